import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letter, mailerContract, type Received } from './mailer.contract.ts';
import { MailError, type Mailer } from './mailer.ts';
import { createSmtpMailer } from './smtp-mailer.ts';

const from = { name: 'Arena Innlandet, øving', address: 'ikke-svar@arena.example' };

interface Delivered extends Received {
  raw: string;
  recipients: string[];
}

const delivered: Delivered[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onMailFrom({ address }, _session, done) {
    done(address.startsWith('sperret') ? Object.assign(new Error('Sender not allowed'), { responseCode: 550 }) : undefined);
  },
  onRcptTo({ address }, _session, done) {
    if (address.startsWith('ukjent')) return done(Object.assign(new Error(`No such user ${address}`), { responseCode: 550 }));
    if (address.startsWith('full')) return done(Object.assign(new Error('Try later'), { responseCode: 452 }));
    done();
  },
  async onData(stream, { envelope }, done) {
    const raw = await text(stream);
    delivered.unshift({ raw, recipients: envelope.rcptTo.map(({ address }) => address), ...read(raw) });
    done();
  },
});

let port: number;
let mailer: Mailer;

beforeAll(async () => {
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from });
});

afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

describe('the SMTP mailer', () => {
  mailerContract(
    () => mailer,
    async () => delivered,
  );

  test('sends to the one receiver, in text and HTML, marked as automatic', async () => {
    await mailer.send(letter);
    expect(delivered[0]?.recipients).toEqual([letter.to]);
    expect(delivered[0]?.raw).toMatch(/multipart\/alternative/);
    expect(delivered[0]?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  test('gives a letter sent twice the same identity, which does not tell what it is about', async () => {
    await mailer.send({ ...letter, key: 'referral-42' });
    await mailer.send({ ...letter, key: 'referral-42' });
    await mailer.send({ ...letter, key: 'referral-43' });
    const [third, second, first] = delivered.map(({ raw }) => raw.match(/^Message-ID: (.+)\r$/im)?.[1]);
    expect(first).toMatch(/^<[0-9a-f]{40}@arena\.example>$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(delivered[0]?.raw).not.toContain('referral');
  });

  test('says where one click stops this kind of letter, to those that ask for it in the standard way', async () => {
    await mailer.send({ ...letter, unsubscribe: 'https://arena.example/api/letters/stops/abc_DEF-123' });
    const raw = delivered[0]?.raw.replace(/\r\n[ \t]+/g, ' ') ?? '';
    expect(raw).toMatch(/^List-Unsubscribe: ?<https:\/\/arena\.example\/api\/letters\/stops\/abc_DEF-123>\r$/m);
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    await mailer.send(letter);
    expect(delivered[0]?.raw).not.toMatch(/List-Unsubscribe/);
  });

  test('keeps "no such receiver" apart from "not now", and names the receiver in neither', async () => {
    for (const [to, code, detail] of [
      ['ukjent@example.test', 'mail.refused', 'EENVELOPE 550'],
      ['full@example.test', 'mail.deferred', 'EENVELOPE 452'],
    ] as const) {
      const error = await mailer.send({ ...letter, to }).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(MailError);
      expect(error).toMatchObject({ code, detail });
      expect(`${(error as MailError).stack} ${JSON.stringify(error)}`).not.toContain(to);
      expect((error as MailError).cause).toBeUndefined();
    }
  });

  test('lets letters wait when it is we who are turned away', async () => {
    const blocked = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from: { ...from, address: 'sperret@arena.example' } });
    await expect(blocked.send(letter)).rejects.toMatchObject({ code: 'mail.unavailable', detail: 'EENVELOPE 550' });
  });

  test('says "not now" and is down when the server is gone', async () => {
    const nobody = createSmtpMailer({ url: 'smtp://127.0.0.1:1', from });
    expect(await nobody.check()).toBe('down');
    await expect(nobody.send(letter)).rejects.toMatchObject({ name: 'MailError', code: 'mail.unavailable' });
  });

  test('sends no letter without TLS to a server that is not known to be on this machine', async () => {
    // The same server, which offers no TLS, under a spelling that is not on the list of names that may go without.
    const elsewhere = createSmtpMailer({ url: `smtp://LOCALHOST:${port}`, from });
    const before = delivered.length;
    await expect(elsewhere.send(letter)).rejects.toMatchObject({ code: 'mail.unavailable', detail: 'ETLS 500' });
    expect(delivered).toHaveLength(before);
  });

  test.each(['', 'localhost:25', 'https://mail.example', 'file:///etc/passwd'])(
    'refuses %j as a server, without repeating it',
    (url) => {
      expect(() => createSmtpMailer({ url, from })).toThrow(/^SMTP_URL must look like/);
    },
  );
});

/** As much of a mail reader as the letter above needs. */
function read(raw: string): Received {
  const unfolded = raw.replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => unfolded.match(new RegExp(`^${name}: (.*)\\r$`, 'm'))?.[1] ?? '';
  const [, headers = '', body = ''] = raw.match(/Content-Type: text\/plain([\s\S]*?)\r\n\r\n([\s\S]*?)\r\n--/) ?? [];
  const plain = /base64/.test(headers) ? Buffer.from(body, 'base64').toString() : quotedPrintable(body.replace(/=\r\n/g, ''));
  return { to: header('To'), subject: encodedWords(header('Subject')), text: plain.replaceAll('\r\n', '\n').trimEnd() };
}

function encodedWords(value: string): string {
  return value
    .replace(/\?= +=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_all, kind: string, word: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : quotedPrintable(word.replaceAll('_', ' ')),
    );
}

function quotedPrintable(value: string): string {
  const bytes = value.replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
