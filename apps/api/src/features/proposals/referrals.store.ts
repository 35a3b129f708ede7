import { aliasedTable, and, asc, eq, gte, isNull } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { conversations } from '../../db/schema/conversations.ts';
import { followings } from '../../db/schema/followings.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { consents, proposals, referrals } from '../../db/schema/proposals.ts';

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

/** Only with a consent that was not withdrawn and whose last day is not before `today`; oldest first. */
export async function listReferred(queries: Queries, opportunityId: string, today: string) {
  return queries
    .select({
      referralId: referrals.id,
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
    .where(and(eq(referrals.opportunityId, opportunityId), isNull(consents.withdrawnAt), gte(consents.untilOn, today)))
    .orderBy(asc(referrals.id));
}
