import { randomUUID } from 'node:crypto';
import type { LetterChoices } from '@arena/contract/accounts';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena, type Person } from '../../../test/arena.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { letters, notices } from '../../db/schema/system.ts';
import type { Deps } from '../../deps.ts';
import { type Letter, MailError } from '../../integrations/mail/mailer.ts';
import { sendAddressLink } from '../accounts/accounts.service.ts';
import { kindOf, type NoticeName } from './letters.rules.ts';
import { findRefusedAddress, readOutbox, sendLetter, sendLetterToAddress, sweepLetters } from './letters.service.ts';
import { sendWaiting } from './sending.service.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());
afterEach(() => {
  arena.now = null;
});

const page = { nb: '/mine-moter', en: '/en/my-meetings' };
let count = 0;
const tell = (to: Person, name: NoticeName = 'interest.answered', key = `key-${++count}`, deps: Deps = arena.deps) =>
  sendLetter(deps, { accountId: to.accountId, key, name, page });
const choose = (who: Person, letterChoices: LetterChoices) =>
  arena.deps.database.queries.update(accounts).set({ letterChoices }).where(eq(accounts.id, who.accountId));
const noticesOf = (who: Person) => arena.deps.database.queries.select().from(notices).where(eq(notices.accountId, who.accountId));
const outboxOf = (who: Person) => arena.deps.database.queries.select().from(letters).where(eq(letters.accountId, who.accountId));

/** Everything else as it is, with another way out for mail. */
function withMailer(send: (letter: Letter) => Promise<void>): Deps {
  return { ...arena.deps, mailer: { send, check: async () => 'ok' } };
}

describe('telling', () => {
  it('is a notice at once and one mail, however often it is repeated', async () => {
    const person = await arena.seeker({ email: 'once@person.example' });
    await tell(person, 'interest.answered', 'once');
    expect(await noticesOf(person)).toMatchObject([{ name: 'interest.answered', readAt: null, mailedAt: null }]);
    await Promise.all([tell(person, 'interest.answered', 'once'), tell(person, 'interest.answered', 'once')]);
    await arena.runJobs();
    await tell(person, 'interest.answered', 'once');
    await arena.runJobs();
    expect((await arena.letters()).filter(({ to }) => to === 'once@person.example')).toHaveLength(1);
    expect(await noticesOf(person)).toMatchObject([{ mailedAt: expect.any(Date) }]);
  });

  it('is nothing to whoever is deleted at the same moment', async () => {
    const person = await arena.seeker();
    const client = await arena.deps.database.pool.connect();
    await client.query('begin');
    await client.query('delete from accounts where id = $1', [person.accountId]);
    const telling = tell(person);
    const proving = sendAddressLink(arena.deps, { id: randomUUID(), accountId: person.accountId, email: 'ny@person.example' });
    await new Promise((done) => setTimeout(done, 150));
    await client.query('commit');
    client.release();
    expect(await Promise.allSettled([telling, proving])).toEqual([
      { status: 'fulfilled', value: undefined },
      { status: 'fulfilled', value: undefined },
    ]);
    expect((await arena.letters()).filter(({ to }) => to === 'ny@person.example')).toEqual([]);
  });

  it('is one mail when many workers are at it', async () => {
    const person = await arena.seeker({ email: 'many@person.example' });
    await tell(person);
    const sent: string[] = [];
    const workers = Array.from({ length: 5 }, () =>
      withMailer(async ({ to }) => {
        await new Promise((done) => setTimeout(done, 20));
        sent.push(to);
      }),
    );
    await Promise.all(workers.map((deps) => sendWaiting(deps)));
    expect(sent).toEqual(['many@person.example']);
  });

  it('keeps to the product for somebody without an address, or who chose so', async () => {
    const [without, off] = [await arena.seeker(), await arena.seeker()];
    await arena.deps.database.queries.update(accounts).set({ email: null }).where(eq(accounts.id, without.accountId));
    await choose(off, { meetings: 'off' });
    for (const person of [without, off]) {
      await tell(person);
      expect(await noticesOf(person)).toHaveLength(1);
      expect(await outboxOf(person)).toEqual([]);
    }
  });

  it('says nothing to an account that is gone', async () => {
    await expect(tell({ ...arena.visitor, accountId: '00000000-0000-7000-8000-000000000000' })).resolves.toBeUndefined();
  });
});

