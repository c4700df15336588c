// What lies above what. Sites stand by their y between SITES and SITES + 1.
export const DEPTH_OF = {
  terrain: 0,
  lanes: 1,
  stains: 2,
  hotLanes: 3,
  dots: 4,
  sites: 5,
  fronts: 7,
  gates: 8,
  glyphs: 9,
  labels: 10,
  names: 11,
} as const;
