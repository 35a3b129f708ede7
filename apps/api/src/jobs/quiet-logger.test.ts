import { expect, test } from 'vitest';
import { quietLogger } from './quiet-logger.ts';

const secret = 'Kari Oppdiktet';

function heard(level: 'error' | 'info', message: string, meta?: Record<string, unknown>): string[] {
  const lines: string[] = [];
  const logger = quietLogger((line) => lines.push(line));
  logger[level](message, meta);
  return lines;
}

test('a job that fails is told of by task, attempt and kind of error', () => {
  const cause = Object.assign(new RangeError(`Key (name)=(${secret}) already exists`), { code: '23505' });
  const error = new Error(`Failed query: insert ${secret}`, { cause });
  const job = { task_identifier: 'message.sent', attempts: 2, max_attempts: 12, payload: { name: secret } };
  expect(heard('error', `Failed task 7 (message.sent) with error '${error.message}'`, { job, error })).toEqual([
    'job message.sent: attempt 2 of 12 failed: Error, RangeError 23505',
  ]);
});

test("the worker's own trouble keeps its first words, without the error's text", () => {
  const error = new Error(secret);
  expect(heard('error', `Error with notify listener (trying again in 136ms): ${secret}`, { error })).toEqual([
    'job worker: Error with notify listener: Error',
  ]);
  expect(heard('error', `Worker exited with error: ${secret}`)).toEqual(['job worker: Worker exited with error']);
});

test('what is no error is not told', () => {
  expect(heard('info', 'Completed')).toEqual([]);
});
