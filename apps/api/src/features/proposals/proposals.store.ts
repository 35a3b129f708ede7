import type { Fact, ProposalStatus } from '@arena/contract/proposals';
import { aliasedTable, and, asc, desc, eq, inArray, or } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { followings } from '../../db/schema/followings.ts';
import { opportunities, requirements } from '../../db/schema/opportunities.ts';
import { consents, proposals, referrals } from '../../db/schema/proposals.ts';

const seekers = aliasedTable(accounts, 'seekers');
const caseworkers = aliasedTable(accounts, 'caseworkers');

/** Held until the transaction ends, so that it cannot be ended while something is done in its name. */
export async function lockFollowing(queries: Queries, id: string) {
  const [row] = await queries.select().from(followings).where(eq(followings.id, id)).for('share');
  return row;
}

export async function insertProposal(
  queries: Queries,
  row: { followingId: string; seekerId: string; opportunityId: string; note: string; createdAt: Date },
): Promise<string> {
  const [inserted] = await queries.insert(proposals).values(row).returning({ id: proposals.id });
  if (inserted === undefined) throw new Error('a proposal was not stored');
  return inserted.id;
}

/** Locked: of two answers, consents or referrals at once, the second sees what the first did. */
export async function lockProposal(queries: Queries, id: string) {
  const [row] = await queries
    .select({ proposal: proposals, caseworkerId: followings.caseworkerId, followingStatus: followings.status })
    .from(proposals)
    .innerJoin(followings, eq(followings.id, proposals.followingId))
    .where(eq(proposals.id, id))
    .for('update', { of: proposals });
  return row === undefined
    ? undefined
    : { ...row.proposal, caseworkerId: row.caseworkerId, followingStatus: row.followingStatus };
}

export async function answer(queries: Queries, id: string, status: ProposalStatus, now: Date): Promise<void> {
  await queries.update(proposals).set({ status, answeredAt: now }).where(eq(proposals.id, id));
}

const whole = {
  id: proposals.id,
  followingId: proposals.followingId,
  followingStatus: followings.status,
  seekerId: proposals.seekerId,
  opportunityId: proposals.opportunityId,
  note: proposals.note,
  status: proposals.status,
  createdAt: proposals.createdAt,
  personName: seekers.name,
  caseworkerName: caseworkers.name,
  office: caseworkers.office,
  titleNb: opportunities.titleNb,
  titleEn: opportunities.titleEn,
  employerName: opportunities.employerName,
};

const selectWhole = (queries: Queries) =>
  queries
    .select(whole)
    .from(proposals)
    .innerJoin(followings, eq(followings.id, proposals.followingId))
    .innerJoin(seekers, eq(seekers.id, proposals.seekerId))
    .innerJoin(caseworkers, eq(caseworkers.id, followings.caseworkerId))
    .innerJoin(opportunities, eq(opportunities.id, proposals.opportunityId));
export type ProposalRow = Awaited<ReturnType<typeof selectWhole>>[number];

export async function findProposal(queries: Queries, id: string): Promise<ProposalRow | undefined> {
  const [row] = await selectWhole(queries).where(eq(proposals.id, id));
  return row;
}

/** Of those the caseworker follows now; newest first. */
export function listOfCaseworker(queries: Queries, caseworkerId: string): Promise<ProposalRow[]> {
  return selectWhole(queries)
    .where(and(eq(followings.caseworkerId, caseworkerId), eq(followings.status, 'active')))
    .orderBy(desc(proposals.id));
}

export function listOfSeeker(queries: Queries, seekerId: string): Promise<ProposalRow[]> {
  return selectWhole(queries).where(eq(proposals.seekerId, seekerId)).orderBy(desc(proposals.id));
}

export async function listOfFollowings(queries: Queries, followingIds: readonly string[]) {
  if (followingIds.length === 0) return [];
  return queries
    .select({
      id: proposals.id,
      followingId: proposals.followingId,
      opportunityId: proposals.opportunityId,
      status: proposals.status,
    })
    .from(proposals)
    .where(inArray(proposals.followingId, [...followingIds]))
    .orderBy(asc(proposals.id));
}

/** Consents and referrals of these proposals, oldest first. */
export async function listSteps(queries: Queries, proposalIds: readonly string[]) {
  if (proposalIds.length === 0) return { consents: [], referrals: [] };
  const ids = [...proposalIds];
  const given = await queries.select().from(consents).where(inArray(consents.proposalId, ids)).orderBy(asc(consents.id));
  const made = await queries.select().from(referrals).where(inArray(referrals.proposalId, ids)).orderBy(asc(referrals.id));
  return { consents: given, referrals: made };
}

export async function listRequirements(queries: Queries, opportunityId: string) {
  const rows = await queries
    .select({ requirement: requirements.requirement })
    .from(requirements)
    .where(eq(requirements.opportunityId, opportunityId))
    .orderBy(asc(requirements.position));
  return rows.map(({ requirement }) => requirement);
}

export async function insertConsent(
  queries: Queries,
  row: {
    proposalId: string;
    seekerId: string;
    opportunityId: string;
    facts: Fact[];
    textVersion: string;
    language: 'nb' | 'en';
    untilOn: string;
    givenAt: Date;
  },
): Promise<string> {
  const [inserted] = await queries.insert(consents).values(row).returning({ id: consents.id });
  if (inserted === undefined) throw new Error('a consent was not stored');
  return inserted.id;
}

export async function lockConsent(queries: Queries, id: string) {
  const [row] = await queries.select().from(consents).where(eq(consents.id, id)).for('update');
  return row;
}

export async function withdrawConsent(queries: Queries, id: string, now: Date): Promise<void> {
  await queries.update(consents).set({ withdrawnAt: now }).where(eq(consents.id, id));
}

/** With what each is about; newest first. */
export async function listConsents(queries: Queries, seekerId: string) {
  return queries
    .select({
      consent: consents,
      titleNb: opportunities.titleNb,
      titleEn: opportunities.titleEn,
      employerName: opportunities.employerName,
    })
    .from(consents)
    .innerJoin(opportunities, eq(opportunities.id, consents.opportunityId))
    .where(eq(consents.seekerId, seekerId))
    .orderBy(desc(consents.id));
}

/** Accounts on both sides of a proposal, for letters. Undefined when it is gone. */
export async function findSides(queries: Queries, by: { proposalId?: string; consentId?: string; referralId?: string }) {
  const [row] = await queries
    .select({
      status: proposals.status,
      seekerId: proposals.seekerId,
      caseworkerId: followings.caseworkerId,
      followingId: followings.id,
      followingStatus: followings.status,
      opportunityId: proposals.opportunityId,
      employerId: opportunities.employerId,
    })
    .from(proposals)
    .innerJoin(followings, eq(followings.id, proposals.followingId))
    .innerJoin(opportunities, eq(opportunities.id, proposals.opportunityId))
    .leftJoin(consents, eq(consents.proposalId, proposals.id))
    .leftJoin(referrals, eq(referrals.consentId, consents.id))
    .where(
      or(
        by.proposalId === undefined ? undefined : eq(proposals.id, by.proposalId),
        by.consentId === undefined ? undefined : eq(consents.id, by.consentId),
        by.referralId === undefined ? undefined : eq(referrals.id, by.referralId),
      ),
    )
    .limit(1);
  return row;
}
