import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../test/arena.ts';
import { employers } from '../db/schema/employers.ts';
import { opportunities } from '../db/schema/opportunities.ts';
import { opportunityWords } from '../db/schema/system.ts';
import { strangeQueries } from './engine.contract.ts';
import { type FakeMeilisearch, startFakeMeilisearch } from './fake-meilisearch.fixture.ts';
import { openSearch } from './open-search.ts';
import { createPostgresEngine } from './postgres.ts';
import type { Search } from './search.ts';
import { measureDrift } from './sync.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer();
});
afterAll(() => arena?.close());

const find = async (words: string, search: Search = arena.deps.search) => (await search.find({ words })).ids;
const change = async (id: string, set: Partial<typeof opportunities.$inferInsert>) => {
  await arena.deps.database.queries.update(opportunities).set(set).where(eq(opportunities.id, id));
};

describe('search', () => {
  test('never gives what is not on the market, with or without words, however late the index is', async () => {
    const seen = await arena.opportunity(employer, { titleNb: 'Usynlighet i praksis' });
    const pending = await arena.employer({ status: 'pending' });
    const paused = await arena.employer({ status: 'paused' });
    const hidden = await Promise.all([
      arena.opportunity(employer, { titleNb: 'Usynlighet utkast', status: 'draft', publishedAt: null }),
      arena.opportunity(employer, { titleNb: 'Usynlighet lukket', status: 'closed' }),
      arena.opportunity(employer, { titleNb: 'Usynlighet pause', status: 'paused' }),
      arena.opportunity(employer, { titleNb: 'Usynlighet utløpt', status: 'expired' }),
      arena.opportunity(employer, { titleNb: 'Usynlighet forbi', expiresAt: new Date('2020-01-01') }),
      arena.opportunity(pending, { titleNb: 'Usynlighet venter' }),
      arena.opportunity(paused, { titleNb: 'Usynlighet satt på pause' }),
    ]);
    // As if an index had kept them all.
    const engine = createPostgresEngine(arena.deps.database);
    await engine.upsert(
      hidden.map((id) => ({
        id,
        titleNb: 'Usynlighet',
        titleEn: '',
        descriptionNb: '',
        descriptionEn: '',
        employerName: '',
        occupationCode: null,
        occupationWords: '',
        occupationHints: '',
        placeNames: '',
      })),
    );
    expect(await engine.rank('usynlighet', 50)).toHaveLength(8);
    expect(await find('usynlighet')).toEqual([seen]);
    const all = await find('');
    expect(all).toContain(seen);
    expect(hidden.filter((id) => all.includes(id))).toEqual([]);
    for (const id of hidden) {
      const answer = await arena.call(arena.visitor, 'GET /api/opportunities', { query: { q: 'usynlighet' } });
      expect(answer.body.hits.map((hit) => hit.id)).not.toContain(id);
    }
    await arena.deps.search.mend();
    expect(await engine.rank('usynlighet', 50)).toEqual([seen]);
  });

  test('what expires falls out of lists and counts without anybody telling', async () => {
    const id = await arena.opportunity(employer, { titleNb: 'Døgnflue', expiresAt: new Date(Date.now() + 150) });
    expect(await find('døgnflue')).toEqual([id]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await find('døgnflue')).toEqual([]);
    expect(arena.deps.market.get(id)).toBeUndefined();
  });

  test.each(strangeQueries.map((query) => [JSON.stringify(query).slice(0, 40), query]))('the page takes %s', async (_name, q) => {
    const answer = await arena.call(arena.visitor, 'GET /api/opportunities', { query: { q } });
    expect([200, 400]).toContain(answer.status);
    await find(q);
  });

  test('finds by the occupation in the other language', async () => {
    const id = await arena.opportunity(employer, { titleNb: 'Kollega på sengepost', titleEn: '', occupationCode: '2223' });
    expect(await find('nurse')).toContain(id);
    expect(await find('sykepleier')).toContain(id);
  });
  test('finds an imported ad without an occupation by what its title means', async () => {
    const { queries } = arena.deps.database;
    const [row] = await queries
      .insert(opportunities)
      .values({
        employerName: 'Oppdiktet',
        kind: 'job',
        status: 'open',
        publishedAt: new Date(),
        source: 'nav-feed',
        externalId: 'a',
        titleNb: 'Truckfører',
        descriptionHtml: '<p>Du løfter <b>paller</b>.</p>',
        sourceLanguage: 'nb',
      })
      .returning({ id: opportunities.id });
    const id = row?.id as string;
    await arena.deps.market.refresh({ opportunityIds: [id] });
    await arena.deps.search.sync([id]);
    expect(await find('forklift')).toContain(id);
    expect(await find('paller')).toContain(id);
  });
});

