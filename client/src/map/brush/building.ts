// One oblique model building per role on a plot 30 units wide: light roof, sand front, darker side, thin ink line.
// The origin is the middle of the plot; buildings grow upwards with `height` (about .78 to 1.28).
import type { Role } from '@jic/shared/state/ids';
import { INK, LIT, TEAL } from './palette.ts';

export type BuildingMood = 'working' | 'dark' | 'planned' | 'idle' | 'running';
export interface BuildingLook {
  readonly role: Role;
  readonly height: number;
  /** Share of the windows that are lit, 0 to 1. */
  readonly lit: number;
  readonly mood: BuildingMood;
}

interface Faces {
  readonly roof: string;
  readonly front: string;
  readonly side: string;
  readonly ink: string;
  readonly unlit: string;
}
interface Hand {
  readonly ctx: CanvasRenderingContext2D;
  readonly faces: Faces;
  /** Outline only, no faces and no windows. */
  readonly hollow: boolean;
  readonly windows: boolean;
}

const WORKING: Faces = { roof: '#FDFAF1', front: '#D9CFB8', side: '#A79C83', ink: INK.line, unlit: '#7D7666' };
const DARK: Faces = { roof: '#8F897B', front: '#6B675E', side: '#504D47', ink: '#1C2226', unlit: '#2A2A28' };
const BACKUP: Faces = { roof: '#BFF0E7', front: '#5FCDBD', side: '#2C9C90', ink: TEAL.ink, unlit: TEAL.ink };
const FACES: Readonly<Record<BuildingMood, Faces>> = {
  working: WORKING,
  dark: DARK,
  planned: BACKUP,
  idle: BACKUP,
  running: BACKUP,
};

export function drawBuilding(ctx: CanvasRenderingContext2D, look: BuildingLook): void {
  const ghost = look.mood !== 'working' && look.mood !== 'dark';
  const hollow = look.mood === 'planned' || look.mood === 'idle';
  const hand: Hand = { ctx, faces: FACES[look.mood], hollow, windows: !ghost };
  ctx.save();
  ctx.strokeStyle = hand.faces.ink;
  ctx.lineWidth = ghost ? 1.3 : 1;
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  if (look.mood === 'idle') ctx.setLineDash([2.4, 2]);
  if (look.mood === 'planned') ctx.setLineDash([0.6, 2.6]);
  DRAWINGS[look.role](hand, look.height, look.mood === 'dark' ? 0 : look.lit);
  ctx.restore();
}

const DRAWINGS: Readonly<Record<Role, (hand: Hand, height: number, lit: number) => void>> = {
  FOOD(hand, k, lit) {
    box(hand, -15, 8, 12, 9, 8 * k);
    face(hand, `M-15 ${8 - 8 * k}l6 -6l6 6z`, hand.faces.front);
    cylinder(hand, 5, 8, 5.2, 18 * k);
    cylinder(hand, 14, 9, 4.4, 13 * k);
    windows(hand, lit, [...row(-13, 2.5, 2)]);
  },
  ENER(hand, k, lit) {
    const top = 19 * k;
    face(hand, `M-14 8c3 -8 3.5 -12 2.2 ${-top}h11.6c-1.3 ${top - 12} -.8 11 2.2 ${top}z`, hand.faces.front);
    shade(hand, `M-4 8c1 -8 1.2 -12 1 ${-top}h2.8c-1.3 ${top - 12} -.8 11 2.2 ${top}z`);
    disc(hand, -6, 8 - top, 5.8, 2.2);
    box(hand, 4, 9, 9, 7, 8 * k);
    line(hand, `M15 5v${-20 * k}m-4 3h8m-7 4h6`);
    windows(hand, lit, [...row(5.2, 3, 2, 4)]);
  },
  MATL(hand, k, lit) {
    face(hand, `M-17 9l8 ${-9 * k}l5 4l5 ${-5 * k}l7 14z`, hand.faces.side);
    line(hand, `M2 9l5 ${-22 * k}h4l5 ${22 * k}m-12.5 -6h11m-9.4 -7h7.6`, 1.7);
    disc(hand, 9, 9 - 22 * k, 4, 4);
    box(hand, -6, 10, 9, 7, 6 * k);
    windows(hand, lit, [...row(-5, 6, 2, 4)]);
  },
  COMP(hand, k, lit) {
    box(hand, -15, 9, 25, 12, 7 * k);
    line(hand, `M-9 ${7.5 - 7 * k}l5 -4m1 4l5 -4m1 4l5 -4`, 0.8);
    box(hand, -1, 3 - 7 * k, 7, 6, 6 * k);
    windows(hand, lit, [...row(-12.5, 4, 4)]);
  },
  MANU(hand, k, lit) {
    const tooth = `l8 ${5 * k}v${-5 * k}`;
    face(hand, `M-16 9v${-9 * k}v${-5 * k}${tooth}${tooth}l8 ${5 * k}v${9 * k}z`, hand.faces.front);
    face(hand, `M8 9v${-9 * k}l5.5 -4.5v${9 * k}z`, hand.faces.side);
    face(hand, `M11 ${7 - 9 * k}v${-13 * k}h4v${13 * k}`, hand.faces.roof);
    windows(hand, lit, [...row(-13.5, 3.5, 4)]);
  },
  SERV(hand, k, lit) {
    box(hand, -4, 6, 9, 7, 25 * k);
    box(hand, -14, 9, 9, 7, 15 * k);
    box(hand, 5, 10, 8, 7, 10 * k);
    const floors = [0, 1, 2].flatMap((floor) => row(-2.4, 6 - 22 * k + floor * 6, 2, 4));
    windows(hand, lit, [...row(-12.2, 9 - 11 * k, 2, 4), ...floors.reverse()]);
  },
};

