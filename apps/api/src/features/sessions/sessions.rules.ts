/** How long a session lives (`specs/identity.md`): 30 minutes without use, 10 hours at most. */
export const idleMinutes = 30;
export const longestHours = 10;
export const pendingLoginMinutes = 10;

export const isSessionAlive = (session: { lastSeenAt: Date; expiresAt: Date }, now: Date): boolean =>
  now < session.expiresAt && now.getTime() - session.lastSeenAt.getTime() < idleMinutes * 60_000;

/** Written at most once a minute, so that reading pages does not become writing. */
export const shouldTouch = (lastSeenAt: Date, now: Date): boolean => now.getTime() - lastSeenAt.getTime() > 60_000;

/** Only a path on this site, never another: "//elsewhere" and "/\elsewhere" are other sites to a browser. */
export function safeReturnPath(asked: string | undefined, fallback: string): string {
  if (asked === undefined || !/^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(asked)) return fallback;
  return asked.startsWith('/api/') || asked.startsWith('/oidc/') ? fallback : asked;
}
