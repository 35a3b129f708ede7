import type { conversations as nb } from '../nb/conversations.ts';
import type { Sentences } from '../sentences.ts';

export const conversations: Sentences<typeof nb> = {
  title: 'Conversations',
  lede: 'Here you write with those you have said yes to meeting.',
  aboutWith: '{{title}}, with {{name}}',
  noMessages: 'Nobody has written yet.',
  unread_one: 'One new since you last wrote',
  unread_other: '{{count}} new since you last wrote',
  last: 'Last {{when}}',
  empty: {
    heading: 'No conversations yet',
    seeker: 'A conversation opens when you and an employer have both said yes to meeting.',
    employer: 'A conversation opens when you and a person have both said yes to meeting.',
    seekerAction: 'See your meetings',
    employerAction: 'See your opportunities',
  },
  one: {
    title: 'Conversation with {{name}}',
    back: 'All conversations',
    about: 'This is about',
    email: 'E-mail',
    opened: 'Opened {{when}}. Both have said yes to meeting.',
    messages: 'Messages',
    you: 'You',
    first: 'Feel free to write first. Suggest a time, and say where you can meet.',
    text: 'Write to {{name}}',
    description: 'They get an e-mail saying that you have written. What you write stands only here.',
    send: 'Send',
    blank: 'Write something before you send.',
    tooLong: 'Make the message shorter. There is room for {{limit}} characters.',
    sent: 'Sent.',
    arrived: '{{name}} has written to you.',
    closed: 'Nobody can write here now. You can still read what is there.',
  },
};
