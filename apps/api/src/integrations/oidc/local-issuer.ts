/**
 * A real OpenID Connect server that plays ID-porten, Ansattporten and Entra ID with invented people, for practice and tests.
 * Mounted in our own app by `local-issuer.routes.ts`. It must never run where real people log in, and refuses to.
 */
import { generateKeyPair, generateKeyPairSync, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Bilingual } from '@arena/taxonomy/types';
import type { Configuration, JWK, Provider } from 'oidc-provider';
import { altinnResourceType, type IssuerName, type Organisation } from './identity.ts';
import { type PageLanguage, pageForProblem } from './local-issuer-page.ts';
import { createLocalStore } from './local-issuer-store.ts';
import { isLoopback } from './loopback.ts';
import type { ClientKey, IssuerConfig } from './oidc-client.ts';
import { type AllowList, type Role, rolesFor } from './roles.ts';

export interface LocalPerson {
  issuer: IssuerName;
  /** Stable for ever, and unique within the issuer: data hang on it. At Entra ID it is the `oid`. */
  subject: string;
  name: string;
  email: string | null;
  /** One line: who is this, and what can you try as them? */
  description: Bilingual;
  /** Level of assurance; high enough for everything when left out. */
  acr?: string;
  /** Ansattporten: the organisations this person may act for. */
  organisations?: readonly { organisationNumber: string; name: string }[];
  /** Entra ID: object ids of groups. */
  groups?: readonly string[];
  navIdent?: string;
}

export interface LocalIssuerOptions {
  /** Where our own app answers, e.g. "http://localhost:3000". Loopback only. */
  baseUrl: string;
  people: readonly LocalPerson[];
  /** As in process.env.NODE_ENV; asked for so that nobody forgets the question. */
  nodeEnv: string | undefined;
  /** Groups the people by role in the list to choose from. */
  allowList: AllowList;
  /** Where people land after login; "/login/<issuer>/callback" when left out. */
  callbackPath?: (issuer: IssuerName) => string;
  /** Where people land after logout; "/" when left out. */
  postLogoutPath?: string;
}

export interface LocalIssuers {
  /** For createLogin: the production path, pointed at the stand-in. */
  configs: Record<IssuerName, IssuerConfig>;
  /** Paths are below this one: "/oidc/idporten". */
  prefixOf(issuer: IssuerName): string;
  /** Created at the first call: loading it takes half a second, which starting the app should not pay. */
  provider(issuer: IssuerName): Promise<Provider>;
  /** The people to choose from, under the first role each may open; null: none. */
  peopleByRole(issuer: IssuerName): Map<Role | null, LocalPerson[]>;
  /** How `person` is called inside the issuer. */
  accountId(person: LocalPerson): string;
  baseUrl: string;
  postLogoutRedirectUri: string;
}

const tenantId = '00000000-0000-4000-8000-00000000a12e';
const altinnResource = 'urn:altinn:resource:arena-innlandet';
const clientId = 'arena-innlandet';
const usualLevel: Record<IssuerName, string | undefined> = {
  idporten: 'idporten-loa-high',
  ansattporten: 'high',
  entra: undefined,
};

/** Throws one clear sentence in production, on a public address, or when two people share a subject. */
export function createLocalIssuers(options: LocalIssuerOptions): LocalIssuers {
  const { people, nodeEnv, allowList, callbackPath = (issuer) => `/login/${issuer}/callback`, postLogoutPath = '/' } = options;
  if (nodeEnv === 'production')
    throw new Error('The practice login must never run in production: configure the real issuers instead.');
  if (!isLoopback(options.baseUrl)) {
    throw new Error(`The practice login only runs on this machine (localhost), and ${options.baseUrl} is a public address.`);
  }
  const seen = new Set<string>();
  for (const { issuer, subject } of people) {
    if (seen.has(`${issuer} ${subject}`)) throw new Error(`Two people at ${issuer} share the subject ${subject}.`);
    seen.add(`${issuer} ${subject}`);
  }

  const baseUrl = new URL(options.baseUrl).origin;
  const postLogoutRedirectUri = new URL(postLogoutPath, baseUrl).href;
  const prefixOf = (issuer: IssuerName) => `/oidc/${issuer}`;
  const clientKey = newClientKey();
  const configFor = (issuer: IssuerName, own: Partial<IssuerConfig>): IssuerConfig => ({
    issuerUrl: `${baseUrl}${prefixOf(issuer)}`,
    clientId,
    scopes: ['openid'],
    redirectUri: new URL(callbackPath(issuer), baseUrl).href,
    allowInsecure: true,
    ...own,
  });
  const configs: Record<IssuerName, IssuerConfig> = {
    idporten: configFor('idporten', { clientKey, acrValues: ['idporten-loa-substantial'] }),
    ansattporten: configFor('ansattporten', { clientKey, altinnResource }),
    entra: configFor('entra', { clientSecret: randomBytes(32).toString('base64url'), tenantId }),
  };

  let signingKey: Promise<JWK> | undefined;
  const providers = new Map<IssuerName, Promise<Provider>>();

  async function create(issuer: IssuerName): Promise<Provider> {
    signingKey ??= newSigningKey();
    const [{ Provider }, key] = await Promise.all([import('oidc-provider'), signingKey]);
    const own = people.filter((person) => person.issuer === issuer);
    return new Provider(configs[issuer].issuerUrl, {
      ...configuration(issuer, prefixOf(issuer), own, key),
      clients: [
        {
          client_id: clientId,
          redirect_uris: [configs[issuer].redirectUri],
          post_logout_redirect_uris: [postLogoutRedirectUri],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          ...(configs[issuer].clientSecret === undefined
            ? { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [publicPart(clientKey)] } }
            : { token_endpoint_auth_method: 'client_secret_post', client_secret: configs[issuer].clientSecret }),
        },
      ],
    });
  }

  return {
    configs,
    baseUrl,
    postLogoutRedirectUri,
    prefixOf,
    accountId,
    provider(issuer) {
      const held = providers.get(issuer) ?? create(issuer);
      providers.set(issuer, held);
      return held;
    },
    peopleByRole(issuer) {
      const own = people.filter((person) => person.issuer === issuer);
      return Map.groupBy(own, (person) => rolesFor({ ...person, groups: person.groups ?? [] }, allowList).at(-1) ?? null);
    },
  };
}

