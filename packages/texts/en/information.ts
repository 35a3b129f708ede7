import type { information as nb } from '../nb/information.ts';
import type { Sentences } from '../sentences.ts';

export const information: Sentences<typeof nb> = {
  updated: 'Last changed {{date}}.',
  demo: 'This is a demonstration with invented people and companies. The e-mail address is invented too.',
  privacy: {
    title: 'Privacy',
    lede: 'You decide who gets to know anything about you.',
    description: 'What Arena Innlandet keeps about you, who sees it, and how you get it removed.',
    looking: {
      heading: 'When you only look around',
      text: 'You don’t need to sign in. We do not track you, and we do not keep what you search for. The site fetches nothing from anybody but us.',
    },
    draft: {
      heading: 'When you start without a CV',
      text: 'Your answers lie in your own browser, in a sealed cookie. We do not keep them. They are gone after 14 days without use. You can erase them when you like.',
    },
    profile: {
      heading: 'When you sign in',
      text: 'Then we keep your profile: what you have told us yourself. We get a code from the sign-in. You write your name and e-mail yourself. We do not ask for your national identity number, and do not keep it.',
    },
    employers: {
      heading: 'What employers see',
      text: 'They do not see who you are. They see skills, languages, travel time and other things that this one opportunity asks about. They find you only if you have said yes to being found. Your name and your own words open only when you have both said yes.',
    },
    caseworkers: {
      heading: 'What a caseworker sees',
      text: 'A caseworker follows you only if you gave them a code. You can end it when you like. No employer gets to know that you have a caseworker unless you have agreed to exactly that. You can take your consent back, and it works at once.',
    },
    never: {
      heading: 'What we never ask about',
      text: 'Health, religion, politics, union, ethnicity, sexual orientation, pregnancy, age or sex. None of it is used when we find what fits.',
    },
    cookies: {
      heading: 'Cookies',
      text: 'We use three, and only for what you do yourself. None of them is used for tracking.',
      session: 'Signed in: remembers that you are signed in. It works for ten hours at most, and for 30 minutes without use.',
      draft: 'Answers: remembers what you told us without signing in, for 14 days.',
      login: 'While signing in: exists only while you sign in.',
    },
    rights: {
      heading: 'Your rights',
      text: 'You can see and change everything in your profile. If you would like a copy, or to have everything deleted, write to us. We answer as soon as we can.',
    },
    complain: {
      heading: 'Ask or complain',
      text: 'Write to the pilot at',
      authority: 'You can also complain to the Norwegian Data Protection Authority (Datatilsynet).',
    },
  },
  accessibility: {
    title: 'Accessibility',
    lede: 'Everybody should be able to use Arena Innlandet.',
    description: 'How Arena Innlandet is made for everybody to use, and how to tell us about something that does not work.',
    aim: {
      heading: 'What we aim for',
      text: 'The law says that this site must follow WCAG 2.1 at level AA. Our goal is WCAG 2.2 AA.',
    },
    works: {
      heading: 'What you can count on',
      keyboard: 'You can do everything with the keyboard.',
      reader: 'Every page has one main heading, and screen readers are told which language a text is in.',
      script: 'You can read, search and send forms without JavaScript.',
      zoom: 'You can make the text large. The pages follow the light or dark setting of your device.',
      languages: 'Everything is in Norwegian (bokmål) and English. You can use the translator of your browser.',
    },
    tested: {
      heading: 'How we try it',
      text: 'We try the pages with axe, with the keyboard and on small screens. People with different needs have not tried them for us yet. A formal review remains.',
    },
    known: {
      heading: 'What we know is not good enough',
      imported: 'Ads from NAV are written by others. Some are hard to read, and their language may be marked wrongly.',
      noNynorsk: 'We do not have Nynorsk or Sami yet.',
    },
    complain: {
      heading: 'Tell us',
      text: 'Is there something you cannot do? Write to the pilot at',
      authority: 'You can also complain to the Norwegian supervisory authority for universal design (Uu-tilsynet, Digdir).',
    },
  },
};
