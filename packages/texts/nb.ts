/** Every sentence of the web in one language, by noun, in the parts that the browser loads apart. */
import { directory } from './nb/directory.ts';
import { educations } from './nb/educations.ts';
import { home } from './nb/home.ts';
import { matches } from './nb/matches.ts';
import { menu } from './nb/menu.ts';
import { occupations } from './nb/occupations.ts';
import { opportunity } from './nb/opportunity.ts';
import { searches } from './nb/searches.ts';
import { sessions } from './nb/sessions.ts';
import { nbMore } from './nb-more.ts';
import { nbPublic } from './nb-public.ts';

export const nb = {
  ...nbPublic,
  directory,
  educations,
  home,
  matches,
  menu,
  occupations,
  opportunity,
  searches,
  sessions,
  ...nbMore,
} as const;
