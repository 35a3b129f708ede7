/**
 * What was read of a CV, as the form of approval carried it. Anybody may have written it anew: nothing is drawn or kept that has another
 * shape than what was sent out. Each null for anything else.
 */
import type { Study } from '@arena/contract/profiles';
import type { CvItems } from '@arena/contract/strengths';
import type { Found } from './cv-approval.tsx';
import { experienceIn } from './experience-form.ts';

type StudyItem = CvItems['studies'][number];
type LanguageItem = CvItems['languages'][number];

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isNumberOrNull = (value: unknown): value is number | null => value === null || typeof value === 'number';
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function studyOf(value: unknown): StudyItem | null {
  const { level, kind, field, name, school, country, year, recognition } = fieldsOf(value);
  if (!isNumberOrNull(level) || !isNumberOrNull(year) || !isText(name) || !isText(school)) return null;
  if (!isText(kind) || !isTextOrNull(field) || !isTextOrNull(country) || !isText(recognition)) return null;
  // Which words and numbers there are, the server knows.
  return {
    level: level as Study['level'] | null,
    kind: kind as Study['kind'],
    field,
    name,
    school,
    country,
    year,
    recognition: recognition as Study['recognition'],
  };
}

export function studyIn(json: string): { position: number; study: StudyItem } | null {
  const { position, study: sent } = fieldsOf(parsed(json));
  const study = studyOf(sent);
  return study === null || !Number.isInteger(position) ? null : { position: Number(position), study };
}

function languageOf(value: unknown): LanguageItem | null {
  const { code, oral, written } = fieldsOf(value);
  if (!isText(code) || !isTextOrNull(oral) || !isTextOrNull(written)) return null;
  return { code, oral: oral as LanguageItem['oral'], written: written as LanguageItem['written'] };
}
export const languageIn = (json: string): LanguageItem | null => languageOf(parsed(json));

const isNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => isText(fieldsOf(one).id) && isText(fieldsOf(one).name));
const isAll = (value: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);

/** The whole that was found, to be shown once more. */
export function foundIn(json: string): Found | null {
  const found = fieldsOf(parsed(json));
  const [items, names] = [fieldsOf(found.items), fieldsOf(found.names)];
  const isWhole =
    isAll(items.experiences, (one) => experienceIn(JSON.stringify(one)) !== null) &&
    isAll(items.studies, (one) => studyOf(one) !== null) &&
    isAll(items.languages, (one) => languageOf(one) !== null) &&
    [items.skills, items.licences, items.tasks, items.occupations, found.leftOut, found.unknownSkills].every(isTexts) &&
    [names.occupations, names.skills, names.languages, names.licences, names.tasks].every(isNames) &&
    typeof found.tooMany === 'boolean' &&
    isText(found.format);
  return isWhole ? (found as unknown as Found) : null;
}