describe('the digest', () => {
  it('gathers what was chosen daily, and what came in a flood, at half past seven', async () => {
    arena.now = new Date('2026-11-23T12:00:00Z');
    const person = await arena.seeker({ email: 'flood@person.example' });
    await choose(person, { proposals: 'daily' });
    for (let turn = 0; turn < 5; turn++) await tell(person);
    await tell(person, 'proposal.sent');
    await sendWaiting(arena.deps);
    const mine = async () => (await arena.letters()).filter(({ to }) => to === 'flood@person.example');
    expect((await mine()).map(({ subject }) => subject)).toEqual(Array(3).fill('En arbeidsgiver har svart deg'));

    arena.now = new Date('2026-11-24T06:29:00Z');
    await sendWaiting(arena.deps);
    expect(await mine()).toHaveLength(3);
    arena.now = new Date('2026-11-24T06:30:00Z');
    await Promise.all([sendWaiting(arena.deps), sendWaiting({ ...arena.deps, mailer: { ...arena.deps.mailer } })]);
    await sendWaiting(arena.deps);
    const [, , , digest, ...more] = await mine();
    expect(more).toEqual([]);
    expect(digest?.subject).toBe('Nytt til deg på Arena Innlandet');
    expect(digest?.text).toContain('- En arbeidsgiver har svart deg (2)\n- Noe nytt venter på deg\n');
    expect(digest?.text).toContain('http://localhost:3000/varsler');
  });

  it('leaves out what was read meanwhile, and says one thing alone as itself', async () => {
    arena.now = new Date('2026-11-25T12:00:00Z');
    const person = await arena.seeker({ email: 'read@person.example', language: 'en' });
    await choose(person, { meetings: 'daily' });
    await tell(person, 'invitation.sent');
    await tell(person, 'interest.answered');
    const [first] = await noticesOf(person);
    await arena.call(person, 'POST /api/notices/read', { body: { id: first?.id ?? '' } });
    arena.now = new Date('2026-11-26T07:00:00Z');
    await sendWaiting(arena.deps);
    const [letter, ...more] = (await arena.letters()).filter(({ to }) => to === 'read@person.example');
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('An employer has answered you');
  });

  it('does not come when everything was read, or the kind was stopped meanwhile', async () => {
    arena.now = new Date('2026-11-25T12:00:00Z');
    const [reader, stopper] = [
      await arena.seeker({ email: 'r2@person.example' }),
      await arena.seeker({ email: 's2@person.example' }),
    ];
    for (const person of [reader, stopper]) {
      await choose(person, { meetings: 'daily' });
      await tell(person);
    }
    const [notice] = await noticesOf(reader);
    await arena.call(reader, 'POST /api/notices/read', { body: { upTo: notice?.id ?? '' } });
    await choose(stopper, { meetings: 'off' });
    arena.now = new Date('2026-11-26T07:00:00Z');
    await sendWaiting(arena.deps);
    expect((await arena.letters()).filter(({ to }) => /^[rs]2@/.test(to))).toEqual([]);
  });
});

