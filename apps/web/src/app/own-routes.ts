/** Routes of the pages that nobody opens first: those of people on their way in, and of the signed-in. Loaded by `load-own.ts`. */
import type { RouteObject } from 'react-router';
import { pages } from './own-pages.ts';
import { type PageModule, routesOf } from './page-routes.ts';
import type { Language } from './pages.ts';

const modules = import.meta.glob<PageModule>([
  '../features/**/*.page.tsx',
  '!../features/{home,searches,occupations,information}/*.page.tsx',
  '!../features/opportunities/opportunity.page.tsx',
  '!../features/employers/{employer,employers}.page.tsx',
  '!../features/sessions/sign-in.page.tsx',
]);

export const ownRoutes = (language: Language): RouteObject[] => routesOf(language, pages, modules);
