/** What a person reads about their own data. Reading it changes nothing, and is no look. */
import type { Look, OwnDataView } from '@arena/contract/own-data';
import { looksOnPage } from '@arena/contract/own-data';
import type { Language } from '@arena/taxonomy/types';
import type { Actor, ActorOf, SignedIn } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { getAddress } from '../accounts/accounts.service.ts';
import { localText } from '../opportunities/opportunities.service.ts';
import { listOwnFiles } from './copy.service.ts';
import { findHinder } from './erasure.service.ts';
import * as looks from './looks.store.ts';
import { endsOf } from './sleep.rules.ts';
import * as sleep from './sleep.store.ts';

export async function getOwnData(deps: Deps, actor: SignedIn): Promise<OwnDataView> {
  const { queries } = deps.database;
  const profile = actor.role === 'seeker' ? await sleep.findState(queries, actor.accountId) : undefined;
  const ends = profile === undefined ? { sleepsOn: null, deletedOn: null } : endsOf(profile.activeAt);
  return {
    profile:
      profile === undefined ? 'none' : profile.asleepAt !== null ? 'asleep' : profile.pausedAt !== null ? 'paused' : 'seen',
    ...ends,
    hasAddress: (await getAddress(deps, actor)) !== null,
    hinder: await findHinder(queries, actor.accountId),
    files: actor.role === 'seeker' ? await listOwnFiles(deps, actor) : [],
  };
}

export async function listLooks(
  deps: Deps,
  actor: Actor,
  page: number,
  language: Language,
): Promise<{ looks: Look[]; pages: number }> {
  const { accountId } = actor as ActorOf<'seeker'>;
  const { queries } = deps.database;
  const total = await looks.countLooks(queries, accountId);
  const rows = await looks.listLooks(queries, accountId, { size: looksOnPage, from: (page - 1) * looksOnPage });
  return { looks: rows.map((row) => viewLook(row, language)), pages: Math.max(1, Math.ceil(total / looksOnPage)) };
}

type Row = Awaited<ReturnType<typeof looks.listLooks>>[number];

function viewLook(row: Row, language: Language): Look {
  const { id, kind, refused, day, at, times, opportunityId, opportunityStatus, titleNb, titleEn } = row;
  const role = row.role === 'caseworker' || row.role === 'administrator' ? row.role : 'employer';
  return {
    id,
    kind,
    role,
    who: role === 'employer' ? row.employerName : row.office,
    name: row.caseworkerName,
    opportunity:
      opportunityId === null
        ? null
        : {
            id: opportunityId,
            title: localText(titleNb ?? '', titleEn ?? '', language) ?? { text: '–', language },
            open: opportunityStatus === 'open',
          },
    refused,
    day,
    at: at.toISOString(),
    times,
  };
}
