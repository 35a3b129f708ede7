/** What every mailer must do. Run by the test of each one. */
import { expect, test } from 'vitest';
import { type Letter, MailError, type Mailer } from './mailer.ts';

export const letter: Letter = {
  to: 'soker@example.test',
  subject: 'Svar fra Prøvebedriften: «Kom på besøk» 🌲',
  text: 'Hei!\n\nDu er velkommen til Hamar på tirsdag.',
  html: '<p>Hei!</p><p>Du er velkommen til Hamar på tirsdag.</p>',
  key: 'notification-1',
};

export interface Received {
  to: string;
  subject: string;
  text: string;
}

export function mailerContract(mailer: () => Mailer, received: () => Promise<readonly Received[]>): void {
  test('hands over a letter with its Norwegian letters whole', async () => {
    const before = (await received()).length;
    await mailer().send(letter);
    const letters = await received();
    expect(letters).toHaveLength(before + 1);
    expect(letters[0]).toMatchObject({ to: letter.to, subject: letter.subject, text: letter.text });
  });

  test('is ok when asked', async () => {
    expect(await mailer().check()).toBe('ok');
  });

  test.each<[string, Partial<Letter>, string]>([
    ['a second header in the subject', { subject: 'Hei\r\nBcc: andre@example.test' }, 'subject'],
    ['a bare line feed in the subject', { subject: 'Hei\nBcc: andre@example.test' }, 'subject'],
    ['a bare carriage return in the subject', { subject: 'Hei\rBcc: andre@example.test' }, 'subject'],
    ['a line separator in the subject', { subject: 'Hei\u2028Bcc: andre@example.test' }, 'subject'],
    ['an empty subject', { subject: ' ' }, 'subject'],
    ['a second header in the address', { to: 'soker@example.test\r\nBcc: andre@example.test' }, 'to'],
    ['two addresses', { to: 'soker@example.test,andre@example.test' }, 'to'],
    ['an address with a name', { to: 'Søker <soker@example.test>' }, 'to'],
    ['an address inside an address', { to: '<andre@example.test>soker@example.test' }, 'to'],
    ['a group', { to: 'gruppe:andre@example.test;' }, 'to'],
    ['no address', { to: '' }, 'to'],
    ['a line break in the key', { key: 'a\r\nX-Other: b' }, 'key'],
    ['nothing to read', { text: '' }, 'text'],
    ['a second header in the address to stop at', { unsubscribe: 'https://a.example/>\r\nBcc: b' }, 'unsubscribe'],
  ])('refuses %s, and sends nothing', async (_case, change, detail) => {
    const before = (await received()).length;
    const error = await mailer()
      .send({ ...letter, ...change })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MailError);
    expect(error).toMatchObject({ code: 'mail.invalid_letter', detail });
    expect(await received()).toHaveLength(before);
  });
}
