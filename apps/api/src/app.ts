/** Builds the whole application from its dependencies; nothing here listens, starts or stops. */
import { randomUUID } from 'node:crypto';
import { Ajv } from 'ajv';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { Deps } from './deps.ts';
import { registerAccountRoutes } from './features/accounts/accounts.routes.ts';
import { registerAdministrationRoutes } from './features/administration/administration.routes.ts';
import { registerCandidateRoutes } from './features/candidates/candidates.routes.ts';
import { registerClaimRoutes } from './features/claims/claims.routes.ts';
import { registerConversationRoutes } from './features/conversations/conversations.routes.ts';
import { registerEducationRoutes } from './features/educations/educations.routes.ts';
import { registerEmployerRoutes } from './features/employers/employers.routes.ts';
import { registerPeopleRoutes } from './features/employers/people.routes.ts';
import { registerRegistrationRoutes } from './features/employers/registration.routes.ts';
import { registerEndingRoutes } from './features/endings/endings.routes.ts';
import { registerFollowingRoutes } from './features/followings/followings.routes.ts';
import { registerInterestRoutes } from './features/interests/interests.routes.ts';
import { registerMapRoutes } from './features/maps/maps.routes.ts';
import { registerNoticeRoutes } from './features/notices/notices.routes.ts';
import { registerOccupationRoutes } from './features/occupations/occupations.routes.ts';
import { registerOpportunityRoutes } from './features/opportunities/opportunities.routes.ts';
import { registerPublishingRoutes } from './features/opportunities/publishing.routes.ts';
import { registerOwnDataRoutes } from './features/own-data/own-data.routes.ts';
import { registerPosterRoutes } from './features/posters/posters.routes.ts';
import { registerProfileRoutes } from './features/profiles/profiles.routes.ts';
import { registerProposalRoutes } from './features/proposals/proposals.routes.ts';
import { registerPushRoutes } from './features/pushes/pushes.routes.ts';
import { registerRankingRoutes } from './features/rankings/rankings.routes.ts';
import { registerReviewRoutes } from './features/reviews/reviews.routes.ts';
import { registerSavingRoutes } from './features/savings/savings.routes.ts';
import { registerSearchRoutes } from './features/searches/searches.routes.ts';
import { registerSessionRoutes } from './features/sessions/sessions.routes.ts';
import { registerStrengthRoutes } from './features/strengths/strengths.routes.ts';
import { registerSystemRoutes } from './features/system/system.routes.ts';
import { registerTaxonomyRoutes } from './features/taxonomy/taxonomy.routes.ts';
import { keepCleanText } from './http/clean-text.ts';
import { registerErrors, registerMissing } from './http/errors.ts';
import { registerEventStreams } from './http/event-stream.ts';
import { lazySerializers, lazyValidator } from './http/lazy-schemas.ts';
import { registerMachines } from './http/machines.ts';
import { registerOpenApi } from './http/openapi.ts';
import { registerSecurity } from './http/security.ts';
import { registerSessions } from './http/sessions.ts';
import { registerSitemap } from './http/sitemap.ts';
import { registerWeb, sendUnreadable, type Web } from './http/web.ts';
import { type LocalMachineIssuer, localMachineIssuerRoutes } from './integrations/maskinporten/local-machine-issuer.ts';
import { localIssuerRoutes } from './integrations/oidc/local-issuer.routes.ts';
import type { LocalIssuers } from './integrations/oidc/local-issuer.ts';

/** Every feature with routes. The order means nothing. */
const features: readonly ((app: FastifyInstance, deps: Deps) => void)[] = [
  registerSessionRoutes,
  registerAccountRoutes,
  registerOwnDataRoutes,
  registerSystemRoutes,
  registerAdministrationRoutes,
  registerFollowingRoutes,
  registerProposalRoutes,
  registerPublishingRoutes,
  registerReviewRoutes,
  registerPushRoutes,
  registerPosterRoutes,
  registerEndingRoutes,
  registerClaimRoutes,
  registerRegistrationRoutes,
  registerPeopleRoutes,
  registerOccupationRoutes,
  registerOpportunityRoutes,
  registerSearchRoutes,
  registerMapRoutes,
  registerEmployerRoutes,
  registerTaxonomyRoutes,
  registerProfileRoutes,
  registerRankingRoutes,
  registerEducationRoutes,
  registerSavingRoutes,
  registerStrengthRoutes,
  registerInterestRoutes,
  registerCandidateRoutes,
  registerConversationRoutes,
  registerNoticeRoutes,
];

export interface AppOptions {
  /** Null: the API alone. */
  web: Web | null;
  localIssuers: LocalIssuers | null;
  /** Signs tokens of machines on one's own machine. */
  localMachines?: LocalMachineIssuer | null;
  limits: { perMinute: number } | 'off';
  /** A request must have come whole by then; half a minute unless told. */
  requestTimeoutMilliseconds?: number;
}

export async function buildApp(deps: Deps, options: AppOptions): Promise<FastifyInstance> {
  const { config } = deps;
  const requestTimeout = options.requestTimeoutMilliseconds ?? 30_000;
  const app = Fastify({
    requestTimeout,
    // Node forgets the body's limit when that of the headers is longer; the interval is how often it looks.
    http: { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: requestTimeout / 6 },
    // Nobody answers for so long without a byte in either direction.
    connectionTimeout: 60_000,
    bodyLimit: 128 * 1024,
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    ...(config.trustProxy === null ? {} : { trustProxy: config.trustProxy }),
    schemaController: { compilersFactory: { buildSerializer: lazySerializers } },
    // Each answer as one line, without query, body, address or cookie: people search for illnesses and names.
    // Addresses that are no addresses ("/%zz") never reach a route.
    frameworkErrors: (_error, request, reply) => sendUnreadable(request as FastifyRequest, reply as FastifyReply, options.web),
    logController: new LogController({ disableRequestLogging: true }),
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel, redact: ['req.headers', 'req.remoteAddress'] },
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
  });

  // Bodies are taken as they are or refused; only what comes as text in an address is turned into numbers and lists.
  const strict = new Ajv({ allErrors: true, strict: false });
  const fromText = new Ajv({ allErrors: true, strict: false, coerceTypes: 'array' });
  app.setValidatorCompiler(({ schema, httpPart }) => lazyValidator(httpPart === 'body' ? strict : fromText, schema as object));

  registerErrors(app);
  registerMissing(app);
  await registerSessions(app, deps);
  registerMachines(app, deps);
  registerEventStreams(app);
  await registerSecurity(app, config, options.limits);
  if (options.localIssuers !== null) await app.register(localIssuerRoutes, { issuers: options.localIssuers });
  if (options.localMachines != null) await app.register(localMachineIssuerRoutes, { issuer: options.localMachines });
  await registerOpenApi(app, config);
  await app.register(async (api) => {
    api.addHook('onSend', async (_request, reply) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    });
    keepCleanText(api);
    for (const register of features) register(api, deps);
  });
  if (options.web === null) return app;
  registerSitemap(app, deps, options.web);
  await registerWeb(app, { web: options.web, publicUrl: config.publicUrl, version: () => versionOf(deps) });
  return app;
}

const minuteMilliseconds = 60_000;

/** What everybody may see now. The minute is in it too: a page that says it was answered by the reserve is not kept for a day. */
function versionOf({ market, clock }: Pick<Deps, 'market' | 'clock'>): string | null {
  const { version } = market;
  return version === null ? null : `${version} ${Math.floor(clock().getTime() / minuteMilliseconds)}`;
}
