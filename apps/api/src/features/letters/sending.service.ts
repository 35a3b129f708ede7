/**
 * Mail that waits goes out. Before a letter is handed to the mail server it is marked as taken, and after that as sent. A crash between the
 * server's last word and our mark is the one window in which a letter goes out twice, with the same Message-ID.
 */
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { LetterKind } from '@arena/contract/accounts';
import { mail as en } from '@arena/texts/en/mail';
import { mail as nb } from '@arena/texts/nb/mail';
import type { Deps } from '../../deps.ts';
import { isForGood, type Letter, MailError } from '../../integrations/mail/mailer.ts';
import { composeLetter, type LetterWords } from './letter-form.rules.ts';
import * as rules from './letters.rules.ts';
import * as store from './letters.store.ts';
import { stopLinkDays } from './stops.rules.ts';

const sentences = { nb, en };
const noticesPage = { nb: '/varsler', en: '/en/notices' };
const accountPage = { nb: '/konto', en: '/en/account' };
const stopPage = { nb: '/brev/stopp', en: '/en/letters/stop' };

/** One at a time in a process: whoever comes meanwhile asks it to look once more. Mail that is slow holds up one job, no more. */
const underWay = new WeakMap<object, { again: boolean }>();

/** The job `letters.send`: makes the digests whose time has come, then sends all that may go out. Never throws for mail that is down. */
export async function sendWaiting(deps: Deps, stop?: AbortSignal): Promise<void> {
  const running = underWay.get(deps.mailer);
  if (running !== undefined) {
    running.again = true;
    return;
  }
  const mine = { again: true };
  underWay.set(deps.mailer, mine);
  try {
    while (mine.again && !stop?.aborted) {
      mine.again = false;
      await planDigests(deps);
      await sendAll(deps, stop);
    }
  } finally {
    underWay.delete(deps.mailer);
  }
}

const accountsAtOnce = 200;

async function planDigests(deps: Deps): Promise<void> {
  const now = deps.clock();
  for (;;) {
    const accountIds = await store.listDue(deps.database.queries, now, accountsAtOnce);
    for (const accountId of accountIds) await planDigest(deps, accountId, now);
    if (accountIds.length < accountsAtOnce) return;
  }
}

/** What was read in the product meanwhile needs no mail; one thing alone is told as itself. */
async function planDigest(deps: Deps, accountId: string, now: Date): Promise<void> {
  await deps.database.transaction({ actor: null }, async (queries) => {
    await store.takeTurn(queries, accountId);
    const receiver = await store.findReceiver(queries, accountId);
    const due = await store.listDueOf(queries, accountId, now);
    const isWanted = ({ name, readAt }: (typeof due)[number]) =>
      receiver?.email != null && readAt === null && rules.paceOf(receiver.choices, rules.kindOfStored(name)) !== 'off';
    const [first, ...others] = due.filter(isWanted);
    const idsOf = (rows: typeof due) => rows.map(({ id }) => id);
    await store.stopMail(queries, idsOf(due.filter((notice) => !isWanted(notice))));
    if (first === undefined) return;
    const letter =
      others.length === 0
        ? { key: first.key, name: first.name, page: first.page }
        : { key: `digest:${first.id}`, name: 'digest', page: noticesPage };
    await store.insertLetter(queries, { accountId, ...letter, at: now }, idsOf([first, ...others]));
  });
}

async function sendAll(deps: Deps, stop: AbortSignal | undefined): Promise<void> {
  let troubled = false;
  while (!stop?.aborted) {
    const now = deps.clock();
    const { queries } = deps.database;
    const row = await store.claimLetter(queries, now, new Date(now.getTime() + rules.leaseMilliseconds));
    if (row === undefined) return;
    const letter = await prepare(deps, row);
    if (letter === null) {
      await store.forgetLetter(queries, row.id);
      continue;
    }
    try {
      await handOver(deps, letter);
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
      // Nobody takes mail now: the others would meet the same, and wait their turn untried.
      if ((await rememberFailure(deps, row, letter.to, error)) === 'stop') return;
      troubled = true;
      continue;
    }
    await rememberSent(deps, row.id);
    if (row.attempts > 1 && !troubled) await store.bringForward(queries, deps.clock());
  }
}

