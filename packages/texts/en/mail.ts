import type { mail as nb } from '../nb/mail.ts';
import type { Sentences } from '../sentences.ts';

export const mail: Sentences<typeof nb> = {
  frame: {
    greeting: 'Hello!',
    closing: 'Regards, Arena Innlandet',
    who: 'Arena Innlandet is a meeting place for people and employers in Innlandet.',
    why: {
      meetings: 'You get this because you want to hear about meetings.',
      messages: 'You get this because you want to hear about messages.',
      proposals: 'You get this because you want to hear about proposals and referrals.',
      found: 'You get this because you asked to hear about new opportunities.',
      work: 'You get this because something needs you at Arena Innlandet.',
    },
    change: 'Choose which letters you get',
    stop: {
      meetings: 'Stop letters about meetings',
      messages: 'Stop letters about messages',
      proposals: 'Stop letters about proposals',
      found: 'Stop letters about new opportunities',
      work: 'Stop letters about tasks',
    },
    stopAll: 'Stop letters about all of this',
  },
  organisationNumber: 'organisation number {{number}}',
  digest: {
    subject: 'News for you at Arena Innlandet',
    body: 'This has happened since last time:',
    action: 'See your notices',
  },
  calendar: {
    summary: 'Meeting with {{name}}',
    description: 'It is about “{{title}}”. You find the conversation on Arena Innlandet.',
    file: 'meeting.ics',
  },
  letters: {
    'sign-in.link': {
      subject: 'Your link to sign in',
      body: 'Somebody asked to sign in to Arena Innlandet with this address. Was it you? The link works for 15 minutes and once. If it was not you, you need not do anything.',
      action: 'Sign in',
    },
    'sign-in.link-many': {
      subject: 'Your link to sign in',
      body: 'Somebody asked to sign in to Arena Innlandet with this address. Was it you? The link works for 15 minutes and once. Many links have been asked for in the last hour, so it may take some minutes before we send another. Use the one in this letter. If it was not you, you need not do anything.',
      action: 'Sign in',
    },
    'account.address': {
      subject: 'Confirm your address',
      body: 'Somebody asked to use this address on Arena Innlandet. Was it you? The link works for 15 minutes and once. If it was not you, you need not do anything.',
      action: 'Confirm the address',
    },
    'account.address-changed': {
      subject: 'Your address has been changed',
      body: 'Letters from Arena Innlandet now go to another address. Was it not you who changed it? Sign in and look over your account.',
      action: 'See the account',
    },
    'account.deleted': {
      subject: 'Your account is deleted',
      body: 'Your account and everything we had about you is deleted. You will get no more letters from us. You are welcome back whenever you like, and then you start afresh.',
      action: 'Read about privacy',
    },
    'profile.sleeps-soon': {
      subject: 'Would you like to keep your profile?',
      body: 'It is a long time since you were here. In two weeks we hide your profile. Then nobody finds it. If you sign in before that, everything stays as it was.',
      action: 'Sign in and keep the profile',
    },
    'profile.deleted-soon': {
      subject: 'Your profile will be deleted in 30 days',
      body: 'It is almost a year since you were here. In 30 days we delete your account and everything we have about you. If you sign in before that, you keep it all.',
      action: 'Sign in and keep the profile',
    },
    'profile.deleted-last': {
      subject: 'Your profile will be deleted in a week',
      body: 'This is the last letter before we delete your account and everything we have about you. If you sign in within a week, you keep it all.',
      action: 'Sign in and keep the profile',
    },
    'person.gone': {
      subject: 'The person is no longer here',
      body: 'Somebody you were in touch with has stopped using Arena Innlandet. The person is no longer in your list, and you need not do anything.',
      action: 'See who is there now',
    },
    'saved.news': {
      subject: 'Something new for you',
      body: 'There is something new in a search you follow, or among your matches.',
      action: 'See what is new',
    },
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
    'employer.paused': {
      subject: 'Your opportunities are paused',
      body: 'You asked for a pause. Your opportunities are not shown now. People who wait for an answer still wait.',
      action: 'See where you stand',
    },
    'employer.back': {
      subject: 'You are back',
      body: 'Your opportunities are shown again.',
      action: 'See where you stand',
    },
    'opportunity.opened': {
      subject: 'Your opportunity is open',
      body: 'We have looked at it, and now everybody can see it.',
      action: 'See it',
    },
    'opportunity.returned': {
      subject: 'An opportunity has come back to you',
      body: 'It is a draft again. The page says what to change.',
      action: 'Read and change',
    },
    'employer.silent': {
      subject: 'Your opportunities are paused',
      body: 'Many people have waited long for an answer from you. That is why your opportunities are not shown now. You can start again yourselves.',
      action: 'See where you stand',
    },
    'employer.frozen': {
      subject: 'We are looking into a report',
      body: 'Somebody has reported your organisation. Your opportunities are not shown while we look into it. You can answer on your page.',
      action: 'Read what happens now',
    },
    'employer.ended': {
      subject: 'Your opportunities are paused',
      body: 'The register of organisations has news about you. That is why your opportunities are not shown now.',
      action: 'Read what has happened',
    },
    'employer.removed': {
      subject: 'Your organisation has been taken out',
      body: 'Your organisation is no longer part of Arena Innlandet. The reason is on your page.',
      action: 'Read the reason',
    },
    'claim.changed': {
      subject: 'An ad you have taken over has changed',
      body: 'The source of an ad you have taken over has changed it. What you added stands as before. See whether it still fits.',
      action: 'See the ad',
    },
    'claim.ended': {
      subject: 'An ad you have taken over has ended',
      body: 'The source has taken down an ad you have taken over. So it has ended here too, and those who waited for an answer have been told.',
      action: 'See your ads',
    },
    'employer.asked': {
      subject: 'A colleague wants to join',
      body: 'Somebody who is signed in for your organisation asks to be let in here.',
      action: 'Answer',
    },
    'employer.let-in': {
      subject: 'You are in',
      body: 'You are now part of the organisation in Arena Innlandet.',
      action: 'To the organisation',
    },
    'employer.invited': {
      subject: 'You are invited to join',
      body: 'A manager of {{organisation}} wants you to join their organisation in Arena Innlandet. The link works for seven days. You sign in with Ansattporten first. Do you not know the organisation? Then you can leave it. On the page you can also say that you want no more such letters.',
      action: 'See the invitation',
    },
    'employer.reported': {
      subject: 'Somebody has reported something',
      body: 'Somebody has reported something that may be wrong. It waits for you to look at it.',
      action: 'See what is reported',
    },
    'opportunity.waits': {
      subject: 'An opportunity is waiting for you to read it',
      body: 'An employer has sent an opportunity that somebody must read before it opens. If there are more, they are in the same place.',
      action: 'See what is waiting',
    },
    'report.decided': {
      subject: 'Somebody has looked at what you reported',
      body: 'Thank you for telling us. A person has read what you wrote and has decided. We do not say what we found, for it is about others. If something new happens, you can report again.',
      action: 'See your notices',
    },
    'opportunity.ends-soon': {
      subject: 'An opportunity of yours ends soon',
      body: 'An opportunity you have published ends in a few days. You can let it stand longer, or close it and say how it went.',
      action: 'Choose what happens',
    },
    'interest.expressed': {
      subject: 'Somebody would like to meet you',
      body: 'A person has said that they would like to meet you. They look forward to an answer within five working days.',
      action: 'See what they can do, and answer',
    },
    'interest.answered': {
      subject: 'An employer has answered you',
      body: 'An employer that you wanted to meet has answered.',
      action: 'Read the answer',
    },
    'interest.expired': {
      subject: 'You did not get an answer in time',
      body: 'An employer you would like to meet did not answer by the date. This is not about you. You need not wait any longer, and we have some ideas for what to do next.',
      action: 'See what you can do now',
    },
    'interest.lapsed': {
      subject: 'A date has passed',
      body: 'Somebody wanted to meet you, and got no answer in time. We have told them so. It counts in how often you answer, which people see before they contact you.',
      action: 'See who it is about',
    },
    'interest.reminder': {
      subject: 'Somebody is waiting for your answer',
      body: 'The last day to answer somebody who wants to meet you is near. A short and kind no is an answer too.',
      action: 'See who is waiting',
    },
    'invitation.reminder': {
      subject: 'An invitation is waiting for you',
      body: 'An employer would like to meet you, and there are few days left to answer. It is for you to decide. If you do not answer, they never learn who you are.',
      action: 'See who it is',
    },
    'employer.silence-near': {
      subject: 'People get no answer from you',
      body: 'Last month several people waited for an answer from you and got none. Answer somebody this month. If not, we take you off the site until you are ready to answer.',
      action: 'See who is waiting',
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
    'meeting.proposed': {
      subject: 'Somebody suggests a time to meet',
      body: 'Times to meet have been suggested to you. Choose one that suits you, or suggest something else.',
      action: 'See the times and answer',
    },
    'meeting.accepted': {
      subject: 'The time suits',
      body: 'A time you suggested is agreed. You can put it in your calendar from the conversation.',
      action: 'See what is agreed',
    },
    'meeting.declined': {
      subject: 'The time did not suit',
      body: 'A time you suggested did not suit. You can find another one together.',
      action: 'See the conversation',
    },
    'meeting.cancelled': {
      subject: 'A meeting is called off',
      body: 'A meeting you had agreed on is called off. You may want to remove it from your calendar.',
      action: 'See the conversation',
    },
    'meeting.reminder': {
      subject: 'You have a meeting tomorrow',
      body: 'This is a reminder. Time and place are in the conversation.',
      action: 'See time and place',
    },
    'message.sent': {
      subject: 'You have a message',
      body: 'Somebody has written to you. We will not write again about this conversation before you have seen it or answered.',
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
