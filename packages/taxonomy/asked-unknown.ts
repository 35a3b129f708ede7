import { isDenied } from './asked-phrases.ts';
import { type AskedWord, isSmall, negations, wordSet } from './asked-words.ts';

/** Small words that somebody may have meant something by when they stand alone. */
const meant = wordSet(
  `erfaring erfaringer experience utdanning utdannelse master bachelor degree student studier norsk norwegian norge norway
  dag dager dagar day days uke uka uker veke veker week weeks måned måneder month months år years ute hjemme heime`,
);

/** What was read in nothing and is looked for nowhere, as it was written and in its order; what belongs together in one piece. */
export function droppedFrom(
  text: string,
  words: readonly AskedWord[],
  isUsed: (word: AskedWord, at: number) => boolean,
): string[] {
  const pieces: { start: number; end: number }[] = [];
  words.forEach((word, at) => {
    if (word.taken || isUsed(word, at)) return;
    const denied = word.denied || (!isSmall(word) && isDenied(words, at));
    if (!denied && !/\d/.test(word.key) && !(meant.has(word.key) && !isSmall(word))) return;
    const from = denied ? denialBefore(words, at) : at;
    const start = words[from]?.start ?? word.start;
    const last = pieces.at(-1);
    if (last && (start <= last.end || /^([.,:/]|\s*[-–]\s*|\s)$/.test(text.slice(last.end, word.start)))) last.end = word.end;
    else pieces.push({ start, end: word.end });
  });
  return pieces.map(({ start, end }) => text.slice(start, end));
}

/** Where the "not" before a word stands. */
function denialBefore(words: readonly AskedWord[], at: number): number {
  for (let before = at - 1; before >= 0 && !words[before]?.taken; before--)
    if (negations.has(words[before]?.key ?? '')) return before;
  return at;
}
