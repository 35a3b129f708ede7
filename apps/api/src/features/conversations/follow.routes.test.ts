import type { ConversationNews } from '@arena/contract/conversations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
let url: string;
let employer: EmployerPerson;
let seeker: Person;
let id: string;
beforeAll(async () => {
  arena = await openArena();
  url = await arena.app.listen({ host: '127.0.0.1', port: 0 });
});
beforeEach(async () => {
  employer = await arena.employer();
  seeker = await arena.seeker();
  id = await arena.conversation(seeker, employer);
});
afterAll(() => arena.close());

const send = async (as: Person, text: string) =>
  (
    await arena.call(as, 'POST /api/conversations/:id/messages', {
      params: { id },
      body: { text, key: crypto.randomUUID() },
    })
  ).body;

/** Reads a stream as a browser would. */
async function follow(as: Person, after?: string) {
  const stop = new AbortController();
  const answer = await fetch(`${url}/api/conversations/${id}/stream${after === undefined ? '' : `?after=${after}`}`, {
    headers: { cookie: as.cookie ?? '' },
    signal: stop.signal,
  });
  const events: { name: string; news: ConversationNews }[] = [];
  let ended = false;
  const read = (async () => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) {
      rest += decoder.decode(chunk, { stream: true });
      const whole = rest.split('\n\n');
      rest = whole.pop() ?? '';
      for (const event of whole) {
        const name = /^event: (.*)$/m.exec(event)?.[1];
        if (name !== undefined) events.push({ name, news: JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '{}') });
      }
    }
  })().catch(() => {});
  void read.then(() => {
    ended = true;
  });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    events,
    texts: () => events.flatMap(({ news }) => (news.messages ?? []).map(({ text }) => text)),
    hasEnded: () => ended,
    stop: () => stop.abort(),
  };
}

