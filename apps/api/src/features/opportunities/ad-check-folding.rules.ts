/**
 * The same words, however they are typed: a copy of a text for searching, in small Latin letters with single spaces, where each place
 * knows which place of the text it came from. Look-alikes after Unicode Technical Standard #39, only those that pass for a letter of
 * Norwegian or English; the whole table of the standard makes one letter of l, I and 1, and leaves neither æ, ø nor å.
 */

/** A break that divides sentences: an empty line, a point in a list, or after a full stop. */
export const hardBreak = '\n';
/** A break that may divide a list without points, since the next line begins with a capital. */
export const lineBreak = '\v';
/** A break in the middle of a sentence that was too long for its line, as far as one can see. */
export const wrapBreak = '\f';

export interface Folded {
  text: string;
  /** Where in the text as typed the stretch begins and ends that stands from `start` to `end` in the folded one. */
  placeOf(start: number, end: number): { start: number; end: number };
}

interface Unit {
  letter: string;
  from: number;
  to: number;
  /** As typed it was a capital. */
  capital: boolean;
}

/** Each list of letters passes for the letter before it. */
const lookAlikes = new Map(
  (
    [
      ['a', 'аɑαᴀ∂'],
      ['b', 'вьʙβ'],
      ['c', 'сϲᴄ'],
      ['d', 'ԁɗđᴅ'],
      ['e', 'еєεᴇɛ'],
      ['f', 'ƒꜰ'],
      ['g', 'ɡցɢ'],
      ['h', 'һհнʜħ'],
      ['i', 'іıɩιɪɨ'],
      ['j', 'јϳȷᴊ'],
      ['k', 'кκᴋĸ'],
      ['l', 'ӏʟłǀ'],
      ['m', 'мᴍ'],
      ['n', 'пոռɴη'],
      ['o', 'оοօᴏσ'],
      ['p', 'рρᴘ'],
      ['q', 'ԛգ'],
      ['r', 'гʀ'],
      ['s', 'ѕꜱʂ'],
      ['t', 'тτᴛŧ'],
      ['u', 'υսᴜџʊμ'],
      ['v', 'ѵᴠν'],
      ['w', 'ԝաᴡω'],
      ['x', 'хχ'],
      ['y', 'уүγʏ'],
      ['z', 'ᴢ'],
      ['æ', 'ӕ'],
      ['ø', 'өɵ∅⌀'],
      ["'", '’‘ʼ'],
      ['-', '‐‑−'],
    ] as const
  ).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

/** Digits and signs that stand for a letter between two small letters: "musl1mer". */
const digitsAsLetters = new Map([...'01345@$'].map((digit, place) => [digit, 'oieasas'[place] ?? digit]));

const invisible = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const blankSign = /[\s\u0085\u115f\u1160\u2800\u3164\uffa0]/u;
const mark = /\p{M}/u;
/** Marks that make another letter of the one before: å, and ö and ø for somebody without ø on the keyboard. */
const made = new Map([
  ['a\u030a', 'å'],
  ['a\u0308', 'æ'],
  ['o\u0308', 'ø'],
  ['o\u0337', 'ø'],
  ['o\u0338', 'ø'],
]);

export function foldText(typed: string): Folded {
  const units = withoutRuns(withoutSpelling(withoutDigits(unitsOf(typed))));
  return {
    text: units.map(({ letter }) => letter).join(''),
    placeOf: (start, end) => ({ start: units[start]?.from ?? 0, end: units[end - 1]?.to ?? typed.length }),
  };
}

/** One unit for each small letter; what cannot be seen is gone, and every blank is a space or a line feed. */
function unitsOf(typed: string): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  for (const sign of typed) {
    const to = from + sign.length;
    addUnits(units, sign, from, to);
    from = to;
  }
  return units;
}

