/** JSON Resume 1.0.0, the older spellings of it that are still around ("company", "website"), and the fields we add ourselves. */
import type { CvLeftOut } from '@arena/contract/strengths';
import type { CefrLevel } from '@arena/taxonomy/types';
import {
  at,
  countryOf,
  emptyCv,
  field,
  isThere,
  list,
  monthOrYear,
  ownCode,
  plainText,
  type RawCv,
  textOfSkills,
  yearOf,
} from './raw-cv.ts';

const sections = ['basics', 'work', 'volunteer', 'education', 'skills', 'languages', 'certificates'] as const;

export const isJsonResume = (json: unknown): boolean => sections.some((name) => typeof field(json, name) === 'object');

/** What stands in `basics` and is never read. */
const unread: readonly (readonly [CvLeftOut, readonly string[]])[] = [
  ['photo', ['image', 'picture', 'photo']],
  ['birth', ['birthDate', 'dateOfBirth', 'birthday', 'birthdate', 'age']],
  ['gender', ['gender', 'sex']],
  ['nationality', ['nationality', 'citizenship']],
  ['marital', ['maritalStatus', 'civilStatus']],
  ['contact', ['email', 'phone', 'location']],
  ['name', ['name']],
  ['summary', ['summary', 'label']],
  ['links', ['url', 'website', 'profiles']],
];

/** Common words for how well, LinkedIn's among them, at the level their owner is asked to look over. */
const fluencies: readonly (readonly [CefrLevel, RegExp])[] = [
  ['C2', /native|mother tongue|bilingual|morsmål/i],
  ['C1', /fluent|flytende|full professional|advanced|avansert/i],
  ['B1', /limited working|conversational|intermediate|mellomnivå/i],
  ['B2', /professional|working proficiency|upper.intermediate/i],
  ['A2', /elementary|basic|grunnleggende/i],
  ['A1', /beginner|nybegynner/i],
];
const levelOfWords = (words: string): CefrLevel | undefined => fluencies.find(([, pattern]) => pattern.test(words))?.[0];

export function readJsonResume(json: unknown): RawCv {
  const cv = emptyCv('json-resume');
  const basics = field(json, 'basics');
  for (const [what, names] of unread)
    if (names.some((name) => isThere(field(basics, name)) || isThere(field(json, name)))) cv.leftOut.add(what);
  if (isThere(field(json, 'references'))) cv.leftOut.add('references');
  if (['awards', 'publications', 'interests', 'projects'].some((name) => isThere(field(json, name)))) cv.leftOut.add('other');

  const work = (section: string, isPaid: boolean) => {
    for (const one of list(field(json, section))) {
      if (['summary', 'description', 'highlights'].some((name) => isThere(field(one, name)))) cv.leftOut.add('descriptions');
      cv.work.push({
        title: plainText(field(one, 'position') ?? field(one, 'title')),
        where: plainText(field(one, 'name') ?? field(one, 'company') ?? field(one, 'organization')),
        from: monthOrYear(field(one, 'startDate')),
        to: monthOrYear(field(one, 'endDate')),
        isPaid,
        occupation: ownCode(field(one, 'styrk08')),
      });
    }
  };
  work('work', true);
  work('volunteer', false);
  for (const one of list(field(json, 'education'))) {
    if (['score', 'gpa'].some((name) => isThere(field(one, name)))) cv.leftOut.add('grades');
    const level = field(one, 'nkrLevel');
    cv.studies.push({
      name: plainText(field(one, 'area')),
      school: plainText(field(one, 'institution')),
      levelWords: plainText(field(one, 'studyType')),
      eqf: typeof level === 'number' ? level : null,
      country: countryOf(field(one, 'countryCode')),
      year: yearOf(field(one, 'endDate')),
      kind: plainText(field(one, 'kind')),
      field: plainText(field(one, 'field')),
      recognition: plainText(field(one, 'recognition')),
    });
  }
  for (const one of list(field(json, 'languages'))) {
    const fluency = plainText(field(one, 'fluency'));
    const [first, second] = fluency.match(/\b[ABC][12]\b|\?/g) ?? [];
    const levels = (given: unknown, read: string | undefined) =>
      [plainText(given) || (read ?? '')].filter((level) => level !== '');
    cv.languages.push({
      language: plainText(field(one, 'languageCode')) || plainText(field(one, 'language')),
      isMotherTongue: /\b(native|mother tongue|bilingual|morsmål)/i.test(fluency),
      oral: levels(field(one, 'oral'), first ?? levelOfWords(fluency)),
      written: levels(field(one, 'written'), second ?? first),
    });
  }
  for (const one of list(field(json, 'skills')))
    cv.skills.push(textOfSkills(field(one, 'name')), ...list(field(one, 'keywords')).map(textOfSkills));
  cv.licences.push(...list(field(json, 'certificates')).map((one) => plainText(at(one, 'name'))));
  return cv;
}
