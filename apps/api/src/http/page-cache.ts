/** Pages that are the same for everybody, kept as they were drawn until something that anybody may see changes. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

export interface KeptPage {
  etag: string;
  headers: Record<string, string>;
  body: Buffer;
  /** The body as almost every browser takes it; packed when it is asked for again, for many are asked for once. */
  brotli(): Promise<Buffer>;
}

export interface PageCache {
  /** The page as it was drawn, if nothing has changed since. `version` is what everybody may see now; null: nobody can tell, keep nothing. */
  find(url: string, version: string | null): KeptPage | undefined;
  keep(url: string, version: string | null, page: { body: string; headers: Record<string, string> }): KeptPage;
}

const mostBytes = 48 * 1024 * 1024;
/** Whoever makes up longer addresses has them drawn each time. */
const longestUrl = 600;
/** Packing a page takes some milliseconds; it is done once and sent many times. */
const packing = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const pack = promisify(brotliCompress);

/** Weak: the same page goes out packed in several ways. */
export const etagOf = (body: Buffer): string => `W/"${createHash('sha1').update(body).digest('base64url')}"`;

export function createPageCache(limit = mostBytes): PageCache {
  let keptFor: string | null = null;
  let bytes = 0;
  // A Map remembers the order: what was asked for last stands last.
  const kept = new Map<string, KeptPage>();
  /** Packed, it takes about a fifth more. */
  const sizeOf = ({ body }: KeptPage) => Math.ceil(body.length * 1.2);

  function forgetWhenChanged(version: string) {
    if (version === keptFor) return;
    keptFor = version;
    kept.clear();
    bytes = 0;
  }

  return {
    find(url, version) {
      if (version === null) return undefined;
      forgetWhenChanged(version);
      const page = kept.get(url);
      if (page === undefined) return undefined;
      kept.delete(url);
      kept.set(url, page);
      return page;
    },
    keep(url, version, { body, headers }) {
      const raw = Buffer.from(body);
      let packed: Promise<Buffer> | undefined;
      const page: KeptPage = {
        etag: etagOf(raw),
        headers,
        body: raw,
        brotli: () => {
          packed ??= pack(raw, packing);
          return packed;
        },
      };
      // Something may have changed while it was drawn: then it is sent once and not kept.
      if (version === null || version !== keptFor || url.length > longestUrl || sizeOf(page) > limit) return page;
      const before = kept.get(url);
      if (before !== undefined) bytes -= sizeOf(before);
      kept.delete(url);
      kept.set(url, page);
      bytes += sizeOf(page);
      for (const [oldest, old] of kept) {
        if (bytes <= limit) break;
        kept.delete(oldest);
        bytes -= sizeOf(old);
      }
      return page;
    },
  };
}
