import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { savedSearches } from '../../db/schema/savings.ts';
import { lookForNews } from './news.service.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer();
});
afterAll(() => arena.close());
beforeEach(() => {
  arena.now = null;
});

const day = 86_400_000;
const save = (person: Person, id: string) => arena.call(person, 'PUT /api/saved/opportunities/:id', { params: { id }, body: {} });
const saved = async (person: Person) => (await arena.call(person, 'GET /api/saved')).body;
const follow = (person: Person, query: { q?: string }, pace: 'daily' | 'weekly' = 'daily') =>
  arena.call(person, 'POST /api/saved/searches', {
    body: { kind: 'search', address: new URLSearchParams(query as Record<string, string>).toString(), query, pace },
  });
const noticesOf = async (person: Person) => (await arena.call(person, 'GET /api/notices')).body.items;

async function look(now: Date) {
  arena.now = now;
  await lookForNews(arena.deps);
  await arena.runJobs();
}
/** Noon in Oslo, so many days from now. */
const noon = (days: number) => new Date(`${new Date(Date.now() + days * day).toISOString().slice(0, 10)}T11:00:00Z`);
const published = (now: Date, title: string) => arena.opportunity(employer, { titleNb: title, publishedAt: now });
const later = (at: Date) => new Date(at.getTime() + 3_600_000);

describe('somebody who deletes their account at the same moment', () => {
  it.each(['opportunity', 'search'])('saves no %s, and is answered as somebody whose session is over', async (what) => {
    const seeker = await arena.seeker();
    const id = await arena.opportunity(employer);
    const client = await arena.deps.database.pool.connect();
    await client.query('begin');
    await client.query('delete from accounts where id = $1', [seeker.accountId]);
    const answer = what === 'search' ? follow(seeker, { q: 'baker' }) : save(seeker, id);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await client.query('commit');
    client.release();
    expect((await answer).code).toBe('session.required');
  });
});

describe('saved opportunities', () => {
  it('are kept once however often they are saved, told on their page, and forgotten again', async () => {
    const seeker = await arena.seeker();
    const id = await arena.opportunity(employer);

    const answers = await Promise.all([save(seeker, id), save(seeker, id), save(seeker, id)]);

    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect((await saved(seeker)).opportunities.map((one) => one.id)).toEqual([id]);
    expect((await arena.call(seeker, 'GET /api/opportunities/:id', { params: { id } })).body.saved).toBe(true);
    expect((await arena.call(arena.visitor, 'GET /api/opportunities/:id', { params: { id } })).body.saved).toBeNull();

    await arena.call(seeker, 'DELETE /api/saved/opportunities/:id', { params: { id } });
    await arena.call(seeker, 'DELETE /api/saved/opportunities/:id', { params: { id } });
    expect((await saved(seeker)).opportunities).toEqual([]);
  });

  it('say that they have ended, and cannot be saved then', async () => {
    const seeker = await arena.seeker();
    const id = await arena.opportunity(employer, { titleNb: 'Gartner' });
    await save(seeker, id);
    await arena.deps.database.pool.query("update opportunities set status = 'closed' where id = $1", [id]);

    expect((await saved(seeker)).opportunities).toMatchObject([{ id, title: { text: 'Gartner' }, card: null }]);
    expect((await save(await arena.seeker(), id)).code).toBe('opportunity.not_open');
  });

  it('are nobody else’s to see, and a draft cannot be saved', async () => {
    const seeker = await arena.seeker();
    await save(seeker, await arena.opportunity(employer));
    const draft = await arena.opportunity(employer, { status: 'draft', publishedAt: null });

    expect((await saved(await arena.seeker())).opportunities).toEqual([]);
    expect((await save(seeker, draft)).code).toBe('opportunity.not_open');
  });
});

