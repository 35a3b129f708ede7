import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
let employer: EmployerPerson;
let id: string;
beforeAll(async () => {
  arena = await openArena();
});
beforeEach(async () => {
  employer = await arena.employer();
  id = await arena.opportunity(employer, { requirements: [{ type: 'skill', skillId: 'cooking', hardness: 'must' }] });
});
afterAll(() => arena.close());

const express = (seeker: Person, opportunityId = id, strengths: string[] = []) =>
  arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id: opportunityId }, body: { strengths } });
const candidates = async (as: Person = employer) =>
  arena.call(as, 'GET /api/employer/opportunities/:id/candidates', { params: { id } });
const answer = (interestId: string, yesOrNo: 'yes' | 'no', as: Person = employer, shareReason = false) =>
  arena.call(as, 'POST /api/interests/:id/answer', {
    params: { id: interestId },
    body: { answer: yesOrNo, reason: 'filled', shareReason },
  });
const answerInvitation = (as: Person, interestId: string, yesOrNo: 'yes' | 'no') =>
  arena.call(as, 'POST /api/invitations/:id/answer', { params: { id: interestId }, body: { answer: yesOrNo } });
const withdraw = (as: Person, interestId: string) =>
  arena.call(as, 'POST /api/interests/:id/withdraw', { params: { id: interestId }, body: {} });
const mine = async (seeker: Person) => (await arena.call(seeker, 'GET /api/interests')).body;
const pair = async (seeker: Person) => (await mine(seeker)).find(({ opportunity }) => opportunity.id === id);

/** Invites the only findable person who knows how to do all of this. */
async function invite(seeker: Person, as: Person = employer) {
  const { body } = await candidates(as);
  const { body: preview } = await arena.call(seeker, 'GET /api/opportunities/:id/interests/preview', { params: { id } });
  const pseudonym = body.findable.find(({ person }) => person.pseudonym === preview.shown.pseudonym)?.person.pseudonym ?? '';
  return arena.call(as, 'POST /api/employer/opportunities/:id/invitations', { params: { id }, body: { pseudonym } });
}