/** Throws MailError alone. A server that never ends its answer is left; what it had may arrive all the same, and again. */
async function handOver(deps: Deps, letter: Letter): Promise<void> {
  const waiting = new AbortController();
  const tooLong = pause(rules.handOverMilliseconds, undefined, { signal: waiting.signal, ref: false }).then(() => {
    throw new MailError('mail.unavailable', 'timeout');
  });
  tooLong.catch(() => {});
  try {
    await Promise.race([deps.mailer.send(letter), tooLong]);
  } finally {
    waiting.abort();
  }
}

async function rememberFailure(deps: Deps, row: store.LetterRow, recipient: string, error: MailError) {
  const { queries } = deps.database;
  const { code, detail } = error;
  const now = deps.clock();
  const trouble = `${code} ${detail}`;
  if (isForGood(error) || (code === 'mail.deferred' && rules.isGivenUp(row.createdAt, now))) {
    await store.rememberRefused(queries, row.id, { at: now, recipient, trouble });
    return 'go on';
  }
  await store.rememberTrouble(queries, row.id, new Date(now.getTime() + rules.pauseAfter(row.attempts)), trouble);
  return code === 'mail.deferred' ? 'go on' : 'stop';
}

/** The mark that closes the window: a database that is away for a moment is asked again. */
async function rememberSent(deps: Deps, id: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await deps.database.transaction({ actor: null }, (queries) => store.rememberSent(queries, id, deps.clock()));
    } catch (error) {
      if (attempt === 3) throw error;
      await pause(200 * attempt);
    }
  }
}

/** What it says, now; null when nobody wants it any more: another choice, no address, all read. */
async function prepare(deps: Deps, row: store.LetterRow): Promise<Letter | null> {
  const { queries } = deps.database;
  const receiver = row.accountId === null ? undefined : await store.findReceiver(queries, row.accountId);
  if (receiver === undefined || receiver.email === null || row.accountId === null || row.page === null) return null;
  const { language, choices } = receiver;
  const wanted = (name: string) =>
    rules.isNoticeName(name) && rules.paceOf(choices, rules.kindOf[name]) !== 'off' ? [name] : [];
  const names =
    row.name === 'digest'
      ? (await store.listNoticesOf(queries, row.id)).filter(({ readAt }) => readAt === null).flatMap(({ name }) => wanted(name))
      : wanted(row.name);
  if (names.length === 0) return null;
  const { publicUrl } = deps.config;
  const kinds = [...new Set(names.map((name) => rules.kindOf[name]))];
  const stopKey = await makeStopKey(deps, row.accountId, kinds);
  const { frame } = sentences[language];
  const words = wordsOf(row.name === 'digest' ? null : names[0], names, language);
  const foot = {
    why: kinds.map((kind) => frame.why[kind]).join(' '),
    change: { words: frame.change, link: publicUrl + accountPage[language] },
    stop: {
      words: kinds.length === 1 && kinds[0] !== undefined ? frame.stop[kinds[0]] : frame.stopAll,
      link: `${publicUrl}${stopPage[language]}/${stopKey}`,
    },
  };
  return {
    to: receiver.email,
    key: row.key,
    unsubscribe: `${publicUrl}/api/letters/stops/${stopKey}`,
    ...composeLetter({ ...words, link: publicUrl + row.page[language] }, frame, foot, language),
  };
}

/** One letter's own words, or those of a digest: each thing once, with how many of it there are. */
function wordsOf(
  alone: rules.NoticeName | null | undefined,
  names: readonly rules.NoticeName[],
  language: 'nb' | 'en',
): Omit<LetterWords, 'link'> {
  const { letters, digest } = sentences[language];
  if (alone != null) {
    const { subject, body, action } = letters[alone];
    return { subject, lines: [body], action };
  }
  const lines = [...Map.groupBy(names, (name) => letters[name].subject)].map(
    ([subject, same]) => `- ${subject}${same.length === 1 ? '' : ` (${same.length})`}`,
  );
  return { subject: digest.subject, lines: [digest.body, ...lines], action: digest.action };
}

/** A new one for each try: only its hash is kept, so it cannot be told again. */
async function makeStopKey(deps: Deps, accountId: string, kinds: readonly LetterKind[]): Promise<string> {
  const key = randomBytes(32).toString('base64url');
  const now = deps.clock();
  await store.insertStopLink(deps.database.queries, {
    keyHash: createHash('sha256').update(key).digest('hex'),
    purpose: 'stop-letters',
    accountId,
    about: { kinds: kinds.join(',') },
    createdAt: now,
    expiresAt: new Date(now.getTime() + stopLinkDays * 86_400_000),
  });
  return key;
}
