import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../test/arena.ts';
import { opportunities } from '../db/schema/opportunities.ts';
import { describeEngine, inventDocument } from './engine.contract.ts';
import { createPostgresEngine } from './postgres.ts';
import type { TextEngine, WordDocument } from './search.ts';

async function openEngine() {
  const arena = await openArena();
  return {
    arena,
    engine: createPostgresEngine(arena.deps.database),
    async admit(id: string) {
      await arena.deps.database.queries
        .insert(opportunities)
        .values({ id, employerName: 'Oppdiktet', kind: 'job', source: 'nav-feed', externalId: id });
    },
    close: () => arena.close(),
  };
}

describeEngine('Postgres', openEngine);

describe('Postgres full text', () => {
  let arena: Arena;
  let engine: TextEngine;
  let admit: (id: string) => Promise<void>;
  beforeAll(async () => {
    ({ arena, engine, admit } = await openEngine());
  });
  afterAll(() => arena?.close());
  const index = async (given: Partial<WordDocument>) => {
    const document = inventDocument(given);
    await admit(document.id);
    await engine.upsert([document]);
    return document.id;
  };

  test('stems Norwegian words with their own letters', async () => {
    const id = await index({ descriptionNb: 'Vi trenger flere målere til brønnene.' });
    expect(await engine.rank('måler brønn', 10)).toContain(id);
  });
  test('finds words typed without Norwegian letters', async () => {
    const id = await index({ titleNb: 'Rørlegger på Årnes' });
    expect(await engine.rank('rorlegger arnes', 10)).toContain(id);
  });
  test('finds a part of a compound whatever the endings', async () => {
    const id = await index({ titleNb: 'Vi søker skogsarbeidere' });
    expect(await engine.rank('arbeider', 10)).toContain(id);
    expect(await engine.rank('arbeiderne', 10)).toContain(id);
  });
  test('words joined by a slash, a dash or a dot are words of their own', async () => {
    const id = await index({ titleNb: 'Blikkenslager/taktekker 80-100 %, blikk.tak' });
    for (const word of ['blikkenslager', 'taktekker', '100', 'tak']) expect(await engine.rank(word, 10)).toContain(id);
  });
  test('asks for all words before it is content with some', async () => {
    const both = await index({ titleNb: 'Murer', placeNames: 'Otta' });
    const one = await index({ titleNb: 'Murer', placeNames: 'Dombås' });
    expect(await engine.rank('murer Otta', 10)).toEqual([both]);
    expect(await engine.rank('murer Paris', 10)).toEqual([]);
    expect(await engine.rank('murer Paris', 10, { any: true })).toEqual(expect.arrayContaining([both, one]));
  });
  test('small words need not be found', async () => {
    const id = await index({ titleNb: 'Glassmester' });
    expect(await engine.rank('jeg vil jobbe som glassmester', 10)).toEqual([id]);
  });
  test('a misspelled word finds what it is near to, when nothing else is found', async () => {
    const id = await index({ titleNb: 'Postmottak', placeNames: 'Brumunddal' });
    expect(await engine.rank('brumundal', 10)).toEqual([id]);
    expect(await engine.rank('qxzwvk', 10)).toEqual([]);
  });
  test('finds by the occupation a word means, in either language', async () => {
    const id = await index({ titleNb: 'Medarbeider', occupationCode: '8344', occupationWords: 'Truckførere' });
    expect(await engine.rank('truck', 10)).toContain(id);
    expect(await engine.rank('forklift driver', 10)).toContain(id);
  });
  test('an opportunity deleted meanwhile does not stop the others', async () => {
    const gone = inventDocument({ titleNb: 'Borte' });
    const here = inventDocument({ titleNb: 'Orgelbygger' });
    await admit(here.id);
    await engine.upsert([gone, here]);
    expect(await engine.rank('orgelbygger', 10)).toEqual([here.id]);
  });
  test('a text too long for one vector is indexed as far as it goes', async () => {
    const long = Array.from({ length: 60_000 }, (_, at) => `ord${at}`).join(' ');
    const company = await arena.employer();
    const id = await arena.opportunity(company as EmployerPerson, { titleNb: 'Langdryg', descriptionNb: long });
    expect(await engine.rank('langdryg', 10)).toEqual([id]);
  });
  test('a frequent word is ranked from titles first, and no more is given than asked for', async () => {
    const { queries } = arena.deps.database;
    await queries.execute(sql`with made as (
        insert into opportunities (employer_name, kind, source, external_id) select 'Oppdiktet', 'job', 'nav-feed', 'many-' || n from generate_series(1, 1500) n returning id)
      insert into opportunity_words (opportunity_id, words, fingerprint) select id, setweight(to_tsvector('norwegian', 'solnedgang'), 'D'), '' from made`);
    const id = await index({ titleNb: 'Solnedgang' });
    const found = await engine.rank('solnedgang', 500);
    expect(found[0]).toBe(id);
    expect(found).toHaveLength(500);
  });
  test('what only mentions a word comes last, and not at all where enough is about it', async () => {
    const mention = await index({ titleNb: 'Kontormedarbeider', descriptionNb: 'Du ser ut på en regnbue.' });
    const about = await index({ titleNb: 'Regnbue' });
    expect(await engine.rank('regnbue', 50)).toEqual([about, mention]);
    for (let at = 0; at < 8; at++) await index({ titleNb: `Regnbue nummer ${at}` });
    expect(await engine.rank('regnbue', 50)).not.toContain(mention);
  });
  test('who looks for an occupation is not shown what only mentions it, unless there is nothing else', async () => {
    const mention = await index({ titleNb: 'Kontormedarbeider', descriptionNb: 'Du snakker med en tannlege.' });
    expect(await engine.rank('tannlege', 50)).toEqual([mention]);
    const about = await index({ titleNb: 'Vi søker tannlege' });
    expect(await engine.rank('tannlege', 50)).toEqual([about]);
  });
  test('work that is told as an occupation comes before a word that is part of something else', async () => {
    const home = await index({ titleEn: 'Kitchen helper at a nursing home' });
    const nurse = await index({ titleNb: 'Kollega på sengepost', occupationCode: '2223' });
    expect((await engine.rank('nurse', 50)).filter((id) => id === home || id === nurse)).toEqual([nurse, home]);
  });
  test('who looks for an occupation is never shown other work that only mentions it', async () => {
    await index({ titleNb: 'Kollega på apotek', descriptionNb: 'Du snakker med arkeologen.', occupationCode: '2262' });
    expect(await engine.rank('arkeolog', 50)).toEqual([]);
  });
  test('a title inside the name of other work is an answer only after the title itself', async () => {
    const other = await index({ titleNb: 'Fiskeveterinær', occupationCode: '8212' });
    expect(await engine.rank('veterinær', 50)).toEqual([]);
    const vet = await index({ titleNb: 'Veterinær i fjøset', occupationCode: '2250' });
    expect(await engine.rank('veterinær', 50)).toEqual([vet, other]);
  });
  test('work comes before a title that has its word as something else', async () => {
    const verb = await index({ titleNb: 'Montør, vi lærer deg opp', occupationCode: '8212' });
    const teacher = await index({ titleNb: 'Kollega på trinn 3', occupationCode: '2341' });
    const kindergarten = await index({ titleNb: 'Barnehagelærer', occupationCode: '2342' });
    expect(await engine.rank('lærer', 50)).toEqual([teacher, kindergarten, verb]);
  });
  test('a word finds the compounds of titles that begin with it', async () => {
    const driver = await index({ titleNb: 'Tømmerbilsjåfør', occupationCode: '8332' });
    expect(await engine.rank('tømmer', 50)).toContain(driver);
    expect(await engine.rank('tommer', 50)).toContain(driver);
    expect(await engine.rank('tøm', 50)).not.toContain(driver);
  });
  test('what only mentions a word must have it in a Norwegian form of it', async () => {
    const market = await index({ titleNb: 'Ystekollega', descriptionNb: 'Vi selger på market og torg hver lørdag.' });
    expect(await engine.rank('marketing', 50)).not.toContain(market);
    expect(await engine.rank('torget', 50)).toContain(market);
  });
  test('an occupation is not found by the last part of its name alone', async () => {
    const storage = await index({ titleNb: 'Medarbeider på lager', descriptionNb: 'Et lager.' });
    expect(await engine.rank('blikkenslager', 50)).not.toContain(storage);
  });
});
