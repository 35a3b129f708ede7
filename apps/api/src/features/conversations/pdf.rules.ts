/**
 * Whether a PDF only shows something: a plain look for the names of what acts (programs, files inside, forms that send themselves), spelled
 * in any way, also in packed object streams. One pass over the bytes, with bounds on all that it does, and pauses for others. Object streams
 * are unpacked only where they say plainly what they are; any other is refused. It does not draw the document: an object stream that hides
 * what it is, and a fault in somebody's reader, can still be met. So files are never opened here, only kept by those who asked for them.
 */
import { setImmediate as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

/** ISO 32000: actions and attachments. A JavaScript action must say so by this name; `Encrypt` hides the rest from us. */
const acting = new Set([
  ...['JavaScript', 'Rendition', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'SubmitForm', 'ImportData', 'GoToE'],
  ...['XFA', 'Encrypt'],
]);
const longestName = 14;
/** What follows the end of a document may be a line or two, not another file. */
const longestTail = 1024;
const longestDictionary = 400;

/** How much is done for one file: object streams looked at, bytes unpacked from them, and bytes read in all. */
export const mostOfPdf = { objects: 2000, unpacked: 12_000_000, read: 30_000_000 };
/** Bytes read between two pauses: about two milliseconds. */
const readAtOnce = 512 * 1024;

export interface PdfWork {
  objects: number;
  unpacked: number;
  read: number;
  pauses: number;
}

class Refused extends Error {}

/** `work` counts what was done, whichever the answer. */
export async function isSafePdf(
  bytes: Buffer,
  work: PdfWork = { objects: 0, unpacked: 0, read: 0, pauses: 0 },
): Promise<boolean> {
  const end = bytes.lastIndexOf('%%EOF');
  if (bytes.toString('latin1', 0, 5) !== '%PDF-' || end === -1 || bytes.length - end > longestTail) return false;
  try {
    let readTo = 0;
    for await (const { name, at } of namesIn(bytes, work)) {
      if (acting.has(name)) return false;
      // "First" with a number of its own stands nowhere but in an object stream, whatever its type is said to be.
      const isPacked = name === 'ObjStm' || (name === 'First' && isNumber(bytes, at));
      if (!isPacked || at < readTo) continue;
      if (++work.objects > mostOfPdf.objects) return false;
      const start = startOfPlain(bytes, at);
      if (start === null) return false;
      readTo = start.at;
      if (start.isDeflated && !(await isQuiet(bytes.subarray(start.at), work))) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

const unpack = promisify(inflate);

/** Whether what is packed here can be read, and holds nothing that acts or is packed again. */
async function isQuiet(packed: Buffer, work: PdfWork): Promise<boolean> {
  // Beside this thread. What comes after the end of the packed bytes is not looked at.
  const maxOutputLength = Math.max(1, mostOfPdf.unpacked - work.unpacked);
  const inside = await unpack(packed, { maxOutputLength }).catch(() => null);
  if (inside === null) return false;
  work.unpacked += inside.length;
  for await (const { name } of namesIn(inside, work)) if (acting.has(name) || name === 'ObjStm') return false;
  return true;
}

const isLetter = (byte: number) => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57);
const slash = 0x2f;
const hash = 0x23;

/** Every name that is no longer than those we know, letters spelled as their numbers ("/J#61vaScript") read as letters; `at`: where it ends. */
async function* namesIn(bytes: Buffer, work: PdfWork): AsyncIterable<{ name: string; at: number }> {
  for (let from = 0; from < bytes.length; from += readAtOnce) {
    const to = Math.min(bytes.length, from + readAtOnce);
    work.read += to - from;
    if (work.read > mostOfPdf.read) throw new Refused();
    for (const found of namesBetween(bytes, from, to)) yield found;
    if (to === bytes.length) return;
    work.pauses++;
    await pause();
  }
}

function namesBetween(bytes: Buffer, from: number, to: number): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (let at = from; at < to; at++) {
    if (bytes[at] !== slash) continue;
    const name = nameAt(bytes, at + 1);
    if (name !== null) found.push(name);
  }
  return found;
}

const named = new Set([...acting, 'ObjStm', 'First']);

/** Null for a name that means nothing here. */
function nameAt(bytes: Buffer, start: number): { name: string; at: number } | null {
  let name = '';
  let at = start;
  while (name.length <= longestName) {
    let byte = bytes[at] ?? 0;
    let length = 1;
    if (byte === hash) {
      const spelled = Number.parseInt(bytes.toString('latin1', at + 1, at + 3), 16);
      if (Number.isNaN(spelled)) break;
      byte = spelled;
      length = 3;
    }
    if (!isLetter(byte)) break;
    name += String.fromCharCode(byte);
    at += length;
  }
  return named.has(name) ? { name, at } : null;
}

/** More bytes than the place of an object is written with. */
const longestPlace = 64;

/** A number, and not the place of one ("12 0 R"). What cannot be told is taken for one. */
const isNumber = (bytes: Buffer, at: number): boolean =>
  !/^\s*\d+\s+\d+\s+R/.test(bytes.toString('latin1', at, at + longestPlace));

/** The only shape of an object stream that is read: the five things it must say, each as itself, and packed in the usual way or not at all. */
const plain =
  /^\s*<<(?:\s*(?:\/Type\s*\/ObjStm|\/N\s+\d+|\/First\s+\d+|\/Length\s+\d+(?:\s+\d+\s+R)?|\/Extends\s+\d+\s+\d+\s+R|(\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\]))))+\s*>>\s*stream\r?\n/;

/** Where the bytes of the object stream that says its name at `at` begin; null where it is not spelled plainly. */
function startOfPlain(bytes: Buffer, at: number): { at: number; isDeflated: boolean } | null {
  const from = Math.max(0, at - longestDictionary);
  const before = bytes.toString('latin1', from, at).lastIndexOf('obj');
  if (before === -1) return null;
  const text = bytes.toString('latin1', from + before + 3, from + before + 3 + longestDictionary);
  const shape = plain.exec(text);
  if (shape === null || !shape[0].includes('/ObjStm')) return null;
  return { at: from + before + 3 + shape[0].length, isDeflated: shape[0].includes('/FlateDecode') };
}
