import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
let employer: EmployerPerson;
let seeker: Person;
let opportunityId: string;
let id: string;
beforeAll(async () => {
  arena = await openArena();
});
beforeEach(async () => {
  employer = await arena.employer();
  seeker = await arena.seeker();
  opportunityId = await arena.opportunity(employer);
  id = await arena.conversation(seeker, employer, opportunityId);
});
afterAll(() => arena.close());

const send = (as: Person, text: string, key = crypto.randomUUID()) =>
  arena.call(as, 'POST /api/conversations/:id/messages', { params: { id }, body: { text, key } });
const read = (as: Person, before?: string) =>
  arena.call(as, 'GET /api/conversations/:id', { params: { id }, query: before === undefined ? {} : { before } });
const see = (as: Person, upTo: string) => arena.call(as, 'POST /api/conversations/:id/read', { params: { id }, body: { upTo } });
const block = (as: Person) => arena.call(as, 'PUT /api/conversations/:id/block', { params: { id } });
const unread = async (as: Person) =>
  (await arena.call(as, 'GET /api/conversations')).body.find((conversation) => conversation.id === id)?.unread;
const setStatus = (status: string, because: string | null) =>
  arena.deps.database.pool.query('update employers set status = $2, paused_because = $3 where id = $1', [
    employer.employerId,
    status,
    because,
  ]);

describe('a conversation', () => {
  it('is read by both sides, oldest first, each with the other’s name', async () => {
    await send(seeker, 'Hei!');
    await send(employer, ' Velkommen. \n');
    const [ofSeeker, ofEmployer] = [await read(seeker), await read(employer)];
    expect(ofSeeker.body).toMatchObject({
      with: { name: employer.name, email: null },
      ownWords: null,
      canWrite: true,
      blockedByMe: false,
      earlier: false,
      opportunity: { isOpen: true },
      messages: [
        { mine: true, text: 'Hei!', files: [] },
        { mine: false, text: 'Velkommen.', files: [] },
      ],
    });
    expect(ofEmployer.body.with).toEqual({ name: seeker.name, email: expect.stringContaining('@'), contact: null });
    expect(ofEmployer.body.messages.map(({ mine }) => mine)).toEqual([false, true]);
  });

  it('tells both what the seeker had written, and the seeker who said yes, until either ends it', async () => {
    const other = await arena.seeker();
    const asked = await arena.call(other, 'POST /api/opportunities/:id/interests', {
      params: { id: opportunityId },
      body: { strengths: [], ownWords: 'Jeg baker hver helg.' },
    });
    const colleague = await arena.colleague(employer);
    const yes = await arena.call(colleague, 'POST /api/interests/:id/answer', {
      params: { id: asked.body.id },
      body: { answer: 'yes', reason: 'none', shareReason: false },
    });
    const of = (as: Person) =>
      arena.call(as, 'GET /api/conversations/:id', { params: { id: yes.body.conversationId ?? '' }, query: {} });
    const names = await arena.deps.database.pool.query<{ name: string }>('select name from accounts where id = $1', [
      colleague.accountId,
    ]);
    expect((await of(other)).body).toMatchObject({
      ownWords: 'Jeg baker hver helg.',
      with: { contact: names.rows[0]?.name },
      opportunity: { kind: 'job' },
    });
    expect((await of(employer)).body).toMatchObject({ ownWords: 'Jeg baker hver helg.', with: { contact: null } });
    await arena.deps.database.pool.query('delete from employer_members where account_id = $1', [colleague.accountId]);
    expect((await of(other)).body.with.contact).toBeNull();
    await arena.call(other, 'PUT /api/conversations/:id/block', { params: { id: yes.body.conversationId ?? '' } });
    expect((await of(employer)).body.ownWords).toBeNull();
    expect((await of(other)).body.ownWords).toBeNull();
  });

  it('comes in pages, and nothing is left out between them', async () => {
    await arena.deps.database.pool.query(
      `insert into messages (conversation_id, author_id, side, text, sending_key)
       select $1, $2, 'seeker', 'Melding ' || n, 'k' || n from generate_series(1, 120) n`,
      [id, seeker.accountId],
    );
    const last = await read(employer);
    expect([last.body.messages.length, last.body.earlier, last.body.messages.at(-1)?.text]).toEqual([50, true, 'Melding 120']);
    const middle = await read(employer, last.body.messages[0]?.id);
    const first = await read(employer, middle.body.messages[0]?.id);
    expect(first.body.earlier).toBe(false);
    const all = [first, middle, last].flatMap(({ body }) => body.messages.map(({ text }) => text));
    expect(all).toEqual(Array.from({ length: 120 }, (_, n) => `Melding ${n + 1}`));
    const news = await arena.call(employer, 'GET /api/conversations/:id/news', {
      params: { id },
      query: { after: first.body.messages.at(-1)?.id ?? '' },
    });
    expect([news.body.messages.length, news.body.more]).toEqual([50, true]);
  });

  it('takes the same key once, also when pressed five times at once', async () => {
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(seeker, 'Hei!', key)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    expect((await read(employer)).body.messages).toHaveLength(1);
    await send(seeker, 'Hei igjen!', key);
    await send(employer, 'Hei!', key);
    expect((await read(employer)).body.messages.map(({ text }) => text)).toEqual(['Hei!', 'Hei igjen!', 'Hei!']);
  });

  it('takes no blank message, and none past 4,000 characters', async () => {
    for (const text of [' \n\t ', '', '\u001b', '\u202e', '\u200b\n', 'x'.repeat(4001)])
      expect((await send(seeker, text)).code).toBe('request.invalid');
    expect((await read(seeker)).body.messages).toEqual([]);
    expect((await send(seeker, 'x'.repeat(4000))).status).toBe(201);
  });

  it('tells the person which other employer asked for it', async () => {
    const other = await arena.employer();
    await read(other);
    for (const one of [employer, await arena.seeker(), await arena.caseworker()]) await read(one);
    const { rows } = await arena.deps.database.pool.query<{ id: string | null }>(
      'select employer_id as id from access_log where seeker_id = $1 and refused',
      [seeker.accountId],
    );
    expect(rows).toEqual([{ id: other.employerId }]);
  });

  it('does not exist for anybody else', async () => {
    for (const other of [await arena.seeker(), await arena.employer(), await arena.caseworker(), await arena.administrator()]) {
      expect((await read(other)).code).toBe('not_found');
      expect((await send(other, 'Hei')).code).toBe('not_found');
      expect((await block(other)).code).toBe('not_found');
    }
    expect((await read(arena.visitor)).code).toBe('session.required');
    expect((await read(seeker)).body.messages).toEqual([]);
  });

  it('goes on while the employer rests by its own wish', async () => {
    await setStatus('paused', 'own-wish');
    expect((await send(employer, 'Vi er her.')).status).toBe(201);
    expect((await send(seeker, 'Fint.')).status).toBe(201);
  });

  it('closes for writing when the employer is frozen; both may still read', async () => {
    await send(employer, 'Hei!');
    await setStatus('paused', 'reported');
    expect((await send(employer, 'Er du der?')).code).toBe('conversation.closed');
    expect((await send(seeker, 'Ja.')).code).toBe('conversation.closed');
    for (const side of [seeker, employer])
      expect((await read(side)).body).toMatchObject({ canWrite: false, messages: [{ text: 'Hei!' }] });
  });
});

