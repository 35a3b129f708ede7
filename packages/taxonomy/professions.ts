import { healthProfessions } from './professions-health.data.ts';
import { officeProfessions } from './professions-office.data.ts';
import { technicalProfessions } from './professions-technical.data.ts';
import { transportProfessions } from './professions-transport.data.ts';
import type { Bilingual, OccupationCode, ProfessionId } from './types.ts';

export interface Authority {
  name: Bilingual;
  /** The authority's own page about how to apply. */
  link: string;
}

/**
 * A profession that Norwegian law keeps for people its authority has approved. Having foreign education recognised (HK-dir) is something
 * else: a nurse may have her degree recognised and still lack authorisation.
 */
export interface Profession {
  id: ProfessionId;
  name: Bilingual;
  authority: Authority;
  /** STYRK-08 unit groups that people in this profession work in. */
  occupationCodes: readonly OccupationCode[];
  /** Whether everyone in those groups needs approval, or only some: a lawyer does, other jurists in the same group do not. */
  coverage: 'all' | 'some';
  /** What it takes: education and its length, practice, certificates. One or two plain sentences. */
  takes: Bilingual;
  /** What to do, in the usual order. Plain sentences. */
  steps: readonly Bilingual[];
  /** What you may do in the field without approval, where we know it for certain. */
  meanwhile?: Bilingual;
  /** Law and page the facts come from. */
  source: string;
}

/**
 * The day the facts about professions were gathered from the laws and pages that each names, some of them in stored copies. ISO; to be
 * changed only by whoever has looked at all of them again.
 */
export const professionsCheckedOn = '2026-11-22';

/**
 * Regulated professions known for certain; Norway has about 160, so absence here does not mean "not regulated".
 * Engineers are left out on purpose: most engineering work in Norway needs no authorisation.
 */
export const professions: readonly Profession[] = [
  ...healthProfessions,
  ...officeProfessions,
  ...technicalProfessions,
  ...transportProfessions,
];

const byId = new Map(professions.map((profession) => [profession.id, profession]));
const byOccupation = new Map<OccupationCode, Profession[]>();
for (const profession of professions) {
  for (const code of profession.occupationCodes) byOccupation.set(code, [...(byOccupation.get(code) ?? []), profession]);
}

export function findProfession(id: string): Profession | undefined {
  return byId.get(id);
}

/** @throws RangeError when the id is not one of ours. */
export function getProfession(id: string): Profession {
  const found = byId.get(id);
  if (!found) throw new RangeError(`Unknown profession: ${id}`);
  return found;
}

/** The regulated professions within a STYRK-08 unit group. Look at `coverage` before saying that somebody must have approval. */
export function professionsOfOccupation(code: OccupationCode): readonly Profession[] {
  return byOccupation.get(code) ?? [];
}
