/** Demands about bodies, families, unions and pasts, in set words. The laws stand in `ad-check-demands.rules.ts`; hand-written. */
import { notNeeded as notNeededEn } from './ad-check-frames-en.rules.ts';
import { aboutTheHired, notNeeded, onlyFor, seeks } from './ad-check-frames-nb.rules.ts';
import { type AdPhrase, anyOf, clauseStart, letter, oneOf, type Surroundings, word, words } from './ad-check-phrases.rules.ts';

/** Where the sick are cared for, and what a firm tells of its own sick leave. */
const cared: readonly Surroundings[] = [
  {
    before: `(?<!${letter})${anyOf('brukere brukarar beboere pasienter pasientar barn dyr elever')} ${words(4, aboutTheHired)}`,
  },
  { before: '(?:vi har|hos oss er det|bidra til|bidrar til|fremme|fremmer|gi|gir|folk|om|for|sikre|sikrer) ' },
  { after: ' (?:for|hos|blant|til) (?:alle|brukere|brukarar|beboere|pasienter|barn|ansatte|dyr|folk|oss)' },
  { after: ' og omsorg' },
];
const caredEn: readonly Surroundings[] = [
  { before: '(?:public|promote|promotes|support|supports|residents|patients|their|of|we have) (?:in )?' },
  { after: ' (?:for|among|of) (?:all|residents|patients|children|animals)' },
];
/** "Det er ingen allergier på avdelingen" tells; "ingen allergier", "du har ingen allergier" ask. */
const ofTheHired: readonly Surroundings[] = [
  { before: clauseStart },
  { before: `(?<!${letter})(?:du|søkeren|søkaren|med|må|ha|og|har|you|must|with|have|having|and) (?:ha |har |have )?` },
];
const illnesses = anyOf('helseproblemer helseproblem sykdommer sjukdomar allergier allergiar diagnoser plager ryggplager');

const bodies: readonly AdPhrase[] = [
  {
    code: 'health',
    language: 'nb',
    words: [
      `(?:ha |har |med |krav (?:om|til) |du har )?${oneOf('god (?:fysisk )?helse', 'god fysisk og psykisk helse', 'helse og vandel')}`,
      'helt frisk',
      `fri for ${oneOf('sykdom', 'plager', 'skader')}`,
      `uten ${anyOf(
        'helseproblemer helseplager sykdom plager allergier ryggplager funksjonshemming(?:er)?',
        'funksjonsnedsettelse(?:r)?',
      )}`,
      'lite (?:syk|sjuk|sykefravær|sjukefråvær)',
      'lavt (?:eget )?sykefravær',
      'sjelden syk',
      'psykisk stabil',
      'helseattest',
    ].join('|'),
    better: '',
    law: 'aml-9-3',
    unless: [...cared, ...notNeeded],
    notIn: ['315', '833', '831', '832', '541'],
  },
  { code: 'health', language: 'nb', words: `ingen ${illnesses}`, better: '', law: 'aml-9-3', where: ofTheHired, unless: cared },
  {
    code: 'health',
    language: 'nb',
    words: oneOf('friske?', 'funksjonsfriske?', 'rusfrie?', 'slanke?', 'normalvektige?'),
    better: '',
    law: 'aml-9-3',
    where: [...seeks, ...onlyFor],
    unless: [
      { after: ` (?:${anyOf('luft pust brød råvarer fisk frukt på i')})` },
      { before: '(?:hvis|når|om) (?:du |man )?(?:ikke )?er ' },
    ],
    notIn: ['315', '833', '831', '832', '541'],
  },
  {
    code: 'health',
    language: 'en',
    words: [
      '(?:in )?good (?:physical |mental ){0,2}health',
      'perfectly healthy',
      `free (?:of|from) ${oneOf('illness', 'disease', 'disabilit(?:y|ies)')}`,
      'rarely (?:sick|ill)',
      'low sick leave record',
    ].join('|'),
    better: '',
    law: 'aml-9-3',
    unless: [...caredEn, ...notNeededEn],
  },
  {
    code: 'health',
    language: 'en',
    words: `no ${oneOf('health (?:problems|issues)', 'illness(?:es)?', 'disabilit(?:y|ies)', 'allergies')}`,
    better: '',
    law: 'aml-9-3',
    where: ofTheHired,
  },
];

