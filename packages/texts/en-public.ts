/** Sentences that all pages need which anybody may open first. They travel with the first load, so everything else stays in other parts. */
import { app } from './en/app.ts';
import { errors } from './en/errors.ts';
import { opportunities } from './en/opportunities.ts';

import type { nbPublic } from './nb-public.ts';
import type { Sentences } from './sentences.ts';
export const enPublic: Sentences<typeof nbPublic> = {
  app,
  errors,
  opportunities,
};
