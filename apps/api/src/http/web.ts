/** Pages: React rendered on the server. Loaders and actions call the API through `app.inject`, with the reader's own cookie. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../app-error.ts';
import { asAppError, errorBody, stackWithoutMessage } from './errors.ts';
import { createPageCache, etagOf, type KeptPage, type PageCache } from './page-cache.ts';
import { registerForms, sentForm } from './sent-forms.ts';

export interface ApiAnswer {
  status: number;
  body: unknown;
}
export type ApiTransport = (method: string, url: string, body: unknown) => Promise<ApiAnswer>;

export interface RenderedPage {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Drawn from nothing but its address and what everybody may see: the same for every visitor. */
  shared: boolean;
}
/** Pages that a search engine may list. */
export type PublicPage =
  | 'home'
  | 'search'
  | 'map'
  | 'opportunity'
  | 'employers'
  | 'employer'
  | 'occupations'
  | 'occupation'
  | 'educationAbroad'
  | 'start'
  | 'privacy'
  | 'accessibility';
/** Pages with a field for files. */
export type FilePage = 'bringCv' | 'conversation';
/** What the built web exports (`apps/web/src/entry-server.tsx`). */
export interface Web {
  render(request: Request, api: ApiTransport): Promise<RenderedPage>;
  /** A page that needs nothing but itself, for when rendering failed. */
  renderError(code: string, language: 'nb' | 'en'): string;
  /** The address of a page, from the first slash. */
  pathTo(page: PublicPage | FilePage, language: 'nb' | 'en', params?: Record<string, string>): string;
}

const webRoot = resolve(import.meta.dirname, '../../../web');

export async function loadWeb(): Promise<Web> {
  const entry = resolve(webRoot, 'dist/server/entry-server.js');
  if (!existsSync(entry)) throw new Error('The web is not built. Run "npm ci" (or "npm run prepare") first.');
  return (await import(pathToFileURL(entry).href)) as Web;
}

export interface Pages {
  web: Web;
  publicUrl: string;
  /** What everybody may see now, as `Market.version` tells it. */
  version: () => string | null;
}

export async function registerWeb(app: FastifyInstance, { web, publicUrl, version }: Pages): Promise<void> {
  const drawer: Drawer = { app, web, publicUrl, version, cache: createPageCache(), nobody: null };
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  const clientRoot = resolve(webRoot, 'dist/client');
  if (existsSync(clientRoot)) {
    await app.register(fastifyStatic, {
      root: clientRoot,
      wildcard: false,
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: '1y',
      decorateReply: false,
    });
  }

  await app.register(async (pages) => {
    registerForms(pages, fileFormsOf(web));
    pages.setErrorHandler((error, request, reply) => {
      const refusal = asAppError(error);
      if (refusal.status === 500)
        request.log.error({ stack: stackWithoutMessage(error), url: request.routeOptions.url }, 'page failed');
      const language = languageOfUrl(request.url);
      return reply
        .code(refusal.status)
        .headers({ 'cache-control': 'no-store', 'content-language': language })
        .type('text/html; charset=utf-8')
        .send(web.renderError(refusal.code, language));
    });
    pages.route({
      method: ['GET', 'POST'],
      url: '/*',
      schema: { hide: true },
      handler: (request, reply) => sendPage(drawer, request, reply),
    });
  });
}

/** How much a form with files may hold, by its address: a CV of a megabyte, three files of five in a conversation, with what stands around them. */
function fileFormsOf(web: Web): (path: string) => number | null {
  const id = '00000000-0000-0000-0000-000000000000';
  const languages = ['nb', 'en'] as const;
  const limits = new Map([
    ...languages.map((language) => [web.pathTo('bringCv', language), 1_100_000] as const),
    ...languages.map((language) => [web.pathTo('conversation', language, { id }), 15_900_000] as const),
  ]);
  return (path) => limits.get(path.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, id)) ?? null;
}

/** An address that cannot be read reaches no route and no hook: the answer carries its own headers. */
export function sendUnreadable(request: FastifyRequest, reply: FastifyReply, web: Web | null): void {
  const refusal = new AppError('not_found');
  reply.code(refusal.status).headers({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  });
  const url = request.raw.url ?? '';
  if (web === null || url.startsWith('/api/')) void reply.type('application/json; charset=utf-8').send(errorBody(refusal));
  else void reply.type('text/html; charset=utf-8').send(web.renderError(refusal.code, languageOfUrl(url)));
}

