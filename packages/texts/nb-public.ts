/** Sentences of the pages that anybody may open first. They travel with the first load, so everything else stays in the other part. */
import { app } from './nb/app.ts';
import { errors } from './nb/errors.ts';
import { home } from './nb/home.ts';
import { matches } from './nb/matches.ts';
import { occupations } from './nb/occupations.ts';
import { opportunities } from './nb/opportunities.ts';
import { searches } from './nb/searches.ts';
import { sessions } from './nb/sessions.ts';

export const nbPublic = { app, errors, home, searches, sessions, occupations, opportunities, matches } as const;