function box(hand: Hand, x: number, y: number, width: number, depth: number, height: number): void {
  const back = depth * 0.6;
  const up = depth * 0.5;
  face(hand, `M${x} ${y}v${-height}h${width}v${height}z`, hand.faces.front);
  face(hand, `M${x} ${y - height}l${back} ${-up}h${width}l${-back} ${up}z`, hand.faces.roof);
  face(hand, `M${x + width} ${y - height}l${back} ${-up}v${height}l${-back} ${up}z`, hand.faces.side);
}

function cylinder(hand: Hand, x: number, y: number, radius: number, height: number): void {
  const flat = radius * 0.42;
  face(
    hand,
    `M${x - radius} ${y}v${-height}a${radius} ${flat} 0 0 1 ${2 * radius} 0v${height}a${radius} ${flat} 0 0 1 ${-2 * radius} 0z`,
    hand.faces.front,
  );
  shade(hand, `M${x + radius * 0.25} ${y + radius * 0.4}v${-height}l${radius * 0.75} ${-radius * 0.3}v${height}z`);
  disc(hand, x, y - height, radius, flat);
}

function face(hand: Hand, outline: string, colour: string): void {
  const path = new Path2D(outline);
  if (!hand.hollow) {
    hand.ctx.fillStyle = colour;
    hand.ctx.fill(path);
  }
  hand.ctx.stroke(path);
}

function shade(hand: Hand, outline: string): void {
  if (hand.hollow) return;
  hand.ctx.fillStyle = hand.faces.side;
  hand.ctx.fill(new Path2D(outline));
}

function disc(hand: Hand, x: number, y: number, wide: number, high: number): void {
  hand.ctx.beginPath();
  hand.ctx.ellipse(x, y, wide, high, 0, 0, 2 * Math.PI);
  if (!hand.hollow) {
    hand.ctx.fillStyle = hand.faces.roof;
    hand.ctx.fill();
  }
  hand.ctx.stroke();
}

function line(hand: Hand, outline: string, width = 1): void {
  const before = hand.ctx.lineWidth;
  hand.ctx.lineWidth = width;
  hand.ctx.stroke(new Path2D(outline));
  hand.ctx.lineWidth = before;
}

function row(x: number, y: number, count: number, gap = 5): [number, number][] {
  return Array.from({ length: count }, (_, index) => [x + index * gap, y]);
}

function windows(hand: Hand, lit: number, places: readonly (readonly [number, number])[]): void {
  if (!hand.windows) return;
  const on = lit <= 0 ? 0 : Math.max(1, Math.round(lit * places.length));
  places.forEach(([x, y], index) => {
    hand.ctx.fillStyle = index < on ? LIT : hand.faces.unlit;
    hand.ctx.fillRect(x, y, 2.6, 3);
  });
}
