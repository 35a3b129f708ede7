import type { ReportReason } from '@arena/contract/conversations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { reportEmployer } from './reports.service.ts';

let arena: Arena;
let administrator: Person;
beforeAll(async () => {
  arena = await openArena();
  administrator = await arena.administrator();
});
afterAll(() => arena.close());

const report = (as: Person, about: EmployerPerson, reason: ReportReason = 'fraud', opportunityId: string | null = null) =>
  arena.call(as, 'POST /api/employers/:id/reports', {
    params: { id: about.employerId },
    body: { reason, words: 'De ba om penger.', opportunityId },
  });
const standing = async (employer: EmployerPerson) => {
  const { employer: own } = (await arena.call(employer, 'GET /api/employer')).body;
  return own?.status === 'paused' ? own.pausedBecause : own?.status;
};
const listed = async () => (await arena.call(administrator, 'GET /api/administration/reports')).body;
const decide = (id: string, upheld: 'yes' | 'no', finding = 'Vi ringte dem.', as = administrator) =>
  arena.call(as, 'POST /api/administration/reports/:id/decision', { params: { id }, body: { upheld, finding } });

const converse = async () => {
  const [employer, seeker] = [await arena.employer(), await arena.seeker()];
  const id = await arena.opportunity(employer);
  const { body } = await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
    params: { id },
    body: { strengths: [] },
  });
  const yes = await arena.call(employer, 'POST /api/interests/:id/answer', {
    params: { id: body.id },
    body: { answer: 'yes', reason: 'none', shareReason: false },
  });
  return { employer, seeker, id: yes.body.conversationId ?? '' };
};
const reportThere = (seeker: Person, employer: EmployerPerson, id: string, reason: ReportReason, words = 'Noe skurrer.') => {
  const { accountId, name } = seeker;
  const actor = { role: 'seeker', accountId, name, language: 'nb', assurance: 'low' } as const;
  const said = { employerId: employer.employerId, opportunityId: null, conversationId: id, reason, words };
  return arena.deps.database
    .transaction({ actor }, (queries) => reportEmployer(arena.deps, queries, actor, said))
    .catch((error: { code: string }) => error.code);
};
const decideAll = async (employer: EmployerPerson) => {
  for (const { id } of (await listed()).filter((one) => one.employer?.id === employer.employerId && one.decidedAt === null))
    await decide(id, 'no');
};

describe('a report', () => {
  it('of something serious freezes at once: nothing is shown, nobody is reached; a human lets back', async () => {
    const employer = await arena.employer();
    const id = await arena.opportunity(employer);
    const seeker = await arena.seeker();
    expect((await report(seeker, employer, 'fraud', id)).status).toBe(204);
    expect(await standing(employer)).toBe('reported');
    expect((await arena.call(arena.visitor, 'GET /api/employers/:id', { params: { id: employer.employerId } })).code).toBe(
      'not_found',
    );
    expect((await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id } })).status).not.toBe(
      200,
    );
    expect((await arena.call(employer, 'POST /api/employer/resume', { body: {} })).code).toBe('employer.not_paused_by_self');
    const [one] = await listed();
    expect(one).toMatchObject({ reason: 'fraud', byReporter: 1, notUpheld: 0, opportunity: { id } });
    expect(JSON.stringify(one)).not.toContain(seeker.name);
    expect((await decide(one?.id ?? '', 'no', ' ')).code).toBe('employer.reason_required');
    expect((await decide(one?.id ?? '', 'no')).status).toBe(200);
    expect((await decide(one?.id ?? '', 'yes')).code).toBe('report.already_decided');
    expect(await standing(employer)).toBe('approved');
    await arena.runJobs();
    const letters = (await arena.letters()).filter(({ key }) => key.includes(employer.employerId));
    expect(letters.length).toBe(2);
    const told = (await arena.letters()).filter(({ key }) => key === `report.decided:${one?.id}`);
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain(employer.name);
  });

  it('that holds leaves it frozen until it is let back or taken out', async () => {
    const employer = await arena.employer();
    await report(await arena.seeker(), employer);
    const one = (await listed()).find(({ employer: about }) => about?.id === employer.employerId);
    await decide(one?.id ?? '', 'yes');
    expect(await standing(employer)).toBe('reported');
  });

  it.each([
    ['own-wish', null],
    ['silent', null],
    ['register', 'register.bankrupt'],
  ] as const)('that does not hold leaves one that was paused (%s) as it was', async (because, why) => {
    const { seeker, employer, id } = await converse();
    await arena.deps.database.pool.query(
      "update employers set status = 'paused', paused_because = $2, reason = $3 where id = $1",
      [employer.employerId, because, why],
    );
    expect(await reportThere(seeker, employer, id, 'fraud')).toBe('kept');
    expect(await standing(employer)).toBe('reported');
    await decideAll(employer);
    expect((await arena.call(employer, 'GET /api/employer')).body.employer).toMatchObject({
      status: 'paused',
      pausedBecause: because,
      reason: why,
    });
  });

  it('of something else freezes when three different people send one', async () => {
    const employer = await arena.employer();
    for (const expected of ['approved', 'approved', 'reported']) {
      await report(await arena.seeker(), employer, 'other');
      expect(await standing(employer)).toBe(expected);
    }
  });
});

