/** What a claimed ad's source does with it, told to the employer that claimed it. Called by the import, in its transaction. */
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { endInterestsOf } from '../interests/deadlines.service.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { factsIn, saysSomethingElse } from './claims.rules.ts';
import * as store from './claims.store.ts';

export { saysSomethingElse };

/** The source says something else: the employer's additions stand, and may no longer fit. `at` names this change. */
export async function noteChanged(queries: Queries, opportunityId: string, at: string): Promise<void> {
  await enqueue(queries, 'claim.changed', { opportunityId, what: 'changed', at });
}

/** Ended at the source is ended here: whoever waits is told, and so is the employer. */
export async function noteEnded(queries: Queries, opportunityId: string, at: string): Promise<void> {
  await endInterestsOf(queries, opportunityId, 'closed');
  await enqueue(queries, 'claim.changed', { opportunityId, what: 'ended', at });
}

/** The source gives it to another organisation: the claim ends, with all that was added. */
export async function endClaim(queries: Queries, opportunityId: string, now: Date): Promise<void> {
  const ad = await store.lockAd(queries, opportunityId);
  if (ad?.claimedBy == null) return;
  await endInterestsOf(queries, opportunityId, 'closed');
  await releaseAd(queries, ad, now, false);
}

/** Nothing that the employer added is left; what was read in the text stands alone again. */
export async function releaseAd(queries: Queries, ad: store.AdRow, now: Date, keepsEmployer: boolean): Promise<void> {
  const as = { workplaceFacts: factsIn(ad.readings), keepsTitleEn: ad.sourceLanguage === 'en', keepsEmployer };
  await store.releaseAd(queries, ad.id, as, now);
}

/** Job: tells the employer's people that the source changed or ended an ad of theirs. */
export async function tellOfSource(
  deps: Deps,
  { opportunityId, what, at }: { opportunityId: string; what: 'changed' | 'ended'; at: string },
): Promise<void> {
  const page = { nb: `/bedrift/annonser/${opportunityId}`, en: `/en/company/ads/${opportunityId}` };
  for (const accountId of await store.listClaimants(deps.database.queries, opportunityId)) {
    const name = what === 'changed' ? 'claim.changed' : 'claim.ended';
    await sendLetter(deps, { accountId, key: `${name}:${opportunityId}:${at}:${accountId}`, name, page });
  }
}
