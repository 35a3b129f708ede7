/** How much the answers of one person hold. Data alone, so that the browser can have it without the schemas. */
export const answerLimits = {
  /** Characters of a text in own words: what somebody can, and what they wish for. */
  words: 500,
  /** Characters of a line in own words: where somebody worked, what a study was called. */
  line: 100,
  /** Of each list of occupations: known, wanted and unwanted. */
  occupations: 12,
  skills: 30,
  tasks: 48,
  experiences: 12,
  languages: 8,
  studies: 6,
  /** Authorised, and on the way: of each. */
  professions: 5,
  licences: 15,
  wishedFacts: 20,
  declined: 40,
} as const;
