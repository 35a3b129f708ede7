import { sessionRoutes } from '@arena/contract/sessions';
import type { FastifyInstance } from 'fastify';
import type { SignedIn } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { sealedDraftIn, setDraftCookies } from '../../http/draft-cookie.ts';
import { asAppError } from '../../http/errors.ts';
import { closeEventStreams } from '../../http/event-stream.ts';
import { registerRoutes } from '../../http/routes.ts';
import { cookieNames, setCookie } from '../../http/sessions.ts';
import { adoptDraft } from '../profiles/profiles.service.ts';
import { longestHours, pendingLoginMinutes } from './sessions.rules.ts';
import { beginLogin, endSession, finishLogin, setLanguage, viewActor } from './sessions.service.ts';

export function registerSessionRoutes(app: FastifyInstance, deps: Deps): void {
  const names = cookieNames(deps.config);
  const { beginLogin: begin, finishLogin: finish, ...others } = sessionRoutes;

  registerRoutes(app, 'sessions', others, {
    getSession: async ({ actor, request }) => ({
      actor: viewActor(actor),
      hasDraft: request.cookies[names.draft] !== undefined,
      local: deps.config.oidc === null,
    }),
    endSession: async ({ request, reply }) => {
      await endSession(deps, request.sessionKeyHash);
      closeEventStreams(app, request.sessionKeyHash);
      setCookie(reply, deps.config, names.session, '', 0);
      return undefined;
    },
    setLanguage: async ({ actor, body }) => {
      await setLanguage(deps, actor as SignedIn, body.language);
      return undefined;
    },
  });

  // A browser opens these two: whatever is refused, schema and limits included, becomes the sign-in page, which says it in words.
  app.register(async (login) => {
    login.setErrorHandler((error, request, reply) => {
      const { language } = request.query as { language?: string };
      // The cookie remembers the language that signing in began in; the issuer's answer does not carry it.
      const english = (language ?? request.cookies[names.login]?.slice(0, 2)) === 'en';
      const page = english ? '/en/sign-in' : '/logg-inn';
      return reply.header('cache-control', 'no-store').redirect(`${page}?problem=${asAppError(error).code}`, 303);
    });
    registerRoutes(
      login,
      'sessions',
      { beginLogin: begin, finishLogin: finish },
      {
        beginLogin: async ({ params, query, language, reply }) => {
          const { url, key } = await beginLogin(deps, params.issuer, { language, returnTo: query.returnTo });
          setCookie(reply, deps.config, names.login, `${language}.${key}`, pendingLoginMinutes * 60);
          reply.header('cache-control', 'no-store').redirect(url, 302);
          return undefined;
        },
        finishLogin: async ({ params, request, reply }) => {
          setCookie(reply, deps.config, names.login, '', 0);
          const session = await finishLogin(deps, params.issuer, {
            currentUrl: new URL(request.url, deps.config.publicUrl),
            pendingKey: request.cookies[names.login]?.slice(3),
            previousKeyHash: request.sessionKeyHash,
          });
          setCookie(reply, deps.config, names.session, session.key, longestHours * 3600);
          const adopted = await adoptDraft(deps, session, sealedDraftIn(request.cookies, deps.config));
          if (adopted) setDraftCookies(reply, deps.config, null);
          reply.header('cache-control', 'no-store').redirect(session.returnTo, 303);
          return undefined;
        },
      },
    );
  });
}
