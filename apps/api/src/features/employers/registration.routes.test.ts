import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../../test/arena.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());
beforeEach(() => {
  arena.register.reachable = true;
  arena.now = null;
});

const about = { aboutNb: 'Vi bygger båter.', aboutEn: '', trainingCompany: false };
const knownToTheRegister = (of: EmployerPerson, change: Partial<(typeof arena.register.organisations)[number]> = {}) => {
  arena.register.organisations.push({
    organisationNumber: of.organisationNumber,
    name: `${of.organisationNumber} AS`,
    formCode: 'AS',
    industryName: null,
    parentOrganisationNumber: null,
    municipalityNumber: '3403',
    municipalityName: 'HAMAR',
    industryCode: null,
    employeeCount: 7,
    bankrupt: false,
    dissolving: false,
    ...change,
  });
};
const register = (as: EmployerPerson, organisationNumber = as.organisationNumber) =>
  arena.call(as, 'POST /api/employer', { body: { organisationNumber, ...about } });

describe('registering an organisation', () => {
  it('takes name and municipality from the register, and waits for a human', async () => {
    const person = await arena.employer({ status: null });
    knownToTheRegister(person);
    expect((await arena.call(person, 'GET /api/employer')).body.employer).toBeNull();
    const spaced = person.organisationNumber.replace(/(...)(...)(...)/, '$1 $2 $3');
    const { status, body } = await register(person, spaced);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: `${person.organisationNumber} AS`,
      municipality: { name: 'Hamar' },
      status: 'pending',
      registerChecked: true,
    });
    expect((await arena.call(person, 'GET /api/employer')).body.employer).toMatchObject({
      id: body.id,
      aboutNb: 'Vi bygger båter.',
    });
  });

  it('tells the administrators that somebody waits', async () => {
    const administrator = await arena.administrator();
    const person = await arena.employer({ status: null });
    knownToTheRegister(person);
    await register(person);
    await arena.runJobs();
    const sent = (await arena.letters()).filter(({ key }) => key.endsWith(administrator.accountId));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.every(({ text }) => text.includes('/administrasjon') && !text.includes(person.name))).toBe(true);
  });

  it('refuses a number that cannot be one, and one that the session does not represent', async () => {
    const person = await arena.employer({ status: null });
    expect((await register(person, '988077918')).code).toBe('employer.organisation_number_digit');
    const short = await register(person, '98 80 77');
    expect([short.code, (short.body as unknown as { params: unknown }).params]).toEqual([
      'employer.organisation_number_length',
      { count: 6 },
    ]);
    expect((await register(person, 'Snekkeri AS')).code).toBe('employer.organisation_number');
    expect((await register(person, '988077917')).code).toBe('employer.not_represented');
    const without = await arena.employerWithoutOrganisation();
    const answer = await arena.call(without, 'POST /api/employer', {
      body: { organisationNumber: person.organisationNumber, ...about },
    });
    expect(answer.code).toBe('employer.not_represented');
  });

  it('tells whoever does not represent a number nothing of whether it is here', async () => {
    const there = await arena.employer();
    knownToTheRegister(there);
    const person = await arena.employer({ status: null });
    expect((await register(person, there.organisationNumber)).code).toBe('employer.not_represented');
    expect((await register(await arena.employer(), there.organisationNumber)).code).toBe('employer.not_represented');
  });

  it('refuses one that the register does not know, or says has ended', async () => {
    const unknown = await arena.employer({ status: null });
    expect((await register(unknown)).code).toBe('employer.organisation_unknown');
    const bankrupt = await arena.employer({ status: null });
    knownToTheRegister(bankrupt, { bankrupt: true });
    expect((await register(bankrupt)).code).toBe('employer.organisation_bankrupt');
    expect((await arena.call(bankrupt, 'GET /api/employer')).body.employer).toBeNull();
  });

  it('is for employers alone', async () => {
    const seeker = await arena.seeker();
    const body = { organisationNumber: '974760673', ...about };
    expect((await arena.call(seeker, 'POST /api/employer', { body })).code).toBe('not_found');
    expect((await arena.call(arena.visitor, 'POST /api/employer', { body })).code).toBe('session.required');
  });

  it('makes one employer of two people at once: the first runs it, and the other is not inside without being let in', async () => {
    const first = await arena.employer({ status: null });
    knownToTheRegister(first);
    const second = await arena.colleague({ ...first, employerId: (await arena.employer()).employerId });
    expect((await register(first)).status).toBe(201);
    const answers = await Promise.all([register(first), register(second), register(first)]);
    expect(answers.map(({ status, code }) => [status, code])).toEqual([
      [201, null],
      [409, 'employer.already_registered'],
      [201, null],
    ]);
    expect((await arena.call(second, 'GET /api/employer')).body.employer).toBeNull();
    const members = await arena.deps.database.pool.query(
      'select account_id, role from employer_members where employer_id = (select id from employers where organisation_number = $1)',
      [first.organisationNumber],
    );
    expect(members.rows).toEqual([{ account_id: first.accountId, role: 'manager' }]);
  });
});

describe('a register out of reach', () => {
  const checkedLater = async (reachableWith: 'known' | 'unknown') => {
    const person = await arena.employer({ status: null });
    arena.register.reachable = false;
    const { body } = await register(person);
    expect(body).toMatchObject({ status: 'pending', registerChecked: false, name: person.name.replace('Kontakt i ', '') });
    await arena.runJobs();
    const later = async () => {
      await arena.deps.database.pool.query('update graphile_worker._private_jobs set run_at = now() where key = $1', [
        `employer.check-register:${body.id}`,
      ]);
      await arena.runJobs();
      return (await arena.call(person, 'GET /api/employer')).body.employer;
    };
    expect((await later())?.registerChecked).toBe(false);
    arena.register.reachable = true;
    if (reachableWith === 'known') knownToTheRegister(person);
    return { person, employer: await later() };
  };

  it('keeps the employer waiting, and fills in what the register says when it answers', async () => {
    const { person, employer } = await checkedLater('known');
    expect(employer).toMatchObject({
      status: 'pending',
      registerChecked: true,
      name: `${person.organisationNumber} AS`,
      municipality: { id: '3403' },
    });
  });

  it('declines with a reason when the register answers that there is no such organisation, and says so', async () => {
    const { person, employer } = await checkedLater('unknown');
    expect(employer).toMatchObject({ status: 'declined', registerChecked: true, reason: 'register.unknown' });
    expect(
      (await arena.letters()).some(
        ({ key }) => key.startsWith(`employer.moved:${employer?.id}:`) && key.endsWith(person.accountId),
      ),
    ).toBe(true);
  });
});
