/**
 * Groups of people that an ad may neither seek nor refuse, as Norwegian names them. Likestillings- og diskrimineringsloven § 6 (sex, pregnancy, care,
 * ethnicity, religion, disability, orientation, age), arbeidsmiljøloven § 13-1 (age, politics, union). Hand-written.
 */
import type { FindingCode } from '@arena/contract/publishing';
import {
  asPeople,
  be,
  harmlessAround,
  ifYouAre,
  mustNotBe,
  notOfThem,
  onlyFor,
  refused,
  seeks,
  wanted,
} from './ad-check-frames-nb.rules.ts';
import { type AdPhrase, anyOf, clauseEnd, clauseStart, letter, oneOf, type Surroundings } from './ad-check-phrases.rules.ts';

const women = anyOf('kvinne jente dame pike kvinner jenter damer piker kvinnfolk');
const men = anyOf('mann gutt gut herre kar menn gutter gutar herrer karer karar mannfolk');
const both = (one: string, other: string) => `${one}(?! (?:og|eller|eller ei|eller en) ${other})`;
const workers = anyOf(
  'medarbeider medarbeidere medarbeidar medarbeidarar ansatt ansatte søker søkere søkjar søkjarar kollega',
  'kolleger kandidat kandidater selger seljar servitør renholder reinhaldar sjåfør vikar',
);
const ofOneSex = `(?:mannlig|kvinnelig|mannleg|kvinneleg)e?`;
const oneOfOneSex = both(oneOf('kvinne', 'jente', 'dame', 'pike'), men).concat(
  '|',
  both(oneOf('mann', 'gutt', 'gut', 'herre', 'kar(?! for)'), women),
);
const noWorkers = anyOf('kunder kundar pasienter pasientar brukere brukarar beboere gjester deltakere elever');
const manyOfOneSex = [
  both(oneOf('kvinner', 'jenter', 'damer', 'piker', 'kvinnfolk'), men),
  both(anyOf('menn gutter gutar herrer karer karar mannfolk'), women),
  `${ofOneSex}(?! ${noWorkers})(?: ${workers})?`,
].join('|');
/** "Kvinner og menn": the second of a pair. */
const secondOfPair: Surroundings = { before: `(?:${women}|${men}|ung|unge) (?:og|eller) (?:en |ei |ein )?` };
/** "Flere menn …, og oppfordrer menn til å søke" is what the law wants of us. */
const encouraged: Surroundings = { before: '(?:flere|fleire) ', after: `[^.,!?;:\\n]{0,60} oppfordr` };

const young = anyOf('ung unge ungt yngre ungdommelig ungdommelige godt_voksen godt_vaksen voksen vaksen moden');
const old = anyOf('eldre gamle gamlinger pensjonister pensjonistar seniorer godt_voksne');

const majority = anyOf(
  'nordmann nordmenn skandinav skandinaver skandinavar norskfødt norskfødte europeer europeere europeisk',
  'nordiske? (?:folk|personer|søkere|noen|de)_fra_(?:norge|norden|skandinavia|vesten) skandinavisk vestlige',
  'vestlege innfødt innfødte eu-borger(?:e)? eøs-borger(?:e)? eu/eøs-borger(?:e)? eøs/eu-borger(?:e)?',
);
const notOfPeople = anyOf(
  'språk på muntlig skriftlig fagbrev førerkort lov regelverk kompetanse kunde kunder mat sertifikat',
  'autorisasjon utdanning kurs og eller råvarer i lærer lærar versjon tekst nettside som for nivå',
  'leverandør(?:er)?',
);
const nationalities = `${anyOf(
  'polakk litauer rumener bulgarer somalier araber afrikaner asiat tyrker pakistaner syrer afghaner eritreer',
  'iraker iraner ukrainer russer kineser inder tamil kurder balter østeuropeer øst-europeer sigøyner neger',
  'negr',
)}(?:e|er|r|ar|ene|ane|arar)?|svensker|dansker|samer`;
const newcomers = anyOf(
  'utlending utlendinger utlendingar innvandrer innvandrere innvandrar innvandrarar flyktning flyktninger',
  'flyktningar asylsøkere asylsøkarar fremmedarbeidere fremmedkulturelle romfolk svarte mørkhudede mørkhuda',
  'fargede farga ikke-vestlige',
);
const foreign = asPeople(anyOf('utenlandske utanlandske afrikanske arabiske polske asiatiske somaliske'));
const fromAbroad = `(?:${anyOf('folk personer personar søkere søkjarar noen nokon de dei')} )?(?:fra|frå) ${anyOf(
  'utlandet afrika asia midtøsten øst-europa østeuropa aust-europa polen litauen romania somalia syria',
  'eritrea afghanistan irak iran pakistan tyrkia ukraina russland',
)}`;
const background = `(?:${anyOf('søkere søkjarar folk personer personar noen nokon de dei andre')} )?med ${anyOf(
  'utenlandsk utanlandsk innvandrer innvandrar flyktning ikke-vestlig afrikansk asiatisk arabisk fremmed',
)}-? ?${oneOf('bakgrunn', 'navn', 'namn', 'aksent', 'opprinnelse')}`;

