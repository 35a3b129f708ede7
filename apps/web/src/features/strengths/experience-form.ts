/** One thing somebody has done, as a plain form: what is typed, and what it means. */
import { answerLimits } from '@arena/contract/answer-limits';
import type { Experience } from '@arena/contract/profiles';
import { lineIn } from '../../lib/form.ts';

export const { line: longestWords, experiences: mostExperiences } = answerLimits;

export interface TypedExperience {
  what: string;
  where: string;
  evidence: string;
  fromMonth: string;
  fromYear: string;
  toMonth: string;
  toYear: string;
  /** A code of an occupation; empty for none. */
  occupation: string;
}
export const nothingTyped: TypedExperience = {
  what: '',
  where: '',
  evidence: '',
  fromMonth: '',
  fromYear: '',
  toMonth: '',
  toYear: '',
  occupation: '',
};

export type Problem = 'what' | 'tooLong' | 'year' | 'yearMissing' | 'order' | 'evidence' | 'full';
/** By the id of the field. */
export type ExperienceProblems = Partial<Record<keyof TypedExperience, Problem>>;

export function typedIn(sent: FormData): TypedExperience {
  const text = (name: keyof TypedExperience) => lineIn(sent, name);
  return {
    what: text('what'),
    where: text('where'),
    evidence: text('evidence'),
    fromMonth: text('fromMonth'),
    fromYear: text('fromYear'),
    toMonth: text('toMonth'),
    toYear: text('toYear'),
    occupation: text('occupation'),
  };
}

export function typedOf({ evidence, what, where, from, to, occupation }: Experience): TypedExperience {
  const [fromYear = '', fromMonth = ''] = from?.split('-') ?? [];
  const [toYear = '', toMonth = ''] = to?.split('-') ?? [];
  return { what, where, evidence, fromMonth, fromYear, toMonth, toYear, occupation: occupation ?? '' };
}

const year = /^(19|20)\d\d$/;
const month = /^(0[1-9]|1[0-2])$/;

/** What was typed as an experience, or what must change first. The occupation is as it was sent: the caller may know better. */
export function readExperience(
  typed: TypedExperience,
): { ok: true; experience: Experience } | { ok: false; problems: ExperienceProblems } {
  const problems: ExperienceProblems = {
    ...(typed.what === '' ? { what: 'what' } : typed.what.length > longestWords ? { what: 'tooLong' } : {}),
    ...(typed.where.length > longestWords ? { where: 'tooLong' } : {}),
    ...(typed.evidence === 'worked' || typed.evidence === 'volunteered' ? {} : { evidence: 'evidence' }),
    ...yearProblem('fromYear', typed.fromYear, typed.fromMonth),
    ...yearProblem('toYear', typed.toYear, typed.toMonth),
  };
  const from = instant(typed.fromYear, typed.fromMonth);
  const to = instant(typed.toYear, typed.toMonth);
  // A year alone holds all its months.
  if (problems.toYear === undefined && from !== null && to !== null && to < from.slice(0, to.length)) problems.toYear = 'order';
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    experience: {
      evidence: typed.evidence === 'volunteered' ? 'volunteered' : 'worked',
      what: typed.what,
      where: typed.where,
      from,
      to,
      occupation: /^\d{4}$/.test(typed.occupation) ? typed.occupation : null,
    },
  };
}

function yearProblem(field: 'fromYear' | 'toYear', typedYear: string, typedMonth: string): ExperienceProblems {
  if (typedYear === '') return typedMonth === '' ? {} : { [field]: 'yearMissing' };
  return year.test(typedYear) ? {} : { [field]: 'year' };
}

const instant = (typedYear: string, typedMonth: string): string | null =>
  year.test(typedYear) ? (month.test(typedMonth) ? `${typedYear}-${typedMonth}` : typedYear) : null;

export const isSame = (a: Experience, b: Experience): boolean =>
  a.evidence === b.evidence &&
  a.what === b.what &&
  a.where === b.where &&
  a.from === b.from &&
  a.to === b.to &&
  a.occupation === b.occupation;

/** The experience that a hidden field carries, or null for anything else. The server checks every word again. */
export function experienceIn(json: string): Experience | null {
  try {
    const { evidence, what, where, from, to, occupation } = JSON.parse(json) as Record<string, unknown>;
    const isText = (value: unknown): value is string => typeof value === 'string';
    const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
    if ((evidence !== 'worked' && evidence !== 'volunteered') || !isText(what) || !isText(where)) return null;
    return isTextOrNull(from) && isTextOrNull(to) && isTextOrNull(occupation)
      ? { evidence, what, where, from, to, occupation }
      : null;
  } catch {
    return null;
  }
}
