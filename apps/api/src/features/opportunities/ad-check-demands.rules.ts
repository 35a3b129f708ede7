/**
 * Demands that an ad must not make, told in figures or in set words; who it seeks and refuses stands in `ad-check-groups-*.rules.ts`.
 * Likestillings- og diskrimineringsloven § 6, arbeidsmiljøloven § 13-1 (age, politics, union) and § 9-3 (health), politiregisterloven § 36. Hand-written.
 */
import { aboutTheHired as aboutTheHiredEn, notNeeded as notNeededEn } from './ad-check-frames-en.rules.ts';
import { aboutTheHired, be, not, notNeeded } from './ad-check-frames-nb.rules.ts';
import {
  type AdPhrase,
  anyOf,
  clauseEnd,
  clauseStart,
  inOrder,
  letter,
  oneOf,
  type Surroundings,
  start,
  word,
  words,
} from './ad-check-phrases.rules.ts';

/** Those cared for, taught or served may have an age; so may a firm. */
const others = anyOf(
  `barna? barnet barnehage${letter}* elev(?:er|ar|ene|ane)? ungdommer ungdommene ungdomane unge voksne`,
  'bruker(?:e|ne)? brukar(?:ar|ane)? beboer(?:e|ne)? bebuar(?:ar|ane)? pasient(?:er|ene|ar|ane)?',
  'kunde(?:r|ne|ane)? deltaker(?:e|ne)? deltakar(?:ar|ane)? gjester gjestene lærlinger bedriften bedrifta',
  'firma firmaet virksomheten verksemda bygget bygg bygningen huset hus skogen klient(?:er|ene|ar|ane)?',
  'innsatte medlemmer medlemmene maskin(?:er|ar)? biler bilar trær treet maskinene bilen',
);
const othersEn = anyOf(
  'child children kids pupils? students? residents? patients? customers? guests? participants? users?',
  'youths? teenagers firm company building house forest machines? young_people',
);
const agesOfOthers: readonly Surroundings[] = [
  { before: `${start}${others} (?:\\()?${words(7, aboutTheHired)}` },
  { before: `${start}${others} \\(` },
  { after: ` (?:gam(?:le|mel|melt) )?(?:med )?${others}(?!${letter})` },
  { after: `(?:s|s?') ` },
  { after: ' (?:gam(?:le|mel|melt) )?(?:historie|garanti|drift|erfaring|siden|tradisjon|tradisjoner)' },
  { before: '(?:historie|erfaring|drevet i|drift i|garanti på|for|i|siden) (?:mer enn |godt |snart )?' },
];
const agesOfOthersEn: readonly Surroundings[] = [
  { before: `${start}${othersEn} (?:\\()?${words(6, aboutTheHiredEn)}` },
  { before: `${start}${othersEn} \\(` },
  { after: ` ${othersEn}(?!${letter})` },
  { after: ' (?:of )?(?:history|experience|warranty)' },
];

const adult = '(?:2[2-9]|[3-7][0-9])';
const from16 = '(?:1[6-9]|[2-6][0-9])';
const upTo79 = '[2-7][0-9]';
const years = `år(?:s alder(?:en)?)?(?! (?:siden|erfaring|med (?!førerkort|fagbrev)))(?: gam(?:mel|le|al))?`;
/** The law's own lower limits over 21: buses, lorries and those who teach somebody to drive. */
const byLaw: readonly Surroundings[] = [
  {
    before: inOrder(
      start,
      oneOf(
        'klasse',
        'førerkort',
        'sertifikat',
        'loven',
        'lova',
        'buss',
        'skjenkeloven',
        'aldersgrensen? (?:for|på)',
        'krever',
        'krev',
      ),
      ` ${words(7)}`,
    ),
  },
  {
    after: inOrder(
      ` ${oneOf('for å', 'på grunn av', 'etter', 'ifølge', 'fordi', 'siden', 'når du')} `,
      words(5),
      anyOf('kjøre køyre buss lov loven lova klasse skjenke førerkort øvelseskjøre'),
    ),
  },
  { after: ` ?\\((?:${word} ){0,4}(?:lov|loven|lovens|lova|klasse|førerkort|buss)` },
];

