import { readExtents } from './asked-extents.ts';
import {
  type Fixed,
  type FixedType,
  fixedPhrases,
  isDenied,
  isReadAsWritten,
  kindEnding,
  meansElse,
  misspeltPhrase,
  phraseAt,
  timeOfWork,
} from './asked-phrases.ts';
import { misspeltPlace, placeAt } from './asked-places.ts';
import { droppedFrom } from './asked-unknown.ts';
import { cutOut } from './asked-without.ts';
import { type AskedWord, askedWords, isSmall, longestAskedRead, negations, wordSet } from './asked-words.ts';
import { type AskedLink, linkedIn } from './asked-work.ts';
import { isListed } from './content-words.ts';
import { fold, stem } from './normalise.ts';
import { isProtectedInEnglish, isProtectedWord, protectedPhraseAt } from './protected-words.ts';
import { isFiller, occupationTerms, skillTerms } from './term-index.ts';
import { needsWish, type TopicMatch, topicAt } from './topics.ts';
import type { Bilingual, MunicipalityNumber, OccupationCode } from './types.ts';

/** Something the words of a search were taken to mean. */
export interface AskedPart {
  type: 'occupation' | 'skill' | 'place' | 'region' | 'field' | FixedType;
  /** Unit group, skill, place, region (`regions.data.ts`), kind, extent, flag, fact, level of Norwegian (A1: none is needed) or way of travelling. */
  id: string;
  /** The person's own words it was read in; empty where they tell who somebody is ("rullestol" asks for a fact about the place). */
  matched: string;
  /** Where they stand in the text. Two parts may share words: "truck" is an occupation and a skill. */
  start: number;
  end: number;
  /** Of an occupation: every unit group the words mean, the likeliest first; `id` is the first of them. */
  codes?: readonly OccupationCode[];
  /** Of a region, and of a municipality whose name no settlement has. A region without them is the whole area. */
  municipalities?: readonly MunicipalityNumber[];
  /** What to call it, where it is more than its id says: regions and wishes ("noe med dyr" is "dyr", "animals"). */
  name?: Bilingual;
  /** 0..1; 1 is our own word for it. */
  score: number;
  /** The word that denies it, said once before ("uten bil eller førerkort"). */
  denial?: string;
}

export interface Asked {
  /** In the order they were written. */
  parts: readonly AskedPart[];
  /**
   * What is left for the text engine: the words for occupations, skills and wishes, and those that mean nothing to us. Of a compound that
   * says when ("kveldsjobb") only when: "kveld".
   */
  rest: string;
  /** The same with such compounds whole, where there are any. */
  whole?: string;
  /** What meant nothing to us and nobody looks for, as it was written: "15.30", "ikke Hamar". Never words that tell who somebody is. */
  unknown: readonly string[];
}

/** Words that tell who somebody is, but are looked for in ads when nothing else says what they mean: work with children, with old people. */
const alsoWork = wordSet(
  `barn barna born unge ungdom ungdommer eldre gamle familie demens demente kirke kyrkje church fengsel prison asylmottak flyktning flyktninger children kids youth elderly families
  engelsk english norsk tiltak`,
);

/** A wish is less sure than an occupation told by its name, and a bare word less than "something with" it. */
const wishScore = 0.8;
const bareScore = 0.65;
const misspeltScore = 0.75;
/** From here on the linker knows the word itself, not only its stem. */
const sureScore = 0.95;

interface Reading {
  text: string;
  words: AskedWord[];
  parts: AskedPart[];
  /** Where a binding letter begins and ends in a compound that was read as two words: it goes with whichever of them is taken away. */
  bindings: { start: number; end: number }[];
}

/** Marks words as read, and keeps the part they make. */
function take(reading: Reading, at: number, next: number, part: Omit<AskedPart, 'matched' | 'start' | 'end'>): void {
  const { text, words, parts } = reading;
  const start = words[at]?.start ?? 0;
  const end = words[next - 1]?.end ?? start;
  for (const word of words.slice(at, next)) word.taken = true;
  parts.push({ ...part, matched: text.slice(start, end), start, end });
}

