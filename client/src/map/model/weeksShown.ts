/** Weeks in figures: one decimal below ten, at most "52+". */
export function weeksShown(weeks: number): string {
  if (weeks > 52) return '52+';
  return weeks >= 10 ? String(Math.round(weeks)) : String(Math.round(weeks * 10) / 10);
}
