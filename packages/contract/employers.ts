import Type, { type Static } from 'typebox';
import { OpportunityCard } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import { Closed, Id, IdParams, LanguageQuery, LocalText, Named, Nullable, OneOf, Version } from './values.ts';

export const employerStatuses = ['pending', 'approved', 'declined', 'paused'] as const;
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

export const employerRoutes = defineRoutes({
  listEmployers: {
    method: 'GET',
    path: '/api/employers',
    summary: 'Approved employers, those with most open first',
    access: 'public',
    query: LanguageQuery,
    response: Type.Array(Closed({ id: Id, name: Type.String(), municipality: Nullable(Named), open: Type.Integer() })),
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
