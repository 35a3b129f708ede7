/**
 * Coarser facts, so that nobody stands alone. People are parted again and again by what tells most, never into a part of fewer than
 * `smallest`; the card of a part says only what is true of everybody in it (Mondrian k-anonymity, LeFevre and others 2006). Whoever knows
 * all about one of them, and all the cards, still cannot tell that person from the others of the part.
 */
import type { Match, Reason } from '@arena/matching/types';
import { type CefrLevel, cefrLevels } from '@arena/taxonomy/types';

/** What an employer would see of somebody; the shape that is kept. */
interface ShownFacts {
  match: Pick<Match, 'band' | 'reasons'>;
  skills: string[];
  strengths: string[];
  languages: { code: string; oral: CefrLevel | null; written: CefrLevel | null }[];
  licences: string[];
  travelUpToMinutes: number | null;
}

export interface Drawn {
  id: string;
  facts: ShownFacts;
}

const bands = ['strong', 'good', 'possible', 'stretch'] as const;
/** What people may be parted by: a name of the fact, its value for one person, and how its values follow each other. */
interface Trait {
  name: string;
  weight: number;
  ordered: boolean;
}

/** A card for each, by id; nobody has one when there are fewer than `smallest`. */
export function coarsen(people: readonly Drawn[], smallest: number): Map<string, ShownFacts> {
  const cards = new Map<string, ShownFacts>();
  if (people.length < smallest) return cards;
  const values = new Map(people.map(({ id, facts }) => [id, traitsOf(facts)]));
  const traits = traitsAmong(values.values());
  const part = (members: readonly Drawn[], left: readonly Trait[]): void => {
    const split = bestSplit(members, left, values, smallest);
    if (split === null) {
      const card = commonFacts(members.map(({ facts }) => facts));
      for (const { id } of members) cards.set(id, card);
      return;
    }
    const rest = left.filter((trait) => trait !== split.trait);
    for (const bin of split.bins) part(bin, rest);
  };
  part(people, traits);
  return cards;
}

function traitsOf({ match, travelUpToMinutes }: ShownFacts): Map<string, number | string> {
  const traits = new Map<string, number | string>([
    ['band', bands.indexOf(match.band)],
    ['travel', travelUpToMinutes ?? Number.POSITIVE_INFINITY],
  ]);
  for (const reason of match.reasons) {
    if (reason.code === 'skills.held') for (const id of reason.held) traits.set(`skill ${id}`, 'held');
    else if (reason.code === 'skills.trainable' || reason.code === 'skills.not-told')
      for (const id of reason.skills) traits.set(`skill ${id}`, reason.code);
    else traits.set(subjectOf(reason), reason.code);
  }
  return traits;
}

/** What a reason is about, whatever it says of it. */
function subjectOf(reason: Reason): string {
  const family = reason.code.split('.')[0] ?? '';
  if ('language' in reason) return `${family} ${reason.language} ${reason.mode}`;
  if ('profession' in reason) return `${family} ${reason.profession}`;
  if ('licence' in reason) return `${family} ${reason.licence}`;
  return family;
}

const weights: Record<string, number> = {
  band: 3,
  occupation: 2,
  licence: 2,
  authorisation: 2,
  language: 2,
  travel: 2,
  skill: 1.5,
};

function traitsAmong(all: Iterable<ReadonlyMap<string, unknown>>): Trait[] {
  const names = new Set([...all].flatMap((traits) => [...traits.keys()]));
  return [...names].sort().map((name) => ({
    name,
    weight: weights[name.split(' ')[0] ?? ''] ?? 1,
    ordered: name === 'band' || name === 'travel',
  }));
}

type Values = ReadonlyMap<string, ReadonlyMap<string, number | string>>;

function bestSplit(members: readonly Drawn[], traits: readonly Trait[], values: Values, smallest: number) {
  if (members.length < 2 * smallest) return null;
  let best: { trait: Trait; bins: Drawn[][]; gain: number } | null = null;
  for (const trait of traits) {
    const bins = binned(members, trait, values, smallest);
    if (bins.length < 2) continue;
    const gain = trait.weight * evenness(bins, members.length);
    if (best === null || gain > best.gain) best = { trait, bins, gain };
  }
  return best;
}

/** Parts of one value each where enough have it; neighbours or rare ones together where not. */
function binned(members: readonly Drawn[], { name, ordered }: Trait, values: Values, smallest: number): Drawn[][] {
  const byValue = [...Map.groupBy(members, ({ id }) => values.get(id)?.get(name) ?? '')];
  byValue.sort(([a, of], [b, others]) => (ordered ? Number(a) - Number(b) : others.length - of.length || (a < b ? -1 : 1)));
  const bins: Drawn[][] = [];
  let open: Drawn[] = [];
  for (const [, some] of byValue) {
    open = [...open, ...some];
    if (open.length < smallest) continue;
    bins.push(open);
    open = [];
  }
  // Too few are left over: they join the last part, which then says nothing of this.
  if (open.length > 0) bins.push([...(bins.pop() ?? []), ...open]);
  return bins;
}