function readFixed(reading: Reading): void {
  const { words } = reading;
  for (let at = 0; at < words.length; ) {
    const match = phraseAt(fixedPhrases(), words, at);
    if (!match) {
      at++;
      continue;
    }
    if (meansElse(words, at, match.value)) {
      at++;
      continue;
    }
    const denied = isDenied(words, at);
    if (denied) for (const word of words.slice(at, match.next)) word.denied = true;
    else takeFixed(reading, at, match.next, match.value);
    at = denied ? match.next : takeDeniedToo(reading, at, match.next);
  }
}

function takeFixed(reading: Reading, at: number, next: number, { aid, ...value }: Fixed, denial?: string): void {
  take(reading, at, next, { ...value, score: 1, ...(denial === undefined ? {} : { denial }) });
  const part = reading.parts.at(-1);
  if (aid && part) part.matched = '';
}

const alsoDenied = wordSet('og eller and or nor');

/** "Uten bil eller førerkort" denies both: what comes after is read as if the denial stood before it. The word after the last one read. */
function takeDeniedToo(reading: Reading, at: number, next: number): number {
  const { words } = reading;
  const denial = words[at] as AskedWord;
  if (!negations.has(denial.key) || next - at < 2) return next;
  const joint = words[next];
  const first = joint?.joined && alsoDenied.has(joint.key) ? next + 1 : next;
  const gap = reading.text.slice(words[next - 1]?.end, words[next]?.start);
  if (!words[first] || (first === next && !/^\s*,\s*$/.test(gap))) return next;
  const asIf = [{ ...denial, taken: false }, ...words.slice(first)].map((word, place) =>
    place === 1 ? { ...word, joined: true } : word,
  );
  const match = phraseAt(fixedPhrases(), asIf, 0);
  if (!match || match.next < 2) return next;
  const end = first + match.next - 1;
  takeFixed(reading, first, end, match.value, denial.raw);
  return end;
}

/** Whether a word stands in our lists, or a form of it does. */
const isKnown = (key: string) => isListed(key) || occupationTerms().byStem.has(stem(key)) || skillTerms().byStem.has(stem(key));

function protectedAt(reading: Reading): boolean[] {
  const { words } = reading;
  const found = words.map(() => false);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as AskedWord;
    const size = protectedPhraseAt(words, at, (place) => words[place]?.joined ?? false);
    for (let place = at; place < at + size; place++) found[place] = true;
    if (isProtectedWord(word.key, isListed) || isProtectedInEnglish(word.key, words)) found[at] = true;
  }
  return found;
}

function readPlaces(reading: Reading): void {
  const { words } = reading;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as AskedWord;
    if (word.taken || word.denied) continue;
    const match = placeAt(words, at);
    if (!match) continue;
    if (isDenied(words, at)) {
      for (const other of words.slice(at, match.next)) other.denied = true;
      continue;
    }
    const { region, ...found } = match.found;
    take(reading, at, match.next, { ...found, ...(region ? { name: region.name } : {}), score: 1 });
  }
}

/** Slips of the finger in names and conditions, and compounds that end in a kind ("tømrerlærling"). */
function readUnknown(reading: Reading, hidden: readonly boolean[]): void {
  const { words } = reading;
  words.forEach((word, at) => {
    if (word.taken || word.denied || hidden[at] || isSmall(word) || isReadAsWritten(word.key)) return;
    const ending = kindEnding(word.key);
    if (ending) {
      splitKind(reading, at, ending.end, ending.value.id);
      return;
    }
    if (isKnown(word.key)) return;
    const fixed = misspeltPhrase(word.key);
    const place = fixed ? undefined : misspeltPlace(word.key);
    if (fixed) take(reading, at, at + 1, { ...fixed, score: misspeltScore });
    else if (place) {
      const { region, ...found } = place;
      take(reading, at, at + 1, { ...found, ...(region ? { name: region.name } : {}), score: misspeltScore });
    }
  });
}

/** The end of a compound is the kind; its beginning stays a word of its own. */
function splitKind(reading: Reading, at: number, end: string, id: string): void {
  const { words, parts } = reading;
  const word = words[at] as AskedWord;
  let cut = word.raw.length - 1;
  while (cut > 0 && fold(word.raw.slice(cut)) !== end) cut--;
  if (cut === 0) return;
  const plain = word.raw.slice(0, cut);
  // "kokkelærling" is a "kokk": the letter that binds belongs to neither.
  const bound = /[es]$/.test(plain) && isListed(fold(plain.slice(0, -1)));
  const beginning = bound ? plain.slice(0, -1) : plain;
  const start = word.start + beginning.length;
  parts.push({ type: 'kind', id, matched: word.raw.slice(cut), start, end: word.end, score: 0.95 });
  if (bound) reading.bindings.push({ start, end: start + 1 });
  words[at] = { ...word, key: fold(beginning), raw: beginning, end: start };
}

