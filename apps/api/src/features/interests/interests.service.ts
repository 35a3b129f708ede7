/** What the seeker does with an interest or an invitation; what the employer sees and does is in the feature `candidates`. */
import { answerWorkingDays, type InterestStatus, type OpenedPerson, type OwnInterest } from '@arena/contract/interests';
import type { Answers } from '@arena/contract/profiles';
import type { MatchOpportunity } from '@arena/matching/types';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Language } from '@arena/taxonomy/types';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { habitOf, listAnswerTimes } from '../../search/answer-habits.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { leadsOf, presentPerson, presentSkills, projectAsker } from '../candidates/anonymous-person.service.ts';
import { nameKept, namesInList } from '../candidates/pseudonyms.service.ts';
import { isBlockedHeld } from '../conversations/blocks.service.ts';
import { openConversation } from '../conversations/conversations.service.ts';
import { listConversationsOfSeeker } from '../conversations/seeker-conversations.service.ts';
import { refuseFullContact } from '../employers/contact.service.ts';
import { afterYesOf, findForMatching, localText } from '../opportunities/opportunities.service.ts';
import { findProfile, refuseNameless } from '../profiles/profiles.service.ts';
import {
  decideInterest,
  decideLimit,
  type InterestLimit,
  isWaiting,
  keepsFacts,
  sharedReason,
  showsNextSteps,
  stateOf,
  unanswered,
} from './interests.rules.ts';
import * as store from './interests.store.ts';
import { viewNextSteps } from './next-steps.service.ts';
import { reached } from './refused-looks.service.ts';
import { dueOnOf, startOfOsloDay } from './working-days.rules.ts';

type Seeker = ActorOf<'seeker'>;

const joined = (words: readonly string[]) => words.filter((some) => some.trim() !== '').join('\n\n');

/** The profile's own words as they are now; kept with the yes they belong to. */
export const wordsIn = ({ canWords, wishWords }: Answers): string => joined([canWords, wishWords]);

/**
 * What opens after two yeses: the words told with this wish to meet, and those of the profile, both as they were when the person said yes.
 * The name and the address are the account's, as long as the two are in touch.
 */
export const openPerson = (
  person: { name: string; email: string | null },
  { ownWords, profileWords }: { ownWords: string; profileWords: string | null },
): OpenedPerson => ({ name: person.name, email: person.email, ownWords: joined([ownWords, profileWords ?? '']) });

/** An invitation that waits for the person's own answer. */
const isAsked = ({ direction, status }: store.InterestRow) => direction === 'from-employer' && isWaiting(status);

/** The opportunity, if this person may say that they would like to meet. Where one of the two has blocked the other it looks closed. */
async function loadOpen(queries: Queries, id: string, seekerId: string) {
  const found = await findForMatching(queries, id);
  if (found === undefined || found.row.status === 'draft') throw new AppError('not_found');
  const { row } = found;
  const isClaimed = row.contactHere && row.claimedBy !== null && row.claimedBy === row.employerId;
  if (row.source !== 'own' && !isClaimed) throw new AppError('opportunity.imported');
  const { employerId } = row;
  if (employerId === null || !found.isOpen || (await isBlockedHeld(queries, seekerId, employerId)))
    throw new AppError('opportunity.not_open');
  return { ...found, employerId };
}

