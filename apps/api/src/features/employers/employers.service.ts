import type { ApiResponse } from '@arena/contract/api';
import type { Named } from '@arena/contract/values';
import { findMunicipality } from '@arena/taxonomy/municipalities';
import type { Language } from '@arena/taxonomy/types';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { listCards, localText } from '../opportunities/opportunities.service.ts';
import * as store from './employers.store.ts';

/** Approved employers, those with most open first, then by name. */
export async function listEmployers(deps: Deps): Promise<ApiResponse<'GET /api/employers'>> {
  const collator = new Intl.Collator('nb');
  return (await store.listApproved(deps.database.queries))
    .map(({ id, name, municipalityNumber }) => ({
      id,
      name,
      municipality: namedMunicipality(municipalityNumber),
      open: deps.market.filter({ employerId: id }).length,
    }))
    .sort((a, b) => b.open - a.open || collator.compare(a.name, b.name));
}

/** One approved employer with all it offers now, newest first. Anything but approved looks missing. */
export async function getEmployer(deps: Deps, id: string, language: Language): Promise<ApiResponse<'GET /api/employers/:id'>> {
  const row = await store.findApproved(deps.database.queries, id);
  if (row === undefined) throw new AppError('not_found');
  return {
    id: row.id,
    name: row.name,
    organisationNumber: row.organisationNumber,
    municipality: namedMunicipality(row.municipalityNumber),
    about: localText(row.aboutNb, row.aboutEn, language),
    trainingCompany: row.trainingCompany,
    opportunities: await listCards(deps, deps.market.filter({ employerId: id }), language),
  };
}

function namedMunicipality(number: string | null): Named | null {
  const municipality = number === null ? undefined : findMunicipality(number);
  return municipality === undefined ? null : { id: municipality.number, name: municipality.name };
}
