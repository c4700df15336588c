// Events say what has happened; none is shown before its week is over, and none that only its seat may know to others.
import type { Event } from '../events/Event.ts';

/** This round's events up to and including `week`. */
export function visibleEvents(events: readonly Event[], round: number, week: number): Event[] {
  return events.filter((event) => event.round === round && event.week <= week);
}
