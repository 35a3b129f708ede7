/**
 * Links sent by mail, for every feature that sends one: a key that means nothing, of which only the hash is kept. Opening one changes
 * nothing; what it is for happens when its page's button is pressed, once.
 */
import { createHash, hkdfSync } from 'node:crypto';
import type { MailLinkPurpose } from '@arena/contract/accounts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { linkMinutes, normaliseAddress } from './mail-links.rules.ts';
import * as store from './mail-links.store.ts';

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/**
 * Makes the link with this random id and gives its key. The same id gives the same key, so that a job which runs twice sends the same
 * letter; without our secret nobody can make it from the id. With `newestWins`, earlier links of the same purpose, for the same account or
 * else to the same address, work no more.
 */
export async function makeMailLink(
  deps: Pick<Deps, 'secretKey' | 'clock'>,
  queries: Queries,
  link: {
    id: string;
    purpose: MailLinkPurpose;
    accountId?: string;
    email?: string;
    about?: Record<string, string>;
    minutes: number;
    newestWins?: boolean;
  },
): Promise<string> {
  const { id, purpose, accountId, email, about = {}, minutes, newestWins = false } = link;
  const key = Buffer.from(hkdfSync('sha256', deps.secretKey, id, 'mail link', 32)).toString('base64url');
  const now = deps.clock();
  const keyHash = hashOf(key);
  const isNew = await store.insertLink(queries, {
    keyHash,
    purpose,
    accountId: accountId ?? null,
    email: email === undefined ? null : normaliseAddress(email),
    about,
    createdAt: now,
    expiresAt: new Date(now.getTime() + minutes * 60_000),
  });
  // One that was made before and replaced since must not end the newer one.
  if (isNew && newestWins) {
    const of =
      accountId === undefined
        ? { purpose, ...(email === undefined ? {} : { email: normaliseAddress(email) }) }
        : { purpose, accountId };
    await store.endLinks(queries, of, now, keyHash);
  }
  return key;
}

/** What the link is for while it may still be used; undefined when it is unknown, used, replaced or too old. */
export const findMailLink = (queries: Queries, key: string, purpose: MailLinkPurpose, now: Date) =>
  store.findLink(queries, hashOf(key), purpose, now);

/** The same, and uses it: of two who come at once, one gets it. */
export const takeMailLink = (queries: Queries, key: string, purpose: MailLinkPurpose, now: Date) =>
  store.takeLink(queries, hashOf(key), purpose, now);

/** Links of this purpose that wait, to an address or for an account, work no more. */
export const endMailLinks = (
  queries: Queries,
  of: { purpose: MailLinkPurpose; email?: string; accountId?: string },
  now: Date,
): Promise<void> => store.endLinks(queries, of, now);

/** How many were made in the last hour, to an address or asked for from one source. */
export const countMailLinks = (
  queries: Queries,
  of: { purpose: MailLinkPurpose } & ({ email: string } | { source: string }),
  now: Date,
): Promise<number> => store.countLinks(queries, { ...of, since: new Date(now.getTime() - 3_600_000) });

/**
 * Makes a link that lives for a quarter of an hour, of which an address or a source gets so many an hour; the newest works. Null when there
 * is nothing to send: beyond the limit, or when a job comes so late that the link is over. Nobody is told which.
 */
export async function makeShortLink(
  deps: Pick<Deps, 'database' | 'secretKey' | 'clock'>,
  link: { id: string; purpose: MailLinkPurpose; accountId?: string; email: string; about: Record<string, string> },
  limit: { perHour: number; by: 'email' | 'source' },
): Promise<{ key: string; email: string } | null> {
  const { purpose, about } = link;
  const email = normaliseAddress(link.email);
  const counted = limit.by === 'email' ? { purpose, email } : { purpose, source: about.source ?? '' };
  const beyond = Symbol('beyond the limit');
  try {
    const key = await deps.database.transaction({ actor: null }, async (queries) => {
      const made = await makeMailLink(deps, queries, { ...link, minutes: linkMinutes, newestWins: true });
      // Taken back with the link itself, so that the one sent before still works.
      if ((await countMailLinks(queries, counted, deps.clock())) > limit.perHour) throw beyond;
      return made;
    });
    const lives = await findMailLink(deps.database.queries, key, purpose, deps.clock());
    return lives === undefined ? null : { key, email };
  } catch (error) {
    if (error === beyond) return null;
    throw error;
  }
}

/** Forgets links that nobody can use any more, and that no limit counts. */
export const sweepMailLinks = (deps: Deps): Promise<void> =>
  store.deleteOldLinks(deps.database.queries, new Date(deps.clock().getTime() - 3_600_000));
