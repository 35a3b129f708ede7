import type { menu as nb } from '../nb/menu.ts';
import type { Sentences } from '../sentences.ts';

export const menu: Sentences<typeof nb> = {
  search: 'Find opportunities',
  matches: 'Matches',
  interests: 'Meetings',
  conversations: 'Conversations',
  company: 'Our company',
  caseworker: 'My people',
  administration: 'Employers',
  reviews: 'To look over',
  system: 'Operations and figures',
  notices: 'Notices',
  noticesUnread_one: 'Notices ({{count}} new)',
  noticesUnread_other: 'Notices ({{count}} new)',
  personal: 'My page',
  profile: 'My profile',
  saved: 'Saved',
  followers: 'Proposals',
  account: 'Account',
  signOut: 'Sign out',
  signedInAs: 'You are signed in as {{name}}.',
  signedIn: 'You are signed in.',
  endedIdle: 'You were signed out because nothing happened for half an hour. That way nobody else can see what is yours.',
  signInAgain: 'Sign in again and go on here',
};
