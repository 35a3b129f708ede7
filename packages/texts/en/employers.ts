import type { employers as nb } from '../nb/employers.ts';
import type { Sentences } from '../sentences.ts';

export const employers: Sentences<typeof nb> = {
  company: {
    title: 'For employers',
    visitor: {
      heading: 'Find people who want to work with you',
      lede: 'Here you meet people who want to work, also those without a CV. It costs nothing.',
      steps: 'How it works',
      signIn: {
        heading: '1. Sign in with Ansattporten',
        text: 'You sign in as yourself and choose the organisation you work for.',
      },
      register: {
        heading: '2. Register the organisation',
        text: 'We get its name and place from the Norwegian register of organisations. A person in the pilot looks at it.',
      },
      publish: {
        heading: '3. Publish an opportunity',
        text: 'A job, an internship, an apprenticeship or just a visit. It takes three minutes. Say what people must know from day one, and what you teach them.',
      },
      after: 'What happens then',
      afterText:
        'You see who could fit, without names. When both say yes, you get the name and can write to each other. Answer within a week, also when the answer is no.',
      action: 'Sign in with Ansattporten',
      look: 'See what others have published',
    },
    other:
      'This page is for employers. You are signed in another way now. Sign out first if you want to act for an organisation.',
    noRight: {
      heading: 'You cannot act for an organisation yet',
      text: 'You are signed in, but Ansattporten does not say that you may do this for an organisation. Ask the general manager, or whoever looks after access in Altinn, to give you the right to “Arena Innlandet”. Then sign in again and choose the organisation.',
      altinn: 'To Altinn’s own pages',
      again: 'Sign in again',
    },
    form: {
      heading: 'Register {{name}}',
      lede: 'We get its name and place from the Norwegian register of organisations. Look it over before you send it. What you write here cannot be changed on this site yet.',
      number: 'Organisation number',
      numberHelp: 'Taken from your sign-in. Nine digits.',
      aboutNb: 'About you, in Norwegian',
      aboutNbHelp: 'Two or three sentences: what you do, and what it is like to work there.',
      aboutEn: 'About you, in English',
      aboutEnHelp: 'May be left empty. Many who look for work read English better than Norwegian.',
      limit: 'Up to {{limit}} characters.',
      left: '{{left}} characters left.',
      trainingCompany: 'We are an approved training company',
      trainingCompanyHelp: 'Only approved training companies can offer apprenticeships.',
      action: 'Register the organisation',
    },
    registered: 'Thank you. The organisation is registered.',
    pending: {
      heading: 'We are looking at your registration',
      text: 'A person in the pilot looks at it. You get an e-mail when it is done. You can write drafts in the meantime.',
      unchecked:
        'The register of organisations does not answer right now. We try again by ourselves. There is nothing you need to do.',
    },
    declined: {
      heading: 'The registration was not approved',
      reason: 'The reason',
      text: 'Is this a mistake? Get in touch with those who run the pilot: Hamarregionen utvikling.',
    },
    paused: {
      heading: 'Your opportunities are paused',
      text: 'They are not shown now. Get in touch with those who run the pilot: Hamarregionen utvikling.',
    },
    removed: {
      heading: 'You are no longer part of Arena Innlandet',
      text: 'Your opportunities are not shown. Get in touch with those who run the pilot: Hamarregionen utvikling.',
    },
    reasons: {
      register_unknown: 'The register of organisations does not know this organisation number.',
      register_ended: 'The register of organisations says that the organisation is deleted, bankrupt or being wound up.',
    },
    list: {
      heading: 'Opportunities',
      new: 'Publish an opportunity',
      draft: 'Write a draft',
      empty: 'Nothing here yet',
      emptyText: 'Publish something you need help with, or invite people for a visit.',
      changed: 'Changed',
      waiting_one: 'One is waiting for an answer',
      waiting_other: '{{count}} are waiting for an answer',
      candidates: 'See who could fit',
      untitled: 'No name yet',
    },
    waitingTotal_one: 'One person is waiting for an answer from you.',
    waitingTotal_other: '{{count}} people are waiting for an answer from you.',
    statuses: {
      draft: 'Draft',
      'in-review': 'Being looked at',
      open: 'Open',
      paused: 'Paused',
      closed: 'Closed',
      expired: 'Expired',
    },
    profile: {
      heading: 'About the organisation',
      number: 'Organisation number',
      municipality: 'Municipality',
      unknown: 'Not given',
      trainingCompany: 'Approved training company',
      aboutNb: 'In Norwegian',
      aboutEn: 'In English',
      public: 'See the page as everybody sees it',
    },
  },
};
