/**
 * Every page of the table, as somebody who may see it, with something on it. `npm test` takes each page once, with language, width and
 * colours taking turns; `npm run audit` takes all eight. A page without a case here does not compile.
 */
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { employerSubject, seekerSubject, staffSubject } from '../../apps/api/src/db/demo/people.ts';
import { mailLinks, pendingChoices, sessions } from '../../apps/api/src/db/schema/accounts.ts';
import type { Person } from '../../apps/api/test/arena.ts';
import { pages } from '../../apps/web/src/app/own-pages.ts';
import { type PageId, pathTo } from '../../apps/web/src/app/pages.ts';
import { type Journey, openJourney } from './journey.ts';

/** `chooser`: signed in at an issuer that opens several things, and not here yet. */
type As = 'visitor' | 'chooser' | 'seeker' | 'employer' | 'caseworker' | 'administrator';
interface Case {
  as: As;
  /** The id in the address, made in `beforeAll`. */
  id?: keyof typeof ids;
}

const ids = {
  opportunity: '',
  employer: '',
  own: '',
  ad: '',
  conversation: '',
  proposal: '',
  following: '',
  letter: '',
  occupation: '2223',
  step: 'tasks',
  stop: 'a-key-from-a-letter-to-somebody',
  deletion: '00000000-0000-7000-8000-00000000000d',
};

const cases: Record<PageId, Case> = {
  home: { as: 'visitor' },
  signIn: { as: 'visitor' },
  signInByMail: { as: 'visitor' },
  signInLink: { as: 'visitor' },
  signInChoice: { as: 'chooser' },
  signOut: { as: 'seeker' },
  search: { as: 'visitor' },
  map: { as: 'visitor' },
  opportunity: { as: 'seeker', id: 'opportunity' },
  employers: { as: 'visitor' },
  report: { as: 'visitor' },
  employer: { as: 'visitor', id: 'employer' },
  occupations: { as: 'visitor' },
  occupation: { as: 'visitor', id: 'occupation' },
  start: { as: 'visitor' },
  question: { as: 'visitor', id: 'step' },
  understood: { as: 'seeker' },
  matches: { as: 'seeker' },
  compare: { as: 'seeker' },
  strengths: { as: 'seeker' },
  bringCv: { as: 'visitor' },
  educationAbroad: { as: 'seeker' },
  profile: { as: 'seeker' },
  meet: { as: 'seeker', id: 'opportunity' },
  interests: { as: 'seeker' },
  conversations: { as: 'seeker' },
  conversation: { as: 'employer', id: 'conversation' },
  proposeTimes: { as: 'seeker', id: 'conversation' },
  reportConversation: { as: 'seeker', id: 'conversation' },
  followers: { as: 'seeker' },
  consent: { as: 'seeker', id: 'proposal' },
  company: { as: 'employer' },
  companyProfile: { as: 'employer' },
  companyPeople: { as: 'employer' },
  companyPause: { as: 'employer' },
  joinCompany: { as: 'visitor', id: 'stop' },
  ownOpportunity: { as: 'employer', id: 'own' },
  candidates: { as: 'employer', id: 'own' },
  caseworker: { as: 'caseworker' },
  claims: { as: 'employer' },
  claim: { as: 'employer', id: 'ad' },
  ending: { as: 'employer', id: 'own' },
  poster: { as: 'employer', id: 'own' },
  navSupport: { as: 'visitor' },
  followed: { as: 'caseworker', id: 'following' },
  administration: { as: 'administrator' },
  reviewedEmployer: { as: 'administrator', id: 'employer' },
  reports: { as: 'administrator' },
  reviews: { as: 'administrator' },
  system: { as: 'administrator' },
  mailbox: { as: 'visitor' },
  letter: { as: 'visitor', id: 'letter' },
  privacy: { as: 'visitor' },
  accessibility: { as: 'visitor' },
  saved: { as: 'seeker' },
  follow: { as: 'seeker' },
  account: { as: 'seeker' },
  accountAddress: { as: 'employer' },
  ownData: { as: 'seeker' },
  deleted: { as: 'visitor', id: 'deletion' },
  notices: { as: 'seeker' },
  stopLetters: { as: 'visitor', id: 'stop' },
};

let journey: Journey;
const people = {} as Record<As, Person>;

/** A session for somebody of the demo, without the way through the issuer. */
async function signedIn(role: Exclude<As, 'visitor' | 'chooser'>, subject: string): Promise<Person> {
  const { database } = journey.arena.deps;
  const { rows } = await database.pool.query<{ id: string; name: string; number: string | null; employer: string | null }>(
    `select accounts.id, accounts.name, organisation_number as number, employers.name as employer from accounts
     left join employer_members on account_id = accounts.id left join employers on employers.id = employer_id where subject = $1`,
    [subject],
  );
  const account = rows[0];
  if (account === undefined) throw new Error(`nobody is ${subject}`);
  const key = randomBytes(16).toString('base64url');
  await database.queries.insert(sessions).values({
    keyHash: createHash('sha256').update(key).digest('hex'),
    accountId: account.id,
    role,
    organisation: account.number === null ? null : { organisationNumber: account.number, name: account.employer ?? '' },
    lastSeenAt: new Date(),
    expiresAt: new Date('2100-01-01'),
  });
  return { role, accountId: account.id, name: account.name, cookie: `arena_local_session=${key}` };
}

