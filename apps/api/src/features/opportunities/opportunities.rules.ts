/** Days within which an employer here is expected to answer; five working days are seven on the calendar. */
export const answerWithinDays = 7;

/** How many hits a page of search holds. */
export const hitsPerPage = 20;
