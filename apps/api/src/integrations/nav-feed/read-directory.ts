import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FeedEntryResult, type LinkTitle, readFeedEntry } from './feed-entry.ts';
import { parseFeedPage, type RejectedItem } from './feed-page.ts';

/** What importing a saved feed meets, in the order of the feed. `type` decides; `code` says what is wrong with a rejected one. */
export type FeedDirectoryResult =
  | FeedEntryResult
  | {
      type: 'rejected';
      uuid: string | null;
      code:
        | RejectedItem['code']
        | 'feed.directory_unreadable'
        | 'feed.file_unreadable'
        | 'feed.file_not_json'
        | 'feed.entry_mismatch';
      detail: string;
    };

/** A page of 10,000 items, the most the feed gives, is about 7 MB. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Reads a feed saved as `feed/*.json` (in the order of their names) and `feedentry/<uuid>.json`. Never throws: a missing or broken
 * file is told of and the rest is read. The item that one page shares with the next comes once; an ad that changed comes again, so
 * whoever stores them keeps the one with the newest `changedAt`.
 */
export async function* readFeedDirectory(directory: string, linkTitle?: LinkTitle): AsyncGenerator<FeedDirectoryResult> {
  let names: string[];
  try {
    names = await readdir(join(directory, 'feed'));
  } catch (error) {
    yield { type: 'rejected', uuid: null, code: 'feed.directory_unreadable', detail: messageOf(error) };
    return;
  }
  const pages = names.filter((name) => name.endsWith('.json')).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const seen = new Set<string>();

  for (const name of pages) {
    const file = await readJson(directory, 'feed', name);
    if ('type' in file) {
      yield file;
      continue;
    }
    const page = parseFeedPage(file.json);
    for (const { uuid, code, detail } of page.rejected) yield { type: 'rejected', uuid, code, detail: `feed/${name}: ${detail}` };
    for (const item of page.items) {
      const key = `${item.uuid} ${item.status} ${item.changedAt}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (item.status === 'ended') yield { type: 'ended', uuid: item.uuid, changedAt: item.changedAt };
      else yield await readEntry(directory, item.uuid, linkTitle);
    }
  }
}

async function readEntry(directory: string, uuid: string, linkTitle: LinkTitle | undefined): Promise<FeedDirectoryResult> {
  const file = await readJson(directory, 'feedentry', `${uuid}.json`, uuid);
  if ('type' in file) return file;
  const result = readFeedEntry(file.json, linkTitle);
  const found = result.type === 'active' ? result.ad.externalId : result.uuid;
  if (found !== null && found !== uuid) {
    return { type: 'rejected', uuid, code: 'feed.entry_mismatch', detail: `feedentry/${uuid}.json is about ${found}` };
  }
  return result.type === 'rejected' ? { ...result, uuid, detail: `feedentry/${uuid}.json: ${result.detail}` } : result;
}

async function readJson(
  directory: string,
  folder: 'feed' | 'feedentry',
  name: string,
  uuid: string | null = null,
): Promise<{ json: unknown } | Extract<FeedDirectoryResult, { type: 'rejected' }>> {
  const path = join(directory, folder, name);
  let text: string;
  try {
    const { size } = await stat(path);
    if (size > mostBytes)
      return { type: 'rejected', uuid, code: 'feed.file_unreadable', detail: `${folder}/${name} has ${size} bytes` };
    text = await readFile(path, 'utf8');
  } catch (error) {
    return { type: 'rejected', uuid, code: 'feed.file_unreadable', detail: `${folder}/${name}: ${messageOf(error)}` };
  }
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return { type: 'rejected', uuid, code: 'feed.file_not_json', detail: `${folder}/${name}` };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
