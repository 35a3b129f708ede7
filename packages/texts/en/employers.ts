import type { employers as nb } from '../nb/employers.ts';
import type { Sentences } from '../sentences.ts';

export const employers: Sentences<typeof nb> = {};
