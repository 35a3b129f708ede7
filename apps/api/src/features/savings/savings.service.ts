/** What a person keeps for later, and the searches they want to hear about. */
import type { ApiBody, ApiResponse } from '@arena/contract/api';
import type { SavedSearch } from '@arena/contract/savings';
import type { Language } from '@arena/taxonomy/types';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { isOnTheMarket, listCards, localText } from '../opportunities/opportunities.service.ts';
import { findProfile } from '../profiles/profiles.service.ts';
import { cleanAddress, mostOpportunities, mostSearches, renewedUntil } from './savings.rules.ts';
import * as store from './savings.store.ts';

const accountOf = (actor: Actor): string => (actor as ActorOf<'seeker'>).accountId;

function viewSearch({ id, kind, address, pace, lastSentAt, renewBy }: store.SearchRow, now: Date): SavedSearch {
  return {
    id,
    kind,
    address,
    pace,
    lastSentAt: lastSentAt?.toISOString() ?? null,
    renewBy: renewBy.toISOString(),
    asleep: renewBy <= now,
  };
}

export async function listSaved(deps: Deps, actor: Actor, language: Language): Promise<ApiResponse<'GET /api/saved'>> {
  const { queries } = deps.database;
  const now = deps.clock();
  const [saved, searches] = await Promise.all([
    store.listOpportunities(queries, accountOf(actor)),
    store.listSearches(queries, accountOf(actor)),
  ]);
  const cards = await listCards(
    deps,
    saved.map(({ id }) => id),
    language,
  );
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  return {
    opportunities: saved.map(({ id, titleNb, titleEn, employerName, savedAt }) => ({
      id,
      title: localText(titleNb, titleEn, language) ?? { text: '–', language },
      employerName,
      savedAt: savedAt.toISOString(),
      card: cardOf.get(id) ?? null,
    })),
    searches: searches.map((row) => viewSearch(row, now)),
  };
}

/** Whoever deleted the account while this was on its way has no session any more either. */
async function holdAccount(queries: Queries, accountId: string): Promise<void> {
  if (!(await store.lockAccount(queries, accountId))) throw new AppError('session.required');
}

export async function saveOpportunity(deps: Deps, actor: Actor, opportunityId: string): Promise<void> {
  const accountId = accountOf(actor);
  await deps.database.transaction({ actor }, async (queries) => {
    await holdAccount(queries, accountId);
    if (await store.isSaved(queries, accountId, opportunityId)) return;
    if (!(await isOnTheMarket(queries, opportunityId))) throw new AppError('opportunity.not_open');
    if ((await store.countOpportunities(queries, accountId)) >= mostOpportunities)
      throw new AppError('saved.too_many', { most: mostOpportunities });
    await store.insertOpportunity(queries, accountId, opportunityId, deps.clock());
  });
}

export async function forgetOpportunity(deps: Deps, actor: Actor, opportunityId: string): Promise<void> {
  await store.deleteOpportunity(deps.database.queries, accountOf(actor), opportunityId);
}

/** Whether the signed-in seeker has saved it; null for everybody else. */
export async function findSaved(deps: Deps, actor: Actor, opportunityId: string): Promise<boolean | null> {
  return actor.role === 'seeker' ? store.isSaved(deps.database.queries, actor.accountId, opportunityId) : null;
}

/** What is new is counted from now on. Matches need a profile to match. */
export async function saveSearch(
  deps: Deps,
  actor: Actor,
  { kind, address, query, pace }: ApiBody<'POST /api/saved/searches'>,
): Promise<SavedSearch> {
  const accountId = accountOf(actor);
  const now = deps.clock();
  const row = await deps.database.transaction({ actor }, async (queries) => {
    await holdAccount(queries, accountId);
    if (kind === 'matches' && (await findProfile(queries, accountId)) === undefined) throw new AppError('profile.missing');
    const kept = kind === 'matches' ? '' : cleanAddress(address);
    const others = (await store.listSearches(queries, accountId)).filter((one) => one.kind !== kind || one.address !== kept);
    if (others.length >= mostSearches) throw new AppError('saved.too_many', { most: mostSearches });
    return store.upsertSearch(queries, {
      accountId,
      kind,
      address: kept,
      query: kind === 'matches' ? {} : query,
      pace,
      toldUntil: now,
      renewBy: renewedUntil(now),
      createdAt: now,
    });
  });
  return viewSearch(row, now);
}

export async function renewSearch(deps: Deps, actor: Actor, id: string): Promise<SavedSearch> {
  const now = deps.clock();
  const row = await store.renewSearch(deps.database.queries, accountOf(actor), id, {
    renewBy: renewedUntil(now),
    toldUntil: now,
  });
  if (row === undefined) throw new AppError('not_found');
  return viewSearch(row, now);
}

export async function forgetSearch(deps: Deps, actor: Actor, id: string): Promise<void> {
  await store.deleteSearch(deps.database.queries, accountOf(actor), id);
}
