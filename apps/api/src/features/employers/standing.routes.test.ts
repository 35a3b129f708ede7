import { employerDecisions } from '@arena/contract/administration';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { employers } from '../../db/schema/employers.ts';
import { employerAnswers } from '../../db/schema/interests.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { lookInRegister } from './registration.service.ts';
import { columnsOf, type EmployerState, nextState, stateOf } from './standing.rules.ts';

let arena: Arena;
let administrator: Person;
beforeAll(async () => {
  arena = await openArena();
  administrator = await arena.administrator();
});
afterAll(() => arena.close());

const queries = () => arena.deps.database.queries;
const rowOf = async (id: string) => {
  const [row] = await queries().select().from(employers).where(eq(employers.id, id));
  if (row === undefined) throw new Error('gone');
  return row;
};
async function standing(state: EmployerState): Promise<EmployerPerson> {
  const employer = await arena.employer();
  await queries()
    .update(employers)
    .set({ ...columnsOf(state), reason: state === 'declined' ? 'Nei.' : null })
    .where(eq(employers.id, employer.employerId));
  return employer;
}
const states: EmployerState[] = [
  'pending',
  'approved',
  'declined',
  'removed',
  'paused:own-wish',
  'paused:silent',
  'paused:reported',
  'paused:register',
  'paused:reported:own-wish',
  'paused:reported:silent',
  'paused:reported:register',
];
const logOf = async (id: string) =>
  (
    await arena.deps.database.pool.query<{ to_status: string; actor_role: string; reason: string | null }>(
      "select to_status, actor_role, reason from status_changes where subject_type = 'employer' and subject_id = $1 order by sequence",
      [id],
    )
  ).rows;

describe('over HTTP, from every state', () => {
  it.each(states.flatMap((state) => employerDecisions.map((decision) => [state, decision] as const)))(
    'one that is %s: an administrator’s "%s" follows the table, with one row in the log',
    async (state, decision) => {
      const employer = await standing(state);
      const before = (await logOf(employer.employerId)).length;
      const answer = await arena.call(administrator, 'POST /api/administration/employers/:id/decision', {
        params: { id: employer.employerId },
        body: { decision, reason: 'Derfor.', version: 1 },
      });
      const to = nextState(columnsOf(state), decision, 'administrator');
      expect(answer.code).toBe(to === undefined ? 'employer.already_decided' : null);
      expect(stateOf(await rowOf(employer.employerId))).toBe(to ?? state);
      expect((await logOf(employer.employerId)).length - before).toBe(to === undefined ? 0 : 1);
    },
  );
  it.each(states)('one that is %s pauses and resumes itself as the table says, its members do not', async (state) => {
    for (const act of ['pause', 'resume'] as const) {
      const employer = await standing(state);
      const member = await arena.colleague(employer);
      expect((await arena.call(member, `POST /api/employer/${act}`, { body: {} })).code).toBe('not_found');
      await arena.call(employer, `POST /api/employer/${act}`, { body: {} });
      expect(stateOf(await rowOf(employer.employerId))).toBe(nextState(columnsOf(state), act, 'employer') ?? state);
    }
  });
  it('the database keeps no pause without a reason, and no reason without a pause', async () => {
    const employer = await arena.employer();
    const set = (sql: string) =>
      arena.deps.database.pool.query(`update employers set ${sql} where id = $1`, [employer.employerId]);
    await expect(set("status = 'paused', paused_because = null")).rejects.toThrow('employers_paused_has_reason');
    await expect(set("status = 'approved', paused_because = 'silent'")).rejects.toThrow('employers_pause_reason_means_paused');
  });
});

