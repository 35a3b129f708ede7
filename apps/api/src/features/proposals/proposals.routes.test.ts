import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  employer = await arena.employer({ name: 'Grønn Gren AS' });
});
afterEach(() => {
  arena.now = null;
});
afterAll(() => arena.close());

const missing = '00000000-0000-7000-8000-000000000000';

async function pair() {
  const [seeker, caseworker] = [await arena.seeker(), await arena.caseworker()];
  return { seeker, caseworker, followingId: await arena.following(caseworker, seeker) };
}
const propose = (caseworker: Person, followingId: string, opportunityId: string, note = '') =>
  arena.call(caseworker, 'POST /api/followings/:id/proposals', { params: { id: followingId }, body: { opportunityId, note } });
const answer = (seeker: Person, id: string, yesOrNo: 'yes' | 'no') =>
  arena.call(seeker, 'POST /api/proposals/:id/answer', { params: { id }, body: { answer: yesOrNo } });

/** Everything a caseworker can fetch about their people, as text. */
async function allThatTheCaseworkerSees(caseworker: Person, followingId: string): Promise<string> {
  const params = { id: followingId };
  return JSON.stringify([
    await arena.call(caseworker, 'GET /api/followings').then(({ body }) => body),
    await arena.call(caseworker, 'GET /api/proposals', { query: {} }).then(({ body }) => body),
    await arena.call(caseworker, 'GET /api/followings/:id/matches', { params, query: {} }).then(({ body }) => body),
  ]);
}

