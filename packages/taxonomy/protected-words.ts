import { fold, stem, type Token, tokenise } from './normalise.ts';
import {
  neverProtected,
  protectedCompoundEnds,
  protectedCompoundStarts,
  protectedEnds,
  protectedInEnglish,
  protectedPhrases,
  protectedWords,
} from './protected-words.data.ts';
import { type WorkWithPeople, workWithPeople } from './work-with-people.data.ts';

const folded = (words: readonly string[]) => words.map(fold);

const words = new Set(
  Object.values(protectedWords)
    .flatMap((group) => tokenise(group.replace(/(\p{L})-(?=\p{L})/gu, '$1')))
    .map(({ key }) => key),
);

/** Endings of nouns and adjectives only: a verb's ending makes another word of it ("Polish" and "polishing"). */
const nominalEndings = folded('s e en et er ene ane ar a n ne r t es ens ets enes anes erne arne ers ars'.split(' '));
const shortestInflected = 4;

const others = new Set(folded(neverProtected));
const compoundStarts = folded(protectedCompoundStarts);
const compoundEnds = folded(protectedCompoundEnds);
const ends = folded(protectedEnds);

const numbers = new Set(
  folded(
    `en ett ei to tre fire fem seks sju syv åtte ni ti elleve tolv femten tjue tretti førti femti seksti sytti
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy`.split(/\s+/),
  ),
);
const isNumber = (key: string) => /^\d+$/.test(key) || numbers.has(key);

function hasBase(key: string, has: (base: string) => boolean): boolean {
  if (has(key)) return true;
  return nominalEndings.some(
    (ending) => key.endsWith(ending) && key.length - ending.length >= shortestInflected && has(key.slice(0, -ending.length)),
  );
}

function isCompound(key: string): boolean {
  if (ends.some((end) => key.length > end.length && hasBase(key, (base) => base.endsWith(end)))) return true;
  return compoundStarts.some((start) => {
    if (!key.startsWith(start)) return false;
    const rest = key.slice(start.length);
    return compoundEnds.some((end) => rest.startsWith(end) && (rest === end || nominalEndings.includes(rest.slice(end.length))));
  });
}

const onlyInEnglish = new Set(protectedInEnglish);
const englishMarks = new Set('am the and was with my of years have worked is want work an can or like i’m people'.split(' '));

/** Whether a word tells who somebody is because the text around it is English: "male" is work in Norwegian. */
export function isProtectedInEnglish(key: string, tokens: readonly Token[]): boolean {
  return onlyInEnglish.has(key) && tokens.some((token) => englishMarks.has(token.key));
}

/**
 * Whether one folded word tells who somebody is (health, family, age, sex, origin, belief, union, record, benefits) and not what they
 * can do. `isListed` says whether a word stands word for word in our lists: then a compound or an inflection is left to them.
 */
export function isProtectedWord(key: string, isListed: (key: string) => boolean): boolean {
  if (words.has(key)) return true;
  if (isListed(key) || others.has(key)) return false;
  return hasBase(key, (base) => words.has(base)) || isCompound(key);
}

const byFirst = new Map<string, string[][]>();
for (const phrase of protectedPhrases) {
  // "#" is no letter, so tokenise would drop it.
  const keys = phrase.split(/\s+/).map(fold);
  byFirst.set(keys[0] as string, [...(byFirst.get(keys[0] as string) ?? []), keys]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

/** How many tokens from here on make up a protected phrase; 0 for none. `joined(n)` says that nothing but space stands before token n. */
export function protectedPhraseAt(tokens: readonly Token[], at: number, joined: (at: number) => boolean): number {
  const first = tokens[at] as Token;
  const candidates = [...(byFirst.get(first.key) ?? []), ...(isNumber(first.key) ? (byFirst.get('#') ?? []) : [])];
  let longest = 0;
  for (const keys of candidates) {
    if (keys.length <= longest) continue;
    const fits = keys.every((key, offset) => {
      const token = tokens[at + offset];
      if (!token || (offset > 0 && !joined(at + offset))) return false;
      return key === '#' ? isNumber(token.key) : token.key === key;
    });
    if (fits) longest = keys.length;
  }
  return longest;
}

const workWords = new Set(
  folded(
    `jobb jobbe jobber jobba jobbet jobbing arbeid arbeide arbeider arbeidet arbeida arbeidd arbeidde noe noko hjelpe hjelpa hjelper hjelper hjelpte hjulpet hjelpt hjelp
    work working worked works job jobs something anything help helping helped helps`.split(/\s+/),
  ),
);
/** Norwegian "noe" folds to "no", which denies in English: the letters written tell them apart. */
export const isSomething = ({ key, start, end }: Token): boolean => key === 'no' && end - start === 3;
const isWork = (token: Token) => (token.key === 'no' ? isSomething(token) : workWords.has(token.key));
const between = new Set(folded('med å på i for de den litt mer meg with the to in of some mine dei who are'.split(' ')));

const ways = workWithPeople.flatMap((row) =>
  row.said.map((said) => ({ row, keys: said.split(/\s+/).map((word) => (word === 'WORK' ? word : stem(fold(word)))) })),
);
const waysByFirst = new Map<string, typeof ways>();
for (const way of ways) {
  const first = way.keys[0] as string;
  waysByFirst.set(first, [...(waysByFirst.get(first) ?? []), way]);
}

/** Work with people told from this token on ("jobbe med barn"), and how many tokens tell it. The longest way of saying it wins. */
export function workWithPeopleAt(
  tokens: readonly Token[],
  at: number,
  joined: (at: number) => boolean,
): { row: WorkWithPeople; size: number } | undefined {
  const { key } = tokens[at] as Token;
  let best: { row: WorkWithPeople; size: number } | undefined;
  const candidates = [
    ...(isWork(tokens[at] as Token) ? (waysByFirst.get('WORK') ?? []) : []),
    ...(waysByFirst.get(stem(key)) ?? []),
  ];
  for (const { row, keys } of candidates) {
    let next = at + 1;
    let fits = true;
    for (const wanted of keys.slice(1)) {
      const is = () => stem((tokens[next] as Token).key) === wanted;
      while (next < tokens.length && joined(next) && !is() && between.has((tokens[next] as Token).key)) next++;
      if (next >= tokens.length || !joined(next) || !is()) {
        fits = false;
        break;
      }
      next++;
    }
    if (fits && next - at > (best?.size ?? 0)) best = { row, size: next - at };
  }
  return best;
}
