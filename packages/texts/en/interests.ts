import type { interests as nb } from '../nb/interests.ts';
import type { Sentences } from '../sentences.ts';

export const interests: Sentences<typeof nb> = {};
