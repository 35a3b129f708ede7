import type { opportunities as nb } from '../nb/opportunities.ts';
import type { Sentences } from '../sentences.ts';

export const opportunities: Sentences<typeof nb> = {};
