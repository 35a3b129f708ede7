import type { profiles as nb } from '../nb/profiles.ts';
import type { Sentences } from '../sentences.ts';

export const profiles: Sentences<typeof nb> = {};
