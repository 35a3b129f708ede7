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
    'interest.answered': {
      subject: 'An employer has answered you',
      body: 'An employer that you wanted to meet has answered.',
      action: 'Read the answer',
    },
    'invitation.sent': {
      subject: 'An employer would like to meet you',
      body: 'An employer thinks that you may fit, and invites you to meet. They do not know who you are before you say yes.',
      action: 'See who it is and answer',
    },
    'invitation.answered': {
      subject: 'You have an answer to an invitation',
      body: 'A person that you invited has answered.',
      action: 'Read the answer',
    },
    'message.sent': {
      subject: 'You have a message',
      body: 'Somebody has written to you. We will not write again about this conversation before you have answered there.',
      action: 'Read and answer',
    },
    'proposal.sent': {
      subject: 'Something new is waiting for you',
      body: 'You have been sent a proposal. You decide what to answer.',
      action: 'Read and answer',
    },
    'proposal.answered': {
      subject: 'Yes to a proposal',
      body: 'A person has said yes to a proposal from you. They are now asked for consent.',
      action: 'See what comes next',
    },
    'consent.given': {
      subject: 'A consent has been given',
      body: 'A person has agreed to be presented to an employer. You can now refer them.',
      action: 'See what the consent covers',
    },
    'referral.sent': {
      subject: 'Somebody has been presented to you',
      body: 'A person who agreed to it has been presented to you. They look forward to an answer within a week.',
      action: 'See who it is and answer',
    },
    'referral.sent.seeker': {
      subject: 'You have been presented to an employer',
      body: 'An employer can now see what you agreed to, and no more. You can take it back whenever you like.',
      action: 'See what is shown',
    },
    'referral.answered': {
      subject: 'An employer has answered',
      body: 'An employer has answered a referral from you.',
      action: 'Read the answer',
    },
    'referral.answered.seeker': {
      subject: 'An employer has answered',
      body: 'An employer you were presented to has answered.',
      action: 'Read the answer',
    },
  },
};
