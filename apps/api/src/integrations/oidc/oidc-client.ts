/** The login port: one production path for every issuer. Locally `local-issuer.ts` plays the issuers; only configuration differs. */
import { type JsonWebKey, webcrypto } from 'node:crypto';
import * as client from 'openid-client';
import { altinnResourceType, type IssuerName, identityFrom, issuerNames, type LoginResult, reachesLevel } from './identity.ts';
import { LoginError, OidcUnavailableError } from './login-error.ts';
import { isLoopback } from './loopback.ts';

/** A private key as JWK. `kid` names it to the issuer; `x5t#S256` is sent along where a certificate is registered (Entra ID). */
export type ClientKey = JsonWebKey & { kid?: string; 'x5t#S256'?: string };

export interface IssuerConfig {
  /** Exactly as the issuer writes itself in its tokens. Entra ID: with the tenant in the path. */
  issuerUrl: string;
  clientId: string;
  /** `private_key_jwt` with RS256 or ES256. Either this or `clientSecret`. */
  clientKey?: ClientKey;
  clientSecret?: string;
  scopes: readonly string[];
  /** Levels we accept, as asked for; higher ones count too. Required at ID-porten. */
  acrValues?: readonly string[];
  redirectUri: string;
  /** Plain http, for the local stand-in only: refused outside loopback. */
  allowInsecure?: boolean;
  /** Required at Entra ID. */
  tenantId?: string;
  /** Required at Ansattporten: "urn:altinn:resource:…", the right that lets somebody act for an organisation here. */
  altinnResource?: string;
}

/** What must be remembered between `begin` and `finish`. Plain data. Keep it on the server or in a sealed cookie: it holds the PKCE verifier. */
export interface PendingLogin {
  issuer: IssuerName;
  state: string;
  nonce: string;
  codeVerifier: string;
  acrValues: readonly string[];
  /** Milliseconds since 1970. */
  startedAt: number;
}

export interface BeginOptions {
  uiLocale: 'nb' | 'en';
  /** Ask for more than the configuration does, for what needs certainty. */
  acrValues?: readonly string[];
  /** Ask again although the person is already logged in there, e.g. to change organisation. */
  prompt?: 'login';
}

export interface Login {
  /** Where to send the browser. Throws OidcUnavailableError when the issuer is out of reach. */
  begin(issuer: IssuerName, options: BeginOptions): Promise<{ url: string; state: PendingLogin }>;
  /** `currentUrl`: the address the browser came back to; only its query counts. Throws LoginError. A pending login is good for one try: forget it first. */
  finish(issuer: IssuerName, currentUrl: URL, pending: PendingLogin): Promise<LoginResult>;
  /** Where to send the browser to end the session at the issuer too; null when the issuer has no such page. */
  endSessionUrl(issuer: IssuerName, options: EndSessionOptions): Promise<string | null>;
  /** Front-channel logout: the `sid` whose sessions must end, or null when the call does not come from this issuer. */
  endedSession(issuer: IssuerName, currentUrl: URL): Promise<string | null>;
}

export interface EndSessionOptions {
  postLogoutRedirectUri: string;
  idTokenHint: string | null;
  uiLocale: 'nb' | 'en';
  state?: string;
}

export interface LoginDependencies {
  fetch?: client.CustomFetch;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** How long an issuer may take to answer one request. */
  timeoutSeconds?: number;
}

const pendingLifetime = 15 * 60_000;
/** Issuers change addresses seldom, and keys are looked up by themselves when an unknown one turns up. */
const discoveryLifetime = 6 * 3_600_000;

