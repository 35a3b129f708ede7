/**
 * An approved employer in a small place who wants to know who of the neighbours is looking for work. It knows of five people what everybody
 * knows: their work, the language they speak at home, a licence, that they live there. It publishes ads that fit exactly them, looks, edits,
 * looks again, on the same day and on the next, and compares everything it was ever shown. It speaks to the API as any employer does, and
 * may publish and edit more often than the house lets anybody.
 */
import type { Candidate } from '@arena/contract/candidates';
import { getLanguage } from '@arena/taxonomy/languages';
import { and, eq } from 'drizzle-orm';
import { peopleLimits } from '../../apps/api/src/access/people-limits.ts';
import { blocks } from '../../apps/api/src/db/schema/conversations.ts';
import { interests } from '../../apps/api/src/db/schema/interests.ts';
import { profiles } from '../../apps/api/src/db/schema/profiles.ts';
import { namesInList } from '../../apps/api/src/features/candidates/pseudonyms.service.ts';
import { findForMatching } from '../../apps/api/src/features/opportunities/opportunities.service.ts';
import type { Arena, EmployerPerson } from '../../apps/api/test/arena.ts';
import { inSmallPlace, type KnownPerson, knownPeople, makeRegion, smallPlace } from './curious-world.ts';

/** Chances from 0 to 1, as means over the people who were tried. */
export interface Learned {
  /** That the card the attacker would point at is that person's. */
  singledOut: number;
  /** The same with an ad that asks little, so that many people stand in the list and cards may say more. */
  singledOutByLittle: number;
  /** Cards in the list of the ad that fits one person, and of the one that asks little. */
  cards: number;
  cardsByLittle: number;
  /** That the attacker tells right how well that person speaks Norwegian, by the cards that could be theirs. */
  secretTold: number;
  /** The same by the commonest answer of the whole list, which anybody could give. */
  secretGuessed: number;
  /** How much oftener a card that says all that is known is met for somebody who is here than for somebody who is not. */
  membership: number;
  /** That a card is pointed out by what changed after that person edited: on the same day, through an edited ad, and on the next day. */
  afterEdit: number;
  /** That a card is pointed out by what is new on the day after that person came back. */
  afterArrival: number;
  /** The same by what is gone at the moment that person hides. */
  afterLeaving: number;
  /** The same by what is gone, or comes back, when the attacker knows that person by name elsewhere and blocks or unblocks them. */
  afterOwnBlock: number;
  /** The same when the person blocks the attacker: at once, in an ad that asks one thing more, and on the next day. */
  afterTheirBlock: number;
  /** The same by who answers otherwise than the others when every card the house lets the attacker invite is invited after a block. */
  byInviting: number;
  /** That the same person is recognised in another ad by the facts shown in both. */
  linked: number;
}

export const guessing = 1 / inSmallPlace;

const monday = Date.UTC(2027, 0, 4, 8);
const day = 86_400_000;

