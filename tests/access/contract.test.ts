import { createHash } from 'node:crypto';
import { errorStatus } from '@arena/contract/errors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../apps/api/test/arena.ts';
import { compareRoutes, contractRoutes, type Registered, whileListening } from './registered-routes.ts';

let arena: Arena;
let routes: Registered[];

beforeAll(async () => {
  ({ built: arena, routes } = await whileListening(() =>
    openArena({ web: { render: () => Promise.reject(new Error('not drawn here')), renderError: () => '', pathTo: () => '/' } }),
  ));
  await arena.app.ready();
});
afterAll(() => arena.close());

describe('the registered routes', () => {
  it('are exactly those of the contract, with its rights', () => {
    expect(routes.length).toBeGreaterThan(40);

    expect(compareRoutes(routes)).toEqual([]);
  });

  it('are compared so that an extra, a missing and a changed one are noticed', () => {
    const contract = contractRoutes.filter(({ name }) => ['getSession', 'saveDraft'].includes(name));
    const right = contract.map(({ route }) => ({
      method: route.method,
      path: route.path,
      access: route.access,
      hasBodySchema: route.body !== undefined,
    }));
    const [first, second] = right as [Registered, Registered];

    expect(compareRoutes(right, contract)).toEqual([]);
    expect(compareRoutes([first], contract)).toEqual([expect.stringContaining('not registered')]);
    const planted = (path: string, access: string | null) => ({ method: 'GET', path, access, hasBodySchema: false });
    expect(compareRoutes([...right, planted('/api/secrets', null)], contract)).toEqual([expect.stringContaining('/api/secrets')]);
    expect(compareRoutes([...right, planted('/api/docs/secrets', 'public')], contract)).toHaveLength(1);
    expect(compareRoutes([{ ...first, access: 'system:read' }, second], contract)).toHaveLength(1);
    expect(
      compareRoutes(
        right.map((route) => ({ ...route, hasBodySchema: false })),
        contract,
      ),
    ).toHaveLength(1);
  });

  it('name every act once, and only refusals that exist', () => {
    const names = contractRoutes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const codes = contractRoutes.flatMap(({ route }) => route.errors);
    expect(codes.filter((code) => !(code in errorStatus))).toEqual([]);
  });

  it('let nothing that writes be called by everybody, but what a visitor needs', () => {
    const open = contractRoutes
      .filter(({ route }) => route.access === 'public' && route.method !== 'GET')
      .map(({ name }) => name);

    // A draft and what is changed in it beside the matches live in the visitor's own cookie; a session may be ended by whoever holds it, and opened with a link or a choice of one's own; understanding and reading a CV store nothing; a link in a letter stops such letters, and one to join an employer says no to more.
    expect(open.sort()).toEqual([
      'askForLink',
      'chooseLogin',
      'declineInvitations',
      'declineMatch',
      'endSession',
      'eraseDraft',
      'readCv',
      'saveDraft',
      'setMatchLimits',
      'setStop',
      'stopByOneClick',
      'understand',
      'undoDecline',
      'useLink',
    ]);
  });
});

interface Operation {
  operationId: string;
  summary: string;
  parameters?: { name: string; in: string; required?: boolean; schema: unknown }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}

describe('the OpenAPI document', () => {
  let document: Document;
  beforeAll(async () => {
    const answer = await arena.app.inject('/api/openapi.json');
    expect(answer.statusCode).toBe(200);
    document = answer.json();
  });
  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
    );

  it('is version 3.1 and names itself', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info.title).toBe('Arena Innlandet');
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('holds every registered route of the contract once, and nothing else', () => {
    const written = operations().map(({ path, method }) => `${method} ${path.replace(/\{([a-z]+)\}/gi, ':$1')}`);
    const registered = routes.filter(({ access, method }) => access !== null && method !== 'HEAD');

    expect(written.sort()).toEqual(registered.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it('gives each operation its own id, a summary, its parameters and its answers', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations()) {
      expect(operation.summary, path).toBeTruthy();
      const inPath = [...path.matchAll(/\{([a-z]+)\}/gi)].map(([, name]) => name);
      const named = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(named.map(({ name }) => name).sort(), path).toEqual(inPath.sort());
      expect(
        named.every(({ required }) => required === true),
        path,
      ).toBe(true);
      const answers = Object.keys(operation.responses);
      expect(
        answers.some((status) => /^[23]\d\d$/.test(status)),
        path,
      ).toBe(true);
      expect(answers, path).toContain('4XX');
    }
  });

  it('refers only to what it holds', () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference ?? '');
    expect(references.length).toBeGreaterThan(0);
    for (const reference of new Set(references)) {
      const found = reference
        .replace(/^#\//, '')
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
      expect(found, reference).toBeDefined();
    }
  });

  it('is the same each time it is asked for', async () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const [one, two] = await Promise.all([arena.app.inject('/api/openapi.json'), arena.app.inject('/api/openapi.json')]);

    expect(hash(one.body)).toBe(hash(two.body));
  });
});
