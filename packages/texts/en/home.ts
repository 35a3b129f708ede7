import type { home as nb } from '../nb/home.ts';
import type { Sentences } from '../sentences.ts';

export const home: Sentences<typeof nb> = {
  title: 'What would you like to do?',
  lede: 'Jobs, internships, apprenticeships and people who would like to meet you in Innlandet.',
  search: { label: 'Type an occupation, something you can do, or a place', action: 'Search' },
  doors: {
    label: 'Three ways in',
    look: { heading: 'Find opportunities', text: 'Everything that is open now. You don’t need to sign in.' },
    start: { heading: 'Start without a CV', text: 'Tell us three things and see what fits you.' },
    matches: { heading: 'See what fits you', text: 'Based on what you have told us.' },
    company: { heading: 'For employers', text: 'Post an opportunity in three minutes.' },
  },
  newest: { heading: 'Newest', all_one: 'See the one opportunity', all_other: 'See all {{count}} opportunities' },
  kinds: { heading: 'Open now' },
  employers: {
    heading: 'Employers on Arena Innlandet',
    open_zero: 'nothing open now',
    open_one: '1 open',
    open_other: '{{count}} open',
    fast: 'answers fast',
    all: 'See all employers',
  },
  promises: {
    heading: 'How it works here',
    anonymous: {
      term: 'Your name is yours',
      text: 'The employer sees what you can do, not who you are. You see each other’s names when both have said yes.',
    },
    learn: {
      term: 'You see what you need',
      text: 'Every opportunity says what you need from day one, and what you learn there.',
    },
    answer: {
      term: 'You get an answer',
      text: 'Employers should answer within five working days. You see the time limit before you make contact.',
    },
  },
};
