/** Signing in at an issuer, and what follows: choosing what to act as, and proving who an account is that an address opened. */
import type { Role } from '@arena/contract/access';
import type { ErrorCode } from '@arena/contract/errors';
import type { IssuerName } from '@arena/contract/sessions';
import type { Actor } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import { type Queries, violatedConstraint } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import type { LoginResult } from '../../integrations/oidc/identity.ts';
import { LoginError } from '../../integrations/oidc/login-error.ts';
import type { PendingLogin } from '../../integrations/oidc/oidc-client.ts';
import { rolesFor } from '../../integrations/oidc/roles.ts';
import { isAmong, type LoginOption, loginOptions, pendingLoginMinutes, safeReturnPath } from './sessions.rules.ts';
import { endSessionsOf, hashKey, newKey, openSession } from './sessions.service.ts';
import * as store from './sessions.store.ts';

type Language = 'nb' | 'en';

async function orAppError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof LoginError) throw new AppError(error.code satisfies ErrorCode);
    throw error;
  }
}

const soon = (deps: Deps) => new Date(deps.clock().getTime() + pendingLoginMinutes * 60_000);

/**
 * Where to send the browser, and the key that its pending login is kept under. `upgrade`: whoever asks is signed in with a link, and proves
 * at the issuer who they are; throws `session.required` when they are not signed in any more.
 */
export async function beginLogin(
  deps: Deps,
  actor: Actor,
  issuer: IssuerName,
  options: { language: Language; returnTo: string | undefined; upgrade: boolean },
): Promise<{ url: string; key: string }> {
  if (options.upgrade && actor.role === 'visitor') throw new AppError('session.required');
  const isUpgrade = options.upgrade && issuer === 'idporten' && actor.role === 'seeker' && actor.assurance === 'low';
  const { url, state } = await orAppError(deps.login.begin(issuer, { uiLocale: options.language }));
  const key = newKey();
  await store.insertPendingLogin(deps.database.queries, {
    keyHash: hashKey(key),
    issuer,
    pending: state,
    returnTo: safeReturnPath(options.returnTo, ''),
    language: options.language,
    upgradeOf: isUpgrade ? actor.accountId : null,
    expiresAt: soon(deps),
  });
  return { url, key };
}

const home: Record<Role, Record<Language, string>> = {
  seeker: { nb: '/treff', en: '/en/matches' },
  employer: { nb: '/bedrift', en: '/en/company' },
  caseworker: { nb: '/veileder', en: '/en/caseworker' },
  administrator: { nb: '/administrasjon', en: '/en/administration' },
};
/** Where somebody lands who has signed in: where they were, or the first page of their role. */
export const landing = (role: Role, language: Language, returnTo: string): string =>
  returnTo === '' ? home[role][language] : returnTo;

export type FinishedLogin =
  | { type: 'session'; key: string; role: Role; accountId: string; returnTo: string }
  /** Several roles or organisations: the person chooses before any session is open. */
  | { type: 'choice'; key: string; language: Language };

/**
 * Finishes what `beginLogin` began. The session before it on this browser has ended in any case: a new one has a new key. Throws a login
 * error code, `session.role_not_available` for somebody this issuer opens no role for, or `account.issuer_taken`.
 */
