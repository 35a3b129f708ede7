/** 200 times each: two acts on one interest at the same moment, over HTTP on the real server with its own worker. One effect each, or it counts as a double. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noAnswers } from '@arena/contract/no-answers';
import { inArray } from 'drizzle-orm';
import { connect, type Database } from '../../apps/api/src/db/client.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { accounts, sessions } from '../../apps/api/src/db/schema/accounts.ts';
import { employerMembers, employers } from '../../apps/api/src/db/schema/employers.ts';
import { interests } from '../../apps/api/src/db/schema/interests.ts';
import { opportunities } from '../../apps/api/src/db/schema/opportunities.ts';
import { profiles } from '../../apps/api/src/db/schema/profiles.ts';
import type { Deps } from '../../apps/api/src/deps.ts';
import { expireOverdue } from '../../apps/api/src/features/interests/deadlines.service.ts';
import { freePort, launch, untilPage } from './launch.ts';

const tries = 200;
const atOnce = 8;

interface Pair {
  seekerId: string;
  seeker: string;
  employer: string;
  colleague: string;
  opportunityId: string;
}
interface Answer {
  status: number;
  body: { id?: string; status?: string; conversationId?: string | null };
}

let url = '';
let database: Database;

async function send(cookie: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? {} : JSON.parse(text) };
}
const post = (cookie: string, path: string, body: unknown = {}) => send(cookie, 'POST', path, body);

/** Organisation numbers of nobody, in the series of the demo. */
let lastNumber = 800_000;
function organisationNumber(): string {
  for (;;) {
    const digits = `80${String(++lastNumber).slice(-6)}`;
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check !== 10) return `${digits}${check}`;
  }
}

/** As many people, employers of two and opportunities; nobody is in two pairs, so that a second notice of one kind is a double. */
async function makePairs(count: number, findable: boolean): Promise<Pair[]> {
  const { queries } = database;
  const person = async (role: 'seeker' | 'employer', organisation: { organisationNumber: string; name: string } | null) => {
    const name = `Oppdiktet ${randomBytes(6).toString('hex')}`;
    const issuer = role === 'seeker' ? 'idporten' : 'ansattporten';
    const [account] = await queries
      .insert(accounts)
      .values({ issuer, subject: name, name, email: null })
      .returning({ id: accounts.id });
    const id = account?.id ?? '';
    const key = randomBytes(16).toString('base64url');
    const keyHash = createHash('sha256').update(key).digest('hex');
    const far = new Date(Date.now() + 8 * 3_600_000);
    await queries.insert(sessions).values({ keyHash, accountId: id, role, organisation, lastSeenAt: new Date(), expiresAt: far });
    return { id, cookie: `arena_local_session=${key}` };
  };
  const pairs: Pair[] = [];
  for (let at = 0; at < count; at++) {
    const organisation = { organisationNumber: organisationNumber(), name: 'Oppdiktet Bedrift' };
    const [employer] = await queries
      .insert(employers)
      .values({ ...organisation, municipalityNumber: '3403', status: 'approved', registerChecked: true })
      .returning({ id: employers.id });
    const employerId = employer?.id ?? '';
    const [seeker, one, other] = [
      await person('seeker', null),
      await person('employer', organisation),
      await person('employer', organisation),
    ];
    await queries.insert(employerMembers).values([
      { employerId, accountId: one.id },
      { employerId, accountId: other.id },
    ]);
    await queries.insert(profiles).values({
      accountId: seeker.id,
      answers: { ...noAnswers, homePlaceId: 'hamar', wantedOccupations: ['9412'] },
      findable,
    });
    const [opportunity] = await queries
      .insert(opportunities)
      .values({
        employerId,
        employerName: organisation.name,
        kind: 'job',
        status: 'open',
        occupationCode: '9412',
        titleNb: 'Kjøkkenhjelp',
        titleEn: 'Kitchen helper',
        descriptionNb: 'Du hjelper til på kjøkkenet.',
        descriptionEn: 'You help in the kitchen.',
        municipalityNumber: '3403',
        placeId: 'hamar',
        publishedAt: new Date(),
        expiresAt: new Date(Date.now() + 30 * 86_400_000),
      })
      .returning({ id: opportunities.id });
    pairs.push({
      seekerId: seeker.id,
      seeker: seeker.cookie,
      employer: one.cookie,
      colleague: other.cookie,
      opportunityId: opportunity?.id ?? '',
    });
  }
  return pairs;
}

