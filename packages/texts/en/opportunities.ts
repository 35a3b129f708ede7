import type { opportunities as nb } from '../nb/opportunities.ts';
import type { Sentences } from '../sentences.ts';

export const opportunities: Sentences<typeof nb> = {
  placeIn: '{{place}} in {{municipality}}',
  deadline: 'Deadline',
  musts_zero: 'You need nothing in particular from day one.',
  musts_one: 'One thing you need from day one.',
  musts_other: '{{count}} things you need from day one.',
  learnedHere_one: 'One thing you learn here.',
  learnedHere_other: '{{count}} things you learn here.',
  habit: {
    usual_one: 'Usually answers within a day',
    usual_other: 'Usually answers within {{count}} days',
    share: 'Of a hundred who ask, {{percent}} get an answer.',
    new: 'New here: we do not know yet how fast they answer.',
    silent: 'They have answered nobody who asked in the last half year.',
  },
};
