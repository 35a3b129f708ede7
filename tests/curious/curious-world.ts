/** A small place with people whom everybody knows something about. Drawn by lot from a seed, so that each run meets the same. */

import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { cefrLevels } from '@arena/taxonomy/types';
import { accounts } from '../../apps/api/src/db/schema/accounts.ts';
import { profiles } from '../../apps/api/src/db/schema/profiles.ts';
import type { Arena } from '../../apps/api/test/arena.ts';

/** Engerdal: about 1,200 people live there (Statistics Norway, table 07459), among the fewest of Innlandet. */
export const smallPlace = 'engerdal';
const around = ['trysil', 'bergset', 'elverum', 'tynset', 'koppang', 'hamar', 'folldal', 'tolga'];
const inRegion = 200;
export const inSmallPlace = 8;
export const knownPeople = 5;

const occupations = ['9112', '9412', '5223', '5321', '5120', '8332', '7231', '4110', '9211', '7115'];
const tongues = ['ar', 'uk', 'pl', 'ti', 'so', 'th', 'en', 'lt'];
const licences = ['B', 'C', 'C1', 'CE', 'D', 'T'];
const skills = ['customer-service', 'cooking', 'inventory-management', 'food-hygiene', 'cleaning-methods'];

/** What the neighbours know. */
export interface KnownPerson {
  accountId: string;
  occupation: string;
  language: string;
  licence: string;
  /** What they do not know, and the house does. */
  norwegian: string;
  onArena: boolean;
}

export async function makeRegion(
  arena: Arena,
  seed: number,
): Promise<{ ids: string[]; known: KnownPerson[]; absent: KnownPerson[] }> {
  const next = lottery(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const one = (home: string): Answers => ({
    ...noAnswers,
    homePlaceId: home,
    travelModes: next() < 0.8 ? ['car'] : ['bus'],
    maxTravelMinutes: pick([30, 60, 90]),
    knownOccupations: [pick(occupations), ...(next() < 0.3 ? [pick(occupations)] : [])],
    skills: skills.filter(() => next() < 0.35),
    languages: [
      { code: 'nb', oral: pick(cefrLevels), written: pick(cefrLevels) },
      { code: pick(tongues), oral: pick(['B2', 'C1', 'C2'] as const), written: null },
    ],
    licences: licences.filter((id) => next() < (id === 'B' ? 0.7 : 0.12)),
  });
  const all = Array.from({ length: inRegion }, (_, n) => one(n < inSmallPlace ? smallPlace : pick(around)));
  // Everybody knows that these drive something heavier than a car.
  for (let n = 0; n < knownPeople; n++) all[n] = { ...(all[n] ?? one(smallPlace)), licences: ['B', pick(licences.slice(1))] };
  const { queries } = arena.deps.database;
  const rows = await queries
    .insert(accounts)
    .values(
      all.map((_, n) => ({
        issuer: 'idporten' as const,
        subject: `${seed} ${n}`,
        name: `Person ${n}`,
        email: null,
        language: 'nb' as const,
      })),
    )
    .returning({ id: accounts.id });
  const ids = rows.map(({ id }) => id);
  await queries.insert(profiles).values(all.map((answers, n) => ({ accountId: ids[n] ?? '', answers, findable: true })));
  await arena.deps.market.refresh({ accountIds: ids });
  const knownOf = (answers: Answers, accountId: string, onArena: boolean): KnownPerson => ({
    accountId,
    occupation: answers.knownOccupations[0] ?? '',
    language: answers.languages[1]?.code ?? '',
    licence: answers.licences?.at(-1) ?? 'B',
    norwegian: answers.languages[0]?.oral ?? '',
    onArena,
  });
  return {
    ids,
    known: all.slice(0, knownPeople).map((answers, n) => knownOf(answers, ids[n] ?? '', true)),
    // Neighbours of the same kind who are not here at all.
    absent: Array.from({ length: knownPeople }, () => {
      const answers = { ...one(smallPlace), licences: ['B', pick(licences.slice(1))] };
      return knownOf(answers, '', false);
    }),
  };
}

function lottery(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
