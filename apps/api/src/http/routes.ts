/** Registers routes from the contract, and only from it: schema, rights, limits and the shape of the answer all come from the table. */
import type { BodyOf, FileAnswer, ParamsOf, QueryOf, ResponseOf, RouteContract, RouteTable } from '@arena/contract/route';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.ts';
import { mayAttempt } from '../access/policy.ts';
import { AppError } from '../app-error.ts';

export interface Call<R> {
  params: ParamsOf<R>;
  query: QueryOf<R>;
  body: BodyOf<R>;
  actor: Actor;
  /** The reader's language: asked for in the query, else the account's, else Norwegian. */
  language: 'nb' | 'en';
  request: FastifyRequest;
  reply: FastifyReply;
}

export type Handlers<T extends RouteTable> = { [K in keyof T]: (call: Call<T[K]>) => Promise<ResponseOf<T[K]>> };

const statusOf = (route: RouteContract) =>
  route.status ?? (route.response === undefined && route.file === undefined && route.sends === undefined ? 204 : 200);

export function registerRoutes<T extends RouteTable>(app: FastifyInstance, tag: string, table: T, handlers: Handlers<T>): void {
  for (const [operationId, route] of Object.entries(table)) {
    const handle = handlers[operationId] as (call: Call<RouteContract>) => Promise<unknown>;
    const status = statusOf(route);
    app.route({
      method: route.method,
      url: route.path,
      ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
      schema: {
        operationId,
        summary: route.summary,
        tags: [tag],
        ...(route.params === undefined ? {} : { params: route.params }),
        ...(route.query === undefined ? {} : { querystring: route.query }),
        ...(route.body === undefined ? {} : { body: route.body }),
        response: {
          [status]: answerSchema(route, status),
          '4xx': { $ref: 'Error#' },
          '5xx': { $ref: 'Error#' },
        },
      },
      config: {
        access: route.access,
        ...(route.crossSite === undefined ? {} : { crossSite: route.crossSite }),
        ...(route.perMinute === undefined ? {} : { rateLimit: { max: route.perMinute, timeWindow: 60_000 } }),
        ...(route.perHour === undefined ? {} : { rateLimit: { max: route.perHour, timeWindow: 3_600_000 } }),
      },
      // After the session is known and before the body is read: somebody without the right learns nothing about what fits.
      onRequest: async (request) => {
        if (mayAttempt(request.actor, route.access)) return;
        if (request.actor.role !== 'visitor') throw new AppError('not_found');
        // The page of signing in says why.
        throw new AppError('session.required', request.endedIdle ? { ended: 'idle' } : {});
      },
      handler: async (request, reply) => {
        const query = request.query as { language?: 'nb' | 'en' } | undefined;
        const answer = await handle({
          params: request.params as never,
          query: request.query as never,
          body: request.body as never,
          actor: request.actor,
          language: query?.language ?? ('language' in request.actor ? request.actor.language : 'nb'),
          request,
          reply,
        });
        if (reply.sent || status === 302 || route.sends !== undefined) return reply;
        reply.code(status);
        if (route.file !== undefined) return sendFile(reply, route.file, answer as FileAnswer);
        return status === 204 ? reply.send() : answer;
      },
    });
  }
}

function answerSchema(route: RouteContract, status: number): object {
  const type = route.file ?? route.sends;
  if (type === undefined) return route.response ?? { type: 'null', description: status === 302 ? 'A redirect' : 'Done' };
  const description = route.file === undefined ? 'Sent as it comes' : 'A file';
  return { description, content: { [type]: { schema: { type: 'string', format: 'binary' } } } };
}

/**
 * To keep, not to show; and where some browser shows it all the same, nothing in it runs. No cache on the way has it, as everything of the
 * API (`app.ts`). The name is told twice (RFC 6266): in letters that everything can read, and as it is.
 */
function sendFile(reply: FastifyReply, type: string, { name, bytes }: FileAnswer) {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${exact}`}`)
    .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
