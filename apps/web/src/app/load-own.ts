/** Loads what visitors who look around never need, once. */
import { loadTexts } from '../lib/i18n.tsx';
import type { Language } from './pages.ts';

type Own = typeof import('./own.tsx');

let loaded: Own | null = null;

/** The rest of the pages, and the menu with its texts. Throws when the connection is lost; ask again later. */
export async function loadOwn(language: Language): Promise<Own> {
  const [own] = await Promise.all([import('./own.tsx'), loadTexts(language, ['menu'])]);
  loaded = own;
  return own;
}

/** What `loadOwn` loaded, for drawing. */
export const own = (): Own | null => loaded;
