/** Every sentence of the web in one language, by noun, in two parts that the browser loads apart. */
import { nbMore } from './nb-more.ts';
import { nbPublic } from './nb-public.ts';

export const nb = { ...nbPublic, ...nbMore } as const;
