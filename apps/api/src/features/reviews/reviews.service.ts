/** Ads that a human looks at first: published although the check objected, or by an employer that nobody has approved yet. */
import type { ApiBody, ApiResponse } from '@arena/contract/api';
import type { ReviewedOpportunity } from '@arena/contract/reviews';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Actor } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { tellAdministrators } from '../employers/registration.service.ts';
import { checkWaiting, settleWaiting } from '../opportunities/own-acts.service.ts';
import * as store from './reviews.store.ts';

/** Oldest first. */
export async function listReviews(deps: Deps): Promise<ReviewedOpportunity[]> {
  const { queries } = deps.database;
  const rows = await store.listInReview(queries);
  const findings = await checkWaiting(
    queries,
    rows.map(({ opportunity }) => opportunity),
  );
  return rows.map(({ opportunity, employer }) => ({
    id: opportunity.id,
    version: opportunity.version,
    kind: opportunity.kind,
    employer,
    titleNb: opportunity.titleNb,
    titleEn: opportunity.titleEn,
    descriptionNb: opportunity.descriptionNb,
    descriptionEn: opportunity.descriptionEn,
    submittedAt: opportunity.updatedAt.toISOString(),
    overrideReason: opportunity.overrideReason ?? '',
    findings: findings.get(opportunity.id) ?? [],
  }));
}

export const countReviews = (deps: Deps): Promise<number> => store.countInReview(deps.database.queries);

/**
 * Job: tells the administrators that something waits. Once for what has waited longest, and again the next day that something comes: ten in
 * a row are one letter until somebody has begun to decide.
 */
export async function announceWaiting(deps: Deps): Promise<void> {
  const oldest = await store.findOldestToDecide(deps.database.queries);
  if (oldest === undefined) return;
  const key = `opportunity.waits:${oldest.id}:${oldest.version}:${osloDay(deps.clock())}`;
  await tellAdministrators(deps, { key, name: 'opportunity.waits' });
}

/** Opens it, or sends it back with words that its employer reads. */
export async function decideReview(
  deps: Deps,
  actor: Actor,
  id: string,
  { decision, words, version }: ApiBody<'POST /api/administration/opportunities/:id/decision'>,
): Promise<ApiResponse<'POST /api/administration/opportunities/:id/decision'>> {
  const said = words.trim();
  if (decision === 'return' && said === '')
    throw new AppError('opportunity.words_required', {}, [{ path: '/words', rule: 'required' }]);
  return deps.database.transaction({ actor, ...(said === '' ? {} : { reason: said }) }, (queries) =>
    settleWaiting(
      queries,
      id,
      { version, ...(decision === 'open' ? { to: 'open' } : { to: 'draft', words: said }) },
      deps.clock(),
    ),
  );
}