function evenness(bins: readonly (readonly unknown[])[], all: number): number {
  return bins.reduce((sum, { length }) => sum - (length / all) * Math.log2(length / all), 0);
}

/** What is true of all of them. Bounds are as wide as the widest: the lowest band, the longest journey. */
function commonFacts(all: readonly ShownFacts[]): ShownFacts {
  const [first, ...others] = all;
  if (first === undefined) throw new Error('a card needs somebody');
  if (others.length === 0) return first;
  const shared = (list: (facts: ShownFacts) => readonly string[]) =>
    list(first).filter((id) => others.every((facts) => list(facts).includes(id)));
  const travel = all.map(({ travelUpToMinutes }) => travelUpToMinutes);
  return {
    match: {
      band: bands[Math.max(...all.map(({ match }) => bands.indexOf(match.band)))] ?? 'possible',
      reasons: first.match.reasons.flatMap(
        (reason) =>
          commonReason(
            reason,
            others.map(({ match }) => match.reasons),
          ) ?? [],
      ),
    },
    skills: shared(({ skills }) => skills),
    strengths: shared(({ strengths }) => strengths),
    languages: first.languages.flatMap((language) => {
      const same = others.flatMap(({ languages }) => languages.find(({ code }) => code === language.code) ?? []);
      if (same.length < others.length) return [];
      const oral = same.every((one) => one.oral === language.oral) ? language.oral : null;
      const written = same.every((one) => one.written === language.written) ? language.written : null;
      return [{ code: language.code, oral, written }];
    }),
    licences: shared(({ licences }) => licences),
    travelUpToMinutes: travel.includes(null) ? null : Math.max(...travel.map((minutes) => minutes ?? 0)),
  };
}

function commonReason(reason: Reason, others: readonly (readonly Reason[])[]): Reason | null {
  const same = others.flatMap(
    (reasons) =>
      reasons.find((one) => one.code === reason.code && one.verdict === reason.verdict && subjectOf(one) === subjectOf(reason)) ??
      [],
  );
  if (same.length < others.length) return null;
  if (reason.code === 'skills.held') {
    const held = reason.held.filter((id) => same.every((one) => one.code === 'skills.held' && one.held.includes(id)));
    return held.length === 0 ? null : { ...reason, held };
  }
  if (reason.code === 'skills.trainable' || reason.code === 'skills.not-told') {
    const skills = reason.skills.filter((id) => same.every((one) => 'skills' in one && one.skills.includes(id)));
    return skills.length === 0 ? null : { ...reason, skills };
  }
  // Enough is enough, whatever each has beyond it.
  if (reason.code === 'language.met') {
    const alike = same.every((one) => one.code === reason.code && one.held === reason.held);
    return alike ? reason : { ...reason, held: null };
  }
  const text = JSON.stringify(reason);
  return same.every((one) => JSON.stringify(one) === text) ? reason : null;
}

/** Whether the card is still true of somebody who would be shown with `now`. Having more than it says is no breach of it. */
export function stillTrue(card: ShownFacts, now: ShownFacts): boolean {
  const has = (own: CefrLevel | null, said: CefrLevel | null) =>
    said === null || (own !== null && cefrLevels.indexOf(own) >= cefrLevels.indexOf(said));
  return (
    bands.indexOf(now.match.band) <= bands.indexOf(card.match.band) &&
    card.skills.every((id) => now.skills.includes(id)) &&
    card.licences.every((id) => now.licences.includes(id)) &&
    card.languages.every((said) => {
      const own = now.languages.find(({ code }) => code === said.code);
      return own !== undefined && has(own.oral, said.oral) && has(own.written, said.written);
    }) &&
    (card.travelUpToMinutes === null || (now.travelUpToMinutes ?? Number.POSITIVE_INFINITY) <= card.travelUpToMinutes) &&
    card.match.reasons
      .filter(({ verdict, code }) => verdict === 'met' && !code.startsWith('skills.'))
      .every((said) =>
        now.match.reasons.some((one) => one.code === said.code && subjectOf(one) === subjectOf(said) && one.verdict === 'met'),
      )
  );
}

/** Best first, by nothing but what the cards say: the order tells no more than they do. Those alike stand by name, which is drawn by lot. */
export function inOrder<C extends { pseudonym: string; card: ShownFacts }>(cards: readonly C[]): C[] {
  const key = ({ card }: C) => {
    const count = (verdict: Reason['verdict']) => card.match.reasons.filter((reason) => reason.verdict === verdict).length;
    return [
      bands.indexOf(card.match.band),
      -(count('met') + card.skills.length),
      count('gap'),
      card.travelUpToMinutes ?? Number.MAX_SAFE_INTEGER,
    ];
  };
  return cards
    .map((card) => ({ card, keys: key(card) }))
    .sort((a, b) => {
      const at = a.keys.findIndex((value, position) => value !== b.keys[position]);
      if (at >= 0) return (a.keys[at] ?? 0) - (b.keys[at] ?? 0);
      return a.card.pseudonym < b.card.pseudonym ? -1 : 1;
    })
    .map(({ card }) => card);
}
