import { sessionRoutes } from '@arena/contract/sessions';
import type { FastifyInstance } from 'fastify';
import type { SignedIn } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { cookieNames, setCookie } from '../../http/sessions.ts';
import { adoptDraft } from '../profiles/profiles.service.ts';
import { beginLogin, endSession, finishLogin, setLanguage, viewActor } from './sessions.service.ts';
import { longestHours, pendingLoginMinutes } from './sessions.rules.ts';

export function registerSessionRoutes(app: FastifyInstance, deps: Deps): void {
  const names = cookieNames(deps.config);
  registerRoutes(app, 'sessions', sessionRoutes, {
    getSession: async ({ actor, request }) => ({
      actor: viewActor(actor),
      hasDraft: request.cookies[names.draft] !== undefined,
      local: deps.config.oidc === null,
    }),
    beginLogin: async ({ params, query, language, reply }) => {
      const { url, key } = await beginLogin(deps, params.issuer, { language, returnTo: query.returnTo });
      setCookie(reply, deps.config, names.login, key, pendingLoginMinutes * 60);
      reply.header('cache-control', 'no-store').redirect(url, 302);
      return undefined;
    },
    finishLogin: async ({ params, request, reply }) => {
      reply.clearCookie(names.login, { path: '/' });
      const session = await finishLogin(deps, params.issuer, {
        currentUrl: new URL(request.url, deps.config.publicUrl),
        pendingKey: request.cookies[names.login],
        previousKeyHash: request.sessionKeyHash,
      });
      setCookie(reply, deps.config, names.session, session.key, longestHours * 3600);
      const adopted = await adoptDraft(deps, session, request.cookies[names.draft]);
      if (adopted) reply.clearCookie(names.draft, { path: '/' });
      reply.header('cache-control', 'no-store').redirect(session.returnTo, 303);
      return undefined;
    },
    endSession: async ({ request, reply }) => {
      await endSession(deps, request.sessionKeyHash);
      reply.clearCookie(names.session, { path: '/' });
      return undefined;
    },
    setLanguage: async ({ actor, body }) => {
      await setLanguage(deps, actor as SignedIn, body.language);
      return undefined;
    },
  });
}
