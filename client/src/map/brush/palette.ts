// Colours the canvas draws with. The three hues mean growth (amber), backup (teal) and harm (red), here as everywhere.
export const SEA = { page: '#07141D', deep: '#0A1B27', mid: '#0E2431', near: '#133040', shelf: '#1A3E50' } as const;
export const DEPTH = { fill: '#3b7d92', line: '#7fb4c2' } as const;
export const PAPER = {
  edge: '#CFC3A8',
  land: '#EBE2CF',
  first: '#F5EEDF',
  second: '#FBF7EC',
  rim: '#FFFDF4',
  disc: '#FFFDF6',
} as const;
export const INK = { full: '#1C2A31', soft: '#4B585B', line: '#2A363B', lane: '#3b4a50' } as const;
export const TEXT = { full: '#F1EFE6', second: '#B4C3C6' } as const;
export const TEAL = { sea: '#45CDBB', ink: '#0A655E', ring: '#0E8A80', pale: '#C8FFF5', used: '#8fb9b2' } as const;
export const RED = {
  sea: '#FF7A66',
  ink: '#A8261B',
  pale: '#FFEDE9',
  soft: '#FFB3A6',
  onFill: '#2A0905',
  stain: '#3a1511',
  core: '#2b0d0a',
} as const;
export const FOAM = '#BFD6D8';
export const SURF = '#d8eef0';
export const LIT = '#E79A12';

export const INTERFACE_FONT = "'Instrument Sans Variable', 'Noto Sans SC Variable', sans-serif";
export const DISPLAY_FONT = "'Newsreader Variable', 'Noto Serif SC Variable', serif";

/** `#rrggbb` with an opacity, as canvas colour. */
export function faded(colour: string, opacity: number): string {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return `rgba(${part(1)}, ${part(3)}, ${part(5)}, ${opacity})`;
}
