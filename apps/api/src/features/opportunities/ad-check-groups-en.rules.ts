/** Groups of people that an ad may neither seek nor refuse, as English names them. Hand-written; the laws are told beside the Norwegian ones. */
import type { FindingCode } from '@arena/contract/publishing';
import {
  asPeople,
  harmlessAround,
  ifYouAre,
  notNeeded,
  notOfThem,
  onlyFor,
  refused,
  seeks,
  wanted,
} from './ad-check-frames-en.rules.ts';
import { type AdPhrase, anyOf, clauseStart, letter, oneOf, type Surroundings } from './ad-check-phrases.rules.ts';

const women = anyOf('woman girl lady women girls ladies female females');
const men = anyOf('man boy gentleman guy men boys gentlemen guys male males');
const workers = oneOf('applicants?', 'candidates?', 'colleagues?', 'workers?', 'employees?');
const oneSex = `(?:${women}(?! (?:and|or) (?:a )?${men})|${men}(?! (?:and|or) (?:a )?${women}))(?: ${workers})?`;
const secondOfPair: Surroundings = { before: `(?:${women}|${men}|young) (?:and|or) (?:a )?` };
const encouraged: Surroundings = { before: 'more ', after: `[^.,!?;:\\n]{0,60} encourag` };

const young = oneOf('young', 'younger', 'youthful', 'mature');
const old = anyOf('old_people older_people elderly pensioners retirees seniors oldies');

const notOfPeople = anyOf(
  'speakers? speaking language customers? food licen[cs]e certificate authorisation law degree and or cheese',
  'level at products? is skills? courses? classes on a',
);
const majority = oneOf('norwegian', 'scandinavian', 'european');
const majorityPeople = anyOf(
  'norwegians scandinavians europeans westerners caucasians ethnic_norwegians norwegian_nationals',
  'norwegian_citizens white_people whites locals_born_here',
  '(?:eu|eea|eu/eea|eea/eu|eu_(?:and|or)_eea)_citizens?',
);
const nationalities = anyOf(
  'poles lithuanians romanians bulgarians somalis arabs africans asians turks pakistanis syrians afghans',
  'eritreans iraqis iranians ukrainians russians chinese indians tamils kurds balts eastern_europeans swedes',
  'danes gypsies roma',
);
const newcomers = anyOf(
  'foreigners? immigrants? migrants? refugees? asylum_seekers? blacks black_people people_of_colou?r',
  'coloured_people non-westerners non-europeans non-norwegians foreign_(?:applicants|workers|people)',
  '(?:people|applicants|anyone|those)_with_(?:a_)?(?:foreign|immigrant|refugee|african|asian|arab)_(?:background|names?|accent)',
);

const believers = oneOf(
  'muslims?',
  'christians?',
  'jews?',
  'jewish',
  'hindus?',
  'buddhists?',
  'sikhs?',
  'catholics?',
  'atheists?',
  'believers?',
  "jehovah's witnesses",
  'religious people',
  '(?:muslim|christian|jewish) (?:applicants|people|women|men|candidates)',
);
const garments = oneOf('hijabs?', 'headscar(?:f|ves)', 'turbans?', 'religious (?:clothing|symbols)', 'veils?');

const oriented = anyOf(
  'gays? gay_(?:people|men|applicants) lesbians? homosexuals? bisexuals? queers?',
  'trans(?:gender)?_(?:people|men|women|persons?) transgender lgbt\\+?(?:_people)?',
);
const parents = oneOf(
  'pregnant(?: (?:women|applicants|people|ladies))?',
  '(?:single )?(?:mothers|parents|mums|moms)(?: (?:of|with) (?:small |young )?(?:children|kids))?',
  '(?:people|women|applicants|anyone|those) with (?:small |young )?(?:children|kids)',
  'married(?: (?:people|women|men))?',
);
const disabilities = oneOf(
  'disabilit(?:y|ies)',
  'diagnos(?:is|es)',
  'illness(?:es)?',
  'adhd',
  'autism',
  'dyslexia',
  'wheelchair',
  'health_problems',
);
const disabled = anyOf(
  'disabled(?:_(?:people|persons?|applicants|workers))? handicapped(?:_people)? wheelchairs?',
  'wheelchair_users? blind(?:_people)? deaf(?:_people)? mentally_ill(?:_people)? chronically_ill(?:_people)?',
  'overweight(?:_people)? obese(?:_people)? fat_people autistic(?:_people)? dyslexics epileptics',
  `(?:people|applicants|anyone|those|candidates|persons)_with_(?:an?_)?${disabilities}`,
);
const members = oneOf(
  'unionised(?: workers)?',
  'unionized(?: workers)?',
  '(?:trade )?union members?',
  'members of (?:a )?(?:trade )?unions?',
  'communists?',
  'socialists?',
);