function addUnits(units: Unit[], sign: string, from: number, to: number): void {
  const plain = sign.length === 1 && sign < '\u007f' && sign >= ' ';
  if (plain) {
    const letter = sign.toLowerCase();
    units.push({ letter, from, to, capital: letter !== sign });
    return;
  }
  // The mark of byte order counts as a blank in JavaScript, and is none to see.
  if (sign !== '\ufeff' && blankSign.test(sign)) {
    units.push({ letter: /[\n\u0085\u2028\u2029]/u.test(sign) ? hardBreak : ' ', from, to, capital: false });
    return;
  }
  if (invisible.test(sign)) return;
  for (const part of decomposed(sign)) {
    if (mark.test(part)) addMark(units, part, to);
    else {
      const small = part.toLowerCase();
      const letter = lookAlikes.get(small) ?? small;
      // A letter outside the basic plane is two units long and stands for itself.
      for (const half of letter.split('')) units.push({ letter: half, from, to, capital: small !== part });
    }
  }
}

function addMark(units: Unit[], sign: string, to: number): void {
  const last = units.at(-1);
  if (last === undefined) return;
  last.letter = made.get(last.letter + sign) ?? last.letter;
  last.to = to;
}

/** A ligature of a few letters is those letters; one of a whole sentence (U+FDFA) stays, or a short text would become a long one. */
function decomposed(sign: string): string {
  const parts = inSquare(sign).normalize('NFKD');
  return parts.length > 6 ? sign : parts;
}

/** Letters in squares, circles and flags (U+1F130 and on), which have no plain form in Unicode. */
function inSquare(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const start = [0x1f130, 0x1f150, 0x1f170, 0x1f1e6].find((first) => code >= first && code < first + 26);
  return start === undefined ? sign : String.fromCodePoint(0x61 + code - start);
}

const isSmall = (unit: Unit | undefined) => unit !== undefined && !unit.capital && /[a-zæøå]/.test(unit.letter);

/** A digit, or a big I, between two small letters is the letter it looks like. "C1E" is a class of licence and stays. */
function withoutDigits(units: readonly Unit[]): Unit[] {
  return units.map((unit, place) => {
    const letter = unit.letter === 'i' && unit.capital ? 'l' : digitsAsLetters.get(unit.letter);
    if (letter === undefined || !isSmall(units[place - 1]) || !isSmall(units[place + 1])) return unit;
    return { ...unit, letter };
  });
}

/** "m u s l i m e r" is a word: three letters or more, each alone, with the same sign between. */
function withoutSpelling(units: readonly Unit[]): Unit[] {
  const text = units.map(({ letter }) => letter).join('');
  const dropped = new Set<number>();
  const spelled = /(?<![a-zæøå0-9])[a-zæøå]([ .\-_*·|/])[a-zæøå](?:\1[a-zæøå])+(?![a-zæøå0-9])/g;
  for (const match of text.matchAll(spelled))
    for (let place = match.index + 1; place < match.index + match[0].length; place += 2) dropped.add(place);
  return dropped.size === 0 ? [...units] : units.filter((_unit, place) => !dropped.has(place));
}

/** Every run of blanks as one space, or as one break of its kind. */
function withoutRuns(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  let lineStart = 0;
  for (let place = 0; place < units.length; ) {
    const unit = units[place];
    if (unit === undefined) break;
    if (unit.letter !== ' ' && unit.letter !== hardBreak) {
      kept.push(unit);
      place += 1;
      continue;
    }
    let after = place;
    let breaks = 0;
    for (; units[after]?.letter === ' ' || units[after]?.letter === hardBreak; after += 1)
      if (units[after]?.letter === hardBreak) breaks += 1;
    const letter = breaks === 0 ? ' ' : breakOf(breaks, kept.length - lineStart, kept.at(-1), units.slice(after, after + 3));
    kept.push({ letter, from: unit.from, to: units[after - 1]?.to ?? unit.to, capital: false });
    if (breaks > 0) lineStart = kept.length;
    place = after;
  }
  return kept;
}

/** A line shorter than this was ended by whoever wrote it: a point in a list without points. */
const shortestWrapped = 40;

function breakOf(breaks: number, lineLength: number, before: Unit | undefined, next: readonly Unit[]): string {
  const [first] = next;
  if (first === undefined || before === undefined || (breaks > 1 && first.capital)) return hardBreak;
  if (/[.!?:;]/.test(before.letter)) return hardBreak;
  if (/^(?:[-–—•*·▪●◦‣+]|[0-9]{1,2}[.)])/.test(next.map(({ letter }) => letter).join(''))) return hardBreak;
  return first.capital || breaks > 1 || lineLength < shortestWrapped ? lineBreak : wrapBreak;
}
