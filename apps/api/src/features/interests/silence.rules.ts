/** When an employer that never answers is warned, and when it is paused. Months are those of Oslo. */
import { Temporal } from 'temporal-polyfill';

/** Fewer unanswered in a month may be a holiday; so many and not one answer is a habit. */
const leastLapsed = 3;

export interface Wait {
  answeredAt: Date | null;
  lapsedAt: Date | null;
}

const monthOf = (at: Date): Temporal.PlainYearMonth =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Oslo').toPlainDate().toPlainYearMonth();

/** At least three whose date passed in that month, and nobody answered in it. */
function isSilentIn(waits: readonly Wait[], month: Temporal.PlainYearMonth): boolean {
  const isIn = (at: Date | null) => at !== null && monthOf(at).equals(month);
  return (
    waits.filter(({ lapsedAt }) => isIn(lapsedAt)).length >= leastLapsed && !waits.some(({ answeredAt }) => isIn(answeredAt))
  );
}

export interface Silence {
  act: 'warn' | 'pause';
  /** The latest silent month, "2026-10": what a warning is keyed by. */
  month: string;
}

/**
 * After one silent calendar month a warning, with the month that runs as the chance; after two on end a pause. `since` is when the employer
 * last came back: silence before that is forgiven.
 */
export function decideSilence(all: readonly Wait[], now: Date, since: Date | null): Silence | null {
  const waits = all.filter(({ lapsedAt }) => since === null || lapsedAt === null || lapsedAt > since);
  const last = monthOf(now).subtract({ months: 1 });
  if (!isSilentIn(waits, last)) return null;
  const answeredSince = waits.some(
    ({ answeredAt }) => answeredAt !== null && Temporal.PlainYearMonth.compare(monthOf(answeredAt), last) > 0,
  );
  if (answeredSince) return null;
  return { act: isSilentIn(waits, last.subtract({ months: 1 })) ? 'pause' : 'warn', month: last.toString() };
}

/** From how far back waits have to be read. */
export const silenceSince = (now: Date): Date =>
  new Date(monthOf(now).subtract({ months: 2 }).toPlainDate({ day: 1 }).toZonedDateTime('Europe/Oslo').epochMilliseconds);
