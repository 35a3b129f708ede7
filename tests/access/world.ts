/** One world for one row of the access matrix: every actor, and one thing of each kind that belongs to three of them. */
import { randomUUID } from 'node:crypto';
import type { ApiRouteName } from '@arena/contract/api';
import { noAnswers } from '@arena/contract/no-answers';
import { pushScope } from '@arena/contract/pushes';
import { conversationFiles, conversations, meetings, messages, reports } from '../../apps/api/src/db/schema/conversations.ts';
import { employerRequests } from '../../apps/api/src/db/schema/employers.ts';
import { interests } from '../../apps/api/src/db/schema/interests.ts';
import { opportunityVersions } from '../../apps/api/src/db/schema/opportunities.ts';
import { consents, proposals, referrals } from '../../apps/api/src/db/schema/proposals.ts';
import { savedSearches } from '../../apps/api/src/db/schema/savings.ts';
import { letters } from '../../apps/api/src/db/schema/system.ts';
import type { Arena, Person } from '../../apps/api/test/arena.ts';

export const actorNames = [
  'visitor',
  'seeker without profile',
  'seeker',
  'another seeker',
  'employer',
  'colleague at the employer',
  'pending employer',
  'another employer',
  'employer without organisation',
  'caseworker',
  'another caseworker',
  'administrator',
  'machine',
] as const;
export type ActorName = (typeof actorNames)[number];

export interface Asked {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

export interface World {
  actors: Record<ActorName, Person>;
  /** A plausible call of each route, of a thing that exists and belongs to "seeker", "employer" and "caseworker". */
  calls: Record<ApiRouteName, Asked>;
}

const farDay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A message with a file, and a time to meet, from the employer. */
async function talkIn(arena: Arena, conversationId: string, employer: Person) {
  const { queries } = arena.deps.database;
  const of = { conversationId, side: 'employer' as const, sendingKey: `world-${conversationId}` };
  const [message] = await queries
    .insert(messages)
    .values({ ...of, authorId: employer.accountId, text: 'Hei!' })
    .returning({ id: messages.id });
  const [meeting] = await queries
    .insert(meetings)
    .values({ ...of, startsAt: new Date(`${farDay(5)}T10:00:00Z`), minutes: 30, way: 'place', where: 'Hamar' })
    .returning({ id: meetings.id });
  const messageId = message?.id ?? '';
  const [file] = await queries
    .insert(conversationFiles)
    .values({ messageId, name: 'cv.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.4') })
    .returning({ id: conversationFiles.id });
  return { messageId, meetingId: meeting?.id ?? '', fileId: file?.id ?? '' };
}

