// Textures of the small marks, painted once, sharp enough for the nearest zoom.
import type Phaser from 'phaser';
import { drawGate, GATE_BLOCKS, GATE_HALF, MARKS, type MarkName } from '../brush/marks.ts';
import { Sheet } from './Sheet.ts';

/** Pixels per world unit in mark textures; images of marks are scaled by 1 / MARK_SCALE. */
export const MARK_SCALE = 3;

export class MarkTextures {
  readonly #sheets: Sheet[] = [];

  constructor(scene: Phaser.Scene) {
    for (const [name, mark] of Object.entries(MARKS)) {
      this.#make(scene, markKey(name as MarkName), mark.halfWidth, mark.halfHeight, mark.draw);
    }
    for (let blocks = 0; blocks <= GATE_BLOCKS; blocks++) {
      this.#make(scene, gateKey(blocks), GATE_HALF.width, GATE_HALF.height, (ctx) => drawGate(ctx, blocks));
    }
  }

  destroy(): void {
    for (const sheet of this.#sheets) sheet.destroy();
  }

  #make(
    scene: Phaser.Scene,
    key: string,
    halfWidth: number,
    halfHeight: number,
    draw: (ctx: CanvasRenderingContext2D) => void,
  ): void {
    const sheet = new Sheet(scene.textures, key);
    sheet.paint({ left: -halfWidth, top: -halfHeight, width: 2 * halfWidth, height: 2 * halfHeight }, MARK_SCALE, draw);
    this.#sheets.push(sheet);
  }
}

export function markKey(name: MarkName): string {
  return `mark-${name}`;
}
export function gateKey(blocks: number): string {
  return `gate-${blocks}`;
}