describe('a pause by own wish', () => {
  it('hides what is open, lets those who wait be answered, and says so in the log and by letter', async () => {
    const employer = await arena.employer();
    const id = await arena.opportunity(employer);
    const seeker = await arena.seeker();
    const asked = await arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id }, body: { strengths: [] } });
    await arena.call(employer, 'POST /api/employer/pause', { body: {} });
    await arena.call(employer, 'POST /api/employer/pause', { body: {} });
    expect((await arena.call(arena.visitor, 'GET /api/employers/:id', { params: { id: employer.employerId } })).code).toBe(
      'not_found',
    );
    expect((await arena.call(employer, 'GET /api/employer')).body.employer).toMatchObject({
      status: 'paused',
      pausedBecause: 'own-wish',
      open: 1,
      waiting: 1,
    });
    const answer = await arena.call(employer, 'POST /api/interests/:id/answer', {
      params: { id: asked.body.id },
      body: { answer: 'yes', reason: 'none', shareReason: false },
    });
    expect(answer.status).toBe(200);
    expect((await logOf(employer.employerId)).at(-1)).toEqual({
      to_status: 'paused',
      actor_role: 'employer',
      reason: 'own-wish',
    });
    expect((await arena.call(employer, 'POST /api/employer/resume', { body: {} })).body.status).toBe('approved');
  });
});

describe('agencies and cleaning firms', () => {
  it('are let in when the labour inspectorate’s approval was seen, and not before', async () => {
    const employer = await standing('pending');
    await queries().update(employers).set({ industryCode: '81.210' }).where(eq(employers.id, employer.employerId));
    const params = { id: employer.employerId };
    const approve = (version: number) =>
      arena.call(administrator, 'POST /api/administration/employers/:id/decision', {
        params,
        body: { decision: 'approve', reason: '', version },
      });
    expect((await approve(1)).code).toBe('employer.labour_approval_missing');
    const seen = await arena.call(administrator, 'PUT /api/administration/employers/:id/labour-approval', {
      params,
      body: { seen: true, version: 1 },
    });
    expect(seen.body).toMatchObject({ labour: 'seen', version: 2 });
    expect(
      (
        await arena.call(administrator, 'PUT /api/administration/employers/:id/labour-approval', {
          params,
          body: { seen: false, version: 1 },
        })
      ).code,
    ).toBe('version.stale');
    expect((await approve(2)).body.status).toBe('approved');
  });
});

describe('the daily look in the register', () => {
  const organisation = (of: EmployerPerson, more: Partial<Arena['register']['organisations'][number]> = {}) => ({
    organisationNumber: of.organisationNumber,
    name: of.name,
    formCode: 'AS',
    municipalityNumber: '3403',
    municipalityName: 'HAMAR',
    industryCode: null,
    industryName: null,
    parentOrganisationNumber: null,
    employeeCount: null,
    bankrupt: false,
    dissolving: false,
    ...more,
  });
  const look = async () => {
    await queries().update(employers).set({ registerCheckedAt: null });
    await lookInRegister(arena.deps, 0);
  };

  it('pauses who went bankrupt, brings back who is sound, follows a new name, and changes nothing when nobody answers', async () => {
    await queries().update(employers).set({ registerChecked: false });
    const broke = await arena.employer();
    const renamed = await arena.employer();
    const resting = await standing('paused:own-wish');
    await queries().update(employers).set({ registerChecked: true }).where(eq(employers.id, resting.employerId));
    const id = await arena.opportunity(renamed);
    arena.register.organisations = [
      organisation(broke, { bankrupt: true }),
      organisation(renamed, { name: 'Nytt Navn AS' }),
      organisation(resting, { bankrupt: true }),
    ];
    arena.register.reachable = false;
    await look();
    expect((await rowOf(broke.employerId)).status).toBe('approved');
    arena.register.reachable = true;
    await look();
    await lookInRegister(arena.deps, 0);
    expect(await rowOf(broke.employerId)).toMatchObject({ status: 'paused', pausedBecause: 'register' });
    expect((await logOf(broke.employerId)).map(({ to_status }) => to_status)).toEqual(['approved', 'paused']);
    expect(stateOf(await rowOf(resting.employerId))).toBe('paused:own-wish');
    expect((await rowOf(renamed.employerId)).name).toBe('Nytt Navn AS');
    expect((await arena.call(arena.visitor, 'GET /api/opportunities/:id', { params: { id } })).body.employer.name).toBe(
      'Nytt Navn AS',
    );
    arena.register.organisations = [organisation(broke)];
    await look();
    expect((await rowOf(broke.employerId)).status).toBe('approved');
    // The other two are unknown now: a slip of the register ends nobody.
    expect((await rowOf(renamed.employerId)).status).toBe('approved');
    await arena.runJobs();
    const letters = (await arena.letters()).filter(({ key }) => key.includes(broke.employerId));
    expect(letters).toHaveLength(2);
  });

  it('stops asking when nobody answers', async () => {
    const due: string[] = [];
    for (let count = 0; count < 4; count++) due.push((await arena.employer()).employerId);
    let asked = 0;
    const register = {
      ...arena.deps.register,
      find: async () => {
        asked++;
        return { type: 'unreachable' as const, reason: 'network' as const };
      },
    };
    await lookInRegister({ ...arena.deps, register }, 0);
    expect(asked).toBe(3);
    for (const id of due) expect((await rowOf(id)).registerCheckedAt).toBeNull();
  });
});

