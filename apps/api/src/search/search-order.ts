/** The one thing beside words that moves a hit: an employer who lets people wait without an answer sinks a little. */
import { type AnswerTime, habitOf } from './answer-habits.ts';

/** Most places an ad sinks: slowly, so that words still decide. */
const mostPlaces = 3;
const halfPercent = 50;
/** Nobody looks further down before the order stops meaning anything. */
const ordered = 200;

/** Places an ad of this employer sinks; none until enough have asked to say anything. */
export function placesToSink(times: readonly AnswerTime[], now: Date): number {
  const habit = times.length === 0 ? null : habitOf(times, now);
  if (habit === null || habit.answeredPercent >= halfPercent) return 0;
  return Math.ceil(((halfPercent - habit.answeredPercent) / halfPercent) * mostPlaces);
}

/** The ids in the order of their words, with some a few places further down, but never from the work that was asked for to below other work. */
export function sink(
  ids: readonly string[],
  placesOf: (id: string) => number,
  isMeant: (id: string) => boolean = () => true,
): readonly string[] {
  const looked = ids.slice(0, ordered);
  const sinks = looked.map(placesOf);
  if (sinks.every((places) => places === 0)) return ids;
  let part = 0;
  const first = looked.map((id, at) => {
    if (at > 0 && isMeant(id) !== isMeant(looked[at - 1] as string)) part++;
    return { id, at, part, places: sinks[at] as number };
  });
  // Half a place more: whoever stood exactly there comes before the one that sank to it.
  const placeOf = ({ at, places }: { at: number; places: number }) => (places === 0 ? at : at + places + 0.5);
  first.sort((a, b) => a.part - b.part || placeOf(a) - placeOf(b) || a.at - b.at);
  return [...first.map(({ id }) => id), ...ids.slice(ordered)];
}
