/** What a CV says, understood: titles as occupations, words as skills, levels as levels. What is not understood is left out and told. */
import type { CvItems, CvLeftOut } from '@arena/contract/strengths';
import { findCountry } from '@arena/taxonomy/countries';
import { findEducationField } from '@arena/taxonomy/education-fields';
import { findEverydayTask } from '@arena/taxonomy/everyday-tasks';
import { cefrIndex, findLanguage, languages } from '@arena/taxonomy/languages';
import { findLicence, licences } from '@arena/taxonomy/licences';
import { linkText, linkTitle } from '@arena/taxonomy/linker';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findSkill, skills } from '@arena/taxonomy/skills';
import { type CefrLevel, cefrLevels, type NkrLevel } from '@arena/taxonomy/types';
import { newestFirst } from './newest-first.ts';
import type { RawCv, RawLanguage, RawStudy, RawWork } from './raw-cv.ts';

/** As many as the answers hold. */
const most = { experiences: 12, studies: 6, languages: 8, skills: 30, licences: 15, tasks: 48, occupations: 12 } as const;
/** A title less like ours is somebody's own word for something else. */
const sureTitle = 0.7;
const sureSkill = 0.8;
/** Names of skills are looked up in no time: so many are. */
const mostSkillNames = 400;
/** What is no name of ours is taken apart by the linker, which takes its time: so many texts, and so many letters of all of them together. */
const mostSkillTexts = 40;
const mostSkillLetters = 6000;
/** So many words that meant nothing to us are named, each no longer than a name is. */
const mostUnknownSkills = 12;
const longestUnknownSkill = 60;

export interface Understood {
  items: CvItems;
  leftOut: CvLeftOut[];
  /** Names of skills that meant nothing to us, as they were written. */
  unknownSkills: string[];
  tooMany: boolean;
}

export function understandCv(cv: RawCv): Understood {
  const leftOut = new Set(cv.leftOut);
  const work = cv.work.filter(({ title, where }) => title !== '' || where !== '');
  const studies = cv.studies.filter(({ name, school, levelWords }) => name !== '' || school !== '' || levelWords !== '');
  const spoken = cv.languages.flatMap((one) => {
    const known = languageOf(one);
    if (known === null) leftOut.add('unknown-languages');
    return known === null ? [] : [known];
  });
  const understood = skillsOf(cv);
  if (understood.isUnknown) leftOut.add('unknown-skills');
  const all = {
    // Cut before they are understood: each title costs some milliseconds.
    experiences: work.toSorted(newestFirst).slice(0, most.experiences).map(experienceOf),
    studies: studies.slice(0, most.studies).map(studyOf),
    languages: spoken.filter(({ code }, position) => spoken.findIndex((other) => other.code === code) === position),
    skills: understood.ids,
    licences: once(cv.licences.flatMap(licenceOf)),
    tasks: once(cv.tasks.filter((id) => findEverydayTask(id) !== undefined)),
    occupations: once(cv.occupations.filter((code) => findOccupation(code) !== undefined)),
  };
  const names = Object.keys(most) as (keyof typeof most)[];
  const cut = <T>(name: keyof typeof most, list: readonly T[]): T[] => list.slice(0, most[name]);
  return {
    items: {
      experiences: cut('experiences', all.experiences),
      studies: cut('studies', all.studies),
      languages: cut('languages', all.languages),
      skills: cut('skills', all.skills),
      licences: cut('licences', all.licences),
      tasks: cut('tasks', all.tasks),
      occupations: cut('occupations', all.occupations),
    },
    leftOut: [...leftOut],
    unknownSkills: understood.unknown,
    tooMany:
      work.length > most.experiences || studies.length > most.studies || names.some((name) => all[name].length > most[name]),
  };
}

const once = <T>(list: readonly T[]): T[] => [...new Set(list)];

