import { Logger } from 'graphile-worker';

/** Errors only, and without payloads: job data point at people. */
export const quietLogger = (say: (line: string) => void) =>
  new Logger((scope) => (level, message) => {
    if (level === 'error') say(`job ${scope.taskIdentifier ?? ''}: ${message.split('\n')[0] ?? ''}`);
  });