function addTopic(reading: Reading, { topic, at, next, wished }: TopicMatch): void {
  const { text, words, parts } = reading;
  const start = words[at]?.start ?? 0;
  const end = words[next - 1]?.end ?? start;
  parts.push({
    type: 'occupation',
    id: topic.codes[0] as OccupationCode,
    codes: topic.codes,
    name: topic.name,
    matched: text.slice(start, end),
    start,
    end,
    score: wished ? wishScore : bareScore,
  });
}

interface Wishes {
  wished: TopicMatch[];
  bare: TopicMatch[];
}

function findTopics({ words }: Reading, hidden: readonly boolean[]): Wishes {
  const found: Wishes = { wished: [], bare: [] };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as AskedWord;
    if (word.taken || word.denied || isDenied(words, at)) continue;
    const match = topicAt(words, at);
    // A word that tells who somebody is leads somewhere only inside a wish ("hjelpe folk").
    if (!match || (hidden[at] && !match.wished) || (isSmall(word) && match.next === at + 1)) continue;
    if (match.wished || (match.next - match.at > 1 && hidden[at + 1])) found.wished.push(match);
    else found.bare.push(match);
    at = match.next - 1;
  }
  return found;
}

const sharesWords = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

/** Occupations, skills and wishes. A bare word of a wish gives way to a title told beside it, and to a longer phrase of ours around it. */
function readWork(reading: Reading, hidden: readonly boolean[]): { start: number; end: number }[] {
  const { words, parts } = reading;
  const first = parts.length;
  const { wished, bare } = findTopics(reading, hidden);
  for (const topic of wished) addTopic(reading, topic);
  const spanOf = ({ at, next }: TopicMatch) => ({ start: words[at]?.start ?? 0, end: words[next - 1]?.end ?? 0 });
  const wishedSpans = wished.map(spanOf);
  const skipped = words.filter((word) => word.taken || word.denied || wishedSpans.some((span) => sharesWords(span, word)));
  const links = linkedIn(reading.text, parts, skipped).filter((link) =>
    // "Høy lønn" is no hay, but a "high school teacher" is one.
    words.some((word) => sharesWords(word, link) && !isSmall(word) && !isReadAsWritten(word.key)),
  );
  const kept = new Set<AskedLink>(links);
  const titled = links.filter(({ type, score }) => type === 'occupation' && score >= sureScore);
  for (const link of links) {
    if (link.score >= sureScore) continue;
    // A title says it all: a skill that only its stem resembles adds nothing ("prest" and "presentere").
    if (needsWish(fold(link.matched)) || (link.type === 'skill' && titled.some((title) => sharesWords(title, link))))
      kept.delete(link);
  }
  for (const topic of bare) {
    const span = spanOf(topic);
    const inside = links.filter((link) => sharesWords(link, span));
    const beside = links.some((link) => link.type === 'occupation' && link.score >= sureScore && !sharesWords(link, span));
    const larger = inside.some(
      (link) => link.end - link.start > span.end - span.start || (link.type === 'occupation' && link.score >= sureScore),
    );
    if (larger) continue;
    for (const link of inside) if (!beside || link.score < sureScore) kept.delete(link);
    if (!beside) addTopic(reading, topic);
  }
  parts.push(...kept);
  for (const part of parts.slice(first)) part.end = reading.bindings.find(({ start }) => start === part.end)?.end ?? part.end;
  return [...links, ...wishedSpans];
}

