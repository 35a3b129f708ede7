import type { mailbox as nb } from '../nb/mailbox.ts';
import type { Sentences } from '../sentences.ts';

export const mailbox: Sentences<typeof nb> = {};