/** Throws a plain Error at once when a configuration could not be safe. No network before the first login. */
export function createLogin(configs: Record<IssuerName, IssuerConfig>, dependencies: LoginDependencies = {}): Login {
  for (const issuer of issuerNames) refuseUnsafe(issuer, configs[issuer]);
  const now = dependencies.now ?? Date.now;
  const known = new Map<IssuerName, { configuration: Promise<client.Configuration>; until: number }>();

  function discovered(issuer: IssuerName): Promise<client.Configuration> {
    const held = known.get(issuer);
    if (held !== undefined && now() < held.until) return held.configuration;
    const configuration = discover(issuer, configs[issuer], dependencies);
    const entry = { configuration, until: now() + discoveryLifetime };
    known.set(issuer, entry);
    // A failure is not remembered: the next person tries again.
    configuration.catch(() => known.get(issuer) === entry && known.delete(issuer));
    return configuration;
  }

  return {
    async begin(issuer, { uiLocale, acrValues, prompt }) {
      const config = configs[issuer];
      const configuration = await discovered(issuer);
      const state: PendingLogin = {
        issuer,
        state: client.randomState(),
        nonce: client.randomNonce(),
        codeVerifier: client.randomPKCECodeVerifier(),
        acrValues: acrValues ?? config.acrValues ?? [],
        startedAt: now(),
      };
      const url = client.buildAuthorizationUrl(configuration, {
        response_type: 'code',
        redirect_uri: config.redirectUri,
        scope: config.scopes.join(' '),
        state: state.state,
        nonce: state.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(state.codeVerifier),
        code_challenge_method: 'S256',
        ui_locales: uiLocale,
        ...(state.acrValues.length > 0 && { acr_values: state.acrValues.join(' ') }),
        ...(prompt !== undefined && { prompt }),
        ...(issuer === 'ansattporten' && {
          authorization_details: JSON.stringify([{ type: altinnResourceType, resource: config.altinnResource }]),
        }),
      });
      return { url: url.href, state };
    },

    async finish(issuer, currentUrl, pending) {
      const config = configs[issuer];
      if (pending.issuer !== issuer) throw new LoginError('login.invalid', 'begun at another issuer');
      if (now() - pending.startedAt > pendingLifetime) throw new LoginError('login.expired', 'took too long');
      const configuration = await discovered(issuer);
      // Behind a proxy our own address is not to be trusted; the registered one is what the issuer compares with.
      const callback = new URL(config.redirectUri);
      callback.search = currentUrl.search;
      let tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>;
      try {
        tokens = await client.authorizationCodeGrant(configuration, callback, {
          expectedState: pending.state,
          expectedNonce: pending.nonce,
          pkceCodeVerifier: pending.codeVerifier,
          idTokenExpected: true,
        });
      } catch (error) {
        throw asLoginError(error);
      }
      const claims = tokens.claims();
      if (claims === undefined) throw new LoginError('login.invalid', 'no id_token');
      const result = identityFrom(issuer, claims, tokens.id_token ?? null, config);
      if (!reachesLevel(result.acr, pending.acrValues)) throw new LoginError('login.level_too_low', result.acr ?? 'no acr');
      return result;
    },

    async endSessionUrl(issuer, { postLogoutRedirectUri, idTokenHint, uiLocale, state }) {
      const configuration = await discovered(issuer);
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
      return client.buildEndSessionUrl(configuration, {
        client_id: configs[issuer].clientId,
        post_logout_redirect_uri: postLogoutRedirectUri,
        ui_locales: uiLocale,
        ...(idTokenHint !== null && { id_token_hint: idTokenHint }),
        ...(state !== undefined && { state }),
      }).href;
    },

    async endedSession(issuer, currentUrl) {
      const [sid] = currentUrl.searchParams.getAll('sid');
      if (sid === undefined || sid === '') return null;
      const configuration = await discovered(issuer);
      return currentUrl.searchParams.get('iss') === configuration.serverMetadata().issuer ? sid : null;
    },
  };
}

function refuseUnsafe(issuer: IssuerName, config: IssuerConfig): void {
  const refuse = (reason: string) => {
    throw new Error(`Login through ${issuer} is not set up safely: ${reason}.`);
  };
  if (config.allowInsecure && !isLoopback(config.issuerUrl)) refuse('plain http is only for an issuer on this machine');
  if (!config.allowInsecure && !config.issuerUrl.startsWith('https://')) refuse('the issuer must use https');
  if ((config.clientKey === undefined) === (config.clientSecret === undefined))
    refuse('give either a client key or a client secret');
  if (issuer === 'idporten' && !config.acrValues?.length) refuse('say which level of assurance is needed (acrValues)');
  if (issuer === 'entra' && !config.tenantId) refuse('the tenant must be pinned (tenantId)');
  if (issuer === 'ansattporten' && !config.altinnResource) refuse('say which Altinn resource gives access (altinnResource)');
  if (!config.scopes.includes('openid')) refuse('the scope openid is missing');
}

