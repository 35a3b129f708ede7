/** What may be done to an employer's own opportunity, and what it must hold before people see it. Pure; today and now are arguments. */
import type { ErrorCode } from '@arena/contract/errors';
import type { OpportunityDetails, OpportunityInput, OpportunityStatus } from '@arena/contract/opportunities';
import { findLanguage } from '@arena/taxonomy/languages';
import { findLicence } from '@arena/taxonomy/licences';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { writtenText } from '@arena/taxonomy/plain-text';
import { findProfession } from '@arena/taxonomy/professions';
import { findSkill } from '@arena/taxonomy/skills';
import { Temporal } from 'temporal-polyfill';
import { type Transition, type TransitionActor, transitionOf } from '../../access/transitions.ts';

export type OwnAct =
  | 'save'
  | 'submit'
  | 'publish'
  | 'withdraw'
  | 'approve'
  | 'return'
  | 'pause'
  | 'resume'
  | 'close'
  | 'reopen'
  | 'expire';
type Requirement = OpportunityInput['requirements'][number];
export interface FieldProblem {
  path: string;
  rule: string;
  limit?: number;
}

/** Every act that is allowed. `submit` is publishing what must wait: for the approval of its employer, or for a human to look at its text. */
export const transitions: readonly Transition<OpportunityStatus, OwnAct>[] = [
  { act: 'save', from: 'draft', to: 'draft', by: 'employer' },
  { act: 'save', from: 'open', to: 'open', by: 'employer' },
  { act: 'save', from: 'paused', to: 'paused', by: 'employer' },
  { act: 'submit', from: 'draft', to: 'in-review', by: 'employer' },
  { act: 'publish', from: 'draft', to: 'open', by: 'employer' },
  { act: 'withdraw', from: 'in-review', to: 'draft', by: 'employer' },
  { act: 'approve', from: 'in-review', to: 'open', by: 'administrator' },
  // Its employer was approved, and nothing else was waited for.
  { act: 'approve', from: 'in-review', to: 'open', by: 'clock' },
  { act: 'return', from: 'in-review', to: 'draft', by: 'administrator' },
  // A day it names passed while it waited.
  { act: 'return', from: 'in-review', to: 'draft', by: 'clock' },
  { act: 'pause', from: 'open', to: 'paused', by: 'employer' },
  { act: 'resume', from: 'paused', to: 'open', by: 'employer' },
  { act: 'close', from: 'open', to: 'closed', by: 'employer' },
  { act: 'close', from: 'paused', to: 'closed', by: 'employer' },
  { act: 'reopen', from: 'closed', to: 'open', by: 'employer' },
  // It rested when it was closed: undone, it rests on.
  { act: 'reopen', from: 'closed', to: 'paused', by: 'employer' },
  { act: 'expire', from: 'open', to: 'expired', by: 'clock' },
  { act: 'expire', from: 'paused', to: 'expired', by: 'clock' },
];

const refusalOf: Record<OwnAct, ErrorCode> = {
  save: 'opportunity.not_open',
  submit: 'opportunity.not_draft',
  publish: 'opportunity.not_draft',
  withdraw: 'opportunity.not_in_review',
  approve: 'opportunity.not_in_review',
  return: 'opportunity.not_in_review',
  pause: 'opportunity.not_open',
  resume: 'opportunity.not_paused',
  close: 'opportunity.not_open',
  reopen: 'opportunity.not_closed_lately',
  expire: 'opportunity.not_open',
};

/** The status after the act, or the code to refuse with. */
export function decideTransition(
  act: OwnAct,
  from: OpportunityStatus,
  by: TransitionActor = 'employer',
): { to: OpportunityStatus } | { refusal: ErrorCode } {
  const to = transitionOf(transitions, { act, from, by });
  return to === undefined ? { refusal: refusalOf[act] } : { to };
}

/** So long somebody may regret a closing before those who wait are answered. */
export const undoneWithinMinutes = 60;

/** Closing is undone within this time, and not later: people have been told. Past its own last day it stays closed. */
export const reopenHours = 24;
export const mayReopen = (row: { status: OpportunityStatus; updatedAt: Date; expiresAt: Date | null }, now: Date): boolean =>
  row.status === 'closed' &&
  row.expiresAt !== null &&
  row.expiresAt > now &&
  now.getTime() - row.updatedAt.getTime() < reopenHours * 3_600_000;

