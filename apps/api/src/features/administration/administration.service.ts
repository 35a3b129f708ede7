/** What the pilot's administrators see: numbers per step, and whether the machinery lives. Employers are in `employer-review.service.ts`. */
import { findMunicipality, pilotRegions } from '@arena/taxonomy/municipalities';
import { findPlace } from '@arena/taxonomy/places';
import type { Deps } from '../../deps.ts';
import { readOutbox } from '../letters/letters.service.ts';
import * as rules from './administration.rules.ts';
import * as store from './administration.store.ts';

/** Numbers per step, and per municipality of the pilot and any other with something in it. Small numbers of people are withheld. */
export async function countSteps(deps: Deps) {
  const { queries } = deps.database;
  const [employers, profiles, interests] = await Promise.all([
    store.countEmployers(queries),
    store.countProfiles(queries),
    store.countInterests(queries),
  ]);
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  const people = (count: number) => ({ count, people: count });
  const opportunities = deps.market.countBy('municipality');

  const steps = rules.safeSteps(
    new Map([
      ['profiles', people(sum(profiles))],
      ['findable', people(sum(profiles.filter(({ findable }) => findable)))],
      ['interests-sent', await store.countSeekersIn(queries, 'interests')],
      ['interests-accepted', await store.countSeekersIn(queries, 'accepted')],
      ['conversations', await store.countSeekersIn(queries, 'conversations')],
      ['proposals', await store.countSeekersIn(queries, 'proposals')],
      ['consents', await store.countSeekersIn(queries, 'consents')],
      ['referrals', await store.countSeekersIn(queries, 'referrals')],
    ]),
  );

  const profilesBy = new Map<string, rules.PeopleCount>();
  for (const { placeId, count } of profiles) {
    const municipality = placeId === null ? undefined : findPlace(placeId)?.municipalityNumber;
    if (municipality !== undefined) profilesBy.set(municipality, people((profilesBy.get(municipality)?.count ?? 0) + count));
  }
  const interestsBy = new Map(interests.flatMap((row) => (row.municipality === null ? [] : [[row.municipality, row] as const])));
  const employersBy = Map.groupBy(
    employers.filter(({ status }) => status === 'approved'),
    ({ municipality }) => municipality ?? '',
  );
  const safeProfiles = rules.safeColumn(profilesBy);
  const safeInterests = rules.safeColumn(interestsBy);
  const numbers = new Set([
    ...pilotRegions.flatMap(({ municipalityNumbers }) => municipalityNumbers),
    ...opportunities.keys(),
    ...employersBy.keys(),
    ...profilesBy.keys(),
    ...interestsBy.keys(),
  ]);
  const count = (map: ReadonlyMap<string, number | null>, id: string) => (map.has(id) ? (map.get(id) ?? null) : 0);
  return {
    steps: [
      { id: 'employers-pending', count: sum(employers.filter(({ status }) => status === 'pending')) },
      { id: 'employers-approved', count: sum(employers.filter(({ status }) => status === 'approved')) },
      { id: 'opportunities-open', count: deps.market.size },
      ...[...steps].map(([id, safe]) => ({ id, count: safe })),
    ],
    municipalities: [...numbers]
      .flatMap((id) => {
        const municipality = findMunicipality(id);
        if (municipality === undefined) return [];
        return [
          {
            id,
            name: municipality.name,
            opportunities: opportunities.get(id) ?? 0,
            employers: sum(employersBy.get(id) ?? []),
            profiles: count(safeProfiles, id),
            interests: count(safeInterests, id),
          },
        ];
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'nb')),
  };
}

/** How the import of NAV's ads went last; nothing where none is configured. */
async function readFeedPart(deps: Deps, now: Date) {
  if (deps.config.navFeedUrl === null) return [];
  const heartbeat = await store.findHeartbeat(deps.database.queries, 'feed');
  const { failedAt: _, ...detail } = heartbeat?.detail ?? {};
  const readMinutesAgo =
    heartbeat === undefined || heartbeat.at.getTime() === 0
      ? null
      : Math.max(0, Math.round((now.getTime() - heartbeat.at.getTime()) / 60_000));
  const state = rules.decideFeedState({ readMinutesAgo, failed: 'failure' in detail, everyMinutes: deps.config.navFeedMinutes });
  return [{ id: 'feed' as const, state, detail: { ...(readMinutesAgo === null ? {} : { readMinutesAgo }), ...detail } }];
}

type PartState = 'alive' | 'degraded' | 'down';

/** Whether database, search, jobs, mail and the import of ads are alive, each asked now. */
export async function readSystem(deps: Deps) {
  const { queries } = deps.database;
  const now = deps.clock();
  const before = performance.now();
  await store.ping(queries);
  const milliseconds = Math.max(1, Math.round(performance.now() - before));
  const [search, heartbeat, jobs, mail, outbox, feed] = await Promise.all([
    deps.search.check(),
    store.findHeartbeat(queries, 'worker'),
    store.countJobs(queries),
    deps.mailer.check(),
    readOutbox(deps),
    readFeedPart(deps, now),
  ]);
  const heardSecondsAgo =
    heartbeat === undefined ? null : Math.max(0, Math.round((now.getTime() - heartbeat.at.getTime()) / 1000));
  const waitedMinutes = outbox.oldest === null ? 0 : Math.floor((now.getTime() - outbox.oldest.getTime()) / 60_000);
  const mailState = rules.decideMailState({ down: mail === 'down', waitedMinutes, failed: jobs.lettersFailed });
  const parts: {
    id: 'database' | 'search' | 'jobs' | 'mail' | 'feed';
    state: PartState;
    detail: Record<string, string | number>;
  }[] = [
    { id: 'database', state: 'alive', detail: { milliseconds } },
    { id: 'search', ...search },
    {
      id: 'jobs',
      state: rules.decideJobsState({ heardSecondsAgo, failed: jobs.failed }),
      detail: {
        ...(heardSecondsAgo === null ? {} : { heardSecondsAgo }),
        waiting: jobs.waiting,
        retried: jobs.retried,
        failed: jobs.failed,
      },
    },
    {
      id: 'mail',
      state: mailState,
      detail: {
        sentLastDay: outbox.sent,
        // Those about the login wait with their jobs.
        waiting: outbox.waiting + jobs.lettersWaiting,
        ...(waitedMinutes === 0 ? {} : { waitedMinutes }),
        ...(outbox.refused === 0 ? {} : { refusedLastDay: outbox.refused }),
        failed: jobs.lettersFailed,
      },
    },
    ...feed,
  ];
  return { parts: parts.map((part) => ({ ...part, checkedAt: now.toISOString() })) };
}
