import Type, { type Static } from 'typebox';
import { employerStatuses } from './employers.ts';
import { defineRoutes } from './route.ts';
import { Closed, Id, IdParams, Instant, LanguageQuery, Named, Nullable, OneOf, Version } from './values.ts';

export const ReviewedEmployer = Closed({
  id: Id,
  version: Version,
  organisationNumber: Type.String(),
  name: Type.String(),
  municipality: Nullable(Named),
  status: OneOf(employerStatuses),
  registerChecked: Type.Boolean(),
  trainingCompany: Type.Boolean(),
  employeeCount: Nullable(Type.Integer()),
  aboutNb: Type.String(),
  registeredAt: Instant,
  registeredBy: Type.String(),
  reason: Nullable(Type.String()),
});
export type ReviewedEmployer = Static<typeof ReviewedEmployer>;

/** A count, or null where it is between 1 and 9: small numbers point at people. */
const SafeCount = Nullable(Type.Integer());

export const administrationRoutes = defineRoutes({
  listReviewedEmployers: {
    method: 'GET',
    path: '/api/administration/employers',
    summary: 'Employers to approve, oldest first, and those decided lately',
    access: 'employer:review',
    query: LanguageQuery,
    response: Type.Array(ReviewedEmployer),
    errors: [],
  },
  decideEmployer: {
    method: 'POST',
    path: '/api/administration/employers/:id/decision',
    summary: 'Approves, or declines with a reason that the employer reads',
    access: 'employer:decide',
    params: IdParams,
    body: Closed({
      decision: OneOf(['approve', 'decline'] as const),
      reason: Type.String({ maxLength: 1000 }),
      version: Version,
    }),
    response: ReviewedEmployer,
    errors: ['employer.already_decided', 'employer.reason_required', 'version.stale'],
  },
  countSteps: {
    method: 'GET',
    path: '/api/administration/counts',
    summary: 'Counts per step and municipality; numbers of people under 10 are withheld',
    access: 'statistics:read',
    query: LanguageQuery,
    response: Closed({
      steps: Type.Array(Closed({ id: Type.String(), count: SafeCount })),
      municipalities: Type.Array(
        Closed({
          id: Type.String(),
          name: Type.String(),
          opportunities: Type.Integer(),
          employers: Type.Integer(),
          profiles: SafeCount,
          interests: SafeCount,
        }),
      ),
    }),
    errors: [],
  },
  readSystem: {
    method: 'GET',
    path: '/api/administration/system',
    summary: "Whether database, search, jobs, mail and, where it is configured, the import of NAV's ads are alive",
    access: 'system:read',
    response: Closed({
      parts: Type.Array(
        Closed({
          id: OneOf(['database', 'search', 'jobs', 'mail', 'feed'] as const),
          state: OneOf(['alive', 'degraded', 'down'] as const),
          detail: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
          checkedAt: Instant,
        }),
      ),
    }),
    errors: [],
  },
});
