/** Who an issuer says somebody is: the claims we keep, and everything else dropped. Pure. */
import { writtenLine } from '@arena/taxonomy/plain-text';
import { LoginError } from './login-error.ts';

export const issuerNames = ['idporten', 'ansattporten', 'entra'] as const;
export type IssuerName = (typeof issuerNames)[number];

export interface Organisation {
  /** Nine digits. */
  organisationNumber: string;
  /** As the issuer wrote it; Enhetsregisteret has the name to show. */
  name: string | null;
}

/** All we take from a login. No `pid`, and no token but the hint. */
export interface LoginResult {
  issuer: IssuerName;
  /** Key of the account together with `issuer`: `oid` at Entra ID (its `sub` differs per application), `sub` elsewhere. */
  subject: string;
  /** ID-porten gives no name with pseudonymous login. */
  name: string | null;
  email: string | null;
  /** Level of assurance as the issuer names it; null when it names none. */
  acr: string | null;
  /** The issuer's session (`sid`), for front-channel logout. */
  sessionId: string | null;
  /** For the logout address. Keep it on the server, never log it. Null when the token holds a `pid`: that must not be stored. */
  idTokenHint: string | null;
  /** Only from Ansattporten: where the person holds the right we asked for. Empty means logged in without access. */
  organisations: readonly Organisation[];
  /** Only from Entra ID. */
  navIdent: string | null;
  /** Only from Entra ID: object ids of groups. */
  groups: readonly string[];
}

type Claims = Readonly<Record<string, unknown>>;

export interface IdentityRules {
  /** Entra ID: the only tenant that may sign people in. */
  tenantId?: string | undefined;
  /** Ansattporten: the Altinn resource, "urn:altinn:resource:…". */
  altinnResource?: string | undefined;
}

/** Throws LoginError `login.invalid` when a claim that must be there is missing or from elsewhere. The claims must be verified before. */
export function identityFrom(issuer: IssuerName, claims: Claims, idToken: string | null, rules: IdentityRules): LoginResult {
  if (issuer === 'entra' && (rules.tenantId === undefined || claims.tid !== rules.tenantId)) {
    throw new LoginError('login.invalid', 'other tenant');
  }
  const subject = text(issuer === 'entra' ? claims.oid : claims.sub);
  if (subject === null) throw new LoginError('login.invalid', issuer === 'entra' ? 'no oid' : 'no sub');
  return {
    issuer,
    subject,
    name: line(claims.name),
    email: text(claims.email),
    acr: text(claims.acr),
    sessionId: text(claims.sid),
    idTokenHint: 'pid' in claims ? null : idToken,
    organisations: issuer === 'ansattporten' ? organisationsFrom(claims.authorization_details, rules.altinnResource) : [],
    navIdent: issuer === 'entra' ? text(claims.NAVident) : null,
    groups: issuer === 'entra' ? list(claims.groups).filter((group) => typeof group === 'string') : [],
  };
}

export const altinnResourceType = 'ansattporten:altinn:resource';
const resourcePrefix = 'urn:altinn:resource:';

/**
 * Type, resource and organisation number must stand in the same element: a right to another resource at the same
 * organisation, or to ours at another, opens nothing. https://docs.digdir.no/docs/ansattporten/ansattporten_rar
 */
function organisationsFrom(details: unknown, resource: string | undefined): Organisation[] {
  if (resource === undefined) return [];
  const found = new Map<string, Organisation>();
  for (const detail of list(details).filter(isRecord)) {
    if (detail.type !== altinnResourceType || detail.resource !== resource) continue;
    for (const party of list(detail.authorized_parties).filter(isRecord)) {
      // The party repeats the resource, there without its prefix.
      if (party.resource !== undefined && `${resourcePrefix}${party.resource}` !== resource && party.resource !== resource)
        continue;
      const id = isRecord(party.orgno) ? text(party.orgno.ID) : null;
      const organisationNumber = id?.match(/^0192:(\d{9})$/)?.[1];
      if (organisationNumber === undefined) continue;
      found.set(organisationNumber, { organisationNumber, name: line(party.name) });
    }
  }
  return [...found.values()];
}

/** Levels from low to high. ID-porten: https://docs.digdir.no/docs/idporten/oidc/oidc_protocol_id_token; Ansattporten's tokens say "substantial" and "high". */
const ladders = [
  ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'],
  ['substantial', 'high'],
];

/** True when `acr` is one of those asked for, or above the lowest of them on the same ladder. Asking for nothing accepts anything. */
export function reachesLevel(acr: string | null, asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  if (acr === null) return false;
  if (asked.includes(acr)) return true;
  const ladder = ladders.find((steps) => steps.includes(acr));
  return ladder !== undefined && asked.some((level) => ladder.includes(level) && ladder.indexOf(acr) > ladder.indexOf(level));
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** What people read: on one line, without what nobody sees. */
const line = (value: unknown): string | null => text(writtenLine(text(value) ?? ''));

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
