/**
 * Coarser facts, so that nobody stands alone. People are put together in parts of at least `smallest`, those of whom one card can say most; the
 * card of a part says only what is true of everybody in it (k-member clustering, Byun and others 2007). Whoever knows all about one of them,
 * and all the cards, still cannot tell that person from the others of the part.
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

/** Somebody on the way to a card: what could be said of them, each with how much it tells an employer, and all of it together. */
interface Member {
  one: Drawn;
  sayings: ReadonlyMap<string, number>;
  all: number;
}

/**
 * A card for each, by id; nobody has one when there are fewer than `smallest`. Those who fit best come first, and each is joined by those with
 * whom one card can say most: an employer begins reading there.
 */
export function coarsen(people: readonly Drawn[], smallest: number): Map<string, ShownFacts> {
  const cards = new Map<string, ShownFacts>();
  if (people.length < smallest) return cards;
  let left = people.map(memberOf);
  left.sort((a, b) => bands.indexOf(a.one.facts.match.band) - bands.indexOf(b.one.facts.match.band) || b.all - a.all);
  const parts: { members: Member[]; shared: Map<string, number> }[] = [];
  while (left.length >= smallest) {
    const [first, ...others] = left;
    if (first === undefined) break;
    const part = { members: [first], shared: new Map(first.sayings) };
    left = others;
    while (part.members.length < smallest) {
      const next = nearest(part.shared, left);
      if (next === undefined) break;
      part.members.push(next);
      part.shared = common(part.shared, next);
      left = left.filter((one) => one !== next);
    }
    // The last ones of whom the same is true stand with the first: alone they would be put with others, and say less.
    const alike = left.filter((one) => holdsOf(one, part.shared));
    if (alike.length < smallest) {
      part.members.push(...alike);
      left = left.filter((one) => !alike.includes(one));
    }
    parts.push(part);
  }
  // Too few for a part of their own: each joins where least is lost.
  for (const member of left) {
    const loss = ({ members, shared }: (typeof parts)[number]) =>
      (told(shared) - told(common(shared, member))) * members.length - told(common(shared, member));
    const [part] = parts.toSorted((a, b) => loss(a) - loss(b));
    if (part === undefined) continue;
    part.members.push(member);
    part.shared = common(part.shared, member);
  }
  for (const { members } of parts) {
    const card = commonFacts(members.map(({ one }) => one.facts));
    for (const { one } of members) cards.set(one.id, card);
  }
  return cards;
}

const told = (sayings: ReadonlyMap<string, number>) => [...sayings.values()].reduce((sum, weight) => sum + weight, 0);
const common = (shared: ReadonlyMap<string, number>, { sayings }: Member) =>
  new Map([...shared].filter(([what]) => sayings.has(what)));

const holdsOf = ({ sayings }: Member, shared: ReadonlyMap<string, number>): boolean => {
  for (const what of shared.keys()) if (!sayings.has(what)) return false;
  return true;
};

/** With whom the card keeps most; among equals who has least beside it. */
function nearest(shared: ReadonlyMap<string, number>, others: readonly Member[]): Member | undefined {
  let best: Member | undefined;
  let kept = -1;
  for (const member of others) {
    let weight = 0;
    for (const [what, tells] of shared) if (member.sayings.has(what)) weight += tells;
    if (weight > kept + 1e-9 || (Math.abs(weight - kept) <= 1e-9 && best !== undefined && member.all < best.all - 1e-9)) {
      best = member;
      kept = weight;
    }
  }
  return best;
}

/** What a reason is about, whatever it says of it. */
function subjectOf(reason: Reason): string {
  const family = reason.code.split('.')[0] ?? '';
  if ('language' in reason) return `${family} ${reason.language} ${reason.mode}`;
  if ('profession' in reason) return `${family} ${reason.profession}`;
  if ('licence' in reason) return `${family} ${reason.licence}`;
  return family;
}

/**
 * How much a fact tells an employer that a neighbour does not know already. What somebody has told only here weighs most; their work, the
 * language of their home, a licence and where they live are what they would be known again by.
 */
