/** SQLSTATE: connection exceptions (08), too many connections, and a server that stops, crashes or starts (57P01, 57P02, 57P03). */
const states = /^(?:08[0-9A-Z]{3}|53300|57P0[123])$/;
const sockets = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** What `pg` says without a code: its own connection ended, or its pool gave up waiting for one. */
const sayings =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client (?:has encountered a connection error|was closed)|Cannot use a pool after calling end)/;

/**
 * The database could not be reached, or left in the middle: nothing is wrong with what was asked, and it may be asked again. Also when
 * Drizzle has wrapped the error.
 */
export function isDatabaseAway(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 10; current = current.cause, depth++) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
    // A socket's refusal counts where it was a socket's: a missing file is ENOENT too.
    const ofSocket = sockets.has(code) && (code !== 'ENOENT' || ('syscall' in current && current.syscall === 'connect'));
    if (states.test(code) || ofSocket || sayings.test(current.message)) return true;
  }
  return false;
}
