/** Routes of both languages, made from the table of pages. Each page is a file of its own, loaded when it is first needed. */
import type { ActionFunction, LoaderFunction, RouteObject } from 'react-router';
import { loadTexts } from '../lib/i18n.tsx';
import { ErrorPage } from './error-page.tsx';
import { Layout } from './layout.tsx';
import { NotFoundPage, notFoundLoader } from './not-found.tsx';
import { type Language, type PageId, pages, textsOf } from './pages.ts';
import { rootLoader } from './root.ts';

export interface PageModule {
  Component: React.ComponentType;
  loader?: LoaderFunction;
  action?: ActionFunction;
}

const modules = import.meta.glob<PageModule>('../features/**/*.page.tsx');

/** The source file of a page, as the build's manifest names it. */
export const sourceOf = (file: string) => `src/features/${file}.page.tsx`;

function treeOf(language: Language): RouteObject {
  return {
    id: language,
    path: pages.home[language],
    loader: rootLoader(language),
    Component: Layout,
    // The frame itself failed: nothing of it can be drawn.
    ErrorBoundary: ErrorPage,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          ...Object.entries(pages).flatMap(([id, page]): RouteObject[] => {
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
          }),
          { path: '*', loader: notFoundLoader, Component: NotFoundPage },
        ],
      },
    ],
  };
}

// English first: Norwegian's catch-all begins with "/" and would take "/en/…" too.
export const routes: RouteObject[] = [treeOf('en'), treeOf('nb')];
