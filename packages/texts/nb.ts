/** Every sentence of the web in one language, by noun. Letters have their own (`mail.ts`): the browser never needs them. */
import { administration } from './nb/administration.ts';
import { app } from './nb/app.ts';
import { conversations } from './nb/conversations.ts';
import { employers } from './nb/employers.ts';
import { errors } from './nb/errors.ts';
import { followings } from './nb/followings.ts';
import { home } from './nb/home.ts';
import { information } from './nb/information.ts';
import { interests } from './nb/interests.ts';
import { mailbox } from './nb/mailbox.ts';
import { matches } from './nb/matches.ts';
import { opportunities } from './nb/opportunities.ts';
import { profiles } from './nb/profiles.ts';
import { proposals } from './nb/proposals.ts';
import { sessions } from './nb/sessions.ts';

export const nb = {
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
} as const;
