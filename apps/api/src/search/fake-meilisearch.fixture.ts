/**
 * A small server that speaks Meilisearch's protocol as far as our client uses it, for tests. It matches whole words, or their beginnings,
 * and ranks by the order of the searchable fields: no stemming, no typos. A write is answered 202 and done only when its task is run.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fold, tokenise } from '@arena/taxonomy/normalise';

type FakeDocument = Record<string, string> & { id: string };
interface FakeTask {
  uid: number;
  type: string;
  status: 'enqueued' | 'succeeded' | 'failed';
  error: { message: string; code: string; type: string; link: string } | null;
}

export interface FakeMeilisearch {
  url: string;
  /** How it behaves; change it freely. `tasks`: what becomes of the next writes. */
  behaviour: { searches: 'answered' | 'slow' | 'refused'; tasks: 'done' | 'failed' | 'never'; key: string | null };
  /** Searches that reached it. */
  searches: { q: string; locales: string[] }[];
  settings: Map<string, Record<string, unknown>>;
  indexes: Map<string, Map<string, FakeDocument>>;
  close(): Promise<void>;
}

export async function startFakeMeilisearch(): Promise<FakeMeilisearch> {
  const tasks: FakeTask[] = [];
  const fake: FakeMeilisearch = {
    url: '',
    behaviour: { searches: 'answered', tasks: 'done', key: null },
    searches: [],
    settings: new Map(),
    indexes: new Map(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  function enqueue(type: string, work: () => { code: string } | undefined): object {
    const task: FakeTask = { uid: tasks.length, type, status: 'enqueued', error: null };
    tasks.push(task);
    const run = () => {
      const failure = fake.behaviour.tasks === 'failed' ? { code: 'internal' } : work();
      task.status = failure === undefined ? 'succeeded' : 'failed';
      if (failure !== undefined) task.error = { message: `it failed: ${failure.code}`, type: 'internal', link: '', ...failure };
    };
    // Later than the answer, as the real one does it.
    if (fake.behaviour.tasks !== 'never') setTimeout(run, 15);
    return { taskUid: task.uid, indexUid: null, status: 'enqueued', type, enqueuedAt: new Date().toISOString() };
  }

  function search(
    name: string,
    { q, limit, matchingStrategy }: { q: string; limit: number; matchingStrategy?: string },
  ): { id: string }[] {
    const asked = tokenise(q).map(({ key }) => key);
    const fields = (fake.settings.get(name)?.searchableAttributes ?? []) as string[];
    const hits = [...(fake.indexes.get(name) ?? new Map<string, FakeDocument>()).values()].flatMap((document) => {
      const places = fields.map((field) => tokenise(document[field] ?? '').map(({ key }) => key));
      const found = asked.map((word) => places.findIndex((keys) => keys.some((key) => key.startsWith(fold(word)))));
      const met = found.filter((place) => place >= 0);
      const needed = matchingStrategy === 'all' ? asked.length : 1;
      return met.length < needed || met.length === 0 ? [] : [{ id: document.id, met: met.length, best: Math.min(...met) }];
    });
    return hits
      .sort((a, b) => b.met - a.met || a.best - b.best)
      .slice(0, limit)
      .map(({ id }) => ({ id }));
  }

  function answer(method: string, path: string, query: URLSearchParams, json: unknown): [number, object] {
    const notFound: [number, object] = [
      404,
      { message: 'not found', code: 'index_not_found', type: 'invalid_request', link: '' },
    ];
    // One shape for all: each request has some of it.
    const body = (json ?? {}) as {
      uid: string;
      fields?: string[];
      offset?: number;
      limit: number;
      q: string;
      matchingStrategy?: string;
    };
    const [first, name = '', ...rest] = path.split('/').slice(1);
    if (path === '/health') return [200, { status: 'available' }];
    if (first === 'tasks') return tasks[Number(name)] === undefined ? notFound : [200, tasks[Number(name)] as FakeTask];
    if (method === 'POST' && path === '/indexes')
      return [
        202,
        enqueue('indexCreation', () => {
          if (fake.indexes.has(body.uid)) return { code: 'index_already_exists' };
          fake.indexes.set(body.uid, new Map());
          return undefined;
        }),
      ];
    if (method === 'POST' && path === '/swap-indexes')
      return [
        202,
        enqueue('indexSwap', () => {
          for (const { indexes } of json as { indexes: [string, string] }[]) {
            const [a, b] = indexes;
            const [docsA, docsB] = [fake.indexes.get(a), fake.indexes.get(b)];
            if (docsA === undefined || docsB === undefined) return { code: 'index_not_found' };
            fake.indexes.set(a, docsB).set(b, docsA);
          }
          return undefined;
        }),
      ];
    if (first !== 'indexes') return notFound;
    const documents = fake.indexes.get(name);
    const what = rest.join('/');
    if (method === 'DELETE' && what === '')
      return [202, enqueue('indexDeletion', () => (fake.indexes.delete(name) ? undefined : { code: 'index_not_found' }))];
    if (method === 'PATCH' && what === 'settings')
      return [202, enqueue('settingsUpdate', () => void fake.settings.set(name, { ...fake.settings.get(name), ...body }))];
    if (method === 'POST' && what === 'documents')
      return [
        202,
        enqueue('documentAdditionOrUpdate', () => {
          for (const document of json as FakeDocument[]) fake.indexes.get(name)?.set(document.id, document);
          return undefined;
        }),
      ];
    if (method === 'POST' && what === 'documents/delete-batch')
      return [
        202,
        enqueue('documentDeletion', () => {
          for (const id of json as string[]) fake.indexes.get(name)?.delete(id);
          return undefined;
        }),
      ];
    if (documents === undefined) return notFound;
    if (method === 'POST' && what === 'search') {
      return [200, { hits: search(name, body), query: body.q, processingTimeMs: 1 }];
    }
    const { offset, limit, fields }: { offset?: unknown; limit?: unknown; fields?: unknown } =
      what === 'documents/fetch' ? body : Object.fromEntries(query);
    const wanted = Array.isArray(fields) ? fields : String(fields ?? 'id').split(',');
    const all = [...documents.values()];
    return [
      200,
      {
        results: all
          .slice(Number(offset ?? 0), Number(offset ?? 0) + Number(limit ?? 20))
          .map((document) => Object.fromEntries(wanted.map((field: string) => [field, document[field]]))),
        total: all.length,
      },
    ];
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? '/', 'http://fake');
    const send = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const { key, searches } = fake.behaviour;
    if (key !== null && request.headers.authorization !== `Bearer ${key}`)
      return send(403, { message: 'invalid key', code: 'invalid_api_key', type: 'auth', link: '' });
    const body: unknown = text === '' ? null : JSON.parse(text);
    if (url.pathname.endsWith('/search')) {
      fake.searches.push(body as { q: string; locales: string[] });
      if (searches === 'refused') return request.socket.destroy();
      // Longer than any client here waits.
      if (searches === 'slow') return undefined;
    }
    return send(...answer(request.method ?? 'GET', url.pathname, url.searchParams, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;
}
