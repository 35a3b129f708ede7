import type { Role } from '@arena/contract/access';
import type { AccountIssuer } from '@arena/contract/accounts';

/** How long a session lives (`specs/identity.md`): 30 minutes without use, 10 hours at most. */
export const idleMinutes = 30;
export const longestHours = 10;
export const pendingLoginMinutes = 10;
/** To one address in an hour, from one place and from all: a stranger's do not use up the owner's. Nobody is told: that would say who asked. */
export const linksPerPlace = 5;
export const linksPerAddress = 15;
/** Asked for from one place on the network in an hour; many people sit behind some. */
export const linksPerSource = 30;

/** How long the browser that asked for a link is known again. */
export const askedMinutes = 60;

/**
 * Whether an address is sent another link. Beyond its share it gets one when no other is open: whoever asks too often for somebody else
 * fills a mailbox a little, but never keeps its owner out. `many`: the letter says that the next one may have to wait.
 */
export function shareOf({ inAll, fromPlace, open }: { inAll: number; fromPlace: number; open: number }) {
  const left = Math.min(linksPerPlace - fromPlace, linksPerAddress - inAll);
  if (left > 0) return left === 1 ? 'many' : 'usual';
  return open === 0 ? 'many' : 'none';
}

/** What one household or firm is given of addresses: one by one in IPv4, and in IPv6 all that begin with the same 64 bits. */
export function networkOf(ip: string): string {
  const inner = /^::ffff:([\d.]+)$/i.exec(ip)?.[1] ?? ip;
  if (!inner.includes(':')) return inner;
  const [head = [], tail = []] = inner.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

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
