import type { proposals as nb } from '../nb/proposals.ts';
import type { Sentences } from '../sentences.ts';

export const proposals: Sentences<typeof nb> = {};