describe('what is unread', () => {
  it('is what neither was seen nor answered; opening changes nothing', async () => {
    const first = await send(employer, 'Kan du komme tirsdag?');
    const second = await send(employer, 'Klokka ti?');
    expect((await read(seeker)).body.firstUnread).toBe(first.body.id);
    expect(await unread(seeker)).toBe(2);
    expect((await see(seeker, first.body.id)).status).toBe(204);
    expect([await unread(seeker), (await read(seeker)).body.firstUnread]).toEqual([1, second.body.id]);
    await see(seeker, second.body.id);
    await see(seeker, first.body.id);
    expect([await unread(seeker), (await read(seeker)).body.firstUnread]).toEqual([0, null]);
    await send(employer, 'Hallo?');
    await send(seeker, 'Ja.');
    expect([await unread(seeker), await unread(employer)]).toEqual([0, 1]);
  });

  it('comes first in the list', async () => {
    await send(employer, 'Hei!');
    const second = await arena.opportunity(employer);
    const { body } = await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
      params: { id: second },
      body: { strengths: [] },
    });
    await arena.call(employer, 'POST /api/interests/:id/answer', {
      params: { id: body.id },
      body: { answer: 'yes', reason: 'none', shareReason: false },
    });
    const list = (await arena.call(seeker, 'GET /api/conversations')).body;
    expect(list.map(({ unread }) => unread)).toEqual([1, 0]);
    expect(list[0]?.id).toBe(id);
  });

  it('takes a message of another conversation for nothing', async () => {
    await send(employer, 'Hei!');
    await see(seeker, crypto.randomUUID());
    expect(await unread(seeker)).toBe(1);
  });
});

