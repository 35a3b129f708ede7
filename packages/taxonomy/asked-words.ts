import { fold, type Token, tokenise } from './normalise.ts';

/** A word of a search while it is read. */
export interface AskedWord extends Token {
  raw: string;
  /** Nothing but spaces, a hyphen or an apostrophe stands between it and the word before. */
  joined: boolean;
  /** What has been read already is never read as something else. */
  taken: boolean;
  /** Stands after a "not" or "without", so nobody looks for it. */
  denied: boolean;
}

export const longestAskedRead = 300;

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(fold).filter(Boolean));

export function askedWords(text: string): AskedWord[] {
  const read = text.slice(0, longestAskedRead);
  let before = 0;
  return tokenise(read).map((token) => {
    const joined = token.start > 0 && /^[\s\-–'’]*$/.test(read.slice(before, token.start));
    before = token.end;
    return { ...token, raw: read.slice(token.start, token.end), joined, taken: false, denied: false };
  });
}

/** Words between which names and conditions stand, and that ask for nothing themselves. */
export const prepositions = wordSet(
  `på i ved nær nære nærheten naerleiken av rundt kring omkring utenfor utanfor innenfor innanfor fra frå til mot in near nearby at around close to within outside from by hos`,
);

/** Left over when everything else is read: "jobb på", "something with". */
const smallWords =
  `jobb jobber jobbar jobbe jobba jobbet jobben arbeid arbeide arbeidet stilling stillinger stillingar stillingen ledig ledige yrke yrker work working job jobs position positions vacancy vacancies
    noe noko noen nokon nokre something anything some any med with og and eller or som as for om about innen innenfor under etter over mellom uten utan without ikke ikkje not no ingen inga
    en ein ei et eit a an the den det de dei en et min mi mitt mine my jeg eg me i am er is are var be vil vil ha har have kan can skal ønsker ynskjer søker søkjer leter ser looking look want wants need find finn finne finner trenger trives liker like likes
    å to of å gjøre gjere do that which der hvor kor where when mens while gjerne please bare berre only just også too så so who hva what helst via ved på
    maks max maksimalt under mer mindre enn more less than min minutter minutt minutes mins time timer hour hours km kilometer unna away går an området områder area sted steder stad place places fylke fylket
    nærmeste nearest lokal lokale local her here lite mye mykje krever krev requires require needed hvem noen`
    .split(/\s+/)
    .filter(Boolean);

const smallAsWritten = new Set(smallWords);
const smallKeys: ReadonlySet<string> = new Set([...prepositions, ...smallWords.map(fold)]);

/** Asks for nothing itself. "Som" is small, and "pa" for "på"; "søm" is sewing though it folds to the same letters. */
export function isSmall({ key, raw }: Pick<AskedWord, 'key' | 'raw'>): boolean {
  const lower = raw.toLowerCase();
  return smallAsWritten.has(lower) || (smallKeys.has(key) && (lower === key || prepositions.has(key)));
}

export const negations = wordSet('ikke ikkje aldri ingen inga uten utan not cannot never no without unntatt except');

/** Words that may stand inside a phrase of ours without changing it. */
export const wordsBetween = wordSet(
  'noen noe nokon nokre noko en ein ei et eit a an any the særlig særleg spesiell spesielle mye my min mitt litt veldig helt jeg eg i du å kunne just bare',
);

const endings = wordSet('s e en et er ene ane ar a n ne r t es ens ets');

/** A word and the shorter ones it may be a form of: "praksisplassen" is a form of "praksisplass". */
export function* basesOf(key: string): Generator<string> {
  yield key;
  for (const ending of endings) {
    if (key.endsWith(ending) && key.length - ending.length >= 4) yield key.slice(0, -ending.length);
  }
}

export function isFormOf(key: string, word: string): boolean {
  return key === word || (word.length >= 4 && key.startsWith(word) && endings.has(key.slice(word.length)));
}
