/**
 * `npm run dev`: the product, reloading on change. The API is its own process, started again when one of its files changes; pages are
 * drawn here from the web's sources through vite, and the browser reloads when one of those changes. One database for all of it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import Fastify from 'fastify';
import { createServer } from 'vite';
import { type Config, readConfig } from '../apps/api/src/config.ts';
import { type BegunDatabase, beginDatabase } from '../apps/api/src/db/begin-database.ts';
import { refuseTakenPort } from '../apps/api/src/http/port.ts';
import { registerWeb, type Web } from '../apps/api/src/http/web.ts';
import { runUntilStopped } from '../apps/api/src/run-until-stopped.ts';

const root = resolve(import.meta.dirname, '..');
/** How long a request waits for an API that is starting again. */
const patienceMilliseconds = 15_000;

await runUntilStopped(async ({ progress }) => {
  const config = readConfig();
  await refuseTakenPort(config);
  const apiPort = config.port + 1;
  await refuseTakenPort({ ...config, port: apiPort });
  progress('opening the database');
  const database = await beginDatabase(config, (line) => console.log(line));
  const api = startApi(config, apiPort, database);
  try {
    progress('opening the web');
    const front = await openFront(config, apiPort);
    return {
      async stop() {
        await front.stop();
        await stopApi(api);
        await database.stop();
      },
    };
  } catch (error) {
    await stopApi(api);
    await database.stop();
    throw error;
  }
});

function startApi(config: Config, port: number, database: BegunDatabase): ChildProcess {
  return spawn(process.execPath, ['--watch', '--watch-preserve-output', resolve(root, 'apps/api/src/server.ts')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PORT: String(port), HOST: config.host, PUBLIC_URL: config.publicUrl, DATABASE_URL: database.url },
  });
}

function stopApi(api: ChildProcess): Promise<void> {
  if (api.exitCode !== null || api.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    api.once('exit', () => done());
    api.kill('SIGTERM');
  });
}

async function openFront(config: Config, apiPort: number): Promise<{ stop(): Promise<void> }> {
  const app = Fastify();
  const vite = await createServer({
    // Without the React plugin: its way of refreshing needs an inline script, which no page of ours has. Pages reload instead.
    configFile: false,
    root: resolve(root, 'apps/web'),
    appType: 'custom',
    server: { middlewareMode: true, ws: { server: app.server }, hmr: { server: app.server } },
    ssr: { noExternal: ['@navikt/aksel-icons', /^@arena\//] },
  });
  app.addHook('onRequest', async (request, reply) => {
    if (/^\/((api|oidc|sitemaps)\/|sitemap\.xml|robots\.txt)/.test(request.url)) {
      reply.hijack();
      forward(request.raw, reply.raw, apiPort, Date.now() + patienceMilliseconds);
      return reply;
    }
    await new Promise<void>((done) => {
      reply.raw.once('close', done);
      vite.middlewares(request.raw, reply.raw, () => done());
    });
    if (reply.raw.writableEnded) return reply.hijack();
  });
  const entry = () => vite.ssrLoadModule('/src/entry-server.tsx') as Promise<unknown> as Promise<Web>;
  const first = await entry();
  const reloading: Web = {
    async render(request, transport) {
      try {
        const page = await (await entry()).render(request, transport);
        const reload = '<script type="module" src="/@vite/client"></script></head>';
        return { ...page, body: page.body.replace('</head>', reload) };
      } catch (error) {
        if (error instanceof Error) vite.ssrFixStacktrace(error);
        console.error(error);
        throw error;
      }
    },
    renderError: (code, language) => first.renderError(code, language),
    pathTo: (page, language, params) => first.pathTo(page, language, params),
  };
  // Drawn each time: what is being written on changes without a notice.
  await registerWeb(app, { web: reloading, publicUrl: config.publicUrl, version: () => null });
  await app.listen({ host: config.host, port: config.port });
  console.log(`\n  ${config.publicUrl} reloads on change; the API behind it listens on ${apiPort}.`);
  return {
    async stop() {
      await vite.close();
      app.server.closeAllConnections();
      await app.close();
    },
  };
}

/** Passes a request on as it is. While the API starts again, one without a body waits; one with a body is told to try again. */
function forward(request: IncomingMessage, response: ServerResponse, port: number, deadline: number): void {
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const upstream = httpRequest(
    { host: 'localhost', port, method: request.method, path: request.url, headers: request.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  upstream.on('error', () => {
    if (isReading && Date.now() < deadline) {
      setTimeout(() => forward(request, response, port, deadline), 200);
      return;
    }
    response.writeHead(503, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ code: 'server.busy', params: {} }));
  });
  if (isReading) upstream.end();
  else request.pipe(upstream);
}
