import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../../test/arena.ts';
import { employers } from '../../db/schema/employers.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { feedCursors, heartbeats } from '../../db/schema/system.ts';
import { type FeedServer, openFeedServer } from '../../integrations/nav-feed/feed-server.fixture.ts';
import { inventedContent, inventedEntry, inventedItem, inventedUuid } from '../../integrations/nav-feed/invented-ads.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { importScheduled, sweepImportedAds } from './scheduled-import.service.ts';

let arena: Arena;
let server: FeedServer;
beforeAll(async () => {
  server = await openFeedServer();
  arena = await openArena({ env: { NAV_FEED_URL: server.url } });
});
afterAll(async () => {
  await arena?.close();
  await server.close();
});
afterEach(async () => {
  arena.now = null;
  server.items.length = 0;
  server.entries.clear();
  for (const table of [opportunities, feedCursors, heartbeats]) await arena.deps.database.queries.delete(table);
});

/** The ad of an employer with this number, changed in that minute. */
function publish(organisationNumber: string, minute = 1, status = 'ACTIVE') {
  const at = `2026-11-01T09:${String(minute).padStart(2, '0')}:00`;
  server.items.push({ ...inventedItem(inventedUuid, { sistEndret: at, status }), date_modified: at });
  const employer = { ...inventedContent.employer, orgnr: organisationNumber };
  const content = { employer, expires: '2099-01-01T00:00:00', applicationDue: 'Snarest', sector: 'Offentlig' };
  server.entries.set(
    inventedUuid,
    inventedEntry(content, { sistEndret: at, status, ...(status === 'ACTIVE' ? {} : { ad_content: null }) }),
  );
}
const row = async () => (await arena.deps.database.queries.select().from(opportunities))[0];
const ad = async () => {
  const found = await row();
  if (found === undefined) throw new Error('no ad');
  return found;
};
const feedPart = async () => {
  const { body } = await arena.call(await arena.administrator(), 'GET /api/administration/system');
  return body.parts.find(({ id }) => id === 'feed');
};

describe('the import that runs by itself', () => {
  test('brings what is new and takes down at once what has ended', async () => {
    publish('300000010');
    await enqueue(arena.deps.database.queries, 'feed.import', {}, { key: 'feed.import' });
    await arena.runJobs();
    const { id } = await ad();
    await arena.deps.market.refresh({ opportunityIds: [id] });
    const params = { id };
    expect((await arena.call(arena.visitor, 'GET /api/opportunities/:id', { params })).status).toBe(200);
    publish('300000010', 2, 'INACTIVE');
    await importScheduled(arena.deps);
    expect((await arena.call(arena.visitor, 'GET /api/opportunities/:id', { params })).code).toBe(
      'opportunity.not_found_or_ended',
    );
    expect((await ad()).status).toBe('closed');
  });

  test('tells the administrator how it went, and fails as a job when it fails', async () => {
    expect(await feedPart()).toMatchObject({ state: 'degraded' });
    publish('300000010');
    await importScheduled(arena.deps);
    expect(await feedPart()).toMatchObject({ state: 'alive', detail: { new: 1, rejected: 0, readMinutesAgo: 0 } });
    server.fail('/api/v1/*', { status: 403 });
    await expect(importScheduled(arena.deps)).rejects.toMatchObject({ code: 'feed.refused' });
    expect(await feedPart()).toMatchObject({ state: 'degraded', detail: { failure: 'feed.refused', readMinutesAgo: 0 } });
    await importScheduled(arena.deps);
    expect((await feedPart())?.detail).not.toHaveProperty('failure');
    arena.now = new Date(Date.now() + 7 * 3_600_000);
    const { readSystem } = await import('../administration/administration.service.ts');
    const { parts } = await readSystem({ ...arena.deps, clock: () => new Date(Date.now() + 7 * 3_600_000) });
    expect(parts.find(({ id }) => id === 'feed')?.state).toBe('down');
  });

  test('leaves in good order when the worker stops', async () => {
    publish('300000010');
    const stop = new AbortController();
    stop.abort();
    await importScheduled(arena.deps, stop.signal);
    expect(await row()).toBeUndefined();
    await importScheduled(arena.deps);
    expect(await row()).toBeDefined();
  });

  test('does nothing where no feed is configured', async () => {
    server.asked.length = 0;
    await importScheduled({ ...arena.deps, config: { ...arena.deps.config, navFeedUrl: null } });
    expect(server.asked).toEqual([]);
  });

  test('a first run begins half a year back', async () => {
    publish('300000010');
    server.asked.length = 0;
    await importScheduled(arena.deps);
    const since = Date.parse(server.asked.find(({ path }) => path === '/api/v1/feed')?.headers['if-modified-since'] ?? '');
    expect(Math.round((Date.now() - since) / 86_400_000)).toBe(183);
  });

  test('what has been down for a month is forgotten; what is open never is', async () => {
    publish('300000010');
    await importScheduled(arena.deps);
    const in31Days = { ...arena.deps, clock: () => new Date(Date.now() + 31 * 86_400_000) };
    await sweepImportedAds(in31Days);
    expect(await row()).toBeDefined();
    publish('300000010', 2, 'INACTIVE');
    await importScheduled(arena.deps);
    await sweepImportedAds(arena.deps);
    expect(await row()).toBeDefined();
    await sweepImportedAds(in31Days);
    expect(await row()).toBeUndefined();
  });
});

