import type { conversations as nb } from '../nb/conversations.ts';
import type { Sentences } from '../sentences.ts';

export const conversations: Sentences<typeof nb> = {};
