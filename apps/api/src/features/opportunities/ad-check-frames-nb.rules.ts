/** How Norwegian, in both of its forms, says whom it wants and whom not: what stands around the name of a group of people. */
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

export const not = 'ikk(?:j)?e';
export const be = '(?:være|vere|vera)';
const only = oneOf('kun', 'bare', 'berre', 'utelukkende', 'utelukkande');
const preferably = oneOf('helst', 'aller helst', 'fortrinnsvis', 'primært', 'gjerne');
const article = anyOf('en ei et ein eit to tre fire flere fleire noen nokon nokre');
/** "Frisør for damer" and "noen som liker unge" do not look for those named last. */
const linking = anyOf(
  'for til med som hos innen ved mot blant fra under over etter uten men når hvor hva kan skal har liker',
  'jobber hjelper deg av eller ikke ikkje både',
);
const describing = `(?:(?!${linking}(?:,| ))${letter}{3,}(?:,| og)? ){0,3}`;

const asks = oneOf(
  `(?:du|de|søkeren|søkaren|kandidaten|vedkommende) ${oneOf('er', `bør ${be}`, `må ${be}`, `skal ${be}`)}`,
  `${anyOf(
    'søker søkjer ønsker ønskjer trenger treng ser leter leiter vil_ha vil_gjerne_ha skal_ha',
    'ansetter tilset rekrutterer foretrekker føretrekkjer prioriterer på_jakt',
  )}(?: oss| etter)?`,
  `(?:må|bør|skal) ${be}`,
  '(?:passer|passar|høver|perfekt|ideell)(?: best| godt)? for',
  '(?:jobb|stilling) for',
  'er du (?:en|ei|ein)',
  preferably,
);
/** "Vi søker en blid …", "du er …". */
export const seeks: readonly Surroundings[] = [
  {
    before: inOrder(
      `${start}${asks} `,
      maybe(only, preferably, 'nå', 'snarest', 'også'),
      maybe(article, 'deg som er', 'noen som er', 'ekstra'),
      describing,
    ),
  },
];
/** "Kun for …". */
export const onlyFor: readonly Surroundings[] = [
  {
    before: inOrder(
      `(?<!${letter}|${not} )${oneOf(only, preferably, 'forbeholdt', 'reservert')} `,
      maybe('for', 'til', 'åpen for', 'åpent for'),
      maybe(article),
      describing,
    ),
  },
  { after: ` (?:${only}|fortrinnsvis)${clauseEnd}` },
];
/** "… søkes". */
const people = anyOf(
  'søkere søkjarar medarbeidere medarbeidarar arbeidere arbeidarar kandidater ansatte personer folk menn',
  'kvinner jenter gutter mann kvinne jente gutt gut',
);
export const wanted: readonly Surroundings[] = [
  {
    after: `(?: ${people})?(?: \\([^()]{1,20}\\))? (?:(?:er|blir|vert) )?${anyOf(
      'søkes søkast søkjast søkjes ønskes ønskast ønskjast ønsket foretrekkes foretrekkast foretrukket føretrekt',
      'føretrekte prioriteres prioritert etterlyses',
    )}(?! velkom)`,
  },
];

/** An adjective that names people: alone, or before a word for people. */
export const asPeople = (adjectives: string): string => `${adjectives}(?:(?=${clauseEnd}| eller)| ${people}(?=${clauseEnd}| ))`;

