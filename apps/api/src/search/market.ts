/**
 * What is on the market right now, in the memory of this process: open opportunities and findable people, for filters, facet counts and
 * matches. Postgres is the truth: triggers send a notice at each commit, and whatever was missed while the line was down is read again.
 */
import { FacetIndex } from '@arena/matching/facet-index';
import type { FacetAnswer, FacetQuery } from '@arena/matching/facet-index-types';
import { OpportunityIndex, type Ranked } from '@arena/matching/opportunity-index';
import { ProfileIndex } from '@arena/matching/profile-index';
import type { MatchOpportunity, MatchProfile } from '@arena/matching/types';
import { nameKey } from '@arena/taxonomy/name-key';
import pg from 'pg';
import type { Database } from '../db/client.ts';
import { answersFast, habitOf } from './answer-habits.ts';
import { listFindable, listMarketRows, type MarketRow } from './market.store.ts';
import { toProfileForOthers } from './match-profile.ts';
import { osloToday } from './search-facts.ts';

export interface MarketFilter {
  municipalityNumber?: string;
  employerId?: string;
}

export interface MarketEmployer {
  id: string;
  name: string;
  key: string;
  open: number;
}
type Column = 'occupation' | 'employer' | 'municipality' | 'place' | 'field' | 'kind';

/** What a search asks of the market; the market knows what day it is. */
export type MarketQuery = Omit<FacetQuery, 'today'>;

export interface Market {
  readonly size: number;
  /** Another text whenever something that everybody may see has changed; null while that cannot be told. Days are in it. */
  readonly version: string | null;
  get(id: string): MarketRow | undefined;
  /** Everything on it, in no particular order. */
  all(): Iterable<MarketRow>;
  /** All that passes, in order, with every value counted as choosing it would give. */
  query(query: MarketQuery): FacetAnswer;
  /** The first ids of that, without counts. */
  first(query: MarketQuery & { limit: number }): string[];
  /** Ids that pass the filter, newest first. */
  filter(filter: MarketFilter): string[];
  /** How many are open for each value: occupation codes, ids of employers, municipality numbers, ids of places. */
  countBy(what: Column): ReadonlyMap<string, number>;
  /** Employers with something open; `key` is the name as names are compared. */
  employers(): readonly MarketEmployer[];
  /** Best opportunities for a person, with reasons. */
  rank(profile: MatchProfile, limit: number, only?: (row: MarketRow) => boolean): Ranked[];
  /** Everything on it in the order of `rank`, with scores and without reasons. */
  order(profile: MatchProfile): { id: string; score: number }[];
  /** Best findable people for an opportunity, with the band of each match and without reasons; ids are account ids. */
  orderPeople(
    opportunity: MatchOpportunity,
    limit: number,
    only?: (accountId: string) => boolean,
  ): ReturnType<ProfileIndex['order']>;
  /** Reads the given things again now; for tests and for whoever cannot wait for the notice. */
  refresh(what: { opportunityIds?: readonly string[]; accountIds?: readonly string[] }): Promise<void>;
  stop(): Promise<void>;
}

const retryAfterMilliseconds = 2000;
/** A line can hang without ending. It is asked for a sign of life this often, and given up when none comes in as long a time again. */
const usualPulseMilliseconds = 4000;

