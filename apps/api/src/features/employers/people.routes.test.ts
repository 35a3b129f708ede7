import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { sweepMailLinks } from '../accounts/mail-links.service.ts';
import { sweepRequests } from './people.service.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

/** Signed in for the same organisation, and not let in. */
async function outsiderOf(employer: EmployerPerson): Promise<Person> {
  const person = await arena.employer({ status: null });
  await arena.deps.database.pool.query(
    `update sessions set organisation = jsonb_build_object('organisationNumber', $1::text, 'name', $2::text) where account_id = $3`,
    [employer.organisationNumber, employer.name, person.accountId],
  );
  return person;
}
const peopleOf = async (as: Person) => (await arena.call(as, 'GET /api/employer/people')).body;
const inside = async (as: Person) => (await arena.call(as, 'GET /api/employer')).body.employer !== null;
const invite = (as: Person, email: string, role: 'manager' | 'member' = 'member') =>
  arena.call(as, 'POST /api/employer/invitations', { body: { email, role } });
const accept = (as: Person, key: string) => arena.call(as, 'POST /api/employer/invitations/accept', { body: { key } });
async function keyFor(email: string): Promise<string> {
  await arena.runJobs();
  const letter = (await arena.letters()).findLast(({ to }) => to === email);
  return /\/bedrift\/inn\/([A-Za-z0-9_-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
}

describe('somebody of the same organisation', () => {
  it('is not inside until a manager has said yes, and then opens no more than a member', async () => {
    const manager = await arena.employer();
    const colleague = await outsiderOf(manager);
    const id = await arena.opportunity(manager);
    expect((await arena.call(colleague, 'GET /api/employer/opportunities/:id', { params: { id } })).code).toBe('not_found');
    expect((await arena.call(colleague, 'GET /api/employer')).body).toMatchObject({
      employer: null,
      registered: { asked: false },
    });
    await arena.call(colleague, 'POST /api/employer/requests', { body: {} });
    await arena.call(colleague, 'POST /api/employer/requests', { body: {} });
    expect((await peopleOf(manager)).requests.map((one) => one.id)).toEqual([colleague.accountId]);
    const answer = (as: Person) =>
      arena.call(as, 'POST /api/employer/requests/:id/answer', {
        params: { id: colleague.accountId },
        body: { answer: 'yes', role: 'member' },
      });
    expect((await answer(await arena.employer())).code).toBe('not_found');
    expect((await answer(await arena.colleague(manager))).code).toBe('not_found');
    expect((await answer(manager)).status).toBe(204);
    expect((await answer(manager)).code).toBe('not_found');
    expect((await arena.call(colleague, 'GET /api/employer/opportunities/:id', { params: { id } })).status).toBe(200);
    expect((await arena.call(colleague, 'POST /api/employer/pause', { body: {} })).code).toBe('not_found');
    const seen = await peopleOf(colleague);
    expect(seen.members.every(({ email }) => email === null)).toBe(true);
    await arena.runJobs();
    expect((await arena.letters()).some(({ key }) => key.includes('employer.asked') || key.includes('employer.let-in'))).toBe(
      true,
    );
  });

  it('is turned away without a trace, and may ask again', async () => {
    const manager = await arena.employer();
    const colleague = await outsiderOf(manager);
    await arena.call(colleague, 'POST /api/employer/requests', { body: {} });
    await arena.call(manager, 'POST /api/employer/requests/:id/answer', {
      params: { id: colleague.accountId },
      body: { answer: 'no', role: 'member' },
    });
    expect(await inside(colleague)).toBe(false);
    expect((await arena.call(colleague, 'GET /api/employer')).body.registered?.asked).toBe(false);
  });
});

describe('an invitation', () => {
  it('lets in whoever holds it and is signed in for the organisation, once, and nobody by being opened', async () => {
    const manager = await arena.employer();
    const colleague = await outsiderOf(manager);
    await invite(manager, 'Kari@Bedrift.example');
    const key = await keyFor('kari@bedrift.example');
    const read = (as: Person) => arena.call(as, 'GET /api/employer/invitations/links/:key', { params: { key } });
    expect((await read(arena.visitor)).body).toMatchObject({ state: 'sign-in' });
    expect((await read(await arena.employer())).body.state).toBe('other-organisation');
    expect((await read(colleague)).body.state).toBe('ready');
    expect(await inside(colleague)).toBe(false);
    expect((await accept(await arena.employer(), key)).code).toBe('employer.not_represented');
    const both = await Promise.all([accept(colleague, key), accept(colleague, key)]);
    expect(both.filter(({ status }) => status === 204).length).toBeGreaterThanOrEqual(1);
    expect((await accept(colleague, key)).status).toBe(204);
    expect(await inside(colleague)).toBe(true);
    const thief = await outsiderOf(manager);
    expect((await accept(thief, key)).code).toBe('employer.invitation_over');
    expect((await read(thief)).body).toEqual({ state: 'over', name: null });
  });

  it('ends when it is taken back, replaced or a week old, and its key is nowhere in the database', async () => {
    const manager = await arena.employer();
    const colleague = await outsiderOf(manager);
    await invite(manager, 'ola@bedrift.example');
    const first = await keyFor('ola@bedrift.example');
    await invite(manager, 'ola@bedrift.example', 'manager');
    const second = await keyFor('ola@bedrift.example');
    expect(second).not.toBe(first);
    expect((await accept(colleague, first)).code).toBe('employer.invitation_over');
    const { rows } = await arena.deps.database.pool.query('select key_hash, about from mail_links');
    expect(JSON.stringify(rows)).not.toContain(second);
    const [waiting] = (await peopleOf(manager)).invitations;
    expect(waiting).toMatchObject({ email: 'ola@bedrift.example', role: 'manager' });
    arena.now = new Date(Date.now() + 8 * 86_400_000);
    expect((await accept(colleague, second)).code).toBe('employer.invitation_over');
    arena.now = null;
    await arena.call(manager, 'DELETE /api/employer/invitations/:id', { params: { id: waiting?.id ?? '' } });
    expect((await accept(colleague, second)).code).toBe('employer.invitation_over');
  });
});

describe('those inside', () => {
  const change = (as: Person, id: string, role: 'manager' | 'member') =>
    arena.call(as, 'PUT /api/employer/people/:id', { params: { id }, body: { role } });

  it('change roles and go, but never the last manager, also not two at once', async () => {
    const first = await arena.employer();
    const second = await arena.colleague(first);
    expect((await change(second, second.accountId, 'manager')).code).toBe('not_found');
    expect((await arena.call(first, 'POST /api/employer/leave', { body: {} })).code).toBe('employer.last_manager');
    expect((await change(first, first.accountId, 'member')).code).toBe('employer.last_manager');
    await change(first, second.accountId, 'manager');
    const both = await Promise.all([first, second].map((as) => arena.call(as, 'POST /api/employer/leave', { body: {} })));
    expect(both.map(({ code }) => code).toSorted()).toEqual([null, 'employer.last_manager'].toSorted());
  });

  it('lose everything by the next request when they are taken out', async () => {
    const manager = await arena.employer();
    const member = await arena.colleague(manager);
    expect(await inside(member)).toBe(true);
    const remove = (as: Person) => arena.call(as, 'DELETE /api/employer/people/:id', { params: { id: member.accountId } });
    expect((await remove(await arena.employer())).code).toBe('not_found');
    await remove(manager);
    expect(await inside(member)).toBe(false);
    expect((await arena.call(member, 'GET /api/employer/people')).code).toBe('not_found');
  });
});

describe('a request that nobody answers', () => {
  it('is forgotten after three months, and at once when the person is inside anyway', async () => {
    const manager = await arena.employer();
    const [old, late, inside_] = [await outsiderOf(manager), await outsiderOf(manager), await outsiderOf(manager)];
    for (const one of [old, late, inside_]) await arena.call(one, 'POST /api/employer/requests', { body: {} });
    const { pool } = arena.deps.database;
    await pool.query("update employer_requests set created_at = now() - interval '91 days' where account_id = $1", [
      old.accountId,
    ]);
    await pool.query('insert into employer_members (employer_id, account_id) values ($1, $2)', [
      manager.employerId,
      inside_.accountId,
    ]);
    await sweepRequests(arena.deps);
    expect((await peopleOf(manager)).requests.map(({ id }) => id)).toEqual([late.accountId]);
  });
});

describe('an invitation', () => {
  it('goes to the address in the one form that addresses have here, and the newer one takes its place', async () => {
    const manager = await arena.employer();
    await invite(manager, 'A\u030Ase.Ny@bedrift.example');
    await invite(manager, '\u00E5se.ny@BEDRIFT.example');
    expect((await peopleOf(manager)).invitations.map(({ email }) => email)).toEqual(['\u00E5se.ny@bedrift.example']);
  });
});

describe('letters with invitations', () => {
  const lettersTo = async (email: string) => {
    await arena.runJobs();
    return (await arena.letters()).filter(({ to }) => to === email);
  };
  const decline = (key: string) => arena.call(arena.visitor, 'POST /api/employer/invitations/decline', { body: { key } });
  const withdrawAll = async (as: Person) => {
    for (const { id } of (await peopleOf(as)).invitations)
      await arena.call(as, 'DELETE /api/employer/invitations/:id', { params: { id } });
  };
  afterEach(() => {
    arena.now = null;
  });

  it('are two a day to one address, however often it is invited or the invitation taken back', async () => {
    const manager = await arena.employer();
    const codes = [];
    for (let time = 0; time < 4; time++) {
      codes.push((await invite(manager, 'to.ganger@bedrift.example')).code);
      await withdrawAll(manager);
      await arena.runJobs();
    }
    expect(codes).toEqual([null, null, 'employer.invited_today', 'employer.invited_today']);
    expect((await lettersTo('to.ganger@bedrift.example')).length).toBeLessThanOrEqual(2);
    arena.now = new Date(Date.now() + 25 * 3_600_000);
    expect((await invite(manager, 'to.ganger@bedrift.example')).status).toBe(204);
  });

  it('are few from an employer that nobody has let in, also when it takes them back', async () => {
    const pending = await arena.employer({ status: 'pending' });
    const codes = [];
    for (let one = 0; one < 7; one++) {
      codes.push((await invite(pending, `fremmed${one}@person.example`)).code);
      await withdrawAll(pending);
    }
    expect(codes).toEqual([...Array(5).fill(null), 'employer.invitations_today', 'employer.invitations_today']);
  });

  it('are three a day to one address, whoever sends them, and nobody is told of the others', async () => {
    for (let one = 0; one < 5; one++) {
      const manager = await arena.employer();
      expect((await invite(manager, 'mange@person.example')).status).toBe(204);
      expect((await peopleOf(manager)).invitations).toHaveLength(1);
    }
    expect(await lettersTo('mange@person.example')).toHaveLength(3);
  });

  it('say who invites by what the register calls it, and by its number alone while the register is silent', async () => {
    const manager = await arena.employer();
    await invite(manager, 'navn@person.example');
    const unchecked = await arena.employer({ status: 'pending' });
    await arena.deps.database.pool.query("update employers set register_checked = false, name = 'Vinn en bil' where id = $1", [
      unchecked.employerId,
    ]);
    await invite(unchecked, 'nummer@person.example');
    expect((await lettersTo('navn@person.example'))[0]?.text).toMatch(
      new RegExp(`i Bedrift \\d+ \\(organisasjonsnummer ${manager.organisationNumber}\\) vil`),
    );
    const [letter] = await lettersTo('nummer@person.example');
    expect(letter?.text).toContain(`organisasjonsnummer ${unchecked.organisationNumber}`);
    expect(letter?.text).not.toContain('Vinn en bil');
  });

  it('end for a year when whoever gets them says so, from everybody, and the link opens nothing any more', async () => {
    const manager = await arena.employer();
    const colleague = await outsiderOf(manager);
    await invite(manager, 'nei@person.example');
    const key = await keyFor('nei@person.example');
    expect((await decline('a-key-that-is-long-enough')).code).toBe('employer.invitation_over');
    expect([(await decline(key)).status, (await decline(key)).status]).toEqual([204, 204]);
    const read = await arena.call(arena.visitor, 'GET /api/employer/invitations/links/:key', { params: { key } });
    expect(read.body.state).toBe('declined');
    expect((await accept(colleague, key)).code).toBe('employer.invitation_over');
    arena.now = new Date(Date.now() + 100 * 86_400_000);
    await sweepMailLinks(arena.deps);
    expect((await invite(await arena.employer(), 'nei@person.example')).status).toBe(204);
    expect(await lettersTo('nei@person.example')).toHaveLength(1);
  });
});

describe('somebody who is taken out while their request is on its way', () => {
  const profile = {
    aboutNb: 'Vi baker.',
    aboutEn: '',
    offersNb: '',
    offersEn: '',
    sector: 'private' as const,
    trainingCompany: false,
    contactOccupations: [],
    contactPerMonth: null,
    version: 1,
  };
  const acts: Record<string, (as: Person, other: Person) => Promise<{ code: string | null }>> = {
    invite: (as) => invite(as, 'ny@bedrift.example'),
    role: (as, other) =>
      arena.call(as, 'PUT /api/employer/people/:id', { params: { id: other.accountId }, body: { role: 'manager' } }),
    remove: (as, other) => arena.call(as, 'DELETE /api/employer/people/:id', { params: { id: other.accountId } }),
    withdraw: (as, other) => arena.call(as, 'DELETE /api/employer/invitations/:id', { params: { id: other.accountId } }),
    profile: (as) => arena.call(as, 'PUT /api/employer/profile', { body: profile }),
    pause: (as) => arena.call(as, 'POST /api/employer/pause', { body: {} }),
  };
  it.each(Object.keys(acts))('does nothing any more: %s', async (act) => {
    const manager = await arena.employer();
    const other = await arena.colleague(manager);
    const { pool } = arena.deps.database;
    await pool.query("update employer_members set role = 'manager' where account_id = $1", [other.accountId]);
    const client = await pool.connect();
    await client.query('begin');
    await client.query('delete from employer_members where account_id = $1', [manager.accountId]);
    const answer = acts[act]?.(manager, other);
    await new Promise((resolve) => setTimeout(resolve, 120));
    await client.query('commit');
    client.release();
    expect((await answer)?.code).toBe('not_found');
    expect((await peopleOf(other)).invitations).toEqual([]);
    expect((await arena.call(other, 'GET /api/employer')).body.employer).toMatchObject({ status: 'approved', version: 1 });
  });
});