describe('a person who wants to meet', () => {
  it('says so, is answered yes, and only then is known by name', async () => {
    const seeker = await arena.seeker({ answers: { skills: ['cooking'], canWords: 'Jeg lager mat.', wishWords: 'Et kjøkken.' } });
    const sent = await express(seeker, id, ['cooking']);
    expect(sent).toMatchObject({ status: 201, body: { status: 'sent' } });
    expect((await candidates()).body.interested).toMatchObject([{ status: 'sent', opened: null, conversationId: null }]);
    expect((await arena.call(seeker, 'GET /api/opportunities/:id', { params: { id } })).body.interest).toEqual(sent.body);

    const yes = await answer(sent.body.id, 'yes');
    expect(yes.body).toEqual({ status: 'accepted', conversationId: expect.any(String) });
    expect((await candidates()).body.interested).toMatchObject([
      {
        status: 'accepted',
        conversationId: yes.body.conversationId,
        opened: { name: seeker.name, email: expect.stringContaining('@'), ownWords: 'Jeg lager mat.\n\nEt kjøkken.' },
      },
    ]);
    expect(await mine(seeker)).toMatchObject([{ status: 'accepted', conversationId: yes.body.conversationId }]);
  });

  it('reads what opens as it would be sent, also after taking it back, and may leave the words of the profile out', async () => {
    const seeker = await arena.seeker({ answers: { skills: ['cooking'], canWords: 'Jeg passer faren min.' } });
    const opens = async () =>
      (await arena.call(seeker, 'GET /api/opportunities/:id/interests/preview', { params: { id } })).body.opensAfterTwoYeses;
    await withdraw(seeker, (await express(seeker)).body.id);
    expect(await opens()).toMatchObject({ ownWords: 'Jeg passer faren min.' });
    const sent = await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
      params: { id },
      body: { strengths: [], ownWords: 'Jeg lager mat.', withoutProfileWords: true },
    });
    expect(await opens()).toMatchObject({ ownWords: '' });
    await answer(sent.body.id, 'yes');
    expect((await candidates()).body.interested).toMatchObject([{ opened: { ownWords: 'Jeg lager mat.' } }]);
  });

  it('is answered no, with a reason only when the employer shares it', async () => {
    const [one, two] = [await arena.seeker(), await arena.seeker()];
    await answer((await express(one)).body.id, 'no');
    await answer((await express(two)).body.id, 'no', employer, true);
    expect(await mine(one)).toMatchObject([{ status: 'declined', reason: null, conversationId: null }]);
    expect(await mine(two)).toMatchObject([{ status: 'declined', reason: 'filled', conversationId: null }]);
    expect((await candidates()).body.interested.map(({ opened }) => opened)).toEqual([null, null]);
  });

  it('says it once, however often the button is pressed', async () => {
    const seeker = await arena.seeker();
    const answers = await Promise.all(Array.from({ length: 5 }, () => express(seeker)));
    expect(answers.map(({ code }) => code).sort()).toEqual([null, ...Array(4).fill('interest.already_expressed')].sort());
    await arena.runJobs();
    expect((await candidates()).body.interested).toHaveLength(1);
  });

  it('can take it back until there is an answer, and say it anew', async () => {
    const seeker = await arena.seeker();
    const { body } = await express(seeker);
    expect((await withdraw(seeker, body.id)).status).toBe(204);
    expect((await candidates()).body.interested).toEqual([]);
    expect((await arena.call(seeker, 'GET /api/opportunities/:id', { params: { id } })).body.interest).toBeNull();
    expect((await withdraw(seeker, body.id)).code).toBe('interest.not_withdrawable');
    expect((await answer(body.id, 'yes')).code).toBe('candidate.gone');
    expect(await express(seeker)).toMatchObject({ status: 201, body: { id: body.id, status: 'sent' } });
    await answer(body.id, 'yes');
    expect((await withdraw(seeker, body.id)).code).toBe('interest.not_withdrawable');
  });

  it('needs a profile, and strengths that are told and asked for', async () => {
    expect((await express(await arena.seeker({ answers: null }))).code).toBe('profile.missing');
    const seeker = await arena.seeker({ answers: { skills: ['cooking', 'cleaning'] } });
    expect((await express(seeker, id, ['cleaning'])).code).toBe('interest.strength_not_held');
    expect((await express(await arena.seeker(), id, ['cooking'])).code).toBe('interest.strength_not_held');
    expect((await express(seeker, id, ['cooking'])).status).toBe(201);
  });

  it('who has told no name is asked for it first, and nobody hears anything before', async () => {
    const seeker = await arena.seeker({ name: '' });
    expect((await express(seeker)).code).toBe('profile.name_missing');
    expect(await mine(seeker)).toEqual([]);
    await arena.call(seeker, 'PUT /api/profile/contact', { body: { name: 'Nora', email: null } });
    expect((await express(seeker)).status).toBe(201);
  });

  it('cannot meet what is imported, closed, a draft, of an employer not approved, or nothing at all', async () => {
    const seeker = await arena.seeker();
    const imported = await arena.opportunity(employer, { source: 'nav-feed', externalId: `x-${id}`, employerId: null });
    const closed = await arena.opportunity(employer, { status: 'closed' });
    const draft = await arena.opportunity(employer, { status: 'draft' });
    const pending = await arena.opportunity(await arena.employer({ status: 'pending' }));
    const refusals = await Promise.all(
      [imported, closed, draft, pending, crypto.randomUUID()].map((one) => express(seeker, one)),
    );
    expect(refusals.map(({ code }) => code)).toEqual([
      'opportunity.imported',
      'opportunity.not_open',
      'not_found',
      'opportunity.not_open',
      'not_found',
    ]);
    expect(await mine(seeker)).toEqual([]);
  });
});

