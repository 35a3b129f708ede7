/** The name a file is kept under: what the sender called it, without anything that could fool a person or a program. */
import { writtenLine } from '@arena/taxonomy/plain-text';

const endings = { 'application/pdf': ['pdf'], 'image/png': ['png'], 'image/jpeg': ['jpg', 'jpeg'] } as const;
export type SafeType = keyof typeof endings;
export const safeTypes = Object.keys(endings) as SafeType[];

const longest = 80;
/** Names that Windows keeps for itself, with any ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Letters of every language stay. Folders, control characters, marks that turn the direction of writing, and what some file system cannot
 * hold are taken out; the ending is that of what the file is.
 */
export function safeName(given: string, type: SafeType): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const known: readonly string[] = endings[type];
  const plain = writtenLine(last)
    .replace(/[<>:"|?*]/g, '')
    .replace(new RegExp(`\\.(${known.join('|')})$`, 'i'), '')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = [...plain].slice(0, longest).join('').trimEnd();
  const stem = short === '' || reserved.test(short) ? 'fil' : short;
  return `${stem}.${known[0]}`;
}
