import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Oslo';

/**
 * The instant of a date and time from the feed, as ISO 8601 in UTC with six decimals ("2019-12-17T08:29:10.533373Z"): of fixed
 * length, so that two of them compare as text. The feed writes local times without a zone; they are Norwegian time.
 * Null when it cannot be read.
 */
export function readInstant(text: string | null): string | null {
  if (text === null) return null;
  const instant = parseInstant(text.trim());
  if (instant === null) return null;
  const { year } = instant.toZonedDateTimeISO(zone);
  if (year < 1990 || year > 2200) return null;
  return instant.toString({ fractionalSecondDigits: 6 });
}

function parseInstant(text: string): Temporal.Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i.test(text)) return null;
  try {
    if (/(Z|[+-]\d{2}:?\d{2})$/i.test(text) && /[T ]/.test(text)) return Temporal.Instant.from(text);
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime(zone).toInstant();
  } catch {
    return null;
  }
}

/** The day in Norway ("2019-12-17") of something `readInstant` can read. */
export function readOsloDay(text: string): string | null {
  const instant = readInstant(text);
  if (instant === null) return null;
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The ISO day of a year, month and day, or null when there is no such day. */
export function toDay(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2200) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
