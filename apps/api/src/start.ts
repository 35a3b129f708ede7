/** Puts the parts together: database, market, search, jobs, login, web; in the order they need each other, and back again. */
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect as connectSocket } from 'node:net';
import { join } from 'node:path';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { connect, type Database } from './db/client.ts';
import { demoOrganisations } from './db/demo/organisations.ts';
import { demoPeople } from './db/demo/people.ts';
import { seedDemo } from './db/demo/seed.ts';
import { EmbeddedPostgresError } from './db/embedded/error.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './db/embedded-postgres.ts';
import { migrate } from './db/migrate.ts';
import type { Deps } from './deps.ts';
import { mailboxStore } from './features/letters/letters.store.ts';
import { loadWeb, type Web } from './http/web.ts';
import { createBrregRegister } from './integrations/brreg/brreg-client.ts';
import { createDemoRegister } from './integrations/brreg/demo-register.ts';
import { createMailer } from './integrations/mail/configured-mailer.ts';
import { issuerConfigs } from './integrations/oidc/configured-issuers.ts';
import { createLocalIssuers, type LocalIssuers } from './integrations/oidc/local-issuer.ts';
import { createLogin } from './integrations/oidc/oidc-client.ts';
import { startWorker } from './jobs/worker.ts';
import { openMarket } from './search/market.ts';
import { openSearch } from './search/open-search.ts';

export class StartError extends Error {}

export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

/** Requests per minute for one account or address; a person who reads fast uses 30. */
const requestsPerMinute = 600;

export async function startServer(config: Config, options: { say: (line: string) => void; web?: Web }): Promise<RunningServer> {
  if (await isPortTaken(config.host, config.port)) {
    throw new StartError(
      `Port ${config.port} is in use. Stop what runs there, or choose another: PORT=${config.port + 1} npm start`,
    );
  }
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const one of stops.toReversed()) await one();
  };
  try {
    const { database, embedded } = await openDatabase(config, options.say);
    stops.push(async () => {
      await database.close();
      await embedded?.stop();
    });
    await migrate(database.url);
    if (config.demo) await seedDemo(database, new Date());

    const market = await openMarket(database);
    stops.push(() => market.stop());
    const search = await openSearch(config, database, market);
    const localIssuers = openLocalIssuers(config);
    const deps: Deps = {
      config,
      database,
      clock: () => new Date(),
      secretKey: await secretKey(config),
      search,
      market,
      login: createLogin(localIssuers === null ? issuerConfigs(config) : localIssuers.configs),
      register:
        config.brregUrl === null
          ? createDemoRegister(demoOrganisations)
          : createBrregRegister({ baseUrl: config.brregUrl, timeoutMilliseconds: 5000 }),
      mailer: createMailer(config, mailboxStore(database.queries)),
    };
    if (config.worker === 'inline') {
      const worker = await startWorker(deps, options.say);
      stops.push(() => worker.stop());
    }
    const app = await buildApp(deps, {
      web: options.web ?? (await loadWeb()),
      localIssuers,
      limits: { perMinute: requestsPerMinute },
    });
    stops.push(() => app.close());
    await app.listen({ host: config.host, port: config.port });
    sayHello(config, options.say);
    return { url: config.publicUrl, stop };
  } catch (error) {
    await stop();
    if (error instanceof EmbeddedPostgresError) throw new StartError(error.message);
    throw error;
  }
}

async function openDatabase(
  config: Config,
  say: (line: string) => void,
): Promise<{ database: Database; embedded: EmbeddedPostgres | null }> {
  if (config.databaseUrl !== null) return { database: connect(config.databaseUrl), embedded: null };
  const embedded = await startEmbeddedPostgres({ dataDirectory: join(config.dataDirectory, 'postgres'), log: say });
  return { database: connect(embedded.url), embedded };
}

function openLocalIssuers(config: Config): LocalIssuers | null {
  if (config.oidc !== null) return null;
  const groups = { caseworker: config.caseworkerGroup, administrator: config.administratorGroup };
  return createLocalIssuers({
    baseUrl: config.publicUrl,
    people: demoPeople(groups),
    nodeEnv: config.production ? 'production' : 'development',
    allowList: { administrators: [], caseworkerGroup: groups.caseworker, administratorGroup: groups.administrator },
    callbackPath: (issuer) => `/api/login/${issuer}/callback`,
  });
}

/** Given by configuration, or made once and kept beside the data: a restart must not forget everybody's drafts. */
export async function secretKey(config: Config): Promise<Buffer> {
  if (config.secret !== null) return createHash('sha256').update(config.secret).digest();
  const file = join(config.dataDirectory, 'secret');
  try {
    const kept = Buffer.from(await readFile(file, 'utf8'), 'base64');
    if (kept.length === 32) return kept;
  } catch {
    // Not there yet.
  }
  const made = randomBytes(32);
  await mkdir(config.dataDirectory, { recursive: true });
  await writeFile(file, made.toString('base64'), { mode: 0o600 });
  await chmod(file, 0o600);
  return made;
}

function isPortTaken(host: string, port: number): Promise<boolean> {
  if (port === 0) return Promise.resolve(false);
  return new Promise((resolve) => {
    const socket = connectSocket({ host: host === '0.0.0.0' ? '127.0.0.1' : host, port });
    socket.setTimeout(1000, () => socket.destroy());
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}

function sayHello(config: Config, say: (line: string) => void): void {
  say(`
  Arena Innlandet: ${config.publicUrl}     English: ${config.publicUrl}/en`);
  if (config.oidc === null) {
    say(`
  Sign in with the button on any page and choose one of the invented people:
    job seeker      ID-porten      e.g. Nora Nykommer (new), or somebody with a profile
    employer        Ansattporten   e.g. Ingrid Nystartet (new), or somebody from an approved company
    caseworker      Entra ID       e.g. Siv Rådhuus
    administrator   Entra ID       e.g. Trine Pilotsen
  Letters: ${config.publicUrl}/postkasse     API: ${config.publicUrl}/api/docs     Stop: Ctrl-C`);
  }
}
