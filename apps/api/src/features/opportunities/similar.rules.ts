/** Which other opportunities are like this one, and in what way. Nothing about a person is known here. */
import type { MatchOpportunity } from '@arena/matching/types';
import { occupationDistance } from '@arena/taxonomy/occupations';
import { drivingMinutes } from '@arena/taxonomy/roads';
import type { OccupationCode, SkillId } from '@arena/taxonomy/types';

export type Likeness =
  | { reason: 'same-occupation' | 'near-occupation'; occupation: OccupationCode }
  | { reason: 'shared-skills'; skills: SkillId[] };

export interface Similar {
  id: string;
  likeness: Likeness;
}

/** How many are shown: a way on, not a second list. */
const mostSimilar = 4;
/** Two ads that share one skill share little. */
const leastShared = 2;
/** So far by car is another life: those come only when nothing is nearer. */
const farMinutes = 240;

const skillsOf = (one: MatchOpportunity) => one.requirements.flatMap((asked) => (asked.type === 'skill' ? [asked.skillId] : []));

/** At most four, the most alike first and among those the nearest on the road. */
export function findSimilar(to: MatchOpportunity, others: Iterable<MatchOpportunity>): Similar[] {
  const asked = new Set(skillsOf(to));
  const found: (Similar & { order: number })[] = [];
  for (const other of others) {
    if (other.id === to.id) continue;
    const likeness = likenessOf(to, asked, other);
    if (likeness === null) continue;
    const minutes =
      to.placeId === null || other.placeId === null ? farMinutes : (drivingMinutes(to.placeId, other.placeId) ?? farMinutes);
    const kindSteps = other.kind === to.kind ? 0 : 1;
    found.push({
      id: other.id,
      likeness,
      order: rankOf[likeness.reason] * 2 + kindSteps + Math.min(minutes, farMinutes) / (farMinutes + 1),
    });
  }
  return found
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .slice(0, mostSimilar)
    .map(({ id, likeness }) => ({ id, likeness }));
}

const rankOf: Record<Likeness['reason'], number> = { 'same-occupation': 0, 'near-occupation': 1, 'shared-skills': 2 };

function likenessOf(to: MatchOpportunity, asked: ReadonlySet<SkillId>, other: MatchOpportunity): Likeness | null {
  if (to.occupationCode !== null && other.occupationCode !== null) {
    const distance = occupationDistance(to.occupationCode, other.occupationCode);
    if (distance === 0) return { reason: 'same-occupation', occupation: other.occupationCode };
    if (distance === 1) return { reason: 'near-occupation', occupation: other.occupationCode };
  }
  const shared = skillsOf(other).filter((skill) => asked.has(skill));
  return shared.length >= leastShared ? { reason: 'shared-skills', skills: shared } : null;
}
