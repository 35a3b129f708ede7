import type { app as nb } from '../nb/app.ts';
import type { Sentences } from '../sentences.ts';

export const app: Sentences<typeof nb> = {
  skip: 'Skip to the content',
  title: '{{page}} – Arena Innlandet',
  nav: {
    label: 'Main menu',
    search: 'Find opportunities',
    start: 'Start without a CV',
    company: 'For employers',
    signIn: 'Sign in',
    otherLanguage: 'Norsk',
  },
  footer: {
    about: 'Arena Innlandet is where working life meets people who stand outside it. A pilot around lake Mjøsa.',
    employers: 'Employers',
    occupations: 'Occupations',
    map: 'Map',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    api: 'For programs (API)',
    mailbox: 'Mailbox (local only)',
  },
  actions: {
    remove: 'Remove',
    yes: 'Yes',
    no: 'No',
  },
  kinds: {
    job: 'Job',
    traineeship: 'Traineeship',
    internship: 'Internship',
    apprenticeship: 'Apprenticeship',
    'student-project': 'Student project',
    visit: 'Come and see',
    'open-for-contact': 'Open for contact',
  },
  bands: {
    strong: 'Fits very well',
    good: 'Fits well',
    possible: 'May fit',
    stretch: 'Some way off',
  },
  hardness: {
    must: 'Needed from day one',
    trainable: 'You learn it here',
    nice: 'Nice to have',
  },
  writtenIn: {
    nb: 'Written in Norwegian',
    nn: 'Written in Norwegian (Nynorsk)',
    en: 'Written in English',
  },
  minutes: '{{minutes}} min',
  fullTime: 'Full time',
  percent: '{{percent}}%',
  percentRange: '{{from}}–{{to}}%',
  errorSummary: 'Please look at this:',
};
