import { describe, expect, test } from 'vitest';
import { createLocalMailbox, type MailboxStore, type StoredLetter } from './local-mailbox.ts';
import { letter, mailerContract } from './mailer.contract.ts';

function newStore(): MailboxStore {
  const letters: StoredLetter[] = [];
  return {
    async add(added) {
      letters.unshift({ ...added, id: String(letters.length), sentAt: new Date(0) });
    },
    list: async (limit) => letters.slice(0, limit),
    get: async (id) => letters.find((one) => one.id === id) ?? null,
  };
}

const gone: MailboxStore = {
  add: () => Promise.reject(new Error(`no room for ${letter.to}`)),
  list: () => Promise.reject(new Error('gone')),
  get: () => Promise.reject(new Error('gone')),
};

describe('the practice mailbox', () => {
  const mailbox = createLocalMailbox({ store: newStore(), nodeEnv: 'test' });
  mailerContract(
    () => mailbox,
    () => mailbox.list(),
  );

  test('gives one letter back to read', async () => {
    await mailbox.send({ ...letter, key: 'to-read' });
    const [newest] = await mailbox.list();
    expect(await mailbox.get(String(newest?.id))).toMatchObject({ key: 'to-read', html: letter.html });
    expect(await mailbox.get('unknown')).toBeNull();
  });

  test('is down when its store is, and says nothing of the receiver', async () => {
    const broken = createLocalMailbox({ store: gone, nodeEnv: 'test' });
    expect(await broken.check()).toBe('down');
    await expect(broken.send(letter)).rejects.toThrow('mail.unavailable (mailbox store)');
  });

  test('refuses to start in production', () => {
    expect(() => createLocalMailbox({ store: newStore(), nodeEnv: 'production' })).toThrow(
      'The practice mailbox must never run in production: set SMTP_URL instead.',
    );
  });
});
