import { and, eq } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { employers } from '../../db/schema/employers.ts';
import { opportunities } from '../../db/schema/opportunities.ts';

type EmployerRow = typeof employers.$inferSelect;

/** In no particular order. */
export async function listApproved(queries: Queries): Promise<EmployerRow[]> {
  return queries.select().from(employers).where(eq(employers.status, 'approved'));
}

export async function findApproved(queries: Queries, id: string): Promise<EmployerRow | undefined> {
  const [row] = await queries
    .select()
    .from(employers)
    .where(and(eq(employers.id, id), eq(employers.status, 'approved')));
  return row;
}

/** Facts of the place that every open opportunity of the employer tells; none without any. */
export async function listCommonFacts(queries: Queries, employerId: string): Promise<string[]> {
  const rows = await queries
    .select({ facts: opportunities.workplaceFacts })
    .from(opportunities)
    .where(and(eq(opportunities.employerId, employerId), eq(opportunities.status, 'open'), eq(opportunities.source, 'own')));
  const [first, ...others] = rows.map(({ facts }) => facts);
  return (first ?? []).filter((fact) => others.every((facts) => facts.includes(fact)));
}
