import { languages } from '@arena/taxonomy/languages';
import { licences } from '@arena/taxonomy/licences';
import { occupations } from '@arena/taxonomy/occupations';
import { places } from '@arena/taxonomy/places';
import { professions } from '@arena/taxonomy/professions';
import { skills } from '@arena/taxonomy/skills';
import {
  cefrLevels,
  type Evidence,
  evidences,
  type NkrLevel,
  opportunityKinds,
  type TravelMode,
  travelModes,
} from '@arena/taxonomy/types';
import { heldSkills } from './facts.ts';
import type { MatchProfile } from './types.ts';
import { evidenceValues } from './weights.ts';

/** Ids as small numbers. Those of the taxonomy come first; others are numbered as they are met. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly ids: string[] = [];

  constructor(ids: readonly string[]) {
    for (const id of ids) this.of(id);
  }

  of(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.ids.push(id) - 1;
      this.#numbers.set(id, number);
    }
    return number;
  }

  id(number: number): string {
    return this.ids[number] ?? '';
  }
}

/**
 * Where each thing stands in a person's record of 16-bit numbers: ten that everybody has, two of them lengths in one where both are
 * short, then the lists in the order of their lengths.
 */
export const at = {
  /** One more than the number of the place; 0 when not told. */
  home: 0,
  /** Bits: five travel modes, seven kinds, and whether work below the education is fine. */
  choices: 1,
  /** One more than the minutes; 0 when not told. */
  limit: 2,
  /** Level (0 not told), then bits: abroad, recognised, and whether licences were told. */
  papers: 3,
  /** From and to in percent; `noExtent` when not told. */
  extent: 4,
  knownAndWanted: 5,
  unwantedAndNear: 6,
  authorisationsAndLanguages: 7,
  licences: 8,
  skills: 9,
  lists: 10,
} as const;

export const modeBits = travelModes.length;
export const acceptsBelowBit = 1 << (modeBits + opportunityKinds.length);
const abroadBit = 1 << 4;
const recognisedBit = 1 << 5;
export const licencesToldBit = 1 << 6;
export const noExtent = 0xffff;
/** A skill is its number and, in these last bits, its evidence. */
export const evidenceBits = 3;
/** A language is its number, then a level in speech and one in writing: one more than the index, 0 when not told. */
export const levelBits = 3;

const evidenceOfValue = new Map<number, number>(evidences.map((evidence, code) => [evidenceValues[evidence], code]));

const bitsOf = <T>(all: readonly T[], chosen: readonly T[]) =>
  all.reduce((bits, one, bit) => (chosen.includes(one) ? bits | (1 << bit) : bits), 0);
const chosenOf = <T>(all: readonly T[], bits: number) => all.filter((_, bit) => (bits & (1 << bit)) !== 0);

/**
 * People's answers as records of small numbers, end to end in one array: a hundred bytes a person, read from front to back. Rows are kept
 * dense: the last row takes the place of a removed one. What is unpacked gives the same match as what was packed: skills implied by work
 * come back as skills.
 */
export class PackedProfiles {
  readonly places = new Numbering(places.map(({ id }) => id));
  readonly occupations = new Numbering(occupations.map(({ code }) => code));
  readonly skills = new Numbering(skills.map(({ id }) => id));
  readonly languages = new Numbering(languages.map(({ code }) => code));
  readonly professions = new Numbering(professions.map(({ id }) => id));
  readonly licences = new Numbering(licences.map(({ id }) => id));
  #length = 0;
  #starts = new Uint32Array(64);
  #lengths = new Uint16Array(64);
  #records = new Uint16Array(4096);
  #used = 0;
  #wasted = 0;

  get length(): number {
    return this.#length;
  }

  get records(): Uint16Array {
    return this.#records;
  }

  /** Where each record begins in `records`. */
  get starts(): Uint32Array {
    return this.#starts;
  }

  /** Bytes taken by the people themselves, room kept for more not counted. */
  get bytes(): number {
    return this.#used * 2 + this.#length * 6;
  }

  push(profile: MatchProfile): void {
    this.#place(this.#length, profile);
    this.#length++;
  }

  replace(row: number, profile: MatchProfile): void {
    this.#forget(row);
    this.#place(row, profile);
    this.#compactWhenWasteful();
  }

  /** Moves the last row to this place. */
  remove(row: number): void {
    this.#forget(row);
    const last = --this.#length;
    this.#starts[row] = this.#starts[last] ?? 0;
    this.#lengths[row] = this.#lengths[last] ?? 0;
    this.#compactWhenWasteful();
  }

