import type { conversationWords as nb } from '../nb/calendar.ts';
import type { Sentences } from '../sentences.ts';

export const conversationWords: Sentences<typeof nb> = {
  summary: 'Meeting with {{name}}',
  description: 'It is about “{{title}}”. You find the conversation on Arena Innlandet.',
  file: 'meeting.ics',
};
