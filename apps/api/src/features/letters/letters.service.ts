/**
 * Telling: a notice in the product at once, and mail as the receiver chose. In the receiver's language, with a link to a page and nothing
 * about anybody. Told at least once, keyed: a repeat tells nothing twice.
 */
import type { LetterKind } from '@arena/contract/accounts';
import { mail as en } from '@arena/texts/en/mail';
import { mail as nb } from '@arena/texts/nb/mail';
import type { Deps } from '../../deps.ts';
import { isForGood, MailError } from '../../integrations/mail/mailer.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { composeLetter } from './letter-form.rules.ts';
import * as rules from './letters.rules.ts';
import * as store from './letters.store.ts';

export type LetterName = rules.NoticeName;
const sentences = { nb, en };
const keptDays = 90;

/**
 * Tells an account that something happened: a row among its notices, and mail at once, in the next digest or never, as they chose. Done
 * when it is remembered; the mail itself goes out by `sendWaiting`, which survives whatever happens here.
 */
export async function sendLetter(
  deps: Deps,
  letter: {
    accountId: string;
    key: string;
    name: LetterName;
    page: { nb: string; en: string };
    /** What it is about: the notice names it, the mail does not. */
    opportunityId?: string;
  },
): Promise<void> {
  const { accountId, key, name, page, opportunityId = null } = letter;
  if (await store.isKnown(deps.database.queries, key)) return;
  await deps.database.transaction({ actor: null }, async (queries) => {
    await store.takeTurn(queries, accountId);
    const receiver = await store.holdReceiver(queries, accountId);
    if (receiver === undefined) return;
    const now = deps.clock();
    const decided = rules.decideMail({
      pace: rules.paceOf(receiver.choices, rules.kindOf[name]),
      hasAddress: receiver.email !== null,
      atOnceLately: await store.countAlone(queries, accountId, new Date(now.getTime() - rules.floodMilliseconds)),
      now,
    });
    const { mailAfter } = decided;
    const noticeId = await store.insertNotice(queries, { accountId, key, name, page, opportunityId, createdAt: now, mailAfter });
    if (noticeId === undefined || !decided.alone) return;
    await store.insertLetter(queries, { accountId, key, name, page, at: now }, [noticeId]);
    await enqueue(queries, 'letters.send', {}, { key: 'letters.send' });
  });
}

/**
 * Sends one letter about the login to an address that may be nobody's account: at once, whatever anybody chose, and without a notice. Nothing is
 * sent twice under one key. For a job: it waits for the mail server, and throws when nobody takes mail now, so that the job runs again. An
 * address that refuses it for good is left alone. `organisation` is who it comes from, where the letter says so; without a name its number.
 */
export async function sendLetterToAddress(
  deps: Deps,
  letter: {
    email: string;
    language: 'nb' | 'en';
    key: string;
    name: rules.LoginLetterName;
    page: { nb: string; en: string };
    organisation?: { name: string | null; number: string };
  },
): Promise<void> {
  const { queries } = deps.database;
  const { email, language, key, name, page } = letter;
  if (await store.wasSent(queries, key)) return;
  const { frame, letters, organisationNumber } = sentences[language];
  const { subject, body, action } = letters[name];
  const { organisation } = letter;
  const number = organisationNumber.replace('{{number}}', organisation?.number ?? '');
  const from = organisation?.name == null ? number : `${organisation.name} (${number})`;
  const words = {
    subject,
    lines: [body.replace('{{organisation}}', () => from)],
    action,
    link: `${deps.config.publicUrl}${page[language]}`,
  };
  try {
    await deps.mailer.send({ to: email, key, ...composeLetter(words, frame, null, language) });
  } catch (error) {
    if (!(error instanceof MailError) || !isForGood(error)) throw error;
  }
  await store.rememberSentTo(queries, key, name, deps.clock());
}

/** For the system page: what waits and since when, what was refused. `troubled` have been tried and met trouble. */
export async function readOutbox(deps: Deps) {
  return store.readOutbox(deps.database.queries, new Date(deps.clock().getTime() - 86_400_000));
}

/** When the account's present address last refused our mail, if nothing has reached it since: told on the account's page. */
export async function findRefusedAddress(deps: Deps, accountId: string): Promise<Date | null> {
  const receiver = await store.findReceiver(deps.database.queries, accountId);
  if (receiver === undefined || receiver.email === null) return null;
  return store.findRefusal(deps.database.queries, accountId, receiver.email);
}

/** The words of a notice, as its letter has them; one whose letter is no longer written says that there is news. */
export function wordsOf(name: string, language: 'nb' | 'en'): { subject: string; body: string; action: string } {
  const { letters, digest } = sentences[language];
  return rules.isNoticeName(name) ? letters[name] : digest;
}

/** How often somebody gets letters of a kind: as they chose, or as is usual. */
export const paceOf = rules.paceOf;

export const kindOfNotice = (name: string): LetterKind => rules.kindOfStored(name);

/** For the clock: mail that went out, was refused or was not wanted is forgotten after three months. */
export async function sweepLetters(deps: Deps): Promise<void> {
  const now = deps.clock();
  await store.deleteLettersBefore(deps.database.queries, new Date(now.getTime() - keptDays * 86_400_000));
}
