/** An employer as its own people see it. */
import type { LabourState, MemberRole, OwnEmployer } from '@arena/contract/employers';
import type { Named } from '@arena/contract/values';
import { findMunicipality } from '@arena/taxonomy/municipalities';
import { findOccupation } from '@arena/taxonomy/occupations';
import type { Language } from '@arena/taxonomy/types';
import { countUnpaidAllowed, labourRegisterOf } from './caps.rules.ts';
import type { EmployerRow } from './registration.store.ts';

export function namedMunicipality(number: string | null): Named | null {
  const municipality = number === null ? undefined : findMunicipality(number);
  return municipality === undefined ? null : { id: municipality.number, name: municipality.name };
}

export const namedOccupations = (codes: readonly string[], language: Language): Named[] =>
  codes.flatMap((code) => {
    const occupation = findOccupation(code);
    return occupation === undefined ? [] : [{ id: code, name: occupation.name[language] }];
  });

export function labourStateOf(row: Pick<EmployerRow, 'industryCode' | 'labourApprovalOn'>): LabourState {
  const register = labourRegisterOf(row);
  if (register === null) return 'not-needed';
  return row.labourApprovalOn !== null ? 'seen' : `${register}-needed`;
}

export function viewOwnEmployer(
  row: EmployerRow,
  own: { memberRole: MemberRole; open: number; waiting: number; lapsed: number },
  language: Language,
): OwnEmployer {
  return {
    id: row.id,
    version: row.version,
    organisationNumber: row.organisationNumber,
    name: row.name,
    municipality: namedMunicipality(row.municipalityNumber),
    status: row.status,
    pausedBecause: row.pausedBecause,
    reason: row.reason,
    registerChecked: row.registerChecked,
    labour: labourStateOf(row),
    trainingCompany: row.trainingCompany,
    trainingAsked: row.trainingAsked,
    sector: row.sector,
    aboutNb: row.aboutNb,
    aboutEn: row.aboutEn,
    offersNb: row.offersNb,
    offersEn: row.offersEn,
    contactPerMonth: row.contactPerMonth,
    contactOccupations: namedOccupations(row.contactOccupations, language),
    unpaidAllowed: countUnpaidAllowed(row),
    ...own,
  };
}
