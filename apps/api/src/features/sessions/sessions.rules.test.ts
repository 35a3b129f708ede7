import { describe, expect, it } from 'vitest';
import { isSessionAlive, safeReturnPath } from './sessions.rules.ts';

describe('where a login leads back to', () => {
  it.each(['/treff', '/en/opportunities?q=a%20b', '/muligheter/1/mote'])('a path on this site is kept: %s', (path) => {
    expect(safeReturnPath(path, '/')).toBe(path);
  });

  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'https://elsewhere.example',
    'treff',
    '/api/session',
    '/oidc/idporten',
    '/x/../api/session',
    '/.//elsewhere.example',
    '/..//elsewhere.example',
    '/a/..//elsewhere.example',
    '/%2e%2e//elsewhere.example',
    '/./%2e//elsewhere.example',
    `/${'x'.repeat(2000)}`,
    '',
  ])('anything else leads home: %j', (path) => {
    expect(safeReturnPath(path, '/home')).toBe('/home');
  });
});

describe('a session', () => {
  const at = (time: string) => new Date(`2026-11-22T${time}Z`);

  it('lives half an hour without use and never past its end', () => {
    const session = { lastSeenAt: at('10:00:00'), expiresAt: at('12:00:00') };
    expect(isSessionAlive(session, at('10:29:59'))).toBe(true);
    expect(isSessionAlive(session, at('10:30:00'))).toBe(false);
    expect(isSessionAlive({ ...session, lastSeenAt: at('11:59:00') }, at('12:00:00'))).toBe(false);
  });
});
