import type { MatchOpportunity, MatchProfile } from './types.ts';

/** A person who has answered nothing. The starting point of builders in tests, and what a new profile is. */
export const emptyProfile: MatchProfile = {
  homePlaceId: null,
  travelModes: [],
  maxTravelMinutes: null,
  knownOccupations: [],
  wantedOccupations: [],
  unwantedOccupations: [],
  nearOccupations: [],
  skills: [],
  languages: [],
  education: null,
  authorisations: [],
  licences: null,
  wantedKinds: [],
  wantedExtent: null,
  acceptsBelowEducation: false,
};

/** An opportunity that asks for nothing and tells nothing but its kind. */
export const plainOpportunity: MatchOpportunity = {
  id: 'opportunity',
  kind: 'job',
  occupationCode: null,
  placeId: null,
  remote: 'no',
  extent: null,
  requirements: [],
  publishedOn: '2026-11-01',
};