const weights: Record<string, number> = { occupation: 1.5, authorisation: 3, skill: 2, language: 2, licence: 0.3, education: 2 };
const homeLanguage = 0.3;
const others = 0.5;
const nearerTells = 0.05;
const betterTells = 1;
/** That somebody can do a thing tells more than that they can learn it, and that more than what is missing or not told. */
const verdictTimes: Record<Reason['verdict'], number> = { met: 1, trainable: 0.5, gap: 0.25, unknown: 0.1 };
const travelSteps = [15, 30, 45, 60, 90, 120];

const weightOf = (subject: string): number => {
  const [family = '', language] = subject.split(' ');
  return family === 'language' && language !== 'nb' && language !== 'en' ? homeLanguage : (weights[family] ?? others);
};

/** All that a card could say of somebody. What is true of many is said of them all. */
function memberOf(one: Drawn): Member {
  const { facts } = one;
  const sayings = new Map<string, number>();
  const say = (what: string, subject: string, verdict: Reason['verdict'], times = 1) =>
    sayings.set(what, weightOf(subject) * verdictTimes[verdict] * times);
  for (const reason of facts.match.reasons) {
    const { code, verdict } = reason;
    if (code === 'skills.held') for (const id of reason.held) say(`held ${id}`, `skill ${id}`, verdict);
    else if (code === 'skills.trainable' || code === 'skills.not-told')
      for (const id of reason.skills) say(`${code} ${id}`, `skill ${id}`, verdict);
    else if (code === 'language.met') say(`met ${subjectOf(reason)}`, subjectOf(reason), verdict);
    else if (code === 'occupation.same') {
      say('occupation.same', 'occupation', verdict, 0.5);
      say(`near ${reason.basis}`, 'occupation', 'trainable');
    } else if (code === 'occupation.near') say(`near ${reason.basis}`, 'occupation', verdict);
    else say(JSON.stringify(reason), subjectOf(reason), verdict);
  }
  const { travelUpToMinutes } = facts;
  if (travelUpToMinutes !== null)
    for (const minutes of travelSteps) if (travelUpToMinutes <= minutes) sayings.set(`within ${minutes}`, nearerTells);
  const at = bands.indexOf(facts.match.band);
  for (const [position, band] of bands.entries())
    if (at <= position && band !== 'stretch') sayings.set(`at least ${band}`, betterTells);
  return { one, sayings, all: told(sayings) };
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
  if (isWork(reason)) return commonWork(reason, others);
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

/** The same work for all of them, or, where some have done only something like it, that for all: it is true of both. */
function commonWork(work: Work, others: readonly (readonly Reason[])[]): Reason | null {
  const all = [work, ...others.flatMap((reasons) => reasons.find(isWork) ?? [])];
  const isOne = all.every(({ basis, occupation }) => basis === work.basis && occupation === work.occupation);
  if (all.length <= others.length || !isOne) return null;
  return all.find(({ code }) => code === 'occupation.near') ?? work;
}

type Work = Reason & { code: 'occupation.same' | 'occupation.near' };
const isWork = (reason: Reason): reason is Work => reason.code === 'occupation.same' || reason.code === 'occupation.near';

/** Whether the card is still true of somebody who would be shown with `now`. Having more than it says is no breach of it. */
export function stillTrue(card: ShownFacts, now: ShownFacts): boolean {
  const has = (own: CefrLevel | null, said: CefrLevel | null) =>
    said === null || (own !== null && cefrLevels.indexOf(own) >= cefrLevels.indexOf(said));
  return (
    bands.indexOf(now.match.band) <= bands.indexOf(card.match.band) &&
    card.skills.every((id) => now.skills.includes(id)) &&
    // Near work is true of who has done the same, and of nobody who has taken both back.
    card.match.reasons.every(
      (said) => said.code !== 'occupation.near' || now.match.reasons.some((one) => isWork(one) && one.basis === said.basis),
    ) &&
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
