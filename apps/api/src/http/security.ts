/** Headers on every answer, protection of what writes, limits, and shedding load before it kills. */
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../app-error.ts';
import type { Config } from '../config.ts';
import { refuseToDrain } from './sent-forms.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

export async function registerSecurity(
  app: FastifyInstance,
  config: Config,
  limits: { perMinute: number } | 'off',
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(config.publicUrl.startsWith('https:') ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:') ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });

  await app.register(underPressure, {
    maxEventLoopDelay: 2000,
    retryAfter: 10,
    pressureHandler: () => {
      throw new AppError('server.busy');
    },
  });

  if (limits !== 'off') {
    await app.register(rateLimit, {
      global: true,
      max: limits.perMinute,
      timeWindow: 60_000,
      // After the session is loaded, so that people behind one address do not use up each other's share.
      hook: 'preHandler',
      keyGenerator: ({ actor, ip }) => {
        if (actor.role === 'machine') return actor.organisationNumber;
        return 'accountId' in actor ? actor.accountId : ip;
      },
      // Files are small, packed and kept by browsers; an office behind one address loads them often.
      allowList: (request) => request.url.startsWith('/assets/'),
      errorResponseBuilder: () => new AppError('request.too_many'),
    });
  }

  app.addHook('onSend', async (request, reply) => refuseToDrain(request, reply));

  const ownOrigin = new URL(config.publicUrl).origin;
  // Cross-site writes: browsers say where a request comes from. Whoever sends neither header is no browser, and has no session to abuse.
  app.addHook('onRequest', async (request) => {
    if (reading.has(request.method) || request.routeOptions.config.crossSite === true) return;
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined) {
      if (site !== 'same-origin' && site !== 'none') throw new AppError('request.origin');
      return;
    }
    const origin = request.headers.origin;
    if (origin !== undefined) {
      if (URL.parse(origin)?.origin !== ownOrigin) throw new AppError('request.origin');
      return;
    }
    if (request.headers.cookie !== undefined) throw new AppError('request.origin');
  });
}
