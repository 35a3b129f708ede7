import type { administration as nb } from '../nb/administration.ts';
import type { Sentences } from '../sentences.ts';

export const administration: Sentences<typeof nb> = {};
