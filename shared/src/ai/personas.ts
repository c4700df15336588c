// The numbers of the four personas. All tuned by self-play (jic calibrate and the tournament), none sourced; the extremes
// are meant to be recognisable, the balancer to be an average player, the adaptive to play well without knowing more.
import type { Persona } from '../state/ids.ts';

export interface PersonaPolicy {
  /** Share of a state's income that goes to backup; the adaptive finds its own. */
  readonly backupShare: number;
  /** How the backup is divided over the programmes, sums to 1. */
  readonly mix: Readonly<Record<'reserve' | 'second-source' | 'standby' | 'crisis-cell', number>>;
  readonly industry: { readonly backupShare: number; readonly slider: number };
  /** Partners ticked for the aid clause. */
  readonly aid: 'nobody' | 'everybody' | 'feared-suppliers';
  /** Sealed odds of the yearly question where the persona does not reckon. */
  readonly belief: number;
  readonly crisis: {
    readonly ration: 'alike' | 'industry-first' | 'homes-first' | 'by-need';
    readonly reroute: 'never' | 'when-hit';
    /** Gives from its own reserve where it has at least `aidAbove` weeks; share of it given. */
    readonly aidAbove: number;
    readonly aidShare: number;
    readonly stretch: boolean;
  };
}

const EVEN = { reserve: 0.25, 'second-source': 0.25, standby: 0.25, 'crisis-cell': 0.25 } as const;

export const POLICIES: Readonly<Record<Persona, PersonaPolicy>> = {
  lean: {
    backupShare: 0.05,
    mix: { reserve: 0.5, 'second-source': 0, standby: 0, 'crisis-cell': 0.5 },
    industry: { backupShare: 0, slider: -1 },
    aid: 'nobody',
    belief: 0.1,
    crisis: { ration: 'industry-first', reroute: 'never', aidAbove: 99, aidShare: 0, stretch: false },
  },
  fortress: {
    backupShare: 0.85,
    mix: { reserve: 0.35, 'second-source': 0.1, standby: 0.4, 'crisis-cell': 0.15 },
    industry: { backupShare: 0.9, slider: 1 },
    aid: 'nobody',
    belief: 0.6,
    crisis: { ration: 'homes-first', reroute: 'never', aidAbove: 99, aidShare: 0, stretch: true },
  },
  balancer: {
    backupShare: 0.45,
    mix: EVEN,
    industry: { backupShare: 0.5, slider: 0 },
    aid: 'everybody',
    belief: 0.3,
    crisis: { ration: 'alike', reroute: 'when-hit', aidAbove: 4, aidShare: 0.25, stretch: false },
  },
  adaptive: {
    backupShare: 0.4,
    mix: EVEN,
    industry: { backupShare: 0.3, slider: 0 },
    aid: 'nobody',
    belief: 0.25,
    crisis: { ration: 'by-need', reroute: 'when-hit', aidAbove: 99, aidShare: 0, stretch: false },
  },
};

/** How the adaptive persona buys. */
export const ADAPTIVE = {
  /** Credits it weighs at a time. */
  unit: 2,
  /** It buys while what backup adds to its score is at least this many times what growth would add. */
  hurdle: 1.1,
  /** Cells it believes to carry less of its danger than this are left alone. */
  focusShare: 0.05,
  /** Weeks it looks ahead in a test. */
  weeks: 78,
  /** Slider positions an industry weighs. */
  sliders: [-1, -0.5, 0, 0.5, 1],
} as const;
