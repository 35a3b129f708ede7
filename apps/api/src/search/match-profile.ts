import type { Answers } from '@arena/contract/profiles';
import type { MatchProfile } from '@arena/matching/types';

/** What the matcher may know of the answers: own words stay behind, and everything picked from the taxonomy counts as told. */
export function toMatchProfile(answers: Answers): MatchProfile {
  return {
    homePlaceId: answers.homePlaceId,
    travelModes: answers.travelModes,
    maxTravelMinutes: answers.maxTravelMinutes,
    knownOccupations: answers.knownOccupations,
    wantedOccupations: answers.wantedOccupations,
    skills: answers.skills.map((id) => ({ id, evidence: 'told' as const })),
    languages: answers.languages,
    education: answers.education,
    authorisations: answers.authorisations,
    licences: answers.licences,
    wantedKinds: answers.wantedKinds,
    wantedExtent: answers.wantedExtent,
    acceptsBelowEducation: answers.acceptsBelowEducation,
  };
}
