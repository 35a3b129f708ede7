/**
 * Where an employer begins: what is usual for the occupation, so that little is left to write. Few musts, all of them honest: what the law
 * asks for, the licences the work is done with, and the Norwegian it takes; skills are learned here or nice to have.
 */
import type { OpportunityInput } from '@arena/contract/opportunities';
import { occupationFacts } from '@arena/taxonomy/occupation-facts';
import { getOccupation } from '@arena/taxonomy/occupations';
import { professionsOfOccupation } from '@arena/taxonomy/professions';
import { getSkill, skillsOfOccupation } from '@arena/taxonomy/skills';
import type { CefrLevel, Language, OccupationCode, OpportunityKind } from '@arena/taxonomy/types';

type Requirement = OpportunityInput['requirements'][number];

/** More than this nobody reads, and a long list keeps people away. */
const mostSkills = 4;
/** Kinds where nobody is expected to know the work. */
const learners: ReadonlySet<OpportunityKind> = new Set(['internship', 'apprenticeship', 'visit']);

export const emptyInput = (kind: OpportunityKind): OpportunityInput => ({
  kind,
  occupationCode: null,
  titleNb: '',
  titleEn: '',
  descriptionNb: '',
  descriptionEn: '',
  placeId: null,
  remote: 'no',
  extent: null,
  requirements: [],
  workplaceFacts: [],
  positionCount: 1,
  startsOn: null,
  deadlineOn: null,
  details: {},
});

export interface ProposalWords {
  /** Around the occupation's name, as in "Praksis som {{name}}". */
  title: (kind: OpportunityKind, name: string) => string;
  /** One who does the work, as people call it. */
  name: (occupation: OccupationCode) => string;
  tasks: (skills: readonly string[]) => string;
  learn: (kind: OpportunityKind) => string;
}

/** The draft to begin with, in one language: the other is missing until somebody writes it, rather than guessed. */
export function proposeInput(
  kind: OpportunityKind,
  occupation: OccupationCode | null,
  language: Language,
  words: ProposalWords,
): OpportunityInput {
  const input = emptyInput(kind);
  const suffix = language === 'nb' ? 'Nb' : 'En';
  if (occupation === null) return { ...input, [`title${suffix}`]: words.title(kind, '') };
  const name = words.name(occupation);
  const skills = skillsOfOccupation(occupation).slice(0, mostSkills + 2);
  const description = [
    about(occupation, language),
    words.tasks(skills.map((id) => getSkill(id).name[language])),
    words.learn(kind),
  ];
  return {
    ...input,
    occupationCode: occupation,
    [`title${suffix}`]: sentenceCase(words.title(kind, name)).slice(0, 120),
    [`description${suffix}`]: description.filter((text) => text !== '').join('\n\n'),
    requirements: kind === 'open-for-contact' || kind === 'visit' ? [] : usualRequirements(kind, occupation),
    ...(kind === 'apprenticeship' ? { details: { pay: { basis: 'tariff' as const } } } : {}),
    ...(kind === 'internship' ? { details: { mentor: true } } : {}),
  };
}

const about = (occupation: OccupationCode, language: Language) => occupationFacts(occupation).about[language];

/** A step below what is usual: what somebody speaks on the first day, not what the best of them speak. */
const startLevel: Readonly<Record<CefrLevel, CefrLevel>> = { A1: 'A1', A2: 'A1', B1: 'A2', B2: 'B1', C1: 'B2', C2: 'C1' };

/** What is usual, each with an honest default. */
export function usualRequirements(kind: OpportunityKind, occupation: OccupationCode): Requirement[] {
  const facts = occupationFacts(occupation);
  const isLearner = learners.has(kind);
  const requirements: Requirement[] = [];
  // Only where the law keeps the whole occupation for approved people: in other groups it is the employer who knows which of them it needs.
  if (!isLearner)
    for (const profession of professionsOfOccupation(occupation).slice(0, 1))
      if (profession.coverage === 'all')
        requirements.push({ type: 'authorisation', professionId: profession.id, hardness: 'must' });
  for (const licenceId of facts.licences)
    requirements.push({ type: 'licence', licenceId, hardness: isLearner ? 'nice' : 'must' });
  const level = facts.usualNorwegian;
  if (level !== null) {
    const needed = isLearner ? startLevel[level] : level;
    requirements.push({
      type: 'language',
      language: 'nb',
      oral: needed,
      written: null,
      hardness: isLearner ? 'trainable' : 'must',
    });
  }
  skillsOfOccupation(occupation)
    .slice(0, mostSkills)
    .forEach((skillId, position) => {
      requirements.push({ type: 'skill', skillId, hardness: position < 2 ? 'trainable' : 'nice' });
    });
  return requirements;
}

const sentenceCase = (text: string) => `${text.slice(0, 1).toLocaleUpperCase('nb')}${text.slice(1)}`;
const tellsGender = /(dame|kone|kvinne|pike|jente|gutt|mor|mamma|søster|vertinne|erinne|trise|erske|mann)$/u;

/**
 * One person of the occupation: the employer's own word where it is one of ours, else the first everyday word; in English the group's name,
 * which stands in the plural. Small letters, as inside a sentence.
 */
export function nameOfOne(code: OccupationCode, language: Language, matched: string, everyday: readonly string[]): string {
  const { name } = getOccupation(code);
  if (language === 'en') {
    const [first = name.en] = name.en.split(/,| and | or /);
    const single = first
      .replace(/ies$/u, 'y')
      .replace(/([^s])s$/u, '$1')
      .replace(/sses$/u, 'ss');
    return /^[A-Z]{2}/u.test(single) ? single : single.toLowerCase();
  }
  const own = matched.trim().toLocaleLowerCase('nb');
  const words = everyday.filter((word) => !word.startsWith('~') && !tellsGender.test(word));
  return words.find((word) => word === own) ?? words[0] ?? name.nb.toLocaleLowerCase('nb');
}
