import type { ErrorBody } from '@arena/contract/errors';
import type { OpportunityInput, OpportunityStatus } from '@arena/contract/opportunities';
import { opportunityStatuses } from '@arena/contract/opportunities';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { emptyInput } from './empty-opportunity.rules.ts';
import { openReviewed } from './own-acts.service.ts';
import { type OwnAct, transitions } from './publishing.rules.ts';
import { measureRequirements } from './requirement-effects.service.ts';

let arena: Arena;
let employer: EmployerPerson;
let administrator: Person;
beforeAll(async () => {
  arena = await openArena();
  administrator = await arena.administrator();
});
// What is counted is counted for each organisation: each test has its own.
beforeEach(async () => {
  employer = await arena.employer();
});
afterEach(() => {
  arena.now = null;
});
afterAll(() => arena.close());

const input: OpportunityInput = {
  ...emptyInput('job'),
  occupationCode: '9412',
  titleNb: 'Kjøkkenhjelp med humør',
  descriptionNb: 'Du hjelper til på kjøkkenet vårt, og vi lærer deg alt du trenger.',
  placeId: 'hamar',
  extent: { fromPercent: 50, toPercent: 100 },
};
const ageist = 'Vi søker en ung person som kan hjelpe til på kjøkkenet vårt hver dag.';
let keys = 0;
const create = async (change: Partial<OpportunityInput> = {}, as = employer) =>
  (await arena.call(as, 'POST /api/employer/opportunities', { body: { ...input, ...change, key: `own-acts-${++keys}` } })).body;
const publish = (id: string, version: number, overrideReason?: string, as = employer) =>
  arena.call(as, 'POST /api/employer/opportunities/:id/publish', {
    params: { id },
    body: { version, ...(overrideReason === undefined ? {} : { overrideReason }) },
  });
const save = (id: string, version: number, change: Partial<OpportunityInput> & { automatic?: boolean } = {}, as = employer) =>
  arena.call(as, 'PUT /api/employer/opportunities/:id', { params: { id }, body: { ...input, ...change, version } });
const step = (
  act: 'pause' | 'resume' | 'withdraw' | 'reopen' | 'close' | 'restore',
  id: string,
  version: number,
  as = employer,
) => arena.call(as, `POST /api/employer/opportunities/:id/${act}`, { params: { id }, body: { version } });
const read = async (id: string, as = employer) =>
  (await arena.call(as, 'GET /api/employer/opportunities/:id', { params: { id } })).body;
const seen = async (id: string) => (await arena.call(arena.visitor, 'GET /api/opportunities/:id', { params: { id } })).code;
const decide = (id: string, decision: 'open' | 'return', words: string, version: number, as: Person = administrator) =>
  arena.call(as, 'POST /api/administration/opportunities/:id/decision', { params: { id }, body: { decision, words, version } });

describe('the table of states', () => {
  const overHttp: Partial<Record<OwnAct, (id: string, version: number) => Promise<{ code: string | null; status: number }>>> = {
    save: (id, version) => save(id, version),
    publish: (id, version) => publish(id, version),
    withdraw: (id, version) => step('withdraw', id, version),
    pause: (id, version) => step('pause', id, version),
    resume: (id, version) => step('resume', id, version),
    close: (id, version) => step('close', id, version),
    reopen: (id, version) => step('reopen', id, version),
    approve: (id, version) => decide(id, 'open', '', version),
    return: (id, version) => decide(id, 'return', 'Skriv om lønn.', version),
  };
  const fit = { extentFrom: 50, extentTo: 100, descriptionNb: input.descriptionNb };
  const cells = opportunityStatuses.flatMap((from) => (Object.keys(overHttp) as OwnAct[]).map((act) => ({ from, act })));

  it.each(cells)('$act from $from is as the table says, and nothing else', async ({ from, act }) => {
    const id = await arena.opportunity(employer, { ...fit, status: from as OpportunityStatus, updatedAt: new Date() });
    const row = transitions.find((one) => one.act === act && one.from === from && one.by !== 'clock');
    const answer = await overHttp[act]?.(id, 1);
    const { status, version } = await read(id);
    if (row === undefined) {
      expect(answer?.status).toBe(409);
      expect({ status, version }).toEqual({ status: from, version: 1 });
      return;
    }
    expect(answer?.code).toBeNull();
    expect(status).toBe(row.to);
    const { rows } = await arena.deps.database.pool.query(
      "select to_status from status_changes where subject_type = 'opportunity' and subject_id = $1 and from_status is not null",
      [id],
    );
    expect(rows.map(({ to_status }) => to_status)).toEqual(row.to === from ? [] : [row.to]);
  });

  it('is run by the own people and the administrators alone', async () => {
    const other = await arena.employer();
    const id = await arena.opportunity(employer, { ...fit, status: 'in-review' });
    expect((await step('withdraw', id, 1, other)).code).toBe('not_found');
    expect((await decide(id, 'open', '', 1, employer)).code).toBe('not_found');
    expect(await seen(id)).toBe('not_found');
  });
});

