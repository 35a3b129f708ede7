/**
 * A whole Arena Innlandet for one test file: its own database, the real app, a clock the test moves, people with sessions, and jobs that run when
 * told to. Close it in afterAll.
 */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Role } from '@arena/contract/access';
import type { ApiBody, ApiParams, ApiQuery, ApiResponse, ApiRouteName } from '@arena/contract/api';
import type { ErrorBody } from '@arena/contract/errors';
import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { findPlace } from '@arena/taxonomy/places';
import type { FastifyInstance } from 'fastify';
import { runOnce, type Task } from 'graphile-worker';
import { inject } from 'vitest';
import { type PeopleLimits, peopleLimits } from '../src/access/people-limits.ts';
import { buildApp } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import { openChanges } from '../src/db/changes.ts';
import { connect } from '../src/db/client.ts';
import { accounts, sessions } from '../src/db/schema/accounts.ts';
import { employerMembers, employers } from '../src/db/schema/employers.ts';
import { followings } from '../src/db/schema/followings.ts';
import { opportunities, requirements } from '../src/db/schema/opportunities.ts';
import { profiles } from '../src/db/schema/profiles.ts';
import type { Deps } from '../src/deps.ts';
import { mailboxStore } from '../src/features/letters/letters.store.ts';
import type { Web } from '../src/http/web.ts';
import type { Organisation, OrganisationRegister } from '../src/integrations/brreg/organisation-register.ts';
import type { StoredLetter } from '../src/integrations/mail/local-mailbox.ts';
import { createLocalMailbox } from '../src/integrations/mail/local-mailbox.ts';
import { createLocalMachineIssuer, type LocalMachineIssuer } from '../src/integrations/maskinporten/local-machine-issuer.ts';
import { createMachineTokens } from '../src/integrations/maskinporten/machine-token.ts';
import type { LocalIssuers } from '../src/integrations/oidc/local-issuer.ts';
import { createLogin } from '../src/integrations/oidc/oidc-client.ts';
import { jobHandlers } from '../src/jobs/handlers.ts';
import { quietLogger } from '../src/jobs/quiet-logger.ts';
import { openMarket } from '../src/search/market.ts';
import { openSearch } from '../src/search/open-search.ts';
import { templateName } from './database.setup.ts';
import { createTestDatabase } from './postgres.ts';

type Requirement = typeof requirements.$inferSelect.requirement;

/** Somebody with a session, or a visitor (no cookie). */
export interface Person {
  role: Role | 'visitor';
  accountId: string;
  name: string;
  cookie: string | null;
  /** A machine's: another token each time. */
  bearer?: () => Promise<string>;
}
export interface EmployerPerson extends Person {
  employerId: string;
  organisationNumber: string;
}

export interface Answer<T> {
  status: number;
  body: T;
  /** The refusal's code, or null. */
  code: string | null;
  headers: Record<string, unknown>;
}

export interface Arena {
  app: FastifyInstance;
  deps: Deps;
  /** Signs tokens of employers' own systems. */
  machines: LocalMachineIssuer;
  /** Set it to move time; null is now. Sessions made before keep their own times. */
  now: Date | null;
  /** What the register of organisations answers; change it freely. */
  register: { organisations: Organisation[]; reachable: boolean; units: Record<string, string[]> };
  visitor: Person;
  seeker(options?: {
    name?: string;
    email?: string;
    answers?: Partial<Answers> | null;
    findable?: boolean;
    language?: 'nb' | 'en';
  }): Promise<Person>;
  /** `status: null`: signed in for an organisation that is not registered here. */
  employer(options?: {
    name?: string;
    status?: 'pending' | 'approved' | 'declined' | 'paused' | null;
    trainingCompany?: boolean;
    language?: 'nb' | 'en';
  }): Promise<EmployerPerson>;
  /** A second person of the same organisation. */
  colleague(of: EmployerPerson): Promise<EmployerPerson>;
  employerWithoutOrganisation(): Promise<Person>;
  caseworker(options?: { name?: string; office?: string }): Promise<Person>;
  administrator(): Promise<Person>;
  /** An open opportunity of the employer; its id. The market knows it when this resolves. */
  opportunity(
    of: EmployerPerson,
    options?: Partial<typeof opportunities.$inferInsert> & { requirements?: readonly Requirement[] },
  ): Promise<string>;
  /** The caseworker follows the seeker; the following's id. */
  following(caseworker: Person, seeker: Person): Promise<string>;
  /** Both have said yes, about the opportunity or a new one of the employer; the conversation's id. */
  conversation(seeker: Person, employer: EmployerPerson, opportunityId?: string): Promise<string>;
  call<N extends ApiRouteName>(
    as: Person,
    name: N,
    input?: { params?: ApiParams<N>; query?: ApiQuery<N>; body?: ApiBody<N> },
  ): Promise<Answer<ApiResponse<N>>>;
  /** Runs every job that waits, with those they add. */
  runJobs(): Promise<void>;
  /** Letters sent so far, oldest first; run the jobs first. */
  letters(): Promise<StoredLetter[]>;
  close(): Promise<void>;
}

