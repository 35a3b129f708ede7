/** Sentences of the pages for people who are signed in, or on the way to it. Letters have their own (`mail.ts`): the browser never needs them. */
import { account } from './en/account.ts';
import { administration } from './en/administration.ts';
import { candidates } from './en/candidates.ts';
import { claims } from './en/claims.ts';
import { conversations } from './en/conversations.ts';
import { employers } from './en/employers.ts';
import { endings } from './en/endings.ts';
import { followings } from './en/followings.ts';
import { information } from './en/information.ts';
import { interests } from './en/interests.ts';
import { mailbox } from './en/mailbox.ts';
import { notices } from './en/notices.ts';
import { ownData } from './en/own-data.ts';
import { posters } from './en/posters.ts';
import { profiles } from './en/profiles.ts';
import { proposals } from './en/proposals.ts';
import { publishing } from './en/publishing.ts';
import { rankings } from './en/rankings.ts';
import { reasonsAboutOther } from './en/reasons-about-other.ts';
import { refusals } from './en/refusals.ts';
import { reviews } from './en/reviews.ts';
import { savings } from './en/savings.ts';
import { start } from './en/start.ts';
import { strengths } from './en/strengths.ts';
import { supports } from './en/supports.ts';
import type { nbMore } from './nb-more.ts';
import type { Sentences } from './sentences.ts';

export const enMore: Sentences<typeof nbMore> = {
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
};