describe('an employer who answers', () => {
  it('has one effect when two colleagues say yes at once, with one conversation and one letter', async () => {
    const seeker = await arena.seeker({ email: 'to@person.example' });
    const colleague = await arena.colleague(employer);
    const { body } = await express(seeker);
    const answers = await Promise.all([employer, colleague, employer, colleague].map((one) => answer(body.id, 'yes', one)));
    expect(answers.map(({ code }) => code).sort()).toEqual([null, ...Array(3).fill('interest.already_answered')].sort());
    const { rows } = await arena.deps.database.pool.query('select count(*)::int n from conversations where interest_id = $1', [
      body.id,
    ]);
    expect(rows).toEqual([{ n: 1 }]);
    await arena.runJobs();
    expect((await arena.letters()).filter(({ to }) => to === 'to@person.example')).toHaveLength(1);
  });

  it('cannot say both yes and no', async () => {
    const { body } = await express(await arena.seeker());
    const [yes, no] = await Promise.all([answer(body.id, 'yes'), answer(body.id, 'no')]);
    expect([yes.code, no.code].filter((code) => code === null)).toHaveLength(1);
  });

  it('sees only its own people: another’s look missing', async () => {
    const other = await arena.employer();
    const { body } = await express(await arena.seeker());
    expect((await candidates(other)).code).toBe('not_found');
    expect((await answer(body.id, 'yes', other)).code).toBe('not_found');
    expect((await answer(crypto.randomUUID(), 'yes')).code).toBe('not_found');
    expect((await withdraw(await arena.seeker(), body.id)).code).toBe('not_found');
    expect((await answerInvitation(await arena.seeker(), body.id, 'yes')).code).toBe('not_found');
    for (const nobody of [arena.visitor, await arena.caseworker(), await arena.administrator(), await arena.seeker()])
      expect((await candidates(nobody)).status).toBeGreaterThanOrEqual(401);
  });

  it('is told why when it is not approved, and changes nothing', async () => {
    const { body } = await express(await arena.seeker());
    await arena.deps.database.pool.query("update employers set status = 'paused', paused_because = 'register' where id = $1", [
      employer.employerId,
    ]);
    expect((await candidates()).code).toBe('employer.not_approved');
    expect((await answer(body.id, 'yes')).code).toBe('employer.not_approved');
    const { rows } = await arena.deps.database.pool.query('select status from interests where id = $1', [body.id]);
    expect(rows).toEqual([{ status: 'sent' }]);
  });

  it('may still answer those who wait after the opportunity has closed, but finds nobody new', async () => {
    await arena.seeker({ findable: true });
    const { body } = await express(await arena.seeker());
    await arena.deps.database.pool.query("update opportunities set status = 'closed' where id = $1", [id]);
    const { body: list } = await candidates();
    expect(list).toMatchObject({ findable: [], interested: [{ status: 'sent' }] });
    expect((await answer(body.id, 'yes')).status).toBe(200);
  });
});