/** Saves kept to go back to. */
export const mostVersions = 20;
/** What the page saves by itself while somebody writes is one save to undo: those of one person that follow this closely. */
export const sameWritingMinutes = 10;

/** Whether the state before this save is kept, so that it can be undone. */
export const keepsVersion = (
  newest: { savedBy: string | null; createdAt: Date } | undefined,
  save: { automatic: boolean; savedBy: string; now: Date },
): boolean =>
  !save.automatic ||
  newest === undefined ||
  newest.savedBy !== save.savedBy ||
  save.now.getTime() - newest.createdAt.getTime() > sameWritingMinutes * 60_000;

/** Letters of a description that says enough to decide from; in at least one language. */
export const shortestDescription = 40;
const lifetimeDays = 90;
const zone = 'Europe/Oslo';

/** The input as it is kept: trimmed, each requirement once. */
export function cleanInput(input: OpportunityInput): OpportunityInput {
  return {
    ...input,
    titleNb: writtenText(input.titleNb),
    titleEn: writtenText(input.titleEn),
    descriptionNb: writtenText(input.descriptionNb),
    descriptionEn: writtenText(input.descriptionEn),
    requirements: input.requirements.filter(
      (requirement, position) =>
        input.requirements.findIndex((other) => subjectOf(other) === subjectOf(requirement)) === position,
    ),
    details: cleanDetails(input.kind, input.details ?? {}),
  };
}

/** As text to compare by, with the parts of each thing in one order: the database keeps its own. */
export const asText = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const askedOf: Readonly<Record<OpportunityInput['kind'], readonly (keyof OpportunityDetails)[]>> = {
  job: ['pay', 'workingTimes', 'lengthWeeks', 'mentor'],
  traineeship: ['pay', 'workingTimes', 'lengthWeeks', 'mentor'],
  internship: ['pay', 'workingTimes', 'lengthWeeks', 'mentor', 'arrangedBy'],
  apprenticeship: ['pay', 'workingTimes', 'lengthWeeks', 'mentor'],
  'student-project': ['pay', 'lengthWeeks', 'mentor'],
  visit: ['mentor'],
  'open-for-contact': [],
};

/** What this kind asks for, and nothing that was typed for another; amounts belong to hours, months and years. */
export function cleanDetails(kind: OpportunityInput['kind'], details: OpportunityDetails): OpportunityDetails {
  const asked = Object.entries(details).filter(([name]) => askedOf[kind].includes(name as keyof OpportunityDetails));
  const cleaned: OpportunityDetails = Object.fromEntries(asked);
  const { pay } = cleaned;
  return pay?.basis === 'tariff' || pay?.basis === 'none' ? { ...cleaned, pay: { basis: pay.basis } } : cleaned;
}

/** Nobody is paid for these unless pay is told. */
export const unpaidKinds = ['internship', 'visit', 'student-project'] as const satisfies OpportunityInput['kind'][];
/** Whether nobody is paid for it: an employer may have few of these at a time (`employers/caps.rules.ts`). */
export const isUnpaid = ({ kind, details }: Pick<OpportunityInput, 'kind' | 'details'>): boolean =>
  details?.pay === undefined ? unpaidKinds.some((one) => one === kind) : details.pay.basis === 'none';

/** What a requirement is about; the same thing twice is one requirement. */
function subjectOf(requirement: Requirement): string {
  switch (requirement.type) {
    case 'skill':
      return `skill ${requirement.skillId}`;
    case 'language':
      return `language ${requirement.language}`;
    case 'education':
      return 'education';
    case 'licence':
      return `licence ${requirement.licenceId}`;
    case 'authorisation':
      return `authorisation ${requirement.professionId}`;
  }
}