describe('a proposal', () => {
  it('reaches the person with who sent it and what they wrote, and a letter that tells nothing', async () => {
    const { seeker, caseworker, followingId } = await pair();
    const opportunityId = await arena.opportunity(employer, { titleNb: 'Hjelp på kjøkkenet' });
    const { status, body } = await propose(caseworker, followingId, opportunityId, '  Dette kan passe deg.  ');
    expect(status).toBe(201);
    const own = await arena.call(seeker, 'GET /api/proposals/own', { query: {} });
    expect(own.body).toMatchObject([
      {
        id: body.id,
        opportunity: { id: opportunityId, title: { text: 'Hjelp på kjøkkenet' }, employerName: employer.name },
        caseworkerName: caseworker.name,
        note: 'Dette kan passe deg.',
        status: 'sent',
        consentId: null,
        consentActive: false,
        referred: false,
      },
    ]);
    await arena.runJobs();
    const letter = (await arena.letters()).at(-1);
    expect(letter?.subject).toBe('Noe nytt venter på deg');
    expect(`${letter?.subject} ${letter?.text.replace(/http\S+/g, '')}`).not.toMatch(/nav|veileder|kjøkken|Grønn/i);
  });

  it('is sent once for each person and opportunity, however often the button is pressed', async () => {
    const { seeker, caseworker, followingId } = await pair();
    const opportunityId = await arena.opportunity(employer);
    const answers = await Promise.all([1, 2, 3].map(() => propose(caseworker, followingId, opportunityId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await propose(caseworker, followingId, opportunityId)).code).toBe('proposal.already_sent');
    expect((await arena.call(seeker, 'GET /api/proposals/own', { query: {} })).body).toHaveLength(1);
  });

  it('is only about what our own employers have open', async () => {
    const { caseworker, followingId } = await pair();
    const refusals = [
      [await arena.opportunity(employer, { source: 'nav-feed', externalId: 'ad-2' }), 'opportunity.imported'],
      [await arena.opportunity(employer, { status: 'closed' }), 'opportunity.not_open'],
      [await arena.opportunity(employer, { expiresAt: new Date('2026-01-01') }), 'opportunity.not_open'],
      [await arena.opportunity(await arena.employer({ status: 'paused' })), 'opportunity.not_open'],
      [await arena.opportunity(employer, { status: 'draft' }), 'not_found'],
      [missing, 'not_found'],
    ];
    for (const [id = '', code] of refusals) expect((await propose(caseworker, followingId, id)).code).toBe(code);
  });

  it('comes only from the caseworker who follows, to whom a foreign following does not exist', async () => {
    const { caseworker, followingId } = await pair();
    const opportunityId = await arena.opportunity(employer);
    const other = await arena.caseworker();
    expect((await propose(other, followingId, opportunityId)).body).toEqual((await propose(other, missing, opportunityId)).body);
    expect((await propose(caseworker, followingId, opportunityId, 'x'.repeat(501))).code).toBe('request.invalid');
  });
});

describe('an answer', () => {
  it('of yes is told to the caseworker', async () => {
    const { seeker, caseworker, followingId } = await pair();
    const { id } = (await propose(caseworker, followingId, await arena.opportunity(employer))).body;
    expect((await answer(seeker, id, 'yes')).body).toEqual({ status: 'agreed' });
    expect((await arena.call(caseworker, 'GET /api/proposals', { query: {} })).body).toMatchObject([
      { id, status: 'agreed', personName: seeker.name, consentUntil: null, referralStatus: null },
    ]);
    expect((await arena.call(caseworker, 'GET /api/followings')).body).toMatchObject([{ waiting: 0, agreed: 1, referred: 0 }]);
    await arena.runJobs();
    expect((await arena.letters()).at(-1)?.subject).toBe('Ja til et forslag');
  });

  it('of no looks to the caseworker exactly like no answer: in lists, counts, times, errors and letters', async () => {
    const { seeker, caseworker, followingId } = await pair();
    const opportunityId = await arena.opportunity(employer);
    const { id } = (await propose(caseworker, followingId, opportunityId)).body;
    await arena.runJobs();
    const before = await allThatTheCaseworkerSees(caseworker, followingId);
    const again = await propose(caseworker, followingId, opportunityId);
    const refer = () => arena.call(caseworker, 'POST /api/proposals/:id/referral', { params: { id }, body: {} });
    const early = await refer();
    const letters = (await arena.letters()).length;

    arena.now = new Date(Date.now() + 60_000);
    expect((await answer(seeker, id, 'no')).body).toEqual({ status: 'declined' });
    await arena.runJobs();

    expect(before).toContain('"waiting":1');
    expect(await allThatTheCaseworkerSees(caseworker, followingId)).toBe(before);
    const after = await propose(caseworker, followingId, opportunityId);
    expect([after.status, after.body]).toEqual([again.status, again.body]);
    expect(after.code).toBe('proposal.already_sent');
    expect([(await refer()).body, early.code]).toEqual([early.body, 'consent.missing']);
    expect(await arena.letters()).toHaveLength(letters);
  });

  it('is given once: of two at the same moment one counts', async () => {
    const { seeker, caseworker, followingId } = await pair();
    const { id } = (await propose(caseworker, followingId, await arena.opportunity(employer))).body;
    const answers = await Promise.all([answer(seeker, id, 'yes'), answer(seeker, id, 'no'), answer(seeker, id, 'yes')]);
    expect(answers.map(({ code }) => code).sort()).toEqual(
      [null, 'proposal.already_answered', 'proposal.already_answered'].sort(),
    );
    const { rows } = await arena.deps.database.pool.query(
      "select to_status from status_changes where subject_id = $1 and from_status = 'sent'",
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('of yes needs the opportunity to be open, of no does not', async () => {
    const { seeker, caseworker, followingId } = await pair();
    const opportunityId = await arena.opportunity(employer);
    const { id } = (await propose(caseworker, followingId, opportunityId)).body;
    await arena.deps.database.pool.query("update opportunities set status = 'closed' where id = $1", [opportunityId]);
    expect((await answer(seeker, id, 'yes')).code).toBe('opportunity.not_open');
    expect((await answer(seeker, id, 'no')).status).toBe(200);
  });

  it('is the person’s own, and ends with the following', async () => {
    const { seeker, caseworker, followingId } = await pair();
    const { id } = (await propose(caseworker, followingId, await arena.opportunity(employer))).body;
    const other = await arena.seeker();
    expect((await answer(other, id, 'yes')).body).toEqual((await answer(other, missing, 'yes')).body);
    expect((await answer(caseworker, id, 'yes')).code).toBe('not_found');
    await arena.call(seeker, 'POST /api/followings/:id/end', { params: { id: followingId }, body: {} });
    expect((await answer(seeker, id, 'yes')).code).toBe('not_found');
    expect((await arena.call(seeker, 'GET /api/proposals/own', { query: {} })).body).toEqual([]);
  });
});
