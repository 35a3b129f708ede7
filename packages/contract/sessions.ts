import Type, { type Static } from 'typebox';
import { roles } from './access.ts';
import { defineRoutes } from './route.ts';
import { Closed, Id, LanguageSchema, Nullable, OneOf } from './values.ts';

export const issuerNames = ['idporten', 'ansattporten', 'entra'] as const;
export type IssuerName = (typeof issuerNames)[number];

/** One address of the plain kind; what a mail server makes of it is its own matter. */
export const EmailAddress = Type.String({
  minLength: 6,
  maxLength: 254,
  pattern: '^\\s*[^\\s@<>,;:"()\\[\\]\\\\]+@[^\\s@<>,;:"()\\[\\]\\\\]+\\.[^\\s@<>,;:"()\\[\\]\\\\.]{2,}\\s*$',
});
/** The random key of a link in a mail. */
export const MailLinkKey = Type.String({ minLength: 20, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' });

export const ActorView = Closed({
  /** The account's, and never another's: what a browser keeps for somebody goes by it. Names change, and two people can share one. */
  key: Type.String(),
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
    response: Closed({
      actor: Nullable(ActorView),
      /** The session of this browser ended because it was not used. Told once: then it is nobody's. */
      endedIdle: Type.Boolean(),
      hasDraft: Type.Boolean(),
      local: Type.Boolean(),
      unread: Type.Integer(),
    }),
    errors: [],
  },
  beginLogin: {
    method: 'GET',
    path: '/api/login/:issuer',
    summary: 'Sends the browser to the issuer to sign in; `returnTo` is a path on this site',
    access: 'public',
    params: Closed({ issuer: OneOf(issuerNames) }),
    query: Closed({
      language: Type.Optional(LanguageSchema),
      returnTo: Type.Optional(Type.String({ maxLength: 10_000 })),
      /** Somebody signed in with a link proves who they are: the same account becomes the issuer's. */
      upgrade: Type.Optional(OneOf(['yes'] as const)),
    }),
    status: 302,
    errors: ['login.issuer_unavailable'],
    perMinute: 30,
  },
  askForLink: {
    method: 'POST',
    path: '/api/login/links',
    summary: 'Sends a link to sign in with; the answer is the same for every address',
    access: 'public',
    body: Closed({
      email: EmailAddress,
      language: LanguageSchema,
      returnTo: Type.Optional(Type.String({ maxLength: 10_000 })),
    }),
    errors: ['login.too_many_links'],
    perMinute: 10,
  },
  readLink: {
    method: 'GET',
    path: '/api/login/links/:key',
    summary: 'The address that a link signs in, or null when it is over; changes nothing',
    access: 'public',
    params: Closed({ key: MailLinkKey }),
    /** `isOurs`: it was asked for in this browser, and answers that the browser remembers go along. */
    response: Closed({ email: Nullable(Type.String()), isOurs: Type.Boolean() }),
    errors: [],
    perMinute: 30,
  },
  useLink: {
    method: 'POST',
    path: '/api/login/links/use',
    summary: 'Signs in with a link, once; opens a session',
    access: 'public',
    /** `takeDraft`: answers that this browser remembers go into the account although the link was asked for in another. */
    body: Closed({ key: MailLinkKey, takeDraft: Type.Optional(Type.Boolean()) }),
    response: Closed({ returnTo: Type.String() }),
    errors: ['login.link_over'],
    perMinute: 30,
  },
  getLoginChoice: {
    method: 'GET',
    path: '/api/login/choice',
    summary: 'What somebody who signed in may act as; null when there is nothing to choose between',
    access: 'public',
    response: Closed({
      options: Nullable(
        Type.Array(
          Closed({
            role: OneOf(roles),
            organisation: Nullable(Closed({ organisationNumber: Type.String(), name: Type.String() })),
          }),
        ),
      ),
    }),
    errors: [],
  },
  chooseLogin: {
    method: 'POST',
    path: '/api/login/choice',
    summary: 'Chooses by position in the list; opens a session',
    access: 'public',
    body: Closed({ option: Type.Integer({ minimum: 0, maximum: 10_000 }) }),
    response: Closed({ returnTo: Type.String() }),
    errors: ['login.expired'],
    perMinute: 30,
  },
  endIssuerSession: {
    method: 'GET',
    path: '/api/login/:issuer/logout',
    summary: 'Front-channel logout: the issuer says that its session ended, and ours ends with it; no cookie is needed',
    access: 'public',
    params: Closed({ issuer: OneOf(issuerNames) }),
    query: Closed({
      iss: Type.Optional(Type.String({ maxLength: 500 })),
      sid: Type.Optional(Type.String({ maxLength: 500 })),
    }),
    errors: ['login.issuer_unavailable'],
    perMinute: 300,
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
      'account.issuer_taken',
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
