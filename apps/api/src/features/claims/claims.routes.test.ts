import type { Enrichment } from '@arena/contract/claims';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Arena, type EmployerPerson, inventOrganisationNumber, openArena, type Person } from '../../../test/arena.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import type { FeedResult } from '../../integrations/nav-feed/read-remote-feed.ts';
import { importFeed } from '../imports/imports.service.ts';

let arena: Arena;
let employer: EmployerPerson;
let seeker: Person;
let count = 0;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());
beforeEach(async () => {
  employer = await arena.employer();
  seeker = await arena.seeker({ answers: { homePlaceId: 'hamar' } });
});

const uuidOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
type Ad = Extract<FeedResult, { type: 'active' }>['ad'];

/** An ad as the feed's reader gives it. */
function adOf(externalId: string, organisationNumber: string | null, change: Partial<Ad> = {}): FeedResult {
  const ad: Ad = {
    externalId,
    changedAt: '2026-11-01T10:00:00.000000Z',
    publishedAt: '2026-11-01T10:00:00.000Z',
    expiresAt: '2099-01-01T00:00:00.000Z',
    title: 'Sjåfør søkes',
    descriptionHtml: '<p>Du må snakke norsk på nivå B2. Førerkort klasse C.</p>',
    descriptionText: 'Du må snakke norsk på nivå B2. Førerkort klasse C.',
    language: 'nb',
    employer: { name: 'OPPDIKTET TRANSPORT AVD HAMAR', organisationNumber },
    inInnlandet: true,
    municipalityNumber: '3403' as Ad['municipalityNumber'],
    placeId: 'hamar' as Ad['placeId'],
    workLocations: [],
    occupationCode: '8332' as Ad['occupationCode'],
    occupationBasis: 'category',
    kind: 'job',
    extent: { fromPercent: 100, toPercent: 100 },
    deadline: { on: null, text: null },
    startText: null,
    positionCount: 1,
    applicationUrl: 'https://source.example/apply',
    sourceUrl: null,
    sector: 'private',
    readings: [
      { type: 'language', language: 'nb', level: 'B2', hardness: 'must', sentence: 'Du må snakke norsk på nivå B2.' },
      { type: 'licence', licenceId: 'C', hardness: 'must', sentence: 'Førerkort klasse C.' },
    ],
    source: 'TEST',
    ...change,
  };
  return { type: 'active', ad };
}

async function* one(result: FeedResult) {
  yield result;
}
const take = async (result: FeedResult) => {
  await importFeed({ database: arena.deps.database, clock: arena.deps.clock, syncSearch: null }, one(result));
};
const rowOf = async (externalId: string) => {
  const [row] = await arena.deps.database.queries.select().from(opportunities).where(eq(opportunities.externalId, externalId));
  if (row === undefined) throw new Error('the ad is gone');
  await arena.deps.market.refresh({ opportunityIds: [row.id] });
  return row;
};
async function imported(number: string | null = employer.organisationNumber, change: Partial<Ad> = {}) {
  const externalId = uuidOf(++count);
  await take(adOf(externalId, number, change));
  return rowOf(externalId);
}

