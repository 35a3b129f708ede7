/** Sentences of the pages that anybody may open first. They travel with the first load, so everything else stays in the other part. */
import { app } from './en/app.ts';
import { errors } from './en/errors.ts';
import { home } from './en/home.ts';
import { matches } from './en/matches.ts';
import { occupations } from './en/occupations.ts';
import { opportunities } from './en/opportunities.ts';
import { searches } from './en/searches.ts';
import { sessions } from './en/sessions.ts';

import type { nbPublic } from './nb-public.ts';
import type { Sentences } from './sentences.ts';
export const enPublic: Sentences<typeof nbPublic> = {
  app,
  errors,
  home,
  searches,
  sessions,
  occupations,
  opportunities,
  matches,
};
