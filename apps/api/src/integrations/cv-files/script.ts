/** Which letters a CV on paper can show: those we have type for. The rest is said, never drawn as boxes. */

/** Letters of no script we have type for, with the marks that belong to them. */
const foreign = /(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek})[\p{L}\p{M}]/u;
/** Marks that sit on any letter belong to none of them. */
const anyScript = /[\p{Script=Inherited}\p{Script=Common}]/gu;
/** What turns the direction of text, joins letters unseen or has no shape at all; and small pictures, which are no letters. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Emoji_Presentation}]|\ufe0f/gu;

/** Whether every letter of a text can be shown in a CV on paper. */
export const canBePrinted = (text: string): boolean => !foreign.test(text.replace(anyScript, ''));

/** The text on one line, as it is drawn: composed letters, nothing unseen. */
export const drawable = (text: string): string =>
  text.normalize('NFC').replace(/\s/gu, ' ').replace(unseen, '').replace(/ +/g, ' ').trim();

/** What can be shown of a text, without the commas that stood between what cannot; empty when there is nothing. */
export const printable = (text: string): string => {
  const whole = drawable(text);
  if (canBePrinted(whole)) return whole;
  const rest = whole.replace(new RegExp(foreign, 'gu'), '').replace(/\s+/gu, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? rest.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '') : '';
};
