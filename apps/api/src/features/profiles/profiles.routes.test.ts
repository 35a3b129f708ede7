import { createDecipheriv, createHash } from 'node:crypto';
import type { ErrorBody } from '@arena/contract/errors';
import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { occupations } from '@arena/taxonomy/occupations';
import { skills } from '@arena/taxonomy/skills';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena, type Person } from '../../../test/arena.ts';
import { sealDraft } from '../../http/draft-cookie.ts';
import { adoptDraft } from './profiles.service.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

const told: Answers = { ...noAnswers, homePlaceId: 'hamar', canWords: 'kokk på hotell', knownOccupations: ['5120'] };
const save = (as: Person, answers: Answers, version: number | null, findable = false) =>
  arena.call(as, 'PUT /api/profile', { body: { answers, findable, version } });

/** The visitor's browser after an answer: with the cookie it was given. */
function keepingCookie(headers: Record<string, unknown>): { browser: Person; cookie: string } {
  const cookies = [headers['set-cookie']].flat().map(String);
  const kept = cookies.map((cookie) => cookie.split(';')[0] ?? '').filter((pair) => !pair.endsWith('='));
  return { browser: { ...arena.visitor, cookie: kept.join('; ') }, cookie: cookies.join('\n') };
}
const sealed = (answers: unknown, key: Buffer, savedAt = Date.now()) => sealDraft({ answers, shared: false, savedAt }, key);
async function withDraft(answers: Answers): Promise<Person> {
  const { headers } = await arena.call(arena.visitor, 'PUT /api/draft', { body: { answers, shared: false } });
  return keepingCookie(headers).browser;
}
/** Letters that do not pack: each three bytes, and no two alike. */
const noise = (seed: string) => {
  const bytes = createHash('shake256', { outputLength: 1000 }).update(seed).digest();
  return Array.from({ length: 500 }, (_, at) => String.fromCharCode(0x4e00 + (bytes.readUInt16LE(at * 2) % 20_000))).join('');
};
const ofDraft = (browser: Person) => browser.cookie?.split('; ')[0]?.split('=')[1] ?? '';

