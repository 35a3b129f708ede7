/** Putting better words in place, or leaving words out, so that what is left still reads. */

const joining = /^(?:og|eller|and|or)$/iu;

/** The text with what is better in place of the words. Words left out take a space with them, and the "og" or comma that joined them. */
export function replaced(text: string, { start, end }: { start: number; end: number }, better: string): string {
  const after = text.slice(end);
  if (better !== '') return `${text.slice(0, start)}${better}${after}`;
  const before = text.slice(0, start).replace(/[ \t]+$/u, '');
  const [, last = ''] = /(?:^|\s)(\S+)$/u.exec(before) ?? [];
  const [, next = ''] = /^[ \t]+(\S+)/u.exec(after) ?? [];
  // "erfaring og ren vandel." and "ren vandel og bestått attest": what joined the two goes with the one.
  if (joining.test(last)) return join(before.slice(0, -last.length).replace(/[ \t]+$/u, ''), after);
  if (joining.test(next) && before.endsWith(',')) return join(before.slice(0, -1), after);
  if (joining.test(next)) return join(before, after.replace(/^[ \t]+\S+/u, ''));
  const rest = after.replace(/^[ \t]*,/u, '');
  return rest === after && before.endsWith(',') ? join(before.slice(0, -1), after) : join(before, rest);
}

function join(before: string, after: string): string {
  const rest = after.replace(/^[ \t]+/u, '');
  if (before === '') return rest;
  return /^[.,!?\n]|^$/u.test(after) ? `${before}${after}` : `${before} ${rest}`;
}
