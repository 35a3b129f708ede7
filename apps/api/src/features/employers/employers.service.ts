import type { ApiQuery, ApiResponse } from '@arena/contract/api';
import type { EmployerCard } from '@arena/contract/employers';
import { type Language, type OpportunityKind, opportunityKinds } from '@arena/taxonomy/types';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { answersFast, habitOf, listAnswerTimes } from '../../search/answer-habits.ts';
import { listCards, localText, viewWorkplaceFacts } from '../opportunities/opportunities.service.ts';
import { findContact } from './contact.service.ts';
import { type EmployerFilter, employersPerPage, filterEmployers, inOrder } from './employers.rules.ts';
import * as store from './employers.store.ts';
import { namedMunicipality, namedOccupations } from './own-employer.view.ts';

/** A page of approved employers with facet counts. Pages past the last show the last. */
export async function listEmployers(
  deps: Deps,
  { page: asked = 1, language: _language, ...filter }: ApiQuery<'GET /api/employers'>,
): Promise<ApiResponse<'GET /api/employers'>> {
  const all = await listCardsOfEmployers(deps);
  const found = inOrder(filterEmployers(all, filter));
  const pageCount = Math.max(1, Math.ceil(found.length / employersPerPage));
  const page = Math.min(asked, pageCount);
  return {
    employers: found.slice((page - 1) * employersPerPage, page * employersPerPage),
    total: found.length,
    page,
    pageCount,
    municipalities: countMunicipalities(all, filter),
    kinds: countKinds(all, filter),
  };
}

async function listCardsOfEmployers(deps: Deps): Promise<EmployerCard[]> {
  const { queries } = deps.database;
  const now = deps.clock();
  const [rows, times] = await Promise.all([store.listApproved(queries), listAnswerTimes(queries, now)]);
  const offered = new Map<string, { open: number; kinds: Set<OpportunityKind> }>();
  for (const row of deps.market.all()) {
    if (row.employerId === null) continue;
    const known = offered.get(row.employerId) ?? { open: 0, kinds: new Set() };
    known.open += 1;
    known.kinds.add(row.match.kind);
    offered.set(row.employerId, known);
  }
  return rows.map(({ id, name, municipalityNumber, trainingCompany }) => ({
    id,
    name,
    municipality: namedMunicipality(municipalityNumber),
    open: offered.get(id)?.open ?? 0,
    kinds: opportunityKinds.filter((kind) => offered.get(id)?.kinds.has(kind)),
    trainingCompany,
    answersFast: answersFast(habitOf(times.get(id) ?? [], now)),
  }));
}

function countMunicipalities(all: readonly EmployerCard[], filter: EmployerFilter) {
  const counts = new Map<string, { id: string; name: string; count: number }>();
  for (const { municipality } of filterEmployers(all, filter, 'municipality')) {
    if (municipality === null) continue;
    const known = counts.get(municipality.id);
    if (known === undefined) counts.set(municipality.id, { ...municipality, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

function countKinds(all: readonly EmployerCard[], filter: EmployerFilter) {
  const cards = filterEmployers(all, filter, 'kind');
  return opportunityKinds.flatMap((id) => {
    const count = cards.filter(({ kinds }) => kinds.includes(id)).length;
    return count === 0 ? [] : [{ id, count }];
  });
}

/** One approved employer with all it offers now, newest first. Anything but approved looks missing. */
export async function getEmployer(deps: Deps, id: string, language: Language): Promise<ApiResponse<'GET /api/employers/:id'>> {
  const { queries } = deps.database;
  const row = await store.findApproved(queries, id);
  if (row === undefined) throw new AppError('not_found');
  const now = deps.clock();
  const contact = await findContact(queries, row, now);
  return {
    id: row.id,
    name: row.name,
    organisationNumber: row.organisationNumber,
    municipality: namedMunicipality(row.municipalityNumber),
    about: localText(row.aboutNb, row.aboutEn, language),
    offers: localText(row.offersNb, row.offersEn, language),
    contact: contact && { ...contact, occupations: namedOccupations(row.contactOccupations, language) },
    trainingCompany: row.trainingCompany,
    sector: row.sector,
    answerHabit: habitOf((await listAnswerTimes(queries, now, [id])).get(id) ?? [], now),
    workplaceFacts: viewWorkplaceFacts(await store.listCommonFacts(queries, id), language),
    opportunities: await listCards(deps, deps.market.filter({ employerId: id }), language),
  };
}