describe('mail that does not go out', () => {
  it('waits while nobody takes any, told to the administrator, and comes when somebody does', async () => {
    arena.now = new Date('2026-12-01T12:00:00Z');
    const people = [await arena.seeker({ email: 'w1@person.example' }), await arena.seeker({ email: 'w2@person.example' })];
    for (const person of people) await tell(person);
    let tries = 0;
    const dead = withMailer(async () => {
      tries++;
      throw new MailError('mail.unavailable', 'ECONNREFUSED');
    });
    await sendWaiting(dead);
    // The others would meet the same.
    expect(tries).toBe(1);
    for (let minute = 1; minute <= 60; minute++) {
      arena.now = new Date(Date.UTC(2026, 11, 1, 12, minute));
      await sendWaiting(dead);
    }
    expect(await readOutbox(arena.deps)).toMatchObject({ waiting: 2, troubled: 2, oldest: new Date('2026-12-01T12:00:00Z') });
    const sent: string[] = [];
    arena.now = new Date('2026-12-01T13:16:00Z');
    const living = withMailer(async ({ to }) => {
      sent.push(to);
    });
    await sendWaiting(living);
    expect(sent.sort()).toEqual(['w1@person.example', 'w2@person.example']);
    expect(await readOutbox(arena.deps)).toMatchObject({ waiting: 0, oldest: null });
  });

  it('is not tried again where the address refused it, which is told until something reaches it', async () => {
    const person = await arena.seeker({ email: 'gone@person.example' });
    const letters: Letter[] = [];
    const refusing = withMailer(async (letter) => {
      letters.push(letter);
      throw new MailError('mail.refused', 'EENVELOPE 550');
    });
    await tell(person);
    await sendWaiting(refusing);
    await sendWaiting(refusing);
    expect(letters).toHaveLength(1);
    expect(await findRefusedAddress(arena.deps, person.accountId)).toBeInstanceOf(Date);
    expect(await outboxOf(person)).toMatchObject([{ trouble: 'mail.refused EENVELOPE 550', sentAt: null }]);
    await arena.deps.database.queries
      .update(accounts)
      .set({ email: 'new@person.example' })
      .where(eq(accounts.id, person.accountId));
    expect(await findRefusedAddress(arena.deps, person.accountId)).toBeNull();
  });

  it('lets one receiver wait alone, and gives up after five days', async () => {
    arena.now = new Date('2026-12-05T12:00:00Z');
    const [full, other] = [
      await arena.seeker({ email: 'full@person.example' }),
      await arena.seeker({ email: 'o@person.example' }),
    ];
    await tell(full);
    await tell(other);
    const sent: string[] = [];
    const deferring = withMailer(async ({ to }) => {
      if (to.startsWith('full')) throw new MailError('mail.deferred', 'EENVELOPE 452');
      sent.push(to);
    });
    await sendWaiting(deferring);
    expect(sent).toEqual(['o@person.example']);
    arena.now = new Date('2026-12-10T12:00:01Z');
    await sendWaiting(deferring);
    expect(await outboxOf(full)).toMatchObject([{ attempts: 2, refusedAt: arena.now, tryAfter: null }]);
  });

  it('comes again when the worker that had taken it is gone, three minutes later and not before', async () => {
    arena.now = new Date('2026-12-12T12:00:00Z');
    const person = await arena.seeker({ email: 'lease@person.example' });
    await tell(person);
    const keys: string[] = [];
    // A worker that is killed while the server holds the letter.
    const kill = Promise.withResolvers<void>();
    const gone = sendWaiting(
      withMailer(({ key }) => {
        keys.push(key);
        return kill.promise;
      }),
    );
    while (keys.length === 0) await new Promise((done) => setTimeout(done, 5));
    const living = withMailer(async ({ key }) => {
      keys.push(key);
    });
    arena.now = new Date('2026-12-12T12:02:59Z');
    await sendWaiting(living);
    expect(keys).toHaveLength(1);
    arena.now = new Date('2026-12-12T12:03:00Z');
    await sendWaiting(living);
    expect(keys).toEqual([keys[0], keys[0]]);
    expect(await outboxOf(person)).toMatchObject([{ attempts: 2, sentAt: arena.now }]);
    // What is killed writes nothing any more; left alone, it would go on into the next file.
    kill.reject(new Error('killed'));
    await expect(gone).rejects.toThrow('killed');
  });

  it('is not sent when the kind was stopped while it waited', async () => {
    const person = await arena.seeker({ email: 'stopped@person.example' });
    await tell(person);
    await choose(person, { meetings: 'off' });
    await sendWaiting(arena.deps);
    expect((await arena.letters()).filter(({ to }) => to === 'stopped@person.example')).toEqual([]);
  });
});

