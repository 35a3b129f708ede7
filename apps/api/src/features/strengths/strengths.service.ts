/** Somebody's strengths, named in the reader's language. Nothing here is shown to anybody else. */
import type { ApiResponse } from '@arena/contract/api';
import type { Answers } from '@arena/contract/profiles';
import type { OfferedSkills, ReachableOccupation, StrengthGroup } from '@arena/contract/strengths';
import { getEducationLevel } from '@arena/taxonomy/education';
import { findEverydayTask } from '@arena/taxonomy/everyday-tasks';
import { findLicence } from '@arena/taxonomy/licences';
import { occupationFacts } from '@arena/taxonomy/occupation-facts';
import { findProfession } from '@arena/taxonomy/professions';
import type { Language } from '@arena/taxonomy/types';
import type { Actor } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { canBePrinted } from '../../integrations/cv-files/script.ts';
import { findAnswers } from '../profiles/profiles.service.ts';
import { groupSkills, hasToldSomething, offeredSkills, type Reachable, reachableFrom, type Source } from './strengths.rules.ts';
import { namedSkill, nameExperiences, nameStudies, occupationName, schoolingOf } from './strengths.view.ts';

/** What the saved profile of whoever asks, or else the draft in their browser, says that they can. */
export async function getStrengths(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
  language: Language,
): Promise<ApiResponse<'GET /api/strengths'>> {
  const found = await findAnswers(deps, actor, sealedDraft);
  if (found === null)
    return {
      basis: 'nothing',
      groups: [],
      offered: [],
      hasCv: false,
      hasOwnWords: false,
      experiences: [],
      studies: [],
      schooling: null,
      unprintable: [],
      near: [],
      oneStep: [],
    };
  const open = deps.market.countBy('occupation');
  const { near, oneStep } = reachableFrom(found.answers, open);
  const named = (one: Reachable) => nameReachable(one, open.get(one.code) ?? 0, language);
  return {
    basis: found.basis,
    groups: nameGroups(found.answers, language),
    offered: nameOffered(found.answers, language),
    hasCv: hasToldSomething(found.answers),
    hasOwnWords: found.answers.canWords.trim() !== '',
    experiences: nameExperiences(found.answers, language),
    studies: nameStudies(found.answers, language),
    schooling: schoolingOf(found.answers, language),
    unprintable: ownWords(found.answers, found.basis === 'profile' && 'name' in actor ? actor.name : '').filter(
      (words) => !canBePrinted(words),
    ),
    near: near.map(named),
    oneStep: oneStep.map(named),
  };
}

/** What a CV shows in the person's own words. */
const ownWords = ({ experiences, studies }: Answers, name: string): string[] => [
  name,
  ...experiences.flatMap(({ what, where }) => [what, where]),
  ...studies.flatMap((study) => [study.name, study.school]),
];

function nameGroups(answers: Answers, language: Language): StrengthGroup[] {
  return groupSkills(answers).map(({ from, skills }) => ({
    source: from.source,
    evidence: from.evidence,
    name: nameSource(from, language),
    task: from.source === 'task' ? from.task : null,
    understoodAs: from.source === 'experience' ? occupationName(from.occupation, language) : null,
    skills: skills.map(({ id, also }) => ({
      ...namedSkill(language)(id),
      also: also.map((source) => nameSource(source, language)).filter((name) => name !== ''),
    })),
  }));
}

const nameOffered = (answers: Answers, language: Language): OfferedSkills[] =>
  offeredSkills(answers).flatMap(({ from, skills }) =>
    from.source === 'task' || from.source === 'words'
      ? []
      : [
          {
            source: from.source,
            name: nameSource(from, language),
            occupation: from.source === 'occupation' ? from.occupation : null,
            skills: skills.map(namedSkill(language)),
          },
        ],
  );

function nameSource(from: Source, language: Language): string {
  if (from.source === 'experience') return from.what;
  if (from.source === 'study') return findProfession(from.profession)?.name[language] ?? '';
  if (from.source === 'occupation') return occupationName(from.occupation, language);
  return from.source === 'task' ? (findEverydayTask(from.task)?.name[language] ?? '') : '';
}

function nameReachable(
  { code, known, held, usual, takes, unknown }: Reachable,
  open: number,
  language: Language,
): ReachableOccupation {
  return {
    code,
    name: occupationName(code, language),
    known,
    held: held.map(namedSkill(language)),
    usual,
    takes: {
      skills: takes.skills.map(namedSkill(language)),
      licences: takes.licences.flatMap((id) => {
        const licence = findLicence(id);
        return licence === undefined ? [] : [{ id, name: licence.name[language] }];
      }),
      authorisations: takes.authorisations.flatMap((id) => {
        const profession = findProfession(id);
        return profession === undefined
          ? []
          : [{ id, name: profession.name[language], authority: profession.authority.name[language] }];
      }),
      someAuthorised: takes.someAuthorised,
      education:
        takes.education === null
          ? null
          : { id: String(takes.education), name: getEducationLevel(takes.education).name[language] },
      tradeCertificate: takes.tradeCertificate ? (occupationFacts(code).tradeCertificate?.[language] ?? null) : null,
      norwegian: takes.norwegian,
    },
    unknown,
    open,
  };
}