/** Numbers given out by this process: of thousands drawn from a million, two would soon be the same. */
const invented = new Set<string>();

/** Nine digits with a right check digit, from the series of the demo: nobody's, and no other's here. */
export function inventOrganisationNumber(): string {
  for (;;) {
    const digits = `80${String(randomInt(0, 1_000_000)).padStart(6, '0')}`;
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, position) => total + weight * Number(digits[position]), 0);
    const check = (11 - (sum % 11)) % 11;
    const number = `${digits}${check}`;
    if (check === 10 || invented.has(number)) continue;
    invented.add(number);
    return number;
  }
}

export async function openArena(
  options: {
    web?: Web;
    env?: Record<string, string>;
    localIssuers?: LocalIssuers;
    /** Instead of the loose ones that tests run with. */
    peopleLimits?: Partial<PeopleLimits>;
  } = {},
): Promise<Arena> {
  const testDatabase = await createTestDatabase(inject('serverUrl'), templateName);
  const database = connect(testDatabase.url, { maxConnections: 8 });
  const config: Config = readConfig({
    LOG_LEVEL: 'silent',
    DEMO: 'no',
    PORT: '0',
    PUBLIC_URL: 'http://localhost:3000',
    ...options.env,
  });
  const market = await openMarket(database);
  const changes = openChanges(testDatabase.url);
  const registerState = { organisations: [] as Organisation[], reachable: true, units: {} as Record<string, string[]> };
  const register: OrganisationRegister = {
    async find(organisationNumber) {
      if (!registerState.reachable) return { type: 'unreachable', reason: 'network' };
      const organisation = registerState.organisations.find((one) => one.organisationNumber === organisationNumber);
      return organisation === undefined ? { type: 'unknown' } : { type: 'found', organisation };
    },
    listUnits: async (number) => (registerState.reachable ? (registerState.units[number] ?? []) : null),
  };
  const machines = createLocalMachineIssuer({
    // It plays on one machine only, also for a test of what the site does at an address of its own.
    baseUrl: 'http://localhost:3000',
    nodeEnv: 'test',
    clock: () => arena.now ?? new Date(),
  });
  const deps: Deps = {
    config,
    database,
    changes,
    clock: () => arena.now ?? new Date(),
    secretKey: createHash('sha256').update('test').digest(),
    // A test has a handful of people: whoever tests what a list may show says so.
    peopleLimits: { ...peopleLimits, smallestGroup: 1, frozen: false, listsPerDay: 1000, ...options.peopleLimits },
    search: await openSearch(config, database, market),
    market,
    login:
      options.localIssuers === undefined
        ? {
            begin: () => Promise.reject(new Error('no login in this test')),
            finish: () => Promise.reject(new Error('no login in this test')),
            endSessionUrl: () => Promise.resolve(null),
            endedSession: () => Promise.resolve(null),
          }
        : createLogin(options.localIssuers.configs),
    register,
    machineTokens: createMachineTokens(machines),
    mailer: createLocalMailbox({ store: mailboxStore(database.queries), nodeEnv: 'test' }),
  };
  const app = await buildApp(deps, { web: options.web ?? null, localIssuers: options.localIssuers ?? null, limits: 'off' });
  const { queries } = database;
  let count = 0;

  async function signIn(
    role: Role,
    account: typeof accounts.$inferInsert,
    organisation: { organisationNumber: string; name: string } | null = null,
  ): Promise<Person> {
    const [row] = await queries.insert(accounts).values(account).returning({ id: accounts.id });
    if (row === undefined) throw new Error('no account');
    const key = randomBytes(16).toString('base64url');
    await queries.insert(sessions).values({
      keyHash: createHash('sha256').update(key).digest('hex'),
      accountId: row.id,
      role,
      organisation,
      // Far ahead, so that tests which move the clock stay signed in.
      lastSeenAt: new Date('2100-01-01'),
      expiresAt: new Date('2100-01-01'),
    });
    return { role, accountId: row.id, name: account.name, cookie: `arena_local_session=${key}` };
  }
  const nextName = (what: string) => `${what} ${++count}`;

  const arena: Arena = {
    app,
    deps,
    machines,
    now: null,
    register: registerState,
    visitor: { role: 'visitor', accountId: '', name: '', cookie: null },
    async seeker({ name = nextName('Søker'), email, answers = {}, findable = false, language = 'nb' } = {}) {
      const person = await signIn('seeker', {
        issuer: 'idporten',
        // Somebody who has told no name is still somebody of their own.
        subject: name || randomBytes(8).toString('hex'),
        name,
        email: email ?? `s${count}@person.example`,
        language,
      });
      if (answers !== null) {
        await queries.insert(profiles).values({ accountId: person.accountId, answers: { ...noAnswers, ...answers }, findable });
        await market.refresh({ accountIds: [person.accountId] });
      }
      return person;
    },
    async employer({ name = nextName('Bedrift'), status = 'approved', trainingCompany = false, language = 'nb' } = {}) {
      const organisationNumber = inventOrganisationNumber();
      const person = await signIn(
        'employer',
        { issuer: 'ansattporten', subject: name, name: `Kontakt i ${name}`, email: `e${++count}@bedrift.example`, language },
        { organisationNumber, name },
      );
      if (status === null) return { ...person, employerId: '', organisationNumber };
      const [row] = await queries
        .insert(employers)
        .values({
          organisationNumber,
          name,
          municipalityNumber: '3403',
          status,
          pausedBecause: status === 'paused' ? 'register' : null,
          reason: status === 'declined' ? 'Vi fant ikke noen som kan bekrefte dette.' : null,
          registerChecked: true,
          trainingCompany,
          aboutNb: 'Vi lager ting.',
          aboutEn: 'We make things.',
        })
        .returning({ id: employers.id });
      if (row === undefined) throw new Error('no employer');
      await queries.insert(employerMembers).values({ employerId: row.id, accountId: person.accountId, role: 'manager' });
      return { ...person, employerId: row.id, organisationNumber };
    },
    async colleague(of) {
      const name = nextName('Kollega');
      const person = await signIn(
        'employer',
        { issuer: 'ansattporten', subject: name, name, email: `k${count}@bedrift.example` },
        { organisationNumber: of.organisationNumber, name: of.name },
      );
      await queries.insert(employerMembers).values({ employerId: of.employerId, accountId: person.accountId });
      return { ...person, employerId: of.employerId, organisationNumber: of.organisationNumber };
    },
    employerWithoutOrganisation: () => {
      const name = nextName('Uten fullmakt');
      return signIn('employer', { issuer: 'ansattporten', subject: name, name, email: `u${count}@bedrift.example` });
    },
    caseworker: ({ name = nextName('Veileder'), office = 'NAV Hamar (demo)' } = {}) =>
      signIn('caseworker', { issuer: 'entra', subject: name, name, email: `v${count}@nav.example`, office }),
    administrator: () => {
      const name = nextName('Administrator');
      return signIn('administrator', {
        issuer: 'entra',
        subject: name,
        name,
        email: `a${count}@pilot.example`,
        office: 'Pilot Mjøsa (demo)',
      });
    },
    async opportunity(of, { requirements: asked = [], ...given } = {}) {
      const placeId = given.placeId === undefined ? 'hamar' : given.placeId;
      const [row] = await queries
        .insert(opportunities)
        .values({
          employerId: of.employerId,
          employerName: of.name,
          kind: 'job',
          status: 'open',
          occupationCode: '9412',
          titleNb: nextName('Kjøkkenhjelp'),
          titleEn: `Kitchen helper ${count}`,
          descriptionNb: 'Du hjelper til på kjøkkenet.',
          descriptionEn: 'You help in the kitchen.',
          municipalityNumber: placeId === null ? null : (findPlace(placeId)?.municipalityNumber ?? null),
          publishedAt: new Date(),
          expiresAt: new Date('2100-01-01'),
          ...given,
          placeId,
        })
        .returning({ id: opportunities.id });
      if (row === undefined) throw new Error('no opportunity');
      if (asked.length > 0) {
        await queries.insert(requirements).values(
          asked.map((requirement, position) => ({
            opportunityId: row.id,
            position,
            type: requirement.type,
            hardness: requirement.hardness,
            requirement,
          })),
        );
      }
      await market.refresh({ opportunityIds: [row.id] });
      await deps.search.sync([row.id]);
      return row.id;
    },
    async following(caseworker, seeker) {
      const [row] = await queries
        .insert(followings)
        .values({ seekerId: seeker.accountId, caseworkerId: caseworker.accountId, status: 'active', startedAt: new Date() })
        .returning({ id: followings.id });
      if (row === undefined) throw new Error('no following');
      return row.id;
    },
    async conversation(seeker, employer, opportunityId) {
      const asked = await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
        params: { id: opportunityId ?? (await arena.opportunity(employer)) },
        body: { strengths: [] },
      });
      const yes = await arena.call(employer, 'POST /api/interests/:id/answer', {
        params: { id: asked.body.id },
        body: { answer: 'yes', reason: 'none', shareReason: false },
      });
      if (typeof yes.body.conversationId !== 'string') throw new Error(`no conversation: ${asked.code ?? yes.code}`);
      return yes.body.conversationId;
    },
    async call(as, name, input = {}) {
      const [method, path] = name.split(' ') as ['GET' | 'POST' | 'PUT' | 'DELETE', string];
      const { params, query, body } = input as {
        params?: Record<string, string>;
        query?: Record<string, unknown>;
        body?: unknown;
      };
      const url = path.replace(/:([a-z]+)/g, (_whole, key: string) => encodeURIComponent(params?.[key] ?? ''));
      const answer = await app.inject({
        method,
        url,
        headers: { 'sec-fetch-site': 'same-origin', ...(as.cookie === null ? {} : { cookie: as.cookie }) },
        ...(query === undefined ? {} : { query: query as Record<string, string> }),
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const parsed = answer.body === '' ? null : answer.json();
      return {
        status: answer.statusCode,
        body: parsed,
        code: answer.statusCode >= 400 ? ((parsed as ErrorBody | null)?.code ?? 'none') : null,
        headers: answer.headers,
      };
    },
    async runJobs() {
      const taskList: Record<string, Task> = {};
      for (const [name, handle] of Object.entries(jobHandlers(deps))) {
        taskList[name] = async (payload) => {
          await (handle as (payload: unknown) => Promise<void>)(payload);
        };
      }
      await runOnce({
        pgPool: database.pool,
        taskList,
        noHandleSignals: true,
        logger: quietLogger((line) => console.error(line)),
      });
    },
    letters: async () => [...(await mailboxStore(queries).list(200))].reverse(),
    async close() {
      await app.close();
      await changes.stop();
      await market.stop();
      await database.close();
      await testDatabase.drop();
    },
  };
  return arena;
}
