/** The only reader of `process.env`. Fails at start, in words, when something is missing or does not fit. */
import { resolve } from 'node:path';

export interface OidcIssuerConfig {
  issuerUrl: string;
  clientId: string;
  clientSecret?: string;
}

export interface Config {
  production: boolean;
  host: string;
  port: number;
  /** Where people reach us, without a trailing slash. */
  publicUrl: string;
  /** Unset: the embedded Postgres in `dataDirectory`. */
  databaseUrl: string | null;
  dataDirectory: string;
  meiliUrl: string | null;
  meiliKey: string | null;
  /** Unset: letters go to the local mailbox page. */
  smtpUrl: string | null;
  mailFrom: string;
  /** Unset: the local issuer with invented people plays all three. */
  oidc: { idporten: OidcIssuerConfig; ansattporten: OidcIssuerConfig; entra: OidcIssuerConfig } | null;
  /** Maskinporten, for employers' own systems; unset: a stand-in on one's own machine, and none in production. */
  maskinporten: { issuer: string; audience: string; jwksUrl: string } | null;
  entraTenantId: string | null;
  caseworkerGroup: string;
  administratorGroup: string;
  /** Base URL of Brønnøysund's register; unset: the demo's register. */
  brregUrl: string | null;
  /** NAV's vacancy feed, imported by the worker; unset: never. */
  navFeedUrl: string | null;
  /** Minutes between two imports of it. */
  navFeedMinutes: number;
  /** Demo data into an empty database. */
  demo: boolean;
  /** Jobs in this process, or left to `worker.ts`. */
  worker: 'inline' | 'separate';
  /** Seals the draft cookie and makes pseudonyms; random and kept in the data directory when unset locally. */
  secret: string | null;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  trustProxy: string | null;
}

export class ConfigError extends Error {}

const text = (env: NodeJS.ProcessEnv, name: string): string | null => {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? null : value;
};

function url(env: NodeJS.ProcessEnv, name: string, protocols: readonly string[]): string | null {
  const value = text(env, name);
  if (value === null) return null;
  const parsed = URL.parse(value);
  if (parsed === null || !protocols.includes(parsed.protocol)) {
    throw new ConfigError(`${name} must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`);
  }
  return value.replace(/\/$/, '');
}

function issuer(env: NodeJS.ProcessEnv, name: string): OidcIssuerConfig | null {
  const issuerUrl = url(env, `OIDC_${name}_ISSUER`, ['https:', 'http:']);
  if (issuerUrl === null) return null;
  const clientId = text(env, `OIDC_${name}_CLIENT_ID`);
  if (clientId === null) throw new ConfigError(`OIDC_${name}_ISSUER is set, so OIDC_${name}_CLIENT_ID must be set too.`);
  const clientSecret = text(env, `OIDC_${name}_CLIENT_SECRET`);
  return { issuerUrl, clientId, ...(clientSecret === null ? {} : { clientSecret }) };
}

/** Its keys are at `jwk` below the issuer, as Maskinporten's own description has it, unless another address is given. */
function maskinporten(env: NodeJS.ProcessEnv): Config['maskinporten'] {
  const issuerUrl = url(env, 'MASKINPORTEN_ISSUER', ['https:', 'http:']);
  if (issuerUrl === null) return null;
  const audience = text(env, 'MASKINPORTEN_AUDIENCE');
  if (audience === null) throw new ConfigError('MASKINPORTEN_ISSUER is set, so MASKINPORTEN_AUDIENCE must be set too.');
  // With the slash at its end: that is how it stands in the tokens.
  const issuer = `${issuerUrl}/`;
  return { issuer, audience, jwksUrl: url(env, 'MASKINPORTEN_JWKS', ['https:', 'http:']) ?? `${issuer}jwk` };
}

