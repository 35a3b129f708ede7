/** What stands in a calendar file. The other side's name is there: both know each other, and it goes to whoever asks for it alone. */
export const conversationWords = {
  summary: 'Møte med {{name}}',
  description: 'Det gjelder «{{title}}». Samtalen finner du på Arena Innlandet.',
  file: 'møte.ics',
} as const;
