/**
 * Links sent by mail, for every feature that sends one: a key that means nothing, of which only the hash is kept. Opening one changes
 * nothing; what it is for happens when its page's button is pressed, once.
 */
import { createHash, hkdfSync } from 'node:crypto';
import type { MailLinkPurpose } from '@arena/contract/accounts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enoughMinutes, linkMinutes, normaliseAddress, readAddress, type SentLinks, type Share } from './mail-links.rules.ts';
import * as store from './mail-links.store.ts';

/** As what a key is kept. */
export const hashOfLink = (key: string): string => createHash('sha256').update(key).digest('hex');
/** The key of the link with this random id: always the same, so that it need stand nowhere but in the letter. Without our secret nobody can make it. */
export const keyOfLink = (deps: Pick<Deps, 'secretKey'>, id: string): string =>
  Buffer.from(hkdfSync('sha256', deps.secretKey, id, 'mail link', 32)).toString('base64url');
export { readAddress };

const hourBefore = (now: Date) => new Date(now.getTime() - 3_600_000);

/** What the link is for while it may still be used; undefined when it is unknown, used, replaced or too old. */
export const findMailLink = (queries: Queries, key: string, purpose: MailLinkPurpose, now: Date) =>
  store.findLink(queries, hashOfLink(key), purpose, now);

/** The same, and uses it: of two who come at once, one gets it. */
export const takeMailLink = (queries: Queries, key: string, purpose: MailLinkPurpose, now: Date) =>
  store.takeLink(queries, hashOfLink(key), purpose, now);

/** Links of this purpose that wait, to an address or for an account, work no more. */
export async function endMailLinks(queries: Queries, of: store.LinksOf, now: Date): Promise<void> {
  await store.takeTurn(queries, of);
  await store.endLinks(queries, of, now);
}

/** How many were asked for from one source in the last hour, whoever they went to. */
export const countMailLinks = (queries: Queries, of: { purpose: MailLinkPurpose; source: string }, now: Date): Promise<number> =>
  store.countFromSource(queries, { ...of, since: hourBefore(now) });

/** Signing in, ending and making links to one address follow each other from here to the end of the transaction. */
export const takeLinkTurn = store.takeTurn;

/**
 * Makes a link that lives for a quarter of an hour. `share` decides, by what was sent for the same account or else to the same address;
 * `about.place` is where it was asked from. The same id gives the same key, so that a job which runs twice sends the same letter. With
 * `newestWins` the ones before it work no more. Null when there is nothing to send: beyond the share, when the account is gone, or when a
 * job comes so late that the link is over. Nobody is told which.
 */
export async function makeShortLink(
  deps: Pick<Deps, 'database' | 'secretKey' | 'clock'>,
  link: { id: string; purpose: MailLinkPurpose; accountId?: string; email: string; about: Record<string, string> },
  { share, newestWins = false }: { share: (sent: SentLinks) => Share; newestWins?: boolean },
): Promise<{ key: string; email: string; share: Share } | null> {
  const { id, purpose, accountId, about } = link;
  const email = normaliseAddress(link.email);
  const key = keyOfLink(deps, id);
  const keyHash = hashOfLink(key);
  const now = deps.clock();
  const of = accountId === undefined ? { purpose, email } : { purpose, accountId };
  const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const decided = await deps.database.transaction({ actor: null }, async (queries): Promise<Share> => {
    await store.takeTurn(queries, of);
    // Deleted while the job waited.
    if (accountId !== undefined && !(await store.holdAccount(queries, accountId))) return 'none';
    // Made by a run before this one, which perhaps could not send it.
    if (await store.isMade(queries, keyHash)) return 'usual';
    const sent = await store.countSent(queries, of, {
      since: hourBefore(now),
      place: about.place ?? '',
      openUntil: minutesOn(enoughMinutes),
    });
    const its = share(sent);
    if (its === 'none') return its;
    if (newestWins) await store.endLinks(queries, of, now);
    const row = { keyHash, purpose, accountId: accountId ?? null, email, about, createdAt: now };
    await store.insertLink(queries, { ...row, expiresAt: minutesOn(linkMinutes) });
    return its;
  });
  if (decided === 'none') return null;
  const lives = await findMailLink(deps.database.queries, key, purpose, deps.clock());
  return lives === undefined ? null : { key, email, share: decided };
}

/** Forgets links that nobody can use any more, and that no limit counts. */
export const sweepMailLinks = (deps: Deps): Promise<void> =>
  store.deleteOldLinks(deps.database.queries, hourBefore(deps.clock()));
