/** How long a session lives (`specs/identity.md`): 30 minutes without use, 10 hours at most. */
export const idleMinutes = 30;
export const longestHours = 10;
export const pendingLoginMinutes = 10;

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
