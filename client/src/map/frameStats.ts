// Script time per frame, kept only for measurement runs.
export interface FrameStats {
  /** Milliseconds of script per frame, newest last. */
  readonly script: number[];
  readonly renderer: string;
}
const KEPT = 2000;

export function isMeasured(): boolean {
  return (globalThis as { __E2E__?: boolean }).__E2E__ === true;
}

export function publishStats(renderer: string): FrameStats {
  const stats: FrameStats = { script: [], renderer };
  (globalThis as { __jicMapStats?: FrameStats }).__jicMapStats = stats;
  return stats;
}

export function keepFrame(stats: FrameStats, milliseconds: number): void {
  if (stats.script.length >= KEPT) stats.script.shift();
  stats.script.push(milliseconds);
}