function experienceOf({ title, where, from, to, isPaid, occupation }: RawWork): CvItems['experiences'][number] {
  const what = title === '' ? where : title;
  // What the person said no occupation fits stays so.
  const [linked] = title === '' || occupation !== undefined ? [] : linkTitle(title, 1);
  const named = typeof occupation === 'string' && findOccupation(occupation) !== undefined ? occupation : null;
  // An end before the start is a slip of the pen: the start says more.
  const end = from !== null && to !== null && to < from.slice(0, to.length) ? null : to;
  return {
    evidence: isPaid ? 'worked' : 'volunteered',
    what,
    where: title === '' ? '' : where,
    from,
    to: end,
    occupation: named ?? (linked !== undefined && linked.score >= sureTitle ? linked.id : null),
  };
}

const kinds = ['school', 'trade', 'vocational-college', 'degree'] as const;
const recognitions = ['none', 'applied', 'granted'] as const;

function studyOf({
  name,
  school,
  levelWords,
  eqf,
  country,
  year,
  kind,
  field,
  recognition,
}: RawStudy): CvItems['studies'][number] {
  const words = `${levelWords} ${name}`;
  const level = levelOf(eqf, words);
  const known = country !== null && findCountry(country) !== undefined ? country : null;
  return {
    level,
    kind: kinds.find((one) => one === kind) ?? kindOf(level, words),
    field: findEducationField(field) === undefined ? null : field,
    name: name === '' ? levelWords : name,
    school,
    country: known,
    year,
    // Norway has nothing to recognise.
    recognition: known === 'NO' ? 'none' : (recognitions.find((one) => one === recognition) ?? 'none'),
  };
}

/** Words of diplomas that leave no doubt, in the languages of our texts and those that many of our readers have theirs in. */
const levelWordsOf: readonly (readonly [NkrLevel, RegExp])[] = [
  [8, /ph\.?\s?d\b|doctorate|doktorgrad|doctor of|dr\. ?philos/i],
  [7, /master|magist|mahistr|магістр|магистр|sivilingeniør|\bm\.?sc\b|\bmba\b|diplom-/i],
  [6, /bachelor|bakala|бакалавр|licencjat|kandidatexamen|\bb\.?sc\b|\bb\.?a\b/i],
  [5, /fagskole|vocational college|yrkeshögskol|higher national diploma/i],
  [
    4,
    /fagbrev|svennebrev|trade certificate|journeyman|gesellen|videregående|upper secondary|high school|matura|abitur|gymnasieexamen|a.levels/i,
  ],
  [2, /grunnskole|ungdomsskole|lower secondary|compulsory school/i],
];

function levelOf(eqf: number | null, words: string): NkrLevel | null {
  // The numbers are the same; our answers have no level 3, which few can tell from the one below.
  if (eqf !== null && Number.isInteger(eqf) && eqf >= 1 && eqf <= 8) return eqf === 3 ? 2 : (eqf as NkrLevel);
  return levelWordsOf.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function kindOf(level: NkrLevel | null, words: string): (typeof kinds)[number] {
  if (/fagbrev|svennebrev|trade certificate|journeyman|gesellen/i.test(words)) return 'trade';
  if (level === null) return 'school';
  return level >= 6 ? 'degree' : level === 5 ? 'vocational-college' : 'school';
}

// --- Languages --------------------------------------------------------------------------------------------------------

/** Codes and names that mean a language of ours without being its code: Norwegian is one here, and so is Kurdish. */
const sameAs: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', fil: 'tl', ckb: 'ku', kmr: 'ku', cmn: 'zh', prs: 'fa' };
const localesOfNames = [
  'nb',
  'en',
  'nn',
  'sv',
  'da',
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'uk',
  'ru',
  'lt',
  'lv',
  'ro',
  'tr',
  'ar',
  'fa',
  'so',
  'ti',
];

let codeOfName: Map<string, string> | null = null;
const key = (name: string) =>
  name
    .toLocaleLowerCase('en')
    .replace(/\s*\(.*\)\s*$/u, '')
    .trim();

/** Names of our languages in the languages that CVs are written in, and in their own. */
function namesOfLanguages(): Map<string, string> {
  if (codeOfName !== null) return codeOfName;
  const found = new Map<string, string>();
  for (const { code, name } of languages) {
    for (const known of [name.nb, name.en]) found.set(key(known), code);
    for (const locale of [...localesOfNames, code]) {
      if (!Intl.DisplayNames.supportedLocalesOf([locale]).includes(locale)) continue;
      const named = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code);
      if (named !== undefined) found.set(key(named), found.get(key(named)) ?? code);
    }
  }
  for (const [word, code] of [
    ['norwegian', 'nb'],
    ['norsk', 'nb'],
    ['bokmål', 'nb'],
    ['nynorsk', 'nb'],
    ['farsi', 'fa'],
    ['dari', 'fa'],
    ['tagalog', 'tl'],
  ] as const)
    found.set(word, code);
  codeOfName = found;
  return found;
}

