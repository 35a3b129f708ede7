import { createHmac, randomInt } from 'node:crypto';
import type { FollowedPerson } from '@arena/contract/followings';
import type { Language } from '@arena/taxonomy/types';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import { violatedConstraint } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { toProfileForOthers } from '../../search/match-profile.ts';
import { rememberLooks } from '../looks/looks.service.ts';
import { presentMatch } from '../matches/matches.service.ts';
import { listCards } from '../opportunities/opportunities.service.ts';
import { findProfile, refuseNameless } from '../profiles/profiles.service.ts';
import { listSteps, type ProposalSteps } from '../proposals/proposals.service.ts';
import {
  codeAlphabet,
  codeExpiry,
  codeLength,
  decideAccept,
  decideEnd,
  formatCode,
  isCodeAlive,
  readCode,
} from './followings.rules.ts';
import * as store from './followings.store.ts';

const matchesShown = 30;

const newCode = (): string => Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');

/** Keyed: eight letters hashed without a key could be found by trying them all. */
const hashCode = (deps: Deps, code: string): string =>
  createHmac('sha256', deps.secretKey).update(`following-code:${code}`).digest('hex');

/** A new code for one caseworker; it replaces the one that was open. This is the only time the code can be read. */
export async function inviteFollower(deps: Deps, actor: Actor): Promise<{ id: string; code: string; expiresAt: string }> {
  const { accountId } = actor as ActorOf<'seeker'>;
  const now = deps.clock();
  const code = newCode();
  const expiresAt = codeExpiry(now);
  return deps.database.transaction({ actor }, async (queries) => {
    if (!(await store.lockProfile(queries, accountId))) throw new AppError('profile.missing');
    refuseNameless((await findProfile(queries, accountId)) ?? { name: '' });
    await store.endOpenOffers(queries, accountId, now);
    const id = await store.insertOffer(queries, {
      seekerId: accountId,
      codeHash: hashCode(deps, code),
      codeExpiresAt: expiresAt,
      createdAt: now,
    });
    return { id, code: formatCode(code), expiresAt: expiresAt.toISOString() };
  });
}

export async function listOwnFollowers(deps: Deps, actor: Actor) {
  const now = deps.clock();
  const rows = await store.listOfSeeker(deps.database.queries, (actor as ActorOf<'seeker'>).accountId);
  return rows
    .filter(({ status, codeExpiresAt }) => status !== 'offered' || isCodeAlive(codeExpiresAt, now))
    .map(({ id, status, caseworkerName, office, createdAt, startedAt, endedAt, codeExpiresAt }) => ({
      id,
      status,
      caseworkerName,
      office,
      at: ((status === 'ended' ? endedAt : startedAt) ?? createdAt).toISOString(),
      codeExpiresAt: status === 'offered' ? (codeExpiresAt?.toISOString() ?? null) : null,
    }));
}

export async function acceptFollowing(deps: Deps, actor: Actor, typed: string): Promise<{ id: string }> {
  const { accountId } = actor as ActorOf<'caseworker'>;
  const code = readCode(typed);
  if (code === null) throw new AppError('following.code_unknown');
  const now = deps.clock();
  try {
    return await deps.database.transaction({ actor }, async (queries) => {
      const offer = await store.lockOffer(queries, hashCode(deps, code));
      decideAccept(offer, now);
      await store.activate(queries, offer.id, accountId, now);
      return { id: offer.id };
    });
  } catch (error) {
    if (violatedConstraint(error) === 'followings_one_active') throw new AppError('following.already_followed');
    throw error;
  }
}

export async function endFollowing(deps: Deps, actor: Actor, id: string): Promise<void> {
  await deps.database.transaction({ actor }, async (queries) => {
    const following = await store.lockFollowing(queries, id);
    allow(actor, 'following:end', following);
    decideEnd(following.status, (actor as ActorOf<'seeker' | 'caseworker'>).role);
    await store.end(queries, id, deps.clock());
  });
}

export async function listFollowed(deps: Deps, actor: Actor): Promise<FollowedPerson[]> {
  const rows = await store.listActive(deps.database.queries, (actor as ActorOf<'caseworker'>).accountId);
  await rememberLooks(deps.database.queries, {
    actor,
    kind: 'following',
    seekerIds: rows.map(({ seekerId }) => seekerId),
    at: deps.clock(),
  });
  const steps = Map.groupBy(
    await listSteps(
      deps,
      rows.map(({ id }) => id),
    ),
    ({ followingId }) => followingId,
  );
  return rows.map((row) => viewFollowed(row, steps.get(row.id) ?? []));
}

/** Best opportunities of our own employers for one followed person: an imported ad cannot be proposed. What the person said no to is theirs. */
export async function matchFollowed(deps: Deps, actor: Actor, id: string, language: Language) {
  const { queries } = deps.database;
  const { accountId } = actor as ActorOf<'caseworker'>;
  const following = await store.findFollowed(queries, id);
  await rememberLooks(queries, {
    actor,
    kind: 'following',
    seekerIds: following === undefined ? [] : [following.seekerId],
    refused: following?.caseworkerId !== accountId || following.status !== 'active',
    at: deps.clock(),
  });
  allow(actor, 'following:match', following);
  const profile = await findProfile(queries, following.seekerId);
  if (profile === undefined) throw new AppError('not_found');
  const steps = await listSteps(deps, [id]);
  const proposed = new Map(steps.map((step) => [step.opportunityId, step]));
  const ranked = deps.market.rank(toProfileForOthers(profile.answers), matchesShown, ({ source }) => source === 'own');
  const ids = ranked.map((one) => one.id);
  const cards = new Map((await listCards(deps, ids, language)).map((card) => [card.id, card]));
  return {
    person: viewFollowed(following, steps),
    matches: ranked.flatMap(({ id: opportunityId, match }) => {
      const opportunity = cards.get(opportunityId);
      if (opportunity === undefined) return [];
      const step = proposed.get(opportunityId);
      return [
        {
          opportunity,
          match: presentMatch(match, language),
          proposal:
            step === undefined
              ? null
              : { id: step.id, status: step.status === 'consent-ended' ? ('agreed' as const) : step.status },
        },
      ];
    }),
  };
}

function viewFollowed(row: store.FollowedRow, steps: readonly ProposalSteps[]): FollowedPerson {
  const count = (...statuses: readonly ProposalSteps['status'][]) =>
    steps.filter(({ status }) => statuses.includes(status)).length;
  return {
    id: row.id,
    name: row.name,
    since: (row.startedAt ?? row.createdAt).toISOString(),
    waiting: count('sent'),
    agreed: count('agreed', 'consented', 'consent-ended'),
    referred: count('referred'),
  };
}
