import type { Bilingual, LicenceId } from './types.ts';

export interface Licence {
  id: LicenceId;
  /** Driving licences are classes on the Norwegian driving licence; certificates are proofs of training for work. */
  kind: 'driving-licence' | 'certificate';
  name: Bilingual;
  /** Smaller classes that whoever holds this one also holds: with CE go B, BE, C1, C1E and C. */
  includes: readonly LicenceId[];
}

const driving = (id: LicenceId, nb: string, en: string, includes: readonly LicenceId[] = []): Licence => ({
  id,
  kind: 'driving-licence',
  name: { nb, en },
  includes,
});
const certificate = (id: LicenceId, nb: string, en: string): Licence => ({
  id,
  kind: 'certificate',
  name: { nb, en },
  includes: [],
});

/**
 * Licences and certificates that ads ask for. Classes: førerkortforskriften (FOR-2004-01-19-298). Trucks, cranes and machines:
 * forskrift om utførelse av arbeid § 10-3 (certified safety training).
 */
export const licences: readonly Licence[] = [
  driving('AM', 'AM: moped', 'AM: moped'),
  driving('A1', 'A1: lett motorsykkel', 'A1: light motorcycle', ['AM']),
  driving('A2', 'A2: mellomtung motorsykkel', 'A2: medium motorcycle', ['AM', 'A1']),
  driving('A', 'A: tung motorsykkel', 'A: heavy motorcycle', ['AM', 'A1', 'A2']),
  driving('S', 'S: snøscooter', 'S: snowmobile'),
  driving('T', 'T: traktor', 'T: tractor'),
  driving('B', 'B: personbil', 'B: car'),
  driving('BE', 'BE: personbil med tilhenger', 'BE: car with trailer', ['B']),
  driving('C1', 'C1: lett lastebil', 'C1: light lorry', ['B']),
  driving('C1E', 'C1E: lett lastebil med tilhenger', 'C1E: light lorry with trailer', ['B', 'BE', 'C1']),
  driving('C', 'C: lastebil', 'C: lorry', ['B', 'C1']),
  driving('CE', 'CE: lastebil med tilhenger (vogntog)', 'CE: lorry with trailer', ['B', 'BE', 'C1', 'C1E', 'C']),
  driving('D1', 'D1: minibuss', 'D1: minibus', ['B']),
  driving('D1E', 'D1E: minibuss med tilhenger', 'D1E: minibus with trailer', ['B', 'BE', 'D1']),
  driving('D', 'D: buss', 'D: bus', ['B', 'D1']),
  driving('DE', 'DE: buss med tilhenger', 'DE: bus with trailer', ['B', 'BE', 'D1', 'D1E', 'D']),
  certificate('professional-driver', 'Yrkessjåførkompetanse (YSK)', 'Professional driver qualification (YSK)'),
  certificate('adr', 'ADR-kompetansebevis (farlig gods)', 'ADR certificate (dangerous goods)'),
  certificate('forklift', 'Truckførerbevis (T1–T4)', 'Forklift certificate (T1–T4)'),
  certificate('construction-machinery', 'Maskinførerbevis (anleggsmaskiner)', 'Construction machinery certificate'),
  certificate('crane', 'Kranførerbevis', 'Crane operator certificate'),
  certificate('aerial-platform', 'Opplæring i personløfter (lift)', 'Training for aerial work platforms'),
  certificate('chainsaw', 'Motorsagkurs', 'Chainsaw training'),
  certificate('hot-work', 'Sertifikat for varme arbeider', 'Hot-work certificate'),
  certificate('road-work-signs', 'Kurs i arbeidsvarsling', 'Road-work signing course'),
];

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
