import type { sessions as nb } from '../nb/sessions.ts';
import type { Sentences } from '../sentences.ts';

export const sessions: Sentences<typeof nb> = {
  title: 'Sign in',
  lede: 'Choose what fits you. You do not need to sign in to look around.',
  ended: 'You are not signed in any more. Sign in again and go on where you were.',
  endedIdle:
    'You were signed out because nothing happened for half an hour. That way nobody else can see what is yours. Sign in again and go on where you were.',
  local: 'This is a practice version. You choose among invented people when you sign in.',
  seeker: { heading: 'I am looking for work', text: 'Sign in with ID-porten.', action: 'Sign in as a job seeker' },
  mail: {
    heading: 'I do not have BankID',
    text: 'Job seekers can sign in with a link by e-mail.',
    action: 'Get a link by e-mail',
  },
  employer: {
    heading: 'I am an employer',
    text: 'Sign in with Ansattporten for your organisation.',
    action: 'Sign in as an employer',
  },
  staff: {
    heading: 'I work for NAV or the pilot',
    text: 'Sign in with your work account.',
    action: 'Sign in as a caseworker or administrator',
  },
  signOut: {
    title: 'Sign out',
    lede: 'Does anybody else use this machine? Then it is wise to sign out.',
    action: 'Sign out',
    eraseDraft: 'Also erase the answers remembered in this browser',
  },
};
