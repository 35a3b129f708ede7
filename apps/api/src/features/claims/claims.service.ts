/** "This ad is ours": an employer takes over an ad imported from NAV's feed, and adds to it. The source's own text stays the source's. */
import type { ClaimableAd, ClaimedAd, Enrichment } from '@arena/contract/claims';
import type { Language } from '@arena/taxonomy/types';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { lockEmployer } from '../employers/registration.service.ts';
import { endInterestsOf } from '../interests/deadlines.service.ts';
import { countWaiting } from '../interests/interests.service.ts';
import { refuseObjections } from '../opportunities/objections.service.ts';
import { askedRevision, listRequirementsOf, localText } from '../opportunities/opportunities.service.ts';
import { countNewAsking, possible } from '../opportunities/publishing.service.ts';
import * as store from './claims.store.ts';
import { viewAd, viewClaim } from './claims.view.ts';
import { releaseAd } from './source-changes.service.ts';

const mostListed = 200;
/** How long an ended one is still shown among one's own. */
const endedDays = 30;
const dayMilliseconds = 86_400_000;

/** Businesses below an organisation change seldom, and asking takes seconds where the register is slow. */
const unitsKnownFor = 60 * 60_000;
const rememberedUnits = new WeakMap<Deps['register'], Map<string, { at: number; units: string[] }>>();

async function unitsOf(deps: Deps, organisationNumber: string): Promise<string[] | null> {
  const known = rememberedUnits.get(deps.register) ?? new Map<string, { at: number; units: string[] }>();
  rememberedUnits.set(deps.register, known);
  const now = deps.clock().getTime();
  const before = known.get(organisationNumber);
  if (before !== undefined && Math.abs(now - before.at) < unitsKnownFor) return before.units;
  const units = await deps.register.listUnits(organisationNumber);
  if (units !== null) known.set(organisationNumber, { at: now, units });
  return units;
}

/** Ads of the organisation and of the businesses below it. Empty while it waits for approval. */
export async function listClaims(
  deps: Deps,
  actor: Actor,
  language: Language,
): Promise<{ ads: ClaimableAd[]; unitsKnown: boolean }> {
  const { employer, organisation } = actor as ActorOf<'employer'>;
  if (employer?.status !== 'approved' || organisation === null) return { ads: [], unitsKnown: true };
  const { queries } = deps.database;
  const units = await unitsOf(deps, organisation.organisationNumber);
  const endedSince = new Date(deps.clock().getTime() - endedDays * dayMilliseconds);
  const rows = (await store.listAds(queries, employer.id, units ?? [], endedSince, mostListed)).filter(
    // Claimed by another part of the organisation: theirs.
    ({ claimedBy }) => claimedBy === null || claimedBy === employer.id,
  );
  const waiting = await countWaiting(
    queries,
    rows.map(({ id }) => id),
  );
  return { ads: rows.map((row) => viewAd(row, titleOf(row, language), waiting.get(row.id) ?? 0)), unitsKnown: units !== null };
}

const titleOf = (row: store.AdRow, language: Language) =>
  localText(row.titleNb, row.titleEn, language) ?? { text: '–', language };

/**
 * The ad, if it carries the organisation's number or that of a business below it, or was claimed by it. Everything else looks as if it
 * did not exist.
 */
async function allowAd(deps: Deps, actor: Actor, ad: store.AdRow | undefined): Promise<{ ad: store.AdRow; employerId: string }> {
  const { employer, organisation } = actor as ActorOf<'employer'>;
  if (ad === undefined || employer === null || organisation === null) throw new AppError('not_found');
  const number = ad.organisationNumber;
  const owns =
    ad.claimedBy === employer.id ||
    number === organisation.organisationNumber ||
    (number !== null && ((await unitsOf(deps, organisation.organisationNumber)) ?? []).includes(number));
  allow(actor, 'claim:edit', { employerId: owns ? employer.id : null });
  return { ad, employerId: employer.id };
}

export async function getClaim(deps: Deps, actor: Actor, id: string, language: Language): Promise<ClaimedAd> {
  const { queries } = deps.database;
  const { ad, employerId } = await allowAd(deps, actor, await store.findAd(queries, id));
  if (ad.claimedBy !== null && ad.claimedBy !== employerId) throw new AppError('not_found');
  return viewOne(queries, ad, language);
}