const languageOfUrl = (url: string): 'nb' | 'en' => (/^\/en([/?#]|$)/.test(url) ? 'en' : 'nb');

interface Drawer extends Pages {
  app: FastifyInstance;
  cache: PageCache;
  /** What the API says of a session to whoever has none, once it has been asked. */
  nobody: ApiAnswer | null;
}

async function sendPage(drawer: Drawer, request: FastifyRequest, reply: FastifyReply) {
  const { app, web, publicUrl, version, cache } = drawer;
  const isAnonymous = (request.method === 'GET' || request.method === 'HEAD') && request.headers.cookie === undefined;
  // Before anything is read: a change from here on makes what is drawn too old to be kept.
  const drawnAt = isAnonymous ? version() : null;
  const known = cache.find(request.url, drawnAt);
  if (known !== undefined) return sendKept(request, reply, known);
  const setCookies: string[] = [];
  let cookie = request.headers.cookie;
  const transport: ApiTransport = async (method, url, body) => {
    // Who has no cookie is nobody, each time.
    if (isAnonymous && method === 'GET' && url === '/api/session') {
      if (drawer.nobody !== null) return drawer.nobody;
      const answer = await ask(method, url, body);
      // A refusal is for now: a busy moment, too many requests from one address.
      if (answer.status === 200) drawer.nobody = answer;
      return answer;
    }
    return ask(method, url, body);
  };
  const ask: ApiTransport = async (method, url, body) => {
    const answer = await app.inject({
      method: method as 'GET',
      url,
      remoteAddress: request.ip,
      headers: {
        host: request.host,
        'sec-fetch-site': 'same-origin',
        ...(request.headers['user-agent'] === undefined ? {} : { 'user-agent': request.headers['user-agent'] }),
        ...(cookie === undefined ? {} : { cookie }),
      },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const cookies = answer.headers['set-cookie'];
    for (const one of cookies === undefined ? [] : [cookies].flat()) {
      setCookies.push(one);
      // What an action changed is so for what is loaded after it, as it will be in the browser.
      cookie = withCookie(cookie, one);
    }
    return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
  };
  // Our own address comes from the configuration, never from what a request says of itself.
  const url = /^\/(?!\/)/.test(request.url) ? URL.parse(publicUrl + request.url) : null;
  if (url === null) throw new AppError('not_found');
  const form = request.method === 'POST' ? await sentForm(request) : null;
  const page = await web.render(
    // What HEAD asks for is what GET would give; only the body stays behind.
    form === null
      ? new Request(url)
      : new Request(url, { method: 'POST', headers: { 'content-type': form.type }, body: form.body }),
    transport,
  );
  for (const [name, value] of Object.entries(page.headers)) reply.header(name, value);
  if (setCookies.length > 0) reply.header('set-cookie', setCookies);
  reply.code(page.status).type('text/html; charset=utf-8').header('vary', 'cookie');
  // What a signed-in person sees must not stay in any cache, nor in the back button after signing out on a shared machine.
  if (!isAnonymous || page.status !== 200) return reply.header('cache-control', 'no-store').send(page.body);
  if (page.shared && setCookies.length === 0 && drawnAt !== null) {
    const drawn = cache.keep(request.url, drawnAt, page);
    return describeKept(request, reply, drawn) ? reply.send(drawn.body) : reply;
  }
  const body = Buffer.from(page.body);
  const etag = etagOf(body);
  reply.header('cache-control', 'no-cache').header('etag', etag);
  return hasIt(request, etag) ? reply.code(304).send() : reply.send(body);
}

/** A "cookie" header as a browser sends it after it got this "set-cookie"; emptied is gone. */
function withCookie(header: string | undefined, setCookie: string): string {
  const [pair = ''] = setCookie.split(';', 1);
  const name = pair.slice(0, pair.indexOf('='));
  const others = (header ?? '').split('; ').filter((one) => one !== '' && !one.startsWith(`${name}=`));
  return [...others, ...(pair === `${name}=` ? [] : [pair])].join('; ');
}

/** Whether the reader has this very page (RFC 9110, 13.1.2): any of the tags it names, weak or not, or any page at all. */
function hasIt(request: FastifyRequest, etag: string): boolean {
  const named = request.headers['if-none-match'];
  if (named === undefined) return false;
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return named.split(',').some((tag) => tag.trim() === '*' || plain(tag) === plain(etag));
}

/** Not when it is refused with "q=0" (RFC 9110, 12.5.3). */
const takesBrotli = (accepted: string): boolean =>
  accepted.split(',').some((one) => {
    const [coding = '', ...params] = one.split(';').map((part) => part.trim().toLowerCase());
    return coding === 'br' && !params.some((param) => /^q=0(\.0*)?$/.test(param));
  });

/** A page as it was drawn, packed once for all who ask again; nothing but 304 for whoever has it. */
async function sendKept(request: FastifyRequest, reply: FastifyReply, page: KeptPage) {
  if (!describeKept(request, reply, page)) return reply;
  if (!takesBrotli(String(request.headers['accept-encoding'] ?? ''))) return reply.send(page.body);
  return reply.header('content-encoding', 'br').send(await page.brotli());
}

/** Headers of a kept page. False: the reader has it, and has been told so. */
function describeKept(request: FastifyRequest, reply: FastifyReply, { etag, headers }: KeptPage): boolean {
  reply.headers({ ...headers, vary: 'cookie, accept-encoding', 'cache-control': 'no-cache', etag });
  if (hasIt(request, etag)) {
    void reply.code(304).send();
    return false;
  }
  reply.type('text/html; charset=utf-8');
  return true;
}
