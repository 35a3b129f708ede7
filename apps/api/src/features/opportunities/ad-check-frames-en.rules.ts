/** How English says whom it wants and whom not: what stands around the name of a group of people. */
import {
  anyOf,
  clauseEnd,
  clauseStart,
  inOrder,
  letter,
  maybe,
  oneOf,
  type Surroundings,
  start,
  word,
  words,
} from './ad-check-phrases.rules.ts';

const only = oneOf('only', 'exclusively', 'strictly', 'just');
const preferably = oneOf('preferably', 'ideally');
const article = anyOf('a an someone somebody who_is someone_who_is two three some people_who_are');
const linking = anyOf(
  'for to with who that at from under over after without but when where can will has have likes works helps',
  'of or not both among you than about',
);
const describing = `(?:(?!${linking}(?:,| ))${letter}{3,}(?:,| and)? ){0,3}`;

const asks = oneOf(
  'you (?:are|must be|should be|have to be)',
  `(?<!not )(?:looking for|seeking|seeks|hiring|searching for|recruiting)`,
  'we (?:want|need|seek|hire|prefer)',
  '(?:must|should) be',
  '(?:suited|suitable|perfect|ideal) for',
  '(?:job|position) for',
  'suits',
  'are you an?',
  'prefer(?:ring)?',
  preferably,
);
/** "We are looking for a friendly …", "you are …". */
export const seeks: readonly Surroundings[] = [
  { before: `${start}${asks} ${maybe(only, preferably)}(?:${article} ){0,2}${describing}` },
];
const people = anyOf('applicants candidates workers employees colleagues people persons men women girls boys man woman girl boy');
/** "Only for …", "… only". */
export const onlyFor: readonly Surroundings[] = [
  {
    before: inOrder(
      `(?<!${letter}|not |the )${oneOf(only, preferably, 'reserved')} `,
      maybe('for', 'to', 'open to'),
      maybe(article),
      describing,
    ),
  },
  { after: `(?: ${people})? (?:only|exclusively)(?!${letter})` },
];
/** "… wanted". */
export const wanted: readonly Surroundings[] = [
  { after: `(?: ${people})? (?:(?:is|are|will be) )?(?:wanted|preferred|sought|prioriti[sz]ed)(?!${letter})` },
];

/** An adjective that names people: alone, or before a word for people. */
export const asPeople = (adjectives: string): string => `${adjectives}(?:(?=${clauseEnd}| or)| ${people}(?=${clauseEnd}| ))`;

const mayNotApply = oneOf(
  `(?:need not|do not need to|don't need to|should not|shouldn't|may not|cannot|can't|can not|must not) (?:apply|be considered)`,
  `(?:(?:is|are|will) )?(?:not|never) (?:be )?(?:welcome|wanted|considered|hired|accepted|eligible)`,
  `(?:is|are) unwanted`,
);
/** "No …", "we do not hire …", "… need not apply". */
export const refused: readonly Surroundings[] = [
  {
    before: inOrder(
      clauseStart,
      maybe('and', 'but', 'sorry', 'preferably'),
      '(?:no|not|never) ',
      maybe('for', 'more', 'young', 'older', 'any'),
      maybe('a', 'an'),
    ),
    after: `(?=${clauseEnd}| (?:please|need apply|allowed|accepted|wanted|or))`,
    quoted: true,
  },
  {
    before: inOrder(
      `${start}${oneOf('do not', "don't", 'does not', 'will not', "won't", 'cannot', "can't", 'never', 'not')} `,
      `${anyOf('hire hiring want accept employ take_on consider looking_for seeking')} `,
      maybe('any', 'a', 'an'),
      maybe('more', 'young', 'older'),
    ),
    quoted: true,
  },
  {
    before: inOrder(
      `${start}not `,
      maybe('suitable', 'suited', 'open', 'meant', 'right', 'fit', 'a job'),
      '(?:for|to) ',
      maybe('any', 'a', 'an'),
    ),
    quoted: true,
  },
  {
    before: `${start}(?:must|may|should|can|cannot) ${maybe('not')}be ${maybe('a', 'an')}(?<=not be (?:an? )?)`,
    quoted: true,
  },
  { before: `${start}(?:cannot|can't|you are not|you must not have) ${maybe('be')}${maybe('a', 'an')}`, quoted: true },
  { after: ` ${mayNotApply}`, quoted: true },
];

/** Those cared for, taught or served, and where they are. */
const served = anyOf(
  'shelter ward centre center course class group team club house home room clinic shop prison camp toilet',
  'building premises office entrance lift changing_room',
);
export const aboutTheHired = [
  'you',
  'we',
  'applicant',
  'applicants',
  'candidate',
  'candidates',
  'seeking',
  'hiring',
  'must',
  'looking',
];
export const harmlessAround: readonly Surroundings[] = [
  { before: `${start}${served} ${words(4, aboutTheHired)}` },
  { before: `${start}(?:whether|even if|no matter if|regardless of whether|irrespective of whether|both) ${words(6)}` },
  { after: ' (?:live|lives|stay|train|play|use|come|work here)(?![a-z])' },
  { after: ',? (?:aged? |of )?(?:[4-9]|1[0-9])(?![0-9]| ?(?:-|–|to|and) ?[2-9])' },
  { before: `${start}(?:not|n't) (?:have to|need to|required to) be ${words(2)}` },
];
/** "If you are Muslim, …" tells what there is. */
export const ifYouAre: Surroundings = { before: `${start}(?:if|when) you are ${words(3)}` };
/** "Support for a young man wanted". */
export const notOfThem: Surroundings = {
  before: `${start}(?:for|to|of|with|among) (?:${word} ){0,2}`,
  after: ` (?:${word} )?(?:wanted|sought)`,
};
/** "You do not need …" before, "… is not required" after. */
export const notNeeded: readonly Surroundings[] = [
  {
    before: inOrder(
      `${start}(?:not|n't) (?:need|have|required|necessary) (?:to )?`,
      maybe('have', 'be', 'speak', 'own', 'use'),
      words(3),
    ),
  },
  {
    before: inOrder(
      start,
      oneOf(
        'no need for',
        'no need to have',
        "don't need",
        'do not require',
        "don't require",
        'other than',
        'without',
        'regardless of',
      ),
      ` ${words(2)}`,
    ),
  },
  { after: ' (?:is |are )?(?:not|never) (?:required|needed|necessary|a requirement)' },
];