async function viewOne(queries: Queries, ad: store.AdRow, language: Language): Promise<ClaimedAd> {
  const asked = await listRequirementsOf(queries, ad.id);
  const waiting = (await countWaiting(queries, [ad.id])).get(ad.id) ?? 0;
  return viewClaim(ad, asked, titleOf(ad, language), waiting, language);
}

/** Claims the ad, if nobody has, and writes what the employer says of it. The same again changes nothing but the version. */
export async function saveClaim(
  deps: Deps,
  actor: Actor,
  id: string,
  { version, ...sent }: Enrichment & { version: number },
  language: Language,
): Promise<ClaimedAd> {
  // Before anything is held: the register may take its time.
  await allowAd(deps, actor, await store.findAd(deps.database.queries, id));
  return deps.database.transaction({ actor, reason: 'claimed by its employer' }, async (queries) => {
    const { ad, employerId } = await allowAd(deps, actor, await store.lockAd(queries, id));
    const employer = await lockEmployer(queries, employerId);
    if (employer?.status !== 'approved') throw new AppError('employer.not_approved');
    if (ad.claimedBy !== null && ad.claimedBy !== employerId) throw new AppError('claim.already_claimed');
    if (ad.status !== 'open') throw new AppError('opportunity.not_open');
    if (ad.version !== version) throw new AppError('version.stale');
    const now = deps.clock();
    const said = fitToBeSaid(ad, sent);
    const before = await listRequirementsOf(queries, id);
    const looksAnew = !ad.contactHere || askedOf(ad, before) !== askedOf(ad, said.requirements);
    // Only where people are met here does a change of what is asked give a new look at them.
    if (said.contactHere && looksAnew) await countNewAsking(queries, employerId, now);
    if (ad.contactHere && !said.contactHere) await endInterestsOf(queries, id, 'closed');
    const claim = { employerId, at: ad.claimedBy === null ? now : (ad.claimedAt ?? now) };
    const row = await store.enrichAd(queries, id, claim, said, now);
    await announceChange(queries, id);
    return viewOne(queries, row, language);
  });
}

/** Trimmed, each requirement once, known to the taxonomy, and without what an ad may not say. */
function fitToBeSaid(ad: store.AdRow, sent: Enrichment): Omit<Enrichment, 'titleEn'> & { titleEn: string | null } {
  const input = possible({
    kind: ad.kind,
    occupationCode: null,
    titleNb: '',
    titleEn: sent.titleEn,
    descriptionNb: '',
    descriptionEn: sent.summaryEn,
    placeId: null,
    remote: ad.remote,
    extent: null,
    requirements: sent.requirements,
    workplaceFacts: sent.workplaceFacts,
    positionCount: 1,
    startsOn: null,
    deadlineOn: null,
    details: sent.details,
  });
  refuseObjections(input);
  return {
    requirements: input.requirements,
    workplaceFacts: input.workplaceFacts,
    // The title of an ad in English is the source's own.
    titleEn: ad.sourceLanguage === 'en' ? null : input.titleEn,
    summaryEn: input.descriptionEn,
    details: input.details ?? {},
    contactHere: sent.contactHere,
  };
}

function askedOf(ad: store.AdRow, requirements: Enrichment['requirements']): string {
  const { kind, occupationCode, placeId, remote, extentFrom, extentTo } = ad;
  const extent = extentFrom !== null && extentTo !== null ? { fromPercent: extentFrom, toPercent: extentTo } : null;
  return askedRevision({ kind, occupationCode, placeId, remote, extent, requirements });
}

/** Takes the claim back. What was added goes, and people who wait here get an honest answer. Done twice, it is done once. */
export async function releaseClaim(deps: Deps, actor: Actor, id: string): Promise<undefined> {
  await deps.database.transaction({ actor, reason: 'the claim was taken back' }, async (queries) => {
    const { ad, employerId } = await allowAd(deps, actor, await store.lockAd(queries, id));
    if (ad.claimedBy === null) return;
    if (ad.claimedBy !== employerId) throw new AppError('not_found');
    const { organisation } = actor as ActorOf<'employer'>;
    await endInterestsOf(queries, id, 'closed');
    await releaseAd(queries, ad, deps.clock(), ad.organisationNumber === organisation?.organisationNumber);
    await announceChange(queries, id);
  });
}

async function announceChange(queries: Queries, opportunityId: string): Promise<void> {
  await enqueue(queries, 'opportunity.changed', { opportunityId }, { key: `opportunity.changed:${opportunityId}` });
}
