/** Letters: in the receiver's language, with a link to a page and nothing else about anybody. Sent at least once, keyed so that a repeat is not sent. */
import { mail as en } from '@arena/texts/en/mail';
import { mail as nb } from '@arena/texts/nb/mail';
import type { Deps } from '../../deps.ts';
import { composeLetter } from './letters.rules.ts';
import * as store from './letters.store.ts';

const sentences = { nb, en };
export type LetterName = keyof typeof nb.letters;

/** Sends one letter to an account, unless it went out before under this key or the account has no address. Throws when mail is down: the job runs again. */
export async function sendLetter(
  deps: Deps,
  letter: { accountId: string; key: string; name: LetterName; page: { nb: string; en: string } },
): Promise<void> {
  const { queries } = deps.database;
  const receiver = await store.findReceiver(queries, letter.accountId);
  if (receiver === undefined || receiver.email === null || (await store.wasSent(queries, letter.key))) return;
  const { language } = receiver;
  const { frame, letters } = sentences[language];
  const composed = composeLetter(letters[letter.name], frame, `${deps.config.publicUrl}${letter.page[language]}`, language);
  await deps.mailer.send({ to: receiver.email, key: letter.key, ...composed });
  await store.rememberSent(queries, letter.key, deps.clock());
}

/**
 * Sends one letter to an address that may be nobody's account: about the login itself, always at once. Nothing is sent twice under one key.
 * Throws when mail is down: the job runs again.
 */
export async function sendLetterToAddress(
  deps: Deps,
  letter: { email: string; language: 'nb' | 'en'; key: string; name: LetterName; page: { nb: string; en: string } },
): Promise<void> {
  const { queries } = deps.database;
  if (await store.wasSent(queries, letter.key)) return;
  const { language } = letter;
  const { frame, letters } = sentences[language];
  const composed = composeLetter(letters[letter.name], frame, `${deps.config.publicUrl}${letter.page[language]}`, language);
  await deps.mailer.send({ to: letter.email, key: letter.key, ...composed });
  await store.rememberSent(queries, letter.key, deps.clock());
}
