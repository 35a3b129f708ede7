import { addDays, osloDay } from '@arena/taxonomy/oslo-day';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { violatedConstraint } from '../../db/client.ts';
import { listReferred } from './proposals.service.ts';

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
const body = {};
const preview = (as: Person, id: string, language: 'nb' | 'en' = 'nb') =>
  arena.call(as, 'GET /api/proposals/:id/consent', { params: { id }, query: { language } });
const withdraw = (as: Person, id: string) => arena.call(as, 'POST /api/consents/:id/withdraw', { params: { id }, body });
const refer = (as: Person, id: string) => arena.call(as, 'POST /api/proposals/:id/referral', { params: { id }, body });
const answerReferral = (as: Person, id: string, answer: 'yes' | 'no') =>
  arena.call(as, 'POST /api/referrals/:id/answer', { params: { id }, body: { answer } });
const sql = (text: string, values: unknown[]) => arena.deps.database.pool.query(text, values);

/** Somebody who said yes to a proposal about an opportunity that asks about a truck and spoken Norwegian. */
async function agreed(told: { name?: string } = {}) {
  const seeker = await arena.seeker({
    ...told,
    answers: {
      homePlaceId: 'hamar',
      travelModes: ['car'],
      canWords: 'KANARI',
      skills: ['forklift-driving', 'cleaning'],
      languages: [{ code: 'nb', oral: 'B1', written: 'A2' }],
      education: { level: 7, abroad: true, recognised: false },
    },
  });
  const caseworker = await arena.caseworker({ office: 'NAV Elverum (demo)' });
  const followingId = await arena.following(caseworker, seeker);
  const opportunityId = await arena.opportunity(employer, {
    requirements: [
      { type: 'skill', skillId: 'forklift-driving', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
  });
  const { id } = (
    await arena.call(caseworker, 'POST /api/followings/:id/proposals', {
      params: { id: followingId },
      body: { opportunityId, note: '' },
    })
  ).body;
  await arena.call(seeker, 'POST /api/proposals/:id/answer', { params: { id }, body: { answer: 'yes' } });
  return { seeker, caseworker, followingId, opportunityId, id };
}
async function consent(seeker: Person, id: string, change: { until?: string; textVersion?: string } = {}) {
  const { facts, suggestedUntil, textVersion } = (await preview(seeker, id)).body;
  return arena.call(seeker, 'POST /api/proposals/:id/consent', {
    params: { id },
    body: { until: suggestedUntil, textVersion, facts, ...change },
  });
}
async function consented() {
  const all = await agreed();
  return { ...all, consentId: (await consent(all.seeker, all.id)).body.id };
}
async function referred() {
  const all = await consented();
  return { ...all, referralId: (await refer(all.caseworker, all.id)).body.id };
}

describe('a consent', () => {
  it('is not given before the person has told a name, and then shows it', async () => {
    const { seeker, id } = await agreed({ name: '' });
    expect((await consent(seeker, id)).code).toBe('profile.name_missing');
    await arena.call(seeker, 'PUT /api/profile/contact', { body: { name: 'Nora Nykommer', email: null } });
    expect((await preview(seeker, id)).body.facts[0]?.value).toBe('Nora Nykommer');
    expect((await consent(seeker, id)).status).toBe(201);
  });

  it('is to exactly what the preview shows: the name and what is asked about, nothing else', async () => {
    const { seeker, caseworker, id, opportunityId } = await agreed();
    const shown = (await preview(seeker, id)).body;
    expect(shown).toMatchObject({
      opportunity: { id: opportunityId, employerName: employer.name },
      caseworkerName: caseworker.name,
      office: 'NAV Elverum (demo)',
      earliestUntil: addDays(osloDay(new Date()), 1),
      suggestedUntil: addDays(osloDay(new Date()), 30),
      latestUntil: addDays(osloDay(new Date()), 90),
    });
    expect(shown.facts.map(({ label }) => label)).toEqual(['Navn', 'Kan', 'Norsk', 'Reisetid']);
    expect(JSON.stringify(shown.facts)).not.toMatch(/KANARI|A2|Master|renhold/i);

    const given = await consent(seeker, id);
    expect(given.status).toBe(201);
    expect((await arena.call(seeker, 'GET /api/consents', { query: {} })).body).toMatchObject([
      { id: given.body.id, facts: shown.facts, until: shown.suggestedUntil, withdrawnAt: null, active: true },
    ]);
    expect((await arena.call(caseworker, 'GET /api/proposals', { query: {} })).body).toMatchObject([
      { status: 'consented', consentUntil: shown.suggestedUntil },
    ]);
    expect((await preview(seeker, id)).code).toBe('consent.already_given');
  });

  it('can be read and given in English, and is stored as read', async () => {
    const { seeker, id } = await agreed();
    const { facts, suggestedUntil, textVersion } = (await preview(seeker, id, 'en')).body;
    const given = await arena.call(seeker, 'POST /api/proposals/:id/consent', {
      params: { id },
      body: { until: suggestedUntil, textVersion, facts },
    });
    const { rows } = await sql('select language, facts, text_version from consents where id = $1', [given.body.id]);
    expect(rows).toEqual([{ language: 'en', facts, text_version: textVersion }]);
  });

  it('is refused when what would be shown, or the wording, is no longer what was read', async () => {
    const { seeker, id } = await agreed();
    const { facts, suggestedUntil: until, textVersion } = (await preview(seeker, id)).body;
    const give = (input: { facts: typeof facts; textVersion: string }) =>
      arena.call(seeker, 'POST /api/proposals/:id/consent', { params: { id }, body: { until, ...input } });
    expect((await give({ facts, textVersion: 'older' })).code).toBe('consent.text_changed');
    expect((await give({ facts: facts.slice(1), textVersion })).code).toBe('consent.text_changed');
    expect((await give({ facts: [...facts, { label: 'Helse', value: 'KANARI' }], textVersion })).code).toBe(
      'consent.text_changed',
    );
    await sql(`update profiles set answers = jsonb_set(answers, '{skills}', '[]') where account_id = $1`, [seeker.accountId]);
    expect((await give({ facts, textVersion })).code).toBe('consent.text_changed');
    expect((await consent(seeker, id)).status).toBe(201);
  });

  it('lasts from tomorrow to 90 days ahead', async () => {
    const { seeker, id } = await agreed();
    const today = osloDay(new Date());
    for (const until of [today, addDays(today, 91), `${today.slice(0, 7)}-99`]) {
      expect((await consent(seeker, id, { until })).code, until).toBe('consent.until');
    }
    expect((await consent(seeker, id, { until: addDays(today, 90) })).status).toBe(201);
  });

  it('needs a yes, and of several at once one is stored', async () => {
    const { seeker, id } = await agreed();
    const { facts, suggestedUntil: until, textVersion } = (await preview(seeker, id)).body;
    const post = () =>
      arena.call(seeker, 'POST /api/proposals/:id/consent', { params: { id }, body: { until, textVersion, facts } });
    const given = await Promise.all([post(), post(), post()]);
    expect(given.map(({ status }) => status).sort()).toEqual([201, 409, 409]);

    const { followingId, caseworker, seeker: another } = await agreed();
    const { body: proposal } = await arena.call(caseworker, 'POST /api/followings/:id/proposals', {
      params: { id: followingId },
      body: { opportunityId: await arena.opportunity(employer), note: '' },
    });
    expect((await preview(another, proposal.id)).code).toBe('consent.not_yes');
    const early = { until: addDays(osloDay(new Date()), 2), textVersion: 'x', facts: [{ label: 'a', value: 'b' }] };
    expect(
      (await arena.call(another, 'POST /api/proposals/:id/consent', { params: { id: proposal.id }, body: early })).code,
    ).toBe('consent.not_yes');
  });

  it('of somebody else looks like one that does not exist', async () => {
    const { id, consentId, caseworker } = await consented();
    const other = await arena.seeker();
    expect((await preview(other, id)).body).toEqual((await preview(other, missing)).body);
    expect((await withdraw(other, consentId)).body).toEqual((await withdraw(other, missing)).body);
    expect((await withdraw(caseworker, consentId)).code).toBe('not_found');
  });

  it('that ended by itself can be given again, and is not called withdrawn', async () => {
    const { seeker, caseworker, id } = await consented();
    arena.now = new Date(Date.now() + 32 * 86_400_000);
    expect((await arena.call(caseworker, 'GET /api/proposals', { query: {} })).body).toMatchObject([
      { status: 'consent-ended', consentUntil: null },
    ]);
    expect((await refer(caseworker, id)).code).toBe('consent.missing');
    expect((await consent(seeker, id)).status).toBe(201);
    expect((await arena.call(seeker, 'GET /api/consents', { query: {} })).body).toMatchObject([
      { active: true, withdrawnAt: null },
      { active: false, withdrawnAt: null },
    ]);
  });
});

describe('a referral', () => {
  it('shows the employer exactly what the person consented to, and letters say that it happened', async () => {
    const { seeker, caseworker, id, opportunityId, consentId } = await consented();
    const colleague = await arena.colleague(employer);
    expect(await listReferred(arena.deps, { role: 'visitor' }, opportunityId)).toEqual([]);
    const sent = await refer(caseworker, id);
    expect(sent.status).toBe(201);
    const [stored] = (await sql('select facts, until_on::text as until from consents where id = $1', [consentId])).rows;
    expect(await listReferred(arena.deps, { role: 'visitor' }, opportunityId)).toEqual([
      {
        referralId: sent.body.id,
        status: 'sent',
        name: seeker.name,
        facts: stored.facts,
        caseworkerName: caseworker.name,
        office: 'NAV Elverum (demo)',
        until: stored.until,
        conversationId: null,
      },
    ]);
    await arena.runJobs();
    const letters = (await arena.letters()).filter(({ key }) => key.startsWith(`referral.sent:${sent.body.id}`));
    expect(letters).toHaveLength(3);
    const own = letters.find(({ key }) => key.endsWith(seeker.accountId));
    expect(own?.subject).not.toMatch(/nav|veileder|caseworker/i);
    expect(letters.find(({ key }) => key.endsWith(colleague.accountId))?.text).not.toContain(seeker.name);
  });

  it('is made once with a consent, however many send it at once', async () => {
    const { caseworker, id } = await consented();
    const sent = await Promise.all([refer(caseworker, id), refer(caseworker, id), refer(caseworker, id)]);
    expect(sent.map(({ code }) => code).sort()).toEqual([null, 'referral.already_sent', 'referral.already_sent'].sort());
    expect((await refer(caseworker, id)).code).toBe('referral.already_sent');
  });

  it('needs consent, an open opportunity, and the caseworker who follows', async () => {
    const { seeker, caseworker, id, consentId, followingId, opportunityId } = await consented();
    const other = await arena.caseworker();
    expect((await refer(other, id)).body).toEqual((await refer(other, missing)).body);
    expect((await refer(seeker, id)).code).toBe('not_found');

    await sql("update opportunities set status = 'paused' where id = $1", [opportunityId]);
    expect((await refer(caseworker, id)).code).toBe('opportunity.not_open');
    await sql("update opportunities set status = 'open' where id = $1", [opportunityId]);

    await withdraw(seeker, consentId);
    expect((await refer(caseworker, id)).code).toBe('consent.missing');
    expect((await consent(seeker, id)).status).toBe(201);
    await arena.call(seeker, 'POST /api/followings/:id/end', { params: { id: followingId }, body });
    expect((await refer(caseworker, id)).code).toBe('following.ended');
  });

  it('and the consent being withdrawn at the same moment never leave a referral that can be seen', async () => {
    const { seeker, caseworker, id, consentId, opportunityId } = await consented();
    await Promise.all([refer(caseworker, id), withdraw(seeker, consentId)]);
    expect(await listReferred(arena.deps, { role: 'visitor' }, opportunityId)).toEqual([]);
  });
});

describe('withdrawal', () => {
  it('works at the next request of anybody', async () => {
    const { seeker, caseworker, consentId, opportunityId, referralId, id } = await referred();
    expect(await listReferred(arena.deps, { role: 'visitor' }, opportunityId)).toHaveLength(1);
    expect((await withdraw(seeker, consentId)).status).toBe(204);
    expect(await listReferred(arena.deps, { role: 'visitor' }, opportunityId)).toEqual([]);
    expect((await answerReferral(employer, referralId, 'yes')).code).toBe('consent.missing');
    expect((await answerReferral(employer, referralId, 'no')).code).toBe('consent.missing');
    expect((await refer(caseworker, id)).code).toBe('consent.missing');
    expect((await arena.call(caseworker, 'GET /api/proposals', { query: {} })).body).toMatchObject([
      { status: 'consent-ended', consentUntil: null },
    ]);
    expect((await withdraw(seeker, consentId)).code).toBe('consent.already_withdrawn');
    const { rows } = await sql('select id from conversations where opportunity_id = $1', [opportunityId]);
    expect(rows).toEqual([]);
  });

  it('by time does the same', async () => {
    const { opportunityId, referralId } = await referred();
    arena.now = new Date(Date.now() + 32 * 86_400_000);
    expect(await listReferred(arena.deps, { role: 'visitor' }, opportunityId)).toEqual([]);
    expect((await answerReferral(employer, referralId, 'yes')).code).toBe('consent.missing');
  });
});

describe('the employer’s answer', () => {
  it('of yes opens one conversation and tells both', async () => {
    const { caseworker, referralId, opportunityId, seeker } = await referred();
    const answers = await Promise.all([answerReferral(employer, referralId, 'yes'), answerReferral(employer, referralId, 'yes')]);
    expect(answers.map(({ code }) => code).sort()).toEqual([null, 'referral.already_answered'].sort());
    const [yes] = answers.filter(({ status }) => status === 200);
    expect(yes?.body).toEqual({ status: 'accepted', conversationId: expect.any(String) });
    expect(await listReferred(arena.deps, { role: 'visitor' }, opportunityId)).toMatchObject([
      { status: 'accepted', conversationId: yes?.body.conversationId },
    ]);
    expect((await arena.call(caseworker, 'GET /api/proposals', { query: {} })).body).toMatchObject([
      { status: 'referred', referralStatus: 'accepted' },
    ]);
    await arena.runJobs();
    const told = (await arena.letters()).filter(({ key }) => key.startsWith(`referral.answered:${referralId}`));
    expect(told).toHaveLength(2);
    expect((await arena.call(seeker, 'GET /api/proposals/own', { query: {} })).body).toMatchObject([
      { referred: true, referralStatus: 'accepted', conversationId: yes?.body.conversationId },
    ]);
  });

  it('is told to the person, also when nobody follows any longer', async () => {
    const { seeker, followingId, referralId } = await referred();
    const own = async () => (await arena.call(seeker, 'GET /api/proposals/own', { query: {} })).body;
    expect(await own()).toMatchObject([{ referralStatus: 'sent', conversationId: null }]);
    await arena.call(seeker, 'POST /api/followings/:id/end', { params: { id: followingId }, body });
    await answerReferral(employer, referralId, 'no');
    expect(await own()).toMatchObject([{ referred: true, referralStatus: 'declined', conversationId: null }]);
  });

  it('of no ends what the employer sees, while the consent still runs', async () => {
    const { seeker, opportunityId, referralId } = await referred();
    const people = async () =>
      (await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id: opportunityId }, query: {} }))
        .body;
    expect((await people()).referred).toMatchObject([{ referralId, name: seeker.name }]);
    await answerReferral(employer, referralId, 'no');
    expect((await people()).referred).toEqual([]);
    expect(JSON.stringify(await people())).not.toContain(seeker.name);
  });

  it('is waited for in the employer’s own list, until it comes or the consent ends', async () => {
    const [one, other] = [await consented(), await referred()];
    const waiting = async (id: string) =>
      (await arena.call(employer, 'GET /api/employer/opportunities', { query: {} })).body.find((own) => own.id === id)?.waiting;
    expect(await waiting(one.opportunityId)).toBe(0);
    const { id: referralId } = (await refer(one.caseworker, one.id)).body;
    expect(await waiting(one.opportunityId)).toBe(1);
    await answerReferral(employer, referralId, 'yes');
    expect(await waiting(one.opportunityId)).toBe(0);

    expect(await waiting(other.opportunityId)).toBe(1);
    arena.now = new Date(Date.now() + 32 * 86_400_000);
    expect(await waiting(other.opportunityId)).toBe(0);
  });

  it('of no opens nothing, and the person is not presented there again', async () => {
    const { seeker, caseworker, id, consentId, referralId } = await referred();
    expect((await answerReferral(employer, referralId, 'no')).body).toEqual({ status: 'declined', conversationId: null });
    await withdraw(seeker, consentId);
    await consent(seeker, id);
    expect((await refer(caseworker, id)).code).toBe('referral.already_sent');
  });

  it('comes from the approved employer whose opportunity it is', async () => {
    const { referralId } = await referred();
    const other = await arena.employer();
    expect((await answerReferral(other, referralId, 'yes')).body).toEqual((await answerReferral(other, missing, 'yes')).body);
    await sql("update employers set status = 'paused', paused_because = 'register' where id = $1", [employer.employerId]);
    expect((await answerReferral(employer, referralId, 'yes')).code).toBe('employer.not_approved');
    await sql("update employers set status = 'approved', paused_because = null where id = $1", [employer.employerId]);
    expect((await answerReferral(employer, referralId, 'yes')).status).toBe(200);
  });
});

