/** What an administrator does about employers: lets in, turns away, freezes, lets back, takes out, and keeps what was seen. */
import type { EmployerDecision, EmployerFilter, ReviewedEmployer } from '@arena/contract/administration';
import { employerDecisions } from '@arena/contract/administration';
import type { ApiResponse } from '@arena/contract/api';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Actor } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import {
  countTouched,
  labourIndustries,
  labourStateOf,
  listMembers,
  lockEmployer,
  namedMunicipality,
} from '../employers/registration.service.ts';
import { countOpenReports, listReportsAbout } from '../employers/reports.service.ts';
import { changeEmployer, mayMove, moveEmployer } from '../employers/standing.service.ts';
import { openReviewed } from '../opportunities/own-acts.service.ts';
import { countReviews } from '../reviews/reviews.service.ts';
import * as rules from './employer-review.rules.ts';
import * as store from './employer-review.store.ts';

function viewReviewed({ employer, registeredBy, openReports }: store.ReviewedRow): ReviewedEmployer {
  return {
    id: employer.id,
    version: employer.version,
    organisationNumber: employer.organisationNumber,
    name: employer.name,
    municipality: namedMunicipality(employer.municipalityNumber),
    status: employer.status,
    pausedBecause: employer.pausedBecause,
    registerChecked: employer.registerChecked,
    labour: labourStateOf(employer),
    labourApprovalOn: employer.labourApprovalOn,
    industryCode: employer.industryCode,
    trainingCompany: employer.trainingCompany,
    trainingAsked: employer.trainingAsked,
    employeeCount: employer.employeeCount,
    aboutNb: employer.aboutNb === '' ? employer.aboutEn : employer.aboutNb,
    registeredAt: employer.createdAt.toISOString(),
    registeredBy: registeredBy ?? '',
    reason: employer.reason,
    openReports,
  };
}

/** A page of them. Those that wait come oldest first, all others by what happened last. */
export async function listReviewedEmployers(
  deps: Deps,
  { show, q = '', page: asked = 1 }: { show?: EmployerFilter; q?: string; page?: number },
): Promise<ApiResponse<'GET /api/administration/employers'>> {
  const { queries } = deps.database;
  const { all, byFilter } = await store.countReviewed(queries, q, labourIndustries);
  const total = show === undefined ? all : (byFilter.find(({ id }) => id === show)?.count ?? 0);
  const pageCount = Math.max(1, Math.ceil(total / rules.employersPerPage));
  const page = Math.min(asked, pageCount);
  const rows = await store.listReviewed(queries, {
    show,
    q,
    limit: rules.employersPerPage,
    offset: (page - 1) * rules.employersPerPage,
    labourIndustries,
  });
  return {
    employers: rows.map(viewReviewed),
    page,
    pageCount,
    counts: byFilter,
    openReports: await countOpenReports(queries),
    waitingOpportunities: await countReviews(deps),
  };
}

async function read(queries: Queries, id: string): Promise<store.ReviewedRow> {
  const row = await store.findReviewed(queries, id);
  if (row === undefined) throw new AppError('not_found');
  return row;
}

export async function getReviewedEmployer(deps: Deps, id: string): Promise<ApiResponse<'GET /api/administration/employers/:id'>> {
  const { queries } = deps.database;
  const row = await read(queries, id);
  const history = await store.listHistory(queries, id);
  return {
    employer: viewReviewed(row),
    members: (await listMembers(queries, id)).length,
    open: (await countTouched(queries, id)).open,
    history: history.map(({ at, ...change }) => ({ ...change, at: at.toISOString() })),
    reports: await listReportsAbout(queries, id),
    decisions: employerDecisions.filter((act) => mayMove(row.employer, act, 'administrator')),
  };
}

/** Once: of two administrators at once the second gets `employer.already_decided`, or reads what the first one did. */
export async function decideEmployer(
  deps: Deps,
  actor: Actor,
  id: string,
  input: { decision: EmployerDecision; reason: string; version: number },
): Promise<ReviewedEmployer> {
  return deps.database.transaction({ actor, reason: input.reason }, async (queries) => {
    const employer = await lockEmployer(queries, id);
    if (employer === undefined) throw new AppError('not_found');
    if (!mayMove(employer, input.decision, 'administrator')) throw new AppError('employer.already_decided');
    const decided = rules.decideReason(input.decision, input.reason);
    if ('refusal' in decided) throw new AppError(decided.refusal);
    if (employer.version !== input.version) throw new AppError('version.stale');
    if (rules.lacksLabourApproval(input.decision, labourStateOf(employer)))
      throw new AppError('employer.labour_approval_missing');
    // Words with a yes are for the log alone.
    const reason =
      input.decision === 'decline' || input.decision === 'remove' || input.decision === 'freeze' ? decided.reason : null;
    await moveEmployer(queries, id, { act: input.decision, by: 'administrator', reason });
    if (input.decision === 'approve') await openReviewed(queries, id, deps.clock());
    return viewReviewed(await read(queries, id));
  });
}

async function keepSeen(
  deps: Deps,
  actor: Actor,
  id: string,
  version: number,
  change: Parameters<typeof changeEmployer>[2],
): Promise<ReviewedEmployer> {
  return deps.database.transaction({ actor }, async (queries) => {
    const employer = await lockEmployer(queries, id);
    if (employer === undefined) throw new AppError('not_found');
    if (employer.version !== version) throw new AppError('version.stale');
    await changeEmployer(queries, id, change);
    return viewReviewed(await read(queries, id));
  });
}

/** The day on which somebody looked in the labour inspectorate's register, or that nobody has. */
export async function setLabourApproval(
  deps: Deps,
  actor: Actor,
  id: string,
  { seen, version }: { seen: boolean; version: number },
): Promise<ReviewedEmployer> {
  return keepSeen(deps, actor, id, version, { labourApprovalOn: seen ? osloDay(deps.clock()) : null });
}

/** Only training companies may offer apprenticeships: told by the employer, confirmed by a human. */
export async function confirmTraining(
  deps: Deps,
  actor: Actor,
  id: string,
  { confirmed, version }: { confirmed: boolean; version: number },
): Promise<ReviewedEmployer> {
  return keepSeen(deps, actor, id, version, { trainingCompany: confirmed, trainingAsked: false });
}
