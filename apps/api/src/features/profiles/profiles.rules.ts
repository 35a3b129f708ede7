import type { Answers } from '@arena/contract/profiles';
import { findLanguage } from '@arena/taxonomy/languages';
import { findLicence } from '@arena/taxonomy/licences';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { findProfession } from '@arena/taxonomy/professions';
import { findSkill } from '@arena/taxonomy/skills';

/** The answers as they are kept: without ids that the taxonomy does not know (from an old draft, or made up), each language once. */
export function onlyKnown(answers: Answers): Answers {
  return {
    ...answers,
    homePlaceId: answers.homePlaceId !== null && findPlace(answers.homePlaceId) !== undefined ? answers.homePlaceId : null,
    knownOccupations: answers.knownOccupations.filter((code) => findOccupation(code) !== undefined),
    wantedOccupations: answers.wantedOccupations.filter((code) => findOccupation(code) !== undefined),
    skills: answers.skills.filter((id) => findSkill(id) !== undefined),
    languages: answers.languages.filter(
      ({ code }, position, all) => findLanguage(code) !== undefined && all.findIndex((other) => other.code === code) === position,
    ),
    authorisations: answers.authorisations.filter((id) => findProfession(id) !== undefined),
    licences: answers.licences?.filter((id) => findLicence(id) !== undefined) ?? null,
    wantedExtent: inOrder(answers.wantedExtent),
  };
}

/** "80 to 50 percent" is the same wish as "50 to 80". */
function inOrder(extent: Answers['wantedExtent']): Answers['wantedExtent'] {
  if (extent === null || extent.fromPercent <= extent.toPercent) return extent;
  return { fromPercent: extent.toPercent, toPercent: extent.fromPercent };
}