const refusal = inOrder(
  maybe('men', 'og', 'helst'),
  `${oneOf(not, 'ingen', 'inga', 'aldri', 'nei til')} `,
  maybe('for', 'til', 'flere', 'fleire', 'unge', 'eldre'),
);
const mayNotApply = oneOf(
  inOrder(
    `(?:trenger|treng|behøver|bør|kan|skal|må|får) ${not} `,
    maybe('bli', 'å'),
    oneOf('søke', 'søkje', 'søk', 'vurdert', 'ansatt', 'tilsett'),
    `(?!${letter}| om )`,
  ),
  `(?:(?:er|blir|vert) )?${oneOf(not, 'aldri')} ${anyOf(
    'ønsket ønskt ønska velkomne? velkommen aktuelle? vurdert ansatt tilsett',
  )}`,
  '(?:er )?(?:uønsket|uønskt|uønska|uønskede|frabes|frabes høflig)',
  'nei takk',
  `bes (?:om )?(?:å )?(?:${not}|la være)`,
);
/** "Ikke …", "ingen … trenger å søke", "vi ansetter ikke …", "… er ikke ønsket". */
export const refused: readonly Surroundings[] = [
  {
    before: `${clauseStart}${refusal}`,
    after: `(?=${oneOf(
      clauseEnd,
      ' (?:takk|eller|blir ansatt|blir vurdert)',
      ' (?:trenger|treng|må|kan|får|bør|skal) (?:å )?(?:søke|søkje|søk)',
    )})`,
    quoted: true,
  },
  {
    before: inOrder(
      start,
      anyOf('ansetter tilset ønsker ønskjer søker søkjer trenger treng tar_inn tek_inn vil godtar aksepterer vurderer'),
      ` ${oneOf(not, 'ingen', 'aldri')} `,
      maybe('å'),
      maybe('ha', 'ansette', 'tilsette'),
      maybe('noen', 'nokon', 'flere', 'søkere', 'unge', 'eldre'),
    ),
    quoted: true,
  },
  {
    before: inOrder(
      `${start}${anyOf('passer passar høver egner egnar egnet er gjelder gjeld')} ${not} `,
      maybe('seg', 'egnet', 'eigna', 'åpen'),
      'for ',
    ),
    quoted: true,
  },
  { before: `${start}(?:kan|bør|skal|får) ${maybe('du')}${not} ${be} ${maybe(article)}`, quoted: true },
  { after: ` ${mayNotApply}`, quoted: true },
];
/** "Du må ikke være …", which may also say that nobody needs to be: for those who are a small part of all. */
export const mustNotBe: readonly Surroundings[] = [
  { before: `${start}må ${maybe('du')}${not} ${be} ${maybe(article)}`, quoted: true },
];

/** Those cared for, taught or served, and where they are. */
const served = anyOf(
  'avdelinga avdelingen senteret krisesenteret tilbudet tilbodet kurset gruppa gruppen garderoben huset',
  'laget timen salen klubben boligen botilbudet bofellesskapet klinikken butikken fengselet treninga',
  'treningen mottaket leiren toalettet lokalet lokala lokalene bygget kontoret inngangen heisen trappa',
  'trappen rommet',
);
/** Words that lead back to whoever is to be hired. */
export const aboutTheHired = [
  'du',
  'deg',
  'vi',
  'søker',
  'søkjer',
  'søkes',
  'søkere',
  'søkeren',
  'kandidat',
  'medarbeider',
  'ansatte',
];
const living = anyOf('bor bur går kommer kjem trener trenar spiller spelar deltar deltek bruker brukar jobber_her');
export const harmlessAround: readonly Surroundings[] = [
  { before: `${start}${served} ${words(4, aboutTheHired)}` },
  { before: `${start}(?:uansett|enten|anten|selv om|sjølv om|både) ${words(5)}` },
  { after: ` ${living}(?!${letter})` },
  // Of a team: girls of 13.
  { after: ',? (?:på )?(?:[4-9]|1[0-9])(?![0-9]| ?(?:-|–|til|og) ?[2-9])' },
  { after: ' for å (?!søk|jobb)' },
];
/** "Hvis du er muslim, …" tells what there is; "hvis du er ung og blid, …" asks. */
export const ifYouAre: Surroundings = { before: `${start}(?:om|hvis|dersom|viss) du (?:er|har) ${words(3)}` };
/** "Støttekontakt for ung mann søkes". */
export const notOfThem: Surroundings = {
  before: `${start}(?:for|til|av|med|blant|hos|mot) (?:${word} ){0,2}`,
  after: ` (?:${word} )?(?:søk|ønsk)`,
};
/** "Du trenger ikke å ha …" before, "… er ikke et krav" after. */
export const notNeeded: readonly Surroundings[] = [
  {
    before: inOrder(
      `${start}(?:trenger|treng|behøver|må|krever|krev) (?:du |vi )?${not} (?:å )?`,
      maybe('ha', be, 'snakke', 'kunne', 'leve', 'levere'),
      words(2),
    ),
  },
  { before: `${start}(?:har|er) (?:du )?${not} ` },
  { before: `${start}(?:uansett|uavhengig av|annet enn|andre enn|uten|utan) ` },
  { after: ` (?:er |behøver |trenger |treng |må )?${not}(?!${letter})` },
  { after: ` (?:kreves|krevst|trengs|trengst|behøves) ${not}(?!${letter})` },
];