describe('the saved profile', () => {
  it('is nothing before it is saved, and reads back in either language', async () => {
    const seeker = await arena.seeker({ answers: null });
    expect((await arena.call(seeker, 'GET /api/profile')).body.profile).toBeNull();
    expect((await save(seeker, told, null, true)).body).toEqual({ version: 1 });
    const inEnglish = (await arena.call(seeker, 'GET /api/profile', { query: { language: 'en' } })).body.profile;
    expect(inEnglish).toMatchObject({
      version: 1,
      name: seeker.name,
      findable: true,
      answers: { home: { id: 'hamar', name: 'Hamar' } },
    });
    const inNorwegian = (await arena.call(seeker, 'GET /api/profile', { query: { language: 'nb' } })).body.profile;
    expect(inNorwegian?.answers.knownOccupationNames[0]?.name).not.toBe(inEnglish?.answers.knownOccupationNames[0]?.name);
  });

  it('is not found by anybody until the person says so', async () => {
    const seeker = await arena.seeker({ answers: null });
    await save(seeker, told, null);
    expect((await arena.call(seeker, 'GET /api/profile')).body.profile?.findable).toBe(false);
  });

  it('is not overwritten by a tab that read an older version', async () => {
    const seeker = await arena.seeker({ answers: told });
    expect((await save(seeker, { ...told, canWords: 'først' }, 1)).body).toEqual({ version: 2 });
    expect((await save(seeker, { ...told, canWords: 'sist' }, 1)).code).toBe('version.stale');
    expect((await save(seeker, { ...told, canWords: 'sist' }, null)).code).toBe('version.stale');
    expect((await arena.call(seeker, 'GET /api/profile')).body.profile?.answers.canWords).toBe('først');
  });

  it('lets one of two people who save at once win, and tells the other', async () => {
    const seeker = await arena.seeker({ answers: told });
    const answers = await Promise.all(['a', 'b', 'c'].map((canWords) => save(seeker, { ...told, canWords }, 1)));
    expect(answers.map(({ code }) => code).sort()).toEqual([null, 'version.stale', 'version.stale']);
  });

  it('a form sent twice has one effect and the same answer', async () => {
    const seeker = await arena.seeker({ answers: null });
    const first = await Promise.all([save(seeker, told, null), save(seeker, told, null)]);
    expect(first.map(({ body }) => body)).toEqual([{ version: 1 }, { version: 1 }]);
    const second = { ...told, maxTravelMinutes: 30 };
    await save(seeker, second, 1);
    expect((await save(seeker, second, 1)).body).toEqual({ version: 2 });
  });

  it('keeps nothing that the taxonomy does not know', async () => {
    const seeker = await arena.seeker({ answers: null });
    await save(seeker, { ...told, homePlaceId: 'atlantis', skills: ['flying'] }, null);
    expect((await arena.call(seeker, 'GET /api/profile')).body.profile?.answers).toMatchObject({ homePlaceId: null, skills: [] });
  });

  it.each([
    ['a field nobody asked for', { ...told, age: 54 }],
    ['a text over its limit', { ...told, canWords: 'x'.repeat(501) }],
    ['a kind that does not exist', { ...told, wantedKinds: ['slavery'] }],
    ['a number as text', { ...told, maxTravelMinutes: '30' }],
  ])('refuses %s and saves nothing', async (_what, answers) => {
    const seeker = await arena.seeker({ answers: null });
    expect((await save(seeker, answers as Answers, null)).code).toBe('request.invalid');
    expect((await arena.call(seeker, 'GET /api/profile')).body.profile).toBeNull();
  });

  it("names what was picked in the reader's language, and keeps no task that is none of ours", async () => {
    const seeker = await arena.seeker({ answers: null });
    await save(seeker, { ...told, tasks: ['cooked-for-many', 'ruled-the-world'], unwantedOccupations: ['5120'] }, null);
    const { profile } = (await arena.call(seeker, 'GET /api/profile', { query: { language: 'en' } })).body;
    expect(profile?.answers).toMatchObject({
      tasks: ['cooked-for-many'],
      taskNames: [{ id: 'cooked-for-many', name: 'Cooked for many people' }],
      unwantedOccupationNames: [{ id: '5120', name: 'Cook' }],
    });
  });

  it('names the field that was too long, and its limit', async () => {
    const seeker = await arena.seeker({ answers: null });
    const { body } = await save(seeker, { ...told, canWords: 'x'.repeat(100_000) }, null);
    expect(body).toMatchObject({ fields: [{ path: '/answers/canWords', rule: 'maxLength', limit: 500 }] });
  });

  it('is for seekers: a visitor is asked to sign in, and for others it is not there', async () => {
    expect((await arena.call(arena.visitor, 'GET /api/profile')).code).toBe('session.required');
    expect((await save(arena.visitor, told, null)).code).toBe('session.required');
    for (const other of [await arena.employer(), await arena.caseworker(), await arena.administrator()]) {
      expect((await arena.call(other, 'GET /api/profile')).code).toBe('not_found');
      expect((await save(other, told, null)).code).toBe('not_found');
    }
  });
});

describe('name and e-mail', () => {
  const saveContact = (as: Person, name: string, email: string | null) =>
    arena.call(as, 'PUT /api/profile/contact', { body: { name, email } });
  const own = async (as: Person) => (await arena.call(as, 'GET /api/profile')).body.profile;

  it('are told by the person, shown back, and may be told again; the answers stay as they were', async () => {
    const seeker = await arena.seeker({ name: '', answers: told });
    await arena.deps.database.pool.query('update accounts set email = null where id = $1', [seeker.accountId]);
    expect((await own(seeker))?.name).toBe('');
    for (const time of ['first', 'again']) {
      expect((await saveContact(seeker, ' Nora Nykommer ', 'nora@person.example')).status, time).toBe(204);
    }
    expect(await own(seeker)).toMatchObject({
      version: 1,
      name: 'Nora Nykommer',
      email: 'nora@person.example',
      answers: { canWords: 'kokk på hotell' },
    });
    expect((await arena.call(seeker, 'GET /api/session')).body.actor?.name).toBe('Nora Nykommer');
    await saveContact(seeker, 'Nora', null);
    expect(await own(seeker)).toMatchObject({ name: 'Nora', email: null });
  });

  it('that go to another address than before are proved by a link to it first', async () => {
    const seeker = await arena.seeker({ email: 'before@person.example', answers: told });
    expect((await saveContact(seeker, 'Nora', 'after@person.example')).status).toBe(204);
    expect(await own(seeker)).toMatchObject({ name: 'Nora', email: 'before@person.example' });
    await arena.runJobs();
    expect((await arena.letters()).filter(({ to }) => to === 'after@person.example')).toHaveLength(1);
  });

  it.each([
    ['', 'nora@person.example', '/name'],
    ['', 'nora', '/name', '/email'],
    ['   ', null, '/name'],
    ['x'.repeat(101), null, '/name'],
    ['Nora\r\nBcc: alle@person.example', null, '/name'],
    ['Nora', 'nora', '/email'],
    ['Nora', 'nora@person.example, per@person.example', '/email'],
    ['Nora', 'Nora <nora@person.example>', '/email'],
    ['Nora', `${'n'.repeat(250)}@person.example`, '/email'],
  ])('that do not fit are refused at their field: %j, %j', async (name, email, ...paths) => {
    const seeker = await arena.seeker({ answers: told });
    const { code, body } = await saveContact(seeker, name, email);
    expect(code).toBe('request.invalid');
    expect(new Set((body as unknown as ErrorBody).fields?.map((field) => field.path))).toEqual(new Set(paths));
    expect((await own(seeker))?.name).toBe(seeker.name);
  });
});

