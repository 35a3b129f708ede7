const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The Oslo day a look counts for, as "2026-03-14". */
export const lookDay = (at: Date): string => oslo.format(at);

/** How long a look is kept: as long as somebody may come to wonder, and no longer. The privacy page says it. */
export const keptMonths = 24;
