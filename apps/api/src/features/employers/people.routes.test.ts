import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
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
