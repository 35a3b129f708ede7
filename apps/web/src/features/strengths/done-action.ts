/** Adding, changing and removing what somebody has done. Things are known by what they say, so that a form sent twice has one effect. */
import type { ErrorBody } from '@arena/contract/errors';
import type { Answers, Experience } from '@arena/contract/profiles';
import type { Language } from '../../app/pages.ts';
import type { Api } from '../../lib/api.ts';
import { answersOf, type Own, saveOwn, understand } from '../profiles/own-answers.part.ts';
import {
  type ExperienceProblems,
  experienceIn,
  isSame,
  mostExperiences,
  readExperience,
  type TypedExperience,
  typedIn,
} from './experience-form.ts';

type DoneIntent = 'add' | 'change' | 'remove' | 'undo';
export const isDoneIntent = (intent: unknown): intent is DoneIntent =>
  intent === 'add' || intent === 'change' || intent === 'remove' || intent === 'undo';

export type DoneResult =
  | { type: 'kept'; as: 'added' | 'changed' | 'undone' }
  | { type: 'removed'; removed: Experience; position: number }
  | { type: 'problems'; problems: ExperienceProblems; typed: TypedExperience; intent: DoneIntent }
  | { type: 'refused'; status: number; error: ErrorBody; typed: TypedExperience; intent: DoneIntent };

const somebodySaved: ErrorBody = { code: 'version.stale', params: {} };

export async function doneAction(
  api: Api,
  own: Own,
  intent: DoneIntent,
  sent: FormData,
  language: Language,
): Promise<DoneResult> {
  const answers = answersOf(own.answers);
  const { experiences } = answers;
  const typed = typedIn(sent);
  const item = experienceIn(String(sent.get('item') ?? ''));
  const position = item === null ? -1 : experiences.findIndex((one) => isSame(one, item));
  const save = async (list: Experience[], kept: DoneResult): Promise<DoneResult> => {
    if (list === experiences) return kept;
    const saved = await saveOwn(api, own, { ...answers, experiences: list } satisfies Answers);
    return saved.ok ? kept : { type: 'refused', status: saved.status, error: saved.error, typed, intent };
  };
  const refuse = (error: ErrorBody, status: number): DoneResult => ({ type: 'refused', status, error, typed, intent });

  if (intent === 'remove') {
    if (item === null) return refuse(somebodySaved, 409);
    const kept = position < 0 ? experiences : experiences.toSpliced(position, 1);
    return save(kept, { type: 'removed', removed: item, position: Math.max(position, 0) });
  }
  if (intent === 'undo') {
    if (item === null) return refuse(somebodySaved, 409);
    const at = Number(sent.get('position'));
    if (position >= 0) return { type: 'kept', as: 'undone' };
    if (experiences.length >= mostExperiences) return { type: 'problems', problems: { what: 'full' }, typed, intent: 'add' };
    return save(experiences.toSpliced(Number.isInteger(at) && at >= 0 ? at : 0, 0, item), { type: 'kept', as: 'undone' });
  }

  const read = readExperience(typed);
  if (!read.ok) return { type: 'problems', problems: read.problems, typed, intent };
  const isNewTitle = intent === 'add' || item?.what !== typed.what;
  const understood = isNewTitle ? await understand(api, typed.what, language) : null;
  if (understood !== null && !understood.ok) return refuse(understood.error, understood.status);
  const experience: Experience =
    understood === null ? read.experience : { ...read.experience, occupation: understood.data.occupations[0]?.id ?? null };
  const isThere = experiences.some((one) => isSame(one, experience));
  if (intent === 'add') {
    if (isThere) return { type: 'kept', as: 'added' };
    if (experiences.length >= mostExperiences) return { type: 'problems', problems: { what: 'full' }, typed, intent };
    return save([...experiences, experience], { type: 'kept', as: 'added' });
  }
  if (position < 0) return isThere ? { type: 'kept', as: 'changed' } : refuse(somebodySaved, 409);
  return save(experiences.with(position, experience), { type: 'kept', as: 'changed' });
}
