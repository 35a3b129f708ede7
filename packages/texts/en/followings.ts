import type { followings as nb } from '../nb/followings.ts';
import type { Sentences } from '../sentences.ts';

export const followings: Sentences<typeof nb> = {
  own: {
    title: 'Proposals',
    lede: 'Do you have a caseworker at NAV? Here you decide if they may help you on this site.',
    what: {
      heading: 'What happens when a caseworker follows you',
      sees: 'They see your name, what fits you, and why it fits.',
      proposes: 'They can propose jobs and internships. You say yes or no.',
      no: 'If you say no, your caseworker is not told.',
      employers: 'No employer learns that you have a caseworker until you have said yes to just that.',
      end: 'You can end it whenever you like. Then your caseworker sees nothing more.',
    },
    code: {
      heading: 'Give a code to your caseworker',
      text: 'Make a code and give it to your caseworker. It works once. It lasts for seven days.',
      action: 'Make a code',
      again: 'Make a new code',
      waiting:
        'You have a code that has not been used. It lasts until {{day}}. Did you lose it? Make a new one. Then the old one stops working.',
      cancel: 'Delete the code',
      shown: 'Your code',
      until: 'It lasts until {{day}}.',
      once: 'Write it down now. We only show it this one time.',
    },
    followers: {
      heading: 'Who follows you',
      none: 'Nobody follows you now.',
      since: 'Has followed you since {{day}}',
      end: 'End it',
      earlier: 'Earlier',
      ended: '{{name}}, ended {{day}}',
    },
    done: {
      declined: 'You said no. Your caseworker is not told.',
      ended: 'It has ended. Your caseworker sees nothing more. A consent you gave lasts until you take it back.',
      cancelled: 'The code has been deleted.',
      consented: 'Thank you. Your caseworker can now present you. You can take it back whenever you like.',
      withdrawn: 'You have taken back your consent. The employer no longer sees you.',
    },
  },
  list: {
    title: 'My people',
    lede: 'People who gave you a code. Find something that fits, propose it, and refer with consent.',
    code: {
      heading: 'Follow a new person',
      label: 'Code from the person',
      description: 'Eight characters, such as AB2C-9XYZ. The person makes the code under “Proposals”.',
      action: 'Follow the person',
    },
    table: 'People you follow',
    name: 'Name',
    since: 'Followed since',
    waiting: 'Waiting for an answer',
    agreed: 'Said yes',
    referred: 'Referred',
    empty: {
      heading: 'You do not follow anybody yet',
      text: 'Ask the person to sign in, make a code under “Proposals” and give it to you.',
    },
    proposals: 'Proposals and what comes next',
    done: {
      referred: 'The person has been referred. The employer now sees what the consent covers.',
      ended: 'You no longer follow this person.',
    },
  },
  person: {
    since: 'You have followed this person since {{day}}.',
    counts: 'Waiting for an answer: {{waiting}}. Said yes: {{agreed}}. Referred: {{referred}}.',
    proposals: 'What you have proposed',
    matches: 'This could fit',
    matchesText: 'Open opportunities at employers who answer here. The best fit comes first.',
    none: {
      heading: 'We found nothing that fits right now',
      text: 'Ask the person to tell more in their profile, or look at everything that is open.',
      action: 'See opportunities',
    },
    propose: 'Propose',
    note: {
      open: 'Write a few words to the person',
      label: 'A few words to the person (optional)',
      description: 'Only the person reads this. Do not write about health, family, faith or other private matters.',
      limit: 'Room for 500 characters.',
      left: '{{count}} characters left.',
      over: '{{count}} characters too many.',
    },
    proposed: 'Proposed: {{status}}',
    done: {
      proposed: 'The proposal has been sent.',
      followed: 'You now follow this person.',
    },
    end: {
      heading: 'Stop following?',
      text: 'Then you no longer see the person, the matches or the proposals. To follow again you need a new code.',
      action: 'Stop following',
    },
  },
};