const believers = anyOf(
  'muslim muslimer muslimar kristen kristne jøde jøder jødar hindu hinduer buddhist buddhister sikher',
  'katolikk katolikker katolsk ateist ateister ateistar personlig_kristen personleg_kristen troende truande',
  'religiøse religiøs jehovas_vitner',
);
const believing = asPeople(oneOf('muslimske', 'katolske', 'jødiske'));
const garments = anyOf('hijab skaut turban kippa niqab hodeplagg religiøse_plagg religiøse_symboler');

const oriented = anyOf(
  'homofil homofile lesbisk lesbiske bifil bifile skeiv skeive homser homsar transperson transpersoner',
  'transpersonar transkvinner transmenn transer lhbt',
);
const straight = oneOf('heterofil', 'heterofile', 'heteroseksuell', 'heteroseksuelle', 'streit', 'streite');

const parents = `${anyOf(
  'gravid gravide småbarnsmor småbarnsmødre småbarnsforeldre småbarnsfedre alenemor alenemødre aleneforeldre',
  'enslige_forsørgere forsørgere mødre gift gifte foreldre',
)}(?: (?:kvinner|damer|jenter|søkere))?`;
const withChildren = `(?:${anyOf('søkere folk personer noen de dei kvinner')} )?med (?:små ?|små )?(?:barn|born|unger)`;
const unattached = anyOf('barnløs barnløse singel single ugift ugifte enslig enslige barnlaus barnlause');

const disabled = anyOf(
  'funksjonshemmet funksjonshemmede funksjonshemma handikappet handikappede handikappa uføre uføretrygdede',
  'uføretrygda rullestol rullestolbruker rullestolbrukere rullestolbrukarar blind blinde døv døve døvstumme',
  'hørselshemmede svaksynte psykisk_syke psykisk_sjuke kronisk_syke kronisk_sjuke overvektig overvektige',
  'tykke feite diabetikere epileptikere autister dyslektikere allergikere hiv-positive',
);
const disabilities = `(?:(?:fysisk|psykisk|kronisk|nedsatt|nedsett)e? )?${anyOf(
  'funksjonshemming funksjonshemning funksjonshemminger funksjonsnedsettelse funksjonsnedsettelser',
  'funksjonsnedsetting funksjonsevne handikap diagnose diagnoser sykdom sykdommer adhd autisme dysleksi',
  'rullestol helseproblemer',
)}`;
const withDisability = `(?:${anyOf('søkere søkjarar folk personer personar noen nokon de dei deg')} )?med ${disabilities}`;

const members = anyOf(
  'fagorganiserte? organiserte?',
  '(?:medlem|medlemmer|medlemer)_(?:av|i)_(?:en_|ei_)?(?:fagforening|fagforeininga?|partier?)',
  'fagforeningsfolk fagforeningsmedlemmer kommunister sosialister partimedlemmer',
);

interface Group {
  code: FindingCode;
  words: string;
  where: readonly Surroundings[];
  unless?: readonly Surroundings[];
  better?: string;
  notIn?: readonly string[];
}
const sought = [...seeks, ...onlyFor, ...wanted];
const pairs = [secondOfPair, encouraged, notOfThem];
const faithIsWork = ['2636', '3413'];

