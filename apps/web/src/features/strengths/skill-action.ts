/** Ticking skills, taking away what was understood, and putting it back. Things are known by their ids, so that a form sent twice has one effect. */
import type { ErrorBody } from '@arena/contract/errors';
import type { Api } from '../../lib/api.ts';
import { answersOf, type Own, saveOwn, withMore } from '../profiles/own-answers.part.ts';

const lists = { skill: 'skills', task: 'tasks', occupation: 'knownOccupations' } as const;
type Type = keyof typeof lists;
/** The value of a button: "skill:cooking". */
export const thing = (type: Type, id: string): string => `${type}:${id}`;

function thingIn(value: FormDataEntryValue | null): { type: Type; id: string } | null {
  const [, type, id] = /^(skill|task|occupation):([\w-]{1,60})$/.exec(String(value ?? '')) ?? [];
  return type === undefined || id === undefined ? null : { type: type as Type, id };
}

export type SkillResult =
  | { type: 'kept'; as: 'ticked' | 'tickedSome' | 'undone' }
  | { type: 'forgotten'; thing: string }
  | { type: 'refused'; status: number; error: ErrorBody };

/** Null when the form is about something else. */
export async function skillAction(api: Api, own: Own, sent: FormData): Promise<SkillResult | null> {
  const answers = answersOf(own.answers);
  const save = async (type: Type, list: string[], kept: SkillResult): Promise<SkillResult> => {
    const before = answers[lists[type]];
    if (list.length === before.length && list.every((id) => before.includes(id))) return kept;
    const saved = await saveOwn(api, own, { ...answers, [lists[type]]: list });
    return saved.ok ? kept : { type: 'refused', status: saved.status, error: saved.error };
  };
  if (sent.get('intent') === 'tick') {
    const ticked = sent.getAll('skill').map(String);
    const list = withMore('skill', answers.skills, ticked);
    return save('skill', list, { type: 'kept', as: ticked.every((id) => list.includes(id)) ? 'ticked' : 'tickedSome' });
  }
  const forgotten = thingIn(sent.get('forget'));
  if (forgotten !== null) {
    const { type, id } = forgotten;
    const list = answers[lists[type]].filter((one) => one !== id);
    return save(type, list, { type: 'forgotten', thing: thing(type, id) });
  }
  const back = thingIn(sent.get('put-back'));
  if (back === null) return null;
  const list = withMore(back.type, answers[lists[back.type]], [back.id]);
  return save(back.type, list, { type: 'kept', as: list.includes(back.id) ? 'undone' : 'tickedSome' });
}
