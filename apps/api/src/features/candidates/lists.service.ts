/**
 * Who of the findable an employer sees at an opportunity, as which card and under which name. A list is made when the employer first looks
 * that day, and stands until midnight; cards and names stand until Monday. Only leaving is seen at once, and a block is no leaving: it is
 * seen under a name elsewhere, and a card that went with it would be that person's.
 */
import type { MatchOpportunity } from '@arena/matching/types';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Queries } from '../../db/client.ts';
import type { ShownFacts } from '../../db/schema/interests.ts';
import type { Deps } from '../../deps.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { listBlocked, listWhoBlocked } from '../conversations/blocks.service.ts';
import { askedRevision } from '../opportunities/opportunities.service.ts';
import { coarsen, type Drawn, inOrder, stillTrue } from './anonymity.rules.ts';
import { projectPerson } from './anonymous-person.service.ts';
import { daysBefore, findableShown, isWorthShowing, lookedAmong, mondayOf } from './candidates.rules.ts';
import * as store from './candidates.store.ts';
import { namesInList } from './pseudonyms.service.ts';

export interface ShownPerson {
  seekerId: string;
  pseudonym: string;
  card: ShownFacts;
}
/** `too-many-lists`: the employer has had as many made today as it may. */
interface FindableList {
  state: 'shown' | 'too-many-lists';
  people: ShownPerson[];
}

interface Asked {
  employerId: string;
  opportunity: MatchOpportunity;
  /** Interests at the opportunity: they are shown apart, under names that nobody else gets. */
  known: readonly { opportunityId: string; seekerId: string; pseudonym: string | null }[];
}

/** The list as it may be read now. Whoever has hidden, been asked or changed so that the card is no longer true is not in it. */
export async function findableList(deps: Deps, queries: Queries, asked: Asked): Promise<FindableList> {
  if (!deps.peopleLimits.frozen) return { state: 'shown', people: await drawLive(deps, queries, asked) };
  const key = keyOf(deps, asked.opportunity);
  let standing = await store.findStandingList(queries, key);
  if (standing === undefined) {
    const made = await makeList(deps, asked, key);
    if (made === 'too-many-lists') return { state: 'too-many-lists', people: [] };
    // Made from what everybody had told a moment ago: there is nothing newer to read.
    if (made !== 'made-meanwhile') return { state: 'shown', people: made };
    standing = (await store.findStandingList(queries, key)) ?? [];
  }
  const known = new Set(asked.known.map(({ seekerId }) => seekerId));
  const people = standing.flatMap(({ seekerId, pseudonym, card, since }) => {
    if (since === null || known.has(seekerId)) return [];
    const isTrue = since === 'unchanged' || stillTrue(card, projectPerson(toMatchProfile(since), asked.opportunity, []));
    return isTrue ? [{ seekerId, pseudonym, card }] : [];
  });
  return { state: 'shown', people };
}

/** For whoever holds a transaction in which more is decided; the employer's other lists and invitations wait until it ends. */
export const lockEmployer = store.lockEmployer;

const keyOf = (deps: Deps, opportunity: MatchOpportunity): store.ListKey => ({
  opportunityId: opportunity.id,
  revision: askedRevision(opportunity),
  day: osloDay(deps.clock()),
});

async function makeList(
  deps: Deps,
  asked: Asked,
  key: store.ListKey,
): Promise<ShownPerson[] | 'made-meanwhile' | 'too-many-lists'> {
  return deps.database.transaction({ actor: null, reason: 'a list of people was made' }, async (queries) => {
    await store.lockEmployer(queries, asked.employerId);
    const { isMade, ofEmployer } = await store.countLists(queries, asked.employerId, key);
    if (isMade) return 'made-meanwhile';
    if (ofEmployer >= deps.peopleLimits.listsPerDay) return 'too-many-lists';
    const people = await drawList(deps, queries, asked, key);
    await store.keepList(queries, asked.employerId, key, { people, madeAt: deps.clock() });
    return people;
  });
}

