/** The key of a link from a mail, in the address of the page it opens. */

/** The key in the address; null for an address that never came from a letter of ours. */
export function linkKeyIn(request: Request): string | null {
  const key = new URL(request.url).searchParams.get('key') ?? '';
  return /^[A-Za-z0-9_-]{20,100}$/.test(key) ? key : null;
}
