import type { followings as nb } from '../nb/followings.ts';
import type { Sentences } from '../sentences.ts';

export const followings: Sentences<typeof nb> = {};
