/** Puts the parts together: database, market, search, jobs, login, web; in the order they need each other, and back again. */
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { peopleLimits } from './access/people-limits.ts';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { type BegunDatabase, beginDatabase } from './db/begin-database.ts';
import { openChanges } from './db/changes.ts';
import { connect } from './db/client.ts';
import { demoOrganisations } from './db/demo/organisations.ts';
import { demoPeople } from './db/demo/people.ts';
import { seedDemo } from './db/demo/seed.ts';
import { EmbeddedPostgresError } from './db/embedded/error.ts';
import { migrate } from './db/migrate.ts';
import type { Deps } from './deps.ts';
import { mailboxStore } from './features/letters/letters.store.ts';
import { takeInImportedWords } from './features/taxonomy/esco.service.ts';
import { refuseTakenPort, takenPort } from './http/port.ts';
import { loadWeb, type Web } from './http/web.ts';
import { createBrregRegister } from './integrations/brreg/brreg-client.ts';
import { createDemoRegister } from './integrations/brreg/demo-register.ts';
import { createMailer } from './integrations/mail/configured-mailer.ts';
import { createLocalMachineIssuer, type LocalMachineIssuer } from './integrations/maskinporten/local-machine-issuer.ts';
import { createMachineTokens, type MachineTokens, TokenError } from './integrations/maskinporten/machine-token.ts';
import { issuerConfigs } from './integrations/oidc/configured-issuers.ts';
import { createLocalIssuers, type LocalIssuers } from './integrations/oidc/local-issuer.ts';
import { isLoopback } from './integrations/oidc/loopback.ts';
import { createLogin } from './integrations/oidc/oidc-client.ts';
import { startWorker } from './jobs/worker.ts';
import { openMarket } from './search/market.ts';
import { openSearch } from './search/open-search.ts';
import { warmWords } from './search/warm-words.ts';
import { StartError, unwritable } from './start-error.ts';

export interface RunningServer {
  url: string;
  /** Takes no more requests, finishes those it has, then jobs, then the market, then the database. */
  stop(): Promise<void>;
}

export interface StartOptions {
  say: (line: string) => void;
  /** Told what is being done, for those who wait. */
  progress?: (phase: string) => void;
  web?: Web;
  /** Begun already, while this module was being read; it is stopped with the rest. */
  database?: Promise<BegunDatabase>;
}

/** Requests per minute for one account or address; a person who reads fast uses 30. */
const requestsPerMinute = 600;

export async function startServer(config: Config, options: StartOptions): Promise<RunningServer> {
  const { progress = () => {} } = options;
  if (options.database === undefined) await refuseTakenPort(config);
  // Its failure is met where it is awaited; until then it must not end the process.
  const web = options.web === undefined ? loadWeb() : Promise.resolve(options.web);
  web.catch(() => {});
  return inOrder(async (stops) => {
    const localIssuers = openLocalIssuers(config);
    const localMachines = openLocalMachines(config);
    const deps = await openDeps(config, options, stops, localIssuers, localMachines);
    if (config.worker === 'inline') {
      const worker = await startWorker(deps, options.say);
      stops.push(() => worker.stop());
    }
    progress('opening the web');
    const app = await buildApp(deps, { web: await web, localIssuers, localMachines, limits: { perMinute: requestsPerMinute } });
    stops.push(() => drain(app));
    try {
      await app.listen({ host: config.host, port: config.port });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw new StartError(takenPort(config.port));
      throw error;
    }
    warmWords();
    sayHello(config, options.say);
    return config.publicUrl;
  });
}

/** Jobs alone, beside servers started with WORKER=separate. Several may run at once. */
export async function startJobs(config: Config, options: StartOptions): Promise<RunningServer> {
  if (config.databaseUrl === null) {
    throw new StartError(
      'A worker of its own needs the database that the server uses: set DATABASE_URL. Without it, npm start runs the jobs itself.',
    );
  }
  return inOrder(async (stops) => {
    const deps = await openDeps(config, options, stops, null, null);
    const worker = await startWorker(deps, options.say);
    stops.push(() => worker.stop());
    options.say('Arena Innlandet: the worker runs. Stop: Ctrl-C');
    return config.publicUrl;
  });
}

/** Starts, remembering how to stop each part; whatever fails, what was started before it is stopped again. */
async function inOrder(start: (stops: (() => Promise<void>)[]) => Promise<string>): Promise<RunningServer> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).toReversed()) await one();
  };
  try {
    const url = await start(stops);
    return { url, stop };
  } catch (error) {
    await stop();
    if (error instanceof EmbeddedPostgresError) throw new StartError(error.message);
    throw error;
  }
}

async function openDeps(
  config: Config,
  { say, progress = () => {}, database: begun }: StartOptions,
  stops: (() => Promise<void>)[],
  localIssuers: LocalIssuers | null,
  localMachines: LocalMachineIssuer | null,
): Promise<Deps> {
  progress('opening the database');
  const server = await (begun ?? beginDatabase(config, say));
  stops.push(() => server.stop());
  const database = connect(server.url);
  stops.push(() => database.close());
  progress('bringing the database up to date');
  await migrate(database.url);
  await takeInImportedWords(database.queries);
  if (config.demo) await seedDemo(database, new Date());

  const changes = openChanges(server.url);
  stops.push(() => changes.stop());
  progress('reading what is open');
  const market = await openMarket(database);
  stops.push(() => market.stop());
  return {
    config,
    database,
    changes,
    clock: () => new Date(),
    secretKey: await secretKey(config),
    peopleLimits,
    search: await openSearch(config, database, market),
    market,
    machineTokens: machineTokensOf(config, localMachines),
    login: createLogin(localIssuers === null ? issuerConfigs(config) : localIssuers.configs),
    register:
      config.brregUrl === null
        ? createDemoRegister(demoOrganisations)
        : createBrregRegister({ baseUrl: config.brregUrl, timeoutMilliseconds: 5000 }),
    mailer: createMailer(config, mailboxStore(database.queries)),
  };
}

/** A request that takes longer than this to finish is cut off when we stop. */
const drainMilliseconds = 10_000;

/** Takes nothing new, and closes each connection when its answer is out: a kept-alive one would hold the process for a minute. */
async function drain(app: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
  const cut = setTimeout(() => app.server.closeAllConnections(), drainMilliseconds);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(cut);
  }
}

/** Only beside the other stand-ins: whoever has real issuers for people does not want a made-up one for machines. */
function openLocalMachines(config: Config): LocalMachineIssuer | null {
  if (config.maskinporten !== null || config.oidc !== null || config.production || !isLoopback(config.publicUrl)) return null;
  return createLocalMachineIssuer({ baseUrl: config.publicUrl, nodeEnv: 'development' });
}

/** Without any issuer, every token is refused. */
function machineTokensOf(config: Config, local: LocalMachineIssuer | null): MachineTokens {
  if (local !== null) return createMachineTokens(local);
  const { maskinporten } = config;
  if (maskinporten === null) return { read: () => Promise.reject(new TokenError('issuer')) };
  return createMachineTokens({ ...maskinporten, keys: new URL(maskinporten.jwksUrl) });
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
  try {
    await mkdir(config.dataDirectory, { recursive: true });
    await writeFile(file, made.toString('base64'), { mode: 0o600 });
    await chmod(file, 0o600);
  } catch (error) {
    throw unwritable(config.dataDirectory, error);
  }
  return made;
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