describe('telling of messages', () => {
  const lettersTo = async () => {
    await arena.deps.database.pool.query('update graphile_worker._private_jobs set run_at = now()');
    await arena.runJobs();
    return (await arena.letters()).filter(({ text }) => text.includes(`/samtaler/${id}`));
  };

  it('sends one letter until it is seen or answered, without what was written', async () => {
    await send(employer, 'HEMMELIG en');
    expect(await lettersTo()).toHaveLength(1);
    const last = await send(employer, 'HEMMELIG to');
    expect(await lettersTo()).toHaveLength(1);
    await see(seeker, last.body.id);
    await send(employer, 'HEMMELIG tre');
    const letters = await lettersTo();
    expect(letters).toHaveLength(2);
    expect(JSON.stringify(letters)).not.toMatch(/HEMMELIG|Søker/);
  });

  it('sends none to whoever had it before their eyes', async () => {
    const { body } = await send(employer, 'Hei!');
    await see(seeker, body.id);
    expect(await lettersTo()).toHaveLength(0);
  });
});

describe('wanting no more', () => {
  it('closes every conversation of the two, says nothing of who ended it, and can be taken back', async () => {
    expect((await block(seeker)).status).toBe(204);
    expect((await block(seeker)).status).toBe(204);
    for (const side of [seeker, employer]) expect((await send(side, 'Hei')).code).toBe('conversation.closed');
    expect((await read(seeker)).body).toMatchObject({ canWrite: false, blockedByMe: true });
    expect((await read(employer)).body).toMatchObject({ canWrite: false, blockedByMe: false });
    // The other side's undoing is their own, and opens nothing.
    await arena.call(employer, 'DELETE /api/conversations/:id/block', { params: { id } });
    expect((await send(employer, 'Hei')).code).toBe('conversation.closed');
    await arena.call(seeker, 'DELETE /api/conversations/:id/block', { params: { id } });
    expect((await send(employer, 'Hei')).status).toBe(201);
  });
});

describe('a report', () => {
  const report = (as: Person, words: string, also: { reason?: 'fraud' | 'discrimination' | 'other'; block?: boolean } = {}) =>
    arena.call(as, 'POST /api/conversations/:id/report', {
      params: { id },
      body: { reason: 'fraud', block: false, words, ...also },
    });
  const kept = async () =>
    (await arena.deps.database.pool.query('select about, reason, words from reports where conversation_id = $1', [id])).rows;

  it('about an employer puts it on hold until a human has looked, once however often it is sent', async () => {
    const answers = await Promise.all([report(seeker, 'De ba om penger.'), report(seeker, 'De ba om penger.')]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect(await kept()).toEqual([{ about: 'employer', reason: 'fraud', words: 'De ba om penger.' }]);
    expect((await send(seeker, 'Hei')).code).toBe('conversation.closed');
  });

  it('about a person leaves the employer as it is, and ends the conversation if asked to', async () => {
    expect((await report(employer, '', { block: true })).status).toBe(204);
    expect(await kept()).toEqual([{ about: 'seeker', reason: 'fraud', words: '' }]);
    expect((await read(employer)).body).toMatchObject({ canWrite: false, blockedByMe: true });
  });

  it('of something else freezes nobody before it is read', async () => {
    await report(seeker, 'Noe var rart.', { reason: 'other' });
    expect((await send(seeker, 'Hei')).status).toBe(201);
  });

  it('follows the one rule of reports: an address alone, or what is not urgent, freezes nobody', async () => {
    expect((await report(seeker, 'Jeg ble spurt om alder.', { reason: 'discrimination' })).status).toBe(204);
    expect((await send(seeker, 'Hei')).status).toBe(201);
    await arena.deps.database.pool.query(`update accounts set issuer = 'email' where id = $1`, [seeker.accountId]);
    expect((await report(seeker, 'De ba om penger.')).status).toBe(204);
    expect((await send(seeker, 'Hei igjen')).status).toBe(201);
    expect(await kept()).toHaveLength(2);
  });

  it('is one of three that somebody may send in a month, and the next is refused', async () => {
    for (const words of ['En', 'To', 'Tre']) expect((await report(seeker, words, { reason: 'other' })).status).toBe(204);
    expect((await report(seeker, 'Fire', { reason: 'other' })).code).toBe('report.too_many');
    expect((await report(seeker, 'Tre!', { reason: 'other' })).code).toBe('report.too_many');
    expect((await report(seeker, 'Tre\u200b', { reason: 'other' })).status).toBe(204);
  });
});

describe('what a yes leads on to', () => {
  it.each([
    ['public', 'job', 'formal-application'],
    ['private', 'apprenticeship', 'county-application'],
    ['private', 'job', 'conversation'],
  ])('is said to both (%s, %s)', async (sector, kind, afterYes) => {
    await arena.deps.database.pool.query('update employers set sector = $2 where id = $1', [employer.employerId, sector]);
    await arena.deps.database.pool.query('update opportunities set kind = $2 where id = $1', [opportunityId, kind]);
    for (const side of [seeker, employer]) expect((await read(side)).body.opportunity.afterYes).toBe(afterYes);
  });
});
