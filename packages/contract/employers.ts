import Type, { type Static } from 'typebox';
import { AnswerHabitSchema, OpportunityCard, sectors } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import {
  Closed,
  Id,
  IdParams,
  KindSchema,
  LanguageQuery,
  LanguageSchema,
  LocalText,
  Named,
  Nullable,
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

export const OwnEmployer = Closed({
  id: Id,
  version: Version,
  organisationNumber: Type.String(),
  name: Type.String(),
  municipality: Nullable(Named),
  status: OneOf(employerStatuses),
  /** The administrator's words, or `register.unknown` / `register.ended` where the register of organisations decided. */
  reason: Nullable(Type.String()),
  /** False while Brønnøysund has not been reached; the check is tried again by itself. */
  registerChecked: Type.Boolean(),
  trainingCompany: Type.Boolean(),
  aboutNb: Type.String(),
  aboutEn: Type.String(),
});
export type OwnEmployer = Static<typeof OwnEmployer>;

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
      trainingCompany: Type.Boolean(),
      sector: OneOf(sectors),
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
    response: Closed({
      employer: Nullable(OwnEmployer),
      represented: Nullable(Closed({ organisationNumber: Type.String(), name: Type.String() })),
    }),
    errors: [],
  },
  registerEmployer: {
    method: 'POST',
    path: '/api/employer',
    summary: 'Registers the organisation the signed-in person represents; a human approves it',
    access: 'employer:register',
    body: Closed({
      organisationNumber: Type.String({ maxLength: 30 }),
      aboutNb: Type.String({ maxLength: 2000 }),
      aboutEn: Type.String({ maxLength: 2000 }),
      trainingCompany: Type.Boolean(),
    }),
    response: OwnEmployer,
    status: 201,
    errors: [
      'employer.organisation_number',
      'employer.organisation_unknown',
      'employer.organisation_ended',
      'employer.already_registered',
      'employer.not_represented',
    ],
    perMinute: 20,
  },
});