export async function openMarket(
  database: Database,
  log: (line: string) => void = () => {},
  pulseMilliseconds = usualPulseMilliseconds,
): Promise<Market> {
  const index = new OpportunityIndex();
  const rows = new Map<string, MarketRow>();
  const facets = new FacetIndex();
  const people = new ProfileIndex();
  /** Counted when first asked for after a change. */
  const counted = new Map<Column, Map<string, number>>();
  let employers: MarketEmployer[] | null = null;
  function forgetCounts() {
    counted.clear();
    employers = null;
  }
  let line: pg.Client | null = null;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;

  /** Milliseconds since 1970 at which the first row ends; nobody sends a notice of that. */
  let firstEnd = Number.POSITIVE_INFINITY;

  let changes = 0;
  function put(row: MarketRow) {
    changes++;
    rows.set(row.match.id, row);
    index.upsert(row.match);
    facets.upsert(row.facts);
    forgetCounts();
    if (row.expiresAt !== null) firstEnd = Math.min(firstEnd, row.expiresAt);
  }
  function drop(id: string) {
    if (!rows.delete(id)) return;
    changes++;
    index.remove(id);
    facets.remove(id);
    forgetCounts();
  }
  /** Who answers fast changes with the days, and nobody sends a notice of that either. */
  let answersReadOn = osloToday(new Date());
  function readAnswersAgain(now: Date) {
    for (const row of rows.values()) {
      if (row.answerTimes.length === 0) continue;
      const others = row.facts.flags.filter((flag) => flag !== 'answers-fast');
      const flags = answersFast(habitOf(row.answerTimes, now)) ? [...others, 'answers-fast' as const] : others;
      put({ ...row, facts: { ...row.facts, flags } });
    }
  }

  let today = answersReadOn;
  let nextMinute = 0;
  /** Today in Europe/Oslo, after everything that time alone has changed. Called for every look, so the calendar is asked once a minute. */
  function catchUp(): number {
    const now = Date.now();
    if (now >= nextMinute) {
      nextMinute = now - (now % 60_000) + 60_000;
      today = osloToday(new Date(now));
    }
    if (today !== answersReadOn) {
      answersReadOn = today;
      readAnswersAgain(new Date(now));
    }
    dropEnded(now);
    return today;
  }
  function dropEnded(now: number) {
    if (now < firstEnd) return;
    firstEnd = Number.POSITIVE_INFINITY;
    for (const [id, { expiresAt }] of rows) {
      if (expiresAt === null) continue;
      if (expiresAt <= now) drop(id);
      else firstEnd = Math.min(firstEnd, expiresAt);
    }
  }

  // One reading at a time: an older answer must never land on a newer one.
  let lastReading: Promise<void> = Promise.resolve();
  function inTurn(read: () => Promise<void>): Promise<void> {
    const mine = lastReading.then(read);
    lastReading = mine.catch(() => {});
    return mine;
  }

  async function loadAll() {
    const [allRows, allPeople] = await Promise.all([listMarketRows(database.queries), listFindable(database.queries)]);
    const present = new Set(allRows.map((row) => row.match.id));
    for (const id of rows.keys()) if (!present.has(id)) drop(id);
    for (const row of allRows) put(row);
    const found = new Set(allPeople.map(({ id }) => id));
    for (const id of [...people.ids()]) if (!found.has(id)) people.remove(id);
    for (const person of allPeople) people.upsert(person.id, toProfileForOthers(person.answers));
  }

  async function readAgain({
    opportunityIds = [],
    accountIds = [],
  }: {
    opportunityIds?: readonly string[];
    accountIds?: readonly string[];
  }) {
    if (opportunityIds.length > 0) {
      const found = new Map((await listMarketRows(database.queries, opportunityIds)).map((row) => [row.match.id, row]));
      for (const id of opportunityIds) {
        const row = found.get(id);
        if (row === undefined) drop(id);
        else put(row);
      }
    }
    if (accountIds.length > 0) {
      const found = new Map((await listFindable(database.queries, accountIds)).map((person) => [person.id, person]));
      for (const id of accountIds) {
        const person = found.get(id);
        if (person === undefined) people.remove(id);
        else people.upsert(id, toProfileForOthers(person.answers));
      }
    }
  }

  // Notices come one by one; an import sends hundreds at once, which are read together.
  const waiting = { opportunityIds: new Set<string>(), accountIds: new Set<string>() };
  let reading: Promise<void> | null = null;
  function readSoon(milliseconds = 5) {
    reading ??= new Promise<void>((resolve) => setTimeout(resolve, milliseconds)).then(async () => {
      const batch = { opportunityIds: [...waiting.opportunityIds], accountIds: [...waiting.accountIds] };
      waiting.opportunityIds.clear();
      waiting.accountIds.clear();
      let pause: number | undefined;
      try {
        if (!stopped) await inTurn(() => readAgain(batch));
      } catch {
        log('the market could not be read; it is tried again soon');
        for (const id of batch.opportunityIds) waiting.opportunityIds.add(id);
        for (const id of batch.accountIds) waiting.accountIds.add(id);
        pause = retryAfterMilliseconds;
      }
      reading = null;
      if (!stopped && waiting.opportunityIds.size + waiting.accountIds.size > 0) readSoon(pause);
    });
  }

  function reconnectSoon() {
    if (stopped) return;
    clearTimeout(retry);
    retry = setTimeout(() => listen().catch(reconnectSoon), retryAfterMilliseconds);
  }
  async function listen() {
    const client = new pg.Client({ connectionString: database.url, application_name: 'arena-innlandet market', keepAlive: true });
    client.on('notification', ({ channel, payload }) => {
      if (payload === undefined) return;
      if (channel === 'public_changed') {
        changes++;
        return;
      }
      (channel === 'profile_changed' ? waiting.accountIds : waiting.opportunityIds).add(payload);
      readSoon();
    });
    let dead = false;
    let pulse: NodeJS.Timeout | undefined;
    const lost = () => {
      dead = true;
      clearInterval(pulse);
      if (line !== client) return;
      line = null;
      reconnectSoon();
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      await client.query('LISTEN opportunity_changed; LISTEN profile_changed; LISTEN public_changed');
      // Only after LISTEN: what changes while everything is read comes as a notice.
      await inTurn(loadAll);
      if (dead) throw new Error('the line was lost while everything was read');
      if (stopped) await client.end();
      else {
        line = client;
        pulse = setInterval(() => {
          const silent = setTimeout(() => {
            log('the line of the market does not answer; another is opened');
            lost();
            client.end().catch(() => {});
          }, pulseMilliseconds);
          client.query('select 1').then(
            () => clearTimeout(silent),
            () => clearTimeout(silent),
          );
        }, pulseMilliseconds).unref();
      }
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
  }
  await listen();

  return {
    get size() {
      catchUp();
      return rows.size;
    },
    get version() {
      const day = catchUp();
      return line === null || waiting.opportunityIds.size > 0 || reading !== null ? null : `${changes} ${day}`;
    },
    get(id) {
      catchUp();
      return rows.get(id);
    },
    all() {
      catchUp();
      return rows.values();
    },
    query(query) {
      const today = catchUp();
      return facets.query({ ...query, today });
    },
    first(query) {
      const today = catchUp();
      return facets.first({ ...query, today });
    },
    filter({ municipalityNumber, employerId }) {
      const today = catchUp();
      const filters = {
        ...(municipalityNumber === undefined ? {} : { municipality: [municipalityNumber] }),
        ...(employerId === undefined ? {} : { employer: [employerId] }),
      };
      return facets.query({ filters, today, order: 'given' }).ids;
    },
    countBy(what) {
      catchUp();
      const known = counted.get(what);
      if (known !== undefined) return known;
      const counts = facets.countBy(what);
      counted.set(what, counts);
      return counts;
    },
    employers() {
      catchUp();
      if (employers !== null) return employers;
      const byId = new Map<string, MarketEmployer>();
      for (const { employerId, employerName, source } of rows.values()) {
        if (employerId === null) continue;
        const open = (byId.get(employerId)?.open ?? 0) + 1;
        // An imported ad keeps the name it came with; the employer's own ads have the registered one.
        const name = source === 'own' ? employerName : (byId.get(employerId)?.name ?? employerName);
        byId.set(employerId, { id: employerId, name, key: nameKey(name), open });
      }
      employers = [...byId.values()];
      return employers;
    },
    rank(profile, limit, only) {
      catchUp();
      return index.rank(profile, {
        limit,
        ...(only === undefined
          ? {}
          : {
              filter: ({ id }) => {
                const row = rows.get(id);
                return row !== undefined && only(row);
              },
            }),
      });
    },
    order(profile) {
      catchUp();
      return index.order(profile);
    },
    orderPeople: (opportunity, limit, only) =>
      people.order(opportunity, { limit, ...(only === undefined ? {} : { filter: only }) }),
    refresh: (what) => inTurn(() => readAgain(what)),
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await reading;
      await lastReading;
      const last = line;
      line = null;
      await last?.end();
    },
  };
}
