/** What every text engine must do. Each engine's own test calls this with a way to open an empty one. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextEngine, WordDocument } from './search.ts';
import { fingerprintOf } from './sync.ts';

export interface EngineUnderTest {
  engine: TextEngine;
  /** Makes place for a document with this id where the engine needs it (a foreign key); nothing for the others. */
  admit(id: string): Promise<void>;
  close(): Promise<void>;
}

export function inventDocument(given: Partial<WordDocument> = {}): WordDocument {
  return {
    id: randomUUID(),
    titleNb: '',
    titleEn: '',
    descriptionNb: '',
    descriptionEn: '',
    employerName: 'Oppdiktet Bedrift AS',
    occupationCode: null,
    occupationWords: '',
    occupationHints: '',
    placeNames: '',
    ...given,
  };
}

/** Anything people, scanners or cats may type. */
export const strangeQueries = [
  '',
  '   ',
  '"',
  "'",
  '" or 1=1 --',
  'a & | ! ( ) <-> :*',
  "\\' \\",
  '-sykepleier',
  '%_',
  '🙂🙂🙂',
  'kokk\u0000drop',
  '\u0000',
  '\ud800',
  'x'.repeat(300),
  'ordet '.repeat(200),
  `${'æøå'.repeat(80)} "`,
  'كهربائي',
  'електрик',
  '<script>alert(1)</script>',
  'og i på',
  '0',
];

async function* inBatches(...batches: WordDocument[][]) {
  for (const batch of batches) yield batch;
}

export function describeEngine(name: string, open: () => Promise<EngineUnderTest>): void {
  describe(`${name} as a text engine`, () => {
    let under: EngineUnderTest;
    let engine: TextEngine;
    const nurse = inventDocument({
      titleNb: 'Sykepleier på omsorgssenter',
      titleEn: 'Nurse at a care home',
      descriptionNb: 'Du gir medisiner og snakker med pårørende.',
      occupationCode: '2223',
      occupationWords: 'Sykepleiere Nursing professionals',
      placeNames: 'Hamar',
    });
    const driver = inventDocument({
      titleNb: 'Sjåfør med klasse C',
      titleEn: 'Driver with class C',
      descriptionNb: 'Vi leverer melk.',
      placeNames: 'Tynset',
    });
    const helper = inventDocument({
      titleNb: 'Hjelper på gård',
      titleEn: 'Farm hand',
      descriptionNb: 'Noen ganger kommer en klasse på besøk.',
      placeNames: 'Våler',
    });

    // No occupation, so that only its own words can be met.
    const assistant = inventDocument({ titleNb: 'Barnehageassistent', employerName: 'Den andre' });
    const all = [nurse, driver, helper, assistant];

    beforeAll(async () => {
      under = await open();
      engine = under.engine;
      for (const { id } of all) await under.admit(id);
      await engine.upsert(all);
    });
    afterAll(() => under?.close());

    test('finds by a word of the title in either language', async () => {
      expect(await engine.rank('sykepleier', 10)).toEqual([nurse.id]);
      expect(await engine.rank('nurse', 10)).toContain(nurse.id);
    });
    test('puts a word in the title before one in the description', async () => {
      expect(await engine.rank('klasse', 10)).toEqual([driver.id, helper.id]);
    });
    test('finds the end of a compound', async () => {
      expect(await engine.rank('pleier', 10)).toContain(nurse.id);
      expect(await engine.rank('assistent', 10)).toEqual([assistant.id]);
    });
    test('finds the plain word by a compound that ends in it', async () => {
      expect(await engine.rank('bussjåfør', 10)).toContain(driver.id);
    });
    test('finds by place and by employer', async () => {
      expect(await engine.rank('Tynset', 10)).toEqual([driver.id]);
      expect(await engine.rank('oppdiktet', 10)).toHaveLength(3);
    });
    test('needs every word, unless any of them is enough', async () => {
      expect(await engine.rank('sykepleier Hamar', 10)).toEqual([nurse.id]);
      expect(await engine.rank('sykepleier Tynset', 10)).toEqual([]);
      expect(await engine.rank('sykepleier Tynset', 10, { any: true })).toContain(nurse.id);
    });
    test('takes the meaning of words from whoever asks', async () => {
      expect(await engine.rank('Hamar', 10, { meant: [] })).toEqual([nurse.id]);
      expect(await engine.rank('hvitkledd', 10, { meant: [{ words: 'hvitkledd', occupations: ['2223'] }] })).toEqual([nurse.id]);
    });
    test('gives no more than it is asked for', async () => {
      expect(await engine.rank('oppdiktet', 2)).toHaveLength(2);
    });
    test.each(strangeQueries.map((query) => [JSON.stringify(query).slice(0, 40), query]))(
      'takes %s without an error',
      async (_name, query) => {
        expect(Array.isArray(await engine.rank(query, 10))).toBe(true);
      },
    );
    test('says what it has indexed', async () => {
      const found = await engine.fingerprints();
      expect(found.get(nurse.id)).toBe(fingerprintOf(nurse));
      expect(found.size).toBe(4);
      expect(await engine.check()).toBe('alive');
    });
    test('replaces a document that changed', async () => {
      const document = inventDocument({ titleNb: 'Frisør' });
      await under.admit(document.id);
      await engine.upsert([document]);
      await engine.upsert([{ ...document, titleNb: 'Gartner' }]);
      expect(await engine.rank('frisør', 10)).toEqual([]);
      expect(await engine.rank('gartner', 10)).toEqual([document.id]);
      await engine.remove([document.id]);
      expect(await engine.rank('gartner', 10)).toEqual([]);
    });
    test('a removal of something unknown does nothing', async () => {
      await engine.remove([randomUUID()]);
      await engine.remove([]);
      await engine.upsert([]);
      expect((await engine.fingerprints()).size).toBe(4);
    });
    test('a rebuild holds exactly what it is given, and can be found', async () => {
      const baker = inventDocument({ titleNb: 'Baker' });
      await under.admit(baker.id);
      await engine.rebuild(() => inBatches([nurse], [baker]));
      expect(new Set((await engine.fingerprints()).keys())).toEqual(new Set([nurse.id, baker.id]));
      expect(await engine.rank('baker', 10)).toEqual([baker.id]);
      expect(await engine.rank('gård', 10)).toEqual([]);
    });
    test('while a rebuild runs, and when it fails, the old index answers', async () => {
      async function* broken() {
        yield [inventDocument({ id: nurse.id, titleNb: 'Noe helt annet' })];
        expect(await engine.rank('sykepleier', 10)).toEqual([nurse.id]);
        throw new Error('stopped half-way');
      }
      await expect(engine.rebuild(broken)).rejects.toThrow('stopped half-way');
      expect(await engine.rank('sykepleier', 10)).toEqual([nurse.id]);
    });
  });
}
