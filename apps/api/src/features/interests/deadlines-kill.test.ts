import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';
import { interests } from '../../db/schema/interests.ts';
import { expireOverdue } from './deadlines.service.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

const noon = '2030-06-03T10:00:00Z';
const overdue = 70;

/** A worker of its own that is killed as soon as some are done. */
async function expireAndBeKilled(): Promise<void> {
  const from = (path: string) => JSON.stringify(resolve(import.meta.dirname, path));
  const program = `
    const { connect } = await import(${from('../../db/client.ts')});
    const { expireOverdue } = await import(${from('./deadlines.service.ts')});
    await expireOverdue({ database: connect(process.env.URL), clock: () => new Date('${noon}') });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, URL: arena.deps.database.url },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.once('close', done));
  for (let waited = 0; waited < 600 && child.exitCode === null && (await countExpired()) === 0; waited++)
    await new Promise((wait) => setTimeout(wait, 10));
  child.kill('SIGKILL');
  await ended;
}

const countExpired = async () =>
  (await arena.deps.database.pool.query<{ n: number }>("select count(*)::int n from interests where status = 'expired'")).rows[0]
    ?.n ?? 0;

it('a worker that is killed in the middle leaves nothing half done: each is answered once and told once', async () => {
  const employer = await arena.employer();
  const opportunityId = await arena.opportunity(employer);
  const seekers = [];
  for (let at = 0; at < overdue; at++) seekers.push(await arena.seeker());
  await arena.deps.database.queries.insert(interests).values(
    seekers.map(({ accountId }) => ({
      opportunityId,
      seekerId: accountId,
      direction: 'from-seeker' as const,
      dueOn: '2030-05-29',
      createdAt: new Date('2030-05-22T10:00:00Z'),
    })),
  );
  await expireAndBeKilled();
  const before = await countExpired();
  expect(before).toBeGreaterThan(0);
  arena.now = new Date(noon);
  await Promise.all([expireOverdue(arena.deps), expireOverdue(arena.deps)]);
  await expireOverdue(arena.deps);
  expect(await countExpired()).toBe(overdue);
  await arena.runJobs();
  const { rows } = await arena.deps.database.pool.query(
    `select (select count(*)::int from notices where name = 'interest.expired') told,
      (select count(distinct account_id)::int from notices where name = 'interest.expired') people,
      (select count(*)::int from notices where name = 'interest.lapsed') employer,
      (select count(*)::int from status_changes where to_status = 'expired' and subject_type = 'interest') logged,
      (select count(*)::int from employer_answers where lapsed_at is not null) lapsed`,
  );
  expect(rows).toEqual([{ told: overdue, people: overdue, employer: 1, logged: overdue, lapsed: overdue }]);
}, 60_000);