describe('one that the register later calls an agency', () => {
  it('is not paused by that, and waits for an administrator to look, who is told', async () => {
    const employer = await arena.employer();
    arena.register.organisations.push({
      organisationNumber: employer.organisationNumber,
      name: employer.name,
      formCode: 'AS',
      industryName: null,
      parentOrganisationNumber: null,
      municipalityNumber: '3403',
      municipalityName: 'HAMAR',
      industryCode: '78.200',
      employeeCount: 7,
      bankrupt: false,
      dissolving: false,
    });
    const listed = async () =>
      (
        await arena.call(administrator, 'GET /api/administration/employers', { query: { show: 'to-look-at' } })
      ).body.employers.some(({ id }) => id === employer.employerId);
    expect(await listed()).toBe(false);
    await queries().update(employers).set({ registerCheckedAt: null }).where(eq(employers.id, employer.employerId));
    await lookInRegister(arena.deps, 0);
    const row = await rowOf(employer.employerId);
    expect([row.status, row.industryCode, await listed()]).toEqual(['approved', '78.200', true]);
    await arena.runJobs();
    expect((await arena.letters()).some(({ key }) => key.startsWith(`employer.registered:${employer.employerId}`))).toBe(true);
    const { version } = row;
    await arena.call(administrator, 'PUT /api/administration/employers/:id/labour-approval', {
      params: { id: employer.employerId },
      body: { seen: true, version },
    });
    expect(await listed()).toBe(false);
  });
});

