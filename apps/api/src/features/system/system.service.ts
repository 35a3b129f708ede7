/** Signs of life for whoever runs the process, and the mailbox of a local installation. */
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { hasMailbox } from './system.rules.ts';
import * as store from './system.store.ts';

/** Throws `server.busy` while the database does not answer. Search being down is not unready: Postgres answers instead. */
export async function checkReady(deps: Deps): Promise<{ status: 'ready' }> {
  try {
    await store.ping(deps.database.queries);
  } catch {
    throw new AppError('server.busy');
  }
  return { status: 'ready' };
}

export async function listLetters(deps: Deps) {
  if (!hasMailbox(deps.config)) throw new AppError('not_found');
  const rows = await store.listLetters(deps.database.queries);
  return rows.map(({ id, recipient, subject, createdAt }) => ({ id, to: recipient, subject, at: createdAt.toISOString() }));
}

export async function getLetter(deps: Deps, id: string) {
  const row = hasMailbox(deps.config) ? await store.findLetter(deps.database.queries, id) : undefined;
  if (row === undefined) throw new AppError('not_found');
  return { id: row.id, to: row.recipient, subject: row.subject, at: row.createdAt.toISOString(), text: row.text };
}

export async function getLetterHtml(deps: Deps, id: string): Promise<string> {
  const row = hasMailbox(deps.config) ? await store.findLetter(deps.database.queries, id) : undefined;
  if (row === undefined) throw new AppError('not_found');
  return row.html;
}
