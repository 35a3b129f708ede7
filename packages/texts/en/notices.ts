import type { notices as nb } from '../nb/notices.ts';
import type { Sentences } from '../sentences.ts';

export const notices: Sentences<typeof nb> = {
  title: 'Notices',
  ledeNone: 'You have read everything. Here is what has happened in the last three months.',
  ledeNew_one: 'One notice is new.',
  ledeNew_other: '{{count}} notices are new.',
  new: 'New',
  earlier: 'Read',
  open: 'Go to the page',
  openNamed: 'Go to the page: {{title}}',
  readAll: 'Mark all as read',
  older: 'We show the hundred newest.',
  done: 'All are read now.',
  letters: 'Choose which letters you get by e-mail',
  empty: {
    heading: 'No notices yet',
    text: 'When somebody answers you, writes to you or needs you, it will be here.',
    action: 'See opportunities',
  },
  stop: {
    title: 'Do you want to stop such letters?',
    lede: 'You will then get no more e-mail about this:',
    stays: 'What happens will still be under “Notices” when you are signed in.',
    action: 'Stop sending me such letters',
    stoppedTitle: 'You will get no more such letters',
    stoppedLede: 'We no longer send e-mail about this:',
    again: 'Send them after all',
    overTitle: 'This link is too old',
    overText: 'Sign in, and you can choose which letters you get.',
    account: 'Choose which letters you get',
  },
};
