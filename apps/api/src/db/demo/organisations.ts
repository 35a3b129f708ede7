/** What the demo's register of organisations answers: the invented employers, and one that is not registered here yet. */
import { getMunicipality } from '@arena/taxonomy/municipalities';
import type { Organisation } from '../../integrations/brreg/organisation-register.ts';
import { demoEmployers } from './employers.data.ts';
import { newEmployer } from './people.ts';

const organisation = (from: {
  organisationNumber: string;
  name: string;
  municipalityNumber: string;
  employeeCount: number;
}): Organisation => ({
  organisationNumber: from.organisationNumber,
  name: from.name,
  formCode: 'AS',
  municipalityNumber: from.municipalityNumber,
  municipalityName: getMunicipality(from.municipalityNumber).name,
  industryCode: null,
  industryName: null,
  parentOrganisationNumber: null,
  // The real register hides 1 to 4.
  employeeCount: from.employeeCount < 5 ? null : from.employeeCount,
  bankrupt: false,
  dissolving: false,
});

export const demoOrganisations: readonly Organisation[] = [
  ...demoEmployers.map(organisation),
  organisation({ ...newEmployer, employeeCount: 6 }),
];