const express = (pair: Pair) => post(pair.seeker, `/api/opportunities/${pair.opportunityId}/interests`, { strengths: [] });
const answer = (cookie: string, id: string, yesOrNo: 'yes' | 'no') =>
  post(cookie, `/api/interests/${id}/answer`, { answer: yesOrNo, reason: 'none', shareReason: false });
async function expressed(pair: Pair): Promise<string> {
  const { body, status } = await express(pair);
  if (body.id === undefined) throw new Error(`not expressed: ${status}`);
  return body.id;
}
async function pseudonymOf(pair: Pair): Promise<string> {
  const { body } = await send(pair.seeker, 'GET', `/api/opportunities/${pair.opportunityId}/interests/preview`);
  return (body as unknown as { shown: { pseudonym: string } }).shown.pseudonym;
}
/** The worker's own function, at noon of a day after the last one. */
const expire = () => expireOverdue({ database, clock: () => new Date('2099-06-01T10:00:00Z') } as unknown as Deps);

const scenarios: Record<
  string,
  { findable?: boolean; act: (pair: Pair) => Promise<Answer[]>; one: (answers: Answer[]) => boolean }
> = {
  'express twice': { act: (pair) => Promise.all([express(pair), express(pair)]), one: succeeded(1) },
  'express and invite': {
    findable: true,
    async act(pair) {
      const pseudonym = await pseudonymOf(pair);
      const invite = post(pair.employer, `/api/employer/opportunities/${pair.opportunityId}/invitations`, { pseudonym });
      return Promise.all([express(pair), invite]);
    },
    // Both may come through: then the second one was the second yes.
    one: (answers) => answers.some(({ status }) => status === 201),
  },
  'accept and withdraw': {
    async act(pair) {
      const id = await expressed(pair);
      return Promise.all([answer(pair.employer, id, 'yes'), post(pair.seeker, `/api/interests/${id}/withdraw`)]);
    },
    one: succeeded(1),
  },
  'accept and decline': {
    async act(pair) {
      const id = await expressed(pair);
      return Promise.all([answer(pair.employer, id, 'yes'), answer(pair.colleague, id, 'no')]);
    },
    one: succeeded(1),
  },
  'accept and the clock': {
    async act(pair) {
      const id = await expressed(pair);
      await database.queries
        .update(interests)
        .set({ dueOn: '2099-05-29' })
        .where(inArray(interests.id, [id]));
      return (await Promise.all([answer(pair.employer, id, 'yes'), expire()])).filter((one) => one !== undefined);
    },
    one: succeeded(1),
  },
  'two colleagues accept': {
    async act(pair) {
      const id = await expressed(pair);
      return Promise.all([answer(pair.employer, id, 'yes'), answer(pair.colleague, id, 'yes')]);
    },
    one: succeeded(1),
  },
};

function succeeded(count: number) {
  return (answers: Answer[]) => answers.filter(({ status }) => status < 300).length === count;
}

async function runScenario(name: string): Promise<{ pairs: Pair[]; wrong: number }> {
  const { act, one, findable = false } = scenarios[name] as (typeof scenarios)[string];
  const done: Pair[] = [];
  let wrong = 0;
  // An employer sees thirty findable people at most: no more may be findable at a time than fit.
  const round = findable ? 20 : tries;
  while (done.length < tries) {
    const pairs = await makePairs(Math.min(round, tries - done.length), findable);
    // The market hears of them by NOTIFY.
    await new Promise((wait) => setTimeout(wait, 1500));
    for (let at = 0; at < pairs.length; at += atOnce) {
      const results = await Promise.all(pairs.slice(at, at + atOnce).map(act));
      for (const answers of results) {
        if (one(answers)) continue;
        wrong++;
        console.error(name, JSON.stringify(answers));
      }
    }
    if (findable) {
      const ids = pairs.map(({ seekerId }) => seekerId);
      await database.queries.update(profiles).set({ findable: false }).where(inArray(profiles.accountId, ids));
    }
    done.push(...pairs);
  }
  return { pairs: done, wrong };
}