describe('reports are no weapon', () => {
  it('one waits from each about each, also pressed twice, and few from one person in a month', async () => {
    const seeker = await arena.seeker();
    const employer = await arena.employer();
    const codes = (await Promise.all([report(seeker, employer, 'other'), report(seeker, employer, 'other')])).map(
      ({ code }) => code,
    );
    expect(codes.toSorted()).toEqual([null, 'report.already'].toSorted());
    await report(seeker, await arena.employer(), 'other');
    await report(seeker, await arena.employer(), 'other');
    expect((await report(seeker, await arena.employer(), 'other')).code).toBe('report.too_many');
  });

  it('an address alone, or somebody whose reports were empty, freezes nobody', async () => {
    const byMail = await arena.seeker();
    await arena.deps.database.pool.query("update accounts set issuer = 'email' where id = $1", [byMail.accountId]);
    const employer = await arena.employer();
    await report(byMail, employer);
    expect(await standing(employer)).toBe('approved');
    const seeker = await arena.seeker();
    for (const other of [await arena.employer(), await arena.employer()]) {
      await report(seeker, other);
      const one = (await listed()).find(({ employer: about }) => about?.id === other.employerId);
      await decide(one?.id ?? '', 'no');
    }
    await report(seeker, employer);
    expect(await standing(employer)).toBe('approved');
    expect(
      (await listed()).find(({ employer: about, notUpheld }) => about?.id === employer.employerId && notUpheld === 2),
    ).toBeDefined();
  });

  it('are for seekers and caseworkers, about what everybody can see, and with opportunities of that employer', async () => {
    const employer = await arena.employer();
    expect((await report(arena.visitor, employer)).code).toBe('session.required');
    expect((await report(await arena.employer(), employer)).code).toBe('not_found');
    expect((await report(await arena.caseworker(), employer, 'other')).status).toBe(204);
    expect((await report(await arena.seeker(), await arena.employer({ status: 'pending' }))).code).toBe('not_found');
    const foreign = await arena.opportunity(await arena.employer());
    expect((await report(await arena.seeker(), employer, 'other', foreign)).code).toBe('not_found');
    expect((await arena.call(employer, 'GET /api/administration/reports')).code).toBe('not_found');
  });
});

describe('a report from a conversation', () => {
  it('follows the rule of every other: an address alone freezes nobody, and few are taken in a month', async () => {
    const { employer, seeker, id } = await converse();
    await arena.deps.database.pool.query("update accounts set issuer = 'email' where id = $1", [seeker.accountId]);
    const said: string[] = [];
    for (const reason of ['fraud', 'harassment', 'not-real', 'unpaid-work'] as const)
      said.push(await reportThere(seeker, employer, id, reason));
    expect(said).toEqual(['kept', 'kept', 'kept', 'report.too_many']);
    expect(await standing(employer)).toBe('approved');
  });

  it('freezes once for somebody who proved who they are, and not again when it did not hold', async () => {
    const { employer, seeker, id } = await converse();
    expect(await reportThere(seeker, employer, id, 'unpaid-work')).toBe('kept');
    expect(await standing(employer)).toBe('approved');
    expect(await reportThere(seeker, employer, id, 'fraud')).toBe('kept');
    expect(await reportThere(seeker, employer, id, 'fraud')).toBe('repeated');
    expect(await standing(employer)).toBe('reported');
    await decideAll(employer);
    expect(await standing(employer)).toBe('approved');
    expect(await reportThere(seeker, employer, id, 'fraud')).toBe('kept');
    expect(await standing(employer)).toBe('approved');
  });

  it('about a person tells that person who read it, and shows its words to nobody once it is decided', async () => {
    const { employer, seeker, id } = await converse();
    await arena.call(employer, 'POST /api/conversations/:id/report', {
      params: { id },
      body: { reason: 'harassment', words: 'Kom og ropte.', block: false },
    });
    const looks = async () => (await arena.call(seeker, 'GET /api/account/looks')).body.looks.map(({ kind }) => kind);
    expect(await looks()).not.toContain('administration');
    const open = (await listed()).find(({ about }) => about === 'seeker');
    expect(open).toMatchObject({ words: 'Kom og ropte.' });
    expect(await looks()).toContain('administration');
    const decided = await decide(open?.id ?? '', 'no');
    expect(decided.body.words).toBe('');
    expect((await listed()).find((one) => one.id === open?.id)).toMatchObject({ words: '', finding: 'Vi ringte dem.' });
  });
});