const ages: readonly AdPhrase[] = [
  {
    code: 'age',
    language: 'nb',
    words: [
      `${oneOf('ung', 'unge', 'ungt')}(?: og|,) ${anyOf(
        'dynamisk(?:e)? sulten sultne energisk(?:e)? lovende fremadstormende frisk(?:t|e)? sprek(?:t|e)? trendy',
        'urban(?:t|e)? uformel(?:t|le)? sosial(?:t|e)?',
      )}`,
      `${oneOf('dynamisk', 'energisk', 'sprekt?', 'frisk', 'sosialt?', 'uformelt')}(?: og|,) ung(?:t|e)?`,
    ].join('|'),
    better: 'engasjert',
    law: 'aml-13-1',
    unless: [{ before: `(?:jobbe|jobber|arbeid|arbeide|arbeider) med ` }],
  },
  {
    code: 'age',
    language: 'nb',
    words: `(?:et |eit )?ungt ${oneOf('team', 'miljø', 'arbeidsmiljø', 'lag', 'kollegium', 'firma')}|ung arbeidsstokk|ung gjeng`,
    better: 'et åpent og hyggelig arbeidsmiljø',
    law: 'aml-13-1',
  },
  {
    code: 'age',
    language: 'nb',
    words: `(?:i alderen |mellom |alder:? ?)?${from16} ?(?:-|–|til|og) ?${upTo79} (?:${years}|årsalderen)`,
    better: '',
    law: 'aml-13-1',
    unless: [...agesOfOthers, { before: '(?:jobber|arbeider|er) (?:det |her )?(?:folk|kolleger) (?:helt )?(?:fra )?' }],
  },
  {
    code: 'age',
    language: 'nb',
    words: `(?:${from16} ?(?:-|–|til|og) ?)?${upTo79}-? ?åring(?:er|ar|en)?`,
    better: '',
    law: 'aml-13-1',
    unless: agesOfOthers,
  },
  {
    code: 'age',
    language: 'nb',
    words: inOrder(
      oneOf('under', 'maks(?:imum|imalt)?', 'max', 'høyst', 'yngre enn', 'opp til', 'inntil', `${not} eldre enn`, `${not} over`),
      ` ${adult} ${years}`,
    ),
    better: '',
    law: 'aml-13-1',
    unless: agesOfOthers,
  },
  {
    code: 'age',
    language: 'nb',
    words: `${oneOf('eldre enn', 'over', 'minst', 'fylt', 'fra og med')} ${adult} ${years}`,
    better: '',
    law: 'aml-13-1',
    unless: [...agesOfOthers, ...byLaw],
  },
  {
    code: 'age',
    language: 'nb',
    words: `(?:under|over|maks|max|maksimum) ${adult}`,
    better: '',
    law: 'aml-13-1',
    where: [
      { before: `${clauseStart}(?:${oneOf('ingen', not, 'kun', 'bare', 'berre', 'helst', 'alder:?')} )?`, after: `${clauseEnd}` },
      {
        before: inOrder(
          start,
          oneOf(
            anyOf('du_er deg noen nokon person personer søkere søkjarar folk alder'),
            anyOf('kvinne kvinner mann menn jente jenter gutt gutter dame damer'),
            `(?:må|bør|skal|${not}) ${be}`,
          ),
          ' (?:som er )?',
        ),
        after: clauseEnd,
      },
    ],
  },
  {
    code: 'age',
    language: 'nb',
    words: `alder(?:en)?:? (?:fra )?${from16} ?(?:-|–|til|og) ?${upTo79}(?! (?:år|prosent|%))`,
    better: '',
    law: 'aml-13-1',
    unless: agesOfOthers,
  },
  {
    code: 'age',
    language: 'nb',
    words: `(?:er )?født (?:etter|før|i|mellom) (?:19[4-9][0-9]|200[0-9])`,
    better: '',
    law: 'aml-13-1',
    unless: agesOfOthers,
  },
  {
    code: 'age',
    language: 'nb',
    words: oneOf(
      `(?:øvre |nedre )?aldersgrensen?:? (?:er )?${adult}(?: år)?`,
      `i ${oneOf('20-årene', '30-årene', 'tjueårene', 'trettiårene')}`,
    ),
    better: '',
    law: 'aml-13-1',
    unless: [...agesOfOthers.slice(0, 3), ...byLaw],
  },
  {
    code: 'age',
    language: 'en',
    words: [
      `young(?:,| and) ${anyOf('dynamic hungry energetic ambitious fresh fun social')}`,
      `${oneOf('dynamic', 'energetic', 'fun')}(?:,| and) young`,
      `young ${oneOf('team', 'crowd', 'crew', 'workforce', 'environment', 'professionals')}`,
      'digital natives?',
    ].join('|'),
    better: 'motivated',
    law: 'aml-13-1',
  },
  {
    code: 'age',
    language: 'en',
    words: [
      `(?:between (?:the ages of )?|aged? )${from16} ?(?:-|–|to|and) ?${upTo79}(?: years(?: old| of age)?)?`,
      `${anyOf(
        'under below max(?:imum)? no_older_than not_older_than over up_to',
      )} (?:the age of ${adult}|${adult} years (?:old|of age))`,
      `born (?:after|before|between) (?:19[4-9][0-9]|200[0-9])`,
      'in (?:your|their) (?:20s|30s|twenties|thirties)',
    ].join('|'),
    better: '',
    law: 'aml-13-1',
    unless: agesOfOthersEn,
  },
  {
    code: 'age',
    language: 'en',
    words: `(?:under|over|below|max|max(?:imum)? age:?) ${adult}`,
    better: '',
    law: 'aml-13-1',
    where: [
      { before: `${clauseStart}(?:${oneOf('only', 'no one', 'nobody', 'not', 'preferably', 'age:?')} )?`, after: clauseEnd },
      {
        before: `${start}${anyOf(
          'you_are must_be should_be someone anyone no_one nobody people applicants women men age',
        )} (?:who is |who are )?`,
        after: clauseEnd,
      },
    ],
  },
];