describe('an invitation', () => {
  const findable = () => arena.seeker({ answers: { skills: ['cooking'] }, findable: true });

  it('goes to the person behind the pseudonym, who stays unknown until they say yes', async () => {
    const seeker = await findable();
    expect(await invite(seeker)).toMatchObject({ status: 201, body: { status: 'sent' } });
    const { body } = await candidates();
    expect(body.interested).toMatchObject([{ direction: 'from-employer', status: 'sent', opened: null }]);
    const pseudonym = body.interested[0]?.person.pseudonym;
    expect(body.findable.map(({ person }) => person.pseudonym)).not.toContain(pseudonym);

    const own = await pair(seeker);
    expect((await arena.call(seeker, 'GET /api/opportunities/:id', { params: { id } })).body.interest).toBeNull();
    expect(own).toMatchObject({ direction: 'from-employer', status: 'sent', employerName: employer.name });
    const yes = await answerInvitation(seeker, own?.id ?? '', 'yes');
    expect(yes.body).toEqual({ status: 'accepted', conversationId: expect.any(String) });
    expect((await candidates()).body.interested).toMatchObject([{ opened: { name: seeker.name }, person: { pseudonym } }]);
    expect((await answerInvitation(seeker, own?.id ?? '', 'no')).code).toBe('interest.already_answered');
  });

  it('opens nothing on a no; the person may still say later that they want to meet', async () => {
    const seeker = await findable();
    const { body } = await invite(seeker);
    expect((await answerInvitation(seeker, body.id, 'no')).body).toEqual({ status: 'declined', conversationId: null });
    expect((await candidates()).body.interested).toMatchObject([{ status: 'declined', opened: null }]);
    expect(await express(seeker)).toMatchObject({ status: 201, body: { id: body.id, status: 'sent' } });
    expect((await candidates()).body.interested).toMatchObject([{ direction: 'from-seeker', status: 'sent', opened: null }]);
  });

  it('is not answered yes without a name; a no needs none', async () => {
    const [one, other] = [
      await arena.seeker({ name: '', findable: true, answers: { skills: ['cooking'] } }),
      await arena.seeker({ name: '', findable: true, answers: { skills: ['cooking'] } }),
    ];
    const [yes, no] = [await invite(one), await invite(other)];
    expect((await answerInvitation(one, yes.body.id, 'yes')).code).toBe('profile.name_missing');
    expect((await mine(one))[0]?.status).toBe('sent');
    expect((await answerInvitation(other, no.body.id, 'no')).body.status).toBe('declined');
  });

  it('that waits is answered yes by "I would like to meet you"', async () => {
    const seeker = await findable();
    const { body } = await invite(seeker);
    expect(await express(seeker, id, ['cooking'])).toMatchObject({ status: 201, body: { id: body.id, status: 'accepted' } });
    expect((await candidates()).body.interested).toMatchObject([
      { status: 'accepted', opened: { name: seeker.name }, conversationId: expect.any(String) },
    ]);
  });

  it('is refused to somebody who said it first, and to a name nobody bears', async () => {
    const seeker = await findable();
    const before = await candidates();
    await express(seeker);
    const after = await candidates();
    const pseudonym = after.body.interested[0]?.person.pseudonym ?? '';
    expect(before.body.findable.map(({ person }) => person.pseudonym)).toContain(pseudonym);
    const send = (name: string) =>
      arena.call(employer, 'POST /api/employer/opportunities/:id/invitations', { params: { id }, body: { pseudonym: name } });
    expect((await send(pseudonym)).code).toBe('interest.already_expressed');
    expect((await send('Rype 0')).code).toBe('candidate.gone');
  });

  it('and a wish to meet at the same moment end in one row, and never in a wrong one', async () => {
    const seeker = await findable();
    const [expressed, invited] = await Promise.all([express(seeker), invite(seeker)]);
    const list = (await candidates()).body.interested;
    expect(list).toHaveLength(1);
    expect([expressed.status, invited.status].filter((status) => status === 201).length).toBeGreaterThanOrEqual(1);
    const both = expressed.status === 201 && invited.status === 201;
    expect(list[0]?.status).toBe(both ? 'accepted' : 'sent');
  });

  it('sends one letter to the person, and one answer to each in the organisation, without names', async () => {
    const seeker = await arena.seeker({
      name: 'Hemmelig Navn',
      email: 'h@person.example',
      answers: { skills: ['cooking'] },
      findable: true,
    });
    await arena.colleague(employer);
    const { body } = await invite(seeker);
    await arena.runJobs();
    await answerInvitation(seeker, body.id, 'yes');
    await arena.runJobs();
    const letters = await arena.letters();
    expect(letters.filter(({ to }) => to === 'h@person.example')).toHaveLength(1);
    const answers = letters.filter(({ text }) => text.includes(`/bedrift/muligheter/${id}/folk`));
    expect(answers).toHaveLength(2);
    expect(JSON.stringify(answers)).not.toContain('Hemmelig');
  });
});
