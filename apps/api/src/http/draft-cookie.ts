/**
 * The answers of somebody who is not signed in travel in cookies of their own browser: sealed (AES-256-GCM), so that nobody on the way
 * or on the machine can read or change them, and stored nowhere on the server.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { AppError } from '../app-error.ts';
import type { Config } from '../config.ts';
import { cookieNames, setCookie } from './sessions.ts';

/** Browsers keep 4,096 bytes of name, value and attributes, and many a proxy takes 8 kB of cookies in all: so there are two. */
const longestCookie = 3800;
const longest = 2 * longestCookie;
/** A draft is forgotten after two weeks without use. */
const draftSeconds = 14 * 24 * 3600;
/** On a computer that others use too it is gone with the browser, and after half an hour in a browser that nobody closed. */
const sharedMilliseconds = 30 * 60_000;

export interface SealedDraft {
  answers: unknown;
  shared: boolean;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/** What is sealed is a draft and nothing else: the secret has other uses, and each has a key of its own. */
const purpose = Buffer.from('draft');
const keyFrom = (secret: Buffer): Buffer => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));

/** Throws `draft.too_large` for more than a browser keeps. */
export function sealDraft(draft: SealedDraft, secret: Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), iv).setAAD(purpose);
  const sealed = Buffer.concat([
    iv,
    cipher.update(brotliCompressSync(JSON.stringify(draft))),
    cipher.final(),
    cipher.getAuthTag(),
  ]).toString('base64url');
  if (sealed.length > longest) throw new AppError('draft.too_large');
  return sealed;
}

/** What was sealed, or null for anything that was not sealed with this secret, or is too old. The caller checks the shape of the answers. */
export function openDraft(sealed: string | undefined, secret: Buffer, now: Date): SealedDraft | null {
  if (sealed === undefined || sealed.length > longest) return null;
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, 12)).setAAD(purpose);
    decipher.setAuthTag(bytes.subarray(-16));
    const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    const draft = JSON.parse(brotliDecompressSync(plain, { maxOutputLength: 100_000 }).toString('utf8')) as SealedDraft;
    return draft.shared && now.getTime() - draft.savedAt > sharedMilliseconds ? null : draft;
  } catch {
    return null;
  }
}

type Cookies = Readonly<Record<string, string | undefined>>;

/** The sealed draft of the browser that asks, put together; undefined when it has none. */
export function sealedDraftIn(cookies: Cookies, config: Config): string | undefined {
  const names = cookieNames(config);
  const first = cookies[names.draft];
  return first ? first + (cookies[names.draftRest] ?? '') : undefined;
}

/** Puts a sealed draft into the browser; null takes it away. */
export function setDraftCookies(reply: FastifyReply, config: Config, sealed: string | null, shared = false): void {
  const names = cookieNames(config);
  const parts = [sealed?.slice(0, longestCookie) ?? '', sealed?.slice(longestCookie) ?? ''] as const;
  // Not clearCookie: browsers ignore a "__Host-" cookie that comes without all its attributes, and the draft would stay.
  const seconds = (part: string) => (part === '' ? 0 : shared ? null : draftSeconds);
  setCookie(reply, config, names.draft, parts[0], seconds(parts[0]));
  setCookie(reply, config, names.draftRest, parts[1], seconds(parts[1]));
}