describe('an employer with the same organisation number', () => {
  const decide = async (employer: EmployerPerson, decision: 'approve' | 'decline') => {
    const [found] = await arena.deps.database.queries.select().from(employers).where(eq(employers.id, employer.employerId));
    const body = { decision, reason: decision === 'approve' ? '' : 'Ikke nå', version: found?.version ?? 0 };
    const params = { id: employer.employerId };
    const answer = await arena.call(await arena.administrator(), 'POST /api/administration/employers/:id/decision', {
      params,
      body,
    });
    expect(answer.status).toBe(200);
  };

  test('that is approved already has the ad linked to it, under the name the ad came with', async () => {
    const employer = await arena.employer({ name: 'Oppdiktet kommune' });
    publish(employer.organisationNumber);
    await importScheduled(arena.deps);
    expect(await ad()).toMatchObject({
      employerId: employer.employerId,
      employerName: 'OPPDIKTET SNEKKERI AS',
      organisationNumber: employer.organisationNumber,
      sector: 'public',
      source: 'nav-feed',
    });
    const { body } = await arena.call(arena.visitor, 'GET /api/opportunities/:id', { params: { id: (await ad()).id } });
    expect(body.employer).toEqual({ id: employer.employerId, name: 'OPPDIKTET SNEKKERI AS' });
  });

  test('that waits has it when it is approved, and has it no more when it is not', async () => {
    const employer = await arena.employer({ status: 'pending', name: 'Oppdiktet venter' });
    publish(employer.organisationNumber);
    await importScheduled(arena.deps);
    expect(await ad()).toMatchObject({ employerId: null, employerName: 'OPPDIKTET SNEKKERI AS' });
    await decide(employer, 'approve');
    expect(await ad()).toMatchObject({ employerId: employer.employerId, employerName: 'OPPDIKTET SNEKKERI AS', status: 'open' });
    const { pauseEmployer } = await import('../employers/standing.service.ts');
    await arena.deps.database.transaction({ actor: null }, (queries) => pauseEmployer(queries, employer.employerId, 'own-wish'));
    expect(await ad()).toMatchObject({ employerId: null, employerName: 'OPPDIKTET SNEKKERI AS', status: 'open' });
  });

  test('cannot run it: not edit, publish, close, see candidates, invite; it is not among its own', async () => {
    const employer = await arena.employer();
    const seeker = await arena.seeker({ findable: true });
    publish(employer.organisationNumber);
    await importScheduled(arena.deps);
    const { id, version } = await ad();
    await arena.deps.market.refresh({ opportunityIds: [id] });
    const params = { id };
    const codes = [
      await arena.call(employer, 'GET /api/employer/opportunities/:id', { params }),
      await arena.call(employer, 'POST /api/employer/opportunities/:id/publish', { params, body: { version } }),
      await arena.call(employer, 'POST /api/employer/opportunities/:id/close', { params, body: { version } }),
      await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params }),
    ].map(({ code }) => code);
    const empty = {
      titleEn: '',
      descriptionNb: '',
      descriptionEn: '',
      occupationCode: null,
      placeId: null,
      extent: null,
    } as const;
    const input = {
      ...empty,
      kind: 'job',
      remote: 'no',
      titleNb: 'Vår',
      positionCount: 1,
      startsOn: null,
      deadlineOn: null,
    } as const;
    const saved = await arena.call(employer, 'PUT /api/employer/opportunities/:id', {
      params,
      body: { ...input, version, requirements: [], workplaceFacts: [] },
    });
    expect(saved.code).toBe('opportunity.imported');
    expect(codes).toEqual(['not_found', 'not_found', 'not_found', 'not_found']);
    expect((await arena.call(employer, 'GET /api/employer/opportunities')).body).toEqual([]);
    expect((await arena.call(seeker, 'POST /api/opportunities/:id/interests', { params, body: { strengths: [] } })).code).toBe(
      'opportunity.imported',
    );
    expect(await ad()).toMatchObject({ status: 'open', version });
  });

  test('an organisation number that cannot be one is not kept', async () => {
    publish('123456789');
    await importScheduled(arena.deps);
    expect(await ad()).toMatchObject({ organisationNumber: null, employerId: null });
  });
});
