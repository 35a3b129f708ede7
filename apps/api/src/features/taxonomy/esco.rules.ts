/** Which of our occupations and skills ESCO's concepts are, and which of their labels become words of ours. */
import { createWordCheck, occupationsNamed, type Refusal, skillsNamed } from '@arena/taxonomy/added-words';
import { fold } from '@arena/taxonomy/normalise';
import { findOccupation } from '@arena/taxonomy/occupations';
import { lookedUpText } from '@arena/taxonomy/plain-text';
import type { Language, OccupationCode, SkillId } from '@arena/taxonomy/types';

export interface Word {
  kind: 'occupation' | 'skill';
  target: string;
  language: Language;
  word: string;
}

/** Why a whole concept is not taken. */
export type ConceptSkip = 'broken' | 'not-released' | 'no-unit-group' | 'other-meaning' | 'no-skill' | 'several-skills';
/** Why a label of a concept that is ours is not added. */
export type LabelSkip = Refusal | 'ours-already' | 'repeated';

/**
 * Numbers that ISCO-08 and STYRK-08 both have for different work: nurses of every kind and specialist nurses, optometrists and
 * occupational therapists, other health work with and without occupational therapists, secondary teachers with and without lower secondary.
 * Source: the groups' names at ILO (ISCO-08) and at Statistics Norway (Klass 7).
 */
const otherWork: ReadonlySet<string> = new Set(['2221', '2267', '2269', '2330']);

/** The unit group that an ISCO-08 group is here. ESCO writes "C0110", "0110", or "110" once a spreadsheet has taken the nought. */
export function unitGroupOf(iscoGroup: string): OccupationCode | 'no-unit-group' | 'other-meaning' {
  const [, prefix = '', digits = ''] = /^(?:.*\/)?(C?)(\d{3,4})$/i.exec(iscoGroup.trim()) ?? [];
  const code = prefix === '' ? digits.padStart(4, '0') : digits;
  if (otherWork.has(code)) return 'other-meaning';
  return findOccupation(code)?.code ?? 'no-unit-group';
}

/** Obsolete concepts stay in ESCO's files. */
export const isInUse = (status: string): boolean => status === '' || status === 'released';

export interface SkillLabels {
  preferred: readonly string[];
  other: readonly string[];
}

/** The skill of ours that has one of the labels as its name or word; a preferred label decides before the others. */
export function skillOf({ preferred, other }: SkillLabels): SkillId | 'no-skill' | 'several-skills' {
  for (const labels of [preferred, other]) {
    const [id, another] = new Set(labels.flatMap(skillsNamed));
    if (another !== undefined) return 'several-skills';
    if (id !== undefined) return id;
  }
  return 'no-skill';
}

const asWritten = (label: string) => lookedUpText(label).replace(/\s+/g, ' ').trim();

/** Gathers words, each once, and counts what is left out and why. */
export class WordList {
  readonly words: Word[] = [];
  readonly skipped: Record<LabelSkip, number> = {
    'too-long': 0,
    'no-word': 0,
    'tells-person': 0,
    'ours-already': 0,
    repeated: 0,
  };
  read = 0;
  readonly #seen = new Set<string>();
  readonly #refusal = createWordCheck();

  add(kind: Word['kind'], target: string, language: Language, labels: readonly string[]): void {
    for (const label of labels) {
      const word = asWritten(label);
      if (word === '') continue;
      this.read++;
      const skip = this.#skipOf(kind, target, language, word);
      if (skip === null) this.words.push({ kind, target, language, word });
      else this.skipped[skip]++;
    }
  }

  #skipOf(kind: Word['kind'], target: string, language: Language, word: string): LabelSkip | null {
    const key = `${kind} ${target} ${language} ${fold(word)}`;
    if (this.#seen.has(key)) return 'repeated';
    this.#seen.add(key);
    const refusal = this.#refusal(word, language);
    if (refusal !== null) return refusal;
    const ours: readonly string[] = kind === 'occupation' ? occupationsNamed(word) : skillsNamed(word);
    return ours.includes(target) ? 'ours-already' : null;
  }
}