interface Group {
  code: FindingCode;
  words: string;
  where: readonly Surroundings[];
  unless?: readonly Surroundings[];
}
const sought = [...seeks, ...onlyFor, ...wanted];
const pairs = [secondOfPair, encouraged, notOfThem];

const groups: readonly Group[] = [
  { code: 'sex', words: oneSex, where: sought, unless: pairs },
  {
    code: 'sex',
    words: oneSex,
    where: [{ before: `${clauseStart}(?:(?:young|strong|friendly) )?`, after: ' (?:for|to) (?:our|the|work|help|join)' }],
    unless: pairs,
  },
  { code: 'sex', words: `(?:${women}|${men})(?: ${workers})?`, where: refused, unless: [secondOfPair] },
  { code: 'sex', words: '(?:fe)?male', where: [{ before: clauseStart, after: ` ${letter}+ (?:wanted|sought|needed)` }] },
  {
    code: 'age',
    words: `${young}(?! (?:at|with|enough|cheese|people'?s? work))(?!,? (?:or|and) (?:old|older|mature))`,
    where: sought,
    unless: [notOfThem],
  },
  { code: 'age', words: old, where: refused },
  // "Basic Norwegian" is the language, "a Norwegian cook" and "must be Norwegian" are people.
  {
    code: 'origin',
    words: `${majority}(?! ${notOfPeople})(?!-)`,
    where: [
      { before: `(?<!${letter})(?:you are|must be|should be|have to be) (?:a )?` },
      ...seeks.map(({ before }) => ({ before: `${before}(?<= an? )` })),
    ],
    unless: [ifYouAre, ...notNeeded],
  },
  {
    code: 'origin',
    words: `${majorityPeople}|${asPeople(oneOf('white', 'european'))}|norwegian (?:${workers}|people|men|women|man|woman)`,
    where: sought,
    unless: [ifYouAre],
  },
  { code: 'origin', words: nationalities, where: [...sought, ...refused], unless: [ifYouAre] },
  { code: 'origin', words: newcomers, where: refused, unless: [ifYouAre] },
  { code: 'religion', words: believers, where: [...sought, ...refused], unless: [ifYouAre] },
  {
    code: 'religion',
    words: garments,
    where: [
      ...refused,
      { before: `(?<!${letter})without (?:a )?`, quoted: true },
      { after: ' (?:is |are )?not (?:allowed|permitted|accepted)', quoted: true },
    ],
    unless: [{ before: 'with (?:and|or) without (?:a )?' }],
  },
  { code: 'orientation', words: oriented, where: refused, unless: [ifYouAre] },
  { code: 'orientation', words: '(?:heterosexual|straight)(?! ?forward)', where: sought, unless: [ifYouAre] },
  { code: 'family', words: parents, where: refused, unless: [ifYouAre] },
  { code: 'family', words: oneOf('childless', 'unmarried', 'single(?= (?:man|woman|person|applicants))'), where: sought },
  { code: 'health', words: disabled, where: refused, unless: [ifYouAre] },
  { code: 'health', words: oneOf('healthy', 'able-bodied', 'slim'), where: [...seeks, ...onlyFor], unless: [ifYouAre] },
  { code: 'politics', words: members, where: refused },
];

export const englishGroups: readonly AdPhrase[] = groups.map(({ code, words, where, unless }) => ({
  code,
  language: 'en',
  words,
  better: null,
  law: code === 'age' || code === 'politics' ? 'aml-13-1' : 'ldl-6',
  where,
  unless: [...harmlessAround, ...(unless ?? [])],
}));
