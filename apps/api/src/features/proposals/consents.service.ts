import type { Fact } from '@arena/contract/proposals';
import { bestJourney } from '@arena/matching/journey';
import type { Language } from '@arena/taxonomy/types';
import { consentTextVersion } from '@arena/texts/nb/proposals';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import { type Queries, violatedConstraint } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { findOpportunity } from '../opportunities/opportunities.service.ts';
import { findProfile, refuseNameless } from '../profiles/profiles.service.ts';
import { buildFacts } from './consent-facts.rules.ts';
import {
  consentPeriod,
  currentOf,
  decideConsent,
  decideUntil,
  isConsentActive,
  sameFacts,
  withdrawnByPerson,
} from './proposals.rules.ts';
import { aboutOpportunity } from './proposals.service.ts';
import * as store from './proposals.store.ts';

/** What the employer of this opportunity would read about this person now. */
async function factsFor(
  queries: Queries,
  proposal: { seekerId: string; opportunityId: string },
  language: Language,
): Promise<Fact[]> {
  const profile = await findProfile(queries, proposal.seekerId);
  const opportunity = await findOpportunity(queries, proposal.opportunityId);
  const requirements = await store.listRequirements(queries, proposal.opportunityId);
  if (profile === undefined || opportunity === undefined) throw new AppError('not_found');
  const journey = opportunity.remote === 'fully' ? null : bestJourney(toMatchProfile(profile.answers), opportunity.placeId);
  const travelMinutes = journey === null || journey.guessed ? null : journey.minutes;
  return buildFacts({ name: profile.name, answers: profile.answers, travelMinutes }, requirements, language);
}

export async function previewConsent(deps: Deps, actor: Actor, proposalId: string, language: Language) {
  const { queries } = deps.database;
  const now = deps.clock();
  const proposal = await store.findProposal(queries, proposalId);
  allow(actor, 'consent:give', proposal);
  if (proposal.followingStatus !== 'active') throw new AppError('not_found');
  const { consents, referrals } = await store.listSteps(queries, [proposalId]);
  decideConsent(proposal.status, currentOf(proposalId, consents, referrals).consent, now);
  return {
    opportunity: aboutOpportunity(proposal, language),
    caseworkerName: proposal.caseworkerName,
    office: proposal.office ?? '',
    facts: await factsFor(queries, proposal, language),
    ...consentPeriod(now),
    textVersion: consentTextVersion,
  };
}

/** Stores the consent as it was read: refused when the facts or the wording are no longer what the preview would show. */
export async function giveConsent(
  deps: Deps,
  actor: Actor,
  proposalId: string,
  input: { until: string; textVersion: string; facts: readonly Fact[] },
): Promise<{ id: string }> {
  const now = deps.clock();
  try {
    return await deps.database.transaction({ actor }, async (queries) => {
      const proposal = await store.lockProposal(queries, proposalId);
      allow(actor, 'consent:give', proposal);
      // A consent leads to a referral: an address alone does not say surely enough who gives it.
      if (actor.role === 'seeker' && actor.assurance === 'low') throw new AppError('session.assurance_too_low');
      if (proposal.followingStatus !== 'active') throw new AppError('not_found');
      const { consents, referrals } = await store.listSteps(queries, [proposalId]);
      const { consent: latest } = currentOf(proposalId, consents, referrals);
      decideConsent(proposal.status, latest, now);
      refuseNameless((await findProfile(queries, proposal.seekerId)) ?? { name: '' });
      const language = await readIn(queries, proposal, input);
      decideUntil(input.until, now);
      // One that ended by itself still holds the place of the only open consent.
      if (latest !== undefined && latest.withdrawnAt === null) await store.withdrawConsent(queries, latest.id, now);
      const id = await store.insertConsent(queries, {
        proposalId,
        seekerId: proposal.seekerId,
        opportunityId: proposal.opportunityId,
        facts: [...input.facts],
        textVersion: consentTextVersion,
        language,
        untilOn: input.until,
        givenAt: now,
      });
      await enqueue(queries, 'consent.given', { consentId: id });
      return { id };
    });
  } catch (error) {
    if (violatedConstraint(error) === 'consents_one_active') throw new AppError('consent.already_given');
    throw error;
  }
}

/** The language the posted facts were read in: the one in which the preview would give exactly them. */
async function readIn(
  queries: Queries,
  proposal: { seekerId: string; opportunityId: string },
  input: { textVersion: string; facts: readonly Fact[] },
): Promise<Language> {
  if (input.textVersion === consentTextVersion) {
    for (const language of ['nb', 'en'] as const) {
      if (sameFacts(input.facts, await factsFor(queries, proposal, language))) return language;
    }
  }
  throw new AppError('consent.text_changed');
}

export async function listConsents(deps: Deps, actor: Actor, language: Language) {
  const now = deps.clock();
  const rows = await store.listConsents(deps.database.queries, (actor as ActorOf<'seeker'>).accountId);
  return rows.map(({ consent, ...opportunity }) => ({
    id: consent.id,
    opportunity: aboutOpportunity({ ...opportunity, opportunityId: consent.opportunityId }, language),
    facts: consent.facts,
    language: consent.language,
    until: consent.untilOn,
    givenAt: consent.givenAt.toISOString(),
    withdrawnAt: withdrawnByPerson(consent)?.toISOString() ?? null,
    active: isConsentActive(consent, now),
  }));
}

/** From the next request on, the employer's list no longer has the person. */
export async function withdrawConsent(deps: Deps, actor: Actor, id: string): Promise<void> {
  await deps.database.transaction({ actor }, async (queries) => {
    const consent = await store.lockConsent(queries, id);
    allow(actor, 'consent:withdraw', consent);
    if (consent.withdrawnAt !== null) throw new AppError('consent.already_withdrawn');
    await store.withdrawConsent(queries, id, deps.clock());
  });
}
