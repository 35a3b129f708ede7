import type { interests as nb } from '../nb/interests.ts';
import type { Sentences } from '../sentences.ts';

export const interests: Sentences<typeof nb> = {
  meet: {
    title: 'Show that you are interested',
    lede: 'You tell {{employer}} that you would like to meet them. They do not know who you are before you have both said yes.',
    back: 'Back to the opportunity',
    shown: {
      heading: 'This is what they see now',
      text: 'Only this. Not your name, not where you live, and nothing that you wrote in your own words. The name is made for this opportunity and used nowhere else.',
    },
    strengths: {
      legend: 'What would you most like to show?',
      description: 'Choose up to three of the things they ask for. You can also leave it.',
      atMostThree: 'Choose three at most.',
    },
    opens: {
      heading: 'This opens when you have both said yes',
      name: 'Name',
      email: 'E-mail',
      noName: 'You have not written your name yet.',
      noEmail: 'We have no e-mail address for you.',
      ownWords: 'In your own words',
      noOwnWords: 'You have not written anything in your own words yet.',
      conversation: 'You also get a conversation here, where you can agree to meet.',
    },
    next: {
      heading: 'What happens next',
      answer: 'They are told at once, and should answer within {{days}} days.',
      withdraw: 'You can take it back as long as they have not answered.',
      no: 'If they say no, they never learn who you are.',
    },
    action: 'Show that you are interested',
    change: 'Change your profile',
    invited: { heading: 'Invited to meet', text: 'They have asked to meet you already. Answer under Meetings.' },
    already: {
      heading: 'This has been said',
      text: 'See how it stands, and answer, under Meetings.',
      action: 'Go to your meetings',
    },
    noProfile: {
      title: 'Tell us a little first',
      lede: '{{employer}} needs to know what you can do, to see if this may fit. It takes a few minutes, and you don’t need a CV.',
      action: 'Start here',
      after: 'Afterwards you find your way back here from your matches.',
    },
    ended: {
      title: 'This is not possible now',
      search: 'See other opportunities',
    },
  },
  mine: {
    title: 'Meetings',
    lede: 'Here you see who you would like to meet, who would like to meet you, and what the answers are.',
    sent: 'You have told {{employer}}. They do not know who you are before they have said yes too.',
    undo: 'Undo',
    withdrawn: 'It is taken back. They no longer see you here.',
    saidNo: 'You have answered no. They never learn who you are.',
    withEmployer: '{{title}}, {{employer}}',
    invited: {
      heading: 'Would like to meet you',
      text: '{{employer}} thinks that you may fit. They do not know who you are.',
      opens: 'If you say yes, they see your name, your e-mail and what you wrote in your own words. Then a conversation opens.',
      closed: 'The opportunity is no longer open.',
      yes: 'Yes, I would like to meet them',
      no: 'No, thank you',
    },
    accepted: { heading: 'You have both said yes', text: 'Agree to meet in the conversation.', action: 'Go to the conversation' },
    waiting: {
      heading: 'Waiting for an answer',
      text: 'You told them {{when}}. They should answer within a week.',
      withdraw: 'Take it back',
    },
    ended: {
      heading: 'Ended',
      declinedByEmployer: 'They said no this time.',
      declinedByYou: 'You said no. If you change your mind, you can show that you are interested.',
      withdrawn: 'You took it back.',
      reason: 'The reason they gave:',
    },
    empty: {
      heading: 'No meetings yet',
      text: 'Find something you would like, and show that you are interested. It is free, and you are anonymous until you have both said yes.',
      action: 'See your matches',
    },
  },
  reasons: {
    filled: 'The place is taken.',
    skills: 'We need somebody who can do other things.',
    language: 'We need somebody who knows more of the language we use.',
    travel: 'The journey would be too long.',
    later: 'It does not suit us right now.',
    closed: 'The opportunity has been taken back.',
    none: 'We would rather not give a reason.',
  },
};
