/** Somebody's strengths, named in the reader's language, and the same as a CV to keep. Nothing here is shown to anybody else. */
import type { ApiBody, ApiResponse } from '@arena/contract/api';
import type { Answers } from '@arena/contract/profiles';
import type { FileAnswer } from '@arena/contract/route';
import type { ReachableOccupation, StrengthGroup } from '@arena/contract/strengths';
import type { Named } from '@arena/contract/values';
import { getEducationLevel } from '@arena/taxonomy/education';
import { findEverydayTask } from '@arena/taxonomy/everyday-tasks';
import { findLanguage } from '@arena/taxonomy/languages';
import { findLicence } from '@arena/taxonomy/licences';
import { occupationFacts } from '@arena/taxonomy/occupation-facts';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { findProfession } from '@arena/taxonomy/professions';
import { findSkill } from '@arena/taxonomy/skills';
import type { Language } from '@arena/taxonomy/types';
import type { Actor } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import type { Cv, CvStudy } from '../../integrations/cv-files/cv.ts';
import { writeJsonResume } from '../../integrations/cv-files/json-resume.ts';
import { canBePrinted } from '../../integrations/cv-files/script.ts';
import { findAnswers, findProfile } from '../profiles/profiles.service.ts';
import { groupSkills, hasToldSomething, type Reachable, reachableFrom, type Source } from './strengths.rules.ts';

/** Kinds of work under the name of a CV. */
const mostWork = 3;

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

/** The CV as JSON Resume. `profile.missing` when nothing is told that a CV could say. */
export async function getCvJson(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
  language: Language,
): Promise<FileAnswer> {
  const cv = await getCv(deps, actor, sealedDraft, language);
  return { name: 'cv.json', bytes: Buffer.from(`${JSON.stringify(writeJsonResume(cv), null, 2)}\n`) };
}

/** The CV on paper. `profile.missing` when nothing is told that a CV could say. */
export async function getCvPdf(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
  language: Language,
): Promise<FileAnswer> {
  const cv = await getCv(deps, actor, sealedDraft, language);
  const { writeCvPdf } = await import('../../integrations/cv-files/cv-pdf.ts');
  return { name: 'cv.pdf', bytes: await writeCvPdf(cv) };
}

/** Name and e-mail only from the account of whoever asks; never wishes, age, or what was said no to. */
async function getCv(deps: Deps, actor: Actor, sealedDraft: string | undefined, language: Language): Promise<Cv> {
  const found = await findAnswers(deps, actor, sealedDraft);
  if (found === null || !hasToldSomething(found.answers)) throw new AppError('profile.missing');
  const profile =
    found.basis === 'profile' && actor.role === 'seeker' ? await findProfile(deps.database.queries, actor.accountId) : undefined;
  const { answers } = found;
  const skillNames = (ids: readonly string[]) => ids.map((id) => namedSkill(language)(id).name);
  const byEvidence = Map.groupBy(
    // Tasks stand for themselves, each with what it shows.
    groupSkills(answers).filter(({ from }) => from.source !== 'task'),
    ({ from }) => from.evidence,
  );
  return {
    language,
    name: profile?.name.trim() || null,
    email: profile?.email ?? null,
    place: answers.homePlaceId === null ? null : (findPlace(answers.homePlaceId)?.name ?? null),
    work: answers.knownOccupations.slice(0, mostWork).map((code) => occupationName(code, language)),
    strengths: [...byEvidence].map(([evidence, groups]) => ({
      evidence,
      skills: skillNames(groups.flatMap(({ skills }) => skills.map(({ id }) => id))),
    })),
    tasks: answers.tasks.flatMap((id) => {
      const task = findEverydayTask(id);
      return task === undefined ? [] : [{ name: task.name[language], skills: skillNames(task.skills) }];
    }),
    experiences: nameExperiences(answers, language).toSorted(newestFirst),
    studies: nameStudies(answers, language),
    schooling: schoolingOf(answers, language),
    languages: answers.languages.flatMap(({ code, oral, written }) => {
      const spoken = findLanguage(code);
      return spoken === undefined ? [] : [{ code, name: spoken.name[language], oral, written }];
    }),
    licences: (answers.licences ?? []).flatMap((id) => findLicence(id)?.name[language] ?? []),
    authorisations: answers.authorisations.flatMap((id) => findProfession(id)?.name[language] ?? []),
    availableFrom: answers.availableFrom,
  };
}

