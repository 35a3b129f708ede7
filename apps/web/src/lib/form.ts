/** A sent form as text, read the same way by every page. How many fields it may have is settled before (`apps/api/src/http/web.ts`). */

/** Plain line breaks, and nothing that the API would refuse. What nobody sees, the API takes out of all it is sent. */
const cleaned = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed();

const sent = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** The first text of this name, cleaned; empty when there is none, and for a file. */
export const textIn = (form: FormData, name: string): string => cleaned(sent(form, name));

/** The same on one line, without space around. */
export const lineIn = (form: FormData, name: string): string => cleaned(sent(form, name).replace(/[\p{Cc}\s]+/gu, ' ')).trim();

/** Every text of the form by its name, cleaned, in the order they came. Fields of ours begin with a letter; no other is read. */
export function textsIn(form: FormData): Record<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== 'string' || !/^[a-z]/i.test(name)) continue;
    const same = texts.get(name);
    if (same === undefined) texts.set(name, [cleaned(value)]);
    else same.push(cleaned(value));
  }
  return Object.fromEntries(texts);
}
