/**
 * Words that name work and are not the person's own: a name ("Jeg heter Ola Smed"), the work of somebody close ("my father was a
 * carpenter"), and who treats or helps them ("jeg går til psykolog"). They tell who somebody is, and are read past like all that does.
 */
import { fold, type Token } from './normalise.ts';

const phrases = (text: string): string[][] => text.split(';').map((phrase) => phrase.trim().split(/\s+/).map(fold));
const set = (text: string) => new Set(text.trim().split(/\s+/).map(fold));

const nameBegins =
  phrases(`jeg heter; eg heiter; jeg heiter; eg heter; navnet mitt er; mitt navn er; namnet mitt er; mitt namn er; kall meg; my name is; my name s;
  i am called; i m called; people call me; they call me; call me`);
const nameParticles = set('van von der de da di bin bint ibn al el la le abu');
const mostNames = 5;

const kin =
  set(`far faren pappa pappaen mor moren mora mamma mammaen mann mannen kone kona kjæreste kjæresten samboer samboeren sambuar sambuaren ektefelle ektefellen
  bror broren broder søster søsteren syster systera sønn sønnen son sonen datter datteren dattera dotter dottera onkel onkelen tante tanten tanta bestefar bestefaren bestemor bestemoren
  svigerfar svigerfaren svigermor svigermoren foreldre foreldrene familie familien venn vennen venninne venninnen nabo naboen barn barna
  father dad mother mum mom husband wife spouse partner brother sister daughter uncle aunt grandfather grandmother parents family boyfriend girlfriend friend neighbour neighbor children child`);
const possessives = set('min mi mitt mine vår vårt våre my our');
const being = set(
  'er var ble blei vart blir is was are were became jobber jobbet jobba jobbar arbeider arbeidet arbeida arbeidde works worked',
);
const perfect = set('har has had hadde');
const been = set('vært vore been jobbet jobba arbeidet arbeida worked');
const ofWhom = set('av til of to');
const articles = set('en ei ein a an');
/** Here somebody else's work ends and the person speaks of their own. */
const turns = set('og and men but jeg eg i me vi we så so mens while da when');
const mostOfOthers = 6;

const helpers =
  `lege fastlege psykolog psykiater fysioterapeut kiropraktor terapeut tannlege jobbspesialist veileder rettleiar saksbehandler jobbveileder støttekontakt hjemmesykepleier
  hjemmehjelp heimehjelp verge advokat`
    .trim()
    .split(/\s+/);
const ownHelpers = [
  'støttekontakt',
  'personlig assistent',
  'jobbspesialist',
  'jobbveileder',
  'saksbehandler',
  'hjemmesykepleier',
  'verge',
];
const englishHelpers = [
  ...'doctor gp psychologist psychiatrist physiotherapist therapist counsellor counselor caseworker adviser advisor dentist lawyer guardian'.split(
    ' ',
  ),
  ...['case worker', 'job coach', 'support worker', 'social worker', 'personal assistant', 'home help', 'home nurse'],
];
const ownEnglishHelpers = englishHelpers.slice(englishHelpers.indexOf('counsellor'));

/** "Legen" of "lege", "veilederen" of "veileder". */
const definite = (title: string) => (title.endsWith('e') ? `${title}n` : `${title}en`);

const treated: readonly string[][] = [
  ...helpers.flatMap((title) => [
    `${definite(title)} min`,
    `min ${title}`,
    ...['går til', 'gikk til', 'går hos', 'gikk hos', 'time hos', 'time til', 'går til en', 'går hos en'].map(
      (way) => `${way} ${title}`,
    ),
  ]),
  ...ownHelpers.flatMap((title) =>
    ['har', 'har en', 'har ein', 'har egen', 'får hjelp av en', 'får hjelp av'].map((way) => `${way} ${title}`),
  ),
  ...englishHelpers.flatMap((title) => [
    `my ${title}`,
    `my nav ${title}`,
    ...['see a', 'seeing a', 'saw a', 'go to a', 'going to a', 'went to a'].map((way) => `${way} ${title}`),
  ]),
  ...ownEnglishHelpers.flatMap((title) =>
    ['have a', 'have a nav', 'have an', 'have my own', 'get help from a'].map((way) => `${way} ${title}`),
  ),
  // In a search these words ask for a kind of opportunity; in somebody's own words they tell who arranged it.
  ...['gjennom', 'via', 'hos', 'med'].flatMap((way) => ['arbeidstrening', 'praksis'].map((what) => `${what} ${way} nav`)),
  'work training through nav',
].map((phrase) => phrase.split(' ').map(fold));

