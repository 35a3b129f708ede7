import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeEngine, inventDocument } from './engine.contract.ts';
import { type FakeMeilisearch, startFakeMeilisearch } from './fake-meilisearch.fixture.ts';
import { createMeilisearchEngine } from './meilisearch.ts';

describeEngine('Meilisearch (its protocol; the server is a fake that matches plain words)', async () => {
  const fake = await startFakeMeilisearch();
  return { engine: createMeilisearchEngine({ url: fake.url, key: null }), admit: async () => {}, close: () => fake.close() };
});

describe('Meilisearch over HTTP', () => {
  let fake: FakeMeilisearch;
  let now: number;
  const open = (given: { key?: string } = {}) =>
    createMeilisearchEngine({
      url: fake.url,
      key: given.key ?? null,
      searchMilliseconds: 80,
      restMilliseconds: 10_000,
      taskMilliseconds: 150,
      now: () => now,
    });
  beforeEach(async () => {
    now = 0;
    fake = await startFakeMeilisearch();
  });
  afterEach(() => fake.close());

  test('sets up the index once, with Norwegian as nob and numbers taken as they are', async () => {
    const engine = open();
    await engine.upsert([inventDocument()]);
    await engine.upsert([inventDocument()]);
    expect(fake.settings.get('opportunities')).toMatchObject({
      typoTolerance: { disableOnNumbers: true },
      localizedAttributes: expect.arrayContaining([expect.objectContaining({ locales: ['nob'] })]),
    });
    expect(fake.settings.get('opportunities')?.searchableAttributes).toContain('parts');
    await engine.rank('kokk', 5);
    expect(fake.searches[0]?.locales).toEqual(['nob', 'eng']);
  });
  test('sends its key, and is refused with a wrong one', async () => {
    fake.behaviour.key = 'nokkel';
    await open({ key: 'nokkel' }).upsert([inventDocument()]);
    await expect(open({ key: 'feil' }).upsert([inventDocument()])).rejects.toThrow('invalid key');
  });
  test('a write whose task fails is an error, although it was answered 202', async () => {
    const engine = open();
    await engine.upsert([inventDocument()]);
    fake.behaviour.tasks = 'failed';
    await expect(engine.upsert([inventDocument()])).rejects.toThrow('it failed');
    await expect(engine.remove(['x'])).rejects.toThrow('it failed');
  });
  test('a write whose task is never done is an error', async () => {
    const engine = open();
    await engine.upsert([inventDocument()]);
    fake.behaviour.tasks = 'never';
    await expect(engine.upsert([inventDocument()])).rejects.toThrow();
  });
  test('settings that failed are tried again at the next write', async () => {
    const engine = open();
    fake.behaviour.tasks = 'failed';
    await expect(engine.upsert([inventDocument()])).rejects.toThrow();
    fake.behaviour.tasks = 'done';
    await engine.upsert([inventDocument({ titleNb: 'Kokk' })]);
    expect(await engine.rank('kokk', 5)).toHaveLength(1);
  });
  test('a slow search is given up, and the next ones do not wait until it has rested', async () => {
    const engine = open();
    await engine.upsert([inventDocument({ titleNb: 'Kokk' })]);
    fake.behaviour.searches = 'slow';
    await expect(engine.rank('kokk', 5)).rejects.toThrow();
    const asked = fake.searches.length;
    now = 9_999;
    await expect(engine.rank('kokk', 5)).rejects.toThrow('rests');
    expect(fake.searches).toHaveLength(asked);
    fake.behaviour.searches = 'answered';
    now = 10_000;
    expect(await engine.rank('kokk', 5)).toHaveLength(1);
  });
  test('a refused connection is an error and says down', async () => {
    const engine = open();
    await engine.upsert([inventDocument()]);
    fake.behaviour.searches = 'refused';
    await expect(engine.rank('kokk', 5)).rejects.toThrow();
    await fake.close();
    expect(await engine.check()).toBe('down');
  });
  test('an index that is gone is an error, never an empty answer', async () => {
    const engine = open();
    await engine.upsert([inventDocument({ titleNb: 'Kokk' })]);
    fake.indexes.delete('opportunities');
    await expect(engine.rank('kokk', 5)).rejects.toThrow();
  });
  test('a rebuild whose documents fail half-way leaves the old index as it was', async () => {
    const engine = open();
    const old = inventDocument({ titleNb: 'Gammel' });
    await engine.upsert([old]);
    await expect(
      engine.rebuild(async function* () {
        yield [inventDocument({ titleNb: 'Ny' })];
        fake.behaviour.tasks = 'failed';
        yield [inventDocument({ titleNb: 'Nyere' })];
      }),
    ).rejects.toThrow('it failed');
    fake.behaviour.tasks = 'done';
    expect(await engine.rank('gammel', 5)).toEqual([old.id]);
    expect(await engine.rank('ny', 5)).toEqual([]);
  });
  test('what was lost from the index is missing in its fingerprints', async () => {
    const engine = open();
    const [here, lost] = [inventDocument({ titleNb: 'Her' }), inventDocument({ titleNb: 'Borte' })];
    await engine.upsert([here, lost]);
    fake.indexes.get('opportunities')?.delete(lost.id);
    expect([...(await engine.fingerprints()).keys()]).toEqual([here.id]);
  });
  test('a rebuild goes on after one that was stopped half-way', async () => {
    const engine = open();
    await engine.upsert([inventDocument({ titleNb: 'Gammel' })]);
    fake.indexes.set('opportunities-new', new Map([['rest', { id: 'rest' }]]));
    const document = inventDocument({ titleNb: 'Ny' });
    await engine.rebuild(async function* () {
      yield [document];
    });
    expect([...(await engine.fingerprints()).keys()]).toEqual([document.id]);
    expect(fake.indexes.has('opportunities-new')).toBe(false);
  });
});