/** Exactly what the employer will see, what opens after two yeses, and how and when this employer answers. */
export async function previewInterest(deps: Deps, actor: Actor, opportunityId: string, language: Language) {
  const { accountId } = actor as Seeker;
  const { queries } = deps.database;
  const now = deps.clock();
  const { match: opportunity, row, employerId } = await loadOpen(queries, opportunityId, accountId);
  const profile = await findProfile(queries, accountId);
  if (profile === undefined) throw new AppError('profile.missing');
  if (profile.pausedAt !== null) throw new AppError('profile.paused');
  const existing = reached(actor, await store.findPair(queries, opportunityId, accountId));
  // Said already: what is kept is what the employer sees. An invitation's yes is not said yet, and shows what it would keep.
  const said = existing !== undefined && (existing.direction === 'from-seeker' || existing.status === 'accepted');
  const kept = said && keepsFacts(existing, { findable: true, open: true }) ? existing : null;
  return {
    shown: presentPerson(
      await pseudonymOf(deps, queries, opportunity, accountId, existing),
      kept?.shown ?? projectAsker(toMatchProfile(profile.answers), opportunity, existing?.strengths ?? []),
      language,
    ),
    leads: presentSkills(leadsOf(toMatchProfile(profile.answers), opportunity), language),
    opensAfterTwoYeses: openPerson(profile, {
      ownWords: '',
      profileWords: kept === null ? wordsIn(profile.answers) : kept.profileWords,
    }),
    answerWithinDays: answerWorkingDays,
    answerBy: dueOnOf(now, 'from-seeker'),
    answerHabit: habitOf((await listAnswerTimes(queries, now, [employerId])).get(employerId) ?? [], now),
    afterYes: afterYesOf({ ...row, sector: await store.findSector(queries, employerId) }),
    limit:
      existing !== undefined && isAsked(existing) ? null : await findLimit(queries, { accountId, employerId, existing, now }),
  };
}

/** Whether one more may be sent now, by what this person has sent; the profile is held by whoever is about to send. */
async function findLimit(
  queries: Queries,
  asked: { accountId: string; employerId: string; existing: store.InterestRow | undefined; now: Date },
): Promise<InterestLimit | null> {
  const sent = await store.countSent(queries, asked.accountId, startOfOsloDay(osloDay(asked.now)));
  const daysOf = (rows: typeof sent.waiting) => rows.map(({ dueOn }) => dueOn ?? dueOnOf(asked.now, 'from-seeker'));
  return decideLimit({
    saidNo: stateOf(asked.existing) === 'from-seeker:declined',
    today: sent.since,
    undone: sent.undone,
    waiting: daysOf(sent.waiting),
    waitingHere: daysOf(sent.waiting.filter(({ employerId }) => employerId === asked.employerId)),
  });
}

/** The name the person has had here since they first said so or were invited; before that, the one they have in the list now. */
async function pseudonymOf(
  deps: Deps,
  queries: Queries,
  opportunity: MatchOpportunity,
  accountId: string,
  existing: store.InterestRow | undefined,
): Promise<string> {
  if (existing !== undefined) return nameKept(deps, existing);
  const known = await store.listOfOpportunity(queries, opportunity.id);
  const names = namesInList(
    deps,
    opportunity,
    [accountId],
    known.map(({ interest }) => interest),
  );
  return names.get(accountId) ?? '';
}

/**
 * "I would like to meet you". When the employer's invitation waits unanswered this is the second yes: names and a conversation open.
 * After a no to an invitation, after taking it back, or when nobody answered in time, it starts anew. Otherwise `interest.already_expressed`.
 */
export async function expressInterest(
  deps: Deps,
  actor: Actor,
  opportunityId: string,
  input: { strengths: string[]; ownWords?: string; withoutProfileWords?: boolean },
): Promise<{ id: string; status: InterestStatus }> {
  const { accountId } = actor as Seeker;
  const now = deps.clock();
  return deps.database.transaction({ actor }, async (queries) => {
    const { match: opportunity, row: asked, employerId } = await loadOpen(queries, opportunityId, accountId);
    const profile = await store.lockProfile(queries, accountId);
    if (profile === undefined) throw new AppError('profile.missing');
    if (profile.pausedAt !== null) throw new AppError('profile.paused');
    refuseNameless(profile);
    const matchProfile = toMatchProfile(profile.answers);
    const leads = leadsOf(matchProfile, opportunity);
    if (!input.strengths.every((id) => leads.includes(id))) throw new AppError('interest.strength_not_held');

    const existing = await store.lockPair(queries, opportunityId, accountId);
    const next = decideInterest(stateOf(reached(actor, existing)), 'express', 'seeker');
    const told = {
      held: false,
      profileWords: input.withoutProfileWords === true ? '' : wordsIn(profile.answers),
      strengths: input.strengths,
      ownWords: (input.ownWords ?? '').trim(),
      pseudonym: await pseudonymOf(deps, queries, opportunity, accountId, existing),
      shown: projectAsker(matchProfile, opportunity, input.strengths),
    };
    if (existing !== undefined && next.status === 'accepted') {
      await store.updateInterest(queries, existing.id, { ...next, ...told, answeredAt: now });
      await openConversation(queries, { opportunityId, seekerId: accountId, interestId: existing.id, referralId: null });
      await enqueue(queries, 'invitation.answered', { interestId: existing.id });
      return { id: existing.id, status: next.status };
    }
    const limit = await findLimit(queries, { accountId, employerId, existing, now });
    if (limit !== null) throw new AppError(limit.code, limit.params);
    await refuseFullContact(queries, asked, now);
    const row = { ...next, ...told, createdAt: now, dueOn: dueOnOf(now, 'from-seeker') };
    let id = existing?.id;
    if (id === undefined) id = await store.insertInterest(queries, { opportunityId, seekerId: accountId, ...row });
    else await store.updateInterest(queries, id, { ...row, ...unanswered });
    if (id === undefined) throw new AppError('interest.already_expressed');
    await enqueue(queries, 'interest.expressed', { interestId: id });
    return { id, status: next.status };
  });
}

