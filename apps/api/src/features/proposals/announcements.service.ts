/** Letters about proposals and what follows. Each runs after the write, at least once, and reads again whether it still holds. */
import type { Deps } from '../../deps.ts';
import { listMembers } from '../employers/registration.service.ts';
import { sendLetter } from '../letters/letters.service.ts';
import * as store from './proposals.store.ts';

/** A neutral address: it stands in letters, and over a shoulder it must not tell that somebody has a caseworker. */
const ownPage = { nb: '/forslag', en: '/en/proposals' };
const caseworkerPage = { nb: '/veileder', en: '/en/caseworker' };
const peoplePage = (opportunityId: string) => ({
  nb: `/bedrift/muligheter/${opportunityId}/folk`,
  en: `/en/company/opportunities/${opportunityId}/people`,
});

export async function announceProposal(deps: Deps, proposalId: string): Promise<void> {
  const sides = await store.findSides(deps.database.queries, { proposalId });
  if (sides === undefined || sides.followingStatus !== 'active' || sides.status !== 'sent') return;
  await sendLetter(deps, {
    accountId: sides.seekerId,
    key: `proposal.sent:${proposalId}`,
    name: 'proposal.sent',
    page: ownPage,
  });
}

/** Only a yes is ever told. */
export async function announceAgreement(deps: Deps, proposalId: string): Promise<void> {
  const sides = await store.findSides(deps.database.queries, { proposalId });
  if (sides?.status !== 'agreed') return;
  await tellCaseworker(deps, sides, 'proposal.answered', `proposal.answered:${proposalId}`);
}

export async function announceConsent(deps: Deps, consentId: string): Promise<void> {
  const sides = await store.findSides(deps.database.queries, { consentId });
  if (sides === undefined) return;
  await tellCaseworker(deps, sides, 'consent.given', `consent.given:${consentId}`);
}

export async function announceReferral(deps: Deps, referralId: string): Promise<void> {
  const { queries } = deps.database;
  const sides = await store.findSides(queries, { referralId });
  if (sides === undefined) return;
  for (const accountId of sides.employerId === null ? [] : await listMembers(queries, sides.employerId)) {
    await sendLetter(deps, {
      accountId,
      key: `referral.sent:${referralId}:${accountId}`,
      name: 'referral.sent',
      page: peoplePage(sides.opportunityId),
    });
  }
  await sendLetter(deps, {
    accountId: sides.seekerId,
    key: `referral.sent:${referralId}:${sides.seekerId}`,
    name: 'referral.sent.seeker',
    page: ownPage,
  });
}

export async function announceReferralAnswer(deps: Deps, referralId: string): Promise<void> {
  const sides = await store.findSides(deps.database.queries, { referralId });
  if (sides === undefined) return;
  await tellCaseworker(deps, sides, 'referral.answered', `referral.answered:${referralId}:caseworker`);
  await sendLetter(deps, {
    accountId: sides.seekerId,
    key: `referral.answered:${referralId}:seeker`,
    name: 'referral.answered.seeker',
    page: ownPage,
  });
}

/** Nothing reaches somebody who no longer follows. */
async function tellCaseworker(
  deps: Deps,
  sides: { caseworkerId: string | null; followingStatus: string },
  name: 'proposal.answered' | 'consent.given' | 'referral.answered',
  key: string,
): Promise<void> {
  if (sides.caseworkerId === null || sides.followingStatus !== 'active') return;
  await sendLetter(deps, { accountId: sides.caseworkerId, key, name, page: caseworkerPage });
}