describe('drift', () => {
  test('is nothing after a sync, and names what is missing, stale and superfluous', async () => {
    const { queries } = arena.deps.database;
    const engine = createPostgresEngine(arena.deps.database);
    await arena.deps.search.mend();
    expect(await measureDrift(queries, engine)).toEqual({ engine: 'postgres', missing: [], stale: [], superfluous: [] });
    const missing = await arena.opportunity(employer, { titleNb: 'Mangler' });
    const stale = await arena.opportunity(employer, { titleNb: 'Gammel' });
    const superfluous = await arena.opportunity(employer, { titleNb: 'Overflødig' });
    await engine.remove([missing]);
    await change(stale, { titleNb: 'Fornyet' });
    await change(superfluous, { status: 'closed' });
    expect(await measureDrift(queries, engine)).toEqual({
      engine: 'postgres',
      missing: [missing],
      stale: [stale],
      superfluous: [superfluous],
    });
    await arena.deps.search.mend();
    expect(await measureDrift(queries, engine)).toEqual({ engine: 'postgres', missing: [], stale: [], superfluous: [] });
    expect(await find('fornyet')).toEqual([stale]);
  });
  test('an employer who is paused makes their words superfluous', async () => {
    const other = await arena.employer();
    const id = await arena.opportunity(other, { titleNb: 'Midlertidighet' });
    await arena.deps.database.queries
      .update(employers)
      .set({ status: 'paused', pausedBecause: 'own-wish' })
      .where(eq(employers.id, other.employerId));
    const drift = await measureDrift(arena.deps.database.queries, createPostgresEngine(arena.deps.database));
    expect(drift.superfluous).toEqual([id]);
  });
  test('a start indexes only what has drifted', async () => {
    await arena.deps.search.mend();
    const id = await arena.opportunity(employer, { titleNb: 'Ny siden sist' });
    const { database, market } = arena.deps;
    await change(id, { titleNb: 'Endret siden sist' });
    const before = new Map(
      (await database.queries.select().from(opportunityWords)).map((row) => [row.opportunityId, row.indexedAt]),
    );
    const search = await openSearch({ meiliUrl: null, meiliKey: null }, database, market);
    const changed = (await database.queries.select().from(opportunityWords)).filter(
      (row) => before.get(row.opportunityId)?.getTime() !== row.indexedAt.getTime(),
    );
    expect(changed.map((row) => row.opportunityId)).toEqual([id]);
    expect(await find('endret siden sist', search)).toEqual([id]);
  });
});

describe('with Meilisearch', () => {
  let fake: FakeMeilisearch | undefined;
  afterEach(() => fake?.close());
  const until = async (met: () => Promise<boolean>) => {
    for (let left = 100; !(await met()); left--) {
      if (left === 0) throw new Error('it never came true');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  test('Postgres answers, and says so, until the index is whole; then Meilisearch does, and Postgres again when it dies', async () => {
    const id = await arena.opportunity(employer, { titleNb: 'Meilighet' });
    fake = await startFakeMeilisearch();
    const { database, market } = arena.deps;
    const search = await openSearch({ meiliUrl: fake.url, meiliKey: null }, database, market);
    expect(await search.find({ words: 'meilighet' })).toMatchObject({ ids: [id], fallback: true });
    await until(async () => !(await search.find({ words: 'meilighet' })).fallback);
    expect(await search.find({ words: 'meilighet' })).toMatchObject({ ids: [id], fallback: false });
    expect(await search.check()).toMatchObject({ state: 'alive', detail: { engine: 'meilisearch' } });

    await change(id, { titleNb: 'Omdøpt' });
    await search.sync([id]);
    expect(await search.find({ words: 'omdøpt' })).toMatchObject({ ids: [id], fallback: false });

    await fake.close();
    await change(id, { titleNb: 'Etterpå' });
    await expect(search.sync([id])).rejects.toThrow();
    expect(await search.find({ words: 'etterpå' })).toMatchObject({ ids: [id], fallback: true });
    expect(await search.check()).toMatchObject({ state: 'degraded' });
  });

  test('a start does not wait for one that is dead', async () => {
    const { database, market } = arena.deps;
    const began = Date.now();
    const search = await openSearch({ meiliUrl: 'http://127.0.0.1:9', meiliKey: null }, database, market);
    expect(Date.now() - began).toBeLessThan(3000);
    expect((await search.find({ words: 'kjøkkenhjelp' })).fallback).toBe(true);
  });
});
