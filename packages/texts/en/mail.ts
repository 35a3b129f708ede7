import type { mail as nb } from '../nb/mail.ts';
import type { Sentences } from '../sentences.ts';

export const mail: Sentences<typeof nb> = {};
