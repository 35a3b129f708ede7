import type { Answers } from '@arena/contract/profiles';
import { findLanguage } from '@arena/taxonomy/languages';
import { findLicence } from '@arena/taxonomy/licences';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { findProfession } from '@arena/taxonomy/professions';
import { findSkill } from '@arena/taxonomy/skills';

/** The answers without ids that the taxonomy does not know: from an old draft, or made up. */
export function onlyKnown(answers: Answers): Answers {
  return {
    ...answers,
    homePlaceId: answers.homePlaceId !== null && findPlace(answers.homePlaceId) !== undefined ? answers.homePlaceId : null,
    knownOccupations: answers.knownOccupations.filter((code) => findOccupation(code) !== undefined),
    wantedOccupations: answers.wantedOccupations.filter((code) => findOccupation(code) !== undefined),
    skills: answers.skills.filter((id) => findSkill(id) !== undefined),
    languages: answers.languages.filter(({ code }) => findLanguage(code) !== undefined),
    authorisations: answers.authorisations.filter((id) => findProfession(id) !== undefined),
    licences: answers.licences?.filter((id) => findLicence(id) !== undefined) ?? null,
  };
}