/** The words nobody has read. */
function leftOf(
  reading: Reading,
  hidden: readonly boolean[],
  spans: readonly { start: number; end: number }[],
): readonly AskedWord[] {
  const { text, words } = reading;
  const workTold = reading.parts.some(({ type }) => type === 'occupation' || type === 'skill');
  const inSpan = (word: AskedWord) => spans.some((span) => sharesWords(span, word));
  const linked = (word: AskedWord) =>
    reading.parts.some((part) => (part.type === 'occupation' || part.type === 'skill') && sharesWords(part, word));
  const left = words.filter((word, at) => {
    if (word.taken || word.denied || isDenied(words, at)) return false;
    if (hidden[at]) return linked(word) ? !isSmall(word) : !workTold && alsoWork.has(word.key);
    if (isReadAsWritten(word.key) && !isSmall(word)) return true;
    if (/^\d+$/.test(word.key) && !linked(word)) return false;
    if (isSmall(word)) return false;
    return inSpan(word) || linked(word) || !isFiller(word, text);
  });
  const alone = words.filter((word, at) => !word.taken && !word.denied && hidden[at] && !isSmall(word) && !isDenied(words, at));
  // Nothing was understood and nothing else is left: the text of the ads answers.
  return left.length === 0 && reading.parts.length === 0 ? alone : left;
}

/** Words joined again; hyphens and ampersands between them stay. */
function joinWords(text: string, words: readonly AskedWord[], rawOf: (word: AskedWord) => string): string {
  return words
    .map((word, at) => {
      const before = words[at - 1];
      const gap = before ? text.slice(before.end, word.start) : '';
      return `${before ? (/^[-&+/.’']$/.test(gap) ? gap : ' ') : ''}${rawOf(word)}`;
    })
    .join('');
}

/**
 * What somebody looks for, read out of the words they would use: occupations, skills and wishes, places and regions, kinds, extents,
 * conditions and facts about the workplace, in bokmål, nynorsk and English, mixed as they like. Words that tell who somebody is lead
 * nowhere. Pure and deterministic, never throws; reads the first 300 characters.
 */
export function readAsked(text: string): Asked {
  const words = occupationTerms();
  if (readWith !== words) {
    readWith = words;
    readings.clear();
  }
  const known = readings.get(text);
  if (known !== undefined) return known;
  const asked = read(text);
  if (text.length <= longestAskedRead) {
    if (readings.size === mostRemembered) readings.delete(readings.keys().next().value as string);
    readings.set(text, asked);
  }
  return asked;
}

/** One search is read several times: for its answer, and for what it is without each of its chips. */
const mostRemembered = 500;
const readings = new Map<string, Asked>();
/** Words from elsewhere may be taken in. */
let readWith: ReturnType<typeof occupationTerms> | undefined;

function read(text: string): Asked {
  const reading: Reading = { text: text.slice(0, longestAskedRead), words: askedWords(text), parts: [], bindings: [] };
  readExtents(reading);
  readFixed(reading);
  const hidden = protectedAt(reading);
  readPlaces(reading);
  readUnknown(reading, hidden);
  const spans = readWork(reading, hidden);
  reading.parts.sort((a, b) => a.start - b.start || b.score - a.score || (a.id < b.id ? -1 : 1));
  const left = leftOf(reading, hidden, spans);
  const rest = joinWords(reading.text, left, ({ raw }) => timeOfWork(raw) ?? raw);
  const whole = joinWords(reading.text, left, ({ raw }) => raw);
  const isUsed = (word: AskedWord, at: number) =>
    left.includes(word) || hidden[at] === true || spans.some((span) => sharesWords(span, word));
  return {
    parts: reading.parts,
    rest,
    ...(whole === rest ? {} : { whole }),
    unknown: droppedFrom(reading.text, reading.words, isUsed),
  };
}

const mostRounds = 12;
const joint = /^\s*,?\s*(og|eller|and|or|nor)?\s+$/i;

/** Takes a part away; the denial it shares with the next one stays. */
function cut(text: string, part: AskedPart): string {
  const next = readAsked(text).parts.find(
    ({ denial, start }) => denial !== undefined && start > part.end && joint.test(text.slice(part.end, start)),
  );
  return next ? `${text.slice(0, part.start)}${next.denial} ${text.slice(next.start)}`.trim() : cutOut(text, part);
}

/**
 * The search somebody gets when they take one part of it away, tidy: no "på", comma or "og" left dangling. Reading it again never gives
 * the part again, even where it was written twice.
 */
export function withoutPart(text: string, part: AskedPart): string {
  let left = cut(text, part);
  for (let round = 0; round < mostRounds; round++) {
    const again = readAsked(left).parts.find(({ type, id }) => type === part.type && id === part.id);
    if (!again) return left;
    left = cut(left, again);
  }
  return '';
}
