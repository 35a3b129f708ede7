import Type, { type Static } from 'typebox';
import { reportReasons } from './conversations.ts';
import { employerStatuses, labourStates, pauseReasons } from './employers.ts';
import { defineRoutes } from './route.ts';
import { Closed, Day, Id, IdParams, Instant, LanguageQuery, LanguageSchema, Named, Nullable, OneOf, Version } from './values.ts';

/** What an administrator may decide about an employer; `access/transitions` says from where. */
export const employerDecisions = ['approve', 'decline', 'freeze', 'thaw', 'resume', 'remove'] as const;
export type EmployerDecision = (typeof employerDecisions)[number];

/** What stands in the list: by what it waits for, or where it stands. */
export const employerFilters = [
  'waiting',
  'to-look-at',
  'approved',
  'paused-own-wish',
  'paused-silent',
  'paused-reported',
  'paused-register',
  'declined',
  'removed',
] as const;
export type EmployerFilter = (typeof employerFilters)[number];

export const ReviewedEmployer = Closed({
  id: Id,
  version: Version,
  organisationNumber: Type.String(),
  name: Type.String(),
  municipality: Nullable(Named),
  status: OneOf(employerStatuses),
  pausedBecause: Nullable(OneOf(pauseReasons)),
  registerChecked: Type.Boolean(),
  labour: OneOf(labourStates),
  labourApprovalOn: Nullable(Day),
  industryCode: Nullable(Type.String()),
  trainingCompany: Type.Boolean(),
  /** Told after the approval, and not looked at yet. */
  trainingAsked: Type.Boolean(),
  employeeCount: Nullable(Type.Integer()),
  aboutNb: Type.String(),
  registeredAt: Instant,
  registeredBy: Type.String(),
  reason: Nullable(Type.String()),
  openReports: Type.Integer(),
});
export type ReviewedEmployer = Static<typeof ReviewedEmployer>;

/** One report as an administrator needs it: what is said, and whether whoever says it is heard often. Never who it is. */
export const ReviewedReport = Closed({
  id: Id,
  about: OneOf(['seeker', 'employer'] as const),
  employer: Nullable(Closed({ id: Id, name: Type.String(), status: OneOf(employerStatuses) })),
  opportunity: Nullable(Closed({ id: Id, title: Type.String() })),
  fromConversation: Type.Boolean(),
  reason: OneOf(reportReasons),
  words: Type.String(),
  at: Instant,
  /** Reports by the same person, this one too, and how many of those decided were not upheld. */
  byReporter: Type.Integer(),
  notUpheld: Type.Integer(),
  decidedAt: Nullable(Instant),
  upheld: Nullable(OneOf(['yes', 'no'] as const)),
  finding: Type.String(),
});
export type ReviewedReport = Static<typeof ReviewedReport>;

/** A count, or null where it is between 1 and 9: small numbers point at people. */
const SafeCount = Nullable(Type.Integer());

export const administrationRoutes = defineRoutes({
  listReviewedEmployers: {
    method: 'GET',
    path: '/api/administration/employers',
    summary: 'Employers by where they stand, those that wait oldest first, found by name and number',
    access: 'employer:review',
    query: Closed({
      show: Type.Optional(OneOf(employerFilters)),
      q: Type.Optional(Type.String({ maxLength: 100 })),
      page: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
      language: Type.Optional(LanguageSchema),
    }),
    response: Closed({
      employers: Type.Array(ReviewedEmployer),
      page: Type.Integer(),
      pageCount: Type.Integer(),
      counts: Type.Array(Closed({ id: OneOf(employerFilters), count: Type.Integer() })),
      openReports: Type.Integer(),
      /** Opportunities that wait for a human. */
      waitingOpportunities: Type.Integer(),
    }),
    errors: [],
  },
  getReviewedEmployer: {
    method: 'GET',
    path: '/api/administration/employers/:id',
    summary: 'One employer with all that happened to it, and what was reported',
    access: 'employer:review',
    params: IdParams,
    query: LanguageQuery,
    response: Closed({
      employer: ReviewedEmployer,
      members: Type.Integer(),
      open: Type.Integer(),
      history: Type.Array(
        Closed({
          from: Nullable(Type.String()),
          to: Type.String(),
          by: Nullable(Type.String()),
          reason: Nullable(Type.String()),
          at: Instant,
        }),
      ),
      reports: Type.Array(ReviewedReport),
      /** What an administrator may do to it as it stands. */
      decisions: Type.Array(OneOf(employerDecisions)),
    }),
    errors: [],
  },
  decideEmployer: {
    method: 'POST',
    path: '/api/administration/employers/:id/decision',
    summary: 'Approves, declines, freezes, lets back or takes out; every no has a reason that the employer reads',
    access: 'employer:decide',
    params: IdParams,
    body: Closed({
      decision: OneOf(employerDecisions),
      reason: Type.String({ maxLength: 1000 }),
      version: Version,
    }),
    response: ReviewedEmployer,
    errors: ['employer.already_decided', 'employer.reason_required', 'employer.labour_approval_missing', 'version.stale'],
  },
  setLabourApproval: {
    method: 'PUT',
    path: '/api/administration/employers/:id/labour-approval',
    summary: "Keeps that the labour inspectorate's approval was seen today, or takes that back",
    access: 'employer:decide',
    params: IdParams,
    body: Closed({ seen: Type.Boolean(), version: Version }),
    response: ReviewedEmployer,
    errors: ['version.stale'],
  },
  confirmTraining: {
    method: 'PUT',
    path: '/api/administration/employers/:id/training-company',
    summary: 'Confirms that it is an approved training company, or that it is not',
    access: 'employer:decide',
    params: IdParams,
    body: Closed({ confirmed: Type.Boolean(), version: Version }),
    response: ReviewedEmployer,
    errors: ['version.stale'],
  },
  listReports: {
    method: 'GET',
    path: '/api/administration/reports',
    summary: 'Reports that nobody has decided on, oldest first, then those decided lately',
    access: 'report:review',
    query: LanguageQuery,
    response: Type.Array(ReviewedReport),
    errors: [],
  },
  decideReport: {
    method: 'POST',
    path: '/api/administration/reports/:id/decision',
    summary: 'Whether a report holds, with words; the last one about a frozen employer that does not hold lets it back',
    access: 'report:review',
    params: IdParams,
    body: Closed({ upheld: OneOf(['yes', 'no'] as const), finding: Type.String({ maxLength: 1000 }) }),
    response: ReviewedReport,
    errors: ['report.already_decided', 'employer.reason_required'],
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
