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

/** What a card can say: numbered, so that asking who it is true of costs one look, and with how much it tells an employer. */
interface Saying {
  number: number;
  tells: number;
}

/** Somebody on the way to a card: what could be said of them, by number too, and how much all of it tells. */
interface Member {
  one: Drawn;
  sayings: readonly Saying[];
  says: Uint8Array;
  all: number;
}

interface Part {
  members: Member[];
  /** What is true of all of them. */
  shared: readonly Saying[];
}

/**
 * A card for each, by id; nobody has one when there are fewer than `smallest`. Those who fit best come first, and each is joined by those with
 * whom one card can say most: an employer begins reading there.
 */
export function coarsen(people: readonly Drawn[], smallest: number): Map<string, ShownFacts> {
  const cards = new Map<string, ShownFacts>();
  if (people.length < smallest) return cards;
  const left = membersOf(people);
  left.sort((a, b) => bands.indexOf(a.one.facts.match.band) - bands.indexOf(b.one.facts.match.band) || b.all - a.all);
  const parts: Part[] = [];
  for (let first = left[0]; first !== undefined && left.length >= smallest; first = left[0]) {
    left.shift();
    const part: Part = { members: [first], shared: first.sayings };
    while (part.members.length < smallest) {
      const [next] = left.splice(nearest(part.shared, left), 1);
      if (next === undefined) break;
      join(part, next);
    }
    // The last ones of whom the same is true stand with the first: alone they would be put with others, and say less.
    const alike = left.filter(({ says }) => part.shared.every(({ number }) => says[number] === 1));
    if (alike.length < smallest) {
      part.members.push(...alike);
      for (const one of alike) left.splice(left.indexOf(one), 1);
    }
    parts.push(part);
  }
  // Too few for a part of their own: each joins where least is lost.
  for (const member of left) {
    const loss = ({ members, shared }: Part) => {
      const kept = told(common(shared, member));
      return (told(shared) - kept) * members.length - kept;
    };
    const [part] = parts.toSorted((a, b) => loss(a) - loss(b));
    if (part !== undefined) join(part, member);
  }
  for (const { members } of parts) {
    const card = commonFacts(members.map(({ one }) => one.facts));
    for (const { one } of members) cards.set(one.id, card);
  }
  return cards;
}

const told = (sayings: readonly Saying[]) => sayings.reduce((sum, { tells }) => sum + tells, 0);
const common = (shared: readonly Saying[], { says }: Member) => shared.filter(({ number }) => says[number] === 1);

function join(part: Part, member: Member): void {
  part.members.push(member);
  part.shared = common(part.shared, member);
}

/** Where among the others the one stands with whom the card keeps most; among equals who has least beside it. */
function nearest(shared: readonly Saying[], others: readonly Member[]): number {
  let best = 0;
  let kept = -1;
  let beside = 0;
  for (let at = 0; at < others.length; at++) {
    const { says, all } = others[at] as Member;
    let weight = 0;
    for (const { number, tells } of shared) if (says[number] === 1) weight += tells;
    if (weight > kept + 1e-9 || (Math.abs(weight - kept) <= 1e-9 && all < beside - 1e-9)) {
      best = at;
      kept = weight;
      beside = all;
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

function membersOf(people: readonly Drawn[]): Member[] {
  const known = new Map<string, Saying>();
  const withSayings = people.map((one) => ({ one, sayings: [...sayingsOf(one.facts, known)] }));
  return withSayings.map(({ one, sayings }) => {
    const says = new Uint8Array(known.size);
    for (const { number } of sayings) says[number] = 1;
    return { one, sayings, says, all: told(sayings) };
  });
}

/** All that a card could say of somebody. What is true of many is said of them all. `known` are those met so far, by what they say. */
function sayingsOf({ match, travelUpToMinutes }: ShownFacts, known: Map<string, Saying>): Set<Saying> {
  const sayings = new Set<Saying>();
  const say = (what: string, tells: () => number) => {
    const saying = known.get(what) ?? { number: known.size, tells: tells() };
    known.set(what, saying);
    sayings.add(saying);
  };
  for (const reason of match.reasons) {
    const { code, verdict } = reason;
    const tell = (what: string, subject: string, as = verdict, times = 1) =>
      say(what, () => weightOf(subject) * verdictTimes[as] * times);
    if (code === 'skills.held') for (const id of reason.held) tell(`held ${id}`, 'skill');
    else if (code === 'skills.trainable' || code === 'skills.not-told')
      for (const id of reason.skills) tell(`${code} ${id}`, 'skill');
    else if (code === 'language.met') tell(`met ${subjectOf(reason)}`, subjectOf(reason));
    else if (code === 'occupation.same') {
      tell('occupation.same', 'occupation', verdict, 0.5);
      tell(`near ${reason.basis}`, 'occupation', 'trainable');
    } else if (code === 'occupation.near') tell(`near ${reason.basis}`, 'occupation');
    else tell(JSON.stringify(reason), subjectOf(reason));
  }
  if (travelUpToMinutes !== null)
    for (const minutes of travelSteps) if (travelUpToMinutes <= minutes) say(`within ${minutes}`, () => nearerTells);
  const at = bands.indexOf(match.band);
  for (const [position, band] of bands.entries())
    if (at <= position && band !== 'stretch') say(`at least ${band}`, () => betterTells);
  return sayings;
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
