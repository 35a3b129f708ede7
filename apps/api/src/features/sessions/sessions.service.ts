import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@arena/contract/access';
import type { ErrorCode } from '@arena/contract/errors';
import type { ActorView, IssuerName } from '@arena/contract/sessions';
import type { Actor, SignedIn } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import type { LoginResult } from '../../integrations/oidc/identity.ts';
import { LoginError } from '../../integrations/oidc/login-error.ts';
import type { PendingLogin } from '../../integrations/oidc/oidc-client.ts';
import { rolesFor } from '../../integrations/oidc/roles.ts';
import { idleMinutes, isSessionAlive, longestHours, pendingLoginMinutes, safeReturnPath, shouldTouch } from './sessions.rules.ts';
import * as store from './sessions.store.ts';

const newKey = () => randomBytes(32).toString('base64url');
/** What of a session's or a login's key is stored: whoever reads the table cannot use it. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Who the session key belongs to; undefined when it is unknown, idle too long or over. */
export async function findActor(deps: Deps, keyHash: string): Promise<Actor | undefined> {
  const session = await store.findSession(deps.database.queries, keyHash);
  const now = deps.clock();
  if (session === undefined || !isSessionAlive(session, now)) return undefined;
  if (shouldTouch(session.lastSeenAt, now)) await store.touchSession(deps.database.queries, keyHash, now);
  const { accountId, name, language, role } = session;
  if (role !== 'employer') return { role, accountId, name, language };
  return {
    role,
    accountId,
    name,
    language,
    organisation: session.organisation,
    employer:
      session.employerId !== null && session.employerStatus !== null && session.memberRole !== null
        ? {
            id: session.employerId,
            status: session.employerStatus,
            pausedBecause: session.pausedBecause,
            memberRole: session.memberRole,
          }
        : null,
  };
}

/** Whether the session lives, without counting as a use of it: for answers that stay open. */
export async function isSignedIn(deps: Deps, keyHash: string): Promise<boolean> {
  const session = await store.findSession(deps.database.queries, keyHash);
  return session !== undefined && isSessionAlive(session, deps.clock());
}

export function viewActor(actor: Actor): ActorView | null {
  if (actor.role === 'visitor' || actor.role === 'machine') return null;
  const organisation =
    actor.role === 'employer' && actor.organisation !== null
      ? { ...actor.organisation, employerId: actor.employer?.id ?? null, status: actor.employer?.status ?? null }
      : null;
  return { role: actor.role, name: actor.name, language: actor.language, organisation };
}

async function orAppError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof LoginError) throw new AppError(error.code satisfies ErrorCode);
    throw error;
  }
}

/** Where to send the browser, and the key that its pending login is kept under. */
export async function beginLogin(
  deps: Deps,
  issuer: IssuerName,
  options: { language: 'nb' | 'en'; returnTo: string | undefined },
): Promise<{ url: string; key: string }> {
  const { url, state } = await orAppError(deps.login.begin(issuer, { uiLocale: options.language }));
  const key = newKey();
  await store.insertPendingLogin(deps.database.queries, {
    keyHash: hashKey(key),
    issuer,
    pending: state,
    returnTo: safeReturnPath(options.returnTo, ''),
    language: options.language,
    expiresAt: new Date(deps.clock().getTime() + pendingLoginMinutes * 60_000),
  });
  return { url, key };
}

const home: Record<Role, { nb: string; en: string }> = {
  seeker: { nb: '/treff', en: '/en/matches' },
  employer: { nb: '/bedrift', en: '/en/company' },
  caseworker: { nb: '/veileder', en: '/en/caseworker' },
  administrator: { nb: '/administrasjon', en: '/en/administration' },
};

/**
 * Finishes what `beginLogin` began: a new session with a new key, and the one before it on this browser ended.
 * Throws a login error code, or `session.role_not_available` for somebody this issuer opens no role for.
 */
export async function finishLogin(
  deps: Deps,
  issuer: IssuerName,
  input: { currentUrl: URL; pendingKey: string | undefined; previousKeyHash: string | null },
): Promise<{ key: string; role: Role; accountId: string; returnTo: string; language: 'nb' | 'en' }> {
  const pending =
    input.pendingKey === undefined
      ? undefined
      : await store.takePendingLogin(deps.database.queries, hashKey(input.pendingKey), deps.clock());
  if (pending === undefined || pending.issuer !== issuer) throw new AppError('login.expired');
  const result = await orAppError(deps.login.finish(issuer, input.currentUrl, pending.pending as PendingLogin));
  const role = chooseRole(deps, result);
  if (role === undefined) throw new AppError('session.role_not_available');
  const organisation = role === 'employer' ? (result.organisations[0] ?? null) : null;
  const key = newKey();
  const accountId = await deps.database.transaction({ actor: null }, async (queries) => {
    const account = await store.upsertAccount(queries, {
      issuer,
      subject: result.subject,
      name: result.name ?? '',
      email: result.email,
      language: pending.language,
    });
    if (input.previousKeyHash !== null) await store.deleteSession(queries, input.previousKeyHash);
    await store.insertSession(queries, {
      keyHash: hashKey(key),
      accountId: account.id,
      role,
      organisation:
        organisation === null
          ? null
          : { organisationNumber: organisation.organisationNumber, name: organisation.name ?? organisation.organisationNumber },
      lastSeenAt: deps.clock(),
      expiresAt: new Date(deps.clock().getTime() + longestHours * 3_600_000),
    });
    return account.id;
  });
  return {
    key,
    role,
    accountId,
    returnTo: pending.returnTo === '' ? home[role][pending.language] : pending.returnTo,
    language: pending.language,
  };
}

/** The strongest role the issuer opens; somebody with several at one issuer chooses later, knowingly. */
function chooseRole(deps: Deps, result: LoginResult): Role | undefined {
  const { caseworkerGroup, administratorGroup } = deps.config;
  return rolesFor(result, { administrators: [], caseworkerGroup, administratorGroup }).at(-1);
}

export async function endSession(deps: Deps, keyHash: string | null): Promise<void> {
  if (keyHash !== null) await store.deleteSession(deps.database.queries, keyHash);
}

export async function setLanguage(deps: Deps, actor: SignedIn, language: 'nb' | 'en'): Promise<void> {
  await store.setAccountLanguage(deps.database.queries, actor.accountId, language);
}

/** Forgets sessions that have ended and logins that were begun and never finished. */
export async function sweepSessions(deps: Deps): Promise<void> {
  const now = deps.clock();
  await store.deleteOldSessions(deps.database.queries, new Date(now.getTime() - idleMinutes * 60_000), now);
}
