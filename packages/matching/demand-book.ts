/**
 * Every different thing that opportunities ask for or offer, numbered. What one person is worth against each number is computed once
 * (`ProfileTable`); after that a pair costs a handful of array reads. `score.ts` is the readable twin: both use `criteria.ts` and add in
 * the same order, so their scores are equal to the last bit, and a property test holds them to it.
 */
import { cefrIndex } from '@arena/taxonomy/languages';
import type { CefrLevel, Hardness, NkrLevel, OccupationCode, OpportunityKind, PlaceId } from '@arena/taxonomy/types';
import * as criteria from './criteria.ts';
import { type Demands, demandsOf, hardest, type LanguageMode, linkingSkills } from './demands.ts';
import {
  awaitedProfession,
  type Entry,
  entryOf,
  heldSkills,
  isStepTowards,
  occupationCloseness,
  practises,
  skillRarity,
  skillsTowards,
} from './facts.ts';
import { bestJourney } from './journey.ts';
import { licenceCovers } from './licence-cover.ts';
import type { MatchOpportunity, MatchProfile } from './types.ts';
import { criterionWeights, hardnessWeights, occupationValues } from './weights.ts';

/** Bits, so that the caps of all demands can be joined with "or". */
const capPossible = 1;
const capStretch = 2;
export const capLast = 4;

/** The criteria with lists of demands, in the order in which they are added up. */
const groupNames = ['authorisation', 'skills', 'language', 'education', 'licence'] as const;
export const groupCount = groupNames.length;

export interface CompiledOpportunity {
  occupation: number;
  travel: number;
  kind: number;
  /** -1 when the opportunity does not tell its extent. */
  extent: number;
  /** The usual level of education; 0 when nobody can say. */
  usual: number;
  /** How much the skills that can link somebody to it tell together. */
  askedRarity: number;
  /** Whether somebody may begin without training. */
  entry: Entry;
  /** Demand numbers of each group. */
  groups: number[][];
  /** For each group: the sum of the hardness weights, then the weight of the criterion. */
  groupWeights: number[];
  /** Sum of the weights of all criteria that count. */
  weight: number;
}

/** What a person is worth against every number in the book. */
export interface ProfileTable {
  terms: Float64Array;
  caps: Uint8Array;
  /** For skills: how much one tells that the person holds, 0 for the others. */
  rarities: Int32Array;
  /** For occupations: how close the person is by what they have done or can do, not counting what an ad asks for. */
  known: Float64Array;
  /** For occupations: how close they are to what the person wants; negative when nothing wanted was told, or the ad names no occupation. */
  wanted: Float64Array;
  /** For occupations: 1 where the work is a step for somebody who waits for the authorisation of their own profession. */
  steps: Uint8Array;
  /** By usual level of education. */
  factors: Float64Array;
}

function emptyTable(size: number): ProfileTable {
  return {
    terms: new Float64Array(size),
    caps: new Uint8Array(size),
    rarities: new Int32Array(size),
    known: new Float64Array(size),
    wanted: new Float64Array(size),
    steps: new Uint8Array(size),
    factors: new Float64Array(9),
  };
}

const none: readonly never[] = [];

interface Asked<T> {
  at: number;
  hardness: Hardness;
  wanted: T;
}

export class DemandBook {
  readonly #numbers = new Map<string, number>();
  readonly #occupations: { at: number; code: OccupationCode | null; entry: Entry }[] = [];
  readonly #workplaces: { at: number; placeId: PlaceId | null; remote: MatchOpportunity['remote'] }[] = [];
  readonly #kinds: { at: number; kind: OpportunityKind }[] = [];
  readonly #extents: { at: number; fromPercent: number; toPercent: number }[] = [];
  readonly #skills = new Map<string, Asked<string>[]>();
  readonly #skillList: Asked<string>[] = [];
  readonly #usualLevels: NkrLevel[] = [];
  readonly #languages: Asked<{ code: string; mode: LanguageMode; level: CefrLevel }>[] = [];
  readonly #educations: Asked<{ level: NkrLevel; kind: OpportunityKind }>[] = [];
  readonly #authorisations: Asked<string>[] = [];
  readonly #licences: Asked<string>[] = [];
  readonly #closeness = new Map<OccupationCode, Float64Array>();
  /** For each skill, the offered occupations that take it, as positions in `#occupations`, and how much it tells of each. */
  readonly #towards = new Map<string, { offered: number; weight: number }[]>();
  /** By position in `#occupations`: the weight of the skills usually taken, and of those the person holds. */
  readonly #usualRarity: number[] = [];
  #heldRarity = new Int32Array(64);

