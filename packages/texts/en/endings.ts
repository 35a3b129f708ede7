import type { endings as nb } from '../nb/endings.ts';
import type { Sentences } from '../sentences.ts';

/** When an opportunity ends by itself. */
export const endings: Sentences<typeof nb> = {
  title: 'The opportunity ends soon',
  titleLater: 'When the opportunity ends',
  titleEnded: 'The opportunity has ended',
  back: 'To the opportunity',
  last: 'The last day is {{day}}.',
  lastNone: 'It has no last day.',
  extend: 'Let it stand longer',
  extendText: 'Then it stands until {{day}}.',
  extendDeadline: 'The deadline, {{day}}, is taken away. You can set a new one when you edit the opportunity.',
  extendAction: 'Let it stand 90 days more',
  longest: 'It cannot stand longer for now. Before it ends we tell you, and you can let it stand on.',
  extended: 'It now stands until {{day}}.',
  close: 'Close the opportunity',
  closeText: 'Then it is no longer shown. Those who wait get an honest answer in an hour. Closing can be undone for a day.',
  outcome: 'How did it go?',
  outcomes: {
    'filled-here': 'We found somebody here',
    'filled-elsewhere': 'We found somebody elsewhere',
    'not-filled': 'We found nobody',
    'no-longer-needed': 'We need nobody after all',
  },
  closeAction: 'Close the opportunity',
  endedText: 'It is not shown any more. You can make a new one from it.',
  toCompany: 'See all you have published',
};