describe('open for contact', () => {
  it('is an opportunity the system keeps, counts to its limit in the month, and rests when it is closed', async () => {
    const employer = await arena.employer();
    const told = {
      aboutNb: 'Vi baker.',
      aboutEn: '',
      offersNb: 'En fadder.',
      offersEn: '',
      sector: 'private' as const,
      trainingCompany: false,
      contactOccupations: ['7512'],
    };
    const save = (contactPerMonth: number | null, version: number) =>
      arena.call(employer, 'PUT /api/employer/profile', { body: { ...told, contactPerMonth, version } });
    expect((await save(1, 1)).status).toBe(200);
    expect((await save(1, 1)).code).toBe('version.stale');
    const page = async () =>
      (await arena.call(arena.visitor, 'GET /api/employers/:id', { params: { id: employer.employerId } })).body;
    const { contact } = await page();
    expect(contact).toMatchObject({ isFull: false, occupations: [{ id: '7512' }] });
    const id = contact?.opportunityId ?? '';
    await arena.deps.market.refresh({ opportunityIds: [id] });
    const ask = async (as: Person) =>
      (await arena.call(as, 'POST /api/opportunities/:id/interests', { params: { id }, body: { strengths: [] } })).code;
    const [first, second] = [await arena.seeker(), await arena.seeker()];
    expect((await Promise.all([ask(first), ask(second)])).toSorted()).toEqual([null, 'employer.contact_full'].toSorted());
    expect((await page()).contact?.isFull).toBe(true);
    expect((await save(null, 2)).status).toBe(200);
    expect((await page()).contact).toBeNull();
    expect((await save(2, 3)).status).toBe(200);
    expect((await page()).contact?.opportunityId).toBe(id);
  });

  it('has a key that nobody else can write: forms, copies and machines have their own', async () => {
    const employer = await arena.employer();
    const key = 'open-for-contact';
    const input = {
      kind: 'job' as const,
      occupationCode: '9412',
      titleNb: 'Kjøkkenhjelp',
      titleEn: '',
      descriptionNb: 'Du hjelper til på kjøkkenet.',
      descriptionEn: '',
      placeId: 'hamar',
      remote: 'no' as const,
      extent: null,
      positionCount: 1,
      workplaceFacts: [],
      startsOn: null,
      deadlineOn: null,
      requirements: [],
    };
    const made = await arena.call(employer, 'POST /api/employer/opportunities', { body: { ...input, key } });
    expect(made.status).toBe(201);
    const again = await arena.call(employer, 'POST /api/employer/opportunities', { body: { ...input, key } });
    expect(again.body.id).toBe(made.body.id);
    await arena.opportunity(employer, { creationKey: `push:${key}`, titleNb: 'Sendt' });
    const told = { aboutNb: 'Vi baker.', aboutEn: '', offersNb: '', offersEn: '', sector: 'private' as const };
    const saved = await arena.call(employer, 'PUT /api/employer/profile', {
      body: { ...told, trainingCompany: false, contactOccupations: [], contactPerMonth: 3, version: 1 },
    });
    expect(saved.code).toBeNull();
    const own = await queries().select().from(opportunities).where(eq(opportunities.employerId, employer.employerId));
    expect(own.map(({ creationKey, titleNb }) => `${creationKey} ${titleNb}`).toSorted()).toEqual([
      'form:open-for-contact Kjøkkenhjelp',
      'kept:open-for-contact Vi vil gjerne høre fra deg',
      'push:open-for-contact Sendt',
    ]);
  });

  const profileOf = (given: object) => ({
    aboutNb: 'Vi baker.',
    aboutEn: '',
    offersNb: '',
    offersEn: '',
    sector: 'private' as const,
    trainingCompany: false,
    contactOccupations: [] as string[],
    contactPerMonth: null as number | null,
    ...given,
  });
  it('says nothing that an ad could not say: each text is named, and nothing of it is saved', async () => {
    const employer = await arena.employer();
    const refused = await arena.call(employer, 'PUT /api/employer/profile', {
      body: {
        ...profileOf({ aboutNb: 'Du må ha norsk som morsmål.', offersEn: 'Native speakers only.', contactPerMonth: 3 }),
        version: 1,
      },
    });
    expect(refused.code).toBe('opportunity.objected');
    const { fields, params } = refused.body as unknown as { fields: { path: string; rule: string }[]; params: unknown };
    expect(fields.map(({ path }) => path)).toEqual(expect.arrayContaining(['/aboutNb', '/offersEn']));
    expect(params).toMatchObject({ aboutNb: 'norsk som morsmål', offersEn: 'Native speakers' });
    expect(await rowOf(employer.employerId)).toMatchObject({ aboutNb: 'Vi lager ting.', contactPerMonth: null, version: 1 });
  });
});

describe('an employer’s own habit', () => {
  it('tells it how many got no answer in time, within half a year', async () => {
    const employer = await arena.employer();
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
    const { employerId } = employer;
    await queries()
      .insert(employerAnswers)
      .values([
        { employerId, askedAt: ago(20), lapsedAt: ago(13) },
        { employerId, askedAt: ago(19), lapsedAt: ago(12) },
        { employerId, askedAt: ago(18), answeredAt: ago(17) },
        { employerId, askedAt: ago(1) },
        { employerId, askedAt: ago(30) },
        { employerId, askedAt: ago(200), lapsedAt: ago(193) },
      ]);
    expect((await arena.call(employer, 'GET /api/employer')).body.employer).toMatchObject({ lapsed: 3 });
  });
});
