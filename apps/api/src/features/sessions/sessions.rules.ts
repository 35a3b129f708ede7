import type { Role } from '@arena/contract/access';
import type { AccountIssuer } from '@arena/contract/accounts';

/** How long a session lives (`specs/identity.md`): 30 minutes without use, 10 hours at most. */
export const idleMinutes = 30;
export const longestHours = 10;
export const pendingLoginMinutes = 10;
/** To one address in an hour; more are not sent, and nobody is told: that would say that somebody else asked. */
export const linksPerAddress = 5;
/** Asked for from one place on the network in an hour; many people sit behind some. */
export const linksPerSource = 30;

export const isSessionAlive = (session: { lastSeenAt: Date; expiresAt: Date }, now: Date): boolean =>
  now < session.expiresAt && now.getTime() - session.lastSeenAt.getTime() < idleMinutes * 60_000;

/** Written at most once a minute, so that reading pages does not become writing. */
export const shouldTouch = (lastSeenAt: Date, now: Date): boolean => now.getTime() - lastSeenAt.getTime() > 60_000;

/** A longer one is a search nobody will miss; the login page is no place to fail over it. */
const longestReturnPath = 1000;

/** Only a path on this site, never another: browsers read "//elsewhere" and "/\\elsewhere" as other sites, and drop control characters first. */
export function safeReturnPath(asked: string | undefined, fallback: string): string {
  if (asked === undefined || !asked.startsWith('/') || asked.length > longestReturnPath) return fallback;
  const here = 'http://here.invalid';
  const url = URL.parse(asked, here);
  // "/.//elsewhere" and the like become "//elsewhere" only when the dots are resolved.
  if (url === null || url.origin !== here || url.pathname.startsWith('//')) return fallback;
  return url.pathname.startsWith('/api/') || url.pathname.startsWith('/oidc/') ? fallback : `${url.pathname}${url.search}`;
}

/** One sign-in may act as any of these; the person chooses which. */
export interface LoginOption {
  role: Role;
  organisation: { organisationNumber: string; name: string } | null;
}

/**
 * What somebody who has proved who they are may choose between: each role, and each organisation of an employer. An employer without one is
 * let in to be told what is missing, unless there is something else to be.
 */
export function loginOptions(
  roles: readonly Role[],
  organisations: readonly { organisationNumber: string; name: string | null }[],
): LoginOption[] {
  const options = roles.flatMap((role): LoginOption[] => {
    if (role !== 'employer') return [{ role, organisation: null }];
    return organisations.map(({ organisationNumber, name }) => ({
      role,
      organisation: { organisationNumber, name: name ?? organisationNumber },
    }));
  });
  return options.length === 0 && roles.includes('employer') ? [{ role: 'employer', organisation: null }] : options;
}

/** Whether a session still fits what its account may be, as the issuer says today. */
export const isAmong = (
  options: readonly LoginOption[],
  session: { role: Role; organisation: { organisationNumber: string } | null },
): boolean =>
  options.some(
    ({ role, organisation }) =>
      role === session.role && organisation?.organisationNumber === session.organisation?.organisationNumber,
  );

/** An address that anybody may type is proved by nothing but a letter; the issuers ask for more. */
export const assuranceOf = (issuer: AccountIssuer): 'low' | 'substantial' => (issuer === 'email' ? 'low' : 'substantial');

/** The first that fits wins: most browsers also name those they want to be taken for. */
const browsers: readonly [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|OPT|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** "Firefox, Android" from a User-Agent header; empty when it names nothing we know. No more of it is kept. */
export function deviceOf(userAgent: string | undefined): string {
  const asked = (userAgent ?? '').slice(0, 500);
  const nameIn = (list: readonly [RegExp, string][]) => list.find(([pattern]) => pattern.test(asked))?.[1];
  return [nameIn(browsers), nameIn(systems)].filter((name) => name !== undefined).join(', ');
}
