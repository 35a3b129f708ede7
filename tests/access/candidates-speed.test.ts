import { Agent, get } from 'node:http';
import { expect, it } from 'vitest';
import { peopleLimits } from '../../apps/api/src/access/people-limits.ts';
import { findForMatching } from '../../apps/api/src/features/opportunities/opportunities.service.ts';
import { type EmployerPerson, openArena } from '../../apps/api/test/arena.ts';
import { fillWithPeople } from '../load/candidates.volume.ts';

const people = Number(process.env.PEOPLE ?? 400);
const ads = 6;
const requests = people > 1000 ? 400 : 20;

it('an employer’s list of people comes soon, made now or made before', { timeout: 300_000 }, async () => {
  const arena = await openArena({ peopleLimits: { ...peopleLimits, listsPerDay: 1000, askingsPerPerson: 1000 } });
  try {
    await fillWithPeople(arena, people);
    const employer = await arena.employer();
    const ids: string[] = [];
    for (let n = 0; n < ads * (people > 1000 ? 10 : 3); n++)
      ids.push(
        await arena.opportunity(employer, {
          occupationCode: ['9412', '5223', '5120', '5321', '8332', '7115'][n % 6] ?? '9412',
          requirements: [
            { type: 'skill', skillId: 'customer-service', hardness: 'nice' },
            { type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'trainable' },
            { type: 'licence', licenceId: 'B', hardness: 'nice' },
          ],
        }),
      );
    const url = await arena.app.listen({ port: 0, host: '127.0.0.1' });
    const read = reader(url, employer);
    // The very first finds a server that has compiled and asked nothing yet.
    const [first = 0, ...made] = await timed(ids, 1, read);
    await timed(ids, 1, read);
    const cpu = process.cpuUsage();
    const one = await timed(repeat(ids, requests), 1, read);
    const { user, system } = process.cpuUsage(cpu);
    const ten = await timed(repeat(ids, requests * 2), 10, read);
    const raw: number[] = [];
    for (const id of repeat(ids, 200)) {
      const found = await findForMatching(arena.deps.database.queries, id);
      if (found === undefined) throw new Error('the ad is gone');
      const began = performance.now();
      arena.deps.market.orderPeople(found.match, 30);
      raw.push(performance.now() - began);
    }
    const figures = {
      people,
      'the very first look after a start, ms': first,
      'first look of the day, one connection, p50 ms': at(made, 0.5),
      'first look of the day, one connection, p95 ms': at(made, 0.95),
      'later looks, one connection, p50 ms': at(one, 0.5),
      'later looks, one connection, p95 ms': at(one, 0.95),
      'later looks, ten connections, p50 ms': at(ten, 0.5),
      'later looks, ten connections, p95 ms': at(ten, 0.95),
      'later looks, processor time of client and server, ms each': (user + system) / 1000 / requests,
      'ranking alone, p50 ms': at(raw, 0.5),
      'ranking alone, p95 ms': at(raw, 0.95),
    };
    console.log(`candidates: ${JSON.stringify(figures)}`);
    expect(at(ten, 0.5)).toBeLessThan(2000);
  } finally {
    await arena.close();
  }
});

const repeat = (ids: readonly string[], count: number) => Array.from({ length: count }, (_, n) => ids[n % ids.length] ?? '');
const at = (all: readonly number[], share: number) =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;

/** Milliseconds of each, so many at a time. */
async function timed(ids: readonly string[], connections: number, read: (id: string) => Promise<void>): Promise<number[]> {
  const left = [...ids];
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let id = left.pop(); id !== undefined; id = left.pop()) {
        const began = performance.now();
        await read(id);
        times.push(performance.now() - began);
      }
    }),
  );
  return times;
}

function reader(url: string, employer: EmployerPerson) {
  const agent = new Agent({ keepAlive: true, maxSockets: 10 });
  return (id: string) =>
    new Promise<void>((resolve, reject) => {
      get(
        `${url}/api/employer/opportunities/${id}/candidates`,
        { agent, headers: { cookie: employer.cookie ?? '' } },
        (answer) => {
          answer.resume();
          answer.on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`status ${answer.statusCode}`))));
        },
      ).on('error', reject);
    });
}
