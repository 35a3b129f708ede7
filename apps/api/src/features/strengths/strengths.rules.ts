/** What a person can and where we know it from, and how far it is from there to each occupation. Pure, from answers and the taxonomy. */
import type { Answers } from '@arena/contract/profiles';
import { findEverydayTask } from '@arena/taxonomy/everyday-tasks';
import { cefrIndex } from '@arena/taxonomy/languages';
import { holdsLicence } from '@arena/taxonomy/licences';
import { type OccupationFacts, occupationFacts } from '@arena/taxonomy/occupation-facts';
import { fieldOfOccupation } from '@arena/taxonomy/occupation-fields';
import { occupationDistance, occupations } from '@arena/taxonomy/occupations';
import { findProfession, professionsOfOccupation } from '@arena/taxonomy/professions';
import { broaderSkills, findSkill, occupationsTakingSkill, skillsOfOccupation } from '@arena/taxonomy/skills';
import type { CefrLevel, Evidence, LicenceId, NkrLevel, OccupationCode, ProfessionId, SkillId } from '@arena/taxonomy/types';

/** One thing a person told. Names are left to whoever knows the reader's language. */
export type Source =
  | { source: 'experience'; evidence: 'worked' | 'volunteered'; what: string; occupation: OccupationCode }
  | { source: 'study'; evidence: 'studied'; profession: ProfessionId }
  | { source: 'occupation'; evidence: 'told'; occupation: OccupationCode }
  | { source: 'task'; evidence: 'told'; task: string }
  | { source: 'words'; evidence: 'told' };

interface SkillGroup {
  from: Source;
  skills: { id: SkillId; also: Source[] }[];
}

const strength: Readonly<Record<Evidence, number>> = { assessed: 4, worked: 3, studied: 2, volunteered: 1, told: 0 };

/**
 * The skills somebody has told of, each once, under the strongest thing that tells of it; things done first, own words last. What is only
 * usual in their work is not among them (`offeredSkills`). A thing whose skills all stand elsewhere has no group of its own.
 */
export function groupSkills(answers: Answers): SkillGroup[] {
  const sources = claimsOf(answers);
  const toldBy = new Map<SkillId, Source[]>();
  for (const { from, skills } of sources) for (const id of skills) toldBy.set(id, [...(toldBy.get(id) ?? []), from]);
  return sources.flatMap(({ from, skills }) => {
    const own = skills.filter((id) => toldBy.get(id)?.[0] === from);
    if (own.length === 0) return [];
    return [{ from, skills: own.map((id) => ({ id, also: (toldBy.get(id) ?? []).slice(1).filter(isOtherThan(from)) })) }];
  });
}

/** The same work told once more, as work that is known, tells nothing new. */
const isOtherThan = (from: Source) => (other: Source) =>
  !('occupation' in from && 'occupation' in other && from.occupation === other.occupation);

/** What is usual in the work somebody has told of, and not told: to be asked, never claimed. Each once, under the strongest thing. */
export function offeredSkills(answers: Answers): { from: Source; skills: SkillId[] }[] {
  const seen = new Set(heldSkills(answers));
  return sourcesOf(answers).flatMap(({ from, skills }) => {
    const fresh = skills.filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    return fresh.length === 0 ? [] : [{ from, skills: fresh }];
  });
}

/** The sources with what the person said of each: a task is said with its skills, work only with those that are ticked. */
function claimsOf(answers: Answers): { from: Source; skills: readonly SkillId[] }[] {
  const told = new Set(answers.skills);
  return sourcesOf(answers).map(({ from, skills }) => ({
    from,
    skills: from.source === 'task' ? skills : skills.filter((id) => told.has(id)),
  }));
}

/** Everything told, strongest first, with the skills that are usual with each. */
function sourcesOf(answers: Answers): { from: Source; skills: readonly SkillId[] }[] {
  const done = answers.experiences
    .flatMap(({ evidence, what, occupation }) =>
      occupation === null ? [] : [{ source: 'experience' as const, evidence, what, occupation }],
    )
    .sort((a, b) => strength[b.evidence] - strength[a.evidence]);
  return [
    ...once(done, ({ evidence, occupation }) => `${evidence} ${occupation}`).map((from) => ({
      from,
      skills: skillsOfOccupation(from.occupation),
    })),
    ...professionsLearned(answers).map((profession) => ({
      from: { source: 'study' as const, evidence: 'studied' as const, profession },
      skills: skillsOfOccupation(findProfession(profession)?.occupationCodes[0] ?? ''),
    })),
    ...answers.knownOccupations.map((occupation) => ({
      from: { source: 'occupation' as const, evidence: 'told' as const, occupation },
      skills: skillsOfOccupation(occupation),
    })),
    ...answers.tasks.flatMap((task) => {
      const found = findEverydayTask(task);
      return found === undefined
        ? []
        : [{ from: { source: 'task' as const, evidence: 'told' as const, task }, skills: found.skills }];
    }),
    {
      from: { source: 'words' as const, evidence: 'told' as const },
      skills: answers.skills.filter((id) => findSkill(id) !== undefined),
    },
  ];
}

