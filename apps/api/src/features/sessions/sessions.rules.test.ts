import { describe, expect, it } from 'vitest';
import { deviceOf, isAmong, isSessionAlive, loginOptions, networkOf, safeReturnPath, shareOf } from './sessions.rules.ts';

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

describe('what a sign-in may be chosen as', () => {
  const a = { organisationNumber: '974760673', name: 'A' };
  const b = { organisationNumber: '988077917', name: null };
  it.each([
    ['one role', loginOptions(['seeker'], []), [{ role: 'seeker', organisation: null }]],
    [
      'two roles',
      loginOptions(['caseworker', 'administrator'], []),
      [
        { role: 'caseworker', organisation: null },
        { role: 'administrator', organisation: null },
      ],
    ],
    [
      'each organisation, by its number where the issuer gives no name',
      loginOptions(['employer'], [a, b]),
      [
        { role: 'employer', organisation: a },
        { role: 'employer', organisation: { organisationNumber: '988077917', name: '988077917' } },
      ],
    ],
    ['an employer without organisation', loginOptions(['employer'], []), [{ role: 'employer', organisation: null }]],
    [
      'an administrator who has no organisation',
      loginOptions(['employer', 'administrator'], []),
      [{ role: 'administrator', organisation: null }],
    ],
    ['nothing', loginOptions([], [a]), []],
  ])('%s', (_what, options, expected) => {
    expect(options).toEqual(expected);
  });

  it('a session fits while its role and organisation are still among them', () => {
    const options = loginOptions(['employer'], [a]);
    expect(isAmong(options, { role: 'employer', organisation: a })).toBe(true);
    expect(isAmong(options, { role: 'employer', organisation: { organisationNumber: '988077917' } })).toBe(false);
    expect(isAmong(options, { role: 'employer', organisation: null })).toBe(false);
    expect(isAmong(options, { role: 'administrator', organisation: null })).toBe(false);
  });
});

describe('a device in a few words', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36',
      'Chrome, Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0',
      'Edge, Windows',
    ],
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox, Android'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
      'Safari, iPhone',
    ],
    [
      'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/139.0 Mobile/15E148 Safari/604.1',
      'Chrome, iPad',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-A145R) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
      'Samsung Internet, Android',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    ['curl/8.5.0', ''],
    ['<script>alert(1)</script>', ''],
    [undefined, ''],
  ])('%s', (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device);
  });
});

describe('another link to one address', () => {
  it.each([
    [{ inAll: 0, fromPlace: 0, open: 0 }, 'usual'],
    [{ inAll: 3, fromPlace: 3, open: 3 }, 'usual'],
    [{ inAll: 4, fromPlace: 4, open: 4 }, 'many'],
    [{ inAll: 5, fromPlace: 5, open: 1 }, 'none'],
    [{ inAll: 5, fromPlace: 5, open: 0 }, 'many'],
    [{ inAll: 10, fromPlace: 0, open: 10 }, 'usual'],
    [{ inAll: 14, fromPlace: 0, open: 1 }, 'many'],
    [{ inAll: 15, fromPlace: 0, open: 1 }, 'none'],
    [{ inAll: 40, fromPlace: 0, open: 0 }, 'many'],
  ])('after %j: %s', (sent, share) => {
    expect(shareOf(sent)).toBe(share);
  });
});

describe('a place on the network', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s is %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});