/** The cookie of somebody who may act for two organisations. */
async function aboutToChoose(): Promise<string> {
  const { queries, pool } = journey.arena.deps.database;
  const { rows } = await pool.query<{ id: string }>('select id from accounts where subject = $1', [employerSubject('fjellbrod')]);
  const accountId = rows[0]?.id;
  if (accountId === undefined) throw new Error('nobody to choose');
  const key = randomBytes(16).toString('base64url');
  await queries.insert(pendingChoices).values({
    keyHash: createHash('sha256').update(key).digest('hex'),
    accountId,
    options: ['800000106', '800000114'].map((organisationNumber) => ({
      role: 'employer' as const,
      organisation: { organisationNumber, name: `Virksomhet ${organisationNumber}` },
    })),
    returnTo: '',
    language: 'nb',
    expiresAt: new Date('2100-01-01'),
  });
  return `arena_local_choice=${key}`;
}

beforeAll(async () => {
  journey = await openJourney();
  const { arena } = journey;
  people.visitor = arena.visitor;
  people.chooser = { ...arena.visitor, cookie: await aboutToChoose() };
  people.seeker = await signedIn('seeker', seekerSubject('maricel'));
  people.employer = await signedIn('employer', employerSubject('mjosbyen-omsorg'));
  people.caseworker = await signedIn('caseworker', staffSubject('caseworker-hamar'));
  people.administrator = await signedIn('administrator', staffSubject('administrator-mjosa'));

  const own = (await arena.call(people.employer, 'GET /api/employer/opportunities')).body.filter(
    ({ status }) => status === 'open',
  );
  const [first, second, third] = own.map(({ id }) => id);
  if (first === undefined || second === undefined || third === undefined) throw new Error('the demo employer offers too little');
  ids.own = first;
  ids.opportunity = third;
  ids.employer = (await arena.call(people.employer, 'GET /api/employer')).body.employer?.id ?? '';
  const { rows: imported } = await arena.deps.database.pool.query<{ id: string }>(
    `insert into opportunities (source, external_id, employer_id, organisation_number, employer_name, kind, status, occupation_code, title_nb,
       description_html, source_language, municipality_number, published_at, application_url, readings)
     select 'nav-feed', 'of-this-test', e.id, e.organisation_number, e.name, 'job', 'open', '5321', 'Helsefagarbeider', '<p>Du må snakke norsk.</p>', 'nb',
       e.municipality_number, now(), 'https://source.example/apply',
       '[{"type":"language","language":"nb","level":"B1","hardness":"must","sentence":"Du må snakke norsk."}]'
     from employers e where e.id = $1 returning id`,
    [ids.employer],
  );
  ids.ad = imported[0]?.id ?? '';
  const expressed = await arena.call(people.seeker, 'POST /api/opportunities/:id/interests', {
    params: { id: first },
    body: { strengths: [] },
  });
  const accepted = await arena.call(people.employer, 'POST /api/interests/:id/answer', {
    params: { id: expressed.body.id },
    body: { answer: 'yes', reason: 'none', shareReason: false },
  });
  ids.conversation = accepted.body.conversationId ?? '';
  await arena.call(people.employer, 'POST /api/conversations/:id/messages', {
    params: { id: ids.conversation },
    body: { text: 'Hei! Passer det på tirsdag?', key: 'a-first-message' },
  });
  ids.following =
    (await arena.call(people.caseworker, 'GET /api/followings')).body.find(({ name }) => name === people.seeker.name)?.id ?? '';
  const proposed = await arena.call(people.caseworker, 'POST /api/followings/:id/proposals', {
    params: { id: ids.following },
    body: { opportunityId: second, note: 'Denne ligner på det du fortalte om.' },
  });
  ids.proposal = proposed.body.id;
  await arena.call(people.seeker, 'POST /api/proposals/:id/answer', { params: { id: ids.proposal }, body: { answer: 'yes' } });
  await vi.waitUntil(async () => (await arena.letters()).length > 0, { timeout: 10_000 });
  ids.letter = (await arena.letters())[0]?.id ?? '';
  await journey.arena.deps.database.queries.insert(mailLinks).values({
    keyHash: createHash('sha256').update(ids.stop).digest('hex'),
    purpose: 'stop-letters',
    accountId: people.seeker.accountId,
    about: { kinds: 'meetings' },
    expiresAt: new Date('2100-01-01'),
  });
});
afterAll(() => journey.close());

const whole = process.env.AUDIT === 'all';
const looks = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
  language: bits & 1 ? ('en' as const) : ('nb' as const),
  width: bits & 2 ? 1280 : 320,
  dark: (bits & 4) !== 0,
}));

describe('every page', () => {
  const entries = Object.entries(cases) as [PageId, Case][];
  for (const [position, [page, { as, id }]] of entries.entries()) {
    // Five and eight share no divisor: neighbours differ in all three.
    const taken = whole ? looks : looks.filter((_look, which) => which === (position * 5) % 8);
    for (const { language, width, dark } of taken) {
      it(`${page} as ${as}, ${language}, ${width} px, ${dark ? 'dark' : 'light'}`, async () => {
        const visitor = await journey.visit({ width, dark });
        if (people[as].cookie !== null) await visitor.become(people[as]);
        const path = pathTo(page, language, id === undefined ? {} : { id: ids[id], code: ids[id], step: ids[id], key: ids[id] });
        await visitor.open(path);
        expect(new URL(visitor.page.url()).pathname, 'it is the page that was asked for').toBe(path);
        expect(await visitor.page.locator('html').getAttribute('lang')).toBe(language);
        await visitor.check();
        await visitor.leave();
      });
    }
  }

  it('is in the list', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(pages).sort());
  });
});
