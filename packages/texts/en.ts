import { enMore } from './en-more.ts';
import { enPublic } from './en-public.ts';
import type { nb } from './nb.ts';
import type { Sentences } from './sentences.ts';

export const en: Sentences<typeof nb> = { ...enPublic, ...enMore };