async function discover(
  issuer: IssuerName,
  config: IssuerConfig,
  { fetch, timeoutSeconds = 8 }: LoginDependencies,
): Promise<client.Configuration> {
  // An ID token's signature is checked although it came straight from the issuer: proxies in between are somebody's.
  const execute = [client.enableNonRepudiationChecks];
  if (config.allowInsecure) execute.push(client.allowInsecureRequests);
  const authentication = await clientAuthentication(issuer, config);
  try {
    return await client.discovery(new URL(config.issuerUrl), config.clientId, {}, authentication, {
      execute,
      timeout: timeoutSeconds,
      ...(fetch !== undefined && { [client.customFetch]: fetch }),
    });
  } catch (error) {
    throw new OidcUnavailableError(`discovery: ${detailOf(error)}`);
  }
}

async function clientAuthentication(issuer: IssuerName, { clientKey, clientSecret }: IssuerConfig): Promise<client.ClientAuth> {
  if (clientKey === undefined) return client.ClientSecretPost(clientSecret);
  const algorithm =
    clientKey.kty === 'EC' ? { name: 'ECDSA', namedCurve: 'P-256' } : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  // The same key by two names: the browser's type, which the library speaks, lacks a use that Node's has.
  const key = (await webcrypto.subtle.importKey('jwk', clientKey, algorithm, false, ['sign'])) as client.CryptoKey;
  const thumbprint = clientKey['x5t#S256'];
  return (as, metadata, body, headers) =>
    client.PrivateKeyJwt(clientKey.kid === undefined ? key : { key, kid: clientKey.kid }, {
      [client.modifyAssertion]: (header, payload) => {
        if (thumbprint !== undefined) header['x5t#S256'] = thumbprint;
        // Entra ID wants its token endpoint as audience; ID-porten and Ansattporten their issuer, which is the library's choice.
        // https://learn.microsoft.com/en-us/entra/identity-platform/certificate-credentials
        if (issuer === 'entra' && as.token_endpoint !== undefined) payload.aud = as.token_endpoint;
      },
    })(as, metadata, body, headers);
}

/** What an issuer answers when the person turned back. */
const turnedBack = ['access_denied', 'login_required', 'interaction_required'];
const issuersFault = ['server_error', 'temporarily_unavailable'];

function asLoginError(error: unknown): LoginError {
  const detail = detailOf(error);
  if (error instanceof client.AuthorizationResponseError) {
    if (turnedBack.includes(error.error)) return new LoginError('login.cancelled', detail);
    if (issuersFault.includes(error.error)) return new OidcUnavailableError(detail);
    return new LoginError('login.invalid', detail);
  }
  if (error instanceof client.ResponseBodyError) {
    if (error.status >= 500) return new OidcUnavailableError(detail);
    // The code was used before, or is too old: starting over helps.
    return new LoginError(error.error === 'invalid_grant' ? 'login.expired' : 'login.invalid', detail);
  }
  if (isOutOfReach(error)) return new OidcUnavailableError(detail);
  return new LoginError('login.invalid', detail);
}

function isOutOfReach(error: unknown): boolean {
  // Node's fetch says "no connection" with a bare TypeError; the library's own ones carry a code.
  if (error instanceof TypeError) return !('code' in error);
  if (!(error instanceof client.ClientError)) return false;
  return error.code === 'OAUTH_TIMEOUT' || (error.cause instanceof Response && error.cause.status >= 500);
}

/** A word for the log that can hold nothing personal: names and codes, no messages, no claims. */
function detailOf(error: unknown): string {
  const named =
    error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError ? error.error : undefined;
  const word = named ?? (error instanceof Error && 'code' in error ? String(error.code ?? error.name) : 'unknown');
  return /^[\w.-]{1,60}$/.test(word) ? word : 'unreadable';
}