/** Ids the taxonomy does not know, days that are in no calendar, and an extent the wrong way round; refused even in a draft. */
export function findImpossible(input: OpportunityInput): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const refuse = (path: string, rule: string) => problems.push({ path, rule });
  if (input.occupationCode !== null && findOccupation(input.occupationCode) === undefined) refuse('/occupationCode', 'unknown');
  if (input.placeId !== null && findPlace(input.placeId) === undefined) refuse('/placeId', 'unknown');
  if (input.startsOn !== null && !isDay(input.startsOn)) refuse('/startsOn', 'day');
  if (input.deadlineOn !== null && !isDay(input.deadlineOn)) refuse('/deadlineOn', 'day');
  if (input.extent !== null && input.extent.fromPercent > input.extent.toPercent) refuse('/extent', 'order');
  const pay = input.details?.pay;
  if (pay?.from !== undefined && pay.to !== undefined && pay.from > pay.to) refuse('/details/pay', 'order');
  input.requirements.forEach((requirement, position) => {
    if (!isKnown(requirement)) refuse(`/requirements/${position}`, 'unknown');
  });
  return problems;
}

function isKnown(requirement: Requirement): boolean {
  switch (requirement.type) {
    case 'skill':
      return findSkill(requirement.skillId) !== undefined;
    case 'language':
      return findLanguage(requirement.language) !== undefined;
    case 'education':
      return true;
    case 'licence':
      return findLicence(requirement.licenceId) !== undefined;
    case 'authorisation':
      return findProfession(requirement.professionId) !== undefined;
  }
}

function isDay(text: string): boolean {
  try {
    const { year } = Temporal.PlainDate.from(text, { overflow: 'reject' });
    return year >= 2000 && year <= 2200;
  } catch {
    return false;
  }
}

/**
 * What is missing before people may see it; empty when nothing is. A language without a level says nothing, so it needs one. Only a job
 * must say how much and in which occupation: a visit or an internship may be for anybody who is curious. No day it names has passed.
 */
export function findMissing(input: OpportunityInput, today: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const refuse = (path: string, rule: string, limit?: number) =>
    problems.push({ path, rule, ...(limit === undefined ? {} : { limit }) });
  if (input.kind === 'job' && input.occupationCode === null) refuse('/occupationCode', 'required');
  if (input.titleNb === '' && input.titleEn === '') refuse('/titleNb', 'required');
  const longest = Math.max(input.descriptionNb.length, input.descriptionEn.length);
  if (longest === 0) refuse('/descriptionNb', 'required');
  else if (longest < shortestDescription)
    refuse(input.descriptionNb === '' ? '/descriptionEn' : '/descriptionNb', 'minLength', shortestDescription);
  if (input.placeId === null && input.remote !== 'fully') refuse('/placeId', 'required');
  if (input.kind === 'job' && input.extent === null) refuse('/extent', 'required');
  if (input.startsOn !== null && input.startsOn < today) refuse('/startsOn', 'past');
  if (input.deadlineOn !== null && input.deadlineOn < today) refuse('/deadlineOn', 'past');
  input.requirements.forEach((requirement, position) => {
    if (requirement.type === 'language' && requirement.oral === null && requirement.written === null)
      refuse(`/requirements/${position}`, 'level');
  });
  return problems;
}

/** The instant at which today in Oslo began. */
export const startOfOsloDay = (now: Date): Date =>
  new Date(Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).startOfDay().epochMilliseconds);

/** When it leaves the shelf by itself: 90 days after it was published, or at the end of its last day in Oslo, whichever comes first. */
export function expiryOf(publishedAt: Date, deadlineOn: string | null): Date {
  const lifetime = Temporal.Instant.fromEpochMilliseconds(publishedAt.getTime())
    .toZonedDateTimeISO(zone)
    .add({ days: lifetimeDays }).epochMilliseconds;
  if (deadlineOn === null) return new Date(lifetime);
  const endOfDay = Temporal.PlainDate.from(deadlineOn).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  return new Date(Math.min(lifetime, endOfDay));
}

const shelf: Record<OpportunityStatus, number> = { open: 0, 'in-review': 1, draft: 2, paused: 3, expired: 4, closed: 5 };

/** What can still be acted on first, then what changed last. */
export const byUsefulness = (
  a: { status: OpportunityStatus; updatedAt: Date },
  b: { status: OpportunityStatus; updatedAt: Date },
): number => shelf[a.status] - shelf[b.status] || b.updatedAt.getTime() - a.updatedAt.getTime();
