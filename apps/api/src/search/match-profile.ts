import type { Answers } from '@arena/contract/profiles';
import { impliedSkills } from '@arena/matching/facts';
import type { MatchProfile } from '@arena/matching/types';
import { findEducationField } from '@arena/taxonomy/education-fields';
import { findEverydayTask } from '@arena/taxonomy/everyday-tasks';
import { findProfession } from '@arena/taxonomy/professions';
import type { Evidence, OccupationCode, SkillId } from '@arena/taxonomy/types';

/**
 * What the matcher may know of the answers: own words stay behind, and so do age, wishes for the place of work, where somebody
 * studied, and why they said no.
 */
export function toMatchProfile(answers: Answers): MatchProfile {
  const tasks = answers.tasks.flatMap((id) => findEverydayTask(id) ?? []);
  // A field of study leads to its work as everyday tasks do: the person has learned for it, and has not said that they have done it.
  const fields = answers.studies.flatMap(({ field }) => (field === null ? [] : (findEducationField(field) ?? [])));
  const done = answers.experiences.flatMap(({ evidence, occupation }) => (occupation === null ? [] : [{ evidence, occupation }]));
  // Who is on the way to an authorisation here has the profession from before.
  const professions = answers.professionPaths.flatMap(({ profession }) => findProfession(profession)?.occupationCodes ?? []);
  const knownOccupations = unique([...answers.knownOccupations, ...done.map(({ occupation }) => occupation), ...professions]);
  return {
    homePlaceId: answers.homePlaceId,
    travelModes: answers.travelModes,
    maxTravelMinutes: answers.maxTravelMinutes,
    knownOccupations,
    wantedOccupations: answers.wantedOccupations,
    unwantedOccupations: unwantedOf(answers, knownOccupations),
    nearOccupations: unique([...tasks.flatMap(({ near }) => near), ...fields.flatMap(({ occupations }) => occupations)]),
    skills: [
      // Told in words or as a task is the same: the person says that they can.
      ...unique([...answers.skills, ...tasks.flatMap(({ skills }) => skills)]).map((id) => ({ id, evidence: 'told' as const })),
      ...skillsOfWork(done),
    ],
    languages: answers.languages,
    education: answers.education,
    authorisations: answers.authorisations,
    licences: answers.licences,
    wantedKinds: answers.wantedKinds,
    wantedExtent: answers.wantedExtent,
    acceptsBelowEducation: answers.acceptsBelowEducation,
  };
}

/**
 * The same for a list that somebody else reads: an employer's of people, a caseworker's of matches. What the person does not want, and what
 * they said no to, are not in it: neither the words nor the order may tell.
 */
export function toProfileForOthers(answers: Answers): MatchProfile {
  return { ...toMatchProfile(answers), unwantedOccupations: [] };
}

/**
 * A no because of the work counts for all such work, unless the person tells elsewhere that they know it or want it: then it was that one
 * ad they did not like.
 */
function unwantedOf(answers: Answers, knownOccupations: readonly OccupationCode[]): OccupationCode[] {
  const own = new Set([...knownOccupations, ...answers.wantedOccupations]);
  const declined = answers.declined.flatMap(({ because, occupation }) =>
    because !== 'work' || occupation === null || own.has(occupation) ? [] : [occupation],
  );
  return unique([...answers.unwantedOccupations, ...declined]);
}

function skillsOfWork(done: readonly { evidence: Evidence; occupation: OccupationCode }[]) {
  const skills = new Map<string, { id: SkillId; evidence: Evidence }>();
  for (const { evidence, occupation } of done)
    for (const id of impliedSkills(occupation)) skills.set(`${id} ${evidence}`, { id, evidence });
  return [...skills.values()];
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
