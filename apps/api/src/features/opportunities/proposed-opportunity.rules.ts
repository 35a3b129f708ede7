/**
 * Where an employer begins: what is usual for the occupation, so that little is left to write. Few musts, all of them honest: what the law
 * asks for, the licences the work is done with, and the Norwegian it takes; skills are learned here or nice to have.
 */
import type { OpportunityInput } from '@arena/contract/opportunities';
import { getLicence } from '@arena/taxonomy/licences';
import { occupationFacts } from '@arena/taxonomy/occupation-facts';
import { getOccupation } from '@arena/taxonomy/occupations';
import { professionsOfOccupation } from '@arena/taxonomy/professions';
import { getSkill, skillsOfOccupation } from '@arena/taxonomy/skills';
import type { CefrLevel, Language, LicenceId, OccupationCode, OpportunityKind, SkillId } from '@arena/taxonomy/types';

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
  const { licences, skills } = eachOnce(facts.licences, skillsOfOccupation(occupation), isLearner);
  for (const licenceId of licences) requirements.push({ type: 'licence', licenceId, hardness: isLearner ? 'nice' : 'must' });
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
  skills.slice(0, mostSkills).forEach((skillId, position) => {
    requirements.push({ type: 'skill', skillId, hardness: position < 2 ? 'trainable' : 'nice' });
  });
  return requirements;
}

/** Skills that whoever holds the licence has shown: asked for beside it they are the same thing twice. */
const shownBy: Readonly<Record<LicenceId, readonly SkillId[]>> = {
  B: ['car-driving', 'van-driving'],
  C1: ['lorry-driving'],
  C: ['lorry-driving'],
  CE: ['lorry-driving'],
  D: ['bus-driving', 'coach-driving'],
  T: ['tractor-driving'],
  'emergency-driving': ['emergency-driving'],
  forklift: ['forklift-driving', 'reach-truck-driving'],
  'construction-machinery-M2': ['excavator-operation'],
  'construction-machinery-M4': ['wheel-loader-operation'],
  'construction-machinery-M6': ['dumper-operation'],
  crane: ['crane-operation'],
  slinger: ['slinging-loads'],
  chainsaw: ['chainsaw-use'],
  'brush-cutter': ['brush-clearing'],
  'hot-work': ['hot-work'],
  welding: ['welding'],
  blasting: ['blasting'],
  'diving-B': ['commercial-diving'],
  'road-work-signs': ['traffic-control'],
  scaffolding: ['scaffolding'],
  'working-at-height': ['work-at-height'],
  'first-aid': ['first-aid'],
  'food-hygiene': ['food-hygiene'],
};

/**
 * The same licence in a smaller class goes, and a licence and the skill it proves become one: the skill for those who come to learn it at work,
 * else the licence. Nobody learns to drive on the road at work.
 */
function eachOnce(licences: readonly LicenceId[], skills: readonly SkillId[], isLearner: boolean) {
  const largest = licences.filter((id) => !licences.some((other) => getLicence(other).includes.includes(id)));
  const isLearnedHere = (id: LicenceId) =>
    isLearner &&
    getLicence(id).kind === 'certificate' &&
    skills.slice(0, mostSkills).some((skill) => shownBy[id]?.includes(skill));
  const kept = largest.filter((id) => !isLearnedHere(id));
  return { licences: kept, skills: skills.filter((skill) => !kept.some((id) => shownBy[id]?.includes(skill))) };
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
