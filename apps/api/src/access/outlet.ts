import type { SignedIn } from './actor.ts';

/** Where news is sent to one who reads, as `http/event-stream.ts` opens it: it belongs to a session and ends with it. */
export interface Outlet {
  /** Whose session it is, with the rights it has now; null when it is over, and then the stream has ended. Never throws. */
  findReader(): Promise<SignedIn | null>;
  /** Sends `data` as JSON under a name. Resolves when the reader has taken most of it, or is gone: so nobody piles up more. Never throws. */
  send(name: string, data: unknown): Promise<void>;
  /** Runs every twenty seconds while it is open: what no notice tells of is looked for then. */
  onBeat(look: () => unknown): void;
  /** Ends it after what was sent. A browser asks again, unless it was told not to. */
  close(): void;
  /** Runs once when it has ended, whoever ended it. */
  onClose(done: () => void): void;
}