export async function attack(arena: Arena, seed: number): Promise<Learned> {
  let today = 0;
  const setDay = (n: number) => {
    today = n;
    arena.now = new Date(monday + n * day);
  };
  setDay(0);
  const { known, absent } = await makeRegion(arena, seed);
  const employer = await arena.employer();
  const sums: Record<keyof Learned, number[]> = {
    singledOut: [],
    singledOutByLittle: [],
    cards: [],
    cardsByLittle: [],
    secretTold: [],
    secretGuessed: [],
    membership: [],
    afterEdit: [],
    afterArrival: [],
    afterLeaving: [],
    afterOwnBlock: [],
    afterTheirBlock: [],
    byInviting: [],
    linked: [],
  };
  const look = (id: string) => lookAt(arena, employer, id);
  const isTheirs = (id: string, accountId: string) => bearerOf(arena, id, accountId);

  for (const [n, person] of known.entries()) {
    // Mondays are the attacker's best days: everything is made anew.
    setDay(n * 7);
    const ad = await publish(arena, employer, person);
    const first = await look(ad);
    const theirs = await isTheirs(ad, person.accountId);
    const suspects = mostLike(first, person);
    sums.singledOut.push(chance(suspects, theirs));
    sums.cards.push(first.length);
    const little = await publish(arena, employer, person, 'little');
    const manyCards = await look(little);
    sums.cardsByLittle.push(manyCards.length);
    sums.singledOutByLittle.push(chance(mostLike(manyCards, person), await isTheirs(little, person.accountId)));
    sums.secretTold.push(Number(commonest(suspects) === person.norwegian));
    sums.secretGuessed.push(Number(commonest(first) === person.norwegian));
    sums.membership.push(Number(first.some((card) => saysAll(card, person))));

    // A second ad asks the same and one thing more: are the suspects met again?
    const second = await publish(arena, employer, person, 'customer-service');
    const again = await look(second);
    const theirsAgain = await isTheirs(second, person.accountId);
    sums.linked.push(first.some(theirs) ? chance(sameFacts(again, suspects), theirsAgain) : 0);

    // The two know each other from another ad, and one of them wants no more.
    const standing = await look(ad);
    await block(arena, employer, person, 'employer');
    const blocked = await look(ad);
    const refused = await refusedAmong(arena, employer, ad, standing, theirs);
    sums.byInviting.push(chance(refused, theirs));
    const invited = await look(ad);
    await unblock(arena, employer, person);
    const unblocked = await look(ad);
    sums.afterOwnBlock.push(Math.max(chance(goneFrom(standing, blocked), theirs), chance(goneFrom(unblocked, invited), theirs)));
    await block(arena, employer, person, 'seeker');
    const atOnce = chance(goneFrom(unblocked, await look(ad)), theirs);
    const elsewhere = chance(goneFrom(again, await look(second)), theirsAgain);
    setDay(today + 1);
    sums.afterTheirBlock.push(Math.max(atOnce, elsewhere, chance(goneFrom(again, await look(second)), theirsAgain)));
    await unblock(arena, employer, person);

    // The person learns something, and the attacker hears of it the same day.
    await change(arena, person, (answers) => ({ ...answers, skills: [...new Set([...answers.skills, 'customer-service'])] }));
    const edited = await publish(arena, employer, person, 'customer-service');
    const editedCards = await look(edited);
    const theirsEdited = await isTheirs(edited, person.accountId);
    const sameDay = chance(newAmong(await look(second), again), theirsAgain);
    const throughEdit = chance(mostLike(newAmong(editedCards, again), person), theirsEdited);
    setDay(today + 1);
    const nextDay = chance(newAmong(await look(second), again), theirsAgain);
    sums.afterEdit.push(Math.max(sameDay, throughEdit, nextDay));

    // The person hides, and comes back the day after.
    const before = await look(ad);
    await hide(arena, person, false);
    const left = await look(ad);
    sums.afterLeaving.push(chance(goneFrom(before, left), theirs));
    setDay(today + 1);
    const without = await look(ad);
    await hide(arena, person, true);
    setDay(today + 1);
    const back = await look(ad);
    sums.afterArrival.push(chance(goneFrom(back, without), await isTheirs(ad, person.accountId)));
  }
  const falseAlarms: number[] = [];
  for (const [n, person] of absent.entries()) {
    setDay((knownPeople + n) * 7);
    falseAlarms.push(Number((await look(await publish(arena, employer, person))).some((card) => saysAll(card, person))));
  }
  const means = Object.fromEntries(Object.entries(sums).map(([what, all]) => [what, mean(all)])) as Record<keyof Learned, number>;
  return { ...means, membership: means.membership - mean(falseAlarms) };
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);

/** An ad that fits exactly that person; with one thing more; or one that asks only whether they have the licence. */
async function publish(arena: Arena, employer: EmployerPerson, person: KnownPerson, also?: string): Promise<string> {
  const licence = { type: 'licence', licenceId: person.licence } as const;
  return arena.opportunity(employer, {
    occupationCode: person.occupation,
    placeId: smallPlace,
    publishedAt: arena.now,
    requirements:
      also === 'little'
        ? [{ ...licence, hardness: 'nice' }]
        : [
            { ...licence, hardness: 'must' },
            { type: 'language', language: person.language, oral: 'B2', written: null, hardness: 'must' },
            { type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'nice' },
            ...(also === undefined ? [] : [{ type: 'skill' as const, skillId: also, hardness: 'nice' as const }]),
          ],
  });
}

async function lookAt(arena: Arena, employer: EmployerPerson, id: string): Promise<Candidate[]> {
  const { body } = await arena.call(employer, 'GET /api/employer/opportunities/:id/candidates', { params: { id } });
  return body.findable;
}

/** Knows the truth, which the attacker does not: whether a card is that person's. */
async function bearerOf(arena: Arena, opportunityId: string, accountId: string): Promise<(card: Candidate) => boolean> {
  const found = await findForMatching(arena.deps.database.queries, opportunityId);
  if (found === undefined) throw new Error('the ad is gone');
  const name = namesInList(arena.deps, found.match, [accountId], []).get(accountId) ?? '';
  return ({ person }) => person.pseudonym.startsWith(name);
}

/** That one drawn by lot from the suspects is the person. */
const chance = (suspects: readonly Candidate[], theirs: (card: Candidate) => boolean) =>
  suspects.length === 0 ? 0 : suspects.filter(theirs).length / suspects.length;

