/** What somebody wrote, without what nobody can see. */

/** Control characters but line breaks and tabs, and marks that turn the direction of all that follows. */
const unseen = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** Something that leaves a mark: letters, numbers, signs; not space, joiners, or the blanks that pass for letters. */
const visible = /[^\s\p{C}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** With plain line breaks, without space around; empty where nothing of it would be seen. Joiners inside words and emoji stay. */
export function cleanWords(text: string): string {
  const words = text.replaceAll('\r\n', '\n').replace(unseen, '').trim();
  return visible.test(words) ? words : '';
}