/** Professions somebody is educated for: approved here, or on the way to it. */
const professionsLearned = (answers: Answers): ProfessionId[] => [
  ...new Set([...answers.authorisations, ...answers.professionPaths.map(({ profession }) => profession)]),
];

function once<T>(list: readonly T[], key: (one: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}

/** What is told, and the broader skills that nobody has the narrow ones without. */
function heldSkills(answers: Answers): ReadonlySet<SkillId> {
  const told = claimsOf(answers).flatMap(({ skills }) => skills);
  return new Set([...told, ...told.flatMap(broaderSkills)]);
}

export type Unknown = 'education' | 'norwegian' | 'licences';

export interface Reachable {
  code: OccupationCode;
  known: boolean;
  held: SkillId[];
  usual: number;
  takes: {
    skills: SkillId[];
    licences: LicenceId[];
    authorisations: ProfessionId[];
    /** Some of the jobs there need an approval, and the person has none of those. */
    someAuthorised: boolean;
    education: NkrLevel | null;
    /** Whether the usual trade certificate is missing. */
    tradeCertificate: boolean;
    norwegian: { needed: CefrLevel; held: CefrLevel } | null;
  };
  unknown: Unknown[];
}

/** More than half of the usual skills: the rest is learned beside them. */
const mostOf = 0.6;
/** Enough in common for the rest to be one step and not a new life. */
const enoughForStep = 0.3;
const mostNear = 8;
const mostSteps = 8;
/** With fewer held, what is in common is a coincidence. */
const leastHeld = 2;
/** A skill that more occupations take says nothing of any of them: every shop, bar and counter takes customer service. */
const mostTakingParticular = 8;

/** The occupations somebody has most of what it takes for, and those one step away with what the step is. Best first. */
export function reachableFrom(
  answers: Answers,
  open: ReadonlyMap<OccupationCode, number>,
): { near: Reachable[]; oneStep: Reachable[] } {
  const held = heldSkills(answers);
  const unwanted = new Set(answers.unwantedOccupations);
  const done = new Set([
    ...answers.knownOccupations,
    ...answers.experiences.flatMap(({ occupation }) => (occupation === null ? [] : [occupation])),
  ]);
  const leadsTo = new Set(answers.tasks.flatMap((task) => findEverydayTask(task)?.near ?? []));
  const wanted = new Set(answers.wantedOccupations);
  const fields = new Set([...done, ...occupationsLearned(answers)].map(fieldOfOccupation));
  const all = occupations
    .filter(({ code }) => !unwanted.has(code))
    .map(({ code }) => ({ ...reach(answers, code, held, done), leads: leadsTo.has(code) || wanted.has(code) }))
    .filter(({ held: some, leads, known }) => known || some.length >= (leads ? 1 : leastHeld))
    .filter((one) => one.known || one.leads || fields.has(fieldOfOccupation(one.code)) || one.held.some(isParticular))
    .sort((a, b) => order(b, open) - order(a, open) || (a.code < b.code ? -1 : 1));
  const isNear = (one: Reachable) => one.known || (share(one) >= mostOf && steps(one) === 0);
  const near = all.filter((one) => isNear(one) && steps(one) === 0);
  const oneStep = all.filter((one) => {
    if (near.includes(one)) return false;
    if (one.known) return true;
    // A step is one kind of thing: a paper for those who can the work, or the rest of the skills where no paper is asked.
    const isClose = one.leads || [...done].some((code) => occupationDistance(code, one.code) <= 1);
    const paperIsStep = steps(one) === 1 && share(one) >= mostOf;
    const skillsAreStep = steps(one) === 0 && (isClose || share(one) >= enoughForStep);
    return paperIsStep || skillsAreStep || (isClose && steps(one) === 1 && share(one) >= enoughForStep);
  });
  return { near: near.slice(0, mostNear).map(plain), oneStep: oneStep.slice(0, mostSteps).map(plain) };
}

const plain = ({ code, known, held, usual, takes, unknown }: Reachable): Reachable => ({
  code,
  known,
  held,
  usual,
  takes,
  unknown,
});
const isParticular = (id: SkillId) => occupationsTakingSkill(id).length <= mostTakingParticular;
const occupationsLearned = (answers: Answers): OccupationCode[] =>
  professionsLearned(answers).flatMap((id) => findProfession(id)?.occupationCodes ?? []);
const share = ({ held, usual }: Reachable) => (usual === 0 ? 0 : held.length / usual);

/** How many kinds of papers are missing: what nobody learns in an afternoon beside a colleague. */
const steps = ({ takes }: Reachable) =>
  (takes.licences.length > 0 ? 1 : 0) +
  // An approval is the end of an education: one way, not two steps.
  (takes.authorisations.length > 0 || takes.education !== null ? 1 : 0) +
  (takes.norwegian === null ? 0 : 1);

/** What the person knows first; then the share of skills, with a little more for what leads there, what is wanted and what is open now. */
const order = (one: Reachable & { leads: boolean }, open: ReadonlyMap<OccupationCode, number>) =>
  (one.known ? 2 : 0) + share(one) + (one.leads ? 0.3 : 0) + ((open.get(one.code) ?? 0) > 0 ? 0.15 : 0);

function reach(answers: Answers, code: OccupationCode, held: ReadonlySet<SkillId>, done: ReadonlySet<OccupationCode>): Reachable {
  const facts = occupationFacts(code);
  const usual = skillsOfOccupation(code);
  const known = done.has(code);
  const { licences, education } = answers;
  const norwegian = answers.languages.find((one) => one.code === 'nb')?.oral ?? null;
  const approved = professionsOfOccupation(code).some(({ id }) => answers.authorisations.includes(id));
  // Below that schooling is a way in, and seldom the only one: drivers are approved by licences.
  const needsEducation =
    !approved && facts.usualLevel >= 5 && !facts.routes.includes('none') && !facts.routes.includes('trade-certificate');
  const lacksNorwegian =
    norwegian !== null && facts.usualNorwegian !== null && cefrIndex(norwegian) < cefrIndex(facts.usualNorwegian);
  return {
    code,
    known,
    held: usual.filter((id) => held.has(id)),
    usual: usual.length,
    takes: {
      // What somebody does not tell of work they have told of is not known, and nothing to learn.
      skills: known ? [] : usual.filter((id) => !held.has(id)),
      licences: licences === null ? [] : facts.licences.filter((id) => !holdsLicence(licences, id)),
      authorisations: missingAuthorisations(answers, code),
      someAuthorised: !approved && professionsOfOccupation(code).some(({ coverage }) => coverage === 'some'),
      education: needsEducation && education !== null && education.level < facts.usualLevel ? facts.usualLevel : null,
      tradeCertificate: facts.tradeCertificate !== null && usesCertificate(facts) && !known && !hasTrade(answers),
      norwegian:
        lacksNorwegian && facts.usualNorwegian !== null && norwegian !== null
          ? { needed: facts.usualNorwegian, held: norwegian }
          : null,
    },
    unknown: [
      ...(needsEducation && education === null ? (['education'] as const) : []),
      ...(norwegian === null ? (['norwegian'] as const) : []),
      ...(facts.licences.length > 0 && licences === null ? (['licences'] as const) : []),
    ],
  };
}

const usesCertificate = ({ entry }: OccupationFacts) => entry === 'trade-certificate';
const hasTrade = ({ studies }: Answers) => studies.some(({ kind }) => kind === 'trade');

/** Approvals that everybody in the occupation must have. */
const missingAuthorisations = (answers: Answers, code: OccupationCode): ProfessionId[] => {
  const all = professionsOfOccupation(code).filter(({ coverage }) => coverage === 'all');
  // Several professions in one group: holding any of them opens work there.
  return all.some(({ id }) => answers.authorisations.includes(id)) ? [] : all.map(({ id }) => id);
};

/**
 * Occupations that may stand under somebody's name: never a title that the law keeps for approved people, unless they are approved. What
 * somebody calls a job they had is theirs to say, and stands with the job.
 */
export const occupationsToShow = ({ knownOccupations, authorisations }: Answers): OccupationCode[] =>
  knownOccupations.filter((code) => {
    const guarded = professionsOfOccupation(code);
    return guarded.length === 0 || guarded.some(({ id }) => authorisations.includes(id));
  });

/** Whether there is anything to write a CV of. */
export const hasToldSomething = (answers: Answers): boolean =>
  claimsOf(answers).some(({ skills }) => skills.length > 0) ||
  occupationsToShow(answers).length > 0 ||
  answers.authorisations.length > 0 ||
  answers.experiences.length > 0 ||
  answers.studies.length > 0 ||
  answers.education !== null ||
  answers.languages.length > 0 ||
  (answers.licences?.length ?? 0) > 0;
