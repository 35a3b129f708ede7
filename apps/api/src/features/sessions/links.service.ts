/** Signing in with a link in a mail: for those without BankID or a Norwegian number. It proves an address, and nothing more. */
import { createHmac, randomUUID } from 'node:crypto';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { enqueue, type JobPayloads } from '../../jobs/jobs.ts';
import {
  countMailLinks,
  endMailLinks,
  findMailLink,
  makeShortLink,
  readAddress,
  takeLinkTurn,
  takeMailLink,
} from '../accounts/mail-links.service.ts';
import { sendLetterToAddress } from '../letters/letters.service.ts';
import { landing } from './logins.service.ts';
import { linksPerSource, networkOf, safeReturnPath, shareOf } from './sessions.rules.ts';
import { hashKey, openSession } from './sessions.service.ts';
import * as store from './sessions.store.ts';

const purpose = 'sign-in';

/**
 * Takes a wish for a link. Whether the address is known, or has had its share, is looked at by the job: here every address is answered the
 * same, in the same time. `browser` is what the browser that asks is known by, from now on or from before. Throws `login.too_many_links`
 * for a place on the network that asks for many.
 */
export async function askForLink(
  deps: Deps,
  asked: {
    email: string;
    language: 'nb' | 'en';
    returnTo: string | undefined;
    ip: string;
    browser: { key: string; isKnown: boolean };
  },
): Promise<void> {
  const { queries } = deps.database;
  const { browser } = asked;
  // A day's hash: enough to count by, and nobody can tell where it came from.
  const today = deps.clock().toISOString().slice(0, 10);
  const hashed = (...words: string[]) =>
    createHmac('sha256', deps.secretKey)
      .update([today, ...words].join(' '))
      .digest('base64url')
      .slice(0, 22);
  const network = networkOf(asked.ip);
  const source = hashed(network);
  if ((await countMailLinks(queries, { purpose, source }, deps.clock())) >= linksPerSource)
    throw new AppError('login.too_many_links');
  await enqueue(queries, 'login.link-asked', {
    id: randomUUID(),
    email: readAddress(asked.email),
    language: asked.language,
    returnTo: safeReturnPath(asked.returnTo, ''),
    source,
    // Whoever throws the cookie away each time comes from one place each time.
    place: hashed(network, browser.isKnown ? browser.key : ''),
    browser: hashKey(browser.key),
  });
}

const linkPage = { nb: '/logg-inn/lenke', en: '/en/sign-in/link' } as const;

/** Makes the link and sends it, unless the address has had its share and one that was sent is still open. */
export async function sendLink(deps: Deps, asked: JobPayloads['login.link-asked']): Promise<void> {
  const { id, email, ...about } = asked;
  const made = await makeShortLink(deps, { id, purpose, email, about }, { share: shareOf });
  if (made === null) return;
  const page = { nb: `${linkPage.nb}?key=${made.key}`, en: `${linkPage.en}?key=${made.key}` };
  const name = made.share === 'many' ? 'sign-in.link-many' : 'sign-in.link';
  const { language } = about;
  await sendLetterToAddress(deps, { email: made.email, language, key: `login.link:${id}`, name, page });
}

/**
 * The address that the link signs in; null when it is over. Changes nothing: scanners open links too. `isOurs`: it was asked for in the
 * browser that asks now.
 */
export async function readLink(
  deps: Deps,
  key: string,
  browser: string | undefined,
): Promise<{ email: string | null; isOurs: boolean }> {
  const link = await findMailLink(deps.database.queries, key, purpose, deps.clock());
  return { email: link?.email ?? null, isOurs: isAskedIn(link?.about, browser) };
}

const isAskedIn = (about: Record<string, string> | undefined, browser: string | undefined): boolean =>
  browser !== undefined && about?.browser === hashKey(browser);

/**
 * Opens a session for the address's own account, made when it is new; other links to the address work no more. Whoever was signed in on
 * this browser is not any more. `isOurs` as `readLink` says.
 */
export async function signInWithLink(
  deps: Deps,
  input: { key: string; browser: string | undefined; previousKeyHash: string | null; device: string },
): Promise<{ key: string; role: 'seeker'; accountId: string; returnTo: string; isOurs: boolean }> {
  return deps.database.transaction({ actor: null }, async (queries) => {
    const now = deps.clock();
    const { email } = (await findMailLink(queries, input.key, purpose, now)) ?? {};
    if (typeof email !== 'string') throw new AppError('login.link_over');
    await takeLinkTurn(queries, { purpose, email });
    const link = await takeMailLink(queries, input.key, purpose, now);
    if (link === undefined) throw new AppError('login.link_over');
    await endMailLinks(queries, { purpose, email }, now);
    const language = link.about.language === 'en' ? 'en' : 'nb';
    const account = { issuer: 'email', subject: email, name: '', email, language } as const;
    const { id: accountId } = await store.upsertAccount(queries, account);
    const { device, previousKeyHash } = input;
    const session = { role: 'seeker', organisation: null, accountId, device, previousKeyHash, issuerSession: null } as const;
    const key = await openSession(deps, queries, session);
    const returnTo = landing('seeker', language, link.about.returnTo ?? '');
    return { key, role: 'seeker', accountId, returnTo, isOurs: isAskedIn(link.about, input.browser) };
  });
}
