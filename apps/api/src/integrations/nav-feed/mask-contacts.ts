import type { AdLanguage } from './language-guess.ts';

/**
 * Takes personal data of contact persons out of an ad's text: the names that stand in its list of contacts, and every e-mail address and
 * phone number, since nobody can tell whose they are. The rest of the words stay the employer's own; the reader is sent to the source,
 * where the contact stands for as long as the ad does.
 */
export type Mask = (text: string) => string;

const words = {
  nb: { person: 'kontaktpersonen', email: '(e-post i annonsen)', phone: '(telefon i annonsen)' },
  nn: { person: 'kontaktpersonen', email: '(e-post i annonsen)', phone: '(telefon i annonsen)' },
  en: { person: 'the contact person', email: '(e-mail in the ad)', phone: '(phone number in the ad)' },
};

const email = /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu;
const gap = '[ \\u00a0]?';
/** Norwegian numbers as people group them; amounts ("450 000"), years and organisation numbers (three threes) are none. */
const phones = [
  // With a country in front, whatever follows.
  /(?<![\d+])(?:\+|00)(?!00)\d{2,3}[\d \u00a0()-]{6,14}\d(?![\d])/g,
  new RegExp(`(?<!\\d[ \\u00a0.,]?)(?:\\d{2}${gap}){3}\\d{2}(?![ \\u00a0]?\\d|[.,]\\d|${gap}(?:kr|%))`, 'g'),
  /(?<!\d[ \u00a0.,]?)[2-9]\d{2}[ \u00a0]\d{2}[ \u00a0]\d{3}(?![ \u00a0]?\d|[.,]\d)/g,
  /(?<!\d[ \u00a0.,]?)[2-9]\d{3}[ \u00a0]\d{4}(?![ \u00a0]?\d|[.,]\d)/g,
];
const phoneWord = /(?:tlf|telefon|tel|mob|mobil|mobile|phone|ring|sms|kontakt|call)/i;
const year = /^(?:19|20)\d\d/;

/** `names`: of the ad's contact persons, as the feed lists them. */
export function contactMask(language: AdLanguage, names: readonly string[]): Mask {
  const said = words[language];
  const patterns = names
    // A lone first name or a role ("Leder") is a common word.
    .filter((name) => /^\p{L}[\p{L}'.-]*(?:\s+[\p{L}'.-]+)+$/u.test(name) && name.length <= 100)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => {
      const written = name.split(/\s+/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`(?<!\\p{L})${written.join('[\\s\\u00a0]+')}(?!\\p{L})`, 'giu');
    });
  return (text) => {
    let masked = text.replaceAll(email, said.email);
    for (const pattern of patterns) masked = masked.replaceAll(pattern, said.person);
    for (const pattern of phones) {
      masked = masked.replaceAll(pattern, (found, ...rest) => {
        const at = rest.at(-2) as number;
        return isPhone(found, masked.slice(Math.max(0, at - 40), at)) ? said.phone : found;
      });
    }
    return masked;
  };
}

/** Eight digits in one piece may be a reference or a date: a mobile number begins with 4 or 9, others are called so. */
function isPhone(found: string, before: string): boolean {
  if (found.startsWith('+')) return true;
  const whole = /^\d{8}$/.test(found);
  if (phoneWord.test(before)) return true;
  if (year.test(found)) return false;
  return whole ? /^[49]/.test(found) : !/^0/.test(found);
}
