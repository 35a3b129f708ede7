/**
 * Plays Maskinporten on one's own machine: signs a token for any organisation that asks. It must therefore never run where others can
 * reach it, and refuses to.
 */
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import { type JSONWebKeySet, SignJWT } from 'jose';
import { normaliseOrganisationNumber } from '../brreg/organisation-number.ts';
import { isLoopback } from '../oidc/loopback.ts';
import type { MachineTokenSource } from './machine-token.ts';

export interface LocalMachineIssuer extends MachineTokenSource {
  keys: JSONWebKeySet;
  /** A token as the real one writes it; `claims` replaces single claims, for tests of what must be refused. */
  sign(organisationNumber: string, scope: string, claims?: Record<string, unknown>, algorithm?: string): Promise<string>;
}

const path = '/local-maskinporten';
const lifetimeSeconds = 120;

export function createLocalMachineIssuer({
  baseUrl,
  nodeEnv,
  clock = () => new Date(),
}: {
  baseUrl: string;
  nodeEnv: string;
  clock?: () => Date;
}): LocalMachineIssuer {
  if (nodeEnv === 'production') throw new Error('the local machine issuer is refused in production');
  if (!isLoopback(baseUrl)) throw new Error('the local machine issuer is refused where others can reach it');
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const issuer = `${baseUrl}${path}/`;
  return {
    issuer,
    audience: baseUrl,
    keys: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'local', use: 'sig' }] as JSONWebKeySet['keys'] },
    sign(organisationNumber, scope, claims = {}, algorithm = 'RS256') {
      const iat = Math.floor(clock().getTime() / 1000);
      return new SignJWT({
        iss: issuer,
        aud: baseUrl,
        scope,
        iat,
        exp: iat + lifetimeSeconds,
        jti: randomUUID(),
        client_id: 'local-client',
        token_type: 'Bearer',
        consumer: { authority: 'iso6523-actorid-upis', ID: `0192:${organisationNumber}` },
        ...claims,
      })
        .setProtectedHeader({ alg: algorithm, kid: 'local' })
        .sign(privateKey);
    },
  };
}

/** `POST /local-maskinporten/token` with `organisationNumber` and `scope` as a form; see docs/operations/push.md. */
export const localMachineIssuerRoutes: FastifyPluginAsync<{ issuer: LocalMachineIssuer }> = async (app, { issuer }) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  app.get(`${path}/jwks`, { exposeHeadRoute: false }, async () => issuer.keys);
  app.post(`${path}/token`, async (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const number = normaliseOrganisationNumber(form.get('organisationNumber') ?? '');
    if (number === null) return reply.code(400).send({ error: 'invalid_request', error_description: 'organisationNumber' });
    const token = await issuer.sign(number, form.get('scope') ?? '');
    return reply
      .header('cache-control', 'no-store')
      .send({ access_token: token, token_type: 'Bearer', expires_in: lifetimeSeconds });
  });
};
