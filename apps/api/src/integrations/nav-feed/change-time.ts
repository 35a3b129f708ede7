import { readInstant } from './oslo-time.ts';

/**
 * The change time of what is told with a time that cannot be right. Older than every real one: whatever is told later is newer, so an
 * ad "changed in 2199" can still be changed and taken down.
 */
export const undated = '1990-01-01T00:00:00.000000Z';

/** Clocks differ, and time zones are forgotten; by more than a day nobody is early. */
const toleranceMs = 86_400_000;

/** The latest change time that is believed at that moment; compares as text with those of the feed. */
export function latestBelieved(now: Date): string {
  return toFeedTime(new Date(now.getTime() + toleranceMs));
}

/** An instant as the feed's times are written here: UTC with six decimals. */
export function toFeedTime(instant: Date): string {
  return instant.toISOString().replace('Z', '000Z');
}

/** The first of the texts that is a time one can believe; `undated` when all that can be read lie in the future; null when none can be read. */
export function readChangeTime(texts: readonly (string | null)[], now: Date): string | null {
  const readable = texts.flatMap((text) => readInstant(text) ?? []);
  const latest = latestBelieved(now);
  return readable.find((instant) => instant <= latest) ?? (readable.length > 0 ? undated : null);
}
