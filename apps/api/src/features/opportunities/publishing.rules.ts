/** What may be done to an employer's own opportunity, and what it must hold before people see it. Pure; today and now are arguments. */
import type { ErrorCode } from '@arena/contract/errors';
import type { OpportunityInput, OpportunityStatus } from '@arena/contract/opportunities';
import { findLanguage } from '@arena/taxonomy/languages';
import { findLicence } from '@arena/taxonomy/licences';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { findProfession } from '@arena/taxonomy/professions';
import { findSkill } from '@arena/taxonomy/skills';
import { Temporal } from 'temporal-polyfill';

export type OwnAct = 'save' | 'publish' | 'close';
type Requirement = OpportunityInput['requirements'][number];
export interface FieldProblem {
  path: string;
  rule: string;
  limit?: number;
}

/** Every act that is allowed, by the status it starts from. What is not here is refused. `null`: the status stays. */
export const transitions: readonly { act: OwnAct; from: OpportunityStatus; to: OpportunityStatus | null }[] = [
  { act: 'save', from: 'draft', to: null },
  { act: 'save', from: 'open', to: null },
  { act: 'save', from: 'paused', to: null },
  { act: 'publish', from: 'draft', to: 'open' },
  { act: 'close', from: 'open', to: 'closed' },
  { act: 'close', from: 'paused', to: 'closed' },
];

const refusalOf: Record<OwnAct, ErrorCode> = {
  save: 'opportunity.not_open',
  publish: 'opportunity.not_draft',
  close: 'opportunity.not_open',
};

/** The status after the act, or the code to refuse with. */
export function decideTransition(act: OwnAct, from: OpportunityStatus): { to: OpportunityStatus } | { refusal: ErrorCode } {
  const transition = transitions.find((one) => one.act === act && one.from === from);
  return transition === undefined ? { refusal: refusalOf[act] } : { to: transition.to ?? from };
}

/** Letters of a description that says enough to decide from; in at least one language. */
export const shortestDescription = 40;
const lifetimeDays = 90;
const zone = 'Europe/Oslo';

/** The input as it is kept: trimmed, each requirement once. */
export function cleanInput(input: OpportunityInput): OpportunityInput {
  const text = (written: string) => written.replaceAll('\r\n', '\n').trim();
  return {
    ...input,
    titleNb: text(input.titleNb),
    titleEn: text(input.titleEn),
    descriptionNb: text(input.descriptionNb),
    descriptionEn: text(input.descriptionEn),
    requirements: input.requirements.filter(
      (requirement, position) =>
        input.requirements.findIndex((other) => subjectOf(other) === subjectOf(requirement)) === position,
    ),
  };
}

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

/** Today in Oslo, as an ISO day. */
export const osloDay = (now: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();

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