describe('the database itself', () => {
  const insertReferral = (row: { id: string; consentId: string; seeker: Person; opportunityId: string }) =>
    sql('insert into referrals (proposal_id, consent_id, seeker_id, opportunity_id) values ($1, $2, $3, $4)', [
      row.id,
      row.consentId,
      row.seeker.accountId,
      row.opportunityId,
    ]).then(
      () => 'stored',
      (error: unknown) => violatedConstraint(error),
    );

  it('stores no referral without a consent of the same person about the same opportunity', async () => {
    const [one, other] = [await consented(), await consented()];
    expect(await insertReferral({ ...one, consentId: missing })).toBe('referrals_consent');
    expect(await insertReferral({ ...one, consentId: other.consentId })).toBe('referrals_consent');
    expect(await insertReferral({ ...one, opportunityId: other.opportunityId })).toBe('referrals_consent');
    expect(await insertReferral(one)).toBe('stored');
  });

  it('stores none with a withdrawn or an expired one', async () => {
    const [withdrawn, expired] = [await consented(), await agreed()];
    await sql('update consents set withdrawn_at = now() where id = $1', [withdrawn.consentId]);
    expect(await insertReferral(withdrawn)).toBe('referrals_need_valid_consent');
    const { rows } = await sql(
      `insert into consents (proposal_id, seeker_id, opportunity_id, facts, text_version, language, until_on)
       values ($1, $2, $3, '[{"label": "Navn", "value": "Anna"}]', '1', 'nb', $4) returning id`,
      [expired.id, expired.seeker.accountId, expired.opportunityId, addDays(osloDay(new Date()), -1)],
    );
    expect(await insertReferral({ ...expired, consentId: rows[0].id })).toBe('referrals_need_valid_consent');
    expect((await refer(expired.caseworker, expired.id)).code).toBe('consent.missing');
  });

  it('refuses an expired consent even when the program’s clock is wrong', async () => {
    const { caseworker, seeker, opportunityId, id } = await agreed();
    await sql(
      `insert into consents (proposal_id, seeker_id, opportunity_id, facts, text_version, language, until_on)
       values ($1, $2, $3, '[{"label": "Navn", "value": "Anna"}]', '1', 'nb', $4)`,
      [id, seeker.accountId, opportunityId, addDays(osloDay(new Date()), -1)],
    );
    arena.now = new Date(Date.now() - 5 * 86_400_000);
    expect((await refer(caseworker, id)).code).toBe('consent.missing');
    const { rows } = await sql('select id from referrals where proposal_id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('lets a given consent be withdrawn and nothing else', async () => {
    const { consentId } = await consented();
    const change = (text: string) => sql(text, [consentId]).then(() => 'changed', violatedConstraint);
    expect(await change(`update consents set facts = '[{"label": "a", "value": "b"}]' where id = $1`)).toBe('consents_are_fixed');
    expect(await change(`update consents set until_on = '2030-01-01' where id = $1`)).toBe('consents_are_fixed');
    expect(await change('update consents set withdrawn_at = now() where id = $1')).toBe('changed');
    expect(await change('update consents set withdrawn_at = null where id = $1')).toBe('consents_are_fixed');
  });
});
