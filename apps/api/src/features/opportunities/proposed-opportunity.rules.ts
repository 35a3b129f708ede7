/**
 * Where an employer begins: what is usual for the occupation, so that little is left to write. Few musts, all of them honest: what the law
 * asks for, the licences the work is done with, and the Norwegian it takes; skills are learned here or nice to have.
 */
import type { OpportunityInput } from '@arena/contract/opportunities';
import { getLicence } from '@arena/taxonomy/licences';
import type { LinkedText } from '@arena/taxonomy/linker';
import { occupationFacts } from '@arena/taxonomy/occupation-facts';
import { occupationWords } from '@arena/taxonomy/occupation-words.data';
import { getOccupation } from '@arena/taxonomy/occupations';
import { professionsOfOccupation } from '@arena/taxonomy/professions';
import { getSkill, skillsOfOccupation } from '@arena/taxonomy/skills';
import type { CefrLevel, Language, LicenceId, OccupationCode, OpportunityKind, SkillId } from '@arena/taxonomy/types';
import { emptyInput } from './empty-opportunity.rules.ts';
import { asText } from './publishing.rules.ts';

type Requirement = OpportunityInput['requirements'][number];

/** More than this nobody reads, and a long list keeps people away. */
const mostSkills = 4;
/** Kinds where nobody is expected to know the work. */
const learners: ReadonlySet<OpportunityKind> = new Set(['internship', 'apprenticeship', 'visit']);

export interface ProposalWords {
  /** Around the occupation's name, as in "Praksis som {{name}}". */
  title: (kind: OpportunityKind, name: string) => string;
  /** One who does the work, as people call it. */
  name: (occupation: OccupationCode) => string;
  /** The employer's own words, where they say more than the name of the work; else empty. */
  sought: string;
  tasks: (skills: readonly string[]) => string;
  learn: (kind: OpportunityKind) => string;
}

/** The draft to begin with, in one language: the other is missing until somebody writes it, rather than guessed. */
export function proposeInput(
  kind: OpportunityKind,
  occupation: OccupationCode | null,
  language: Language,
  words: ProposalWords,
  /** Skills the employer's own words name: those come first. */
  named: readonly SkillId[] = [],
): OpportunityInput {
  const input = emptyInput(kind);
  const suffix = language === 'nb' ? 'Nb' : 'En';
  if (occupation === null) return { ...input, [`title${suffix}`]: words.title(kind, '') };
  const name = words.name(occupation);
  const skills = namedFirst(skillsOfOccupation(occupation), named).slice(0, mostSkills + 2);
  const description = [
    words.sought,
    about(occupation, language),
    words.tasks(skills.map((id) => getSkill(id).name[language])),
    words.learn(kind),
  ];
  return {
    ...input,
    occupationCode: occupation,
    [`title${suffix}`]: sentenceCase(words.title(kind, name)).slice(0, 120),
    [`description${suffix}`]: description.filter((text) => text !== '').join('\n\n'),
    requirements: usualRequirements(kind, occupation, named),
    ...(kind === 'apprenticeship' ? { details: { pay: { basis: 'tariff' as const } } } : {}),
    ...(kind === 'internship' ? { details: { mentor: true } } : {}),
  };
}

const about = (occupation: OccupationCode, language: Language) => occupationFacts(occupation).about[language];

/** A step below what is usual: what somebody speaks on the first day, not what the best of them speak. */
const startLevel: Readonly<Record<CefrLevel, CefrLevel>> = { A1: 'A1', A2: 'A1', B1: 'A2', B2: 'B1', C1: 'B2', C2: 'C1' };

const namedFirst = (skills: readonly SkillId[], named: readonly SkillId[]): SkillId[] => [
  ...skills.filter((id) => named.includes(id)),
  ...skills.filter((id) => !named.includes(id)),
];

