import type { Answers } from '@arena/contract/profiles';
import type { MatchOpportunity } from '@arena/matching/types';
import { and, eq, inArray, isNull, lt, ne, or } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { opportunities, requirementEffects, requirements } from '../../db/schema/opportunities.ts';
import { profiles } from '../../db/schema/profiles.ts';
import { listRequirements } from './opportunities.store.ts';

type Measured = Pick<MatchOpportunity, 'id' | 'placeId' | 'remote' | 'requirements'>;

/** Own ones that are open, or drafts with a must, left alone since before `today` began and not measured on it. */
export async function listToMeasure(queries: Queries, today: { day: string; beganAt: Date }): Promise<Measured[]> {
  const withMust = queries.select({ id: requirements.opportunityId }).from(requirements).where(eq(requirements.hardness, 'must'));
  const rows = await queries
    .select({ id: opportunities.id, placeId: opportunities.placeId, remote: opportunities.remote })
    .from(opportunities)
    .leftJoin(requirementEffects, eq(requirementEffects.opportunityId, opportunities.id))
    .where(
      and(
        eq(opportunities.source, 'own'),
        inArray(opportunities.status, ['open', 'draft', 'in-review', 'paused']),
        lt(opportunities.updatedAt, today.beganAt),
        inArray(opportunities.id, withMust),
        or(isNull(requirementEffects.computedOn), ne(requirementEffects.computedOn, today.day)),
      ),
    )
    .orderBy(opportunities.id);
  const asked = await listRequirements(
    queries,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, requirements: asked.get(row.id) ?? [] }));
}

/** What everybody who is awake here has told, findable or not. */
export async function listAnswers(queries: Queries): Promise<Answers[]> {
  const rows = await queries.select({ answers: profiles.answers }).from(profiles).where(isNull(profiles.asleepAt));
  return rows.map(({ answers }) => answers);
}

export async function saveEffects(
  queries: Queries,
  opportunityId: string,
  computedOn: string,
  effects: (typeof requirementEffects.$inferInsert)['effects'],
): Promise<void> {
  await queries
    .insert(requirementEffects)
    .values({ opportunityId, computedOn, effects })
    .onConflictDoUpdate({ target: requirementEffects.opportunityId, set: { computedOn, effects } });
}
