import { type PushBody, pushScope } from '@arena/contract/pushes';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../../test/arena.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { usedTokens } from '../../db/schema/system.ts';
import { sweepUsedTokens } from './machines.service.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());
beforeEach(async () => {
  employer = await arena.employer();
});

const job = {
  kind: 'job',
  occupationCode: '9412',
  titleNb: 'Kjøkkenhjelp',
  descriptionNb: 'Du vasker opp og hjelper kokken. Du får opplæring fra dag én.',
  placeId: 'hamar',
  extent: { fromPercent: 50, toPercent: 80 },
  requirements: [{ type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' }],
};
const item = (reference: string, change: Record<string, unknown> = {}) => ({ reference, opportunity: { ...job, ...change } });

interface Sending {
  of?: string;
  token?: string | null;
  cookie?: string;
}
async function ask(method: 'PUT' | 'DELETE', url: string, payload: object | undefined, { of, token, cookie }: Sending) {
  const bearer = token === undefined ? await arena.machines.sign(of ?? employer.organisationNumber, pushScope) : token;
  const answer = await arena.app.inject({
    method,
    url,
    headers: {
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
      ...(cookie === undefined ? {} : { cookie, 'sec-fetch-site': 'same-origin' }),
    },
    ...(payload === undefined ? {} : { payload }),
  });
  const body = answer.body === '' ? null : answer.json();
  return { status: answer.statusCode, code: answer.statusCode < 400 ? null : body.code, body, headers: answer.headers };
}
const push = (body: PushBody | object, sending: Sending = {}) => ask('PUT', '/api/push/opportunities', body, sending);
const close = (reference: string, sending: Sending = {}) =>
  ask('DELETE', `/api/push/opportunities/${encodeURIComponent(reference)}`, undefined, sending);
const own = async (person: EmployerPerson = employer) =>
  arena.deps.database.queries
    .select()
    .from(opportunities)
    .where(eq(opportunities.employerId, person.employerId))
    .orderBy(opportunities.creationKey);
const resultsOf = (answer: Awaited<ReturnType<typeof push>>) =>
  answer.body.results.map(({ result, code }: { result: string; code: string | null }) => code ?? result);

describe('a sending', () => {
  test('has as few unpaid places as an employer of its size may have by hand, each time one is counted', async () => {
    const unpaid = (reference: string, change = {}) => item(reference, { kind: 'internship', ...change });
    const sent = await push({ items: [unpaid('a'), unpaid('b'), item('c')] });
    expect(resultsOf(sent)).toEqual(['created', 'employer.too_many_unpaid', 'created']);
    expect(resultsOf(await push({ items: [unpaid('a'), unpaid('a2')] }))).toEqual(['unchanged', 'employer.too_many_unpaid']);
    expect(resultsOf(await push({ items: [unpaid('a', { positionCount: 2 })] }))).toEqual(['employer.too_many_unpaid']);
    expect(resultsOf(await push({ items: [item('a'), unpaid('b')] }))).toEqual(['updated', 'created']);
  });

  test('creates, changes nothing when repeated, updates what is changed, and everybody sees it', async () => {
    const first = await push({ items: [item('a/1')] });
    expect(first.body).toMatchObject({ results: [{ reference: 'a/1', result: 'created', code: null }], closed: [] });
    const { id } = first.body.results[0];
    expect(resultsOf(await push({ items: [item('a/1')] }))).toEqual(['unchanged']);
    const before = (await own())[0];
    expect(resultsOf(await push({ items: [item('a/1', { titleNb: 'Kokkens høyre hånd' })] }))).toEqual(['updated']);
    const [row] = await own();
    expect(row).toMatchObject({ id, status: 'open', titleNb: 'Kokkens høyre hånd', publishedAt: before?.publishedAt });
    await arena.deps.market.refresh({ opportunityIds: [id] });
    const seen = await arena.call(arena.visitor, 'GET /api/opportunities/:id', { params: { id } });
    expect(seen.body).toMatchObject({ title: { text: 'Kokkens høyre hånd' }, musts: 1, employer: { id: employer.employerId } });
  });

  test('tells each item that does not fit by its field, and stores the others', async () => {
    const answer = await push({
      items: [
        item('ok'),
        item('no-place', { placeId: null }),
        item('kind', { kind: 'holiday' }),
        item('extra', { employerId: '018f0000-0000-7000-8000-000000000001' }),
        item('skill', { requirements: [{ type: 'skill', skillId: 'no-such-skill', hardness: 'must' }] }),
        item('long', { titleNb: 'x'.repeat(121) }),
        item('past', { deadlineOn: '2020-01-01' }),
        item('learn', { kind: 'apprenticeship' }),
        { reference: 'empty', opportunity: {} },
      ],
    });
    expect(answer.status).toBe(200);
    expect(resultsOf(answer)).toEqual([
      'created',
      'opportunity.incomplete',
      'request.invalid',
      'request.invalid',
      'request.invalid',
      'request.invalid',
      'opportunity.incomplete',
      'opportunity.not_training_company',
      'request.invalid',
    ]);
    const paths = answer.body.results.map(({ fields }: { fields: { path: string }[] }) => fields[0]?.path);
    expect(paths).toEqual([
      undefined,
      '/placeId',
      '/kind',
      '/employerId',
      '/requirements/0',
      '/titleNb',
      '/deadlineOn',
      undefined,
      '/kind',
    ]);
    expect((await own()).map(({ creationKey }) => creationKey)).toEqual(['push:ok']);
  });

  test('of a hundred is one sending; of a hundred and one is refused whole', async () => {
    const hundred = Array.from({ length: 100 }, (_, at) => item(`r${at}`));
    const began = performance.now();
    expect(new Set(resultsOf(await push({ items: hundred })))).toEqual(new Set(['created']));
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(new Set(resultsOf(await push({ items: hundred })))).toEqual(new Set(['unchanged']));
    expect((await push({ items: [...hundred, item('more')] })).code).toBe('request.invalid');
    expect(await own()).toHaveLength(100);
  }, 30_000);

  test('sent twice at once makes one of each', async () => {
    const body = { items: [item('twin-1'), item('twin-2')] };
    const answers = await Promise.all([push(body), push(body), push(body)]);
    expect(answers.flatMap(resultsOf).sort()).toEqual(['created', 'created', 'unchanged', 'unchanged', 'unchanged', 'unchanged']);
    expect(await own()).toHaveLength(2);
  });

  test('with the same reference twice is refused', async () => {
    expect((await push({ items: [item('same'), item('same')] })).code).toBe('push.reference_twice');
    expect(await own()).toEqual([]);
  });

  test('leaves what it does not name, unless it says that it is complete', async () => {
    await push({ items: [item('stays'), item('goes'), item('broken')] });
    await arena.opportunity(employer, { titleNb: 'Lagt ut for hånd' });
    expect((await push({ items: [item('stays')] })).body.closed).toEqual([]);
    const answer = await push({ complete: true, items: [item('stays'), item('broken', { placeId: 'nowhere' })] });
    expect(answer.body.closed).toEqual(['goes']);
    const statuses = Object.fromEntries((await own()).map(({ creationKey, status }) => [creationKey, status]));
    expect(statuses).toEqual({ 'push:stays': 'open', 'push:goes': 'closed', 'push:broken': 'open', null: 'open' });
    expect(resultsOf(await push({ items: [item('goes')] }))).toEqual(['opportunity.not_open']);
  });

  test('that is more than fits is refused before it is read', async () => {
    const large = { items: [item('large', { descriptionNb: 'x'.repeat(2_200_000) })] };
    expect((await push(large)).code).toBe('request.too_large');
  });

  test('of an organisation that is not registered, or not approved, is refused', async () => {
    const pending = await arena.employer({ status: 'pending' });
    const paused = await arena.employer({ status: 'paused' });
    for (const of of [pending.organisationNumber, paused.organisationNumber, '974760673'])
      expect((await push({ items: [item('x')] }, { of })).code).toBe('employer.not_approved');
    expect(await own(pending)).toEqual([]);
  });

  test('stays text: scripts and markup are shown as they were written', async () => {
    const written = '<script>alert(1)</script> Du vasker opp og hjelper kokken hver dag.';
    const { body } = await push({ items: [item('script', { descriptionNb: written })] });
    const { id } = body.results[0];
    const seen = await arena.call(arena.visitor, 'GET /api/opportunities/:id', { params: { id } });
    expect(seen.body).toMatchObject({ description: { text: written }, descriptionHtml: null });
  });
});

describe('closing', () => {
  test('takes one off the shelf; again does nothing; one never sent is not found', async () => {
    await push({ items: [item('a/b'), item('c')] });
    expect((await close('a/b')).status).toBe(204);
    expect((await close('a/b')).status).toBe(204);
    expect((await close('never')).code).toBe('not_found');
    expect((await own()).map(({ status }) => status)).toEqual(['closed', 'open']);
    const { rows } = await arena.deps.database.queries.execute(
      sql`select actor_role as role from status_changes where subject_id = ${(await own())[0]?.id} order by sequence desc limit 1`,
    );
    expect(rows).toEqual([{ role: 'machine' }]);
  });

  test('another organisation’s reference is as unknown as one that does not exist', async () => {
    await push({ items: [item('mine')] });
    const other = await arena.employer();
    const [theirs, missing] = [
      await close('mine', { of: other.organisationNumber }),
      await close('none', { of: other.organisationNumber }),
    ];
    expect(theirs.body).toEqual(missing.body);
    expect(resultsOf(await push({ complete: true, items: [item('mine')] }, { of: other.organisationNumber }))).toEqual([
      'created',
    ]);
    expect((await own()).map(({ status }) => status)).toEqual(['open']);
  });
});

describe('who may send', () => {
  test('a token is good once', async () => {
    const token = await arena.machines.sign(employer.organisationNumber, pushScope);
    const answers = await Promise.all([1, 2, 3].map(() => push({ items: [item('once')] }, { token })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    const refused = answers.find(({ status }) => status === 401);
    expect(refused).toMatchObject({ code: 'token.invalid', body: { params: { fault: 'used' } } });
    expect(refused?.headers['www-authenticate']).toBe('Bearer');
  });

  test('no token, a wrong one, and a session are refused and store nothing', async () => {
    const wrong = await arena.machines.sign(employer.organisationNumber, 'other:scope');
    expect((await push({ items: [item('x')] }, { token: null })).code).toBe('session.required');
    expect((await push({ items: [item('x')] }, { token: 'junk' })).code).toBe('token.invalid');
    expect((await push({ items: [item('x')] }, { token: wrong })).body.params).toEqual({ fault: 'scope' });
    expect((await push({ items: [item('x')] }, { token: null, cookie: employer.cookie ?? '' })).code).toBe('not_found');
    expect((await push({ items: [item('x')] }, { token: wrong, cookie: employer.cookie ?? '' })).code).toBe('token.invalid');
    expect(await own()).toEqual([]);
  });

  test('the token decides the organisation, whatever session comes along', async () => {
    const other = await arena.employer();
    await push({ items: [item('whose')] }, { cookie: other.cookie ?? '' });
    expect(await own()).toHaveLength(1);
    expect(await own(other)).toEqual([]);
  });

  test('a token opens nothing else, and is not used up there', async () => {
    const token = await arena.machines.sign(employer.organisationNumber, pushScope);
    for (const url of ['/api/employer', '/api/employer/opportunities', '/api/profile', '/api/administration/counts']) {
      const answer = await arena.app.inject({ url, headers: { authorization: `Bearer ${token}` } });
      expect(answer.statusCode, url).toBe(401);
    }
    expect((await push({ items: [] }, { token })).status).toBe(200);
  });

  test('used tokens are forgotten when they have ended anyway', async () => {
    await push({ items: [] });
    await sweepUsedTokens(arena.deps);
    expect(await arena.deps.database.queries.select().from(usedTokens)).not.toEqual([]);
    await sweepUsedTokens({ ...arena.deps, clock: () => new Date(Date.now() + 200_000) });
    expect(await arena.deps.database.queries.select().from(usedTokens)).toEqual([]);
  });
});
