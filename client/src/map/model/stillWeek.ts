// Reduced motion: the year moves in steps, from one event week or quarter to the next.
import type { YearStory } from './yearStory.ts';

const QUARTER = 13;

/** The last event week or quarter up to `week`. */
export function stillWeek(story: YearStory, week: number): number {
  const steps = [Math.floor(week / QUARTER) * QUARTER];
  for (const hit of story.hits) steps.push(hit.week);
  for (const front of story.fronts)
    steps.push(front.arrives, front.gate?.from ?? 0, front.gate?.opened ?? 0, front.until);
  return Math.max(0, ...steps.filter((step) => step <= week));
}