describe('following a conversation', () => {
  it('sends what comes, once, after what was seen, in the order it was written', async () => {
    const first = await send(employer, 'Før');
    const [one, two] = [await follow(seeker, first.id), await follow(seeker)];
    expect([one.status, one.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await Promise.all(Array.from({ length: 20 }, (_, n) => send(n % 2 === 0 ? employer : seeker, `Melding ${n}`)));
    await expect.poll(() => one.texts().length).toBe(20);
    await expect.poll(() => two.texts().length).toBe(21);
    const written = (await arena.call(seeker, 'GET /api/conversations/:id', { params: { id } })).body.messages;
    expect(two.texts()).toEqual(written.map(({ text }) => text));
    expect(one.texts()).toEqual(two.texts().slice(1));
    for (const stream of [one, two]) stream.stop();
  });

  it('tells of times to meet and of an end', async () => {
    const stream = await follow(seeker);
    await arena.call(employer, 'POST /api/conversations/:id/meetings', {
      params: { id },
      body: {
        times: [{ day: '2027-02-01', time: '10:00' }],
        minutes: 30,
        way: 'place',
        where: 'Hamar',
        declines: [],
        key: crypto.randomUUID(),
      },
    });
    await expect.poll(() => stream.events.at(-1)?.news.meetings[0]?.status).toBe('proposed');
    await arena.call(employer, 'PUT /api/conversations/:id/block', { params: { id } });
    await expect.poll(() => stream.events.at(-1)?.news).toMatchObject({ canWrite: false, blockedByMe: false });
    stream.stop();
  });

  it('ends at sign-out, and sends nothing after it', async () => {
    const stream = await follow(seeker);
    await expect.poll(() => stream.events.length).toBe(1);
    await arena.call(seeker, 'DELETE /api/session');
    await expect.poll(() => stream.hasEnded()).toBe(true);
    await send(employer, 'HEMMELIG');
    expect(JSON.stringify(stream.events)).not.toContain('HEMMELIG');
  });

  it('ends when it may not be seen any more, before what is written then', async () => {
    const stream = await follow(employer);
    await expect.poll(() => stream.events.length).toBe(1);
    await arena.deps.database.pool.query('delete from conversations where id = $1', [id]);
    await arena.deps.database.pool.query("select pg_notify('conversation_changed', $1)", [id]);
    await expect.poll(() => stream.events.at(-1)?.name).toBe('gone');
    await expect.poll(() => stream.hasEnded()).toBe(true);
  });

  /** What no notice of the database tells of is seen at the next event or beat; here somebody writes. */
  const sql = (text: string, ...values: unknown[]) => arena.deps.database.pool.query(text, values);
  const event = () => sql("select pg_notify('conversation_changed', $1)", id);

  it('ends for a colleague who was let out, and sends nothing that is written after', async () => {
    const colleague = await arena.colleague(employer);
    const [theirs, ours] = [await follow(colleague), await follow(employer)];
    await send(seeker, 'Før');
    await expect.poll(() => theirs.texts()).toEqual(['Før']);
    await sql('delete from employer_members where account_id = $1', colleague.accountId);
    expect((await follow(colleague)).status).toBe(404);
    await send(seeker, 'HEMMELIG');
    await expect.poll(() => ours.texts()).toEqual(['Før', 'HEMMELIG']);
    await expect.poll(() => theirs.hasEnded()).toBe(true);
    expect(theirs.events.at(-1)?.name).toBe('gone');
    expect(theirs.texts()).toEqual(['Før']);
    ours.stop();
  });

  it('ends when the session is for another organisation now', async () => {
    const stream = await follow(employer);
    await expect.poll(() => stream.events.length).toBe(1);
    await sql('update sessions set organisation = null where account_id = $1', employer.accountId);
    await send(seeker, 'HEMMELIG');
    await expect.poll(() => stream.events.at(-1)?.name).toBe('gone');
    expect(stream.texts()).toEqual([]);
  });

  it.each(['reported', 'register', 'own-wish'])(
    'says that nobody can write while the employer is on hold (%s), or goes on',
    async (because) => {
      const [ofEmployer, ofSeeker] = [await follow(employer), await follow(seeker)];
      await expect.poll(() => ofEmployer.events.at(-1)?.news.canWrite).toBe(true);
      await sql(`update employers set status = 'paused', paused_because = $2 where id = $1`, employer.employerId, because);
      await event();
      for (const stream of [ofEmployer, ofSeeker]) {
        await expect.poll(() => stream.events.at(-1)?.news.canWrite).toBe(because === 'own-wish');
        stream.stop();
      }
    },
  );

  it('ends for both when the person deletes their account', async () => {
    const [ofEmployer, ofSeeker] = [await follow(employer), await follow(seeker)];
    await expect.poll(() => ofSeeker.events.length).toBe(1);
    await expect.poll(() => ofEmployer.events.length).toBe(1);
    await sql('delete from accounts where id = $1', seeker.accountId);
    await event();
    for (const stream of [ofEmployer, ofSeeker]) await expect.poll(() => stream.hasEnded()).toBe(true);
    expect(ofEmployer.events.at(-1)?.name).toBe('gone');
  });

  it('ends for the employer when the consent that opened it was taken back', async () => {
    const person = await arena.seeker({ answers: { homePlaceId: 'hamar' } });
    const caseworker = await arena.caseworker();
    const followingId = await arena.following(caseworker, person);
    const params = { id: followingId };
    const proposal = { opportunityId: await arena.opportunity(employer), note: '' };
    const { body } = await arena.call(caseworker, 'POST /api/followings/:id/proposals', { params, body: proposal });
    const proposed = { id: body.id };
    await arena.call(person, 'POST /api/proposals/:id/answer', { params: proposed, body: { answer: 'yes' } });
    const { facts, suggestedUntil, textVersion } = (
      await arena.call(person, 'GET /api/proposals/:id/consent', { params: proposed, query: { language: 'nb' } })
    ).body;
    const given = { until: suggestedUntil, textVersion, facts };
    const consent = await arena.call(person, 'POST /api/proposals/:id/consent', { params: proposed, body: given });
    const referral = await arena.call(caseworker, 'POST /api/proposals/:id/referral', { params: proposed, body: {} });
    const yes = await arena.call(employer, 'POST /api/referrals/:id/answer', {
      params: { id: referral.body.id },
      body: { answer: 'yes' },
    });
    id = yes.body.conversationId ?? '';
    const stream = await follow(employer);
    await expect.poll(() => stream.events.length).toBe(1);
    await arena.call(person, 'POST /api/consents/:id/withdraw', { params: { id: consent.body.id }, body: {} });
    await event();
    await expect.poll(() => stream.events.at(-1)?.name).toBe('gone');
    await expect.poll(() => stream.hasEnded()).toBe(true);
  });

  it('is for the two alone', async () => {
    for (const other of [await arena.seeker(), await arena.employer()]) expect((await follow(other)).status).toBe(404);
    expect((await follow(arena.visitor)).status).toBe(401);
  });
});

describe('a file', () => {
  const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');
  const sendFile = (as: Person, name: string, bytes: Buffer, key = crypto.randomUUID()) =>
    arena.call(as, 'POST /api/conversations/:id/files', {
      params: { id },
      body: { text: '', key, files: [{ name, bytes: bytes.toString('base64') }] },
    });
  const fetchFile = (as: Person, fileId: string) =>
    arena.app.inject({ url: `/api/conversation-files/${fileId}`, headers: { cookie: as.cookie ?? '' } });

  it('is kept by the two, to keep and not to show', async () => {
    const { body } = await sendFile(seeker, 'Vitnemål "ære".pdf', pdf);
    expect(body).toMatchObject({ text: '', files: [{ name: 'Vitnemål ære.pdf', bytes: pdf.length }] });
    const fileId = body.files[0]?.id ?? '';
    const answer = await fetchFile(employer, fileId);
    expect(answer.rawPayload).toEqual(pdf);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="Vitnem_l _re.pdf"; filename*=UTF-8''Vitnem%C3%A5l%20%C3%A6re.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
      'cache-control': 'no-store',
    });
    for (const other of [await arena.seeker(), await arena.employer(), await arena.administrator()])
      expect((await fetchFile(other, fileId)).statusCode).toBe(404);
    expect((await fetchFile(arena.visitor, fileId)).statusCode).toBe(401);
  });

  it('sent twice is sent once', async () => {
    const key = crypto.randomUUID();
    const answers = await Promise.all([sendFile(seeker, 'a.pdf', pdf, key), sendFile(seeker, 'a.pdf', pdf, key)]);
    expect(new Set(answers.map(({ body }) => body.files[0]?.id)).size).toBe(1);
  });

  it('that is not safe takes the whole message with it', async () => {
    const both = await arena.call(seeker, 'POST /api/conversations/:id/files', {
      params: { id },
      body: {
        text: 'Her er de',
        key: crypto.randomUUID(),
        files: [
          { name: 'a.pdf', bytes: pdf.toString('base64') },
          { name: 'b.pdf', bytes: Buffer.from('<html>').toString('base64') },
        ],
      },
    });
    expect(both.code).toBe('file.type');
    const four = Array.from({ length: 4 }, () => ({ name: 'a.pdf', bytes: pdf.toString('base64') }));
    const many = await arena.call(seeker, 'POST /api/conversations/:id/files', {
      params: { id },
      body: { text: '', key: crypto.randomUUID(), files: four },
    });
    expect(many.code).toBe('file.too_many');
    expect((await arena.call(seeker, 'GET /api/conversations/:id', { params: { id } })).body.messages).toEqual([]);
  });

  it('has room until the conversation is full', async () => {
    const large = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(5_000_000, 'a'), Buffer.from('\n%%EOF\n')]);
    for (let n = 0; n < 4; n++) expect((await sendFile(seeker, `${n}.pdf`, large)).status).toBe(201);
    expect((await sendFile(employer, 'last.pdf', large)).code).toBe('file.no_room');
    expect((await sendFile(employer, 'small.pdf', pdf)).status).toBe(201);
  });
});
