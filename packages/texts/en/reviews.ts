import type { reviews as nb } from '../nb/reviews.ts';
import type { Sentences } from '../sentences.ts';

export const reviews: Sentences<typeof nb> = {
  title: 'Opportunities that wait',
  lede_zero: 'None are waiting now',
  lede_one: 'One opportunity is waiting for somebody to read it.',
  lede_other: '{{count}} opportunities are waiting for somebody to read them.',
  empty: 'Opportunities come here when their text may be against the law, or when their employer waits for approval.',
  toAdministration: 'To the approval of employers',
  decided: { open: 'The opportunity is open.', return: 'The opportunity has been sent back.' },
  sent: 'sent {{when}}',
  reason: 'The employer’s reason',
  waitsForEmployer: 'The employer is not approved yet. The opportunity opens by itself when it is, and cannot be opened before.',
  findings: 'What the check found',
  words: 'What must change?',
  wordsHelp: 'The employer reads this. Needed only when you send it back.',
  open: 'Open',
  return: 'Send back',
};
