import Type, { type Static } from 'typebox';
import { roles } from './access.ts';
import { defineRoutes } from './route.ts';
import { Closed, Id, LanguageSchema, Nullable, OneOf } from './values.ts';

export const issuerNames = ['idporten', 'ansattporten', 'entra'] as const;
export type IssuerName = (typeof issuerNames)[number];

export const ActorView = Closed({
  role: OneOf(roles),
  name: Type.String(),
  language: LanguageSchema,
  /** The organisation this session acts for; only employers have one. */
  organisation: Nullable(
    Closed({
      organisationNumber: Type.String(),
      name: Type.String(),
      /** Null until the organisation is registered here. */
      employerId: Nullable(Id),
      status: Nullable(OneOf(['pending', 'approved', 'declined', 'paused', 'removed'] as const)),
    }),
  ),
});
export type ActorView = Static<typeof ActorView>;

export const sessionRoutes = defineRoutes({
  getSession: {
    method: 'GET',
    path: '/api/session',
    summary: 'Who is signed in, if anybody',
    access: 'public',
    response: Closed({ actor: Nullable(ActorView), hasDraft: Type.Boolean(), local: Type.Boolean() }),
    errors: [],
  },
  beginLogin: {
    method: 'GET',
    path: '/api/login/:issuer',
    summary: 'Sends the browser to the issuer to sign in; `returnTo` is a path on this site',
    access: 'public',
    params: Closed({ issuer: OneOf(issuerNames) }),
    query: Closed({ language: Type.Optional(LanguageSchema), returnTo: Type.Optional(Type.String({ maxLength: 10_000 })) }),
    status: 302,
    errors: ['login.issuer_unavailable'],
    perMinute: 30,
  },
  finishLogin: {
    method: 'GET',
    path: '/api/login/:issuer/callback',
    summary: 'Where the issuer sends the browser back; opens a session and redirects',
    access: 'public',
    params: Closed({ issuer: OneOf(issuerNames) }),
    // The issuer decides what comes here; each value is checked by the login port.
    query: Type.Record(
      Type.String({ maxLength: 60 }),
      Type.Union([Type.String({ maxLength: 4000 }), Type.Array(Type.String({ maxLength: 4000 }))]),
    ),
    status: 302,
    errors: [
      'login.cancelled',
      'login.invalid',
      'login.expired',
      'login.level_too_low',
      'login.issuer_unavailable',
      'session.role_not_available',
    ],
    perMinute: 30,
  },
  endSession: {
    method: 'DELETE',
    path: '/api/session',
    summary: 'Signs out: the session ends on the server at once',
    access: 'public',
    errors: [],
  },
  setLanguage: {
    method: 'PUT',
    path: '/api/session/language',
    summary: 'The language letters are written in',
    access: 'account:edit',
    body: Closed({ language: LanguageSchema }),
    errors: [],
  },
});
