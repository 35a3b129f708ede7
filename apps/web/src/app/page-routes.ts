/** From the tables of pages to routes: each page is a file of its own, loaded when it is first needed. */
import type { ActionFunction, LoaderFunction, RouteObject } from 'react-router';
import { loadTexts } from '../lib/i18n.tsx';
import { type Language, type PageAddress, type PageId, textsOf } from './pages.ts';

export interface PageModule {
  Component: React.ComponentType;
  loader?: LoaderFunction;
  action?: ActionFunction;
}

/** The source file of a page, as the build's manifest names it. */
export const sourceOf = (file: string) => `src/features/${file}.page.tsx`;

/** Routes of the pages whose file is among the modules. */
export function routesOf(
  language: Language,
  table: Record<string, PageAddress>,
  modules: Record<string, () => Promise<PageModule>>,
): RouteObject[] {
  return Object.entries(table).flatMap(([id, page]): RouteObject[] => {
    const load = modules[`../features/${page.file}.page.tsx`];
    if (load === undefined) return [];
    const common = {
      id: `${language}.${id}`,
      handle: { page: id, file: page.file },
      lazy: async () => {
        const [module] = await Promise.all([load(), loadTexts(language, textsOf(id as PageId))]);
        return { ...module };
      },
    };
    return [id === 'home' ? { ...common, index: true } : { ...common, path: page[language] }];
  });
}