function codeOf(language: string): string | null {
  const known = namesOfLanguages().get(key(language));
  if (known !== undefined) return known;
  if (!/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(language)) return null;
  try {
    const { language: code } = new Intl.Locale(language.replaceAll('_', '-'));
    const own = sameAs[code] ?? code;
    return findLanguage(own) === undefined ? null : own;
  } catch {
    return null;
  }
}

function languageOf({ language, isMotherTongue, oral, written }: RawLanguage): CvItems['languages'][number] | null {
  const code = codeOf(language);
  if (code === null) return null;
  // A mother tongue is spoken; whether it is written, its owner tells.
  return { code, oral: lowest(oral) ?? (isMotherTongue ? 'C2' : null), written: lowest(written) };
}

/** Speaking is worth what is understood, and reading what is written: the lower counts. */
const lowest = (levels: readonly string[]): CefrLevel | null =>
  levels
    .flatMap((level) => cefrLevels.find((one) => one === level.toUpperCase()) ?? [])
    .sort((a, b) => cefrIndex(a) - cefrIndex(b))[0] ?? null;

// --- Skills and licences ----------------------------------------------------------------------------------------------

let skillOfName: Map<string, string> | null = null;
const namesOfSkills = (): Map<string, string> => {
  skillOfName ??= new Map(
    skills.flatMap(({ id, name }) => [[name.nb.toLowerCase(), id] as const, [name.en.toLowerCase(), id] as const]),
  );
  return skillOfName;
};

/** One budget over the whole CV: names that are ours first, then as much of the rest as there is time for. */
function skillsOf({ skills: texts }: RawCv): { ids: string[]; unknown: string[]; isUnknown: boolean } {
  const ids = new Set<string>();
  const rest = once(texts.filter((one) => one !== '').slice(0, mostSkillNames)).filter((text) => {
    const exact = findSkill(text)?.id ?? namesOfSkills().get(text.toLowerCase());
    if (exact !== undefined) ids.add(exact);
    return exact === undefined;
  });
  const unknown: string[] = [];
  let lettersLeft = mostSkillLetters;
  for (const text of rest.slice(0, mostSkillTexts)) {
    const read = text.slice(0, lettersLeft);
    lettersLeft -= read.length;
    const found = read === '' ? [] : linkText(read).skills.filter(({ score }) => score >= sureSkill);
    for (const { id } of found) ids.add(id);
    if (found.length === 0) unknown.push(text);
  }
  return {
    ids: [...ids],
    unknown: unknown.filter(({ length }) => length <= longestUnknownSkill).slice(0, mostUnknownSkills),
    isUnknown: unknown.length > 0 || rest.length > mostSkillTexts,
  };
}

/** "B", "Førerkort klasse B", or the name of one of ours. */
function licenceOf(words: string): string[] {
  const upper = words.toUpperCase();
  const named =
    findLicence(words) ??
    findLicence(upper) ??
    licences.find(({ name }) => [name.nb, name.en].some((one) => one.toUpperCase() === upper));
  if (named !== undefined) return [named.id];
  const [, letter = ''] = /(?:klasse|class|kategori|category)\s+([A-Z][A-Z0-9]{0,2})\b/i.exec(words) ?? [];
  const found = findLicence(letter.toUpperCase());
  return found === undefined ? [] : [found.id];
}
