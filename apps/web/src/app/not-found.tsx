import { data } from 'react-router';

export function notFoundLoader(): never {
  throw data({ code: 'not_found', params: {} }, { status: 404 });
}

/** Never drawn: the loader always throws, and the error page says it. */
export function NotFoundPage() {
  return null;
}
