/**
 * Text that cannot be kept is refused at the door: Postgres takes neither the NUL character nor half of a character pair, in text or in
 * JSON, and would answer a person's form with an error of its own. From all other text goes what nobody can see, before anything reads it:
 * so no feature has to think of it, and what looks empty is empty.
 */
import { isSeen, keptText } from '@arena/taxonomy/plain-text';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../app-error.ts';

const nul = String.fromCharCode(0);
const canBeKept = (text: string) => !text.includes(nul) && text.isWellFormed();

/** JSON pointers of the texts, anywhere in the value, that cannot be kept. */
export function findBrokenText(value: unknown): string[] {
  const broken: string[] = [];
  // A list of what is left instead of recursion: a body may be nested deeper than the stack.
  const left: { path: string; value: unknown }[] = [{ path: '', value }];
  for (let next = left.pop(); next !== undefined && broken.length < 20; next = left.pop()) {
    if (typeof next.value === 'string') {
      if (!canBeKept(next.value)) broken.push(next.path);
    } else if (typeof next.value === 'object' && next.value !== null) {
      for (const [key, inner] of Object.entries(next.value)) left.push({ path: `${next.path}/${key}`, value: inner });
    }
  }
  return broken;
}

/** As a text is kept; empty where nobody would see anything. */
const cleaned = (text: string): string => (isSeen(text) ? keptText(text) : '');

/** The value with every text in it, however deep, as it is kept. Names of fields stay. Changes the value itself. */
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleaned(value);
  const left: unknown[] = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inner] of Object.entries(next)) {
      if (typeof inner === 'object') left.push(inner);
      else if (typeof inner === 'string') {
        const text = cleaned(inner);
        if (text !== inner) Reflect.set(next, key, text);
      }
    }
  }
  return value;
}

/**
 * Every route registered after this on `app` refuses broken text in its body or query with `request.invalid`, naming the fields, and gets
 * its body without what nobody can see. What an address says is left: nothing of it is kept.
 */
export function keepCleanText(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    const broken = [...findBrokenText(request.body), ...findBrokenText(request.query)];
    if (broken.length > 0)
      throw new AppError(
        'request.invalid',
        {},
        broken.map((path) => ({ path, rule: 'text' })),
      );
    request.body = cleanTexts(request.body);
  });
}
