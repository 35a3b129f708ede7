import Type, { type Static } from 'typebox';
import { reportReasons } from './conversations.ts';
import { AnswerHabitSchema, OpportunityCard, sectors } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import { EmailAddress, MailLinkKey } from './sessions.ts';
import {
  Closed,
  Id,
  IdParams,
  Instant,
  KindSchema,
  LanguageQuery,
  LanguageSchema,
  LocalText,
  Named,
  Nullable,
  OccupationCodeSchema,
  OneOf,
  Version,
} from './values.ts';

export const employerStatuses = ['pending', 'approved', 'declined', 'paused', 'removed'] as const;
/** Why an approved employer is paused: its own wish, people left without answers, a report that nobody has looked at yet, or the register. */
export const pauseReasons = ['own-wish', 'silent', 'reported', 'register'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** A manager invites and removes colleagues and changes the profile; a member publishes and answers. */
export const memberRoles = ['manager', 'member'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** What changes where an employer stands; which act leads where, and by whom, is the API's table. */
export const employerActs = [
  'approve',
  'decline',
  'register-again',
  'pause',
  'resume',
  'silence',
  'freeze',
  'thaw',
  'end',
  'revive',
  'remove',
] as const;
export type EmployerAct = (typeof employerActs)[number];

export type EmployerStatus = (typeof employerStatuses)[number];

/** What the labour inspectorate must have approved before an agency or a cleaning firm may work at all. */
export const labourStates = ['not-needed', 'staffing-needed', 'cleaning-needed', 'seen'] as const;
export type LabourState = (typeof labourStates)[number];

export const OwnEmployer = Closed({
  id: Id,
  version: Version,
  organisationNumber: Type.String(),
  name: Type.String(),
  municipality: Nullable(Named),
  status: OneOf(employerStatuses),
  pausedBecause: Nullable(OneOf(pauseReasons)),
  /** The administrator's words, or `register.unknown` / `register.ended` where the register of organisations decided. */
  reason: Nullable(Type.String()),
  /** False while Brønnøysund has not been reached; the check is tried again by itself. */
  registerChecked: Type.Boolean(),
  labour: OneOf(labourStates),
  trainingCompany: Type.Boolean(),
  /** Told after the approval, and not looked at yet. */
  trainingAsked: Type.Boolean(),
  sector: OneOf(sectors),
  aboutNb: Type.String(),
  aboutEn: Type.String(),
  offersNb: Type.String(),
  offersEn: Type.String(),
  /** How many who have no ad to answer may ask to meet in a month; null while it is not open for contact. */
  contactPerMonth: Nullable(Type.Integer()),
  contactOccupations: Type.Array(Named),
  unpaidAllowed: Type.Integer(),
  /** What the reader is here. */
  memberRole: OneOf(memberRoles),
  /** Open now, and people who wait for an answer: what a pause would touch. */
  open: Type.Integer(),
  waiting: Type.Integer(),
  /** People whose date passed without an answer, as far back as the habit that others read goes. */
  lapsed: Type.Integer(),
});
export type OwnEmployer = Static<typeof OwnEmployer>;

/** What the organisation tells of itself, as edited. */
const About = Type.String({ maxLength: 2000 });
const told = { aboutNb: About, aboutEn: About, trainingCompany: Type.Boolean() };
export const EmployerProfile = Closed({
  ...told,
  offersNb: About,
  offersEn: About,
  sector: OneOf(sectors),
  contactPerMonth: Nullable(Type.Integer({ minimum: 1, maximum: 100 })),
  contactOccupations: Type.Array(OccupationCodeSchema, { maxItems: 8, uniqueItems: true }),
});
export type EmployerProfile = Static<typeof EmployerProfile>;

/** Who is inside, who asks to be, and who was invited. Addresses and what waits are for managers. */
export const EmployerPeople = Closed({
  members: Type.Array(
    Closed({
      id: Id,
      name: Type.String(),
      email: Nullable(Type.String()),
      role: OneOf(memberRoles),
      isSelf: Type.Boolean(),
      since: Instant,
    }),
  ),
  requests: Type.Array(Closed({ id: Id, name: Type.String(), email: Nullable(Type.String()), at: Instant })),
  invitations: Type.Array(Closed({ id: Id, email: Type.String(), role: OneOf(memberRoles), expiresAt: Instant })),
});
export type EmployerPeople = Static<typeof EmployerPeople>;

/** An employer in a list: who, where, what they offer now, and whether they answer. */
export const EmployerCard = Closed({
  id: Id,
  name: Type.String(),
  municipality: Nullable(Named),
  open: Type.Integer(),
  kinds: Type.Array(KindSchema),
  trainingCompany: Type.Boolean(),
  answersFast: Type.Boolean(),
});
export type EmployerCard = Static<typeof EmployerCard>;

export const employerRoutes = defineRoutes({
  listEmployers: {
    method: 'GET',
    path: '/api/employers',
    summary: 'Approved employers, those with most open first, by name, municipality and what they offer',
    access: 'public',
    query: Closed({
      q: Type.Optional(Type.String({ maxLength: 100 })),
      municipality: Type.Optional(Type.String({ pattern: '^[0-9]{4}$' })),
      kind: Type.Optional(KindSchema),
      /** Only those who answer nearly everybody within a few days. */
      fast: Type.Optional(Type.Literal('1')),
      page: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
      language: Type.Optional(LanguageSchema),
    }),
    response: Closed({
      employers: Type.Array(EmployerCard),
      total: Type.Integer(),
      page: Type.Integer(),
      pageCount: Type.Integer(),
      /** Counted under all filters but their own. */
      municipalities: Type.Array(Closed({ id: Type.String(), name: Type.String(), count: Type.Integer() })),
      kinds: Type.Array(Closed({ id: KindSchema, count: Type.Integer() })),
    }),
    errors: [],
  },
  getEmployer: {
    method: 'GET',
    path: '/api/employers/:id',
    summary: 'One approved employer with what it offers now',
    access: 'public',
    params: IdParams,
    query: LanguageQuery,
    response: Closed({
      id: Id,
      name: Type.String(),
      organisationNumber: Type.String(),
      municipality: Nullable(Named),
      about: Nullable(LocalText),
      offers: Nullable(LocalText),
      trainingCompany: Type.Boolean(),
      sector: OneOf(sectors),
      /** Where somebody without an ad to answer may ask to meet; null while it is not open for contact. */
      contact: Nullable(Closed({ opportunityId: Id, occupations: Type.Array(Named), isFull: Type.Boolean() })),
      /** Null while too few have asked. */
      answerHabit: Nullable(AnswerHabitSchema),
      /** Facts of the place that everything open here tells. */
      workplaceFacts: Type.Array(Named),
      opportunities: Type.Array(OpportunityCard),
    }),
    errors: [],
  },
  getOwnEmployer: {
    method: 'GET',
    path: '/api/employer',
    summary: 'The organisation this session acts for, as registered here; null before registration',
    access: 'employer:read-own',
    query: LanguageQuery,
    response: Closed({
      employer: Nullable(OwnEmployer),
      represented: Nullable(Closed({ organisationNumber: Type.String(), name: Type.String() })),
      /** Registered here by somebody else: the reader may ask to be let in. */
      registered: Nullable(Closed({ name: Type.String(), asked: Type.Boolean() })),
    }),
    errors: [],
  },
  lookUpOrganisation: {
    method: 'GET',
    path: '/api/employer/organisation',
    summary: 'What the register of organisations says of the organisation this session represents, before it is registered',
    access: 'employer:register',
    query: LanguageQuery,
    response: Closed({
      state: OneOf(['found', 'unknown', 'removed', 'bankrupt', 'dissolving', 'unreachable'] as const),
      name: Nullable(Type.String()),
      municipality: Nullable(Type.String()),
      industryCode: Nullable(Type.String()),
      industryName: Nullable(Type.String()),
    }),
    errors: [],
    perMinute: 20,
  },
  registerEmployer: {
    method: 'POST',
    path: '/api/employer',
    summary: 'Registers the organisation the signed-in person represents; a human approves it',
    access: 'employer:register',
    body: Closed({ organisationNumber: Type.String({ maxLength: 30 }), ...told }),
    response: OwnEmployer,
    status: 201,
    errors: [
      'employer.organisation_number',
      'employer.organisation_number_length',
      'employer.organisation_number_digit',
      'employer.organisation_unknown',
      'employer.organisation_removed',
      'employer.organisation_bankrupt',
      'employer.organisation_dissolving',
      'employer.already_registered',
      'employer.not_represented',
    ],
    perMinute: 20,
  },
  registerEmployerAgain: {
    method: 'POST',
    path: '/api/employer/again',
    summary: 'After a no: mended or explained, and looked at once more',
    access: 'employer:manage',
    body: Closed({ ...told, words: Type.String({ maxLength: 1000 }), version: Version }),
    response: OwnEmployer,
    errors: ['version.stale', 'employer.already_decided'],
    perMinute: 5,
  },
  saveEmployerProfile: {
    method: 'PUT',
    path: '/api/employer/profile',
    summary: 'What the organisation tells of itself, and whether it is open for contact without an ad',
    access: 'employer:manage',
    body: Closed({ ...EmployerProfile.properties, version: Version }),
    response: OwnEmployer,
    errors: ['version.stale', 'employer.about_missing', 'opportunity.objected'],
  },
  pauseEmployer: {
    method: 'POST',
    path: '/api/employer/pause',
    summary: 'Takes the organisation and all it offers off the market; those who wait for an answer still wait',
    access: 'employer:manage',
    body: Closed({}),
    response: OwnEmployer,
    errors: ['employer.not_approved'],
  },
  resumeEmployer: {
    method: 'POST',
    path: '/api/employer/resume',
    summary: 'Ends a pause by own wish or for silence',
    access: 'employer:manage',
    body: Closed({}),
    response: OwnEmployer,
    errors: ['employer.not_paused_by_self'],
  },
  listPeople: {
    method: 'GET',
    path: '/api/employer/people',
    summary: 'The people of the own organisation here',
    access: 'employer:read-own',
    response: EmployerPeople,
    errors: [],
  },
  askToJoin: {
    method: 'POST',
    path: '/api/employer/requests',
    summary: 'Somebody of an organisation that is registered here asks its managers to be let in',
    access: 'employer:join',
    body: Closed({}),
    errors: ['employer.already_inside'],
    perMinute: 10,
  },
  answerRequest: {
    method: 'POST',
    path: '/api/employer/requests/:id/answer',
    summary: 'A manager lets somebody in, or not; the id is of the person',
    access: 'employer:manage',
    params: IdParams,
    body: Closed({ answer: OneOf(['yes', 'no'] as const), role: OneOf(memberRoles) }),
    errors: [],
  },
  invitePerson: {
    method: 'POST',
    path: '/api/employer/invitations',
    summary: 'Sends a link to a colleague; it works for somebody signed in for this organisation, once, for seven days',
    access: 'employer:manage',
    body: Closed({ email: EmailAddress, role: OneOf(memberRoles) }),
    errors: ['employer.too_many_invitations', 'employer.invitations_today', 'employer.invited_today'],
    perMinute: 10,
  },
  withdrawInvitation: {
    method: 'DELETE',
    path: '/api/employer/invitations/:id',
    summary: 'The link in the mail stops working',
    access: 'employer:manage',
    params: IdParams,
    errors: [],
  },
  readInvitation: {
    method: 'GET',
    path: '/api/employer/invitations/links/:key',
    summary: 'What a link to join is for, and whether the reader can use it as signed in now',
    access: 'public',
    params: Closed({ key: MailLinkKey }),
    response: Closed({
      state: OneOf(['over', 'declined', 'sign-in', 'other-organisation', 'inside', 'ready'] as const),
      name: Nullable(Type.String()),
    }),
    errors: [],
    perMinute: 30,
  },
  declineInvitations: {
    method: 'POST',
    path: '/api/employer/invitations/decline',
    summary: 'Whoever holds the link wants no more invitations to that address; for a year none is sent there',
    access: 'public',
    body: Closed({ key: MailLinkKey }),
    errors: ['employer.invitation_over'],
    perMinute: 30,
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/employer/invitations/accept',
    summary: 'Takes the link: the person is inside from now on',
    access: 'employer:join',
    body: Closed({ key: MailLinkKey }),
    errors: ['employer.invitation_over', 'employer.not_represented'],
    perMinute: 30,
  },
  changePerson: {
    method: 'PUT',
    path: '/api/employer/people/:id',
    summary: 'Makes somebody a manager, or a member',
    access: 'employer:manage',
    params: IdParams,
    body: Closed({ role: OneOf(memberRoles) }),
    errors: ['employer.last_manager'],
  },
  removePerson: {
    method: 'DELETE',
    path: '/api/employer/people/:id',
    summary: 'Takes somebody out; their session opens nothing more of the organisation by the next request',
    access: 'employer:manage',
    params: IdParams,
    errors: ['employer.last_manager'],
  },
  leaveEmployer: {
    method: 'POST',
    path: '/api/employer/leave',
    summary: 'Takes oneself out',
    access: 'employer:leave',
    body: Closed({}),
    errors: ['employer.last_manager'],
  },
  reportEmployer: {
    method: 'POST',
    path: '/api/employers/:id/reports',
    summary: 'Says that something is wrong with an employer, or with one of its opportunities',
    access: 'report:send',
    params: IdParams,
    body: Closed({ reason: OneOf(reportReasons), words: Type.String({ maxLength: 2000 }), opportunityId: Nullable(Id) }),
    errors: ['report.already', 'report.too_many'],
    perMinute: 5,
  },
});
