/**
 * What somebody wrote, without what nobody can see. The one place that says which marks those are: whatever takes text from people,
 * machines, files or feeds asks here. Not for browsers: older ones cannot read these patterns.
 */

/** Line breaks of every kind that one may meet. */
const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Where a mark that leaves no trace of its own changes what is seen, in some script or in a small picture. */
const needed = [
  // Joiners between letters of scripts that join or stack: Persian, Hindi, Sinhala and others.
  /(?<=\p{Lo}\p{M}{0,4})\u200c(?=\p{Lo}|(?!\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])\p{M})/u,
  /(?<=\p{Lo}\p{M}{0,4})\u200d/u,
  // Families and professions in emoji, their colours, digits in a box, and the flags of Scotland and Wales.
  /(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})/u,
  /(?<=[\p{S}\p{Lo}\p{Extended_Pictographic}]|[0-9#*](?=\ufe0f\u20e3))[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u,
  /(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0020}-\u{e007f}]/u,
];
/** Signs of Arabic and Syriac numbers are called format characters and can be seen. */
const seenFormat = '\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}';
/** Control characters but line breaks and tabs, what turns the direction of the rest, soft hyphens, joiners and other marks without shape. */
const unseen = new RegExp(
  `(?!${needed.map(({ source }) => source).join('|')})(?:(?![\\n\\t])\\p{Cc}|(?![${seenFormat}])\\p{Cf}|[\\u034f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}])`,
  'gu',
);
/** Nothing to take out of these, which is nearly all text. */
const plain = /^[\n\t\x20-\x7e\xa1-\xac\xae-\u02ff]*$/;

/** As it is kept: plain line breaks, whole characters, and only marks that do something to what is seen. Twice is as once. */
export const keptText = (text: string): string =>
  plain.test(text) ? text : text.toWellFormed().replace(lineBreak, '\n').replace(unseen, '');

/** Something that leaves a mark: not space, not what has no shape, not the blanks that pass for letters and signs. */
const seen = /[^\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;
const seenLetter = /(?![\u115f\u1160\u3164\uffa0])\p{L}/u;

/** Whether anybody would see that something stands here. */
export const isSeen = (text: string): boolean => seen.test(text);

/** Whether there is a letter in it that somebody sees: a name needs one. */
export const hasLetter = (text: string): boolean => seenLetter.test(text);

/** As it is kept, without space around; empty where nothing of it would be seen. */
export function writtenText(text: string): string {
  const words = keptText(text).trim();
  return isSeen(words) ? words : '';
}

/** The same on one line. */
export const writtenLine = (text: string): string => writtenText(text).replace(/\s+/gu, ' ');

/** Whether it stays on one line, whatever reads it: what goes into the head of a letter must. */
export const isOneLine = (text: string): boolean => !/[\p{Cc}\u2028\u2029]/u.test(text);

/**
 * Whether a mail address may be written with these characters: none that nobody sees, and none that only looks like another, such as
 * letters in full width, which some mail servers take for the usual ones.
 */
export const standsInAddress = (text: string): boolean =>
  keptText(text) === text &&
  !/[\s\p{C}\u115f\u1160\u2800\u3164\uffa0]/u.test(text) &&
  text.normalize('NFKC') === text.normalize('NFC');

// Postgres refuses a NUL in any text; the rest of these are no part of any word.
const unprintable = /[\p{Cc}\ufffe\uffff]/gu;

/** As it is looked up: what every engine takes. Control characters part words, halves of characters are gone, each letter is written one way. */
export const lookedUpText = (text: string): string => text.replace(unprintable, ' ').toWellFormed().normalize('NFC');
