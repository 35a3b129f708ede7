import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLocalMachineIssuer, type LocalMachineIssuer } from './local-machine-issuer.ts';
import { createMachineTokens, type MachineTokens, TokenError } from './machine-token.ts';

const now = new Date('2026-11-22T12:00:00Z');
const seconds = now.getTime() / 1000;
const number = '974760673';
const scope = 'arena-innlandet:opportunities.write';

let issuer: LocalMachineIssuer;
let tokens: MachineTokens;
beforeAll(() => {
  issuer = createLocalMachineIssuer({ baseUrl: 'http://localhost:3000', nodeEnv: 'test', clock: () => now });
  tokens = createMachineTokens(issuer);
});

const faultOf = async (token: string) => {
  try {
    await tokens.read(token, scope, now);
    return null;
  } catch (error) {
    if (error instanceof TokenError) return error.fault;
    throw error;
  }
};
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const claims = (given: object = {}) => ({
  iss: issuer.issuer,
  aud: issuer.audience,
  scope,
  iat: seconds,
  exp: seconds + 100,
  jti: 'one',
  consumer: { authority: 'iso6523-actorid-upis', ID: `0192:${number}` },
  ...given,
});

describe('a token of a machine', () => {
  it.each(['RS256', 'RS384', 'RS512'])(
    'is taken when it is right (%s), and tells which organisation it speaks for',
    async (alg) => {
      const token = await tokens.read(await issuer.sign(number, `other ${scope}`, { jti: 'one' }, alg), scope, now);
      expect(token).toMatchObject({ organisationNumber: number, id: `${issuer.issuer} one` });
      expect(token.expiresAt.getTime()).toBeGreaterThan(now.getTime());
    },
  );

  it.each([
    ['issuer', { iss: 'https://somebody.example/' }],
    ['audience', { aud: 'https://somebody.example' }],
    ['audience', { aud: undefined }],
    ['scope', { scope: 'arena-innlandet:opportunities.write.not' }],
    ['scope', { scope: undefined }],
    ['scope', { scope: [scope] }],
    ['consumer', { consumer: undefined }],
    ['consumer', { consumer: { ID: '0192:974760674' } }],
    ['consumer', { consumer: { ID: '9908:974760673' } }],
    ['consumer', { consumer: '0192:974760673' }],
    ['consumer', { consumer: { ID: ['0192:974760673'] } }],
    ['expired', { iat: seconds - 300, exp: seconds - 200 }],
    ['expired', { exp: undefined }],
    ['not-yet', { iat: seconds + 60, exp: seconds + 100 }],
    ['not-yet', { nbf: seconds + 60 }],
    ['too-long', { exp: seconds + 121 }],
    ['too-long', { iat: seconds - 86_400, exp: seconds + 60 }],
    ['no-id', { jti: undefined }],
    ['no-id', { jti: '' }],
  ])('is refused for its %s: %j', async (fault, given) => {
    expect(await faultOf(await issuer.sign(number, scope, given))).toBe(fault);
  });

  it('is refused without a signature, with one by another key, and with a shared secret made of the public key', async () => {
    expect(await faultOf(`${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims())}.`)).toBe('signature');

    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const foreign = await new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: 'local' }).sign(other);
    expect(await faultOf(foreign)).toBe('signature');

    const [key] = issuer.keys.keys;
    const pem = createPublicKey({ key: key as never, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const signed = `${encode({ alg: 'HS256', kid: 'local' })}.${encode(claims())}`;
    expect(await faultOf(`${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`)).toBe('signature');

    const right = await issuer.sign(number, scope);
    const [head = '', , signature = ''] = right.split('.');
    const changed = encode(claims({ consumer: { ID: '0192:988077917' } }));
    expect(await faultOf(`${head}.${changed}.${signature}`)).toBe('signature');
  });

  it('is refused when it is no token at all, or far too large', async () => {
    for (const junk of ['', 'a', 'a.b', 'a.b.c', '..', 'x'.repeat(5000)]) expect(await faultOf(junk)).toBe('unreadable');
  });

  it('cannot be checked when the keys are out of reach: that is said, and nobody is let in', async () => {
    const away = createMachineTokens({ ...issuer, keys: new URL('http://127.0.0.1:1/jwk') });
    await expect(away.read(await issuer.sign(number, scope), scope, now)).rejects.toMatchObject({ fault: 'keys-unavailable' });
  });
});

it('the local issuer never runs in production, nor where others can reach it', () => {
  expect(() => createLocalMachineIssuer({ baseUrl: 'http://localhost:3000', nodeEnv: 'production' })).toThrow();
  expect(() => createLocalMachineIssuer({ baseUrl: 'https://arena.example', nodeEnv: 'development' })).toThrow();
  expect(() => createLocalMachineIssuer({ baseUrl: 'http://localhost.arena.example', nodeEnv: 'development' })).toThrow();
});