/** What goes on stands first, then what ended last. */
const newestFirst = (a: Answers['experiences'][number], b: Answers['experiences'][number]) => when(b).localeCompare(when(a));
const when = ({ from, to }: Answers['experiences'][number]) => `${to ?? (from === null ? '0000' : '9999')} ${from ?? ''}`;

/** What a CV shows in the person's own words. */
const ownWords = ({ experiences, studies }: Answers, name: string): string[] => [
  name,
  ...experiences.flatMap(({ what, where }) => [what, where]),
  ...studies.flatMap((study) => [study.name, study.school]),
];

const nameStudies = ({ studies }: Answers, language: Language): CvStudy[] =>
  studies.map((study) => ({
    ...study,
    levelName: getEducationLevel(study.level).name[language],
    countryName: study.country === 'NO' ? null : countryName(study.country, language),
  }));

const schoolingOf = ({ studies, education }: Answers, language: Language): string | null =>
  studies.length > 0 || education === null ? null : getEducationLevel(education.level).name[language];

const nameExperiences = ({ experiences }: Answers, language: Language) =>
  experiences.map((one) => ({
    ...one,
    occupationName: one.occupation === null ? null : occupationName(one.occupation, language),
  }));

const countryName = (code: string, language: Language) => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;

const occupationName = (code: string, language: Language) => findOccupation(code)?.name[language] ?? code;
const namedSkill =
  (language: Language) =>
  (id: string): Named => ({ id, name: findSkill(id)?.name[language] ?? id });

function nameGroups(answers: Answers, language: Language): StrengthGroup[] {
  return groupSkills(answers).map(({ from, skills }) => ({
    source: from.source,
    evidence: from.evidence,
    name: nameSource(from, language),
    understoodAs: from.source === 'experience' ? occupationName(from.occupation, language) : null,
    skills: skills.map(({ id, also }) => ({
      ...namedSkill(language)(id),
      also: also.map((source) => nameSource(source, language)).filter((name) => name !== ''),
    })),
  }));
}

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

/** What a CV says, named for its owner to look through. Nothing is kept, and nothing of it is logged. */
export async function readCv(given: ApiBody<'POST /api/cv/read'>, language: Language): Promise<ApiResponse<'POST /api/cv/read'>> {
  const { decodeFile, readCv: read } = await import('../../integrations/cv-files/read-cv.ts');
  const { understandCv } = await import('../../integrations/cv-files/cv-items.ts');
  const raw = read(given.file === null ? (given.text ?? '') : decodeFile(Buffer.from(given.file, 'base64')));
  const { items, leftOut, tooMany } = understandCv(raw);
  const occupationCodes = [...items.occupations, ...items.experiences.flatMap(({ occupation }) => occupation ?? [])];
  return {
    format: raw.format,
    items,
    leftOut,
    tooMany,
    names: {
      occupations: [...new Set(occupationCodes)].map((id) => ({ id, name: occupationName(id, language) })),
      skills: items.skills.map(namedSkill(language)),
      languages: items.languages.map(({ code }) => ({ id: code, name: findLanguage(code)?.name[language] ?? code })),
      licences: items.licences.map((id) => ({ id, name: findLicence(id)?.name[language] ?? id })),
      tasks: items.tasks.map((id) => ({ id, name: findEverydayTask(id)?.name[language] ?? id })),
    },
  };
}
