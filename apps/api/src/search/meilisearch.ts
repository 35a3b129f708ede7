/**
 * Meilisearch over HTTP. Two traps: an answer 202 only means that a task has been queued, so every write follows its task; and Norwegian
 * compounds are not split, so their parts stand in a field of their own. Its locale for Norwegian is `nob`.
 */

import { findOccupation } from '@arena/taxonomy/occupations';
import { type EnqueuedTaskPromise, Meilisearch, type Settings } from 'meilisearch';
import type { TextEngine, WordDocument } from './search.ts';
import { fingerprintOf } from './sync.ts';
import { type AskedWord, compoundParts, readQuery } from './words.ts';

export interface MeilisearchOptions {
  url: string;
  key: string | null;
  /** Name of the index; a rebuild uses `<name>-new` beside it. */
  index?: string;
  /** A search that takes longer is answered by the fallback. */
  searchMilliseconds?: number;
  /** After a failed search it is not asked again for this long. */
  restMilliseconds?: number;
  /** The longest wait for the task of a write. */
  taskMilliseconds?: number;
  now?: () => number;
}

type IndexedDocument = Omit<WordDocument, 'occupationCode'> & { parts: string; fingerprint: string };

const settings: Settings = {
  // In this order of importance.
  searchableAttributes: [
    'titleNb',
    'titleEn',
    'occupationWords',
    'parts',
    'employerName',
    'placeNames',
    'descriptionNb',
    'descriptionEn',
    'occupationHints',
  ],
  displayedAttributes: ['id', 'fingerprint'],
  localizedAttributes: [
    { attributePatterns: ['*Nb', 'parts', 'placeNames', 'employerName'], locales: ['nob'] },
    { attributePatterns: ['*En'], locales: ['eng'] },
    { attributePatterns: ['occupation*'], locales: ['nob', 'eng'] },
  ],
  // 2317 Hamar is not 2318 Hamar.
  typoTolerance: { disableOnNumbers: true },
};

export function createMeilisearchEngine(options: MeilisearchOptions): TextEngine {
  const { url, key, index = 'opportunities', searchMilliseconds = 500, restMilliseconds = 10_000 } = options;
  const { taskMilliseconds = 30_000, now = Date.now } = options;
  const connection = { host: url, ...(key === null ? {} : { apiKey: key }) };
  const quick = new Meilisearch({ ...connection, timeout: searchMilliseconds });
  const patient = new Meilisearch({
    ...connection,
    timeout: 10_000,
    defaultWaitOptions: { timeout: taskMilliseconds, interval: 50 },
  });
  let restsUntil = 0;

  async function finish(enqueued: EnqueuedTaskPromise, tolerated?: string): Promise<void> {
    const task = await enqueued.waitTask();
    if (task.status === 'succeeded' || (tolerated !== undefined && task.error?.code === tolerated)) return;
    throw new Error(`Meilisearch did not do ${task.type}: ${task.error?.message ?? task.status}`);
  }

  async function prepareIndex(name: string): Promise<void> {
    await finish(patient.createIndex(name, { primaryKey: 'id' }), 'index_already_exists');
    await finish(patient.index(name).updateSettings(settings));
  }

  let prepared: Promise<void> | undefined;
  /** Once for each process, and again after it failed. */
  function prepare(): Promise<void> {
    prepared ??= prepareIndex(index).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  }

  async function search(words: string, limit: number, matchingStrategy: 'last' | 'all'): Promise<string[]> {
    const { hits } = await quick.index<IndexedDocument>(index).search(words, {
      limit,
      attributesToRetrieve: ['id'],
      locales: ['nob', 'eng'],
      matchingStrategy,
    });
    return hits.map(({ id }) => id);
  }

  return {
    name: 'meilisearch',
    async rank(words, limit, { meant, any = false } = {}) {
      if (now() < restsUntil) throw new Error('Meilisearch rests after a failure');
      const asked = readQuery(words, meant);
      const needed = asked.filter(({ small }) => !small);
      if (needed.length === 0) return [];
      try {
        const found = await search(needed.map(({ text }) => text).join(' '), limit, any ? 'last' : 'all');
        if (found.length > 0) return found;
        const wider = await Promise.all(otherPhrases(needed, any).map((phrase) => search(phrase, limit, 'all')));
        return [...new Set(wider.flat())].slice(0, limit);
      } catch (error) {
        restsUntil = now() + restMilliseconds;
        throw error;
      }
    },
    async upsert(documents) {
      if (documents.length === 0) return;
      await prepare();
      await finish(patient.index<IndexedDocument>(index).addDocuments(documents.map(toIndexed)));
    },
    async remove(ids) {
      if (ids.length === 0) return;
      await prepare();
      await finish(patient.index(index).deleteDocuments([...ids]));
    },
    check: async () => ((await quick.isHealthy()) ? 'alive' : 'down'),
    async fingerprints() {
      await prepare();
      const found = new Map<string, string>();
      for (;;) {
        const { results, total } = await patient
          .index<IndexedDocument>(index)
          .getDocuments({ fields: ['id', 'fingerprint'], limit: 1000, offset: found.size });
        for (const { id, fingerprint } of results) found.set(id, fingerprint);
        if (results.length === 0 || found.size >= total) return found;
      }
    },
    async rebuild(batches) {
      const draft = `${index}-new`;
      // What an earlier rebuild left when it was stopped half-way.
      await finish(patient.deleteIndex(draft), 'index_not_found');
      await prepare();
      await prepareIndex(draft);
      for await (const documents of batches())
        await finish(patient.index<IndexedDocument>(draft).addDocuments(documents.map(toIndexed)));
      await finish(patient.swapIndexes([{ indexes: [index, draft], rename: false }]));
      await finish(patient.deleteIndex(draft));
    },
  };
}

function toIndexed(document: WordDocument): IndexedDocument {
  const { occupationCode: _code, occupationGuessed: _guessed, ...fields } = document;
  const { titleNb, titleEn, occupationWords, descriptionNb, descriptionEn } = fields;
  const parts = compoundParts(`${titleNb} ${titleEn} ${occupationWords} ${descriptionNb} ${descriptionEn}`).join(' ');
  return { ...fields, parts, fingerprint: fingerprintOf(document) };
}

const mostOtherPhrases = 5;

/** Other words for what was asked, best first: the end of a compound, or the name of the occupation meant, beside the rest or alone. */
function otherPhrases(asked: readonly AskedWord[], alone: boolean): string[] {
  const phrases = asked.flatMap(({ text, head, occupations }, at) =>
    [head, ...occupations.map((code) => findOccupation(code)?.name.nb ?? null)].flatMap((other) =>
      other === null || other === text
        ? []
        : [alone ? other : asked.map((word, place) => (place === at ? other : word.text)).join(' ')],
    ),
  );
  return [...new Set(phrases)].slice(0, mostOtherPhrases);
}
