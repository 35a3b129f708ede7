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
      text: 'Your answers lie in your own browser, in one or two sealed cookies. They are sent to us when we look for what fits. We do not keep them. They are gone after 14 days without use. You can download and erase them when you like.',
    },
    told: {
      heading: 'What the answers may be',
      text: 'What you choose to say: where you live and how you travel, what you have done, school and country, profession and authorisation, languages, licences, when you can work, what you wish for at the place, and what was not for you. The country of your school is used only to show the way to recognition. It moves no match.',
    },
    age: {
      heading: 'Age',
      text: 'You can say whether you are under 16, 16–17, or 18 and more. We use it only to show what the law says of work for the young. Nobody else sees it.',
    },
    shared: {
      heading: 'On a computer that others use too',
      text: 'Choose “Other people use this computer too”. Then your answers are gone when you close the browser, and 30 minutes after your last answer at the latest.',
    },
    cv: {
      heading: 'When you bring in a CV',
      text: 'We read the file and show you what we found. The file is not kept. What you approve becomes part of your answers. We do not read pictures, date of birth, marital status and the like.',
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
      text: 'Health, religion, politics, union, ethnicity, sexual orientation, pregnancy or sex. None of it is used when we find what fits, and neither is age. If you write it anyway, we read past it.',
    },
    cookies: {
      heading: 'Cookies',
      text: 'We use only a few, and only for what you do yourself. None of them is used for tracking.',
      session: 'Signed in: remembers that you are signed in. It works for ten hours at most, and for 30 minutes without use.',
      draft:
        'Answers, one or two: remembers what you told us without signing in, for 14 days. On a shared computer until you close the browser.',
      login:
        'While signing in: exists only while you sign in. If you ask for a link by e-mail, the browser remembers it for an hour.',
    },
    rights: {
      heading: 'Your rights',
      text: 'You can see and change everything in your profile. On the page “My data” under My account you see who has looked at you, and why, two years back. There you can get a copy of everything, take a break and delete it all. If you do not come for 6 months, we hide the profile. After 12 months we delete it. We write to you first, if we have your address.',
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