  /** How many numbers there are: the length of a profile's table. */
  get size(): number {
    return this.#numbers.size;
  }

  #number(key: string, added: (at: number) => void): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const at = this.#numbers.size;
    this.#numbers.set(key, at);
    added(at);
    return at;
  }

  compile(opportunity: MatchOpportunity): CompiledOpportunity {
    const { occupationCode: code, placeId, remote, kind, extent } = opportunity;
    const demands = demandsOf(opportunity);
    const entry = entryOf(opportunity);
    const groups = this.#groupsOf(demands, kind);
    const usual = demands.usualLevel;
    if (usual !== null && !this.#usualLevels.includes(usual)) this.#usualLevels.push(usual);
    const lists = [demands.authorisations, demands.skills, demands.languages, demands.education, demands.licences];
    const groupWeights: number[] = [];
    for (const [index, list] of lists.entries()) {
      let sum = 0;
      for (const { hardness } of list) sum += hardnessWeights[hardness];
      const top = hardest(list);
      const name = groupNames[index] ?? 'skills';
      groupWeights.push(sum, top === null ? 0 : criterionWeights[name][top]);
    }
    const of = (index: number) => groupWeights[index * 2 + 1] ?? 0;
    // The same order of addition as in `score`.
    let weight =
      criterionWeights.occupation + of(0) + of(1) + criterionWeights.travel + of(2) + of(3) + of(4) + criterionWeights.kind;
    if (extent !== null) weight += criterionWeights.extent;
    return {
      occupation: this.#number(`occupation ${code} ${entry}`, (at) => this.#addOccupation(at, code, entry)),
      travel: this.#number(`travel ${placeId} ${remote}`, (at) => this.#workplaces.push({ at, placeId, remote })),
      kind: this.#number(`kind ${kind}`, (at) => this.#kinds.push({ at, kind })),
      extent:
        extent === null
          ? -1
          : this.#number(`extent ${extent.fromPercent} ${extent.toPercent}`, (at) => this.#extents.push({ at, ...extent })),
      usual: usual ?? 0,
      entry,
      askedRarity: linkingSkills(demands).reduce((sum, id) => sum + skillRarity(id), 0),
      groups,
      groupWeights,
      weight,
    };
  }

  #addOccupation(at: number, code: OccupationCode | null, entry: Entry): void {
    const position = this.#occupations.push({ at, code, entry }) - 1;
    this.#closeness.clear();
    if (position >= this.#heldRarity.length) this.#heldRarity = new Int32Array(position * 2);
    if (code === null) return;
    const { skills, usual } = skillsTowards(code);
    this.#usualRarity[position] = usual;
    for (const { id, weight } of skills)
      this.#towards.set(id, [...(this.#towards.get(id) ?? none), { offered: position, weight }]);
  }

  #groupsOf(demands: Demands, kind: OpportunityKind): number[][] {
    const plain = <T extends string | number>(type: string, list: Asked<T>[], wanted: T, hardness: Hardness) =>
      this.#number(`${type} ${wanted} ${hardness}`, (at) => list.push({ at, hardness, wanted }));
    return [
      demands.authorisations.map(({ id, hardness }) => plain('authorisation', this.#authorisations, id, hardness)),
      demands.skills.map(({ id, hardness }) =>
        this.#number(`skill ${id} ${hardness}`, (at) => {
          const asked = { at, hardness, wanted: id };
          this.#skillList.push(asked);
          this.#skills.set(id, [...(this.#skills.get(id) ?? []), asked]);
        }),
      ),
      demands.languages.map(({ code, mode, level, hardness }) =>
        this.#number(`language ${code} ${mode} ${level} ${hardness}`, (at) =>
          this.#languages.push({ at, hardness, wanted: { code, mode, level } }),
        ),
      ),
      demands.education.map(({ level, hardness }) =>
        this.#number(`education ${level} ${kind} ${hardness}`, (at) =>
          this.#educations.push({ at, hardness, wanted: { level, kind } }),
        ),
      ),
      demands.licences.map(({ id, hardness }) => plain('licence', this.#licences, id, hardness)),
    ];
  }

  /** The table of one person. Give `reuse` an earlier table to spare the memory; its content is then gone. */
  tableOf(profile: MatchProfile, reuse?: ProfileTable): ProfileTable {
    const size = this.size;
    const fits = reuse !== undefined && reuse.terms.length === size;
    const table = fits ? reuse : emptyTable(size);
    table.caps.fill(0);
    table.rarities.fill(0);
    table.steps.fill(0);
    const held = heldSkills(profile);
    this.#fillOccupations(profile, held, table);
    this.#fillSkills(held, table);
    this.#fillWorkplaces(profile, table);
    this.#fillLanguages(profile, table);
    this.#fillPapers(profile, table);
    this.#fillWishes(profile, table);
    return table;
  }

  #fillOccupations(profile: MatchProfile, held: ReadonlyMap<string, number>, table: ProfileTable): void {
    const { knownOccupations, wantedOccupations, nearOccupations, unwantedOccupations } = profile;
    const heldRarity = this.#heldRarity.fill(0);
    for (const id of held.keys())
      for (const { offered, weight } of this.#towards.get(id) ?? none)
        heldRarity[offered] = (heldRarity[offered] as number) + weight;
    const { byTasks, unwanted } = occupationValues;
    const toldWork = knownOccupations.length + wantedOccupations.length + nearOccupations.length > 0;
    const waiting = knownOccupations.filter((own) => {
      const profession = awaitedProfession(own);
      return profession !== null && !profile.authorisations.includes(profession);
    });
    for (let offered = 0; offered < this.#occupations.length; offered++) {
      const { at, code, entry } = this.#occupations[offered] as { at: number; code: OccupationCode | null; entry: Entry };
      if (code !== null && unwantedOccupations.includes(code)) {
        table.terms[at] = criterionWeights.occupation * unwanted;
        table.caps[at] = capLast;
        continue;
      }
      const bySkills = criteria.skillCloseness(heldRarity[offered] as number, this.#usualRarity[offered] ?? 0);
      const known = Math.max(
        this.#closest(knownOccupations, offered),
        bySkills,
        byTasks * this.#closest(nearOccupations, offered),
      );
      const nothingWanted = code === null || wantedOccupations.length === 0;
      const wanted = nothingWanted ? -1 : this.#closest(wantedOccupations, offered);
      table.known[at] = known;
      table.wanted[at] = wanted;
      table.terms[at] = criterionWeights.occupation * criteria.occupationValue(known, nothingWanted ? null : wanted, entry);
      if (code !== null && waiting.some((own) => isStepTowards(own, code))) table.steps[at] = 1;
      if (known === 0 && wanted <= 0)
        table.caps[at] = code !== null && toldWork && entry === 'trained' ? capStretch : capPossible;
    }
  }

  #closest(told: readonly OccupationCode[], offered: number): number {
    let closest = 0;
    for (const code of told) closest = Math.max(closest, this.#closenessTo(code)[offered] as number);
    return closest;
  }

  /** Closeness to each offered occupation, in the order of `#occupations`. */
  #closenessTo(told: OccupationCode): Float64Array {
    let row = this.#closeness.get(told);
    if (row === undefined) {
      row = Float64Array.from(this.#occupations, ({ code }) => (code === null ? 0 : occupationCloseness(told, code)));
      this.#closeness.set(told, row);
    }
    return row;
  }

  #fillSkills(held: ReadonlyMap<string, number>, { terms, rarities }: ProfileTable): void {
    for (const { at, hardness } of this.#skillList) terms[at] = hardnessWeights[hardness] * criteria.skillValue(hardness, -1);
    for (const [id, evidence] of held)
      for (const { at, hardness } of this.#skills.get(id) ?? none) {
        terms[at] = hardnessWeights[hardness] * criteria.skillValue(hardness, evidence);
        if (hardness !== 'nice') rarities[at] = skillRarity(id);
      }
  }

  #fillWorkplaces(profile: MatchProfile, { terms, caps }: ProfileTable): void {
    const limit = profile.maxTravelMinutes;
    for (const { at, placeId, remote } of this.#workplaces) {
      const journey = remote === 'fully' ? null : bestJourney(profile, placeId);
      terms[at] = criterionWeights.travel * criteria.travelValue(journey, limit, remote);
      if (journey?.beyond === true || criteria.isTooFar(journey, limit)) caps[at] = capPossible;
    }
  }

  #fillLanguages(profile: MatchProfile, { terms, caps }: ProfileTable): void {
    for (const { at, hardness, wanted } of this.#languages) {
      let held = -1;
      for (const told of profile.languages) {
        const level = told.code === wanted.code ? told[wanted.mode] : null;
        if (level !== null && cefrIndex(level) > held) held = cefrIndex(level);
      }
      const needed = cefrIndex(wanted.level);
      terms[at] = hardnessWeights[hardness] * criteria.languageValue(hardness, wanted.mode, needed, held);
      if (hardness === 'must' && held >= 0 && held < needed) caps[at] = capPossible;
    }
  }

  /** Education, authorisations and licences. */
  #fillPapers(profile: MatchProfile, { terms, caps, factors }: ProfileTable): void {
    const level = profile.education?.level ?? null;
    for (const usual of this.#usualLevels)
      factors[usual] = criteria.overqualificationFactor(level, usual, profile.acceptsBelowEducation);
    factors[0] = 1;
    for (const { at, hardness, wanted } of this.#educations) {
      terms[at] = hardnessWeights[hardness] * criteria.educationValue(hardness, wanted.level, level);
      caps[at] = criteria.educationCap(hardness, wanted.level, level, wanted.kind);
    }
    const untold = profile.education === null && profile.authorisations.length === 0;
    for (const { at, hardness, wanted } of this.#authorisations) {
      const held = profile.authorisations.includes(wanted) ? true : untold ? null : false;
      terms[at] = hardnessWeights[hardness] * criteria.authorisationValue(hardness, held);
      if (hardness === 'must' && held === false)
        caps[at] = practises(profile.knownOccupations, wanted) ? capPossible : capStretch;
    }
    for (const { at, hardness, wanted } of this.#licences) {
      const held = profile.licences === null ? null : profile.licences.some((own) => licenceCovers(own, wanted));
      terms[at] = hardnessWeights[hardness] * criteria.licenceValue(hardness, held);
      if (hardness === 'must' && held === false) caps[at] = capPossible;
    }
  }

  #fillWishes({ wantedKinds, wantedExtent, education }: MatchProfile, { terms, caps }: ProfileTable): void {
    for (const { at, kind } of this.#kinds) {
      const wanted = wantedKinds.length === 0 ? null : wantedKinds.includes(kind);
      terms[at] = criterionWeights.kind * criteria.kindValue(kind, wanted);
      if (wanted === false) caps[at] = capPossible;
      if (criteria.isBeforeStudies(education?.level ?? null, kind)) caps[at] = capStretch;
    }
    for (const { at, fromPercent, toPercent } of this.#extents) {
      const fits = wantedExtent === null ? null : wantedExtent.fromPercent <= toPercent && fromPercent <= wantedExtent.toPercent;
      terms[at] = criterionWeights.extent * criteria.extentValue(fits);
    }
  }
}
