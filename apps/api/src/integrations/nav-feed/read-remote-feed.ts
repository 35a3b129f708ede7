/** The live feed, read from where the last run stopped, in steps small enough to be stored each in one transaction. */
import { latestBelieved, toFeedTime } from './change-time.ts';
import { type FeedClient, FeedError } from './feed-client.ts';
import { type FeedEntryResult, type LinkTitle, readFeedEntry } from './feed-entry.ts';
import { type FeedItem, parseFeedPage } from './feed-page.ts';
import type { FeedDirectoryResult } from './read-directory.ts';

/** An ad whose own page the feed could not give. */
export interface OwedEntry {
  uuid: string;
  changedAt: string;
  tries: number;
}

/** How far we have come. Right once the step it belongs to is stored. */
export interface FeedPosition {
  /** The page to read next; null before the first. */
  pageId: string | null;
  /** The last item of that page that is done, as `uuid changedAt`. */
  lastItem: string | null;
  owed: OwedEntry[];
  /** Of that page, as it was when all of it was done; else null. */
  etag: string | null;
  /** The newest the feed has told; where the page is forgotten, the feed is asked from here on. */
  lastModified: string | null;
  /** The end of the feed was reached. */
  caughtUp: boolean;
}

export const feedStart: FeedPosition = {
  pageId: null,
  lastItem: null,
  owed: [],
  etag: null,
  lastModified: null,
  caughtUp: false,
};

export type FeedResult = FeedDirectoryResult | RemoteRejection | GoneEntry;
interface RemoteRejection {
  type: 'rejected';
  uuid: string | null;
  code: FeedError['code'] | 'feed.entry_mismatch' | 'feed.page_loop' | 'feed.page_unknown';
  detail: string;
}
/** The feed names it and does not know it: down with it, if we have it. */
interface GoneEntry {
  type: 'gone';
  uuid: string;
  changedAt: string;
}

export interface FeedStep {
  results: FeedResult[];
  /** Items whose ad we have already as it is; not asked for. */
  known: number;
  position: FeedPosition;
  /** The time of change of the latest item: how far into the feed's history this is. */
  upTo: string | null;
}

