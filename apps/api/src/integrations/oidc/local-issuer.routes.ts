/** Puts the stand-in issuers into our own app: `app.register(localIssuerRoutes, { issuers })`. All its addresses are public and below /oidc/. */
import { readFile } from 'node:fs/promises';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { type IssuerName, issuerNames } from './identity.ts';
import { type LocalIssuers, levelOf } from './local-issuer.ts';
import { type PageLanguage, pageForChoosing, pageForProblem, stylesheetPath } from './local-issuer-page.ts';

const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const localIssuerRoutes: FastifyPluginAsync<{ issuers: LocalIssuers }> = async (app, { issuers }) => {
  app.get(stylesheetPath, { exposeHeadRoute: false }, async (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(await readFile(new URL('./local-issuer.css', import.meta.url))),
  );

  for (const issuer of issuerNames) {
    await app.register(choosing, { issuers, issuer });
    await app.register(protocol, { issuers, issuer });
  }
};

interface Mounted {
  issuers: LocalIssuers;
  issuer: IssuerName;
}

/** Our own pages: choose a person, turn back, log out. */
const choosing: FastifyPluginAsync<Mounted> = async (app, { issuers, issuer }) => {
  const prefix = issuers.prefixOf(issuer);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );

  app.get<Asked>(`${prefix}/interaction/:uid`, { exposeHeadRoute: false }, async (request, reply) => {
    const interaction = await findInteraction(issuers, issuer, request, reply);
    const language =
      request.query.lang === undefined ? fromLocales(interaction?.params.ui_locales) : languageOf(request.query.lang);
    if (interaction === null) return problem(reply, language, issuers, 'session_not_found');
    const page = pageForChoosing({
      language,
      issuer,
      action: `${prefix}/interaction/${interaction.uid}`,
      people: issuers.peopleByRole(issuer),
      find: typeof request.query.q === 'string' ? request.query.q.slice(0, 60) : '',
    });
    return html(reply, 200, page);
  });

  app.post<Asked>(`${prefix}/interaction/:uid`, async (request, reply) => {
    const interaction = await findInteraction(issuers, issuer, request, reply);
    const language = languageOf(request.query.lang);
    if (interaction === null) return problem(reply, language, issuers, 'session_not_found');
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const person = [...issuers.peopleByRole(issuer).values()].flat().find(({ subject }) => subject === form.get('subject'));
    if (!form.has('cancel') && person === undefined) return problem(reply, language, issuers, 'unknown_person');

    const acr = person && levelOf(person);
    const result =
      person === undefined || form.has('cancel')
        ? { error: 'access_denied', error_description: 'the person turned back' }
        : { login: { accountId: issuers.accountId(person), remember: false, ...(acr !== undefined && { acr }) } };
    const provider = await issuers.provider(issuer);
    const returnTo = await provider.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: false });
    return reply.redirect(returnTo, 303);
  });

  // Nobody stays logged in here (see the session cookie's path), so there is nothing to ask about: straight back to the app.
  app.get<{ Querystring: { post_logout_redirect_uri?: string; state?: string } }>(
    `${prefix}/logout`,
    { exposeHeadRoute: false },
    async (request, reply) => {
      const back = new URL(issuers.postLogoutRedirectUri);
      const { post_logout_redirect_uri: asked, state } = request.query;
      if (asked !== undefined && asked !== back.href) return problem(reply, 'nb', issuers, 'post_logout_redirect_uri');
      if (typeof state === 'string') back.searchParams.set('state', state);
      return reply.redirect(back.href, 303);
    },
  );
};

interface Asked {
  Params: { uid: string };
  Querystring: { lang?: string; q?: string | string[] };
}

/** Everything the protocol itself defines is answered by the library, on the raw request. */
const protocol: FastifyPluginAsync<Mounted> = async (app, { issuers, issuer }) => {
  const prefix = issuers.prefixOf(issuer);
  // The library reads the forms itself; Fastify must leave them unread.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/x-www-form-urlencoded', (_request, _payload, done) => done(null));

  const forward = async (request: FastifyRequest, reply: FastifyReply) => {
    const provider = await issuers.provider(issuer);
    reply.hijack();
    // What the app set for every answer, security headers among it, would be lost with Fastify's own reply.
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    if (!reply.raw.hasHeader('content-security-policy')) reply.raw.setHeader('content-security-policy', policy);
    const { raw } = request;
    // The library needs both addresses to know where it is mounted, and writes its own from the host: always the configured one.
    Object.assign(raw, { originalUrl: raw.url, url: (raw.url ?? '').slice(prefix.length) });
    raw.headers.host = new URL(issuers.baseUrl).host;
    await provider.callback()(raw, reply.raw);
  };
  app.get(`${prefix}/.well-known/openid-configuration`, { exposeHeadRoute: false }, forward);
  app.get(`${prefix}/jwks`, { exposeHeadRoute: false }, forward);
  app.get(`${prefix}/authorize`, { exposeHeadRoute: false }, forward);
  app.get(`${prefix}/authorize/:uid`, { exposeHeadRoute: false }, forward);
  app.post(`${prefix}/token`, forward);
};

/** Null when the cookie is gone, the login too old, or the app was started again in between. */
async function findInteraction(issuers: LocalIssuers, issuer: IssuerName, request: FastifyRequest<Asked>, reply: FastifyReply) {
  const provider = await issuers.provider(issuer);
  try {
    const interaction = await provider.interactionDetails(request.raw, reply.raw);
    return interaction.uid === request.params.uid ? interaction : null;
  } catch (error) {
    if (error instanceof Error && error.name === 'SessionNotFound') return null;
    throw error;
  }
}

function languageOf(lang: string | undefined): PageLanguage {
  return lang === 'en' ? 'en' : 'nb';
}

function fromLocales(locales: unknown): PageLanguage {
  const first = typeof locales === 'string' ? locales.split(' ').find((tag) => /^(nb|nn|no|en)/.test(tag)) : undefined;
  return first?.startsWith('en') ? 'en' : 'nb';
}

function html(reply: FastifyReply, status: number, page: string) {
  if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policy);
  return reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);
}

function problem(reply: FastifyReply, language: PageLanguage, issuers: LocalIssuers, detail: string) {
  return html(reply, 400, pageForProblem(language, issuers.postLogoutRedirectUri, detail));
}