describe('an employer that waits for approval', () => {
  it('publishes, waits, and is open by itself when it is let in', async () => {
    const pending = await arena.employer({ status: 'pending' });
    const draft = await create({}, pending);
    const waiting = await publish(draft.id, draft.version, undefined, pending);
    expect(waiting.body.status).toBe('in-review');
    expect(await seen(draft.id)).toBe('not_found');
    expect((await decide(draft.id, 'open', '', waiting.body.version)).code).toBe('employer.not_approved');
    await arena.deps.database.transaction({ actor: null }, async (queries) => {
      await queries.execute(sql`update employers set status = 'approved' where id = ${pending.employerId}`);
      await openReviewed(queries, pending.employerId, new Date());
    });
    expect(await seen(draft.id)).toBeNull();
    await arena.runJobs();
    const { rows } = await arena.deps.database.pool.query('select name from notices where account_id = $1', [pending.accountId]);
    expect(rows.map(({ name }) => name)).toContain('opportunity.opened');
  });

  it('gets back what has passed its day meanwhile', async () => {
    const pending = await arena.employer({ status: 'pending' });
    const id = await arena.opportunity(pending, { status: 'in-review', extentFrom: 50, extentTo: 50, deadlineOn: '2020-01-01' });
    await arena.deps.database.transaction({ actor: null }, (queries) => openReviewed(queries, pending.employerId, new Date()));
    expect((await read(id, pending)).status).toBe('draft');
  });
});

describe('what the check finds serious', () => {
  it('is not published without a reason; with one, a human decides, and its employer reads what they write', async () => {
    const draft = await create({ descriptionNb: ageist });
    const refused = await publish(draft.id, 1);
    expect([refused.status, refused.code]).toEqual([409, 'opportunity.objected']);
    expect((refused.body as unknown as ErrorBody).fields).toEqual([{ path: '/descriptionNb', rule: 'age' }]);
    const waiting = await publish(draft.id, 1, 'Dette er et ungdomstiltak.');
    expect(waiting.body).toMatchObject({ status: 'in-review', overrideReason: 'Dette er et ungdomstiltak.' });
    const listed = await arena.call(administrator, 'GET /api/administration/opportunities');
    const mine = listed.body.find(({ id }) => id === draft.id);
    expect(mine?.findings.map(({ code }) => code)).toContain('age');
    expect((await decide(draft.id, 'return', ' ', 2)).code).toBe('opportunity.words_required');
    expect((await decide(draft.id, 'return', 'Alder kan dere ikke be om.', 2)).body.status).toBe('draft');
    expect((await read(draft.id)).reviewWords).toBe('Alder kan dere ikke be om.');
    expect((await decide(draft.id, 'open', '', 3)).code).toBe('opportunity.not_in_review');
  });

  it('cannot be written into what is open already', async () => {
    const draft = await create();
    await publish(draft.id, 1);
    expect((await save(draft.id, 2, { descriptionNb: ageist })).code).toBe('opportunity.objected');
    expect((await read(draft.id)).descriptionNb).toBe(input.descriptionNb);
  });
});

