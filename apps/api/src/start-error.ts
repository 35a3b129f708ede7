/** Why nothing was started, in one or two sentences that say what to do. Shown as it is, without a stack. */
export class StartError extends Error {}

/** The data folder refused what we must keep in it. */
export function unwritable(folder: string, cause: unknown): StartError {
  const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
  return new StartError(
    `Arena Innlandet must be able to write in ${folder}${code}: make the folder writable, or choose another with DATA_DIRECTORY.`,
    { cause },
  );
}
