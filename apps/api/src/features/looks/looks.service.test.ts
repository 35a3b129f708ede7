import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import type { Actor } from '../../access/actor.ts';
import { accessLog } from '../../db/schema/system.ts';
import { rememberLooks, sweepLooks } from './looks.service.ts';

let arena: Arena;
let employer: EmployerPerson;
let people: Person[];
let actor: Actor;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer();
  people = await Promise.all([arena.seeker(), arena.seeker(), arena.seeker()]);
  actor = {
    role: 'employer',
    accountId: employer.accountId,
    name: employer.name,
    language: 'nb',
    organisation: null,
    employer: { id: employer.employerId, status: 'approved', pausedBecause: null, memberRole: 'manager' },
  };
});
afterAll(() => arena.close());

const rows = () => arena.deps.database.queries.select().from(accessLog).orderBy(asc(accessLog.id));
const ids = () => people.map(({ accountId }) => accountId);

describe('who looked', () => {
  it('is one row for each person and day, counted by the minute, also when the same look comes many times at once', async () => {
    const opportunityId = await arena.opportunity(employer);
    const look = { actor, kind: 'findable-list', seekerIds: ids(), opportunityId, at: new Date('2026-03-14T12:00:00Z') } as const;
    await Promise.all(Array.from({ length: 8 }, () => rememberLooks(arena.deps.database.queries, look)));
    await rememberLooks(arena.deps.database.queries, { ...look, at: new Date('2026-03-14T12:02:00Z') });
    await rememberLooks(arena.deps.database.queries, { ...look, at: new Date('2026-03-14T23:30:00Z') });
    const written = await rows();
    expect(written.filter(({ day }) => day === '2026-03-14').map(({ times }) => times)).toEqual([2, 2, 2]);
    // Half past midnight in Oslo is the next day.
    expect(written.filter(({ day }) => day === '2026-03-15')).toHaveLength(3);
    expect(written.every(({ employerId }) => employerId === employer.employerId)).toBe(true);
  });

  it('is no row for oneself, for a visitor or for somebody who is gone', async () => {
    const before = (await rows()).length;
    const [self] = people;
    if (self === undefined) throw new Error('nobody');
    const own: Actor = { role: 'seeker', accountId: self.accountId, name: '', language: 'nb', assurance: 'substantial' };
    const { queries } = arena.deps.database;
    await rememberLooks(queries, { actor: own, kind: 'opened', seekerIds: [self.accountId], at: new Date() });
    await rememberLooks(queries, { actor: { role: 'visitor' }, kind: 'opened', seekerIds: ids(), at: new Date() });
    const gone = ['00000000-0000-7000-8000-000000000001'];
    await rememberLooks(queries, { actor, kind: 'opened', seekerIds: gone, at: new Date() });
    expect(await rows()).toHaveLength(before);
  });

  it('tells a refused look from one that was let through', async () => {
    const seekerIds = ids().slice(0, 1);
    const at = new Date('2026-04-01T12:00:00Z');
    const { queries } = arena.deps.database;
    await rememberLooks(queries, { actor, kind: 'interest', seekerIds, at });
    await rememberLooks(queries, { actor, kind: 'interest', seekerIds, at, refused: true });
    expect((await rows()).filter(({ kind }) => kind === 'interest').map(({ refused }) => refused)).toEqual([false, true]);
  });

  it('is forgotten after two years, counted in the days of Oslo', async () => {
    const seekerIds = ids().slice(1, 2);
    const { queries } = arena.deps.database;
    for (const at of ['2024-03-30T12:00:00Z', '2024-03-31T12:00:00Z', '2024-04-01T12:00:00Z'])
      await rememberLooks(queries, { actor, kind: 'opened', seekerIds, at: new Date(at) });
    // Already the first of April in Oslo.
    arena.now = new Date('2026-03-31T22:30:00Z');
    await sweepLooks(arena.deps);
    arena.now = null;
    const days = (await rows()).filter(({ seekerId, kind }) => seekerId === seekerIds[0] && kind === 'opened');
    expect(days.map(({ day }) => day)).toEqual(['2024-04-01']);
  });
});