describe('saving by itself', () => {
  it('is for drafts, counts as one save to undo, and asks nothing of the limit', async () => {
    const draft = await create();
    for (const [at, titleNb] of ['K', 'Ko', 'Kok', 'Kokk'].entries())
      expect(
        (await save(draft.id, 1 + at, { titleNb, placeId: at % 2 === 0 ? 'lillehammer' : 'hamar', automatic: true })).status,
      ).toBe(200);
    const undone = await step('restore', draft.id, 5);
    expect(undone.body).toMatchObject({ titleNb: input.titleNb, placeId: 'hamar', mayUndo: false });
    expect((await step('restore', draft.id, 6)).code).toBe('opportunity.nothing_to_undo');
    await publish(draft.id, 6);
    expect((await save(draft.id, 7, { titleNb: 'Av seg selv', automatic: true })).code).toBe('opportunity.not_draft');
  });

  it('never writes over what somebody else saved', async () => {
    const draft = await create();
    const colleague = await arena.colleague(employer);
    await save(draft.id, 1, { titleNb: 'Kollegaens' }, colleague);
    expect((await save(draft.id, 1, { titleNb: 'Min', automatic: true })).code).toBe('version.stale');
    expect((await read(draft.id)).titleNb).toBe('Kollegaens');
  });
});

describe('going back', () => {
  it('undoes saves one by one, and lists what differs', async () => {
    const draft = await create();
    await save(draft.id, 1, { titleNb: 'To' });
    await save(draft.id, 2, { titleNb: 'Tre', details: { pay: { basis: 'tariff' } } });
    const versions = await arena.call(employer, 'GET /api/employer/opportunities/:id/versions', { params: { id: draft.id } });
    expect(versions.body.map(({ version, title, differs }) => ({ version, title, differs }))).toEqual([
      { version: 2, title: 'To', differs: ['titleNb', 'details'] },
      { version: 1, title: input.titleNb, differs: ['titleNb', 'details'] },
    ]);
    const back = await arena.call(employer, 'POST /api/employer/opportunities/:id/restore', {
      params: { id: draft.id },
      body: { version: 3, to: 1 },
    });
    expect(back.body.titleNb).toBe(input.titleNb);
    // What was there is kept too.
    expect((await step('restore', draft.id, 4)).body).toMatchObject({ titleNb: 'Tre', details: { pay: { basis: 'tariff' } } });
    expect((await step('restore', draft.id, 5)).body.titleNb).toBe('To');
  });

  it('keeps twenty at most', async () => {
    const draft = await create();
    for (let at = 1; at <= 23; at++) await save(draft.id, at, { titleNb: `Nummer ${at}` });
    const versions = await arena.call(employer, 'GET /api/employer/opportunities/:id/versions', { params: { id: draft.id } });
    expect(versions.body).toHaveLength(20);
    expect(versions.body.at(-1)?.version).toBe(4);
  });
});

describe('copies, rest and closing', () => {
  it('copies into one new draft for one key, without days that have passed', async () => {
    const id = await arena.opportunity(employer, { status: 'expired', startsOn: '2020-01-01', deadlineOn: '2100-01-01' });
    const copy = () =>
      arena.call(employer, 'POST /api/employer/opportunities/:id/copy', { params: { id }, body: { key: 'copy-of-expired' } });
    const [first, second] = await Promise.all([copy(), copy()]);
    expect(first?.body).toMatchObject({ status: 'draft', startsOn: null, deadlineOn: '2100-01-01' });
    expect(second?.body.id).toBe(first?.body.id);
  });

  it('keeps those who wait while it rests, and answers them an hour after it is closed', async () => {
    const draft = await create();
    const opened = await publish(draft.id, 1);
    const seeker = await arena.seeker({ answers: { homePlaceId: 'hamar' } });
    await arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id: draft.id }, body: { strengths: [] } });
    const interest = async () =>
      (await arena.call(seeker, 'GET /api/interests')).body.find(({ opportunity }) => opportunity.id === draft.id);
    const paused = await step('pause', draft.id, opened.body.version);
    expect(await seen(draft.id)).toBe('opportunity.not_found_or_ended');
    expect((await interest())?.status).toBe('sent');
    const resumed = await step('resume', draft.id, paused.body.version);
    const closed = await arena.call(employer, 'POST /api/employer/opportunities/:id/close', {
      params: { id: draft.id },
      body: { version: resumed.body.version, outcome: 'filled-here' },
    });
    expect(closed.body).toMatchObject({ status: 'closed', outcome: 'filled-here', mayReopen: true });
    const { rows } = await arena.deps.database.pool.query('select run_at from graphile_worker.jobs where key = $1', [
      `opportunity.closed:${draft.id}`,
    ]);
    expect(rows).toHaveLength(1);
    expect(Math.round((rows[0].run_at.getTime() - Date.now()) / 60_000)).toBe(60);
    expect((await step('reopen', draft.id, closed.body.version)).body).toMatchObject({ status: 'open', outcome: null });
    const resting = await step('pause', draft.id, closed.body.version + 1);
    const ended = await step('close', draft.id, resting.body.version);
    const rests = await step('reopen', draft.id, ended.body.version);
    expect(rests.body.status).toBe('paused');
    const back = await step('resume', draft.id, rests.body.version);
    arena.now = new Date(Date.now() + 25 * 3_600_000);
    const again = await step('close', draft.id, back.body.version);
    arena.now = new Date(Date.now() + 50 * 3_600_000);
    expect((await step('reopen', draft.id, again.body.version)).code).toBe('opportunity.not_closed_lately');
  });
});

