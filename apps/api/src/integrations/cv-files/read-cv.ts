/** A file or pasted text as a CV. Throws `cv.type_unknown`, `cv.unreadable` or `cv.too_large`, and nothing else. */
import { largestCvBytes } from '@arena/contract/largest-cv';
import { AppError } from '../../app-error.ts';
import type { RawCv } from './raw-cv.ts';
import { isCandidate, isSkillsPassport, parseXml, readCandidate, readSkillsPassport } from './read-europass.ts';
import { isJsonResume, readJsonResume } from './read-json-resume.ts';
import { isOwn, readOwn } from './read-own.ts';

/** A whole Europass has a few thousand tags and attributes; more would only cost. */
const mostTags = 8000;
const mostAttributes = 8000;

type Kind = 'pdf' | 'word' | 'picture' | 'other';
/** First bytes of files that people have their CV in, and we cannot read. Office and OpenDocument files are ZIP archives. */
const signatures: readonly (readonly [Kind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['word', [0x50, 0x4b, 0x03, 0x04]],
  ['word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['word', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
];

/** The text of a file, in the encoding its first bytes or its XML declaration name. */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes.length > largestCvBytes) throw new AppError('cv.too_large');
  const found = signatures.find(([, signature]) => signature.every((byte, position) => bytes[position] === byte));
  if (found !== undefined) throw new AppError('cv.type_unknown', { kind: found[0] });
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const [, named = ''] =
    /^\s*<\?xml[^>]*encoding=["'](iso-8859-1|iso-8859-15|windows-1252|iso-8859-2|windows-1250|windows-1251|koi8-r)["']/i.exec(
      head,
    ) ?? [];
  return named === '' ? 'utf-8' : named;
}

export function readCv(given: string): RawCv {
  if (Buffer.byteLength(given) > largestCvBytes) throw new AppError('cv.too_large');
  const text = given.replace(/^\ufeff/, '').trim();
  if (text === '') throw new AppError('cv.unreadable');
  if (text.startsWith('<')) return readXml(text);
  if (/^[{[]/.test(text) && !text.startsWith('{\\rtf')) return readJson(text);
  throw new AppError('cv.type_unknown', {
    kind: text.startsWith('%PDF') ? 'pdf' : text.startsWith('{\\rtf') || text.startsWith('PK') ? 'word' : 'other',
  });
}

function readJson(text: string): RawCv {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new AppError('cv.unreadable');
  }
  if (isOwn(json)) return readOwn(json);
  if (isJsonResume(json)) return readJsonResume(json);
  throw new AppError('cv.type_unknown', { kind: 'other' });
}

function readXml(text: string): RawCv {
  // A document type can name entities that grow without end, or files of ours. Europass has none.
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(text)) throw new AppError('cv.unreadable');
  if (hasMoreOf('<', text, mostTags) || hasMoreOf('=', text, mostAttributes)) throw new AppError('cv.too_large');
  let xml: unknown;
  try {
    xml = parseXml(text);
  } catch {
    throw new AppError('cv.unreadable');
  }
  if (isCandidate(xml)) return readCandidate(xml);
  if (isSkillsPassport(xml)) return readSkillsPassport(xml);
  throw new AppError('cv.type_unknown', { kind: 'other' });
}

function hasMoreOf(sign: string, text: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) if (++count > most) return true;
  return false;
}