/** Entra ID's `sub` is not its `oid`, and neither is ours: whoever keys on the wrong one notices here. */
function accountId({ issuer, subject }: LocalPerson): string {
  return issuer === 'entra' ? `pairwise-${subject}` : subject;
}

function configuration(issuer: IssuerName, prefix: string, people: readonly LocalPerson[], key: JWK): Configuration {
  return {
    adapter: createLocalStore(),
    jwks: { keys: [key] },
    clientAuthMethods: ['private_key_jwt', 'client_secret_post'],
    pkce: { required: () => true },
    responseTypes: ['code'],
    acrValues:
      issuer === 'idporten' ? ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'] : ['substantial', 'high'],
    // Everything goes in the ID token, as at the real ones.
    conformIdTokenClaims: false,
    claims: {
      openid: ['sub', 'sid', 'acr', 'auth_time', 'name', 'email', 'tid', 'oid', 'groups', 'NAVident', 'authorization_details'],
    },
    discovery: { ui_locales_supported: ['nb', 'en'] },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      // Answered by the routes, without the library's page; enabled here so that discovery names it.
      rpInitiatedLogout: { enabled: true },
    },
    routes: { authorization: '/authorize', token: '/token', jwks: '/jwks', end_session: '/logout' },
    interactions: { url: (_ctx, interaction) => `${prefix}/interaction/${interaction.uid}` },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: `local_${issuer}_session`, interaction: `local_${issuer}_interaction`, resume: `local_${issuer}_resume` },
      // A path the login itself never visits: the browser does not send the session back, so everyone chooses a person every time.
      long: { httpOnly: true, sameSite: 'lax', path: `${prefix}/logout` },
    },
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 600, Interaction: 3600, Session: 3600, Grant: 3600 },
    findAccount(_ctx, id, token) {
      const person = people.find((one) => accountId(one) === id);
      if (person === undefined) return undefined;
      const sid = token !== undefined && 'sessionUid' in token ? token.sessionUid : undefined;
      return { accountId: id, claims: () => ({ sub: id, sid, ...claimsOf(person) }) };
    },
    // Our own app asks for nothing a person could say no to: no consent page.
    async loadExistingGrant(ctx) {
      const { client, session, provider } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError(ctx, out) {
      const language: PageLanguage = String(ctx.query.ui_locales ?? '').startsWith('en') ? 'en' : 'nb';
      ctx.type = 'html';
      ctx.body = pageForProblem(language, '/', out.error);
    },
  };
}

function claimsOf(person: LocalPerson): Record<string, unknown> {
  const { issuer, name, email, organisations = [] } = person;
  if (issuer === 'entra') {
    return { name, email, tid: tenantId, oid: person.subject, groups: person.groups ?? [], NAVident: person.navIdent };
  }
  return { name, email, ...(issuer === 'ansattporten' && { authorization_details: authorizationDetails(organisations) }) };
}

/** As Ansattporten writes it, always for our own resource: what the client asks about is not read here. Without a right, nobody is in the element. */
function authorizationDetails(organisations: readonly Organisation[]): unknown {
  const authorized_parties = organisations.map(({ organisationNumber, name }) => ({
    orgno: { authority: 'iso6523-actorid-upis', ID: `0192:${organisationNumber}` },
    resource: altinnResource.slice(altinnResource.lastIndexOf(':') + 1),
    name,
  }));
  return [{ type: altinnResourceType, resource: altinnResource, resource_name: 'Arena Innlandet', authorized_parties }];
}

/** The level this person logs in with, where the issuer has levels. */
export function levelOf({ issuer, acr }: LocalPerson): string | undefined {
  return acr ?? usualLevel[issuer];
}

function newClientKey(): ClientKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: 'practice-client' };
}

function publicPart({ kty, crv, x, y, kid }: ClientKey): JWK {
  return { kty, crv, x, y, kid } as JWK;
}

async function newSigningKey(): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'practice-signing' } as JWK;
}
