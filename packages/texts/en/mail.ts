import type { mail as nb } from '../nb/mail.ts';
import type { Sentences } from '../sentences.ts';

export const mail: Sentences<typeof nb> = {
  frame: {
    greeting: 'Hello!',
    closing: 'Regards, Arena Innlandet',
  },
  letters: {
    'employer.registered': {
      subject: 'An employer is waiting for approval',
      body: 'An organisation has registered and is waiting for somebody to look at it.',
      action: 'See who is waiting',
    },
    'employer.decided': {
      subject: 'An answer about your registration',
      body: 'The registration of your organisation has been dealt with. The answer is on your page.',
      action: 'Read the answer',
    },
    'interest.expressed': {
      subject: 'Somebody would like to meet you',
      body: 'A person has said that they would like to meet you. They look forward to an answer within a week.',
      action: 'See who it is and answer',
    },
  },
};
