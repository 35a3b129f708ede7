import { createHash, randomBytes } from 'node:crypto';
import type { OpenSession } from '@arena/contract/accounts';
import type { ActorView } from '@arena/contract/sessions';
import type { Actor, SignedIn } from '../../access/actor.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { mayOpen } from '../../integrations/oidc/roles.ts';
import { noteActivity } from '../profiles/activity.service.ts';
import { assuranceOf, idleMinutes, isSessionAlive, type LoginOption, longestHours, shouldTouch } from './sessions.rules.ts';
import * as store from './sessions.store.ts';

export const newKey = () => randomBytes(32).toString('base64url');
/** What of a session's or a login's key is stored: whoever reads the table cannot use it. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Who the session key belongs to; `idle` when it was not used for too long, undefined when it is unknown or over. Counts as a use of it. */
export async function findActor(deps: Deps, keyHash: string): Promise<Actor | 'idle' | undefined> {
  const session = await store.findSession(deps.database.queries, keyHash);
  const now = deps.clock();
  if (session === undefined || now >= session.expiresAt) return undefined;
  if (!isSessionAlive(session, now)) return 'idle';
  if (shouldTouch(session.lastSeenAt, now)) {
    await store.touchSession(deps.database.queries, keyHash, now);
    if (session.role === 'seeker') await noteActivity(deps.database.queries, session.accountId, now);
  }
  return actorOf(session);
}

/** The same without counting as a use: for answers that stay open, which ask it each time they tell something. */
export async function readActor(deps: Deps, keyHash: string): Promise<Actor | undefined> {
  const session = await store.findSession(deps.database.queries, keyHash);
  return session !== undefined && isSessionAlive(session, deps.clock()) ? actorOf(session) : undefined;
}

function actorOf(session: NonNullable<Awaited<ReturnType<typeof store.findSession>>>): Actor | undefined {
  const { accountId, name, language, role } = session;
  // A role opens only from its own issuers, whatever a row says.
  if (!mayOpen(session.issuer, role)) return undefined;
  if (role === 'seeker') return { role, accountId, name, language, assurance: assuranceOf(session.issuer) };
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

/** Leads nobody back to the account's id. */
const keyInBrowser = (accountId: string): string => hashKey(`in the browser of ${accountId}`).slice(0, 16);

export function viewActor(actor: Actor): ActorView | null {
  if (actor.role === 'visitor' || actor.role === 'machine') return null;
  const organisation =
    actor.role === 'employer' && actor.organisation !== null
      ? { ...actor.organisation, employerId: actor.employer?.id ?? null, status: actor.employer?.status ?? null }
      : null;
  return { key: keyInBrowser(actor.accountId), role: actor.role, name: actor.name, language: actor.language, organisation };
}

/** A new session with a new key, and the one before it on this browser ended. */
export async function openSession(
  deps: Deps,
  queries: Queries,
  session: LoginOption & {
    accountId: string;
    device: string;
    issuerSession: string | null;
    previousKeyHash: string | null;
  },
): Promise<string> {
  const { previousKeyHash, ...row } = session;
  const key = newKey();
  const now = deps.clock();
  if (previousKeyHash !== null) await store.deleteSession(queries, previousKeyHash);
  await store.insertSession(queries, {
    ...row,
    keyHash: hashKey(key),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + longestHours * 3_600_000),
  });
  if (row.role === 'seeker') await noteActivity(queries, row.accountId, now);
  return key;
}

export async function endSession(deps: Deps, keyHash: string | null): Promise<void> {
  if (keyHash !== null) await store.deleteSession(deps.database.queries, keyHash);
}

export async function setLanguage(deps: Deps, actor: SignedIn, language: 'nb' | 'en'): Promise<void> {
  await store.setAccountLanguage(deps.database.queries, actor.accountId, language);
}

const sinceIdle = (now: Date) => new Date(now.getTime() - idleMinutes * 60_000);

/** The sessions of an account that live, for whoever owns it. */
export async function listOpenSessions(deps: Deps, accountId: string, currentKeyHash: string | null): Promise<OpenSession[]> {
  const now = deps.clock();
  const rows = await store.listSessions(deps.database.queries, accountId, { idleSince: sinceIdle(now), now });
  return rows.map(({ keyHash, organisation, openedAt, lastSeenAt, ...row }) => ({
    ...row,
    organisationName: organisation?.name ?? null,
    openedAt: openedAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    current: keyHash === currentKeyHash,
  }));
}

/**
 * Ends one of the account's own sessions; gives its key's hash, or null when the account has none of this id: somebody else's, and one that
 * was ended by the first of two presses, look alike.
 */
export async function endOwnSession(deps: Deps, accountId: string, id: string): Promise<string | null> {
  return (await store.deleteOwnSession(deps.database.queries, accountId, id)) ?? null;
}

/** Ends the sessions of an account, but perhaps one, and what could open another; gives the hashes of their keys. */
export async function endSessionsOf(queries: Queries, accountId: string, butKeyHash: string | null): Promise<string[]> {
  await store.deletePendingChoices(queries, accountId);
  return store.deleteSessionsOf(queries, accountId, butKeyHash ?? undefined);
}

/**
 * Forgets sessions that are over and logins that were begun and never finished. One that ended because it was not used stays as long as its
 * cookie, so that whoever comes back is told why they are not signed in.
 */
export async function sweepSessions(deps: Deps): Promise<void> {
  await store.deleteOldSessions(deps.database.queries, deps.clock());
}