  /** What was told is overwritten at once, not when the room is used again. */
  #forget(row: number): void {
    const start = this.#starts[row] ?? 0;
    const length = this.#lengths[row] ?? 0;
    this.#records.fill(0, start, start + length);
    this.#wasted += length;
  }

  #place(row: number, profile: MatchProfile): void {
    const record = this.#pack(profile);
    if (row >= this.#starts.length) {
      const starts = new Uint32Array(row * 2);
      starts.set(this.#starts);
      this.#starts = starts;
      const lengths = new Uint16Array(row * 2);
      lengths.set(this.#lengths);
      this.#lengths = lengths;
    }
    if (this.#used + record.length > this.#records.length) {
      const records = new Uint16Array(Math.max(this.#used + record.length, this.#records.length * 2));
      records.set(this.#records);
      this.#records = records;
    }
    this.#records.set(record, this.#used);
    this.#starts[row] = this.#used;
    this.#lengths[row] = record.length;
    this.#used += record.length;
  }

  #compactWhenWasteful(): void {
    if (this.#wasted < 4096 || this.#wasted < this.#used / 2) return;
    const records = new Uint16Array(this.#records.length);
    let used = 0;
    for (let row = 0; row < this.#length; row++) {
      const start = this.#starts[row] ?? 0;
      const length = this.#lengths[row] ?? 0;
      records.set(this.#records.subarray(start, start + length), used);
      this.#starts[row] = used;
      used += length;
    }
    this.#records = records;
    this.#used = used;
    this.#wasted = 0;
  }

  #pack(profile: MatchProfile): number[] {
    const { homePlaceId, maxTravelMinutes: limit, education, licences: told, wantedExtent: extent } = profile;
    const occupationNumbers = (codes: readonly string[]) => [...new Set(codes)].map((code) => this.occupations.of(code));
    const known = occupationNumbers(profile.knownOccupations);
    const wanted = occupationNumbers(profile.wantedOccupations);
    const unwanted = occupationNumbers(profile.unwantedOccupations);
    const near = occupationNumbers(profile.nearOccupations);
    const authorisations = profile.authorisations.map((id) => this.professions.of(id));
    const level = (one: (typeof cefrLevels)[number] | null) => (one === null ? 0 : cefrLevels.indexOf(one) + 1);
    const languageNumbers = profile.languages.map(
      ({ code, oral, written }) => (((this.languages.of(code) << levelBits) | level(oral)) << levelBits) | level(written),
    );
    const licenceNumbers = (told ?? []).map((id) => this.licences.of(id));
    const skillNumbers = [...heldSkills(profile)].map(
      ([id, value]) => (this.skills.of(id) << evidenceBits) | (evidenceOfValue.get(value) ?? 0),
    );
    const choices =
      bitsOf(travelModes, profile.travelModes) |
      (bitsOf(opportunityKinds, profile.wantedKinds) << modeBits) |
      (profile.acceptsBelowEducation ? acceptsBelowBit : 0);
    const papers =
      (education?.level ?? 0) |
      (education?.abroad ? abroadBit : 0) |
      (education?.recognised ? recognisedBit : 0) |
      (told === null ? 0 : licencesToldBit);
    return [
      homePlaceId === null ? 0 : this.places.of(homePlaceId) + 1,
      choices,
      limit === null ? 0 : limit + 1,
      papers,
      extent === null ? noExtent : extent.fromPercent | (extent.toPercent << 8),
      known.length | (wanted.length << 8),
      unwanted.length | (near.length << 8),
      authorisations.length | (languageNumbers.length << 8),
      licenceNumbers.length,
      skillNumbers.length,
      ...known,
      ...wanted,
      ...unwanted,
      ...near,
      ...authorisations,
      ...languageNumbers,
      ...licenceNumbers,
      ...skillNumbers,
    ];
  }

  /** Somebody who gives the same match as the person in this row. */
  unpack(row: number): MatchProfile {
    const records = this.#records;
    const start = this.#starts[row] ?? 0;
    const head = (what: number) => records[start + what] ?? 0;
    let next = start + at.lists;
    const list = <T>(length: number, read: (number: number) => T): T[] => {
      const from = next;
      next += length;
      return Array.from(records.subarray(from, next), read);
    };
    const [home, choices, limit, papers, extent] = [head(0), head(1), head(2), head(3), head(4)];
    const level = (papers & 0xf) as NkrLevel | 0;
    const occupation = (number: number) => this.occupations.id(number);
    const cefr = (number: number) => cefrLevels[(number & 7) - 1] ?? null;
    // In the order in which the lists stand: each reads on where the last one ended.
    const knownOccupations = list(head(at.knownAndWanted) & 0xff, occupation);
    const wantedOccupations = list(head(at.knownAndWanted) >> 8, occupation);
    const unwantedOccupations = list(head(at.unwantedAndNear) & 0xff, occupation);
    const nearOccupations = list(head(at.unwantedAndNear) >> 8, occupation);
    const authorisations = list(head(at.authorisationsAndLanguages) & 0xff, (number) => this.professions.id(number));
    const languagesTold = list(head(at.authorisationsAndLanguages) >> 8, (number) => ({
      code: this.languages.id(number >> (2 * levelBits)),
      oral: cefr(number >> levelBits),
      written: cefr(number),
    }));
    const licencesHeld = list(head(at.licences), (number) => this.licences.id(number));
    const skillsHeld = list(head(at.skills), (number) => ({
      id: this.skills.id(number >> evidenceBits),
      evidence: evidences[number & ((1 << evidenceBits) - 1)] as Evidence,
    }));
    return {
      homePlaceId: home === 0 ? null : this.places.id(home - 1),
      travelModes: chosenOf<TravelMode>(travelModes, choices),
      maxTravelMinutes: limit === 0 ? null : limit - 1,
      knownOccupations,
      wantedOccupations,
      unwantedOccupations,
      nearOccupations,
      skills: skillsHeld,
      languages: languagesTold,
      education: level === 0 ? null : { level, abroad: (papers & abroadBit) !== 0, recognised: (papers & recognisedBit) !== 0 },
      authorisations,
      licences: (papers & licencesToldBit) === 0 ? null : licencesHeld,
      wantedKinds: chosenOf(opportunityKinds, choices >> modeBits),
      wantedExtent: extent === noExtent ? null : { fromPercent: extent & 0xff, toPercent: extent >> 8 },
      acceptsBelowEducation: (choices & acceptsBelowBit) !== 0,
    };
  }
}
