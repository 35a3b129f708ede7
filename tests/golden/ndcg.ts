/** How good an order is, held against an adviser's grades. Pure. */

export type Grades = ReadonlyMap<string, number>;

const gainAt = (grade: number, position: number) => (2 ** grade - 1) / Math.log2(position + 2);

function gainOf(grades: readonly number[], depth: number): number {
  return grades.slice(0, depth).reduce((sum, grade, position) => sum + gainAt(grade, position), 0);
}

/**
 * Normalised discounted cumulative gain of the first `depth` (Järvelin and Kekäläinen 2002, with the gain 2^grade − 1): 1 for the best
 * order there could be, 0 where nothing that is graded is among them. What has no grade gains nothing; what stands twice gains once.
 */
export function ndcg(order: readonly string[], grades: Grades, depth: number): number {
  const ideal = gainOf(
    [...grades.values()].sort((a, b) => b - a),
    depth,
  );
  if (ideal === 0) return 0;
  const seen = [...new Set(order)];
  return (
    gainOf(
      seen.map((key) => grades.get(key) ?? 0),
      depth,
    ) / ideal
  );
}

/** Whether any of the wanted is among the first `depth`. */
export const hasAtTop = (order: readonly string[], wanted: readonly string[], depth: number): boolean =>
  order.slice(0, depth).some((key) => wanted.includes(key));
