import { occupationBridges } from './occupation-bridges.data.ts';
import { occupationGroups } from './occupation-groups.data.ts';
import { occupationNames } from './occupation-names.data.ts';
import { unitGroups } from './occupations.data.ts';
import type { Bilingual, OccupationCode } from './types.ts';

export interface Occupation {
  code: OccupationCode;
  /** As people say it, of one who does the work ("Pleieassistent"): what is shown. */
  name: Bilingual;
  /** As STYRK-08 says it, in the plural ("Andre pleiemedarbeidere"): what is written by authorities, and looked up. */
  officialName: Bilingual;
}

/** All STYRK-08 unit groups in code order. Source: Statistics Norway, Klass classification 7. */
export const occupations: readonly Occupation[] = unitGroups.map(([code, nb, en]) => {
  const [plainNb, plainEn] = occupationNames[code] ?? [nb, en];
  return { code, name: { nb: plainNb, en: plainEn }, officialName: { nb, en } };
});

const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]));
const groupNames = new Map<string, Bilingual>(occupationGroups.map(([code, nb, en]) => [code, { nb, en }]));

const bridgeKey = (a: OccupationCode, b: OccupationCode) => (a < b ? `${a} ${b}` : `${b} ${a}`);
const bridges = new Set(occupationBridges.map(([a, b]) => bridgeKey(a, b)));
const neighbours = new Map<OccupationCode, OccupationCode[]>();
for (const [a, b] of occupationBridges) {
  neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
}

export function findOccupation(code: string): Occupation | undefined {
  return byCode.get(code);
}

/** The unit group with this code. Throws when there is none: use it only for codes that were checked on the way in. */
export function getOccupation(code: OccupationCode): Occupation {
  const occupation = byCode.get(code);
  if (!occupation) throw new Error(`No STYRK-08 unit group has the code "${code}"`);
  return occupation;
}

/** Name of a group of one to three digits ("53" is care workers), if STYRK-08 has it. */
export function findOccupationGroup(code: string): Bilingual | undefined {
  return groupNames.get(code);
}

/** The two-digit area a unit group belongs to, for facets and short lists. Throws on a code outside STYRK-08. */
export function occupationArea(code: OccupationCode): Bilingual {
  const name = groupNames.get(code.slice(0, 2));
  if (!name) throw new Error(`No STYRK-08 area holds the code "${code}"`);
  return name;
}

/**
 * How far apart two occupations are: 0 the same unit group, 1 the same three digits or a bridge, 2 the same two, 3 the same first
 * digit, 4 otherwise. Symmetric.
 */
export function occupationDistance(a: OccupationCode, b: OccupationCode): 0 | 1 | 2 | 3 | 4 {
  if (a === b) return 0;
  if (a.slice(0, 3) === b.slice(0, 3) || bridges.has(bridgeKey(a, b))) return 1;
  if (a.slice(0, 2) === b.slice(0, 2)) return 2;
  return a[0] === b[0] ? 3 : 4;
}
