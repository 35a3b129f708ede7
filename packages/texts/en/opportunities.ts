import type { opportunities as nb } from '../nb/opportunities.ts';
import type { Sentences } from '../sentences.ts';

export const opportunities: Sentences<typeof nb> = {
  placeIn: '{{place}} in {{municipality}}',
  deadline: 'Deadline',
  remote: { partly: 'Some of it from home', fully: 'From home all the time' },
  musts_zero: 'You don’t need anything special from day one.',
  musts_one: 'You need one thing from day one.',
  musts_other: 'You need {{count}} things from day one.',
  learnedHere_one: 'You learn one thing here.',
  learnedHere_other: 'You learn {{count}} things here.',
  habit: {
    usual_one: 'Usually answers within a day',
    usual_other: 'Usually answers within {{count}} days, weekends included',
    share: 'Of a hundred who ask, {{percent}} get an answer.',
    shareAll: 'Everybody who asks gets an answer.',
    new: 'New here: we don’t know yet how fast they answer.',
    silent: 'They have not answered anybody who asked in the last six months.',
  },
};
