/** One thing of each kind that belongs to "seeker", "employer" and "caseworker" of the world, in the state its plausible call needs. */
import { conversationFiles, conversations, meetings, messages, reports } from '../../apps/api/src/db/schema/conversations.ts';
import { employerRequests } from '../../apps/api/src/db/schema/employers.ts';
import { interests } from '../../apps/api/src/db/schema/interests.ts';
import { opportunityVersions } from '../../apps/api/src/db/schema/opportunities.ts';
import { consents, proposals, referrals } from '../../apps/api/src/db/schema/proposals.ts';
import { savedSearches } from '../../apps/api/src/db/schema/savings.ts';
import { letters } from '../../apps/api/src/db/schema/system.ts';
import type { Arena, Person } from '../../apps/api/test/arena.ts';
import type { Actors } from './actors.ts';

export const farDay = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const opportunityInput = {
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

export type Things = Awaited<ReturnType<typeof makeThings>>;

export async function makeThings(
  arena: Arena,
  { seeker, employer, colleague, pending, otherEmployer, outsider, caseworker }: Actors,
) {
  const { queries } = arena.deps.database;
  await queries.insert(employerRequests).values({ employerId: employer.employerId, accountId: outsider.accountId });
  const followingId = await arena.following(caseworker, seeker);
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

  await queries.insert(opportunityVersions).values({
    opportunityId: edited,
    version: 1,
    input: opportunityInput as typeof opportunityVersions.$inferInsert.input,
    savedBy: employer.accountId,
  });
  return {
    open,
    draft,
    paused,
    inReview,
    closed,
    edited,
    imported,
    reportId,
    savedSearchId,
    letterId,
    fromSeeker,
    fromEmployer,
    conversationId,
    talk,
    proposed,
    agreed,
    consented,
    consentId,
    referralId,
    followingId,
    seeker,
    employer,
    colleague,
    pending,
    otherEmployer,
    outsider,
  };
}
