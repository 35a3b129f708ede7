import type { mail as nb } from '../nb/mail.ts';
import type { Sentences } from '../sentences.ts';

export const mail: Sentences<typeof nb> = {
  frame: {
    greeting: 'Hello!',
    closing: 'Regards, Arena Innlandet',
  },
  letters: {
    'interest.expressed': {
      subject: 'Somebody would like to meet you',
      body: 'A person has said that they would like to meet you. They look forward to an answer within a week.',
      action: 'See who it is and answer',
    },
  },
};
