/** A CV that is brought in: the file as it is sent to be read, and what its owner kept of it, merged into the answers. */
import type { Answers, Experience, Study } from '@arena/contract/profiles';
import { experienceIn, isSame, mostExperiences } from './experience-form.ts';
import { languageIn, studyIn } from './found-in.ts';

/** Bytes as base64, piece by piece: a megabyte is too many arguments for one call. */
export function asBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

export interface KeptItems {
  experiences: Experience[];
  studies: Study[];
  languages: Answers['languages'];
  skills: string[];
  licences: string[];
  tasks: string[];
  occupations: string[];
  /** Words for skills that we do not know, to be kept as own words. */
  words: string[];
  /** Something in the form was no form of ours. */
  isBroken: boolean;
  /** Positions of studies that were kept without a level or a country. */
  unfinished: { position: number; lacks: 'level' | 'country' }[];
}

/** What the form of approval says is to be kept. The items travelled in the form: the server checks every word of them again. */
export function keptIn(sent: FormData): KeptItems {
  const all = (name: string) => sent.getAll(name).map(String);
  const unfinished: KeptItems['unfinished'] = [];
  let isBroken = false;
  const read = <T>(name: string, readOne: (json: string) => T | null): T[] =>
    all(name).flatMap((json) => {
      const one = readOne(json);
      if (one === null) isBroken = true;
      return one === null ? [] : [one];
    });
  const studies = read('study', studyIn).flatMap(({ position, study }): Study[] => {
    const level = study.level ?? levelOf(String(sent.get(`level-${position}`) ?? ''));
    const country = study.country ?? countryOf(String(sent.get(`country-${position}`) ?? ''));
    if (level === null) unfinished.push({ position, lacks: 'level' });
    if (country === null) unfinished.push({ position, lacks: 'country' });
    return level === null || country === null ? [] : [{ ...study, level, country }];
  });
  return {
    experiences: read('experience', experienceIn),
    studies,
    languages: read('language', languageIn),
    skills: all('skill'),
    licences: all('licence'),
    tasks: all('task'),
    occupations: all('occupation'),
    words: all('words'),
    unfinished,
    isBroken,
  };
}

const levels = [1, 2, 4, 5, 6, 7, 8] as const;
const levelOf = (text: string): Study['level'] | null => levels.find((level) => String(level) === text) ?? null;
const countryOf = (text: string): string | null => (/^[A-Z]{2}$/.test(text) ? text : null);

const room = { studies: 6, languages: 8, skills: 30, licences: 15, tasks: 48, occupations: 12 } as const;

/** The answers with what was kept, each thing once. What there is no room for is left out, and said. */
export function withKept(answers: Answers, kept: KeptItems): { answers: Answers; full: boolean } {
  const newExperiences = kept.experiences.filter((one) => !answers.experiences.some((other) => isSame(one, other)));
  const newStudies = kept.studies.filter((one) => !answers.studies.some((other) => isSameStudy(one, other)));
  const lists = {
    experiences: [...answers.experiences, ...newExperiences],
    studies: [...answers.studies, ...newStudies],
    // What the CV says of a language that is there already is newer, or the box would not be ticked.
    languages: [
      ...answers.languages.map((one) => kept.languages.find(({ code }) => code === one.code) ?? one),
      ...kept.languages.filter(({ code }) => !answers.languages.some((one) => one.code === code)),
    ],
    skills: [...new Set([...answers.skills, ...kept.skills])],
    licences: [...new Set([...(answers.licences ?? []), ...kept.licences])],
    tasks: [...new Set([...answers.tasks, ...kept.tasks])],
    occupations: [...new Set([...answers.knownOccupations, ...kept.occupations])],
  };
  const most = { experiences: mostExperiences, ...room };
  const canWords = withWords(answers.canWords, kept.words);
  const names = Object.keys(most) as (keyof typeof most)[];
  return {
    answers: {
      ...answers,
      canWords,
      experiences: lists.experiences.slice(0, most.experiences),
      studies: lists.studies.slice(0, most.studies),
      languages: lists.languages.slice(0, most.languages),
      skills: lists.skills.slice(0, most.skills),
      // Nothing told of licences stays so.
      licences: answers.licences === null && kept.licences.length === 0 ? null : lists.licences.slice(0, most.licences),
      tasks: lists.tasks.slice(0, most.tasks),
      knownOccupations: lists.occupations.slice(0, most.occupations),
    },
    full:
      kept.words.some((word) => !canWords.toLowerCase().includes(word.toLowerCase())) ||
      names.some((name) => lists[name].length > most[name]),
  };
}

/** As many as the answers hold. */
const longestOwnWords = 500;

/** The own words with more after them, each once, as many as there is room for. */
function withWords(ownWords: string, words: readonly string[]): string {
  let all = ownWords;
  for (const word of words) {
    if (all.toLowerCase().includes(word.toLowerCase())) continue;
    const longer = all === '' ? word : `${all}, ${word}`;
    if (longer.length <= longestOwnWords) all = longer;
  }
  return all;
}

const isSameStudy = (a: Study, b: Study): boolean =>
  a.name === b.name && a.school === b.school && a.level === b.level && a.country === b.country && a.year === b.year;