describe('a letter about the login', () => {
  const link = { name: 'sign-in.link', page: { nb: '/logg-inn/abc', en: '/en/sign-in/abc' } } as const;

  it('goes to an address without an account, once, with no notice and nothing to stop', async () => {
    const letter = { email: 'nobody@person.example', language: 'nb', key: 'login-1', ...link } as const;
    await sendLetterToAddress(arena.deps, letter);
    await sendLetterToAddress(arena.deps, letter);
    const found = (await arena.letters()).filter(({ to }) => to === 'nobody@person.example');
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toContain('http://localhost:3000/logg-inn/abc');
    expect(found[0]?.text).not.toContain('/brev/stopp');
  });

  it('waits with its job while mail is down, and leaves an address that refuses it alone', async () => {
    const to = (code: 'mail.unavailable' | 'mail.refused', key: string) =>
      sendLetterToAddress(
        withMailer(() => Promise.reject(new MailError(code, 'x'))),
        { email: 'a@person.example', language: 'en', key, ...link },
      );
    await expect(to('mail.unavailable', 'login-2')).rejects.toThrow('mail.unavailable');
    await expect(to('mail.refused', 'login-3')).resolves.toBeUndefined();
  });
});

describe('every letter', () => {
  const canary = 'KANARIFUGL';

  it('names nobody and nothing, in both languages, alone and in a digest, as text and as HTML', async () => {
    const employer = await arena.employer({ name: `${canary} bedrift` });
    await arena.opportunity(employer, { titleNb: `${canary} tittel`, titleEn: `${canary} title` });
    let outputs = 0;
    for (const language of ['nb', 'en'] as const) {
      for (const name of Object.keys(kindOf) as NoticeName[]) {
        for (const form of ['alone', 'digest'] as const) {
          arena.now = new Date('2027-01-04T12:00:00Z');
          const person = await arena.seeker({ name: `${canary} ${++outputs}`, email: `c${outputs}@person.example`, language });
          if (form === 'digest') await choose(person, { [kindOf[name]]: 'daily' });
          await tell(person, name);
          if (form === 'digest') await tell(person, name);
          arena.now = new Date('2027-01-05T06:31:00Z');
          const seen: Letter[] = [];
          await sendWaiting(
            withMailer(async (letter) => {
              seen.push(letter);
            }),
          );
          const [letter] = seen;
          expect(seen, `${name} ${language} ${form}`).toHaveLength(1);
          if (letter === undefined) continue;
          const { to, ...rest } = letter;
          expect(JSON.stringify(rest)).not.toContain(canary);
          expect(JSON.stringify(rest)).not.toContain(to);
          expect(letter.text).toContain(language === 'nb' ? '/brev/stopp/' : '/en/letters/stop/');
          expect(letter.html).toContain(`<html lang="${language}">`);
          expect(letter.html.match(/class="m-button"/g)).toHaveLength(1);
          expect(letter.unsubscribe).toMatch(/^http:\/\/localhost:3000\/api\/letters\/stops\/[\w-]{43}$/);
          expect(letter.html).not.toMatch(/<img|<script|src=|url\(/i);
        }
      }
    }
    expect(outputs).toBe(4 * Object.keys(kindOf).length);
  }, 60_000);
});

it('forgets mail after three months, and keeps what still waits', async () => {
  arena.now = new Date('2027-02-01T12:00:00Z');
  const [sent, waiting] = [await arena.seeker(), await arena.seeker()];
  await tell(sent);
  await sendWaiting(arena.deps);
  await tell(waiting);
  await sendWaiting(withMailer(() => Promise.reject(new MailError('mail.unavailable', 'x'))));
  arena.now = new Date('2027-05-03T12:00:00Z');
  await sweepLetters(arena.deps);
  expect(await outboxOf(sent)).toEqual([]);
  expect(await outboxOf(waiting)).toHaveLength(1);
});
