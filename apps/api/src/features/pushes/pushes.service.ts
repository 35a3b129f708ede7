/** What employers' own systems send: each item stands alone, the whole is one transaction, and the same again changes nothing. */
import type { OpportunityInput } from '@arena/contract/opportunities';
import { type PushBody, PushedOpportunity, type PushResult } from '@arena/contract/pushes';
import { Errors } from 'typebox/value';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { closeOtherPushed, closePushed, emptyInput, storePushed } from '../opportunities/pushed.service.ts';
import { findRepeated } from './pushes.rules.ts';
import * as store from './pushes.store.ts';

/**
 * Stores what the sender offers, by its own references. What does not fit is refused alone, with its fields; the rest is stored. With
 * `complete` whatever was sent before and is not named now is closed, also when what is named was refused.
 */
export async function pushOpportunities(deps: Deps, actor: Actor, { items, complete = false }: PushBody) {
  const repeated = findRepeated(items.map(({ reference }) => reference));
  if (repeated !== null) throw new AppError('push.reference_twice', { reference: repeated });
  const now = deps.clock();
  return deps.database.transaction({ actor, reason: 'sent by the employer’s own system' }, async (queries) => {
    const sender = await lockSender(queries, actor);
    const results: PushResult[] = [];
    for (const { reference, opportunity } of items) {
      results.push(
        await attempt(reference, async () => {
          const stored = await storePushed(queries, sender, reference, readOpportunity(opportunity), now);
          return { reference, ...stored, code: null, fields: [] };
        }),
      );
    }
    const references = items.map(({ reference }) => reference);
    return { results, closed: complete ? await closeOtherPushed(queries, sender.id, references, now) : [] };
  });
}

/** A refusal is the answer about this one; whatever else goes wrong is the end of the whole sending. */
async function attempt(reference: string, work: () => Promise<PushResult>): Promise<PushResult> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { reference, result: 'refused', id: null, code: error.code, fields: error.fields ?? [] };
  }
}

const mostFieldsTold = 20;

function readOpportunity(sent: Record<string, unknown>): OpportunityInput {
  const problems = Errors(PushedOpportunity, sent).map(({ instancePath, keyword, params }) => ({
    // A field too many, or one that is missing, is told by its own name.
    path: `${instancePath}${nameIn(params)}`,
    rule: keyword,
    ...('limit' in params && typeof params.limit === 'number' ? { limit: params.limit } : {}),
  }));
  if (problems.length > 0) throw new AppError('request.invalid', {}, problems.slice(0, mostFieldsTold));
  const told = sent as PushedOpportunity;
  // What was left out is as a form has it when it is left empty.
  return { ...emptyInput(told.kind), ...told };
}

function nameIn(params: object): string {
  const named =
    'requiredProperties' in params
      ? params.requiredProperties
      : 'additionalProperties' in params
        ? params.additionalProperties
        : undefined;
  return Array.isArray(named) && typeof named[0] === 'string' ? `/${named[0].slice(0, 60)}` : '';
}

/** Takes one off the shelf. A reference that was never sent is `not_found`; one that has ended already is as it should be. */
export async function closePushedOpportunity(deps: Deps, actor: Actor, reference: string): Promise<undefined> {
  await deps.database.transaction({ actor, reason: 'closed by the employer’s own system' }, async (queries) => {
    const sender = await lockSender(queries, actor);
    if (!(await closePushed(queries, sender.id, reference, deps.clock()))) throw new AppError('not_found');
  });
}

/** The organisation the token speaks for; a person must have registered it here, and an administrator approved it. */
async function lockSender(queries: Queries, actor: Actor) {
  const { organisationNumber } = actor as ActorOf<'machine'>;
  const sender = await store.lockSender(queries, organisationNumber);
  if (sender?.status !== 'approved') throw new AppError('employer.not_approved');
  return sender;
}