/** Hourly: what was shown longer ago than askings are remembered goes, also where the employer never looks again. */
export async function sweepShownLists(deps: Deps): Promise<void> {
  const before = daysBefore(osloDay(deps.clock()), deps.peopleLimits.askingDays);
  await deps.database.transaction({ actor: null, reason: 'lists of people are forgotten' }, (queries) =>
    store.deleteListsBefore(queries, before),
  );
}

async function drawList(deps: Deps, queries: Queries, asked: Asked, key: store.ListKey): Promise<ShownPerson[]> {
  const { askingDays, askingsPerPerson, smallestGroup } = deps.peopleLimits;
  const since = daysBefore(key.day, askingDays);
  const shownOften = await store.listShownOften(queries, asked.employerId, key, since, askingsPerPerson);
  // From the Monday after, when every card and name is new. What the employer itself blocks and unblocks changes no list at all.
  const blocked = await listWhoBlocked(queries, asked.employerId, mondayOf(key.day));
  const pool = await drawPool(deps, queries, asked, new Set([...shownOften, ...blocked]));
  const facts = new Map(pool.map((one) => [one.id, one.facts]));
  const earlier = await store.findEarlierList(queries, key, mondayOf(key.day));
  // Through the week cards stand as they were made, and people leave one by one but come in numbers only: nobody is seen to arrive.
  const staying = (earlier ?? []).filter(({ seekerId, card }) => {
    const now = facts.get(seekerId);
    return now !== undefined && stillTrue(card, now);
  });
  const before = new Set((earlier ?? []).map(({ seekerId }) => seekerId));
  const fresh = pool.filter(({ id }) => !before.has(id));
  const cards = coarsen(fresh, smallestGroup);
  const room = findableShown - staying.length;
  const coming = room < smallestGroup && earlier !== undefined ? [] : fresh.filter(({ id }) => cards.has(id)).slice(0, room);
  const names = namesInList(
    deps,
    asked.opportunity,
    coming.map(({ id }) => id),
    asked.known,
  );
  const added = coming.flatMap(({ id }) => {
    const card = cards.get(id);
    return card === undefined ? [] : [{ seekerId: id, pseudonym: names.get(id) ?? '', card }];
  });
  return inOrder([...staying.map(({ position: _, ...one }) => one), ...added]);
}

/** Those who may stand in the list, best first, with all that the opportunity asks about. */
async function drawPool(deps: Deps, queries: Queries, asked: Asked, leftOut: ReadonlySet<string>): Promise<Drawn[]> {
  const known = new Set(asked.known.map(({ seekerId }) => seekerId));
  const mayStand = (id: string) => !known.has(id) && !leftOut.has(id);
  const ranked = deps.market
    .orderPeople(asked.opportunity, lookedAmong, mayStand)
    .filter(({ band }) => isWorthShowing(band))
    .map(({ id }) => id);
  // The market hears of a change a moment late: who hid since then is left out here.
  const still = await store.listStillFindable(queries, ranked);
  return ranked.flatMap((id) => {
    const answers = still.get(id);
    return answers === undefined ? [] : [{ id, facts: projectPerson(toMatchProfile(answers), asked.opportunity, []) }];
  });
}

/** Nothing kept and nothing limited: as it would be without this file. Tests and the attack's baseline look through it. */
async function drawLive(deps: Deps, queries: Queries, asked: Asked): Promise<ShownPerson[]> {
  const pool = await drawPool(deps, queries, asked, await listBlocked(queries, asked.employerId));
  const cards = coarsen(pool, deps.peopleLimits.smallestGroup);
  const shown = pool.slice(0, findableShown);
  const names = namesInList(
    deps,
    asked.opportunity,
    shown.map(({ id }) => id),
    asked.known,
  );
  return shown.flatMap(({ id }) => {
    const card = cards.get(id);
    return card === undefined ? [] : [{ seekerId: id, pseudonym: names.get(id) ?? '', card }];
  });
}
