import { licenceRows } from './licences.data.ts';
import type { Bilingual, LicenceId } from './types.ts';

export interface Licence {
  id: LicenceId;
  /** Driving licences are classes on the Norwegian driving licence; certificates are proofs of training for work. */
  kind: 'driving-licence' | 'certificate';
  group: LicenceGroup;
  name: Bilingual;
  /** What whoever holds this one also holds, whole: with CE go AM, B, B96, BE, C1, C1E and C. */
  includes: readonly LicenceId[];
}

export const licenceGroups = ['driving', 'transport', 'machines', 'building-and-industry', 'people-and-food'] as const;
/** What a licence is for, to list them in parts. */
export type LicenceGroup = (typeof licenceGroups)[number];

/** Licences and certificates that ads ask for, in the order to list them. Sources are named where the rows are. */
export const licences: readonly Licence[] = licenceRows;

const byId = new Map(licences.map((licence) => [licence.id, licence]));

export function findLicence(id: string): Licence | undefined {
  return byId.get(id);
}

/** @throws RangeError when the id is not one of ours. */
export function getLicence(id: string): Licence {
  const found = byId.get(id);
  if (!found) throw new RangeError(`Unknown licence: ${id}`);
  return found;
}

/** Whether somebody who holds these licences meets a requirement for `wanted`, directly or because a larger class includes it. */
export function holdsLicence(held: readonly LicenceId[], wanted: LicenceId): boolean {
  return held.some((id) => id === wanted || byId.get(id)?.includes.includes(wanted));
}
