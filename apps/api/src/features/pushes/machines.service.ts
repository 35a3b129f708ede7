/** Opens a machine's token: read, checked and used up, so that whoever copies it from a log cannot send it again. */
import { pushScope } from '@arena/contract/pushes';
import type { ActorOf } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { type MachineToken, TokenError } from '../../integrations/maskinporten/machine-token.ts';
import * as store from './pushes.store.ts';

/** `authorization` as sent. Throws `token.invalid`, which says what to mend and nothing about anybody. */
export async function openMachine(deps: Deps, authorization: string): Promise<ActorOf<'machine'>> {
  const token = await readToken(deps, authorization);
  if (!(await store.useToken(deps.database.queries, token.id, token.expiresAt)))
    throw new AppError('token.invalid', { fault: 'used' });
  return { role: 'machine', organisationNumber: token.organisationNumber };
}

async function readToken(deps: Deps, authorization: string): Promise<MachineToken> {
  const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization) ?? [];
  if (token === undefined) throw new AppError('token.invalid', { fault: 'unreadable' });
  try {
    return await deps.machineTokens.read(token, pushScope, deps.clock());
  } catch (error) {
    if (error instanceof TokenError) throw new AppError('token.invalid', { fault: error.fault });
    throw error;
  }
}

/** Housekeeping: ids of tokens that have ended anyway. */
export async function sweepUsedTokens(deps: Deps): Promise<void> {
  await store.forgetTokens(deps.database.queries, deps.clock());
}
