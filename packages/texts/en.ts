/** Every sentence of the web in one language, by noun. Letters have their own (`mail.ts`): the browser never needs them. */
import { administration } from './en/administration.ts';
import { app } from './en/app.ts';
import { conversations } from './en/conversations.ts';
import { employers } from './en/employers.ts';
import { errors } from './en/errors.ts';
import { followings } from './en/followings.ts';
import { home } from './en/home.ts';
import { information } from './en/information.ts';
import { interests } from './en/interests.ts';
import { mailbox } from './en/mailbox.ts';
import { matches } from './en/matches.ts';
import { opportunities } from './en/opportunities.ts';
import { profiles } from './en/profiles.ts';
import { proposals } from './en/proposals.ts';
import { sessions } from './en/sessions.ts';
import type { nb } from './nb.ts';
import type { Sentences } from './sentences.ts';

export const en: Sentences<typeof nb> = {
  app,
  errors,
  home,
  sessions,
  opportunities,
  employers,
  profiles,
  matches,
  interests,
  conversations,
  followings,
  proposals,
  administration,
  mailbox,
  information,
};