const groups: readonly Group[] = [
  {
    code: 'sex',
    words: oneOfOneSex,
    where: sought,
    unless: [...pairs, { before: '(?:to|tre|fire|fem|seks|[2-9]|10) ' }],
    better: 'person',
  },
  { code: 'sex', words: manyOfOneSex, where: sought, unless: pairs },
  { code: 'sex', words: `${ofOneSex} ${workers}`, where: [{ before: clauseStart }] },
  {
    code: 'sex',
    words: oneOfOneSex,
    where: [{ before: `${clauseStart}(?:(?:ung|blid|sterk|flink) )?`, after: ' til (?!topps|mann)' }],
    better: 'person',
  },
  { code: 'sex', words: `${women}|${men}`, where: refused, unless: [secondOfPair] },
  {
    code: 'age',
    words: `${young}(?! (?:for|med|hos|nok|i sinnet|til sinns))(?!,? (?:eller|og) (?:mer |litt )?(?:gammel|gamle|eldre|voksen|voksne|vaksen|gammal))`,
    where: sought,
    unless: [
      { before: 'som (?:er )?' },
      { before: `(?:trygge?|ansvarlige?|gode?|tydelige?),? (?:og ${letter}+ )?` },
      notOfThem,
      { after: ' under (?:1[0-9]|20|21)' },
    ],
  },
  { code: 'age', words: '(?:ung|unge)', where: [{ before: clauseStart, after: ` ${letter}+ (?:til|søkes|søkast|ønskes)` }] },
  { code: 'age', words: old, where: refused },
  { code: 'origin', words: majority, where: [...sought], unless: [ifYouAre] },
  // "Litt norsk" is the language, "en norsk kokk", "norske kokker" and "må være norsk" are people.
  { code: 'origin', words: `norske(?! ${notOfPeople})(?= )`, where: seeks, unless: [ifYouAre] },
  {
    code: 'origin',
    words: `norsk(?! ${notOfPeople})(?= |${clauseEnd})(?!-)`,
    where: [
      { before: `(?<!${letter})(?:du er|(?:må|bør|skal) ${be}) (?:en |ei |ein )?` },
      ...seeks.map(({ before }) => ({ before: `${before}(?<=(?:en|ei|ein) )` })),
    ],
    unless: [ifYouAre],
  },
  {
    code: 'origin',
    words: `${asPeople(oneOf('norske', 'hvite', 'kvite', 'etnisk norske?'))}|${oneOf('norsk', 'hvit', 'kvit')} ${anyOf(
      'mann kvinne jente gutt gut dame person søker søkjar',
    )}`,
    where: sought,
    unless: [{ before: `${oneOf('varene', 'råvarene', 'maten', 'klærne', 'produktene', 'kundene')} (?:${letter}+ ){0,3}` }],
  },
  {
    code: 'origin',
    words: `${newcomers}|${nationalities}|${foreign}|${fromAbroad}|${background}`,
    where: [...refused, ...mustNotBe],
    unless: [ifYouAre],
  },
  { code: 'origin', words: nationalities, where: sought, unless: [ifYouAre] },
  {
    code: 'religion',
    words: `${believers}|${believing}(?! ${oneOf('skole', 'organisasjon', 'menighet', 'skule')})`,
    where: [...sought, ...refused, ...mustNotBe],
    unless: [ifYouAre],
    notIn: faithIsWork,
  },
  {
    code: 'religion',
    words: garments,
    where: [
      ...refused,
      { before: `(?<!${letter})(?:uten|utan|ikk(?:j)?e (?:bruke|bruk av|bære|bere)) `, quoted: true },
      { after: ' (?:er )?ikk(?:j)?e (?:tillatt|lov|akseptert|greit|ønsket)', quoted: true },
    ],
    unless: [{ before: 'med (?:og|eller) (?:uten|utan) ' }],
  },
  {
    code: 'orientation',
    words: `${oriented}(?: ${oneOf('søkere', 'personer', 'folk', 'menn', 'kvinner')})?`,
    where: [...refused, ...mustNotBe],
    unless: [ifYouAre],
  },
  { code: 'orientation', words: straight, where: sought, unless: [ifYouAre] },
  { code: 'family', words: `${parents}|${withChildren}`, where: [...refused, ...mustNotBe], unless: [ifYouAre] },
  { code: 'family', words: unattached, where: sought, unless: [ifYouAre] },
  { code: 'health', words: `${disabled}|${withDisability}`, where: [...refused, ...mustNotBe], unless: [ifYouAre] },
  {
    code: 'health',
    words: disabilities,
    where: [{ before: `(?<!${letter})(?:må|kan|bør|skal) (?:du )?ikk(?:j)?e ha (?:en |ei |noen )?`, quoted: true }],
  },
  { code: 'politics', words: members, where: [...refused, ...mustNotBe] },
  { code: 'politics', words: oneOf('uorganisert', 'uorganiserte'), where: sought },
];

export const norwegianGroups: readonly AdPhrase[] = groups.map((group) => ({
  code: group.code,
  language: 'nb',
  words: group.words,
  better: group.better ?? null,
  law: group.code === 'age' || group.code === 'politics' ? 'aml-13-1' : 'ldl-6',
  where: group.where,
  unless: [...harmlessAround, ...(group.unless ?? [])],
  ...(group.notIn === undefined ? {} : { notIn: group.notIn }),
}));
