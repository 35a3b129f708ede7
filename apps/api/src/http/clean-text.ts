/**
 * Text that cannot be kept is refused at the door: Postgres takes neither the NUL character nor half of a character pair, in text or in
 * JSON, and would answer a person's form with an error of its own.
 */
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

/** Every route registered after this on `app` refuses such text in its body or query with `request.invalid`, naming the fields. */
export function refuseBrokenText(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    const broken = [...findBrokenText(request.body), ...findBrokenText(request.query)];
    if (broken.length > 0)
      throw new AppError(
        'request.invalid',
        {},
        broken.map((path) => ({ path, rule: 'text' })),
      );
  });
}
