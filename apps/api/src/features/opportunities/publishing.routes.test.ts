import type { ErrorBody } from '@arena/contract/errors';
import type { OpportunityInput } from '@arena/contract/opportunities';
import { osloDay } from '@arena/taxonomy/oslo-day';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../../test/arena.ts';
import { emptyInput } from './empty-opportunity.rules.ts';
import { mostNewAskingsPerDay } from './opportunities.rules.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
});
// What is counted is counted for each organisation: each test has its own.
beforeEach(async () => {
  employer = await arena.employer();
});
afterAll(() => arena.close());

const empty = emptyInput('job');
const complete: OpportunityInput = {
  ...empty,
  occupationCode: '9412',
  titleNb: 'Kjøkkenhjelp med humør',
  descriptionNb: 'Du hjelper til på kjøkkenet vårt, og vi lærer deg alt du trenger.',
  placeId: 'hamar',
  extent: { fromPercent: 50, toPercent: 100 },
  requirements: [
    { type: 'licence', licenceId: 'B', hardness: 'nice' },
    { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
  ],
};
let keys = 0;
const create = async (input: Partial<OpportunityInput> = {}, as = employer) =>
  arena.call(as, 'POST /api/employer/opportunities', { body: { ...complete, ...input, key: `test-key-${++keys}` } });
const publish = (id: string, version: number, as = employer) =>
  arena.call(as, 'POST /api/employer/opportunities/:id/publish', { params: { id }, body: { version } });
const save = (id: string, version: number, input: Partial<OpportunityInput> = {}, as = employer) =>
  arena.call(as, 'PUT /api/employer/opportunities/:id', { params: { id }, body: { ...complete, ...input, version } });
const close = (id: string, version: number, as = employer) =>
  arena.call(as, 'POST /api/employer/opportunities/:id/close', { params: { id }, body: { version } });
const seen = (id: string) => arena.call(arena.visitor, 'GET /api/opportunities/:id', { params: { id } });
const fieldsOf = (body: unknown) => (body as ErrorBody).fields?.map(({ path }) => path);

describe('a draft', () => {
  it('may be empty, is listed for its own employer, and nobody else can tell it from nothing', async () => {
    const { status, body } = await create(empty);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...empty, status: 'draft', waiting: 0 });
    const listed = await arena.call(employer, 'GET /api/employer/opportunities');
    expect(listed.body.map(({ id }) => id)).toContain(body.id);
    const other = await arena.employer();
    const params = { id: body.id };
    for (const answer of [
      await arena.call(other, 'GET /api/employer/opportunities/:id', { params }),
      await save(body.id, 1, {}, other),
      await publish(body.id, 1, other),
      await close(body.id, 1, other),
      await seen(body.id),
    ])
      expect(answer.code).toBe('not_found');
    expect((await arena.call(employer, 'GET /api/employer/opportunities/:id', { params })).body.version).toBe(1);
  });

  it('keeps what is told of the place, shows it once it is out, and refuses a fact that is none', async () => {
    const { body } = await create({ workplaceFacts: ['quiet', 'step-free'] });
    expect(body.workplaceFacts).toEqual(['step-free', 'quiet']);
    await publish(body.id, 1);
    expect((await seen(body.id)).body.workplaceFacts.map(({ id }) => id)).toEqual(['step-free', 'quiet']);
    await arena.deps.market.refresh({ opportunityIds: [body.id] });
    const found = await arena.call(arena.visitor, 'GET /api/opportunities', { query: { fact: ['step-free', 'quiet'] } });
    expect(found.body.hits.map(({ id }) => id)).toContain(body.id);
    expect((await create({ workplaceFacts: ['haunted' as 'quiet'] })).code).toBe('request.invalid');
  });

  it('is made once by the same key', async () => {
    const body = { ...complete, key: 'the-same-key' };
    const answers = await Promise.all([1, 2, 3].map(() => arena.call(employer, 'POST /api/employer/opportunities', { body })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(answers[2]?.body.requirements).toEqual(complete.requirements);
  });

  it('is written by nobody whose organisation is declined or not here', async () => {
    expect((await create({}, await arena.employer({ status: 'declined' }))).code).toBe('employer.not_approved');
    expect((await create({}, await arena.employer({ status: null }))).code).toBe('employer.not_approved');
  });

  it('cannot hold ids that the taxonomy does not know', async () => {
    const answer = await create({
      occupationCode: '9999',
      requirements: [{ type: 'skill', skillId: 'flying', hardness: 'nice' }],
    });
    expect(answer.code).toBe('request.invalid');
    expect(fieldsOf(answer.body)).toEqual(['/occupationCode', '/requirements/0']);
  });

  it('names its occupation in the language of the reader', async () => {
    const { body } = await create();
    const read = (language: 'nb' | 'en') =>
      arena.call(employer, 'GET /api/employer/opportunities/:id', { params: { id: body.id }, query: { language } });
    expect((await read('nb')).body.names['9412']).not.toBe((await read('en')).body.names['9412']);
  });
});

describe('publishing', () => {
  it('shows it to everybody, finds it by its words, and dates its end', async () => {
    const { body } = await create({ titleNb: 'Vaffelsteker på Skibladner' });
    const answer = await publish(body.id, body.version);
    expect(answer.body).toMatchObject({ status: 'open', version: 2 });
    await arena.runJobs();
    await vi.waitFor(() => expect(arena.deps.market.get(body.id)).toBeDefined());
    expect((await seen(body.id)).body).toMatchObject({
      municipality: { id: '3403' },
      musts: 1,
      employer: { name: employer.name.replace('Kontakt i ', '') },
    });
    const found = await arena.call(arena.visitor, 'GET /api/opportunities', { query: { q: 'vaffelsteker' } });
    expect(found.body.hits.map(({ id }) => id)).toContain(body.id);
    const { rows } = await arena.deps.database.pool.query('select expires_at, published_at from opportunities where id = $1', [
      body.id,
    ]);
    expect(Math.round((rows[0].expires_at - rows[0].published_at) / 86_400_000)).toBe(90);
  });

  it('tells everything that is missing and changes nothing', async () => {
    const { body } = await create(empty);
    const answer = await publish(body.id, body.version);
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('opportunity.incomplete');
    expect(fieldsOf(answer.body)).toEqual(['/occupationCode', '/titleNb', '/descriptionNb', '/placeId', '/extent']);
    expect((await seen(body.id)).code).toBe('not_found');
  });

  it('leaves apprenticeships to training companies', async () => {
    const { body } = await create({ kind: 'apprenticeship' });
    expect((await publish(body.id, body.version)).code).toBe('opportunity.not_training_company');
    const training = await arena.employer({ trainingCompany: true });
    const own = await create({ kind: 'apprenticeship' }, training);
    expect((await publish(own.body.id, own.body.version, training)).status).toBe(200);
  });

  it('has one effect when pressed twice, or by two people at once', async () => {
    const { body } = await create();
    const colleague = await arena.colleague(employer);
    const answers = await Promise.all([publish(body.id, 1), publish(body.id, 1, colleague)]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['opportunity.not_draft', null].sort());
    const { rows } = await arena.deps.database.pool.query(
      "select 1 from status_changes where subject_id = $1 and to_status = 'open'",
      [body.id],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('saving', () => {
  it('keeps what is open open, and says so when somebody else saved first', async () => {
    const { body } = await create();
    await publish(body.id, 1);
    const saved = await save(body.id, 2, { titleNb: 'Kjøkkenhjelp, rettet', requirements: [] });
    expect(saved.body).toMatchObject({ status: 'open', titleNb: 'Kjøkkenhjelp, rettet', requirements: [], version: 3 });
    expect((await save(body.id, 2, { titleNb: 'For sent' })).code).toBe('version.stale');
    expect((await seen(body.id)).body.title.text).toBe('Kjøkkenhjelp, rettet');
  });

  it('does not let what is open become incomplete', async () => {
    const { body } = await create();
    await publish(body.id, 1);
    const answer = await save(body.id, 2, { titleNb: '  ' });
    expect(answer.code).toBe('opportunity.incomplete');
    expect(fieldsOf(answer.body)).toEqual(['/titleNb']);
  });

  it('follows a new deadline, and clears the municipality with the place', async () => {
    const { body } = await create();
    await save(body.id, 1, { deadlineOn: '2026-12-24', placeId: null, remote: 'fully' });
    arena.now = new Date('2026-12-01T12:00:00Z');
    const published = await publish(body.id, 2);
    arena.now = null;
    expect(published.status).toBe(200);
    const { rows } = await arena.deps.database.pool.query(
      'select expires_at, municipality_number from opportunities where id = $1',
      [body.id],
    );
    expect(rows[0]).toEqual({ expires_at: new Date('2026-12-24T23:00:00Z'), municipality_number: null });
  });
});

describe('asking for something new', () => {
  const counted = async () =>
    (await arena.deps.database.pool.query('select asks_changes from employers where id = $1', [employer.employerId])).rows[0]
      .asks_changes;
  const haveLeft = (left: number) =>
    arena.deps.database.pool.query('update employers set asks_changed_on = $2, asks_changes = $3 where id = $1', [
      employer.employerId,
      osloDay(new Date()),
      mostNewAskingsPerDay - left,
    ]);
  const openContact = (contactOccupations: string[]) => ({
    body: {
      aboutNb: 'Vi lager ting.',
      aboutEn: '',
      offersNb: '',
      offersEn: '',
      sector: 'private' as const,
      trainingCompany: false,
      contactPerMonth: 3,
      contactOccupations,
    },
  });

  it('stops no first day: several ads, mended and mended back, and open for contact', async () => {
    const { body } = await create();
    await publish(body.id, 1);
    for (const [at, toPercent] of [80, 100, 80, 90, 60].entries())
      expect((await save(body.id, 2 + at, { extent: { fromPercent: 50, toPercent } })).status).toBe(200);
    const params = { id: body.id };
    await arena.call(employer, 'POST /api/employer/opportunities/:id/restore', { params, body: { version: 7 } });
    for (const kind of ['traineeship', 'visit', 'open-for-contact'] as const) {
      const one = await create({ kind });
      expect((await publish(one.body.id, 1)).code).toBeNull();
    }
    for (const [at, code] of ['7512', '9412', '5120'].entries()) {
      const profile = { ...openContact([code]).body, version: 1 + at };
      expect((await arena.call(employer, 'PUT /api/employer/profile', { body: profile })).code).toBeNull();
    }
  });

  it('is counted once for the same asking: going back, words and the order of what is asked cost nothing', async () => {
    const { body } = await create();
    await publish(body.id, 1);
    expect(await counted()).toBe(1);
    await save(body.id, 2, { placeId: 'lillehammer' });
    await save(body.id, 3, { placeId: 'hamar' });
    await save(body.id, 4, { placeId: 'lillehammer' });
    await arena.call(employer, 'POST /api/employer/opportunities/:id/restore', { params: { id: body.id }, body: { version: 5 } });
    await save(body.id, 6, { titleNb: 'Nye ord', requirements: complete.requirements.toReversed() });
    expect(await counted()).toBe(2);
  });

  it('counts what was only ever a draft as new', async () => {
    const { body } = await create({ placeId: 'lillehammer' });
    await save(body.id, 1, { placeId: 'hamar' });
    await publish(body.id, 2);
    await save(body.id, 3, { placeId: 'lillehammer' });
    expect(await counted()).toBe(2);
  });

  it('says when few are left, and ends for the day; words may be changed always', async () => {
    const { body } = await create();
    expect((await publish(body.id, 1)).body.newAskingsLeft).toBeNull();
    await haveLeft(2);
    expect((await save(body.id, 2, { placeId: 'lillehammer' })).body.newAskingsLeft).toBe(1);
    const other = await create();
    expect((await publish(other.body.id, 1)).body.newAskingsLeft).toBe(0);
    const refused = await save(body.id, 3, { placeId: 'elverum', titleNb: 'Ikke lagret' });
    expect([refused.status, refused.code]).toEqual([429, 'opportunity.too_many_changes']);
    const third = await create();
    expect((await publish(third.body.id, 1)).code).toBe('opportunity.too_many_changes');
    const words = { placeId: 'lillehammer', titleNb: 'Nye ord' };
    expect((await save(body.id, 3, words)).body).toMatchObject({ titleNb: 'Nye ord', version: 4 });
    expect((await save(body.id, 4, { placeId: 'hamar' })).status).toBe(200);
    arena.now = new Date(Date.now() + 24 * 3_600_000);
    expect((await save(body.id, 5, { placeId: 'elverum' })).body).toMatchObject({ placeId: 'elverum', newAskingsLeft: null });
    arena.now = null;
  });
});

describe('closing', () => {
  it('takes it off the shelf, once, for good', async () => {
    const { body } = await create();
    expect((await close(body.id, 1)).code).toBe('opportunity.not_open');
    await publish(body.id, 1);
    expect((await close(body.id, 1)).code).toBe('version.stale');
    expect((await close(body.id, 2)).body.status).toBe('closed');
    expect((await close(body.id, 3)).code).toBe('opportunity.not_open');
    expect((await save(body.id, 3)).code).toBe('opportunity.not_open');
    expect((await publish(body.id, 3)).code).toBe('opportunity.not_draft');
    expect((await seen(body.id)).code).toBe('opportunity.not_found_or_ended');
  });
});
