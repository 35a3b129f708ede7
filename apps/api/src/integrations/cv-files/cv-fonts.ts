/**
 * Type for a CV on paper: Atkinson Hyperlegible Next as on our pages, Noto Sans for the letters it lacks. Each text is cut into runs by
 * the first face that has its letters. The woff files, not woff2: fontkit breaks composite letters ("å") there.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export type Weight = 400 | 700;

const subsets = [
  ['atkinson-hyperlegible-next', 'latin'],
  ['atkinson-hyperlegible-next', 'latin-ext'],
  ['noto-sans', 'latin'],
  ['noto-sans', 'latin-ext'],
  ['noto-sans', 'vietnamese'],
  ['noto-sans', 'cyrillic'],
  ['noto-sans', 'cyrillic-ext'],
  ['noto-sans', 'greek'],
  ['noto-sans', 'greek-ext'],
] as const;

export interface Run {
  face: string;
  text: string;
}

/** What we need of pdfkit: `_font` is its own word for the face in use, and the only way to ask which letters are there. */
interface Typesetter {
  registerFont(name: string, file: string): unknown;
  font(name: string): unknown;
}
interface Opened {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

export function openFaces(document: Typesetter): (text: string, weight: Weight) => { runs: Run[]; left: boolean } {
  const faces = ([400, 700] as const).flatMap((weight) =>
    subsets.map(([family, subset]) => {
      const name = `${family} ${subset} ${weight}`;
      document.registerFont(name, require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`));
      return { name, weight };
    }),
  );
  const has = new Map<string, Opened['_font']['font']>();
  const known = new Map<string, string | null>();

  function hasLetter(face: string, codePoint: number): boolean {
    let opened = has.get(face);
    if (opened === undefined) {
      document.font(face);
      opened = (document as unknown as Opened)._font.font;
      has.set(face, opened);
    }
    return opened.hasGlyphForCodePoint(codePoint);
  }

  /** The first face that has the letter; faces are opened only when those before them lack it. */
  function faceOf(letter: string, weight: Weight): string | null {
    const key = `${weight}${letter}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const codePoint = letter.codePointAt(0) ?? 0;
    const face = faces.find((one) => one.weight === weight && hasLetter(one.name, codePoint))?.name ?? null;
    known.set(key, face);
    return face;
  }

  return (text, weight) => {
    const runs: Run[] = [];
    let left = false;
    for (const letter of text) {
      const last = runs.at(-1);
      // A space or a comma stays with the word before it: fewer seams.
      const face =
        last !== undefined && isSeam(letter) && hasLetter(last.face, letter.codePointAt(0) ?? 0)
          ? last.face
          : faceOf(letter, weight);
      // A sign that is missing says less than a letter that is.
      if (face === null) left ||= /\p{L}/u.test(letter);
      else if (last?.face === face) last.text += letter;
      else runs.push({ face, text: letter });
    }
    return { runs, left };
  };
}

const isSeam = (letter: string) => /[\s\p{P}\p{N}]/u.test(letter);
