/** Loads what visitors who look around never need, once. */
import { loadTexts } from '../lib/i18n.tsx';
import type { Language } from './pages.ts';

type Own = Pick<typeof import('./own-menu.tsx'), 'EndedIdle' | 'OwnMenu'> & Pick<typeof import('./own-routes.ts'), 'ownRoutes'>;

let loaded: Own | null = null;

/** The rest of the pages, the menu with its texts, and what is said to those whose session ended. Throws when the connection is lost; ask again later. */
export async function loadOwn(language: Language): Promise<Own> {
  const [{ EndedIdle, OwnMenu }, { ownRoutes }] = await Promise.all([
    import('./own-menu.tsx'),
    import('./own-routes.ts'),
    loadTexts(language, ['menu']),
  ]);
  loaded ??= { EndedIdle, OwnMenu, ownRoutes };
  return loaded;
}

/** What `loadOwn` loaded, for drawing. */
export const own = (): Own | null => loaded;
