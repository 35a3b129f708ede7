import type { Answers } from './profiles.ts';

/** Somebody who has told nothing yet. Data alone, so that the browser can have it without the schemas. */
export const noAnswers: Answers = {
  homePlaceId: null,
  travelModes: [],
  maxTravelMinutes: null,
  canWords: '',
  knownOccupations: [],
  skills: [],
  tasks: [],
  experiences: [],
  wishWords: '',
  wantedOccupations: [],
  unwantedOccupations: [],
  wantedKinds: [],
  languages: [],
  education: null,
  studies: [],
  authorisations: [],
  professionPaths: [],
  licences: null,
  wantedExtent: null,
  availableFrom: null,
  acceptsBelowEducation: false,
  wishedFacts: [],
  ageGroup: null,
  declined: [],
};