describe('a search that somebody follows', () => {
  it('tells once a day that there is something new, and nothing when there is not', async () => {
    const seeker = await arena.seeker();
    expect((await follow(seeker, { q: 'tømrer' })).status).toBe(201);
    await look(noon(1));
    expect(await noticesOf(seeker)).toEqual([]);

    await published(later(noon(1)), 'Tømrer på Hamar');
    await look(noon(2));
    await look(new Date(noon(2).getTime() + 3_600_000));

    expect(await noticesOf(seeker)).toMatchObject([{ kind: 'found' }]);
    expect((await saved(seeker)).searches).toMatchObject([{ lastSentAt: noon(2).toISOString() }]);
    await look(noon(3));
    expect(await noticesOf(seeker)).toHaveLength(1);
  });

  it('is looked at once by two workers at the same moment, and several searches make one letter', async () => {
    const seeker = await arena.seeker();
    await follow(seeker, { q: 'gartner' });
    await follow(seeker, { q: 'Hamar' });
    await published(noon(1), 'Gartner på Hamar');
    arena.now = noon(2);

    await Promise.all([lookForNews(arena.deps), lookForNews(arena.deps)]);
    await arena.runJobs();

    expect(await noticesOf(seeker)).toHaveLength(1);
  });

  it('sleeps after ninety days, and goes on from the day it is renewed', async () => {
    const seeker = await arena.seeker();
    const { body } = await follow(seeker, { q: 'frisør' });
    await published(noon(91), 'Frisør på Hamar');
    await look(noon(92));
    expect(await noticesOf(seeker)).toEqual([]);
    expect((await saved(seeker)).searches).toMatchObject([{ asleep: true }]);

    await arena.call(seeker, 'POST /api/saved/searches/:id/renew', { params: { id: body.id }, body: {} });
    await look(noon(93));
    expect(await noticesOf(seeker)).toEqual([]);
    await published(later(noon(93)), 'Frisør i Moelv');
    await look(noon(94));
    expect(await noticesOf(seeker)).toHaveLength(1);
  });

  it('is one however often it is asked for; the last pace counts', async () => {
    const seeker = await arena.seeker();
    await Promise.all([follow(seeker, { q: 'kokk' }), follow(seeker, { q: 'kokk' })]);
    await follow(seeker, { q: 'kokk' }, 'weekly');

    expect((await saved(seeker)).searches).toMatchObject([{ pace: 'weekly' }]);
  });

  it('has room for twenty, also when many are saved at once', async () => {
    const seeker = await arena.seeker();
    const answers = await Promise.all(Array.from({ length: 23 }, (_one, i) => follow(seeker, { q: `kokk ${i}` })));

    expect(answers.filter(({ code }) => code === 'saved.too_many')).toHaveLength(3);
    const rows = await arena.deps.database.queries
      .select()
      .from(savedSearches)
      .where(eq(savedSearches.accountId, seeker.accountId));
    expect(rows).toHaveLength(20);
  });

  it('cannot be stopped or renewed by somebody else', async () => {
    const seeker = await arena.seeker();
    const { body } = await follow(seeker, { q: 'lege' });
    const other = await arena.seeker();

    await arena.call(other, 'DELETE /api/saved/searches/:id', { params: { id: body.id } });
    const renewed = await arena.call(other, 'POST /api/saved/searches/:id/renew', { params: { id: body.id }, body: {} });

    expect(renewed.status).toBe(404);
    expect((await saved(seeker)).searches).toHaveLength(1);
  });
});

describe('own matches', () => {
  it('tell of what is new and fits well, and need a profile', async () => {
    const without = await arena.seeker({ answers: null });
    const body = { kind: 'matches', address: '', query: {}, pace: 'daily' } as const;
    expect((await arena.call(without, 'POST /api/saved/searches', { body })).code).toBe('profile.missing');

    const cook = await arena.seeker({
      answers: {
        homePlaceId: 'hamar',
        wantedOccupations: ['5120'],
        skills: [{ skillId: 'cooking', evidence: 'worked' }],
      } as never,
    });
    await arena.call(cook, 'POST /api/saved/searches', { body });
    await arena.opportunity(employer, { titleNb: 'Kokk', occupationCode: '5120', publishedAt: noon(1) });
    await look(noon(2));

    expect(await noticesOf(cook)).toHaveLength(1);
  });
});