export async function listInterests(deps: Deps, actor: Actor, language: Language): Promise<OwnInterest[]> {
  const { accountId } = actor as Seeker;
  const { queries } = deps.database;
  const rows = await store.listOfSeeker(queries, accountId);
  const conversations = await listConversationsOfSeeker(queries, accountId);
  const isInvited = rows.some(({ interest }) => isAsked(interest));
  const profile = isInvited ? await findProfile(queries, accountId) : undefined;
  const opens = profile === undefined ? null : openPerson(profile, { ownWords: '', profileWords: wordsIn(profile.answers) });
  const conversationOf = ({ status, opportunityId }: store.InterestRow) =>
    status === 'accepted' ? conversations.get(opportunityId) : undefined;
  return rows.map(({ interest, opportunity, sector }) => ({
    id: interest.id,
    direction: interest.direction,
    status: interest.status,
    opportunity: {
      id: opportunity.id,
      kind: opportunity.kind,
      title: localText(opportunity.titleNb, opportunity.titleEn, language) ?? { text: '–', language },
      isOpen: deps.market.get(opportunity.id) !== undefined,
    },
    employerName: opportunity.employerName,
    at: (interest.answeredAt ?? interest.createdAt).toISOString(),
    sentAt: interest.createdAt.toISOString(),
    seenAt: interest.direction === 'from-seeker' ? (interest.seenAt?.toISOString() ?? null) : null,
    answeredAt: interest.answeredAt?.toISOString() ?? null,
    answerBy: isWaiting(interest.status) ? interest.dueOn : null,
    ownWords: interest.ownWords,
    afterYes: afterYesOf({ ...opportunity, source: 'own', sector }),
    reason: sharedReason(interest),
    lifts: showsNextSteps(interest) ? viewNextSteps(interest.lifts, language) : [],
    conversationId: conversationOf(interest)?.id ?? null,
    canWrite: conversationOf(interest)?.canWrite ?? false,
    opensOnYes: isAsked(interest) ? opens : null,
  }));
}

/**
 * What the signed-in seeker has said about an opportunity; null for everybody else, for one taken back or never answered, and for an
 * invitation that the person has not said yes to: there they have said nothing yet.
 */
export async function findOwnInterest(
  deps: Deps,
  actor: Actor,
  opportunityId: string,
): Promise<{ id: string; status: InterestStatus } | null> {
  if (actor.role !== 'seeker') return null;
  const row = reached(actor, await store.findPair(deps.database.queries, opportunityId, actor.accountId));
  if (row === undefined || row.status === 'withdrawn' || row.status === 'expired') return null;
  return row.direction === 'from-employer' && row.status !== 'accepted' ? null : { id: row.id, status: row.status };
}

/** How many people wait for the employer's answer, by opportunity id; absent means none. */
export async function countWaiting(queries: Queries, opportunityIds: readonly string[]): Promise<Map<string, number>> {
  return store.countWaiting(queries, opportunityIds);
}