const byFirst = (lists: readonly string[][]) => Map.groupBy(lists, ([first]) => first as string);
const namesByFirst = byFirst(nameBegins);
const treatedByFirst = byFirst(treated);

type Joined = (at: number) => boolean;

/** How many tokens the longest of the phrases takes from here; 0 for none. */
function longestAt(
  phrasesOf: ReadonlyMap<string, readonly string[][]>,
  tokens: readonly Token[],
  at: number,
  joined: Joined,
): number {
  let longest = 0;
  for (const keys of phrasesOf.get(tokens[at]?.key ?? '') ?? [])
    if (
      keys.length > longest &&
      keys.every((key, offset) => tokens[at + offset]?.key === key && (offset === 0 || joined(at + offset)))
    )
      longest = keys.length;
  return longest;
}

function nameAt(tokens: readonly Token[], at: number, joined: Joined, read: string): number {
  const begin = longestAt(namesByFirst, tokens, at, joined);
  if (begin === 0) return 0;
  const isCapital = (token: Token) => /^\p{Lu}/u.test(read.slice(token.start, token.end));
  let end = at + begin;
  const isWritten = tokens[end] !== undefined && isCapital(tokens[end] as Token);
  // Who writes no capitals is taken to tell two names.
  const last = end + (isWritten ? mostNames : 2);
  while (end < last) {
    const token = tokens[end];
    if (token === undefined || !joined(end) || turns.has(token.key) || being.has(token.key)) break;
    if (isWritten && !isCapital(token) && !nameParticles.has(token.key)) break;
    end++;
  }
  return end - at;
}

/** Who treats or helps somebody, and what they do: "my doctor helps me", "legen min sier …". */
function helperAt(tokens: readonly Token[], at: number, joined: Joined): number {
  const found = longestAt(treatedByFirst, tokens, at, joined);
  if (found === 0) return 0;
  const isSubject = possessives.has(tokens[at]?.key ?? '') || possessives.has(tokens[at + found - 1]?.key ?? '');
  return isSubject ? found + untilTurn(tokens, at + found, joined) : found;
}

/** How many tokens from here on belong to somebody else, before the person speaks of themselves. */
function untilTurn(tokens: readonly Token[], from: number, joined: Joined): number {
  let size = 0;
  for (; size < mostOfOthers; size++) {
    const token = tokens[from + size];
    if (token === undefined || !joined(from + size) || turns.has(token.key)) break;
  }
  return size;
}

function workOfOthersAt(tokens: readonly Token[], at: number, joined: Joined): number {
  const key = (offset: number) => (offset === 0 || joined(at + offset) ? (tokens[at + offset]?.key ?? '') : '');
  const isOfKin = (kin.has(key(0)) && possessives.has(key(1))) || (possessives.has(key(0)) && kin.has(key(1)));
  const verbs = !isOfKin ? 0 : being.has(key(2)) ? 1 : perfect.has(key(2)) && been.has(key(3)) ? 2 : 0;
  // "Datter av en bonde", "daughter of a farmer".
  const start = verbs > 0 ? 2 + verbs : kin.has(key(0)) && ofWhom.has(key(1)) && articles.has(key(2)) ? 3 : 0;
  if (start === 0) return 0;
  const rest = untilTurn(tokens, at + start, joined);
  return rest === 0 ? 0 : start + rest;
}

/** How many tokens from here on tell a name, somebody else's work, or who helps the person; 0 for none. `read` is the text they stand in. */
export const toldOfOthersAt = (tokens: readonly Token[], at: number, joined: Joined, read: string): number =>
  Math.max(nameAt(tokens, at, joined, read), workOfOthersAt(tokens, at, joined), helperAt(tokens, at, joined));
