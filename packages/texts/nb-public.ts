/** Sentences that all pages need which anybody may open first. They travel with the first load, so everything else stays in other parts. */
import { app } from './nb/app.ts';
import { errors } from './nb/errors.ts';
import { opportunities } from './nb/opportunities.ts';

export const nbPublic = { app, errors, opportunities } as const;
