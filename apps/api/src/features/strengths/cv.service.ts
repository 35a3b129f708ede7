/** Somebody's answers as a CV to keep, and a CV brought in as answers to approve. Nothing here is stored or logged. */
import type { ApiBody, ApiResponse } from '@arena/contract/api';
import type { Answers } from '@arena/contract/profiles';
import type { FileAnswer } from '@arena/contract/route';
import { findEverydayTask } from '@arena/taxonomy/everyday-tasks';
import { findLanguage } from '@arena/taxonomy/languages';
import { findLicence } from '@arena/taxonomy/licences';
import { findPlace } from '@arena/taxonomy/places';
import { findProfession } from '@arena/taxonomy/professions';
import type { Language } from '@arena/taxonomy/types';
import type { Actor } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import type { Cv } from '../../integrations/cv-files/cv.ts';
import { cvWords, sentence } from '../../integrations/cv-files/cv-words.ts';
import { writeJsonResume } from '../../integrations/cv-files/json-resume.ts';
import { newestFirst } from '../../integrations/cv-files/newest-first.ts';
import { findAnswers, findProfile } from '../profiles/profiles.service.ts';
import { groupSkills, hasToldSomething, occupationsToShow } from './strengths.rules.ts';
import { countryName, namedSkill, nameExperiences, nameStudies, occupationName, schoolingOf } from './strengths.view.ts';

/** Kinds of work under the name of a CV. */
const mostWork = 3;

export interface CvAsked {
  language: Language;
  /** Whether what the person wrote of themselves is to be there. */
  withOwnWords: boolean;
}

/** The CV as JSON Resume. `profile.missing` when nothing is told that a CV could say. */
export async function getCvJson(deps: Deps, actor: Actor, sealedDraft: string | undefined, asked: CvAsked): Promise<FileAnswer> {
  const cv = await getCv(deps, actor, sealedDraft, asked);
  return { name: 'cv.json', bytes: Buffer.from(`${JSON.stringify(writeJsonResume(cv), null, 2)}\n`) };
}

/** The CV on paper. `profile.missing` when nothing is told that a CV could say. */
export async function getCvPdf(deps: Deps, actor: Actor, sealedDraft: string | undefined, asked: CvAsked): Promise<FileAnswer> {
  const cv = await getCv(deps, actor, sealedDraft, asked);
  const { writeCvPdf } = await import('../../integrations/cv-files/cv-pdf.ts');
  return { name: 'cv.pdf', bytes: await writeCvPdf(cv) };
}

/** Name and e-mail only from the account of whoever asks; never wishes, age, or what was said no to. */
async function getCv(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
  { language, withOwnWords }: CvAsked,
): Promise<Cv> {
  const profile = actor.role === 'seeker' ? await findProfile(deps.database.queries, actor.accountId) : undefined;
  const answers = profile?.answers ?? (await findAnswers(deps, actor, sealedDraft))?.answers;
  if (answers === undefined || !hasToldSomething(answers)) throw new AppError('profile.missing');
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
    work: [
      ...professionsFromAbroad(answers, language),
      ...occupationsToShow(answers).map((code) => occupationName(code, language)),
    ].slice(0, mostWork),
    ownWords: withOwnWords ? answers.canWords.trim() || null : null,
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

/** What somebody is educated as elsewhere, with where, so that nobody takes it for an approval here. Nothing where the country is unsure. */
function professionsFromAbroad({ professionPaths, authorisations, studies }: Answers, language: Language): string[] {
  const [country, ...others] = new Set(studies.flatMap((study) => (study.country === 'NO' ? [] : [study.country])));
  if (country === undefined || others.length > 0) return [];
  return professionPaths
    .filter(({ profession }) => !authorisations.includes(profession))
    .flatMap(({ profession }) => findProfession(profession)?.name[language] ?? [])
    .map((profession) => sentence(cvWords[language].educatedIn, { profession, country: countryName(country, language) }));
}

/** What a CV says, named for its owner to look through. Nothing is kept, and nothing of it is logged. */
export async function readCv(given: ApiBody<'POST /api/cv/read'>, language: Language): Promise<ApiResponse<'POST /api/cv/read'>> {
  const { decodeFile, readCv: read } = await import('../../integrations/cv-files/read-cv.ts');
  const { understandCv } = await import('../../integrations/cv-files/cv-items.ts');
  const raw = read(given.file === null ? (given.text ?? '') : decodeFile(Buffer.from(given.file, 'base64')));
  const { items, ...about } = understandCv(raw);
  const occupationCodes = [...items.occupations, ...items.experiences.flatMap(({ occupation }) => occupation ?? [])];
  return {
    format: raw.format,
    items,
    ...about,
    names: {
      occupations: [...new Set(occupationCodes)].map((id) => ({ id, name: occupationName(id, language) })),
      skills: items.skills.map(namedSkill(language)),
      languages: items.languages.map(({ code }) => ({ id: code, name: findLanguage(code)?.name[language] ?? code })),
      licences: items.licences.map((id) => ({ id, name: findLicence(id)?.name[language] ?? id })),
      tasks: items.tasks.map((id) => ({ id, name: findEverydayTask(id)?.name[language] ?? id })),
    },
  };
}
