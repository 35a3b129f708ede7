/**
 * What others write, heard at once: Postgres NOTIFY over one connection of this process, for whoever waits for one thing (a conversation,
 * an account's notices). It says only that something changed; what it is, they read themselves.
 */
import pg from 'pg';

/** Channels of `migrations/0013_meet_guards.sql`; each notice carries the id of what it is about. */
const channels = ['conversation_changed', 'notice_added'] as const;
export type Channel = (typeof channels)[number];

export interface Changes {
  /**
   * Calls `heard` whenever the channel tells of `about`, and once after the line was lost and found again: something may have been missed.
   * The answer ends it. The line is opened by the first who asks.
   */
  subscribe(channel: Channel, about: string, heard: () => void): () => void;
  stop(): Promise<void>;
}

const retryAfterMilliseconds = 2000;
/** A line can hang without ending. It is asked for a sign of life this often, and given up when none comes in as long a time again. */
const pulseMilliseconds = 10_000;

export function openChanges(databaseUrl: string): Changes {
  const waiting = new Map<string, Set<() => void>>();
  let line: pg.Client | null = null;
  let opening: Promise<void> | null = null;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  let pulse: NodeJS.Timeout | undefined;

  function tell(handlers: Iterable<() => void>) {
    for (const heard of [...handlers]) heard();
  }

  function openSoon(milliseconds: number) {
    if (stopped) return;
    clearTimeout(retry);
    retry = setTimeout(() => open(), milliseconds);
  }

  function open() {
    if (stopped || line !== null || opening !== null) return;
    opening = connect()
      .catch(() => openSoon(retryAfterMilliseconds))
      .finally(() => {
        opening = null;
      });
  }

  async function connect() {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'arena-innlandet changes', keepAlive: true });
    client.on('notification', ({ channel, payload }) => tell(waiting.get(`${channel} ${payload}`) ?? []));
    const lost = () => {
      if (line !== client) return;
      line = null;
      clearInterval(pulse);
      openSoon(retryAfterMilliseconds);
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      await client.query(channels.map((channel) => `listen ${channel}`).join('; '));
      if (stopped) return await client.end();
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    line = client;
    pulse = setInterval(() => {
      const silent = setTimeout(() => {
        lost();
        client.end().catch(() => {});
      }, pulseMilliseconds);
      const answered = () => clearTimeout(silent);
      client.query('select 1').then(answered, answered);
    }, pulseMilliseconds).unref();
    // What changed before the line was open, or while it was lost, nobody told.
    tell([...waiting.values()].flatMap((handlers) => [...handlers]));
  }

  return {
    subscribe(channel, about, heard) {
      const key = `${channel} ${about}`;
      const handlers = waiting.get(key) ?? new Set();
      handlers.add(heard);
      waiting.set(key, handlers);
      open();
      return () => {
        handlers.delete(heard);
        if (handlers.size === 0 && waiting.get(key) === handlers) waiting.delete(key);
      };
    },
    async stop() {
      stopped = true;
      clearTimeout(retry);
      clearInterval(pulse);
      waiting.clear();
      await opening;
      const last = line;
      line = null;
      await last?.end();
    },
  };
}
