/** Who of the findable an employer sees, how many, and for which days. */

/** How many people that only chose to be findable an employer sees for one opportunity; there is no second page. */
export const findableShown = 30;

/** Among how many of the best the shown ones are made alike: a wider circle lets cards say more. */
export const lookedAmong = 300;

/**
 * Somebody who only chose to be findable is shown where they may fit. Far off it would tell an employer what they lack and help nobody;
 * whoever wants to meet says so, and is always shown.
 */
export const isWorthShowing = (band: 'strong' | 'good' | 'possible' | 'stretch'): boolean => band !== 'stretch';

export const dayMilliseconds = 24 * 3_600_000;

export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * dayMilliseconds).toISOString().slice(0, 10);

/** The Monday of the day's week. */
export const mondayOf = (day: string): string => daysBefore(day, (new Date(Date.parse(day)).getUTCDay() + 6) % 7);