export async function makeWorld(arena: Arena): Promise<World> {
  const { queries } = arena.deps.database;
  const seeker = await arena.seeker({ answers: { homePlaceId: 'hamar', skills: [] } });
  const employer = await arena.employer();
  const pending = await arena.employer({ status: 'pending' });
  const otherEmployer = await arena.employer();
  const colleague = await arena.colleague(employer);
  const outsider = await arena.employer({ status: null });
  await queries.insert(employerRequests).values({ employerId: employer.employerId, accountId: outsider.accountId });
  const caseworker = await arena.caseworker();
  const followingId = await arena.following(caseworker, seeker);
  const actors: World['actors'] = {
    visitor: arena.visitor,
    'seeker without profile': await arena.seeker({ answers: null }),
    seeker,
    'another seeker': await arena.seeker(),
    employer,
    'colleague at the employer': colleague,
    'pending employer': pending,
    'another employer': otherEmployer,
    'employer without organisation': await arena.employerWithoutOrganisation(),
    caseworker,
    'another caseworker': await arena.caseworker(),
    administrator: await arena.administrator(),
    machine: {
      ...arena.visitor,
      bearer: () => arena.machines.sign(employer.organisationNumber, pushScope),
    },
  };

  const offer = () => arena.opportunity(employer);
  const only = <T>(rows: readonly T[]): T => {
    const [row] = rows;
    if (row === undefined) throw new Error('nothing was inserted');
    return row;
  };
  const interest = async (direction: 'from-seeker' | 'from-employer', status: 'sent' | 'accepted') => {
    const opportunityId = await offer();
    const row = {
      opportunityId,
      seekerId: seeker.accountId,
      direction,
      status,
      answeredAt: status === 'sent' ? null : new Date(),
    };
    return { opportunityId, id: only(await queries.insert(interests).values(row).returning({ id: interests.id })).id };
  };
  const proposal = async (status: 'sent' | 'agreed') => {
    const row = { followingId, seekerId: seeker.accountId, opportunityId: await offer(), status };
    return { ...row, id: only(await queries.insert(proposals).values(row).returning({ id: proposals.id })).id };
  };
  const consent = async (of: { id: string; opportunityId: string }) =>
    only(
      await queries
        .insert(consents)
        .values({
          proposalId: of.id,
          seekerId: seeker.accountId,
          opportunityId: of.opportunityId,
          facts: [{ label: 'Norsk', value: 'B1' }],
          textVersion: '1',
          language: 'nb',
          untilOn: farDay(30),
        })
        .returning({ id: consents.id }),
    ).id;

  const fromSeeker = await interest('from-seeker', 'sent');
  const fromEmployer = await interest('from-employer', 'sent');
  const met = await interest('from-seeker', 'accepted');
  const conversationId = only(
    await queries
      .insert(conversations)
      .values({ opportunityId: met.opportunityId, seekerId: seeker.accountId, interestId: met.id })
      .returning({ id: conversations.id }),
  ).id;
  const talk = await talkIn(arena, conversationId, employer);
  const proposed = await proposal('sent');
  const agreed = await proposal('agreed');
  const consented = await proposal('agreed');
  const consentId = await consent(consented);
  const referred = await proposal('agreed');
  const referralId = only(
    await queries
      .insert(referrals)
      .values({
        proposalId: referred.id,
        consentId: await consent(referred),
        seekerId: seeker.accountId,
        opportunityId: referred.opportunityId,
      })
      .returning({ id: referrals.id }),
  ).id;
  const letterId = only(
    await queries
      .insert(letters)
      .values({
        key: `world-${seeker.accountId}`,
        recipient: 'a@person.example',
        subject: 'S',
        text: 'T',
        html: '',
        sentAt: new Date(),
      })
      .returning({ id: letters.id }),
  ).id;
  await arena.opportunity(employer, { creationKey: 'push:world' });
  const imported = await arena.opportunity(employer, {
    source: 'nav-feed',
    externalId: `world ${employer.employerId}`,
    organisationNumber: employer.organisationNumber,
  });
  const reportId = only(
    await queries
      .insert(reports)
      .values({ employerId: otherEmployer.employerId, reporterId: seeker.accountId, about: 'employer', reason: 'other' })
      .returning({ id: reports.id }),
  ).id;
  const savedSearchId = only(
    await queries
      .insert(savedSearches)
      .values({
        accountId: seeker.accountId,
        kind: 'search',
        address: 'q=lager',
        pace: 'weekly',
        renewBy: new Date(Date.now() + 86_400_000),
      })
      .returning({ id: savedSearches.id }),
  ).id;
  const open = await offer();
  const draft = await arena.opportunity(employer, { status: 'draft', publishedAt: null });
  const fit = {
    extentFrom: 100,
    extentTo: 100,
    descriptionNb: 'Du hjelper til på kjøkkenet hver dag, sammen med oss som er der.',
  };
  const paused = await arena.opportunity(employer, { ...fit, status: 'paused' });
  const inReview = await arena.opportunity(employer, { ...fit, status: 'in-review', publishedAt: null });
  const closed = await arena.opportunity(employer, { ...fit, status: 'closed' });
  const edited = await arena.opportunity(employer, { status: 'draft', publishedAt: null, version: 2 });

  const opportunityInput = {
    kind: 'job',
    occupationCode: '9412',
    titleNb: 'Kjøkkenhjelp',
    titleEn: 'Kitchen helper',
    descriptionNb: 'Du hjelper til på kjøkkenet hver dag.',
    descriptionEn: 'You help in the kitchen every day.',
    placeId: 'hamar',
    remote: 'no',
    extent: null,
    requirements: [],
    workplaceFacts: [],
    positionCount: 1,
    startsOn: null,
    deadlineOn: farDay(20),
  };
  await queries.insert(opportunityVersions).values({
    opportunityId: edited,
    version: 1,
    input: opportunityInput as typeof opportunityVersions.$inferInsert.input,
    savedBy: employer.accountId,
  });
  const calls: World['calls'] = {
    'GET /api/session': {},
    'GET /api/login/:issuer': { params: { issuer: 'idporten' } },
    'GET /api/login/:issuer/callback': { params: { issuer: 'idporten' }, query: { code: 'x', state: 'y' } },
    'DELETE /api/session': {},
    'PUT /api/session/language': { body: { language: 'en' } },
    'POST /api/login/links': { body: { email: 'somebody@person.example', language: 'nb' } },
    'GET /api/login/links/:key': { params: { key: 'a-key-that-nobody-was-sent' } },
    'POST /api/login/links/use': { body: { key: 'a-key-that-nobody-was-sent' } },
    'GET /api/login/choice': {},
    'POST /api/login/choice': { body: { option: 0 } },
    'GET /api/login/:issuer/logout': { params: { issuer: 'idporten' }, query: { iss: 'x', sid: 'y' } },
    'GET /api/account': {},
    'PUT /api/account/letters': { body: { messages: 'daily' } },
    'POST /api/account/address': { body: { email: 'another@person.example' } },
    'GET /api/account/address/links/:key': { params: { key: 'a-key-that-nobody-was-sent' } },
    'PUT /api/account/address': { body: { key: 'a-key-that-nobody-was-sent' } },
    'DELETE /api/account/sessions/:id': { params: { id: randomUUID() } },
    'DELETE /api/account/other-sessions': {},
    'DELETE /api/account/sessions': {},
    'POST /api/taxonomy/understand': { body: { text: 'kokk', language: 'nb' } },
    'GET /api/taxonomy/suggestions': { query: { type: 'occupation', prefix: 'kok' } },
    'GET /api/taxonomy/choices': {},
    'GET /api/opportunities': { query: { q: 'kjøkken' } },
    'GET /api/map': {},
    'GET /api/search/suggestions': { query: { prefix: 'kok' } },
    'GET /api/opportunities/:id': { params: { id: open } },
    'GET /api/employer/opportunities': {},
    'GET /api/employer/opportunities/:id': { params: { id: open } },
    'POST /api/employer/opportunities': { body: { ...opportunityInput, key: 'a-key-of-our-own' } },
    'PUT /api/employer/opportunities/:id': { params: { id: open }, body: { ...opportunityInput, version: 1 } },
    'POST /api/employer/opportunities/:id/publish': { params: { id: draft }, body: { version: 1 } },
    'POST /api/employer/opportunities/:id/close': { params: { id: open }, body: { version: 1 } },
    'GET /api/employer/opportunities/:id/ending': { params: { id: open } },
    'POST /api/employer/opportunities/:id/extend': { params: { id: open }, body: { version: 1 } },
    'GET /api/employer/opportunities/:id/poster': { params: { id: open } },
    'GET /api/employer/opportunities/:id/poster.pdf': { params: { id: open } },
    'GET /api/employer/claims': {},
    'GET /api/employer/claims/:id': { params: { id: imported } },
    'PUT /api/employer/claims/:id': {
      params: { id: imported },
      body: { requirements: [], workplaceFacts: [], titleEn: '', summaryEn: '', details: {}, contactHere: true, version: 1 },
    },
    'POST /api/employer/claims/:id/release': { params: { id: imported } },
    'PUT /api/push/opportunities': { body: { items: [] } },
    'DELETE /api/push/opportunities/:reference': { params: { reference: 'world' } },
    'POST /api/employer/opportunities/proposal': { body: { kind: 'job', words: 'kokk', language: 'nb' } },
    'POST /api/employer/opportunities/check': { body: opportunityInput },
    'GET /api/employer/opportunities/:id/preview': { params: { id: open } },
    'GET /api/employer/opportunities/:id/versions': { params: { id: open } },
    'POST /api/employer/opportunities/:id/restore': { params: { id: edited }, body: { version: 2 } },
    'POST /api/employer/opportunities/:id/copy': { params: { id: open }, body: { key: 'a-copy-of-our-own' } },
    'POST /api/employer/opportunities/:id/pause': { params: { id: open }, body: { version: 1 } },
    'POST /api/employer/opportunities/:id/resume': { params: { id: paused }, body: { version: 1 } },
    'POST /api/employer/opportunities/:id/withdraw': { params: { id: inReview }, body: { version: 1 } },
    'POST /api/employer/opportunities/:id/reopen': { params: { id: closed }, body: { version: 1 } },
    'GET /api/administration/opportunities': {},
    'POST /api/administration/opportunities/:id/decision': {
      params: { id: inReview },
      body: { decision: 'open', words: '', version: 1 },
    },
    'GET /api/occupations': { query: { q: 'kokk' } },
    'GET /api/occupations/:code': { params: { code: '5120' } },
    'GET /api/employers': {},
    'GET /api/employers/:id': { params: { id: employer.employerId } },
    'GET /api/employer': {},
    'POST /api/employer': {
      body: { organisationNumber: employer.organisationNumber, aboutNb: 'Vi lager ting.', aboutEn: '', trainingCompany: false },
    },
    'GET /api/employer/organisation': {},
    'POST /api/employer/again': {
      body: { aboutNb: 'Vi.', aboutEn: '', trainingCompany: false, words: 'Se på nytt.', version: 1 },
    },
    'PUT /api/employer/profile': {
      body: {
        aboutNb: 'Vi lager ting.',
        aboutEn: '',
        offersNb: '',
        offersEn: '',
        sector: 'private',
        trainingCompany: false,
        contactPerMonth: null,
        contactOccupations: [],
        version: 1,
      },
    },
    'POST /api/employer/pause': { body: {} },
    'POST /api/employer/resume': { body: {} },
    'GET /api/employer/people': {},
    'POST /api/employer/requests': { body: {} },
    'POST /api/employer/requests/:id/answer': { params: { id: outsider.accountId }, body: { answer: 'yes', role: 'member' } },
    'POST /api/employer/invitations': { body: { email: 'ny@bedrift.example', role: 'member' } },
    'DELETE /api/employer/invitations/:id': { params: { id: '00000000-0000-7000-8000-000000000000' } },
    'GET /api/employer/invitations/links/:key': { params: { key: 'a-key-that-is-long-enough' } },
    'POST /api/employer/invitations/accept': { body: { key: 'a-key-that-is-long-enough' } },
    'PUT /api/employer/people/:id': { params: { id: colleague.accountId }, body: { role: 'manager' } },
    'DELETE /api/employer/people/:id': { params: { id: colleague.accountId } },
    'POST /api/employer/leave': { body: {} },
    'POST /api/employers/:id/reports': {
      params: { id: otherEmployer.employerId },
      body: { reason: 'other', words: 'Noe er galt.', opportunityId: null },
    },
    'GET /api/educations/choices': {},
    'GET /api/educations/path': {},
    'GET /api/draft': {},
    'PUT /api/draft': { body: { answers: noAnswers, shared: false } },
    'DELETE /api/draft': {},
    'GET /api/profile': {},
    'PUT /api/profile/contact': { body: { name: 'Kari Eksempel', email: 'kari@person.example' } },
    'PUT /api/profile': { body: { answers: noAnswers, findable: false, version: 1 } },
    'GET /api/matches': {},
    'GET /api/matches/comparison': { query: { a: open, b: fromSeeker.opportunityId } },
    'PUT /api/matches/declined/:id': { params: { id: open }, body: { because: 'far' } },
    'DELETE /api/matches/declined/:id': { params: { id: open } },
    'PUT /api/matches/limits': { body: { maxTravelMinutes: 45 } },
    'GET /api/saved': {},
    'PUT /api/saved/opportunities/:id': { params: { id: open }, body: {} },
    'DELETE /api/saved/opportunities/:id': { params: { id: open } },
    'POST /api/saved/searches': { body: { kind: 'search', address: 'q=kokk&v=2', query: { q: 'kokk' }, pace: 'daily' } },
    'POST /api/saved/searches/:id/renew': { params: { id: savedSearchId } },
    'DELETE /api/saved/searches/:id': { params: { id: savedSearchId } },
    'GET /api/strengths': {},
    'GET /api/cv.json': {},
    'GET /api/cv.pdf': {},
    'POST /api/cv/read': { body: { text: '{"work":[{"position":"Kokk"}]}', file: null, language: 'nb' } },
    'GET /api/opportunities/:id/interests/preview': { params: { id: open } },
    'POST /api/opportunities/:id/interests': { params: { id: open }, body: { strengths: [] } },
    'GET /api/interests': {},
    'POST /api/interests/:id/withdraw': { params: { id: fromSeeker.id }, body: {} },
    'PUT /api/interests/:id/words': { params: { id: fromSeeker.id }, body: { ownWords: 'Jeg vil gjerne lære.' } },
    'POST /api/interests/:id/seen': { params: { id: fromSeeker.id }, body: {} },
    'POST /api/employer/opportunities/:id/interests/decline': {
      params: { id: fromSeeker.opportunityId },
      body: { ids: [fromSeeker.id], reason: 'none', shareReason: false },
    },
    'POST /api/invitations/:id/answer': { params: { id: fromEmployer.id }, body: { answer: 'yes' } },
    'GET /api/employer/opportunities/:id/candidates': { params: { id: open } },
    'POST /api/employer/opportunities/:id/invitations': { params: { id: open }, body: { pseudonym: 'Rype 41' } },
    'POST /api/interests/:id/answer': {
      params: { id: fromSeeker.id },
      body: { answer: 'no', reason: 'none', shareReason: false },
    },
    'GET /api/notices': {},
    'POST /api/notices/read': { body: { upTo: letterId } },
    'GET /api/notices/stream': {},
    'GET /api/letters/stops/:key': { params: { key: 'a-key-that-nobody-was-sent' } },
    'PUT /api/letters/stops/:key': { params: { key: 'a-key-that-nobody-was-sent' }, body: { stopped: true } },
    'POST /api/letters/stops/:key': { params: { key: 'a-key-that-nobody-was-sent' } },
    'GET /api/conversations': {},
    'GET /api/conversations/:id': { params: { id: conversationId } },
    'POST /api/conversations/:id/messages': { params: { id: conversationId }, body: { text: 'Hei!', key: 'a-key-of-our-own' } },
    'GET /api/conversations/:id/news': { params: { id: conversationId } },
    'GET /api/conversations/:id/stream': { params: { id: conversationId } },
    'POST /api/conversations/:id/read': { params: { id: conversationId }, body: { upTo: talk.messageId } },
    'POST /api/conversations/:id/files': {
      params: { id: conversationId },
      body: { text: '', key: 'a-key-of-our-own', files: [{ name: 'cv.pdf', bytes: 'JVBERi0xLjQKJSVFT0YK' }] },
    },
    'GET /api/conversation-files/:id': { params: { id: talk.fileId } },
    'POST /api/conversations/:id/meetings': {
      params: { id: conversationId },
      body: {
        times: [{ day: farDay(10), time: '10:00' }],
        minutes: 30,
        way: 'place',
        where: 'Hamar',
        declines: [],
        key: 'a-key-of-our-own',
      },
    },
    'POST /api/meetings/:id/answer': { params: { id: talk.meetingId }, body: { answer: 'accept', version: 1 } },
    'POST /api/meetings/:id/cancel': { params: { id: talk.meetingId }, body: { version: 1 } },
    'GET /api/meetings/:id/calendar.ics': { params: { id: talk.meetingId } },
    'POST /api/conversations/:id/report': {
      params: { id: conversationId },
      body: { reason: 'other', words: 'Noe var rart.', block: false },
    },
    'PUT /api/conversations/:id/block': { params: { id: conversationId } },
    'DELETE /api/conversations/:id/block': { params: { id: conversationId } },
    'POST /api/followings': { body: {} },
    'GET /api/followings/own': {},
    'POST /api/followings/accept': { body: { code: 'ABCD-EFGH' } },
    'POST /api/followings/:id/end': { params: { id: followingId }, body: {} },
    'GET /api/followings': {},
    'GET /api/followings/:id/matches': { params: { id: followingId } },
    'POST /api/followings/:id/proposals': { params: { id: followingId }, body: { opportunityId: open, note: '' } },
    'GET /api/proposals': {},
    'GET /api/proposals/own': {},
    'POST /api/proposals/:id/answer': { params: { id: proposed.id }, body: { answer: 'yes' } },
    'GET /api/proposals/:id/consent': { params: { id: agreed.id } },
    'POST /api/proposals/:id/consent': {
      params: { id: agreed.id },
      body: { until: farDay(30), textVersion: '1', facts: [{ label: 'Norsk', value: 'B1' }] },
    },
    'GET /api/consents': {},
    'POST /api/consents/:id/withdraw': { params: { id: consentId }, body: {} },
    'POST /api/proposals/:id/referral': { params: { id: consented.id }, body: {} },
    'POST /api/referrals/:id/answer': { params: { id: referralId }, body: { answer: 'no' } },
    'GET /api/administration/employers': {},
    'POST /api/administration/employers/:id/decision': {
      params: { id: pending.employerId },
      body: { decision: 'approve', reason: '', version: 1 },
    },
    'GET /api/administration/employers/:id': { params: { id: pending.employerId } },
    'PUT /api/administration/employers/:id/labour-approval': {
      params: { id: pending.employerId },
      body: { seen: true, version: 1 },
    },
    'PUT /api/administration/employers/:id/training-company': {
      params: { id: pending.employerId },
      body: { confirmed: true, version: 1 },
    },
    'GET /api/administration/reports': {},
    'POST /api/administration/reports/:id/decision': {
      params: { id: reportId },
      body: { upheld: 'no', finding: 'Vi fant ingenting galt.' },
    },
    'GET /api/administration/counts': {},
    'GET /api/administration/system': {},
    'GET /api/health/live': {},
    'GET /api/health/ready': {},
    'GET /api/mailbox': {},
    'GET /api/mailbox/:id': { params: { id: letterId } },
    'GET /api/mailbox/:id/html': { params: { id: letterId } },
  };
  return { actors, calls };
}