function saidOf({ person: card }: Candidate, person: KnownPerson): number {
  const met = (code: string) => (card.match?.reasons ?? []).some((reason) => reason.verdict === 'met' && reason.code === code);
  return (
    Number(card.licences.some(({ id }) => id === person.licence)) +
    Number(card.languages.some(({ language }) => language === getLanguage(person.language).name.nb)) +
    Number(met('occupation.same')) +
    Number(card.travelUpToMinutes !== null && card.travelUpToMinutes <= 15)
  );
}
const saysAll = (card: Candidate, person: KnownPerson) => saidOf(card, person) === 4;

/** The cards that say most of what is known of somebody. */
function mostLike(cards: readonly Candidate[], person: KnownPerson): Candidate[] {
  const most = Math.max(0, ...cards.map((card) => saidOf(card, person)));
  return cards.filter((card) => saidOf(card, person) === most);
}

function commonest(cards: readonly Candidate[]): string | undefined {
  const levels = cards.map(({ person }) => person.languages.find(({ language }) => language === getLanguage('nb').name.nb)?.oral);
  const counts = Map.groupBy(
    levels.filter((level) => level !== null && level !== undefined),
    (level) => level,
  );
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** A card without its name: what can be compared between lists. */
const factsOf = ({ person }: Candidate) => JSON.stringify({ ...person, pseudonym: '' });
const plainFacts = ({ person: { languages, licences, travelUpToMinutes, match } }: Candidate) =>
  JSON.stringify([languages, licences, travelUpToMinutes, match?.reasons.filter(({ code }) => !code.startsWith('skills'))]);

const sameFacts = (cards: readonly Candidate[], as: readonly Candidate[]) => {
  const wanted = new Set(as.map(plainFacts));
  return cards.filter((card) => wanted.has(plainFacts(card)));
};

/** Cards of the later list that the earlier one had no copy of, counted. */
function newAmong(later: readonly Candidate[], earlier: readonly Candidate[]): Candidate[] {
  const left = new Map<string, number>();
  for (const card of earlier) left.set(factsOf(card), (left.get(factsOf(card)) ?? 0) + 1);
  return later.filter((card) => {
    const count = left.get(factsOf(card)) ?? 0;
    if (count > 0) left.set(factsOf(card), count - 1);
    return count === 0;
  });
}

/** Names of the one list that the other has not. */
const goneFrom = (before: readonly Candidate[], after: readonly Candidate[]) => {
  const names = new Set(after.map(({ person }) => person.pseudonym));
  return before.filter(({ person }) => !names.has(person.pseudonym));
};

async function change(
  arena: Arena,
  { accountId }: KnownPerson,
  edit: (answers: typeof profiles.$inferSelect.answers) => typeof profiles.$inferSelect.answers,
) {
  const { queries } = arena.deps.database;
  const [row] = await queries.select({ answers: profiles.answers }).from(profiles).where(eq(profiles.accountId, accountId));
  if (row === undefined) throw new Error('the person is gone');
  await queries
    .update(profiles)
    .set({ answers: edit(row.answers), updatedAt: arena.now ?? new Date() })
    .where(eq(profiles.accountId, accountId));
  await arena.deps.market.refresh({ accountIds: [accountId] });
}

async function block(arena: Arena, { employerId }: EmployerPerson, { accountId }: KnownPerson, side: 'seeker' | 'employer') {
  await arena.deps.database.queries
    .insert(blocks)
    .values({ seekerId: accountId, employerId, side, createdAt: arena.now ?? new Date() });
}

async function unblock(arena: Arena, { employerId }: EmployerPerson, { accountId }: KnownPerson) {
  await arena.deps.database.queries.delete(blocks).where(and(eq(blocks.seekerId, accountId), eq(blocks.employerId, employerId)));
}

/** Invites as many as the house allows, the person among them, and takes it all back: those whose answer was not that of the others. */
async function refusedAmong(
  arena: Arena,
  employer: EmployerPerson,
  id: string,
  cards: readonly Candidate[],
  theirs: (card: Candidate) => boolean,
): Promise<Candidate[]> {
  // The luckiest of attackers: the card it looks for is among those it may invite.
  const tried = [...cards.filter(theirs), ...cards.filter((card) => !theirs(card))].slice(0, peopleLimits.invitationsPerDay);
  const refused: Candidate[] = [];
  for (const card of tried) {
    const { code } = await arena.call(employer, 'POST /api/employer/opportunities/:id/invitations', {
      params: { id },
      body: { pseudonym: card.person.pseudonym },
    });
    if (code !== null) refused.push(card);
  }
  await arena.deps.database.queries.delete(interests).where(eq(interests.opportunityId, id));
  return refused.length === tried.length ? [] : refused;
}

async function hide(arena: Arena, { accountId }: KnownPerson, findable: boolean) {
  await arena.deps.database.queries.update(profiles).set({ findable }).where(eq(profiles.accountId, accountId));
  await arena.deps.market.refresh({ accountIds: [accountId] });
}
