/** How an ad says that something is needed, wished for, learned on the job, or not needed at all. */
import type { Hardness } from '@arena/taxonomy/types';
import type { AdSentence } from './ad-sentences.ts';

/** Whole words of Norwegian and English text: `\b` of JavaScript does not know æ, ø and å. */
export const whole = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
/** Words that begin so. */
export const begins = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'iu');

const notNeeded = whole(
  [
    '(?:er |is |are )?(?:ikke|ikkje|not)(?: \\p{L}+){0,2} (?:krav|kravd|krevd|nødvendig|nødvendige|naudsynt|naudsynleg|påkrevd|påkravd|påkrevet|required|necessary|needed|requirement|obligatorisk)',
    '(?:ingen|inga|ikke noe|ikkje noko|intet|no) (?:absolutt |formell |formelt |spesiel\\p{L}* )?(?:krav|requirements?)',
    '(?:trenger|treng|behøver|krever|krev|kreves|krevst|krevjast) (?:du )?(?:ikke|ikkje|ingen)',
    "(?:do not|don['’]t|does not|doesn['’]t) (?:need|have to|require)",
    'ingen betingelse',
    'må (?:du )?(?:ikke|ikkje)',
    "no (?:[\\p{L}'’]+ ){1,4}(?:is |are )?(?:required|needed|necessary)",
    'uten krav',
    'utan krav',
    '(?:uavhengig|uansett) (?:av|om)',
  ].join('|'),
);
const nice = begins(
  [
    'ønskelig',
    'ønskjeleg',
    'ynskjeleg',
    'ønskes',
    'ønsker (?:vi )?at',
    'ønsket',
    'fordel(?!t|ing|e[rs]?(?!\\p{L}))',
    'fordelaktig',
    'fortrinn(?!svis rett)',
    'et pluss',
    'eit pluss',
    'pluss om',
    'positivt (?:med|om|at|hvis|dersom)',
    'gjerne',
    'helst',
    'bør(?!s)',
    'meriter',
    'vektlegg',
    'vektlagt',
    '(?:an? )?(?:big |great )?(?:advantage|asset|plus)(?!\\p{L})',
    'prefer',
    'desir',
    'disirable',
    'nice to have',
    'beneficial',
    'ideally',
    'should(?!\\p{L})',
    'will be valued',
  ].join('|'),
);
const trainable = begins(
  [
    'opplæring (?:gis|gjevast|vil bli gitt|blir gitt|vert gitt|blir gjeve|vert gjeve|kan gis|kan bli gitt|tilbys)',
    '(?:vi|me) lærer deg',
    '(?:vi|me) (?:kan )?gir? (?:deg )?opplæring',
    'får (?:du )?opplæring',
    '(?:kan|vil) (?:vi|me) (?:tilby|gi|gje|dekke|betale)',
    'sørg(?:er|jer) (?:vi|me) for (?:kurs|opplæring)',
    'kan (?:tas|tilegnes|læres|lærast|oppnås)(?! opp)',
    'villig(?:e|het)? til å (?:ta|lære|skaffe|gjennomføre)',
    'viljug til å (?:ta|lære)',
    'eller (?:være )?(?:villig|interesse|interessert|vilje|ønske|motivasjon|motivert)',
    'interesse (?:for|av|i) å (?:ta|lære)',
    '(?:or|and) (?:be )?willing',
    'willing(?:ness)? to (?:learn|obtain|take|acquire)',
    'ønske om å (?:lære|ta)',
    '(?:mulighet|høve|muligheter) (?:til|for) å (?:ta|lære)',
    '(?:vi|me|bedriften|arbeidsgiver) (?:dekker|dekkjer|betaler|bekoster|sponser)',
    'we (?:will )?(?:teach|train) you',
    'training (?:is|will be|can be) (?:given|provided|offered)',
    'can be (?:learned|learnt|obtained)',
  ].join('|'),
);
const must = begins(
  [
    'må(?! ikke| ikkje|l|n|t|s|r|d)',
    'krav(?! på|ser)',
    'krev(?:er|es|jast|st|jer|d)?(?!\\p{L})',
    'kravd',
    'nødvendig',
    'naudsynt',
    'påkrevd',
    'påkravd',
    'forutset',
    'føreset',
    'betingelse',
    'absolutt',
    'obligatorisk',
    'must(?!\\p{L})',
    'required',
    'requires?(?!\\p{L})',
    'mandatory',
    'necessary',
    'essential',
    'need(?:ed)?(?!\\p{L})',
  ].join('|'),
);

export interface Weight {
  hardness: Hardness;
  /** Said in the sentence itself, rather than by the heading or by nothing. */
  explicit: boolean;
}

const joined = /\s(?:og|samt|eller|and|or)\s/iu;
/** "Har du ikke …, får du opplæring" */
const conditional =
  /(?<!\p{L})(?:(?:har|kan) du (?:ikke|ikkje)|manglar? du|mangler du|hvis|dersom|om du (?:ikke|ikkje)|if you|eller|or)(?!\p{L})/iu;
/** It goes on with what came before: "…, is desirable". */
const goesOn =
  /^(?:is|are|er|vil|kan|would|will|could|må|bør|kreves|krevst|ønskes|foretrekkes|prefer\p{L}*|required|desir\p{L}*)(?!\p{L})/iu;

/**
 * How hard the sentence asks for what stands at `at`; null when it says that it is not asked for. What a part of the sentence says holds for
 * that part and the parts after it ("gjerne …, … og …"), and for those before it when it closes a list ("…, … og … er en fordel").
 */
export function weigh({ text, under }: AdSentence, at: number): Weight | null {
  const parts = partsOf(text);
  const own = parts.findLastIndex(({ start }) => start <= at);
  for (let index = own; index >= 0; index--) {
    const said = cueOf(parts[index]?.text ?? '');
    if (said === 'not-needed') {
      if (index === own) return null;
      break;
    }
    if (said !== null) return { hardness: said, explicit: true };
  }
  const last = parts.at(-1);
  if (last !== undefined && (joined.test(last.text) || goesOn.test(last.text))) {
    const said = cueOf(last.text);
    if (said === 'not-needed') return null;
    if (said !== null) return { hardness: said, explicit: true };
  }
  // "X, men det er ikke noe krav"
  const next = parts[own + 1];
  if (next !== undefined && cueOf(next.text) === 'trainable' && conditional.test(`${parts[own]?.text} ${next.text}`))
    return { hardness: 'trainable', explicit: true };
  if (next !== undefined && cueOf(next.text) === 'not-needed' && !/\d/.test(next.text)) return null;
  return { hardness: under === 'nice' ? 'nice' : 'must', explicit: false };
}

function partsOf(text: string): { start: number; text: string }[] {
  const parts: { start: number; text: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[,;:]\s+|\s[-–]\s|\s(?=(?:men|mens|but|while)\s)/giu)) {
    parts.push({ start, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  parts.push({ start, text: text.slice(start) });
  return parts;
}

function cueOf(part: string): Hardness | 'not-needed' | null {
  if (notNeeded.test(part)) return nice.test(part) ? 'nice' : 'not-needed';
  if (trainable.test(part)) return 'trainable';
  if (nice.test(part)) return 'nice';
  return must.test(part) ? 'must' : null;
}

export const saysNotNeeded = (text: string): boolean => notNeeded.test(text);
