import type { ErrorBody } from '@arena/contract/errors';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../app-error.ts';
import { isDatabaseAway } from '../database-away.ts';

const codeOfFastify: Record<string, AppError> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new AppError('request.unsupported_type'),
  FST_ERR_CTP_BODY_TOO_LARGE: new AppError('request.too_large'),
};

/** Any thrown thing as a refusal that is safe to show: unknown errors say nothing about themselves. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isDatabaseAway(error)) return new AppError('server.busy');
  const fastify = error as Partial<FastifyError>;
  if (Array.isArray(fastify.validation)) {
    const fields = fastify.validation.slice(0, 20).map(({ instancePath, keyword, params }) => {
      const named = params.missingProperty ?? params.additionalProperty;
      const limit = params.limit;
      return {
        path: typeof named === 'string' ? `${instancePath}/${named}` : instancePath,
        rule: keyword,
        ...(typeof limit === 'number' ? { limit } : {}),
      };
    });
    // An id that cannot be one names nothing.
    if (fastify.validationContext === 'params') return new AppError('not_found');
    return new AppError('request.invalid', {}, fields);
  }
  const known = codeOfFastify[fastify.code ?? ''];
  if (known !== undefined) return known;
  if (fastify.statusCode === 429) return new AppError('request.too_many');
  if (fastify.statusCode === 503) return new AppError('server.busy');
  if (typeof fastify.statusCode === 'number' && fastify.statusCode >= 400 && fastify.statusCode < 500)
    return new AppError('request.invalid');
  return new AppError('server.unexpected');
}

export const errorBody = (error: AppError): ErrorBody => ({
  code: error.code,
  params: error.params,
  ...(error.fields === undefined ? {} : { fields: error.fields }),
});

export function registerErrors(app: FastifyInstance): void {
  app.addSchema({
    $id: 'Error',
    type: 'object',
    additionalProperties: false,
    required: ['code', 'params'],
    properties: {
      code: { type: 'string' },
      params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
      fields: {
        type: 'array',
        items: { type: 'object', properties: { path: { type: 'string' }, rule: { type: 'string' }, limit: { type: 'number' } } },
      },
    },
  });
  app.setErrorHandler((error, request, reply) => {
    const refusal = asAppError(error);
    // The error's own text may quote what a person typed: only its kind and place go to the log.
    if (refusal.status === 500)
      request.log.error({ stack: stackWithoutMessage(error), url: request.routeOptions.url }, 'unexpected error');
    return sendError(request, reply, refusal);
  });
}

/** For addresses below /api/ that the contract does not know, whatever the method. */
export function registerMissing(app: FastifyInstance): void {
  const missing = (request: FastifyRequest, reply: FastifyReply) => sendError(request, reply, new AppError('not_found'));
  app.all('/api/*', { schema: { hide: true } }, missing);
  app.setNotFoundHandler(missing);
}

export function sendError(_request: FastifyRequest, reply: FastifyReply, error: AppError) {
  if (error.code === 'request.too_many' || error.code === 'server.busy') reply.header('retry-after', '30');
  return reply
    .code(error.status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(errorBody(error));
}

/** Kind and place of an error, without its own text: that may quote what a person typed. */
export function stackWithoutMessage(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const cause = error.cause instanceof Error ? ` caused by ${stackWithoutMessage(error.cause)}` : '';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}\n${frames.join('\n')}${cause}`;
}
