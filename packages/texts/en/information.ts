import type { information as nb } from '../nb/information.ts';
import type { Sentences } from '../sentences.ts';

export const information: Sentences<typeof nb> = {};