const families: readonly AdPhrase[] = [
  {
    code: 'family',
    language: 'nb',
    words: [
      `uten ${oneOf('barn', 'familieforpliktelser', 'omsorgsansvar', 'forsørgeransvar')}`,
      `utan ${oneOf('barn', 'born', 'omsorgsansvar')}`,
      `ikk(?:j)?e ${oneOf('ha (?:små )?barn', 'planlegger barn', 'planlegg barn')}`,
      'ingen familieplaner',
      `(?:ingen|ikk(?:j)?e|ikk(?:j)?e ha) planer om (?:barn|born)`,
      `${oneOf('singel', 'ugift', 'enslig')} ${oneOf('mann', 'kvinne', 'person', 'søker')}`,
      'familieplaner',
      'sivilstatus',
    ].join('|'),
    better: '',
    law: 'ldl-6',
    unless: [
      { after: ' (?:på|i|her|til|fra før)(?![a-z])' },
      { before: '(?:dager|dagar|timer|timar|turer|stille|rom|stund|om|uansett|spør|spør aldri om) (?:med og |med eller )?' },
      { before: `(?:uavhengig av|spør (?:ikke |aldri )?(?:om|etter)|uansett) (?:${word} ){0,2}` },
    ],
  },
  {
    code: 'family',
    language: 'nb',
    words: 'ingen (?:barn|born)',
    better: '',
    law: 'ldl-6',
    where: ofTheHired,
    unless: [{ after: ` (?:skal|er|blir|vert|får|må|kan|i|på|her)(?!${letter})` }],
  },
  {
    code: 'family',
    language: 'en',
    words: [
      `(?:no|without) (?:family obligations|plans (?:for|to have) children)`,
      'without (?:children|kids)',
      'must not have (?:children|kids)',
      'not (?:pregnant|planning (?:a family|children))',
      'marital status',
      '(?:single|unmarried) (?:man|woman|applicants?)',
    ].join('|'),
    better: '',
    law: 'ldl-6',
    unless: [{ before: `(?:with (?:and|or)|regardless of|whatever|ask about|never ask about) (?:your )?` }],
  },
  {
    code: 'family',
    language: 'en',
    words: 'no (?:children|kids)',
    better: '',
    law: 'ldl-6',
    where: ofTheHired,
    unless: [{ after: ` (?:is|are|shall|will|may|at|in|here|under|below)(?!${letter})` }],
  },
];

const unions: readonly AdPhrase[] = [
  {
    code: 'politics',
    language: 'nb',
    words: oneOf(
      'ikk(?:j)?e (?:fag)?organiserte?',
      'ikk(?:j)?e (?:være |vere )?medlem av (?:en |ei )?fagforeninga?',
      'politisk (?:nøytral|ståsted|tilhørighet)',
    ),
    better: '',
    law: 'aml-13-1',
    unless: [
      { before: '(?:eller|spør|spør (?:ikke|aldri) om|uavhengig av|uansett) ' },
      { before: `(?:om|enten|hvis|er) du (?:er )?(?:${word} ){0,3}` },
      { after: ' (?:parti|turer|turar|aktiviteter|arbeid)' },
    ],
  },
  {
    code: 'politics',
    language: 'nb',
    words: oneOf('uorganisert', 'fagorganisert'),
    better: '',
    law: 'aml-13-1',
    where: [{ before: '(?:må være|må vere|bør være|helst) ' }],
  },
  {
    code: 'politics',
    language: 'en',
    words: oneOf(
      'not (?:unionised|unionized|a (?:trade )?union member)',
      'no (?:trade )?union members',
      'non-union only',
      'political (?:views|affiliation)',
    ),
    better: '',
    law: 'aml-13-1',
    unless: [{ before: '(?:or|regardless of|whatever your|whatever) ' }],
  },
];

/** Children, health and care, schools, taxis and guards: where laws ask for a police certificate. */
const certified = ['22', '234', '233', '235', '226', '263', '325', '341', '342', '53', '54', '134', '8322', '8331', '112'];

/** A certificate may be asked for only where a law says so, and "spotless" nowhere. */
const pasts: readonly AdPhrase[] = [
  {
    code: 'record',
    language: 'nb',
    words: [
      '(?:plettfri|ren|uplettet|feilfri|god) vandel',
      '(?:rent|plettfritt) rulleblad',
      '(?:ikke|ikkje|aldri) (?:straffet|straffa|dømt|vært straffet)',
      'ustraffet',
      'ustraffede',
      'ingen straffehistorikk',
      'uten (?:anmerkninger|merknader) (?:på|i) (?:politiattesten|rullebladet|vandel)',
    ].join('|'),
    better: '',
    law: 'politiregisterloven-36',
    notIn: ['541', '835'],
    unless: notNeeded,
  },
  {
    code: 'record',
    language: 'en',
    words: oneOf(
      '(?:clean|spotless) (?:criminal )?record',
      'no criminal (?:record|history|convictions)',
      'never (?:been )?convicted',
      'good conduct record',
    ),
    better: '',
    law: 'politiregisterloven-36',
    unless: notNeededEn,
  },
  {
    code: 'police-certificate',
    language: 'nb',
    words: '(?:politiattest|vandelsattest)(?:en)?(?: (?:må leveres|kreves|må fremlegges|må framlegges))?',
    better: null,
    law: 'politiregisterloven-36',
    notIn: certified,
    unless: [...notNeeded, { before: `ikk(?:j)?e (?:${word} ){0,3}` }],
  },
  {
    code: 'police-certificate',
    language: 'en',
    words: 'police (?:certificate|clearance|check)|certificate of (?:good )?conduct',
    better: null,
    law: 'politiregisterloven-36',
    notIn: certified,
    unless: [...notNeededEn, { before: `not (?:${word} ){0,3}` }],
  },
];

export const conductDemands: readonly AdPhrase[] = [...bodies, ...families, ...unions, ...pasts];
