/**
 * Whether a PDF only shows something. A plain look for the words of what acts: programs, files inside, forms that send themselves. It reads
 * names however they are spelled and looks into packed object streams; it does not draw the document, and a fault in somebody's reader can
 * still be met by a file that has none of these words. So files are never opened here, only kept by those who asked for them.
 */
import { inflateSync } from 'node:zlib';

/** ISO 32000: actions and attachments. A JavaScript action must say so by this name; `Encrypt` hides the rest from us. */
const acting = /\/(JavaScript|Rendition|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE|XFA|Encrypt)(?![A-Za-z0-9])/;
/** What follows the end of a document may be a line or two, not another file. */
const longestTail = 1024;
const longestDictionary = 2000;
const mostInflated = 20_000_000;

/** A name may spell any letter as its number: "/J#61vaScript". */
const spelledOut = (text: string) =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
const acts = (text: string) => acting.test(spelledOut(text));

export function isSafePdf(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  if (!text.startsWith('%PDF-') || end === -1 || text.length - end > longestTail || acts(text)) return false;
  let left = mostInflated;
  for (const { dictionary, packed } of packedObjects(text)) {
    const inside = unpack(dictionary, packed, left);
    if (inside === null || acts(inside)) return false;
    left -= inside.length;
  }
  return true;
}

/** Streams that hold other objects. */
function* packedObjects(text: string): Iterable<{ dictionary: string; packed: string }> {
  let at = 0;
  for (;;) {
    const start = text.indexOf('stream', at);
    if (start === -1) return;
    at = start + 6;
    if (text.startsWith('end', start - 3)) continue;
    const before = text.slice(Math.max(0, start - longestDictionary), start);
    const dictionary = spelledOut(before.slice(before.lastIndexOf('obj') + 1));
    if (!dictionary.includes('/ObjStm')) continue;
    const from = at + (/^\r?\n/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
    const to = text.indexOf('endstream', from);
    yield { dictionary, packed: text.slice(from, to === -1 ? undefined : to) };
    if (to === -1) return;
    at = to;
  }
}

/** Null when it cannot be read: then nobody knows what is in it. */
function unpack(dictionary: string, packed: string, mostBytes: number): string | null {
  if (!dictionary.includes('/Filter')) return packed;
  if (!/\/Filter\s*(\/FlateDecode|\[\s*\/FlateDecode\s*\])/.test(dictionary)) return null;
  try {
    return inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: Math.max(1, mostBytes) }).toString('latin1');
  } catch {
    return null;
  }
}
