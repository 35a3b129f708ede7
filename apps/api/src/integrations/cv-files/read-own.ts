/** Answers taken along from here (the file of the start page): read as anybody's file, since anybody may have changed it. */
import { at, countryOf, emptyCv, field, isThere, list, monthOrYear, ownCode, plainText, type RawCv } from './raw-cv.ts';

/** The answers in the file of a draft or of a profile. */
const answersIn = (json: unknown): unknown =>
  [at(json, 'profile', 'answers'), at(json, 'answers'), json].find((one) => Array.isArray(field(one, 'knownOccupations')));

export const isOwn = (json: unknown): boolean => answersIn(json) !== undefined;

export function readOwn(json: unknown): RawCv {
  const answers = answersIn(json);
  const cv = emptyCv('own');
  const ids = (name: string) =>
    list(field(answers, name))
      .map((id) => plainText(id))
      .filter((id) => id !== '');
  cv.tasks = ids('tasks');
  cv.occupations = ids('knownOccupations');
  cv.skills = ids('skills');
  cv.licences = ids('licences');
  for (const one of list(field(answers, 'experiences'))) {
    cv.work.push({
      title: plainText(field(one, 'what')),
      where: plainText(field(one, 'where')),
      from: monthOrYear(field(one, 'from')),
      to: monthOrYear(field(one, 'to')),
      isPaid: field(one, 'evidence') !== 'volunteered',
      occupation: ownCode(field(one, 'occupation')),
    });
  }
  for (const one of list(field(answers, 'studies'))) {
    const [level, year] = [field(one, 'level'), field(one, 'year')];
    cv.studies.push({
      name: plainText(field(one, 'name')),
      school: plainText(field(one, 'school')),
      levelWords: '',
      eqf: typeof level === 'number' ? level : null,
      country: countryOf(field(one, 'country')),
      year: typeof year === 'number' && Number.isInteger(year) && year >= 1940 && year <= 2100 ? year : null,
      kind: plainText(field(one, 'kind')),
      field: plainText(field(one, 'field')),
      recognition: plainText(field(one, 'recognition')),
    });
  }
  for (const one of list(field(answers, 'languages'))) {
    const level = (name: string) => [plainText(field(one, name))].filter((text) => text !== '');
    cv.languages.push({
      language: plainText(field(one, 'code')),
      isMotherTongue: false,
      oral: level('oral'),
      written: level('written'),
    });
  }
  if (isThere(at(json, 'profile', 'name'))) cv.leftOut.add('name');
  if (isThere(at(json, 'profile', 'email'))) cv.leftOut.add('contact');
  // Wishes, places and the like are answered in the start, where they can be seen in their place.
  if (['homePlaceId', 'wishWords', 'canWords', 'wantedOccupations', 'wishedFacts'].some((name) => isThere(field(answers, name))))
    cv.leftOut.add('other');
  return cv;
}
