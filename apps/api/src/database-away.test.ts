import { expect, it, test } from 'vitest';
import { connect } from './db/client.ts';
import { asAppError } from './http/errors.ts';

const withCode = (code: string, more: object = {}) => Object.assign(new Error('invented'), { code, ...more });

it.each([
  ['the server is being stopped', withCode('57P01')],
  ['the server crashed', withCode('57P02')],
  ['the server is starting', withCode('57P03')],
  ['the connection failed', withCode('08006')],
  ['there are too many connections', withCode('53300')],
  ['nobody listens', withCode('ECONNREFUSED')],
  ['the connection was cut', withCode('ECONNRESET')],
  ['the socket is gone', withCode('ENOENT', { syscall: 'connect' })],
  ['pg lost the connection', new Error('Connection terminated unexpectedly')],
  ['the pool gave up', new Error('timeout exceeded when trying to connect')],
  ['Drizzle wrapped it', new Error('Failed query: select 1', { cause: withCode('57P01') })],
])('says that we are busy when %s', (_why, error) => {
  expect(asAppError(error)).toMatchObject({ code: 'server.busy', status: 503 });
});

it.each([
  ['a rule of the database was broken', withCode('23505')],
  ['the query is wrong', new Error('Failed query', { cause: withCode('42601') })],
  ['a file is missing', withCode('ENOENT', { syscall: 'open' })],
  ['something else happened', new Error('invented')],
])('says that something unexpected happened when %s', (_why, error) => {
  expect(asAppError(error)).toMatchObject({ code: 'server.unexpected', status: 500 });
});

test('a server that nobody runs is one that is away', async () => {
  const database = connect('postgres://nobody@127.0.0.1:1/nothing');
  const error = await database.transaction({ actor: null }, async () => {}).catch((thrown: unknown) => thrown);
  expect(asAppError(error).code).toBe('server.busy');
  await database.close();
});
