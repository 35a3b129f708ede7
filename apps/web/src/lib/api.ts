/** Calls the API by its contract, with types only: none of the contract's code comes along to the browser. */
import type { ApiBody, ApiParams, ApiQuery, ApiResponse, ApiRouteName } from '@arena/contract/api';
import type { ErrorBody } from '@arena/contract/errors';
import { createContext, data, redirect } from 'react-router';
import { type Language, pathTo } from '../app/pages.ts';

export type ApiTransport = (method: string, url: string, body: unknown) => Promise<{ status: number; body: unknown }>;

type Part<Name extends string, T> = [T] extends [undefined] ? { [K in Name]?: undefined } : { [K in Name]: T };
export type ApiInput<N extends ApiRouteName> = Part<'params', ApiParams<N>> & Part<'body', ApiBody<N>> & { query?: ApiQuery<N> };
export type ApiResult<T> = { ok: true; data: T } | { ok: false; status: number; error: ErrorBody };

export interface Api {
  /** Never throws for a refusal; a lost connection comes back as `server.busy`. */
  call<N extends ApiRouteName>(
    name: N,
    ...input: Record<never, never> extends ApiInput<N> ? [ApiInput<N>?] : [ApiInput<N>]
  ): Promise<ApiResult<ApiResponse<N>>>;
}

/** Set per request on the server and once in the browser. */
export const apiContext = createContext<Api>();

export function createApi(transport: ApiTransport): Api {
  return {
    async call(name, ...[input]) {
      const [method, path] = name.split(' ') as [string, string];
      const { params, query, body } = (input ?? {}) as {
        params?: Record<string, string>;
        query?: Record<string, unknown>;
        body?: unknown;
      };
      const filled = path.replace(/:([a-z]+)/g, (_whole, key: string) => encodeURIComponent(params?.[key] ?? ''));
      const search = new URLSearchParams();
      for (const [key, value] of Object.entries(query ?? {})) {
        for (const one of Array.isArray(value) ? value : [value])
          if (one !== undefined && one !== null) search.append(key, String(one));
      }
      const answer = await transport(method, search.size === 0 ? filled : `${filled}?${search}`, body);
      if (answer.status < 400) return { ok: true, data: answer.body as never };
      const error = answer.body as ErrorBody | null;
      return {
        ok: false,
        status: answer.status,
        error: typeof error?.code === 'string' ? error : { code: 'server.unexpected', params: {} },
      };
    },
  };
}

/** In the browser. */
export const fetchTransport: ApiTransport = async (method, url, body) => {
  try {
    const answer = await fetch(url, {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
  } catch {
    return { status: 503, body: { code: 'server.busy', params: {} } };
  }
};

/** Sends somebody who is not signed in to sign in and back again; `ended` says what became of the session they had. */
function sendToSignIn({ code, params }: ErrorBody, request: Request, language: Language, ended?: string) {
  if (code !== 'session.required') return;
  const { pathname, search } = new URL(request.url);
  const why = params.ended ?? ended;
  throw redirect(`${pathTo('signIn', language)}?returnTo=${encodeURIComponent(pathname + search)}${why ? `&ended=${why}` : ''}`);
}

/** For loaders: the data, or the page that says why not. */
export function orThrow<T>(result: ApiResult<T>, request: Request, language: Language): T {
  if (result.ok) return result.data;
  sendToSignIn(result.error, request, language);
  throw data(result.error, { status: result.status });
}

/** For actions: what the form shows again, with the status that tells the truth. */
export function refused<V>(result: { status: number; error: ErrorBody }, values: V) {
  return data({ error: result.error, values }, { status: result.status });
}

/** For actions: refuses with the sign-in page when the session ended while the form was open; else like `refused`. */
export function refusedOrSignIn<V>(
  result: { status: number; error: ErrorBody },
  values: V,
  request: Request,
  language: Language,
) {
  sendToSignIn(result.error, request, language, '1');
  return refused(result, values);
}
