/** Signing in with a link in a mail: for those without BankID or a Norwegian number. It proves an address, and nothing more. */
import { createHmac, randomUUID } from 'node:crypto';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { enqueue, type JobPayloads } from '../../jobs/jobs.ts';
import { countMailLinks, findMailLink, makeShortLink, takeMailLink } from '../accounts/mail-links.service.ts';
import { sendLetterToAddress } from '../letters/letters.service.ts';
import { landing } from './logins.service.ts';
import { linksPerAddress, linksPerSource, safeReturnPath } from './sessions.rules.ts';
import { openSession } from './sessions.service.ts';
import * as store from './sessions.store.ts';

const purpose = 'sign-in';

/**
 * Takes a wish for a link. Whether the address is known, or has had its share, is looked at by the job: here every address is answered the
 * same, in the same time. Throws `login.too_many_links` for a place on the network that asks for many.
 */
export async function askForLink(
  deps: Deps,
  asked: { email: string; language: 'nb' | 'en'; returnTo: string | undefined; ip: string },
): Promise<void> {
  const { queries } = deps.database;
  // A day's hash: enough to count by, and nobody can tell where it came from.
  const day = deps.clock().toISOString().slice(0, 10);
  const source = createHmac('sha256', deps.secretKey).update(`${day} ${asked.ip}`).digest('base64url').slice(0, 22);
  if ((await countMailLinks(queries, { purpose, source }, deps.clock())) >= linksPerSource)
    throw new AppError('login.too_many_links');
  await enqueue(queries, 'login.link-asked', {
    id: randomUUID(),
    email: asked.email,
    language: asked.language,
    returnTo: safeReturnPath(asked.returnTo, ''),
    source,
  });
}

const linkPage = { nb: '/logg-inn/lenke', en: '/en/sign-in/link' } as const;

/** Makes the link and sends it, unless the address has had its share this hour. */
export async function sendLink(deps: Deps, asked: JobPayloads['login.link-asked']): Promise<void> {
  const { id, email, language, returnTo, source } = asked;
  const link = { id, purpose, email, about: { language, returnTo, source } } as const;
  const made = await makeShortLink(deps, link, { perHour: linksPerAddress, by: 'email' });
  if (made === null) return;
  const page = { nb: `${linkPage.nb}?key=${made.key}`, en: `${linkPage.en}?key=${made.key}` };
  await sendLetterToAddress(deps, { email: made.email, language, key: `login.link:${id}`, name: 'sign-in.link', page });
}

/** The address that the link signs in; null when it is over. Changes nothing: scanners open links too. */
export async function readLink(deps: Deps, key: string): Promise<string | null> {
  return (await findMailLink(deps.database.queries, key, purpose, deps.clock()))?.email ?? null;
}

/** Opens a session for the address's own account, made when it is new. Whoever was signed in on this browser is not any more. */
export async function signInWithLink(
  deps: Deps,
  input: { key: string; previousKeyHash: string | null; device: string },
): Promise<{ key: string; role: 'seeker'; accountId: string; returnTo: string }> {
  return deps.database.transaction({ actor: null }, async (queries) => {
    const link = await takeMailLink(queries, input.key, purpose, deps.clock());
    if (link === undefined || link.email === null) throw new AppError('login.link_over');
    const language = link.about.language === 'en' ? 'en' : 'nb';
    const account = { issuer: 'email', subject: link.email, name: '', email: link.email, language } as const;
    const { id: accountId } = await store.upsertAccount(queries, account);
    const { device, previousKeyHash } = input;
    const session = { role: 'seeker', organisation: null, accountId, device, previousKeyHash, issuerSession: null } as const;
    const key = await openSession(deps, queries, session);
    return { key, role: 'seeker', accountId, returnTo: landing('seeker', language, link.about.returnTo ?? '') };
  });
}
