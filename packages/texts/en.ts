import { directory } from './en/directory.ts';
import { educations } from './en/educations.ts';
import { home } from './en/home.ts';
import { matches } from './en/matches.ts';
import { menu } from './en/menu.ts';
import { occupations } from './en/occupations.ts';
import { opportunity } from './en/opportunity.ts';
import { searches } from './en/searches.ts';
import { sessions } from './en/sessions.ts';
import { enMore } from './en-more.ts';
import { enPublic } from './en-public.ts';
import type { nb } from './nb.ts';
import type { Sentences } from './sentences.ts';

export const en: Sentences<typeof nb> = {
  ...enPublic,
  directory,
  educations,
  home,
  matches,
  menu,
  occupations,
  opportunity,
  searches,
  sessions,
  ...enMore,
};
