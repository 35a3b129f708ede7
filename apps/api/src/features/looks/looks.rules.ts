/** How long a look is kept: as long as somebody may come to wonder, and no longer. The privacy page says it. */
export const keptMonths = 24;
