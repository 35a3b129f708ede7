import type { mailbox as nb } from '../nb/mailbox.ts';
import type { Sentences } from '../sentences.ts';

export const mailbox: Sentences<typeof nb> = {
  title: 'Mailbox',
  lede: 'Letters that would have gone by e-mail. Only on your own machine.',
  caption: 'Letters, newest first',
  empty: 'No letters yet',
  emptyText: 'Do something that sends a letter, such as registering an organisation. The letter comes after a few seconds.',
  to: 'To',
  sent: 'To {{to}}, {{at}}',
  at: 'Sent',
  html: 'See the letter as a mail program shows it',
  back: 'To the mailbox',
  look: 'See opportunities',
};