async function untilJobsDone(): Promise<void> {
  for (let waited = 0; waited < 120; waited++) {
    const { rows } = await database.pool.query<{ n: number }>(
      "select count(*)::int n from graphile_worker.jobs where task_identifier like 'in%' and attempts < max_attempts",
    );
    if (rows[0]?.n === 0) return;
    await new Promise((wait) => setTimeout(wait, 500));
  }
  throw new Error('jobs are left');
}

/** What the same two acts do to each other where a status is read first and written afterwards, without holding the row. */
async function countNaiveDoubles(): Promise<number> {
  const { pool } = database;
  await pool.query('create table naive_interests (id int primary key, status text not null, effects int not null)');
  await pool.query(`insert into naive_interests select n, 'sent', 0 from generate_series(1, ${tries}) n`);
  const accept = async (id: number) => {
    const { rows } = await pool.query<{ status: string }>('select status from naive_interests where id = $1', [id]);
    if (rows[0]?.status === 'sent')
      await pool.query("update naive_interests set status = 'accepted', effects = effects + 1 where id = $1", [id]);
  };
  for (let id = 1; id <= tries; id++) await Promise.all([accept(id), accept(id)]);
  const { rows } = await pool.query<{ n: number }>('select count(*)::int n from naive_interests where effects > 1');
  await pool.query('drop table naive_interests');
  return rows[0]?.n ?? 0;
}

export async function run(): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'arena-once-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres') });
  const port = await freePort();
  const env = { DATABASE_URL: postgres.url, DEMO: 'no', LOG_LEVEL: 'error' };
  const launched = launch({ dataDirectory: folder, port, env });
  try {
    await untilPage(launched);
    url = launched.url;
    database = connect(postgres.url, { maxConnections: 16 });
    const figures: Record<string, number> = {};
    let wrong = 0;
    for (const name of Object.keys(scenarios)) {
      const result = await runScenario(name);
      wrong += result.wrong;
      figures[`${name}, tries`] = result.pairs.length;
    }
    await untilJobsDone();
    const count = async (text: string) => (await database.pool.query<{ n: number }>(text)).rows[0]?.n ?? 0;
    figures['answers that do not fit one effect'] = wrong;
    figures['interests for one pair twice'] = await count(
      'select count(*)::int n from (select 1 from interests group by opportunity_id, seeker_id having count(*) > 1) twice',
    );
    figures.yeses = await count("select count(*)::int n from interests where status = 'accepted'");
    figures.conversations = await count('select count(*)::int n from conversations');
    figures['conversations without a yes, or a yes without one'] = await count(
      `select count(*)::int n from interests i full join conversations c on c.interest_id = i.id
       where (i.status = 'accepted') <> (c.id is not null) or i.id is null`,
    );
    figures['answered twice in the log'] = await count(
      `select count(*)::int n from (select 1 from status_changes where subject_type = 'interest' and to_status in ('accepted', 'declined')
       group by subject_id having count(*) > 1) twice`,
    );
    figures.notices = await count('select count(*)::int n from notices');
    figures['notices of one thing twice'] = await count(
      'select count(*)::int n from (select 1 from notices group by account_id, name having count(*) > 1) twice',
    );
    figures['baseline: doubles of reading first and writing afterwards, of 200'] = await countNaiveDoubles();
    await database.close();
    return figures;
  } finally {
    await launched.stop();
    await postgres.stop();
    await removeEmbeddedPostgres(join(folder, 'postgres')).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
}
