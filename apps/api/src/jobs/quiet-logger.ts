import { Logger } from 'graphile-worker';

/**
 * Errors only: which task, which attempt, what kind of error. Never the error's own text, which may quote a query or what a person wrote,
 * and never the payload, which points at people.
 */
export const quietLogger = (say: (line: string) => void) =>
  new Logger((scope) => (level, message, meta = {}) => {
    if (level !== 'error') return;
    const job = readJob(meta.job);
    const error = meta.error ?? meta.fatalError;
    const kind = error === undefined ? '' : `: ${kindOfError(error)}`;
    if (job === null) say(`job ${scope.taskIdentifier ?? 'worker'}: ${ownWords(message)}${kind}`);
    else say(`job ${job.task}: attempt ${job.attempt} of ${job.attempts} failed${kind}`);
  });

/** Its name and its codes, from the outside in: "Error, DatabaseError 23505". */
export function kindOfError(error: unknown): string {
  const kinds: string[] = [];
  for (let current = error; current instanceof Error && kinds.length < 5; current = current.cause) {
    const code =
      'code' in current && typeof current.code === 'string' && /^[\w.]{1,60}$/.test(current.code) ? ` ${current.code}` : '';
    kinds.push(`${current.constructor.name}${code}`);
  }
  return kinds.length === 0 ? typeof error : kinds.join(', ');
}

/** graphile-worker's own words end where it begins to quote. */
const ownWords = (message: string): string => (/^[^:'"`(;\n]*/.exec(message)?.[0] ?? '').trim();

function readJob(job: unknown): { task: string; attempt: number; attempts: number } | null {
  if (typeof job !== 'object' || job === null || !('task_identifier' in job)) return null;
  const { task_identifier: task, attempts: attempt, max_attempts: attempts } = job as Record<string, unknown>;
  return { task: String(task), attempt: Number(attempt), attempts: Number(attempts) };
}
