import { and, eq } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { employers } from '../../db/schema/employers.ts';

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
