import { readLine } from './ad-text.ts';
import { readChangeTime } from './change-time.ts';

export interface FeedItem {
  uuid: string;
  status: 'active' | 'ended';
  /** Null when masked. */
  title: string | null;
  employerName: string | null;
  /** As in the feed: upper case, the first work place only, old names occur. For reading logs; the entry says where the work is. */
  municipalityText: string | null;
  /** Instant in UTC; compares as text. `undated` when the feed's own cannot be right. */
  changedAt: string;
  /** Its place on the page, from 0. */
  at: number;
}

export interface RejectedItem {
  at: number | null;
  uuid: string | null;
  code: 'feed.page_unreadable' | 'feed.item_unreadable' | 'feed.uuid_missing' | 'feed.status_missing' | 'feed.changed_at_missing';
  detail: string;
}

export interface FeedPage {
  /** Null when this is not a page. */
  id: string | null;
  nextId: string | null;
  /** In the order of the page. The first one is often the last one of the page before. */
  items: FeedItem[];
  rejected: RejectedItem[];
}

/** Reads a page of the feed. Never throws; an item that cannot be read is told of and the rest is read. */
export function parseFeedPage(json: unknown, now: Date = new Date()): FeedPage {
  if (!isRecord(json) || !Array.isArray(json.items)) {
    return {
      id: null,
      nextId: null,
      items: [],
      rejected: [{ at: null, uuid: null, code: 'feed.page_unreadable', detail: 'no list of items' }],
    };
  }
  const page: FeedPage = {
    id: readPageId(json.id),
    nextId: readPageId(json.next_id) ?? idInAddress(json.next_url),
    items: [],
    rejected: [],
  };
  json.items.forEach((item: unknown, index) => {
    const read = readItem(item, index, now);
    if ('code' in read) page.rejected.push(read);
    else page.items.push(read);
  });
  return page;
}

/** Pages are told apart by uuid today; anything else that can stand in an address is believed too. */
function readPageId(value: unknown): string | null {
  return typeof value === 'string' && /^[\w-]{1,100}$/.test(value.trim()) ? value.trim() : null;
}

/** Of a page's `next_url`, only the id is used: where to ask is our own setting. */
function idInAddress(value: unknown): string | null {
  return typeof value === 'string' ? readPageId(/\/feed\/([\w-]+)(?:[?#].*)?$/.exec(value)?.[1]) : null;
}

function readItem(item: unknown, at: number, now: Date): FeedItem | RejectedItem {
  const detail = `item ${at}`;
  if (!isRecord(item)) return { at, uuid: null, code: 'feed.item_unreadable', detail };
  const entry = isRecord(item._feed_entry) ? item._feed_entry : {};
  const uuid = readUuid(entry.uuid) ?? readUuid(item.id);
  if (uuid === null) return { at, uuid, code: 'feed.uuid_missing', detail };
  const status = readStatus(entry.status);
  if (status === null) return { at, uuid, code: 'feed.status_missing', detail };
  const changedAt = readChangeTime([readLine(entry.sistEndret), readLine(item.date_modified)], now);
  if (changedAt === null) return { at, uuid, code: 'feed.changed_at_missing', detail };
  return {
    uuid,
    status,
    title: unmasked(readLine(entry.title) ?? readLine(item.title)),
    employerName: readLine(entry.businessName),
    municipalityText: readLine(entry.municipal),
    changedAt,
    at,
  };
}

/** The feed hides the title of stopped and private ads behind dots. */
export function unmasked(title: string | null): string | null {
  return title === null || /^(?:\.{3,}|…)$/.test(title) ? null : title;
}

/** Everything that is not active has ended: an ad of a status we do not know must not stay on show. */
export function readStatus(value: unknown): 'active' | 'ended' | null {
  const status = readLine(value);
  if (status === null) return null;
  return status.toUpperCase() === 'ACTIVE' ? 'active' : 'ended';
}

/** A UUID in lower case, or null. Checked because it becomes a file name and a part of an address. */
export function readUuid(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const uuid = value.trim().toLowerCase();
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid) ? uuid : null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
