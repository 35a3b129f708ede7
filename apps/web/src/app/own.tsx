/** What only people on their way in and those who are signed in need: the routes of their pages, and the menu. Loaded by `load-own.ts`. */
import type { RouteObject } from 'react-router';
import { pages } from './own-pages.ts';
import type { Language } from './pages.ts';
import { type PageModule, routesOf } from './routes.tsx';

export { OwnMenu } from './own-menu.tsx';

const modules = import.meta.glob<PageModule>([
  '../features/**/*.page.tsx',
  '!../features/{home,searches,occupations,information}/*.page.tsx',
  '!../features/opportunities/opportunity.page.tsx',
  '!../features/employers/{employer,employers}.page.tsx',
  '!../features/sessions/sign-in.page.tsx',
]);

export const ownRoutes = (language: Language): RouteObject[] => routesOf(language, pages, modules);
