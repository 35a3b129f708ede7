/**
 * Routes of both languages, made from the tables of pages. Each page is a file of its own, loaded when it is first needed; the routes of
 * those that nobody opens first come together, with `own.tsx`.
 */
import { matchRoutes, type RouteObject } from 'react-router';
import { ErrorPage } from './error-page.tsx';
import { Layout } from './layout.tsx';
import { NotFoundPage, notFoundLoader } from './not-found.tsx';
import { type PageModule, routesOf } from './page-routes.ts';
import { firstPages, type Language } from './pages.ts';
import { rootLoader } from './root.ts';

/** Pages that anybody may open first; they link to nothing but `firstPages`. */
const modules = import.meta.glob<PageModule>([
  '../features/{home,searches,occupations,information}/*.page.tsx',
  '../features/opportunities/opportunity.page.tsx',
  '../features/employers/{employer,employers}.page.tsx',
  '../features/sessions/sign-in.page.tsx',
]);

/** The route that the pages of a language hang on. */
export const parentOf = (language: Language) => `${language}.pages`;
const missingOf = (language: Language) => `${language}.missing`;

function treeOf(language: Language): RouteObject {
  return {
    id: language,
    path: firstPages.home[language],
    loader: rootLoader(language),
    Component: Layout,
    // The frame itself failed: nothing of it can be drawn.
    ErrorBoundary: ErrorPage,
    children: [
      {
        id: parentOf(language),
        ErrorBoundary: ErrorPage,
        children: [
          ...routesOf(language, firstPages, modules),
          { id: missingOf(language), path: '*', loader: notFoundLoader, Component: NotFoundPage },
        ],
      },
    ],
  };
}

// English first: Norwegian's catch-all begins with "/" and would take "/en/…" too.
export const routes: RouteObject[] = [treeOf('en'), treeOf('nb')];

/** Adds routes beside the first ones, before a router is made of them. */
export function addRoutes(language: Language, more: readonly RouteObject[]): void {
  const parent = routes.find(({ id }) => id === language)?.children?.find(({ id }) => id === parentOf(language));
  parent?.children?.push(...more);
}

/** The language whose own pages may hold the address, because none of the first does; undefined where one does. */
export function missingIn(location: { pathname: string }): Language | undefined {
  const found = matchRoutes(routes, location)?.at(-1)?.route.id;
  return (['nb', 'en'] as const).find((language) => found === missingOf(language));
}
