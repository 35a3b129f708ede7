/** Opportunities that an employer's own system sends: the same rules as by hand, without a draft in between. */
import type { OpportunityInput } from '@arena/contract/opportunities';
import type { PushResult } from '@arena/contract/pushes';
import { osloDay } from '@arena/taxonomy/oslo-day';
import { workplaceFactIds } from '@arena/taxonomy/workplace-facts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import { endInterestsOf } from '../interests/deadlines.service.ts';
import { emptyInput } from './empty-opportunity.rules.ts';
import { refuseObjections } from './objections.service.ts';
import { listRequirements, type OpportunityRow } from './opportunities.store.ts';
import { inputOf } from './own-opportunities.view.ts';
import { asText, cleanInput, expiryOf, findImpossible, findMissing } from './publishing.rules.ts';
import { announceChange, refuseTooManyUnpaid } from './publishing.service.ts';
import * as publishing from './publishing.store.ts';
import * as store from './pushed.store.ts';

export { emptyInput };

export interface Sender {
  id: string;
  name: string;
  trainingCompany: boolean;
  employeeCount: number | null;
}
type Outcome = Pick<PushResult, 'result' | 'id'>;

/** The sender's reference among its keys. */
const keyOf = (reference: string) => `push:${reference}` as const;

/**
 * Whether a machine sent it. For those no list of findable people is shown: a machine could send hundreds that each ask a little
 * differently, and compare the lists. People who say that they would like to meet are shown as anywhere.
 */
export const isPushed = (row: Pick<OpportunityRow, 'creationKey'>): boolean => row.creationKey?.startsWith('push:') ?? false;

/** Stores one. Throws the `AppError` to refuse it with; then nothing of it was written. Part of the sending's transaction. */
export async function storePushed(
  queries: Queries,
  sender: Sender,
  reference: string,
  input: OpportunityInput,
  now: Date,
): Promise<Outcome> {
  const cleaned = fitToBeSeen(sender, input, now);
  const before = await publishing.findByCreationKey(queries, sender.id, keyOf(reference));
  if (before === undefined) {
    await refuseTooManyUnpaid(queries, sender, null, cleaned);
    return publish(queries, sender, reference, cleaned, now);
  }
  if (before.status !== 'open' && before.status !== 'paused') throw new AppError('opportunity.not_open');
  const asked = (await listRequirements(queries, [before.id])).get(before.id) ?? [];
  if (asText(inputOf(before, asked)) === asText(cleaned)) return { result: 'unchanged', id: before.id };
  await refuseTooManyUnpaid(queries, sender, before.id, cleaned);
  const expiresAt = expiryOf(before.publishedAt ?? now, cleaned.deadlineOn);
  await publishing.updateOpportunity(queries, before.id, { input: cleaned, expiresAt, updatedAt: now });
  await announceChange(queries, before.id);
  return { result: 'updated', id: before.id };
}

function fitToBeSeen(sender: Sender, input: OpportunityInput, now: Date): OpportunityInput {
  // Facts of the place in any order are the same facts.
  const workplaceFacts = workplaceFactIds.filter((id) => input.workplaceFacts.includes(id));
  const cleaned = cleanInput({ ...input, workplaceFacts });
  const impossible = findImpossible(cleaned);
  if (impossible.length > 0) throw new AppError('request.invalid', {}, impossible);
  const missing = findMissing(cleaned, osloDay(now));
  if (missing.length > 0) throw new AppError('opportunity.incomplete', {}, missing);
  refuseObjections(cleaned);
  if (cleaned.kind === 'apprenticeship' && !sender.trainingCompany) throw new AppError('opportunity.not_training_company');
  return cleaned;
}

async function publish(
  queries: Queries,
  sender: Sender,
  reference: string,
  input: OpportunityInput,
  now: Date,
): Promise<Outcome> {
  const row = await publishing.insertWithKey(queries, sender, keyOf(reference), input, now);
  if (row === undefined) throw new Error('the sender is locked, so nobody else has made it meanwhile');
  const expiresAt = expiryOf(now, input.deadlineOn);
  await publishing.updateOpportunity(queries, row.id, { status: 'open', publishedAt: now, expiresAt, updatedAt: now });
  await announceChange(queries, row.id);
  return { result: 'created', id: row.id };
}

/** Closes the one with this reference; false when there is none. One that has ended already stays as it is. */
export async function closePushed(queries: Queries, senderId: string, reference: string, now: Date): Promise<boolean> {
  const row = await publishing.findByCreationKey(queries, senderId, keyOf(reference));
  if (row === undefined) return false;
  if (row.status === 'open' || row.status === 'paused') await close(queries, row.id, now);
  return true;
}

/** Closes whatever was sent before under other references than these; gives the references of those closed. */
export async function closeOtherPushed(
  queries: Queries,
  senderId: string,
  references: readonly string[],
  now: Date,
): Promise<string[]> {
  const kept = new Set<string>(references.map(keyOf));
  const others = (await store.listRunning(queries, senderId, keyOf(''))).filter(({ key }) => !kept.has(key));
  for (const { id } of others) await close(queries, id, now);
  return others.map(({ key }) => key.slice(keyOf('').length)).sort();
}

async function close(queries: Queries, id: string, now: Date): Promise<void> {
  await publishing.updateOpportunity(queries, id, { status: 'closed', updatedAt: now });
  await endInterestsOf(queries, id, 'closed');
  await announceChange(queries, id);
}