export async function finishLogin(
  deps: Deps,
  issuer: IssuerName,
  input: { currentUrl: URL; pendingKey: string | undefined; actor: Actor; previousKeyHash: string | null; device: string },
): Promise<FinishedLogin> {
  const pending =
    input.pendingKey === undefined
      ? undefined
      : await store.takePendingLogin(deps.database.queries, hashKey(input.pendingKey), deps.clock());
  if (pending === undefined || pending.issuer !== issuer) throw new AppError('login.expired');
  const result = await orAppError(deps.login.finish(issuer, input.currentUrl, pending.pending as PendingLogin));
  const { device, previousKeyHash } = input;
  const issuerSession = result.sessionId === null ? null : issuerSessionHash(issuer, result.sessionId);
  const common = { device, previousKeyHash, issuerSession };
  if (pending.upgradeOf !== null) {
    // Both are proved in this browser: the address by the session it opened, which must still live, and the person by the issuer.
    if (!('accountId' in input.actor) || input.actor.accountId !== pending.upgradeOf) throw new AppError('login.expired');
    const { upgradeOf: accountId, language, returnTo } = pending;
    const key = await upgrade(deps, input.actor, result, { ...common, accountId });
    return { type: 'session', key, role: 'seeker', accountId, returnTo: landing('seeker', language, returnTo) };
  }
  const { caseworkerGroup, administratorGroup } = deps.config;
  const roles = rolesFor(result, { administrators: [], caseworkerGroup, administratorGroup });
  const options = loginOptions(roles, result.organisations);
  const [first, second] = options;
  if (first === undefined) throw new AppError('session.role_not_available');
  return deps.database.transaction({ actor: null }, async (queries): Promise<FinishedLogin> => {
    const { id: accountId } = await store.upsertAccount(queries, {
      issuer,
      subject: result.subject,
      name: result.name ?? '',
      email: result.email,
      language: pending.language,
    });
    await endSessionsBeyond(queries, deps, accountId, options);
    if (second === undefined) {
      const key = await openSession(deps, queries, { ...first, ...common, accountId });
      return {
        type: 'session',
        key,
        role: first.role,
        accountId,
        returnTo: landing(first.role, pending.language, pending.returnTo),
      };
    }
    // Somebody else may sit here now: whoever was signed in before is not, while they choose.
    if (previousKeyHash !== null) await store.deleteSession(queries, previousKeyHash);
    const key = newKey();
    await store.insertPendingChoice(queries, {
      keyHash: hashKey(key),
      accountId,
      options,
      issuerSession,
      returnTo: pending.returnTo,
      language: pending.language,
      expiresAt: soon(deps),
    });
    return { type: 'choice', key, language: pending.language };
  });
}

const issuerSessionHash = (issuer: IssuerName, sid: string) => hashKey(`${issuer} ${sid}`);

/** A role or an organisation that the issuer no longer gives ends here, on every device. */
async function endSessionsBeyond(queries: Queries, deps: Deps, accountId: string, options: readonly LoginOption[]) {
  const open = await store.listSessions(queries, accountId, { idleSince: new Date(0), now: deps.clock() });
  const beyond = open.filter(({ role, organisation }) => !isAmong(options, { role, organisation }));
  await store.deleteSessions(
    queries,
    beyond.map(({ keyHash }) => keyHash),
  );
}

/**
 * The account that an address opened becomes the issuer's, with all that is in it; its other sessions were opened by the address alone, and
 * end. An account of the issuer's own is left as it is: two are never merged.
 */
async function upgrade(
  deps: Deps,
  actor: Actor,
  { issuer, subject, name }: LoginResult,
  session: { accountId: string; device: string; issuerSession: string | null; previousKeyHash: string | null },
): Promise<string> {
  try {
    return await deps.database.transaction({ actor }, async (queries) => {
      const to = { issuer, subject, name: name ?? '' };
      if (!(await store.upgradeAccount(queries, session.accountId, to))) throw new AppError('login.expired');
      await endSessionsOf(queries, session.accountId, null);
      return openSession(deps, queries, { ...session, role: 'seeker', organisation: null });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'accounts_issuer_subject') throw new AppError('account.issuer_taken');
    throw error;
  }
}

export async function findLoginChoice(deps: Deps, key: string | undefined): Promise<LoginOption[] | null> {
  const choice = key === undefined ? undefined : await store.findPendingChoice(deps.database.queries, hashKey(key), deps.clock());
  return choice?.options ?? null;
}

/** Opens a session as what was chosen, of what the issuer said. Throws `login.expired` when there is nothing to choose any more. */
export async function chooseLogin(
  deps: Deps,
  input: { key: string | undefined; option: number; previousKeyHash: string | null; device: string },
): Promise<{ key: string; returnTo: string }> {
  const { key, option, previousKeyHash, device } = input;
  if (key === undefined) throw new AppError('login.expired');
  return deps.database.transaction({ actor: null }, async (queries) => {
    const choice = await store.takePendingChoice(queries, hashKey(key), deps.clock());
    const chosen = choice?.options[option];
    if (choice === undefined || chosen === undefined) throw new AppError('login.expired');
    const { accountId, issuerSession, language, returnTo } = choice;
    const session = { ...chosen, accountId, issuerSession, previousKeyHash, device };
    return { key: await openSession(deps, queries, session), returnTo: landing(chosen.role, language, returnTo) };
  });
}

/** The issuer says that somebody signed out there: ours ends too. Gives the hashes of the keys of what ended; nothing for a call that is not the issuer's. */
export async function endIssuerSession(deps: Deps, issuer: IssuerName, currentUrl: URL): Promise<string[]> {
  const sid = await orAppError(deps.login.endedSession(issuer, currentUrl));
  return sid === null ? [] : store.deleteIssuerSession(deps.database.queries, issuerSessionHash(issuer, sid));
}