const said: Enrichment = {
  requirements: [
    { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    { type: 'licence', licenceId: 'C', hardness: 'trainable' },
  ],
  workplaceFacts: [],
  titleEn: 'Driver wanted',
  summaryEn: 'You drive goods in and around Hamar.',
  details: { pay: { basis: 'tariff' }, workingTimes: ['day'] },
  contactHere: true,
};
const save = (as: Person, row: { id: string; version: number }, change: Partial<Enrichment> = {}) =>
  arena.call(as, 'PUT /api/employer/claims/:id', {
    params: { id: row.id },
    body: { ...said, ...change, version: row.version },
  });
const read = (id: string, language: 'nb' | 'en' = 'nb') =>
  arena.call(arena.visitor, 'GET /api/opportunities/:id', { params: { id }, query: { language } });

describe('an ad with the organisation’s number', () => {
  test('is listed, proposed from what we read, and shown with what its employer says when it is claimed', async () => {
    const ad = await imported();
    const listed = await arena.call(employer, 'GET /api/employer/claims');
    expect(listed.body).toMatchObject({ unitsKnown: true, ads: [{ id: ad.id, claimedOn: null, waiting: 0 }] });
    const proposed = await arena.call(employer, 'GET /api/employer/claims/:id', { params: { id: ad.id } });
    expect(proposed.body.enrichment.requirements).toEqual([
      { type: 'language', language: 'nb', oral: 'B2', written: null, hardness: 'must' },
      { type: 'licence', licenceId: 'C', hardness: 'must' },
    ]);
    expect(proposed.body.readings.map(({ sentence }) => sentence)).toContain('Førerkort klasse C.');
    expect((await read(ad.id)).body).toMatchObject({ claimed: null, requirements: [], readings: [{}, {}] });

    const saved = await save(employer, ad);
    expect(saved).toMatchObject({ status: 200, body: { enrichment: said } });
    const row = await rowOf(ad.externalId ?? '');
    const shown = (await read(ad.id)).body;
    expect(shown).toMatchObject({
      claimed: { contactHere: true },
      readings: [],
      musts: 1,
      learnedHere: 1,
      afterYes: 'conversation',
    });
    expect(shown.descriptionHtml?.html).toContain('Førerkort klasse C.');
    expect((await read(ad.id, 'en')).body).toMatchObject({
      title: { text: 'Driver wanted' },
      description: { text: said.summaryEn, language: 'en' },
    });
    const inMarket = arena.deps.market.get(row.id);
    expect(inMarket?.match.requirements).toEqual(said.requirements);
    expect(inMarket?.facts.norwegian).toBe('A2');
  });

  test('keeps what was added when the source changes its text, and its employer is told once', async () => {
    const ad = await imported();
    await save(employer, ad);
    const again = {
      changedAt: '2026-11-02T10:00:00.000000Z',
      title: 'Sjåfør søkes snarest',
      deadline: { on: '2098-01-01', text: null },
    };
    await take(adOf(ad.externalId ?? '', employer.organisationNumber, again));
    await take(adOf(ad.externalId ?? '', employer.organisationNumber, again));
    const row = await rowOf(ad.externalId ?? '');
    expect(row).toMatchObject({
      titleNb: 'Sjåfør søkes snarest',
      titleEn: 'Driver wanted',
      descriptionEn: said.summaryEn,
      claimedBy: employer.employerId,
      employerId: employer.employerId,
      contactHere: true,
    });
    expect(arena.deps.market.get(row.id)?.match.requirements).toEqual(said.requirements);
    await arena.runJobs();
    const told = (await arena.letters()).filter(({ subject }) => subject === 'En annonse dere har tatt over, er endret');
    expect(told).toHaveLength(1);
    expect(told[0]?.text).not.toContain('Sjåfør');
  });

  test('that ends at the source ends here: whoever waits is told, and so is its employer', async () => {
    const ad = await imported();
    await save(employer, ad);
    await rowOf(ad.externalId ?? '');
    const said = await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
      params: { id: ad.id },
      body: { strengths: [] },
    });
    expect(said.status).toBe(201);
    await take({ type: 'ended', uuid: ad.externalId ?? '', changedAt: '2026-11-03T10:00:00.000000Z' });
    await arena.runJobs();
    expect(await rowOf(ad.externalId ?? '')).toMatchObject({ status: 'closed' });
    const mine = (await arena.call(seeker, 'GET /api/interests')).body.find(({ id }) => id === said.body.id);
    expect(mine?.status).not.toBe('sent');
    expect((await arena.letters()).some(({ subject }) => subject === 'En annonse dere har tatt over, er slutt')).toBe(true);
    expect((await save(employer, await rowOf(ad.externalId ?? ''))).code).toBe('opportunity.not_open');
  });

  test('that the source gives to another organisation is nobody’s again', async () => {
    const ad = await imported();
    await save(employer, ad);
    const other = await arena.employer();
    await take(adOf(ad.externalId ?? '', other.organisationNumber, { changedAt: '2026-11-02T10:00:00.000000Z' }));
    const row = await rowOf(ad.externalId ?? '');
    expect(row).toMatchObject({
      claimedBy: null,
      contactHere: false,
      descriptionEn: '',
      titleEn: '',
      employerId: other.employerId,
    });
    expect(arena.deps.market.get(row.id)?.match.requirements).toEqual([]);
    expect((await save(employer, row)).code).toBe('not_found');
  });

  test('is the source’s alone again when the claim is taken back; twice is once', async () => {
    const ad = await imported();
    await save(employer, ad);
    const params = { id: ad.id };
    expect((await arena.call(employer, 'POST /api/employer/claims/:id/release', { params })).status).toBe(204);
    expect((await arena.call(employer, 'POST /api/employer/claims/:id/release', { params })).status).toBe(204);
    expect(await rowOf(ad.externalId ?? '')).toMatchObject({
      claimedBy: null,
      titleEn: '',
      details: {},
      employerId: employer.employerId,
    });
    expect((await read(ad.id)).body).toMatchObject({ claimed: null, requirements: [], readings: [{}, {}] });
    expect((await save(employer, await rowOf(ad.externalId ?? ''))).status).toBe(200);
  });

  test('is claimed once by two colleagues at once; the other reads what was saved first', async () => {
    const ad = await imported();
    const colleague = await arena.colleague(employer);
    const answers = await Promise.all([save(employer, ad), save(colleague, ad, { titleEn: 'Other' })]);
    expect(answers.map(({ code }) => code).sort()).toEqual([null, 'version.stale'].sort());
  });

  test('may not be made to say what no ad may say, nor hold what the taxonomy does not know', async () => {
    const ad = await imported();
    const unknown = [{ type: 'skill', skillId: 'no-such-skill', hardness: 'must' }] as const;
    expect((await save(employer, ad, { requirements: [...unknown] })).code).toBe('request.invalid');
    const young = 'We are looking for a young man under 30 who is a native Norwegian speaker.';
    expect((await save(employer, ad, { summaryEn: young })).code).toBe('opportunity.objected');
    expect((await read(ad.id)).body.claimed).toBeNull();
  });
});