describe('places without pay', () => {
  it('are as few as the size of the employer allows, also when two are published at once', async () => {
    const unpaid = { kind: 'internship' as const, extent: null };
    const [one, two] = [await create(unpaid), await create(unpaid)];
    const answers = await Promise.all([publish(one.id, 1), publish(two.id, 1)]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['employer.too_many_unpaid', null].sort());
    const paid = await create({ ...unpaid, details: { pay: { basis: 'tariff' } } });
    expect((await publish(paid.id, 1)).code).toBeNull();
  });
});

describe('which requirement shuts out most', () => {
  const must = { type: 'language', language: 'nb', oral: 'B2', written: null, hardness: 'must' } as const;

  it('is told in bands from the night on, never for few, and gives no fresh answer the same day', async () => {
    const low = { homePlaceId: 'otta' as const, languages: [{ code: 'nb', oral: 'A2', written: null }] } as never;
    for (let at = 0; at < 9; at++) await arena.seeker({ answers: low });
    const yesterday = new Date(Date.now() - 2 * 86_400_000);
    const requirements = [must];
    const make = () => arena.opportunity(employer, { placeId: 'otta', requirements, updatedAt: yesterday });
    const few = await make();
    await measureRequirements(arena.deps);
    expect((await read(few)).effects).toEqual([]);
    for (let at = 0; at < 12; at++) await arena.seeker({ answers: low });
    // The same day: nothing new, whoever came and however often it runs.
    await measureRequirements(arena.deps);
    expect((await read(few)).effects).toEqual([]);
    arena.now = new Date(Date.now() + 86_400_000);
    await measureRequirements(arena.deps);
    expect((await read(few)).effects).toEqual([{ position: 0, band: 'many' }]);
    // A changed requirement has no answer, the old one has its old answer, and a new run the same day measures neither.
    const row = await read(few);
    const change = { placeId: 'otta', titleNb: row.titleNb, occupationCode: row.occupationCode, extent: input.extent };
    const saved = await save(few, row.version, { ...change, requirements: [{ ...must, oral: 'B1' }] });
    expect(saved.body.effects).toEqual([]);
    await measureRequirements(arena.deps);
    expect((await read(few)).effects).toEqual([]);
    const fresh = await create({ placeId: 'otta', requirements: [must] });
    await measureRequirements(arena.deps);
    expect((await read(fresh.id)).effects).toEqual([]);
  });
});

describe('a proposal to begin with', () => {
  it('understands what people say, and asks for little', async () => {
    const { body } = await arena.call(employer, 'POST /api/employer/opportunities/proposal', {
      body: { kind: 'job', words: 'vi trenger en som kan lage mat på sykehjemmet', language: 'nb' },
    });
    expect(body.occupation).toEqual({ id: '5120', name: 'Kokk' });
    expect(body.input).toMatchObject({ titleNb: 'Kokk', titleEn: '', descriptionEn: '' });
    expect(body.input.requirements.filter(({ hardness }) => hardness === 'must')).toEqual([
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ]);
    const created = await create({ ...body.input, placeId: 'hamar', extent: input.extent });
    expect((await publish(created.id, 1)).body.status).toBe('open');
  });

  it('says nothing it does not know', async () => {
    const { body } = await arena.call(employer, 'POST /api/employer/opportunities/proposal', {
      body: { kind: 'job', words: 'xqzzt', language: 'en' },
    });
    expect(body).toMatchObject({ occupation: null, others: [], input: { titleEn: '', requirements: [] } });
  });
});

