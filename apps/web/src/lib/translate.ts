/**
 * Finds a sentence, chooses its plural and fills its places: what we need of i18next, in a hundredth of its size. The first load of a
 * public page may weigh 120 kB, and i18next with its React part was 17 of them.
 */
import type { Language } from '../app/pages.ts';

export type Catalogue = { readonly [noun: string]: Tree };
type Tree = { readonly [key: string]: string | Tree };
export type Params = Record<string, unknown>;

export interface Translator {
  /** The sentence for "noun:group.key" or "group.key" in the noun given; the key itself when there is none. `{{x, time}}` is minutes. */
  translate(key: string, noun: string, params?: Params): string;
  has(key: string, noun: string): boolean;
  /** More nouns for the same language. */
  add(more: Catalogue): void;
}

const locale = { nb: 'nb-NO', en: 'en-GB' } as const;

/** Longer than this is told in hours: "85 min" is still read at a glance, "253 min" is not. */
const mostInMinutes = 90;
const hourSign = { nb: 't', en: 'h' } as const;

/** "45 min", "4 t 13 min", "2 h": minutes as people say them. */
export function timeText(minutes: number, language: Language): string {
  if (minutes <= mostInMinutes) return `${minutes} min`;
  const [hours, rest] = [`${Math.floor(minutes / 60)} ${hourSign[language]}`, minutes % 60];
  return rest === 0 ? hours : `${hours} ${rest} min`;
}

export function createTranslator(language: Language): Translator {
  const nouns: Record<string, Tree> = {};
  const plurals = new Intl.PluralRules(locale[language]);

  function find(key: string, noun: string): string | undefined {
    const colon = key.indexOf(':');
    let found: string | Tree | undefined = nouns[colon < 0 ? noun : key.slice(0, colon)];
    for (const part of key.slice(colon + 1).split('.'))
      found = typeof found === 'object' && Object.hasOwn(found, part) ? found[part] : undefined;
    return typeof found === 'string' ? found : undefined;
  }

  return {
    translate(key, noun, params = {}) {
      const { count } = params;
      const sentence =
        (typeof count === 'number'
          ? ((count === 0 ? find(`${key}_zero`, noun) : undefined) ?? find(`${key}_${plurals.select(count)}`, noun))
          : undefined) ?? find(key, noun);
      if (sentence === undefined) return key;
      return sentence.replace(/\{\{\s*(\w+)\s*(,\s*time\s*)?\}\}/g, (place, name: string, isTime?: string) => {
        const value = params[name];
        if (value === undefined || value === null) return place;
        return isTime === undefined ? String(value) : timeText(Number(value), language);
      });
    },
    has: (key, noun) => find(key, noun) !== undefined,
    add: (more) => void Object.assign(nouns, more),
  };
}
