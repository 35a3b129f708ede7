import type { home as nb } from '../nb/home.ts';
import type { Sentences } from '../sentences.ts';

export const home: Sentences<typeof nb> = {
  title: 'What would you like to do?',
  lede: 'Jobs, internships, apprenticeships and people who would like to meet you, around lake Mjøsa and in all of Innlandet.',
  search: { label: 'Write an occupation, something you can do, or a place', action: 'Search' },
};