describe('people', () => {
  test('may meet the employer of a claimed ad where it wants that, and are told the source’s own way where it does not', async () => {
    const ad = await imported();
    const express = () =>
      arena.call(seeker, 'POST /api/opportunities/:id/interests', { params: { id: ad.id }, body: { strengths: [] } });
    expect((await express()).code).toBe('opportunity.imported');
    await save(employer, ad, { contactHere: false });
    expect((await express()).code).toBe('opportunity.imported');
    await save(employer, await rowOf(ad.externalId ?? ''));
    const expressed = await express();
    expect(expressed.status).toBe(201);
    expect((await arena.call(employer, 'GET /api/employer/claims')).body.ads[0]?.waiting).toBe(1);
    const people = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id: ad.id } });
    expect(people.status).toBe(200);
    const answered = await arena.call(employer, 'POST /api/interests/:id/answer', {
      params: { id: expressed.body.id },
      body: { answer: 'yes', reason: 'none', shareReason: false },
    });
    expect(answered.status).toBe(200);
  });

  test('the employer of a claimed ad still runs nothing of the source’s', async () => {
    const ad = await imported();
    await save(employer, ad);
    const { version } = await rowOf(ad.externalId ?? '');
    const params = { id: ad.id };
    expect((await arena.call(employer, 'GET /api/employer/opportunities/:id', { params })).code).toBe('not_found');
    expect((await arena.call(employer, 'POST /api/employer/opportunities/:id/close', { params, body: { version } })).code).toBe(
      'not_found',
    );
    expect(await rowOf(ad.externalId ?? '')).toMatchObject({ status: 'open', version });
  });
});

describe('somebody else', () => {
  test('another organisation finds nothing; a pending one is told to wait', async () => {
    const ad = await imported();
    const other = await arena.employer();
    const params = { id: ad.id };
    expect((await save(other, ad)).code).toBe('not_found');
    expect((await arena.call(other, 'GET /api/employer/claims/:id', { params })).code).toBe('not_found');
    expect((await arena.call(other, 'POST /api/employer/claims/:id/release', { params })).code).toBe('not_found');
    const pending = await arena.employer({ status: 'pending' });
    const theirs = await imported(pending.organisationNumber);
    expect((await arena.call(pending, 'GET /api/employer/claims')).body.ads).toEqual([]);
    expect((await save(pending, theirs)).code).toBe('employer.not_approved');
    expect((await save(seeker, ad)).code).toBe('not_found');
  });

  test('the organisation above a business claims its ads; the register decides which, and is not guessed at when it is away', async () => {
    const unit = inventOrganisationNumber();
    const ad = await imported(unit);
    expect(ad.employerId).toBeNull();
    expect((await save(employer, ad)).code).toBe('not_found');
    const main = await arena.employer();
    arena.register.units[main.organisationNumber] = [unit];
    expect((await arena.call(main, 'GET /api/employer/claims')).body.ads.map(({ id }) => id)).toEqual([ad.id]);
    expect((await save(main, ad)).status).toBe(200);
    await take(adOf(ad.externalId ?? '', unit, { changedAt: '2026-11-02T10:00:00.000000Z', title: 'Ny tittel' }));
    expect(await rowOf(ad.externalId ?? '')).toMatchObject({ employerId: main.employerId, claimedBy: main.employerId });

    const away = await arena.employer();
    arena.register.reachable = false;
    expect((await arena.call(away, 'GET /api/employer/claims')).body).toEqual({ ads: [], unitsKnown: false });
    arena.register.reachable = true;
    expect((await arena.call(main, 'POST /api/employer/claims/:id/release', { params: { id: ad.id } })).status).toBe(204);
    expect(await rowOf(ad.externalId ?? '')).toMatchObject({ employerId: null, claimedBy: null });
  });

  test('a business that is registered itself and the organisation above it: whoever is first has it', async () => {
    const main = await arena.employer();
    arena.register.units[main.organisationNumber] = [employer.organisationNumber];
    const ad = await imported();
    const answers = await Promise.all([save(employer, ad), save(main, ad)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.find(({ status }) => status !== 200)?.code).toBe('claim.already_claimed');
  });
});
