/** Sentences of the pages for people who are signed in, or on the way to it. Letters have their own (`mail.ts`): the browser never needs them. */
import { account } from './nb/account.ts';
import { administration } from './nb/administration.ts';
import { candidates } from './nb/candidates.ts';
import { claims } from './nb/claims.ts';
import { conversations } from './nb/conversations.ts';
import { employers } from './nb/employers.ts';
import { endings } from './nb/endings.ts';
import { followings } from './nb/followings.ts';
import { information } from './nb/information.ts';
import { interests } from './nb/interests.ts';
import { mailbox } from './nb/mailbox.ts';
import { notices } from './nb/notices.ts';
import { ownData } from './nb/own-data.ts';
import { posters } from './nb/posters.ts';
import { profiles } from './nb/profiles.ts';
import { proposals } from './nb/proposals.ts';
import { publishing } from './nb/publishing.ts';
import { rankings } from './nb/rankings.ts';
import { reasonsAboutOther } from './nb/reasons-about-other.ts';
import { refusals } from './nb/refusals.ts';
import { reviews } from './nb/reviews.ts';
import { savings } from './nb/savings.ts';
import { start } from './nb/start.ts';
import { strengths } from './nb/strengths.ts';
import { supports } from './nb/supports.ts';

export const nbMore = {
  account,
  employers,
  profiles,
  interests,
  candidates,
  claims,
  endings,
  ownData,
  posters,
  supports,
  conversations,
  followings,
  proposals,
  publishing,
  administration,
  mailbox,
  notices,
  information,
  rankings,
  reasonsAboutOther,
  refusals,
  reviews,
  savings,
  start,
  strengths,
} as const;
