/**
 * Things that are told by who or where and not by a word for work: to take care of somebody of the family ("I take care of my grandmother"), and
 * to work at a chain that everybody knows ("jobbet på Kiwi").
 */
import { fold, type Token } from './normalise.ts';
import type { WorkWithPeople } from './work-with-people.data.ts';

const set = (words: string) => new Set(fold(words).trim().split(/\s+/));
const sequences = (text: string) =>
  text.split(';').map((phrase) =>
    fold(phrase)
      .trim()
      .split(/\s+/)
      .map((word) => new Set(word.split('|'))),
  );

const care = sequences(
  `passe|passer|passar|passet|passa|passing på; passe|passer|passar|passet|passa; stelle|steller|stellar|stelte|stelt; pleie|pleier|pleiar|pleide|pleiet|pleia|pleid;
  ta|tar|tok|tatt|tek|teke|take vare på; ta|tar|tok|tatt|tek|teke hånd om; ta|tar|tok|tatt|tek|teke meg av;
  take|takes|took|taken|taking care of; look|looks|looked|looking after; care|cares|cared|caring for; babysit|babysitting|babysat; nursed|nursing`,
);
const raising = sequences('oppdra|oppdrar|oppdratt|oppdro|oppdrog|oppdrege; raise|raised|raising; bring|brought|bringing up');
/** What may stand between the care and who it is for; none of it is kept. */
const between = set(
  `min mi mitt mine vår våre hans hennes sin sine den det de dei en ei et ein to tre fire fem seks små lille litle gamle gamal gammel eldre syk syke sjuk sjuke demente døende
  naboen naboens nabo naboenes vennens venners søsterens søsters brorens brors venninnens datterens sønnens andres folks
  my our his her their the a an of own two three four five six small little young old older elderly sick ill dying disabled late s
  neighbour neighbours neighbor neighbors friend friends sister sisters brother brothers other people peoples both`,
);
const children = set(
  `barn barna barnet born borna barnebarn barnebarna unge ungen unger ungene ungar ungane ongan småbarn baby babyen babyer småsøsken søsken søsknene lillebror lillesøster
  child children kid kids baby babies toddler toddlers grandchildren siblings`,
);
const adults = set(
  `mor mora moren far faren mamma mammaen pappa pappaen foreldre foreldrene foreldra bestemor bestemora bestemoren bestefar bestefaren besteforeldre besteforeldrene mormor morfar farmor farfar
  svigermor svigermoren svigermora svigerfar svigerfaren tante tanta onkel mann mannen kone kona ektemann bror broren søster søsteren søstera familien familie
  mother father mum mom dad parents grandmother grandfather grandma grandpa grandparents aunt uncle husband wife brother sister family relatives`,
);
const small = set('små lille litle little small young yngre younger');
const mostBetween = 4;

const row = (occupations: string[], skills: string[], score?: number): Saying['row'] => ({
  said: [],
  occupations,
  skills,
  ...(score !== undefined && { score }),
});
/** Most words of a text begin nothing of this. */
const begins = new Set([...care, ...raising].flatMap(([first]) => [...(first ?? [])]));
const ofChildren = row(['5311'], ['childcare']);
const ofOwnChildren = row([], ['childcare', 'caring-for-family']);
const ofFamily = row([], ['caring-for-family']);

export interface Saying {
  row: WorkWithPeople & { score?: number };
  /** How many tokens tell it. */
  size: number;
  /** How many tokens after those tell for whom, or what else is to be read past. */
  hidden: number;
}

type Joined = (at: number) => boolean;

function longest(phrases: ReturnType<typeof sequences>, tokens: readonly Token[], at: number, joined: Joined): number {
  let size = 0;
  for (const phrase of phrases)
    if (
      phrase.length > size &&
      phrase.every((words, offset) => words.has(tokens[at + offset]?.key ?? '') && (offset === 0 || joined(at + offset)))
    )
      size = phrase.length;
  return size;
}

/**
 * Care for somebody of the family or for children, told from this token on. Only the verb is kept: never for whom, or why. A number is how many
 * tokens tell that somebody else does it; 0 for none.
 */
