// Seeded chance for drawing only (coasts, jitter). Pictures may differ in the last bit between machines; no rule reads them.

/** Numbers 0 to 1, always the same for one seed. */
export function seededDraws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function lattice(x: number, y: number, seed: number): number {
  let n = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 1274126177);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
}

/** Smooth value noise, 0 to 1, one lattice step per unit. */
export function valueNoise(x: number, y: number, seed: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const dx = x - left;
  const dy = y - top;
  const u = dx * dx * (3 - 2 * dx);
  const v = dy * dy * (3 - 2 * dy);
  const above = lattice(left, top, seed) * (1 - u) + lattice(left + 1, top, seed) * u;
  const below = lattice(left, top + 1, seed) * (1 - u) + lattice(left + 1, top + 1, seed) * u;
  return above * (1 - v) + below * v;
}

/** Three octaves round zero, about -0.9 to 0.9. */
export function octaveNoise(x: number, y: number, seed: number): number {
  return (
    valueNoise(x, y, seed) -
    0.5 +
    (valueNoise(x * 2.1 + 9, y * 2.1, seed) - 0.5) * 0.55 +
    (valueNoise(x * 4.3, y * 4.3 + 5, seed) - 0.5) * 0.28
  );
}
