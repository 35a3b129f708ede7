import { sessionRoutes } from '@arena/contract/sessions';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { sealedDraftIn, setDraftCookies } from '../../http/draft-cookie.ts';
import { asAppError } from '../../http/errors.ts';
import { closeEventStreams } from '../../http/event-stream.ts';
import { registerRoutes } from '../../http/routes.ts';
import { cookieNames, setCookie } from '../../http/sessions.ts';
import { countUnread } from '../notices/notices.service.ts';
import { adoptDraft } from '../profiles/profiles.service.ts';
import { askForLink, readLink, signInWithLink } from './links.service.ts';
import { beginLogin, chooseLogin, endIssuerSession, findLoginChoice, finishLogin } from './logins.service.ts';
import { askedMinutes, deviceOf, longestHours, pendingLoginMinutes } from './sessions.rules.ts';
import { endSession, newKey, setLanguage, viewActor } from './sessions.service.ts';

const signInPage = { nb: '/logg-inn', en: '/en/sign-in' };
const choicePage = { nb: '/logg-inn/velg', en: '/en/sign-in/choose' };
const accountPage = { nb: '/konto', en: '/en/account' };

export function registerSessionRoutes(app: FastifyInstance, deps: Deps): void {
  const names = cookieNames(deps.config);
  const { beginLogin: begin, finishLogin: finish, ...others } = sessionRoutes;

  const openIn = (reply: FastifyReply, key: string) => setCookie(reply, deps.config, names.session, key, longestHours * 3600);
  const deviceIn = (request: FastifyRequest) => deviceOf(request.headers['user-agent']);
  const adopt = async (request: FastifyRequest, reply: FastifyReply, session: { role: string; accountId: string }) => {
    const adopted = await adoptDraft(deps, session, sealedDraftIn(request.cookies, deps.config));
    if (adopted) setDraftCookies(reply, deps.config, null);
  };

  registerRoutes(app, 'sessions', others, {
    getSession: async ({ actor, request, reply }) => {
      // Told at the next page and not at every one after: whoever sits here then may be somebody else.
      if (request.endedIdle) setCookie(reply, deps.config, names.session, '', 0);
      return {
        actor: viewActor(actor),
        endedIdle: request.endedIdle,
        hasDraft: request.cookies[names.draft] !== undefined,
        local: deps.config.oidc === null,
        unread: 'accountId' in actor ? await countUnread(deps, actor.accountId) : 0,
      };
    },
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
    askForLink: async ({ body, request, reply }) => {
      const known = request.cookies[names.asked];
      const browser = { key: known ?? newKey(), isKnown: known !== undefined };
      await askForLink(deps, { ...body, returnTo: body.returnTo, ip: request.ip, browser });
      setCookie(reply, deps.config, names.asked, browser.key, askedMinutes * 60);
      return undefined;
    },
    readLink: ({ params, request }) => readLink(deps, params.key, request.cookies[names.asked]),
    useLink: async ({ body, request, reply }) => {
      const session = await signInWithLink(deps, {
        key: body.key,
        browser: request.cookies[names.asked],
        previousKeyHash: request.sessionKeyHash,
        device: deviceIn(request),
      });
      closeEventStreams(app, request.sessionKeyHash);
      openIn(reply, session.key);
      // Somebody else's answers may lie in a browser that never asked: they are taken only when that is said.
      if (session.isOurs || body.takeDraft === true) await adopt(request, reply, session);
      return { returnTo: session.returnTo };
    },
    getLoginChoice: async ({ request }) => ({ options: await findLoginChoice(deps, request.cookies[names.choice]) }),
    chooseLogin: async ({ body, request, reply }) => {
      const { key, returnTo } = await chooseLogin(deps, {
        key: request.cookies[names.choice],
        option: body.option,
        previousKeyHash: request.sessionKeyHash,
        device: deviceIn(request),
      });
      closeEventStreams(app, request.sessionKeyHash);
      setCookie(reply, deps.config, names.choice, '', 0);
      openIn(reply, key);
      return { returnTo };
    },
    endIssuerSession: async ({ params, request }) => {
      const ended = await endIssuerSession(deps, params.issuer, new URL(request.url, deps.config.publicUrl));
      for (const keyHash of ended) closeEventStreams(app, keyHash);
      return undefined;
    },
  });

  // A browser opens these two: whatever is refused, schema and limits included, becomes the sign-in page, which says it in words.
  app.register(async (login) => {
    login.setErrorHandler((error, request, reply) => {
      const { language } = request.query as { language?: string };
      // The cookie remembers the language that signing in began in; the issuer's answer does not carry it.
      const of = (language ?? request.cookies[names.login]?.slice(0, 2)) === 'en' ? 'en' : 'nb';
      const { code } = asAppError(error);
      // Whoever proves who they are is signed in, and stays so when it cannot be done.
      const page = code === 'account.issuer_taken' ? accountPage : signInPage;
      return reply.header('cache-control', 'no-store').redirect(`${page[of]}?problem=${code}`, 303);
    });
    registerRoutes(
      login,
      'sessions',
      { beginLogin: begin, finishLogin: finish },
      {
        beginLogin: async ({ actor, params, query, language, reply }) => {
          const { url, key } = await beginLogin(deps, actor, params.issuer, {
            language,
            returnTo: query.returnTo,
            upgrade: query.upgrade === 'yes',
          });
          setCookie(reply, deps.config, names.login, `${language}.${key}`, pendingLoginMinutes * 60);
          reply.header('cache-control', 'no-store').redirect(url, 302);
          return undefined;
        },
        finishLogin: async ({ actor, params, request, reply }) => {
          setCookie(reply, deps.config, names.login, '', 0);
          const finished = await finishLogin(deps, params.issuer, {
            currentUrl: new URL(request.url, deps.config.publicUrl),
            pendingKey: request.cookies[names.login]?.slice(3),
            actor,
            previousKeyHash: request.sessionKeyHash,
            device: deviceIn(request),
          });
          closeEventStreams(app, request.sessionKeyHash);
          reply.header('cache-control', 'no-store');
          if (finished.type === 'choice') {
            setCookie(reply, deps.config, names.session, '', 0);
            setCookie(reply, deps.config, names.choice, finished.key, pendingLoginMinutes * 60);
            reply.redirect(choicePage[finished.language], 303);
            return undefined;
          }
          openIn(reply, finished.key);
          await adopt(request, reply, finished);
          reply.redirect(finished.returnTo, 303);
          return undefined;
        },
      },
    );
  });
}