describe('an occupation read wrong', () => {
  const words = 'mekaniker som kan sveise og frese';
  const propose = async (asked: string) =>
    (
      await arena.call(employer, 'POST /api/employer/opportunities/proposal', {
        body: { kind: 'job', words: asked, language: 'nb' },
      })
    ).body;
  const choose = (id: string, version: number, to: string, from?: string) =>
    arena.call(employer, 'POST /api/employer/opportunities/:id/occupation', {
      params: { id },
      body: { version, to, language: 'nb', ...(from === undefined ? {} : { from }) },
    });
  const licencesOf = (one: { requirements: OpportunityInput['requirements'] }) =>
    one.requirements.flatMap((asked) => (asked.type === 'licence' ? [asked.licenceId] : []));

  it('keeps the employer’s own words in the text, and says what else they may mean', async () => {
    const { others, input: begun } = await propose(words);
    expect(begun.descriptionNb).toContain(`Vi ser etter ${words}.`);
    expect(others.length).toBeGreaterThan(1);
    expect((await propose('kokk')).input.descriptionNb).not.toContain('Vi ser etter');
  });

  it('is changed with all that came with it, and with nothing that was written', async () => {
    const { input: begun, occupation } = await propose('mekaniker');
    expect(occupation?.id).toBe('7231');
    expect(licencesOf(begun)).toEqual(['B']);
    const draft = await create({
      ...begun,
      descriptionNb: `${begun.descriptionNb}\n\nVi er fire stykker på verkstedet.`,
      requirements: [...begun.requirements, { type: 'licence', licenceId: 'forklift', hardness: 'nice' }],
    });
    const { body } = await choose(draft.id, 1, '7212');
    expect(body).toMatchObject({ occupationCode: '7212', titleNb: 'Sveiser', version: 2, mayUndo: true });
    expect(licencesOf(body)).toContain('forklift');
    expect(licencesOf(body)).not.toContain('B');
    expect(body.requirements).toContainEqual(expect.objectContaining({ type: 'skill', skillId: 'mig-welding' }));
    expect(body.requirements).not.toContainEqual(expect.objectContaining({ skillId: 'car-repair' }));
    expect(body.descriptionNb).toContain('Vi er fire stykker på verkstedet.');
    expect(body.descriptionNb).not.toMatch(/bil/u);
    expect((await step('restore', draft.id, 2)).body).toMatchObject({ occupationCode: '7231', titleNb: 'Mekaniker' });
  });

  it('may have been saved already when what is usual is asked for', async () => {
    const { input: begun } = await propose('mekaniker');
    const draft = await create({ ...begun, occupationCode: '7212', titleNb: 'Vår egen tittel' });
    const { body } = await choose(draft.id, 1, '7212', '7231');
    expect(body).toMatchObject({ occupationCode: '7212', titleNb: 'Vår egen tittel' });
    expect(licencesOf(body)).not.toContain('B');
  });

  it('is changed in drafts alone, to one that we know', async () => {
    const draft = await create();
    expect((await choose(draft.id, 1, '0000')).code).toBe('request.invalid');
    expect((await choose(draft.id, 7, '7212')).code).toBe('version.stale');
    await publish(draft.id, 1);
    expect((await choose(draft.id, 2, '7212')).code).toBe('opportunity.not_draft');
  });
});

describe('what the forms must know', () => {
  it('is the room for unpaid places, and names of occupations', async () => {
    const facts = async (codes?: string) =>
      (await arena.call(employer, 'GET /api/employer/publishing', { query: codes === undefined ? {} : { codes } })).body;
    const before = await facts('7212.0000.7231');
    expect(before.occupations.map(({ id }) => id)).toEqual(['7212', '7231']);
    expect(before.unpaid).toMatchObject({ out: 0 });
    const visit = await create({ kind: 'visit', positionCount: 1 });
    await publish(visit.id, 1);
    expect((await facts()).unpaid).toEqual({ ...before.unpaid, out: 1 });
  });
});