/** What is usual, each with an honest default; nothing where nobody comes to work. */
export function usualRequirements(
  kind: OpportunityKind,
  occupation: OccupationCode,
  named: readonly SkillId[] = [],
): Requirement[] {
  if (kind === 'open-for-contact' || kind === 'visit') return [];
  const facts = occupationFacts(occupation);
  const isLearner = learners.has(kind);
  const requirements: Requirement[] = [];
  // Only where the law keeps the whole occupation for approved people: in other groups it is the employer who knows which of them it needs.
  if (!isLearner)
    for (const profession of professionsOfOccupation(occupation).slice(0, 1))
      if (profession.coverage === 'all')
        requirements.push({ type: 'authorisation', professionId: profession.id, hardness: 'must' });
  const { licences, skills } = eachOnce(facts.licences, namedFirst(skillsOfOccupation(occupation), named), isLearner);
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

/**
 * The occupations that words may mean, likeliest first. A title such as "mekaniker" names many: among those whose own titles end with it, the one
 * whose skills the rest of the words name comes first ("… som kan sveise" is no car mechanic).
 */
export function occupationsMeant(linked: Pick<LinkedText, 'occupations' | 'skills'>, most: number): OccupationCode[] {
  const codes = linked.occupations.map(({ id }) => id);
  const [first] = linked.occupations;
  if (first === undefined) return [];
  const title = first.matched.trim().toLocaleLowerCase('nb');
  // What the title itself tells is told of every one of them.
  const named = linked.skills.filter(({ matched }) => matched.trim().toLocaleLowerCase('nb') !== title);
  const shared = (code: OccupationCode) => {
    const skills = skillsOfOccupation(code);
    return named.reduce((sum, { id, score }) => sum + (skills.includes(id) ? score : 0), 0);
  };
  const alike =
    first.score < 1 || title.length < shortestTitle || /\s/u.test(title)
      ? []
      : occupationCodes.filter((code) => occupationWords[code]?.some((word) => word.toLocaleLowerCase('nb').endsWith(title)));
  const told = alike.filter((code) => shared(code) > 0).sort((a, b) => shared(b) - shared(a));
  const [best] = told;
  const meant = best !== undefined && shared(best) > shared(first.id) ? best : first.id;
  return [...new Set([meant, ...codes, ...told])].slice(0, most);
}

const shortestTitle = 5;
const occupationCodes = Object.keys(occupationWords) as OccupationCode[];

/**
 * The draft with what is usual for another occupation in place of what was usual for the one it had. Only what stands there as it was proposed
 * goes: a requirement, a title or a text that somebody has changed stays as it is.
 */
export function withOccupation(
  before: OpportunityInput,
  from: OccupationCode | null,
  to: OccupationCode,
  language: Language,
  words: Omit<ProposalWords, 'sought'>,
): OpportunityInput {
  const { kind } = before;
  const proposed = proposeInput(kind, to, language, { ...words, sought: '' });
  const was = from === null ? null : proposeInput(kind, from, language, { ...words, sought: '' });
  // Which skills came first, and with what weight, followed the employer's words: every skill of that work may have been proposed.
  const wasSkills: readonly string[] = from === null ? [] : skillsOfOccupation(from);
  const usual = new Set((was?.requirements ?? []).map(asText));
  const isOwn = (one: Requirement) =>
    one.type === 'skill' ? one.hardness === 'must' || !wasSkills.includes(one.skillId) : !usual.has(asText(one));
  const own = before.requirements.filter(isOwn);
  const subject = (one: Requirement) =>
    one.type === 'skill'
      ? one.skillId
      : one.type === 'language'
        ? one.language
        : one.type === 'licence'
          ? one.licenceId
          : one.type;
  const told = new Set(own.map(subject));
  const suffix = language === 'nb' ? 'Nb' : 'En';
  const [title, description] = [`title${suffix}`, `description${suffix}`] as const;
  const isProposedTitle = (text: string) =>
    text === '' ||
    (from !== null &&
      [words.name(from), ...titlesOf(from)].some((name) => sentenceCase(words.title(kind, name)).slice(0, 120) === text));
  return {
    ...before,
    occupationCode: to,
    requirements: [...proposed.requirements.filter((one) => !told.has(subject(one))), ...own].slice(0, mostRequirements),
    [title]: isProposedTitle(before[title]) ? proposed[title] : before[title],
    [description]: textFor(before[description], was?.[description] ?? '', proposed[description]),
  };
}

/** The largest list a draft may hold. */
const mostRequirements = 25;
/** Every word somebody's own title may have been taken from. */
const titlesOf = (code: OccupationCode): string[] =>
  (occupationWords[code] ?? []).map((word) => word.replace(/^~/u, '').toLocaleLowerCase('nb'));

/** Paragraph by paragraph: what was proposed gives way, and what somebody wrote stands where it stood. */
function textFor(before: string, was: string, proposed: string): string {
  if (before.trim() === '') return proposed;
  const parts = before.split(/\n{2,}/u);
  const old = was.split('\n\n');
  const at = parts.findIndex((part) => old.includes(part.trim()));
  // All of it was changed: then it is theirs.
  if (at === -1) return before;
  const kept = (some: readonly string[]) => some.filter((part) => !old.includes(part.trim()) && !isTaskList(part, was));
  return [...kept(parts.slice(0, at)), proposed, ...kept(parts.slice(at))].join('\n\n');
}

/** The list of tasks in another order, since the employer's words came first in it. */
function isTaskList(part: string, was: string): boolean {
  const lines = new Set(was.split('\n'));
  return part.split('\n').length > 1 && part.split('\n').every((line) => lines.has(line));
}

const sentenceCase = (text: string) => `${text.slice(0, 1).toLocaleUpperCase('nb')}${text.slice(1)}`;
const tellsGender = /(dame|kone|kvinne|pike|jente|gutt|mor|mamma|søster|vertinne|erinne|trise|erske|mann)$/u;

/**
 * One person of the occupation: the employer's own word where it is one of ours, else the first everyday word; in English the occupation's name,
 * the first where it has two. Small letters, as inside a sentence.
 */
export function nameOfOne(code: OccupationCode, language: Language, matched: string, everyday: readonly string[]): string {
  const { name } = getOccupation(code);
  if (language === 'en') {
    const [first = name.en] = name.en.split(' or ');
    return /^[A-Z]{2}/u.test(first) ? first : first.toLowerCase();
  }
  const own = matched.trim().toLocaleLowerCase('nb');
  const words = everyday.filter((word) => !word.startsWith('~') && !tellsGender.test(word));
  return words.find((word) => word === own) ?? words[0] ?? name.nb.toLocaleLowerCase('nb');
}