/** Reads and checks the environment. Throws `ConfigError` with one sentence that says what to change. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const production = env.NODE_ENV === 'production';
  const portText = text(env, 'PORT') ?? '3000';
  const port = Number(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ConfigError(`PORT must be a number from 0 to 65535, not "${portText}".`);
  const host = text(env, 'HOST') ?? (production ? '0.0.0.0' : 'localhost');
  const publicUrl = url(env, 'PUBLIC_URL', ['https:', 'http:']) ?? `http://localhost:${port}`;

  const issuers = { idporten: issuer(env, 'IDPORTEN'), ansattporten: issuer(env, 'ANSATTPORTEN'), entra: issuer(env, 'ENTRA') };
  const { idporten, ansattporten, entra } = issuers;
  const given = [idporten, ansattporten, entra].filter((one) => one !== null).length;
  if (given !== 0 && given !== 3) {
    throw new ConfigError(
      'Set all three of OIDC_IDPORTEN_ISSUER, OIDC_ANSATTPORTEN_ISSUER and OIDC_ENTRA_ISSUER, or none of them.',
    );
  }
  const oidc = idporten !== null && ansattporten !== null && entra !== null ? { idporten, ansattporten, entra } : null;
  const secret = text(env, 'SECRET');
  if (production) {
    if (oidc === null)
      throw new ConfigError(
        'In production the OIDC issuers must be set (OIDC_IDPORTEN_ISSUER and so on); the local issuer is refused.',
      );
    if (secret === null || secret.length < 32) throw new ConfigError('In production SECRET must be set, at least 32 characters.');
    if (!publicUrl.startsWith('https://')) throw new ConfigError('In production PUBLIC_URL must begin with https://.');
    if (text(env, 'DATABASE_URL') === null) throw new ConfigError('In production DATABASE_URL must be set.');
    if (text(env, 'SMTP_URL') === null)
      throw new ConfigError('In production SMTP_URL must be set; the local mailbox is refused.');
    if (text(env, 'BRREG_URL') === null)
      throw new ConfigError('In production BRREG_URL must be set, usually https://data.brreg.no/enhetsregisteret/api.');
  }
  const minutesText = text(env, 'NAV_FEED_MINUTES') ?? '15';
  const navFeedMinutes = Number(minutesText);
  if (!Number.isInteger(navFeedMinutes) || navFeedMinutes < 5 || navFeedMinutes > 60)
    throw new ConfigError(`NAV_FEED_MINUTES must be a whole number from 5 to 60, not "${minutesText}".`);
  const worker = text(env, 'WORKER') ?? 'inline';
  if (worker !== 'inline' && worker !== 'separate') throw new ConfigError('WORKER must be "inline" or "separate".');
  const logLevel = text(env, 'LOG_LEVEL') ?? (production ? 'info' : 'warn');
  if (!['silent', 'error', 'warn', 'info', 'debug'].includes(logLevel))
    throw new ConfigError('LOG_LEVEL must be silent, error, warn, info or debug.');

  return {
    production,
    host,
    port,
    publicUrl,
    databaseUrl: url(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    dataDirectory: resolve(text(env, 'DATA_DIRECTORY') ?? resolve(import.meta.dirname, '../../../.data')),
    meiliUrl: url(env, 'MEILI_URL', ['http:', 'https:']),
    meiliKey: text(env, 'MEILI_KEY'),
    smtpUrl: url(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: text(env, 'MAIL_FROM') ?? 'Arena Innlandet <ikke-svar@arena.example>',
    oidc,
    maskinporten: maskinporten(env),
    entraTenantId: text(env, 'ENTRA_TENANT_ID'),
    caseworkerGroup: text(env, 'CASEWORKER_GROUP') ?? 'arena-veileder',
    administratorGroup: text(env, 'ADMINISTRATOR_GROUP') ?? 'arena-pilotadministrator',
    brregUrl: url(env, 'BRREG_URL', ['https:', 'http:']),
    navFeedUrl: url(env, 'NAV_FEED_URL', ['https:', 'http:']),
    navFeedMinutes,
    demo: (text(env, 'DEMO') ?? (production ? 'no' : 'yes')) === 'yes',
    worker,
    secret,
    logLevel: logLevel as Config['logLevel'],
    trustProxy: text(env, 'TRUST_PROXY'),
  };
}