export interface RemoteFeedOptions {
  from: FeedPosition;
  /** Begin after this instant (RFC 1123) when `from` is the start. */
  since?: string | null;
  /** Times of change of those among the ads that need not be asked for when nothing is newer. */
  findKnown: (uuids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  linkTitle?: LinkTitle;
  clock?: () => Date;
  signal?: AbortSignal;
  /** Items per step. */
  stepSize?: number;
  /** Questions in the air at once. */
  concurrency?: number;
  /** Pages in one run; the next run goes on from there. */
  mostPages?: number;
}

/** More than this, and it is not one bad ad: the feed itself is in trouble. */
const mostOwed = 500;
const triesPerEntry = 12;
const seenAtMost = 50_000;
/** All of the feed's history is less. */
const pagesAtMost = 10_000;
/** A page with nothing new on it leads to the newest; fifty of them lead nowhere. */
const barrenPagesAtMost = 50;
/** What may be mended by the next run. */
const passing: ReadonlySet<FeedError['code']> = new Set(['feed.unreachable', 'feed.busy', 'feed.not_json']);
/** What refuses us, or leads elsewhere, does so for every ad. */
const forAll: ReadonlySet<FeedError['code']> = new Set(['feed.unauthorised', 'feed.redirected', 'feed.token_unreadable']);

/**
 * Every item from `from` to the end of the feed. Each ad is asked for once per run and only when we do not have it as it is. Throws
 * `FeedError` when the feed cannot be read on; the steps before that stand.
 */
export async function* readRemoteFeed(client: FeedClient, options: RemoteFeedOptions): AsyncGenerator<FeedStep> {
  const { findKnown, signal, stepSize = 50, mostPages = pagesAtMost, clock = () => new Date() } = options;
  let position: FeedPosition = { ...options.from, caughtUp: false };
  /** Done in this run: the change that came with each ad. */
  const seen = new Map<string, string>();

  const step = async (items: readonly FeedItem[], owed: readonly OwedEntry[]) => {
    signal?.throwIfAborted();
    const known = await findKnown(items.map(({ uuid }) => uuid));
    const done = await readItems(client, items, { ...options, known, seen, owed });
    if (seen.size > seenAtMost) seen.clear();
    return done;
  };

  if (position.owed.length > 0) {
    const { owed } = position;
    for (let at = 0; at < owed.length; at += stepSize) {
      const some = owed.slice(at, at + stepSize);
      const items = some.map(({ uuid, changedAt }): FeedItem => ({ ...nothingTold, uuid, changedAt }));
      const { results, owed: still, known } = await step(items, some);
      position = { ...position, owed: [...position.owed.slice(some.length), ...still] };
      yield { results, known, position, upTo: null };
    }
  }

  const visited = new Set<string>();
  let cameFrom: string | null = null;
  let barren = 0;
  for (let pages = 0; ; pages++) {
    signal?.throwIfAborted();
    // Our place is saved behind what was read, so the next run begins there and not where this one did.
    if (pages >= mostPages) throw new FeedError('feed.endless', `${pages} pages in one run, and the feed goes on`);
    if (barren >= barrenPagesAtMost) throw new FeedError('feed.endless', `${barren} pages in a row with nothing new to read`);
    const answer =
      position.pageId === null
        ? await client.firstPage(position.lastModified ?? options.since ?? null)
        : await client.page(position.pageId, position);
    if (answer.type === 'unchanged') {
      yield { results: [], known: 0, position: { ...position, caughtUp: true }, upTo: null };
      return;
    }
    if (answer.type === 'unknown') {
      const detail = position.pageId === null ? 'the first page' : `page ${position.pageId}`;
      if (position.pageId === null) throw new FeedError('feed.page_unreadable', `${detail} is not there`);
      const told: FeedResult[] = [{ type: 'rejected', uuid: null, code: 'feed.page_unknown', detail }];
      if (cameFrom !== null) {
        // Named by the page before it, and not there yet: the next run asks that page again.
        yield { results: told, known: 0, position: { ...position, pageId: cameFrom }, upTo: null };
        return;
      }
      // Pages may be numbered anew: asked from the newest we know of, or else from the start, where what we have is not fetched again.
      position = { ...position, pageId: null, lastItem: null, etag: null };
      yield { results: told, known: 0, position, upTo: null };
      continue;
    }
    const page = parseFeedPage(answer.json, clock());
    if (page.rejected.some(({ code }) => code === 'feed.page_unreadable'))
      throw new FeedError('feed.page_unreadable', position.pageId ?? 'the first page');
    const pageId = position.pageId ?? page.id;
    if (pageId !== null) visited.add(pageId);

    const doneAt = page.items.find((item) => keyOf(item) === position.lastItem)?.at ?? -1;
    const fresh = page.items.filter(({ at }) => at > doneAt);
    barren = fresh.length === 0 ? barren + 1 : 0;
    let told: FeedResult[] = page.rejected
      .filter(({ at }) => at === null || at > doneAt)
      .map(({ uuid, code, detail }) => ({ type: 'rejected', uuid, code, detail }));
    position = { ...position, pageId };
    for (let at = 0; at < fresh.length; at += stepSize) {
      const items = fresh.slice(at, at + stepSize);
      const last = items.at(-1) as FeedItem;
      const { results, owed, known } = await step(items, []);
      const owing = [...position.owed, ...owed];
      if (owing.length > mostOwed) throw new FeedError('feed.unreachable', `${owing.length} ads could not be fetched`);
      position = { ...position, lastItem: keyOf(last), etag: null, owed: owing };
      yield { results: [...told, ...results], known, position, upTo: last.changedAt };
      told = [];
    }

    const loops = page.nextId !== null && visited.has(page.nextId);
    const lastModified = believedInstant(answer.lastModified, clock()) ?? position.lastModified;
    if (page.nextId === null || loops) {
      // The newest page grows: the next run asks for it again, and gets 304 while it has not.
      position = { ...position, etag: answer.etag, lastModified, caughtUp: true };
      if (loops)
        told.push({
          type: 'rejected',
          uuid: null,
          code: 'feed.page_loop',
          detail: `page ${pageId} leads back to ${page.nextId}`,
        });
      yield { results: told, known: 0, position, upTo: null };
      return;
    }
    // It begins with the last item of this one, which need not be done again.
    cameFrom = pageId;
    position = { ...position, pageId: page.nextId, etag: null, lastModified };
    yield { results: told, known: 0, position, upTo: null };
  }
}

/** Null for one in the future: asked from there on, the feed would have nothing new for years. */
function believedInstant(header: string | null, now: Date): string | null {
  const at = header === null ? Number.NaN : Date.parse(header);
  return Number.isNaN(at) || toFeedTime(new Date(at)) > latestBelieved(now) ? null : header;
}

const nothingTold = { status: 'active', title: null, employerName: null, municipalityText: null, at: 0 } as const;
const keyOf = ({ uuid, changedAt }: FeedItem) => `${uuid} ${changedAt}`;

async function readItems(
  client: FeedClient,
  items: readonly FeedItem[],
  options: RemoteFeedOptions & { known: ReadonlyMap<string, string>; seen: Map<string, string>; owed: readonly OwedEntry[] },
): Promise<{ results: FeedResult[]; owed: OwedEntry[]; known: number }> {
  const { known, seen, concurrency = 6, clock = () => new Date() } = options;
  // An end always comes through: the ad we have may be of the same moment.
  const isKnown = ({ uuid, changedAt, status }: FeedItem) =>
    status === 'active' && [known.get(uuid), seen.get(uuid)].some((at) => at !== undefined && at >= changedAt);
  const wanted = new Set(items.filter((item) => item.status === 'active' && !isKnown(item)).map(({ uuid }) => uuid));
  const answers = await fetchEntries([...wanted], concurrency, (uuid) => fetchEntry(client, uuid, options.linkTitle, clock()));
  const failed = [...answers.values()].filter((answer) => answer instanceof FeedError && passing.has(answer.code));
  const [failure] = failed;
  if (failure instanceof FeedError && failed.length > 3 && failed.length * 2 > answers.size) throw failure;

  const results: FeedResult[] = [];
  const owed = new Map<string, OwedEntry>();
  let unchanged = 0;
  for (const item of items) {
    const { uuid, changedAt } = item;
    if (isKnown(item)) {
      unchanged += 1;
      continue;
    }
    if (item.status === 'ended') {
      seen.set(uuid, changedAt);
      results.push({ type: 'ended', uuid, changedAt });
      continue;
    }
    const answer = answers.get(uuid);
    if (answer === undefined) continue;
    if (answer instanceof FeedError) {
      const tries = 1 + (options.owed.find((one) => one.uuid === uuid)?.tries ?? 0);
      results.push({ type: 'rejected', uuid, code: answer.code, detail: answer.message });
      if (passing.has(answer.code) && tries < triesPerEntry) owed.set(uuid, { uuid, changedAt, tries });
      continue;
    }
    if (answer === 'gone') {
      seen.set(uuid, changedAt);
      results.push({ type: 'gone', uuid, changedAt });
      continue;
    }
    const told = answer.type === 'active' ? answer.ad.changedAt : answer.type === 'ended' ? answer.changedAt : changedAt;
    seen.set(uuid, told > changedAt ? told : changedAt);
    results.push(answer);
  }
  return { results, owed: [...owed.values()], known: unchanged };
}

type EntryAnswer = FeedEntryResult | RemoteRejection | 'gone' | FeedError;

async function fetchEntries(
  uuids: readonly string[],
  concurrency: number,
  fetch: (uuid: string) => Promise<EntryAnswer>,
): Promise<Map<string, EntryAnswer>> {
  const answers = new Map<string, EntryAnswer>();
  let next = 0;
  const work = async () => {
    for (let uuid = uuids[next++]; uuid !== undefined; uuid = uuids[next++]) answers.set(uuid, await fetch(uuid));
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, uuids.length) }, work));
  return answers;
}

async function fetchEntry(client: FeedClient, uuid: string, linkTitle: LinkTitle | undefined, now: Date): Promise<EntryAnswer> {
  try {
    const answer = await client.entry(uuid);
    if (answer.type !== 'found') return 'gone';
    const result = readFeedEntry(answer.json, linkTitle, now);
    const about = result.type === 'active' ? result.ad.externalId : result.uuid;
    if (about !== null && about !== uuid)
      return { type: 'rejected', uuid, code: 'feed.entry_mismatch', detail: `feedentry/${uuid} is about ${about}` };
    return result.type === 'rejected' ? { ...result, uuid } : result;
  } catch (error) {
    if (error instanceof FeedError && !forAll.has(error.code)) return error;
    throw error;
  }
}