const natively: readonly AdPhrase[] = [
  {
    code: 'mother-tongue',
    language: 'nb',
    words: oneOf(
      'norske? (?:som )?morsmål(?:et)?',
      'morsmål(?:et)?:? norsk',
      'morsmålsnivå(?: i norsk)?',
      'norsk på morsmålsnivå',
      'norskspråklig morsmål',
      'norsktalende fra (?:fødselen|fødsel|barnsben)',
    ),
    better: 'norsk på nivå {level}',
    level: { language: 'nb', usual: 'B2' },
    law: 'ldl-6',
    unless: notNeeded,
  },
  {
    code: 'mother-tongue',
    language: 'en',
    words: [
      'native(?:-level)? (?:norwegian(?:(?: |-)speakers?)?|speakers?(?: of norwegian)?)',
      'norwegian (?:as (?:a |your )?)?(?:mother tongue|first language|native language)',
      'mother tongue norwegian',
    ].join('|'),
    better: 'Norwegian at level {level}',
    level: { language: 'nb', usual: 'B2' },
    law: 'ldl-6',
    unless: notNeededEn,
  },
  {
    code: 'mother-tongue',
    language: 'en',
    words: oneOf(
      'native(?:-level)? english(?:(?: |-)speakers?)?',
      'english (?:as (?:a |your )?)?(?:mother tongue|first language|native language)',
    ),
    better: 'English at level {level}',
    level: { language: 'en', usual: 'B2' },
    law: 'ldl-6',
    unless: notNeededEn,
  },
];

const origins: readonly AdPhrase[] = [
  {
    code: 'origin',
    language: 'nb',
    words: oneOf(
      'etnisk norske?',
      'helnorske?',
      'norsk (?:bakgrunn|opprinnelse|avstamning|utseende)',
      'vestlig bakgrunn',
      'vestleg bakgrunn',
    ),
    better: null,
    law: 'ldl-6',
    unless: notNeeded,
  },
  {
    code: 'origin',
    language: 'nb',
    words: 'norske? statsborgar(?:skap|ar)?|norske? statsborger(?:skap|e)?|født (?:og oppvokst )?i norge',
    better: '',
    law: 'ldl-6',
    notIn: ['01', '02', '03', '541'],
    unless: [
      ...notNeeded,
      { after: ` (?:${word} ){0,4}(?:sikkerhetsklarering|sikkerhetsloven)` },
      { before: `(?:sikkerhetsklarering|sikkerhetsloven) (?:${word} ){0,4}` },
    ],
  },
  {
    code: 'origin',
    language: 'en',
    words: oneOf(
      'ethnic(?:ally)? norwegians?',
      'norwegian (?:background|origin|descent|nationals? only)',
      'western background',
      'norwegian citizen(?:s|ship)?',
      'born in norway',
    ),
    better: '',
    law: 'ldl-6',
    unless: [
      ...notNeededEn,
      { after: ` (?:${word} ){0,4}security clearance` },
      { before: `security clearance (?:${word} ){0,4}` },
    ],
  },
];

export const demands: readonly AdPhrase[] = [...natively, ...ages, ...origins];