export function careAt(tokens: readonly Token[], at: number, joined: Joined): Saying | number {
  if (!begins.has(tokens[at]?.key ?? '')) return 0;
  const raised = longest(raising, tokens, at, joined);
  const size = raised || longest(care, tokens, at, joined);
  if (size === 0) return 0;
  // "My mother takes care of my children."
  const who = at > 0 && joined(at) ? (tokens[at - 1]?.key ?? '') : '';
  let last: string | undefined;
  let isSmall = false;
  let hidden = 0;
  for (let next = at + size; next < tokens.length && next - at - size <= mostBetween; next++) {
    const { key } = tokens[next] as Token;
    if (!joined(next)) break;
    isSmall ||= small.has(key);
    if (children.has(key) || adults.has(key)) {
      last = key;
      hidden = next - at - size + 1;
    } else if (!between.has(key)) break;
  }
  if (last === undefined) return 0;
  if (adults.has(who) || children.has(who)) return size + hidden;
  if (children.has(last)) return { row: raised ? ofOwnChildren : ofChildren, size, hidden };
  if (isSmall) return { row: ofOwnChildren, size, hidden };
  return raised ? 0 : { row: ofFamily, size, hidden };
}

/** Names that mean nothing but the chain, and those that are words too: the latter only where one works there. */
const chains = (names: string) => names.split(';').map((name) => fold(name).trim().split(/\s+/));
const shops = {
  sure: chains(
    `coop; coop extra; coop mega; coop prix; coop obs; extra coop; obs coop; rema; rema 1000; europris; biltema; bunnpris; clas ohlson; plantasjen; elkjøp; ikea; byggmakker; maxbo; obs bygg;
    vinmonopolet; narvesen; jysk; rusta; xxl; sport 1; cubus; dressmann; felleskjøpet; nille; eurospar; lidl; aldi; tesco`,
  ),
  words: chains(
    'kiwi; meny; extra; joker; spar; matkroken; jula; normal; power; kid; mix; mega; prix; obs; princess; h m; mester grønn',
  ),
};
const stations = { sure: chains('circle k; esso; uno x; yx; st1'), words: chains('shell; best') };
const chainBegins = new Set([shops, stations].flatMap(({ sure, words }) => [...sure, ...words]).map(([first]) => first));
const atShop = row(['5223'], [], 0.6);
const atStation = row(['5245', '5223'], [], 0.6);

const workWords = set(
  `jobb jobbe jobber jobba jobbet jobbar jobbing arbeid arbeide arbeider arbeida arbeidd arbeidde arbeidet ansatt tilsett begynte begynt starta startet sommerjobb sommarjobb ekstrajobb helgejobb deltid deltidsjobb
  ekstrahjelp vikar vakter praksis arbeidstrening kassa kassen kasse butikk butikkmedarbeider varepåfyller varer work works worked working job employed shifts till`,
);
const places = set('på i hos hjå ved at for in with');
const articles = set('en ei et ein the a en lokale');
const joints = set('og and eller or');
const furthest = 6;

/** Finds the chains of one text; to be asked from its first token to its last. */
export function chainsIn(tokens: readonly Token[], joined: Joined, isBorder: (at: number) => boolean) {
  // The token after the last chain that somebody works at: what is listed after it is one too.
  let framedUntil = -2;
  const sizeOf = (names: readonly string[][], at: number) =>
    names.reduce((most, name) => {
      const fits = name.every((key, offset) => tokens[at + offset]?.key === key && (offset === 0 || joined(at + offset)));
      return fits && name.length > most ? name.length : most;
    }, 0);
  const isFramed = (at: number): boolean => {
    const isNext = framedUntil === at || (framedUntil === at - 1 && joints.has(tokens[at - 1]?.key ?? ''));
    if (isNext) return true;
    let before = at - 1;
    while (articles.has(tokens[before]?.key ?? '')) before--;
    const key = tokens[before]?.key ?? '';
    if (workWords.has(key)) return true;
    if (!places.has(key)) return false;
    for (let back = before; back >= 0 && back >= before - furthest; back--) {
      if (isBorder(back + 1)) return false;
      if (workWords.has(tokens[back]?.key ?? '')) return true;
    }
    return false;
  };
  return (at: number): Saying | number => {
    if (!chainBegins.has(tokens[at]?.key)) return 0;
    const shop = Math.max(sizeOf(shops.sure, at), sizeOf(shops.words, at));
    const station = Math.max(sizeOf(stations.sure, at), sizeOf(stations.words, at));
    const size = Math.max(shop, station);
    if (size === 0) return 0;
    if (isFramed(at)) {
      framedUntil = at + size;
      return { row: station > shop ? atStation : atShop, size, hidden: 0 };
    }
    return Math.max(sizeOf(shops.sure, at), sizeOf(stations.sure, at));
  };
}
