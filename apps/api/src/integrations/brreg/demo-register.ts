import { normaliseOrganisationNumber } from './organisation-number.ts';
import type { Organisation, OrganisationAnswer, OrganisationRegister } from './organisation-register.ts';

/** A register for local use, without network. Knows the organisations it is given and invents nothing: any other number is unknown. */
export function createDemoRegister(
  organisations: readonly Organisation[],
  removed: readonly string[] = [],
  units: Readonly<Record<string, readonly string[]>> = {},
): OrganisationRegister {
  const known = new Map(organisations.map((organisation) => [organisation.organisationNumber, organisation]));
  const gone = new Set(removed);
  return {
    async find(organisationNumber): Promise<OrganisationAnswer> {
      const number = normaliseOrganisationNumber(organisationNumber);
      if (number === null) return { type: 'unknown' };
      if (gone.has(number)) return { type: 'removed' };
      const organisation = known.get(number);
      return organisation === undefined ? { type: 'unknown' } : { type: 'found', organisation: { ...organisation } };
    },
    listUnits: async (organisationNumber) => [...(units[organisationNumber] ?? [])],
  };
}
