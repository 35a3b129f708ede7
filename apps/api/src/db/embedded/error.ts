/**
 * Why the embedded server could not be started:
 * - `read-only`: the data folder cannot be created, read or written
 * - `no-binaries`: npm brought no server this machine can run
 * - `in-use`: another running process owns the data folder
 * - `start-failed`: the server refused to start
 */
export type EmbeddedPostgresErrorCode = 'read-only' | 'no-binaries' | 'in-use' | 'start-failed';

/** The message is one or two sentences that say what to do; it is meant to be shown as it is, without a stack. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
  }
}

/** The code of a Node system error (`ENOENT`, `EACCES`, …), or undefined for anything else. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const refusedWrites = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);

/** Runs `work` on the data folder and turns a refused read or write into the `read-only` error. */
export async function withWritable<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined || !refusedWrites.has(code)) throw error;
    throw new EmbeddedPostgresError(
      'read-only',
      `The database needs to write in ${folder}, which this user may not (${code}): make the folder writable, choose another data folder, or set DATABASE_URL to a Postgres server of your own.`,
      { cause: error },
    );
  }
}
