import { aliasedTable, and, asc, count, eq, gte, inArray, isNull, ne, type Placeholder, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { conversations } from '../../db/schema/conversations.ts';
import { followings } from '../../db/schema/followings.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { consents, proposals, referrals } from '../../db/schema/proposals.ts';
import { preparedOnce } from '../../db/statements.ts';

const seekers = aliasedTable(accounts, 'seekers');
const caseworkers = aliasedTable(accounts, 'caseworkers');

/** The database refuses without a valid consent (`referrals_need_valid_consent`) and a second one for it (`referrals_once`). */
export async function insertReferral(
  queries: Queries,
  row: { proposalId: string; consentId: string; seekerId: string; opportunityId: string; createdAt: Date },
): Promise<string> {
  const [inserted] = await queries.insert(referrals).values(row).returning({ id: referrals.id });
  if (inserted === undefined) throw new Error('a referral was not stored');
  return inserted.id;
}

export async function lockReferral(queries: Queries, id: string) {
  const [row] = await queries
    .select({ referral: referrals, employerId: opportunities.employerId, consent: consents })
    .from(referrals)
    .innerJoin(opportunities, eq(opportunities.id, referrals.opportunityId))
    .innerJoin(consents, eq(consents.id, referrals.consentId))
    .where(eq(referrals.id, id))
    .for('update', { of: referrals });
  return row === undefined ? undefined : { ...row.referral, employerId: row.employerId, consent: row.consent };
}

export async function answerReferral(
  queries: Queries,
  id: string,
  status: 'accepted' | 'declined' | 'sent',
  now: Date,
): Promise<void> {
  await queries.update(referrals).set({ status, answeredAt: now }).where(eq(referrals.id, id));
}

/** The consent was not withdrawn, and its last day is not before `today`. */
const consentHolds = (today: string | Placeholder) => and(isNull(consents.withdrawnAt), gte(consents.untilOn, today));

const referredTo = preparedOnce((queries) =>
  queries
    .select({
      referralId: referrals.id,
      seekerId: referrals.seekerId,
      status: referrals.status,
      name: seekers.name,
      facts: consents.facts,
      caseworkerName: caseworkers.name,
      office: caseworkers.office,
      until: consents.untilOn,
      conversationId: conversations.id,
    })
    .from(referrals)
    .innerJoin(consents, eq(consents.id, referrals.consentId))
    .innerJoin(proposals, eq(proposals.id, referrals.proposalId))
    .innerJoin(followings, eq(followings.id, proposals.followingId))
    .innerJoin(seekers, eq(seekers.id, referrals.seekerId))
    .innerJoin(caseworkers, eq(caseworkers.id, followings.caseworkerId))
    .leftJoin(
      conversations,
      and(eq(conversations.opportunityId, referrals.opportunityId), eq(conversations.seekerId, referrals.seekerId)),
    )
    .where(
      and(
        eq(referrals.opportunityId, sql.placeholder('opportunityId')),
        ne(referrals.status, 'declined'),
        consentHolds(sql.placeholder('today')),
      ),
    )
    .orderBy(asc(referrals.id))
    .prepare('referred'),
);

/** Only with a consent that holds, and never those the employer said no to: a no is the end of seeing them. Oldest first. */
export async function listReferred(queries: Queries, opportunityId: string, today: string) {
  return referredTo(queries).execute({ opportunityId, today });
}

/** How many wait for the employer's answer, with a consent that holds, by opportunity; those with nobody are absent. */
export async function countReferred(
  queries: Queries,
  opportunityIds: readonly string[],
  today: string,
): Promise<Map<string, number>> {
  if (opportunityIds.length === 0) return new Map();
  const rows = await queries
    .select({ opportunityId: referrals.opportunityId, count: count() })
    .from(referrals)
    .innerJoin(consents, eq(consents.id, referrals.consentId))
    .where(and(inArray(referrals.opportunityId, [...opportunityIds]), eq(referrals.status, 'sent'), consentHolds(today)))
    .groupBy(referrals.opportunityId);
  return new Map(rows.map((row) => [row.opportunityId, row.count]));
}