describe('the draft in the browser', () => {
  it('comes back to the browser that has it and to no other, and cannot be read on the way', async () => {
    const { headers } = await arena.call(arena.visitor, 'PUT /api/draft', { body: { answers: told, shared: false } });
    const { browser, cookie } = keepingCookie(headers);
    expect((await arena.call(browser, 'GET /api/draft')).body.answers).toMatchObject({ canWords: 'kokk på hotell' });
    expect((await arena.call(arena.visitor, 'GET /api/draft')).body.answers).toBeNull();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(Buffer.from(ofDraft(browser), 'base64url').toString('latin1')).not.toContain('kokk');
  });

  it('is nobody else’s: who signs in as an employer or as staff on the same machine is told of none', async () => {
    const browser = await withDraft(told);
    const beside = async (person: Person) => {
      const cookie = `${person.cookie}; ${browser.cookie}`;
      return (await arena.call({ ...person, cookie }, 'GET /api/draft')).body.answers;
    };
    for (const other of [await arena.employer(), await arena.caseworker(), await arena.administrator()])
      expect(await beside(other)).toBeNull();
    // Beside a saved profile it is offered to the person, who takes it or drops it.
    expect(await beside(await arena.seeker())).toMatchObject({ canWords: 'kokk på hotell' });
  });

  it('is not sealed with the secret itself, which has other uses', async () => {
    const bytes = Buffer.from(ofDraft(await withDraft(told)), 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', arena.deps.secretKey, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(-16));
    decipher.update(bytes.subarray(12, -16));
    expect(() => decipher.final()).toThrow();
  });

  it('is no draft when anything in it was changed, or when another key sealed it', async () => {
    const browser = await withDraft(told);
    const mine = ofDraft(browser);
    const bent = Buffer.from(mine, 'base64url');
    bent[20] = (bent[20] ?? 0) ^ 1;
    for (const cookie of [bent.toString('base64url'), mine.slice(0, -4), 'x', '', sealed(told, Buffer.alloc(32, 7))]) {
      const tampered = { ...arena.visitor, cookie: `arena_local_draft=${cookie}` };
      expect((await arena.call(tampered, 'GET /api/draft')).body.answers).toBeNull();
      expect((await arena.call(tampered, 'GET /api/matches')).body.basis).toBe('nothing');
    }
  });

  it('from before there were more questions is kept, and one of another shape is no draft', async () => {
    const read = async (answers: unknown) => {
      const cookie = `arena_local_draft=${sealed(answers, arena.deps.secretKey)}`;
      return (await arena.call({ ...arena.visitor, cookie }, 'GET /api/draft')).body.answers;
    };
    const { tasks: _, ...before } = told;
    expect(await read(before)).toMatchObject({ canWords: 'kokk på hotell', tasks: [] });
    for (const other of [{ home: 'hamar' }, null, 'kokk', []]) expect(await read(other)).toBeNull();
  });

  it('takes two cookies when one is too small', async () => {
    const experiences = Array.from({ length: 12 }, (_, at) => ({
      evidence: 'worked' as const,
      what: noise(`what ${at}`).slice(0, 60),
      where: noise(`where ${at}`).slice(0, 60),
      from: '2019-08',
      to: null,
      occupation: '5120',
    }));
    const browser = await withDraft({ ...told, experiences });
    expect(browser.cookie?.split('; ')).toHaveLength(2);
    const { answers } = (await arena.call(browser, 'GET /api/draft')).body;
    expect(answers?.experiences).toEqual(experiences);
    expect((await arena.call(browser, 'GET /api/matches')).body.basis).toBe('draft');
  });

  it('on a shared computer is gone with the browser, and after half an hour', async () => {
    const { headers } = await arena.call(arena.visitor, 'PUT /api/draft', { body: { answers: told, shared: true } });
    const { browser, cookie } = keepingCookie(headers);
    expect(cookie.split('\n')[0]).not.toMatch(/Max-Age|Expires/i);
    expect((await arena.call(browser, 'GET /api/draft')).body).toMatchObject({ shared: true, answers: { homePlaceId: 'hamar' } });
    const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000;
    for (const [minutes, kept] of [
      [29, true],
      [31, false],
    ] as const) {
      const old = sealDraft({ answers: told, shared: true, savedAt: minutesAgo(minutes) }, arena.deps.secretKey);
      const { answers } = (await arena.call({ ...arena.visitor, cookie: `arena_local_draft=${old}` }, 'GET /api/draft')).body;
      expect(answers !== null).toBe(kept);
    }
  });

  it('that no browser would keep is refused in words, not lost in silence', async () => {
    const everything: Answers = {
      ...told,
      canWords: noise('a'),
      wishWords: noise('b'),
      knownOccupations: occupations.slice(0, 12).map(({ code }) => code),
      wantedOccupations: occupations.slice(-12).map(({ code }) => code),
      skills: skills.slice(0, 30).map(({ id }) => id),
      experiences: Array.from({ length: 12 }, (_, at) => ({
        evidence: 'worked',
        what: noise(`what ${at}`).slice(0, 100),
        where: noise(`where ${at}`).slice(0, 100),
        from: null,
        to: null,
        occupation: null,
      })),
    };
    const { code } = await arena.call(arena.visitor, 'PUT /api/draft', { body: { answers: everything, shared: false } });
    expect(code).toBe('draft.too_large');
  });

  it('holds full texts in any ordinary script', async () => {
    const words = (word: string) => word.repeat(100).slice(0, 500);
    for (const canWords of [words('renhold og butikk '), words('عملت في مطعم '), words('Працювала кухарем '), words('👩🏽‍🍳🙂 ')])
      expect(
        (
          await arena.call(arena.visitor, 'PUT /api/draft', {
            body: { answers: { ...told, canWords, wishWords: canWords }, shared: false },
          })
        ).status,
      ).toBe(204);
  });

  it('is erased with every attribute a browser asks for, on https too', async () => {
    const secure = await openArena({ env: { PUBLIC_URL: 'https://arena.example' } });
    const { headers } = await secure.call(secure.visitor, 'DELETE /api/draft');
    expect([headers['set-cookie']].flat()[0]).toMatch(/^__Host-arena_draft=; Max-Age=0; Path=\/; HttpOnly; Secure/);
    await secure.close();
  });
});

describe('the draft at login', () => {
  const session = (person: Person) => ({ role: person.role, accountId: person.accountId });

  it('becomes the profile of a seeker who has none, not findable', async () => {
    const seeker = await arena.seeker({ answers: null });
    expect(await adoptDraft(arena.deps, session(seeker), ofDraft(await withDraft(told)))).toBe(true);
    const { profile } = (await arena.call(seeker, 'GET /api/profile')).body;
    expect(profile).toMatchObject({ version: 1, findable: false, answers: { canWords: 'kokk på hotell' } });
  });

  it('never replaces a profile that is there', async () => {
    const seeker = await arena.seeker({ answers: { canWords: 'det jeg lagret' } });
    expect(await adoptDraft(arena.deps, session(seeker), ofDraft(await withDraft(told)))).toBe(false);
    expect((await arena.call(seeker, 'GET /api/profile')).body.profile?.answers.canWords).toBe('det jeg lagret');
  });

  it('is left alone when somebody signs in as anything but a seeker, or without a draft', async () => {
    const sealed = ofDraft(await withDraft(told));
    expect(await adoptDraft(arena.deps, session(await arena.employer()), sealed)).toBe(false);
    expect(await adoptDraft(arena.deps, session(await arena.caseworker()), sealed)).toBe(false);
    expect(await adoptDraft(arena.deps, session(await arena.seeker({ answers: null })), undefined)).toBe(false);
  });
});
