/** Two opportunities side by side, as they fit whoever asks. */
import type { ApiResponse } from '@arena/contract/api';
import type { Answers } from '@arena/contract/profiles';
import type { ComparedView } from '@arena/contract/rankings';
import type { Language } from '@arena/taxonomy/types';
import type { Actor } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { getOpportunity } from '../opportunities/opportunities.service.ts';
import { findAnswers } from '../profiles/profiles.service.ts';
import { ageLimitsOf, holdWishes } from './rankings.rules.ts';
import { viewWishes } from './rankings.view.ts';

/** In the order asked for, each once; what is not open any more, or never was, is left out. */
export async function compareMatches(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
  ids: readonly string[],
  language: Language,
): Promise<ApiResponse<'GET /api/matches/comparison'>> {
  const answers = (await findAnswers(deps, actor, sealedDraft))?.answers ?? null;
  const compared = await Promise.all([...new Set(ids)].map((id) => viewCompared(deps, id, answers, language)));
  return { compared: compared.filter((one) => one !== null) };
}

async function viewCompared(deps: Deps, id: string, answers: Answers | null, language: Language): Promise<ComparedView | null> {
  const row = deps.market.get(id);
  const detail = row === undefined ? null : await findOpen(deps, id, answers, language);
  if (row === undefined || detail === null) return null;
  const { match, ...opportunity } = detail;
  const wished = answers?.wishedFacts ?? [];
  return {
    opportunity,
    match,
    wishes: wished.length === 0 ? null : viewWishes(holdWishes(wished, row.facts.facts), language),
    ageLimits: ageLimitsOf(answers?.ageGroup ?? null, row.match).limits.map(({ explanation }) => explanation[language]),
  };
}

async function findOpen(deps: Deps, id: string, answers: Answers | null, language: Language) {
  try {
    return await getOpportunity(deps, id, language, { answers, fromPlaceId: undefined });
  } catch (error) {
    // It ended between the look at the market and the look into Postgres.
    if (error instanceof AppError && error.code === 'opportunity.not_found_or_ended') return null;
    throw error;
  }
}
