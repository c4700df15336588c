// Words on the wire. The seat comes from the connection, never from a message. Requests (client to server) are answered
// { ok: true, … } or { ok: false, refusal }; a repeated `cid` gets its first answer again.
import { z } from 'zod';
import { INDUSTRY_LEVERS, PERSONAS, PRESETS, STATE_LEVERS, TIERS } from '../state/ids.ts';

export const PROTOCOL_VERSION = 1;
export const MESSAGE_BYTES_MAX = 16 * 1024;

const lever = z.enum([...new Set([...STATE_LEVERS, ...INDUSTRY_LEVERS])] as [string, ...string[]]);
const seatId = z.string().regex(/^s[1-9][0-9]?$/);
const criticalRole = z.enum(['FOOD', 'ENER', 'MATL', 'COMP']);
const rationMode = z.enum(['industry-first', 'homes-first']);
const cid = z.string().regex(/^[A-Za-z0-9_-]{8,32}$/);

export const planSchema = z.strictObject({
  spend: z.partialRecord(lever, z.number().min(0).max(1000)),
  slider: z.number().min(-1).max(1),
  aid: z.array(seatId).max(16),
  belief: z.number().min(0).max(1),
});
export const crisisChoiceSchema = z.strictObject({
  activate: z.boolean(),
  ration: z.strictObject({ FOOD: rationMode.optional(), ENER: rationMode.optional() }),
  reroute: z.boolean(),
  aid: z.strictObject({ to: seatId, role: criticalRole, share: z.number().min(0).max(1) }).nullable(),
  stretch: z.boolean(),
});
/** Requests in a session room: message name -> payload schema. */
export const REQUESTS = {
  'submit-plan': z.strictObject({ cid, round: z.number().int().min(1).max(99), plan: planSchema }),
  'withdraw-plan': z.strictObject({ cid, round: z.number().int().min(1).max(99) }),
  'choose-crisis': z.strictObject({ cid, round: z.number().int().min(1).max(99), pause: z.number().int().min(0).max(9), choice: crisisChoiceSchema }),
  ready: z.strictObject({ cid, round: z.number().int().min(1).max(99) }),
  /** Saves the unsent plan of this seat so that a reload or another device finds it. */
  draft: z.strictObject({ cid, round: z.number().int().min(1).max(99), plan: planSchema }),
  /** Asks for the private view again (after a reload the server sends it by itself). */
  view: z.strictObject({ cid }),
} as const;
export type RequestName = keyof typeof REQUESTS;
export type RequestBody<K extends RequestName> = z.infer<(typeof REQUESTS)[K]>;

/** HTTP: POST /api/solo, /api/sessions/:code/join, /api/sessions/:code/ensure; GET /api/scenarios, /api/scenarios/:id, /api/health. */
export const soloSchema = z.strictObject({
  scenario: z.string().max(64), preset: z.union(PRESETS.map((preset) => z.literal(preset)) as [z.ZodLiteral<4>, z.ZodLiteral<8>, z.ZodLiteral<16>]), tier: z.enum(TIERS),
  /** The seat the person takes. */
  seat: seatId,
  /** Personas of the other seats; missing seats are dealt by seed. */
  rivals: z.partialRecord(seatId, z.enum(PERSONAS)).optional(),
  name: z.string().trim().min(1).max(24).optional(),
  /** Fixed seed for tests and repeats; otherwise drawn by the server. */
  seed: z.number().int().min(0).max(0xffffffff).optional(),
});
export const joinSchema = z.strictObject({
  name: z.string().trim().min(1).max(24),
  seat: seatId.optional(),
  /** A token of an earlier join: the same seat again. */
  token: z.string().max(256).optional(),
});
/** Answer to solo and join. `token` goes to joinById as { token } in the options' auth (never in a logged URL). */
export interface SeatGrant { readonly code: string; readonly seat: string; readonly token: string; readonly protocol: number }

/** Messages from the server to one client. */
export interface ServerMessages {
  /** Private view of the seat, after join and at every change of phase or own submission. */
  view: import('../views/View.ts').View;
  draft: { readonly round: number; readonly plan: import('../commands/Command.ts').Plan };
  /** Something stopped us: the match has ended in error; words from code. */
  stopped: { readonly code: string };
}

/** Coded refusals beyond the rules' own (commands/Command.ts). Worded by the client under refusal.<code>. */
export const WIRE_REFUSALS = [
  'bad-message', 'too-large', 'too-fast', 'unknown-code', 'unknown-token', 'seat-taken', 'no-free-seat', 'stale-round', 'busy', 'server-error', 'unknown-scenario',
  'too-many-sessions', 'too-many-attempts', 'version-mismatch', 'ended',
] as const;
export type WireRefusalCode = (typeof WIRE_REFUSALS)[number];

/** Public, synced through the Colyseus schema (server/src/rooms/schema.ts has the same fields): what anybody in the room may see. */
export interface PublicSession {
  readonly code: string;
  readonly scenario: string;
  readonly phase: string;
  readonly round: number;
  readonly rounds: number;
  readonly week: number;
  /** Grows with every phase change: lets a client notice that its private view is old. */
  readonly version: number;
  /** What the server is doing: '' | 'ai' | 'year' | 'account' ; and 0..1. */
  readonly working: string;
  readonly progress: number;
  readonly seats: ReadonlyMap<string, { readonly id: string; readonly holder: 'human' | 'ai' | 'free'; readonly name: string; readonly connected: boolean; readonly done: boolean; readonly persona: string }>;
}
