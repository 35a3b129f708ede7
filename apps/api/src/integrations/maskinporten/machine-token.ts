/**
 * Tokens of machines, as Maskinporten issues them (docs.digdir.no, "Maskinporten access token"): who signed, for whom, for what, for how
 * short a time. Which organisation it speaks for is in `consumer`, and nowhere else.
 */
import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { normaliseOrganisationNumber } from '../brreg/organisation-number.ts';

export type TokenFault =
  | 'missing'
  | 'unreadable'
  | 'signature'
  | 'issuer'
  | 'audience'
  | 'scope'
  | 'consumer'
  | 'expired'
  | 'too-long'
  | 'not-yet'
  | 'no-id'
  | 'used'
  | 'keys-unavailable';

export class TokenError extends Error {
  readonly fault: TokenFault;

  constructor(fault: TokenFault) {
    super(fault);
    this.fault = fault;
  }
}

export interface MachineToken {
  /** Of the token: good once. */
  id: string;
  expiresAt: Date;
  organisationNumber: string;
  clientId: string | null;
}

export interface MachineTokens {
  /** The scope a token must hold is asked for with each reading. Throws `TokenError`. */
  read(token: string, scope: string, now: Date): Promise<MachineToken>;
}

export interface MachineTokenSource {
  issuer: string;
  audience: string;
  /** The issuer's keys, or the address they are fetched from. */
  keys: JSONWebKeySet | URL;
}

/** Never HS*, which would take a public key for a shared secret, and never "none". */
const algorithms = ['RS256', 'RS384', 'RS512'];
const longestSeconds = 120;
/** How far apart two clocks may be. */
const skewSeconds = 10;
const longestToken = 4096;

export function createMachineTokens({ issuer, audience, keys }: MachineTokenSource): MachineTokens {
  const keyOf: JWTVerifyGetKey =
    keys instanceof URL ? createRemoteJWKSet(keys, { timeoutDuration: 5000, cooldownDuration: 30_000 }) : createLocalJWKSet(keys);
  return {
    async read(token, scope, now) {
      if (token.length > longestToken) throw new TokenError('unreadable');
      const payload = await verify(token, keyOf, { issuer, audience, now });
      const { iat, exp, jti } = payload;
      if (typeof iat !== 'number' || typeof exp !== 'number') throw new TokenError('expired');
      const seconds = now.getTime() / 1000;
      if (iat > seconds + skewSeconds) throw new TokenError('not-yet');
      // What was issued long ago would have ended by now, and what ends long after it was issued is not one of theirs.
      if (exp - iat > longestSeconds) throw new TokenError('too-long');
      if (exp <= iat) throw new TokenError('expired');
      if (typeof jti !== 'string' || jti === '' || jti.length > 200) throw new TokenError('no-id');
      const scopes = typeof payload.scope === 'string' ? payload.scope.split(' ') : [];
      if (!scopes.includes(scope)) throw new TokenError('scope');
      const { client_id: clientId } = payload;
      return {
        // Two issuers could choose the same.
        id: `${issuer} ${jti}`,
        expiresAt: new Date((exp + skewSeconds) * 1000),
        organisationNumber: consumerOf(payload.consumer),
        clientId: typeof clientId === 'string' ? clientId.slice(0, 100) : null,
      };
    },
  };
}

async function verify(
  token: string,
  keyOf: JWTVerifyGetKey,
  { issuer, audience, now }: { issuer: string; audience: string; now: Date },
) {
  try {
    const { payload } = await jwtVerify(token, keyOf, {
      algorithms,
      issuer,
      audience,
      currentDate: now,
      clockTolerance: skewSeconds,
    });
    return payload;
  } catch (error) {
    throw new TokenError(faultOf(error));
  }
}

function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'issuer';
    if (error.claim === 'aud') return 'audience';
    return error.claim === 'nbf' || error.claim === 'iat' ? 'not-yet' : 'expired';
  }
  if (error instanceof errors.JWKSTimeout) return 'keys-unavailable';
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JOSENotSupported
  )
    return 'signature';
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid) return 'unreadable';
  // The keys could not be fetched, or were none.
  return 'keys-unavailable';
}

/** `{"authority": "iso6523-actorid-upis", "ID": "0192:<orgnr>"}`: 0192 is the Norwegian register of organisations in ISO 6523. */
function consumerOf(consumer: unknown): string {
  const id = typeof consumer === 'object' && consumer !== null && 'ID' in consumer ? consumer.ID : null;
  const number = typeof id === 'string' ? /^0192:([0-9]{9})$/.exec(id)?.[1] : undefined;
  const organisationNumber = number === undefined ? null : normaliseOrganisationNumber(number);
  if (organisationNumber === null) throw new TokenError('consumer');
  return organisationNumber;
}
