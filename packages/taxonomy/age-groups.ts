/** All that is ever asked about age, and only for the limits in `legal-ages.ts`: it is never matched on, and never shown to an employer. */
export const ageGroups = ['under-16', '16-17', '18-plus'] as const;
export type AgeGroup = (typeof ageGroups)[number];
