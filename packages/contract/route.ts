/** What a route of the API promises. The tables beside this file are the whole API; `http/` in the API registers from them and nothing else. */
import type { Static, TSchema } from 'typebox';
import type { Access } from './access.ts';
import type { ErrorCode } from './errors.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface RouteContract {
  method: Method;
  /** Fastify path with `:name` parameters. */
  path: string;
  /** One line for the API's readers. */
  summary: string;
  /** Who may call: a right in the policy, or 'public'. */
  access: Access;
  params?: TSchema;
  query?: TSchema;
  body?: TSchema;
  /** What leaves on success; fields not named here are cut. Absent: 204 without a body, or a redirect. */
  response?: TSchema;
  /** The media type of an answer that is a file to keep: sent with its name, for nobody to store on the way. In place of `response`. */
  file?: string;
  /** The media type of an answer that the handler sends itself: a stream of events, a page to look at. In place of `response`. */
  sends?: string;
  /** May be called from another site, without a session: what a mail provider posts. The key in its address is all that counts. */
  crossSite?: boolean;
  /** Largest body in bytes, where the usual 128 kB is too little. */
  bodyLimit?: number;
  /** Default 200, 201 where something is created, 204 without a response schema. */
  status?: 200 | 201 | 204 | 302;
  /** Codes this act may answer with, beside those every route may (`commonErrors`). */
  errors: readonly ErrorCode[];
  /** Requests per minute for one address and account, where the usual limit is too generous. */
  perMinute?: number;
  /** The same for an hour: what is dear to make, and needed seldom. */
  perHour?: number;
}

/** What a route that answers with a file gives. */
export interface FileAnswer {
  /** With its ending: "cv.pdf". */
  name: string;
  bytes: Uint8Array;
}

export type RouteTable = Record<string, RouteContract>;

/** Keeps the literal types of a table, so that paths, bodies and answers are typed on both sides. */
export function defineRoutes<const T extends RouteTable>(routes: T): T {
  return routes;
}

type Get<T, K extends string> = T extends Record<K, infer V> ? V : never;
type StaticOf<S> = [S] extends [never] ? undefined : S extends TSchema ? Static<S> : undefined;

export type ParamsOf<R> = StaticOf<Get<R, 'params'>>;
export type QueryOf<R> = StaticOf<Get<R, 'query'>>;
export type BodyOf<R> = StaticOf<Get<R, 'body'>>;
export type ResponseOf<R> = R extends { file: string } ? FileAnswer : StaticOf<Get<R, 'response'>>;

/** "POST /api/opportunities/:id/interests": how the web names a route, so that it needs the contract's types and none of its code. */
export type RouteName<R extends RouteContract> = `${R['method']} ${R['path']}`;
