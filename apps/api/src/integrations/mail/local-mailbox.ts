import { checkLetter, type Letter, MailError, type Mailer } from './mailer.ts';

export interface StoredLetter extends Letter {
  id: string;
  sentAt: Date;
}

/** Where practice letters lie: outside the process, since the worker sends them and the web app shows them. */
export interface MailboxStore {
  /** Same key twice keeps one letter. Only the newest `mailboxSize` need be kept. */
  add(letter: Letter): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<readonly StoredLetter[]>;
  get(id: string): Promise<StoredLetter | null>;
}

export const mailboxSize = 200;

export interface LocalMailbox extends Mailer {
  /** Newest first, at most `mailboxSize`. */
  list(): Promise<readonly StoredLetter[]>;
  get(id: string): Promise<StoredLetter | null>;
}

/** Letters to read in a page instead of sending them. Anybody could read them there, login links included: refuses to start in production. */
export function createLocalMailbox({ store, nodeEnv }: { store: MailboxStore; nodeEnv: string | undefined }): LocalMailbox {
  if (nodeEnv === 'production') throw new Error('The practice mailbox must never run in production: set SMTP_URL instead.');
  return {
    async send(letter) {
      checkLetter(letter);
      try {
        await store.add(letter);
      } catch {
        throw new MailError('mail.unavailable', 'mailbox store');
      }
    },
    async check() {
      return store.list(1).then(
        () => 'ok' as const,
        () => 'down' as const,
      );
    },
    list: () => store.list(mailboxSize),
    get: (id) => store.get(id),
  };
}
