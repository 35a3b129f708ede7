/** Who of the findable an employer sees, and how many. */

/** How many people that only chose to be findable an employer sees for one opportunity; there is no second page. */
export const findableShown = 30;

/**
 * Somebody who only chose to be findable is shown where they may fit. Far off it would tell an employer what they lack and help nobody;
 * whoever wants to meet says so, and is always shown.
 */
export const isWorthShowing = (band: 'strong' | 'good' | 'possible' | 'stretch'): boolean => band !== 'stretch';
