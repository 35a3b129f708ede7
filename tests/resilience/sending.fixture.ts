/**
 * A worker that tells and sends, to be killed: `sending.fixture.ts MODE DATABASE SMTP_PORT MINUTES_AHEAD LETTERS`, where letters are
 * `accountId key` pairs. It says "ready" when it has read itself, "told" when all are told and "done" at the end.
 */
import '../../apps/api/src/fast-imports.ts';
import type { Database } from '../../apps/api/src/db/client.ts';
import { connect } from '../../apps/api/src/db/client.ts';
import type { Deps } from '../../apps/api/src/deps.ts';
import { sendLetter } from '../../apps/api/src/features/letters/letters.service.ts';
import { rememberSentTo, wasSent } from '../../apps/api/src/features/letters/letters.store.ts';
import { sendWaiting } from '../../apps/api/src/features/letters/sending.service.ts';
import type { Mailer } from '../../apps/api/src/integrations/mail/mailer.ts';
import { createSmtpMailer } from '../../apps/api/src/integrations/mail/smtp-mailer.ts';

export type Mode = 'ours' | 'send-then-remember' | 'remember-then-send';

const [mode = 'ours', url = '', port = '', minutes = '0', list = '[]'] = process.argv.slice(2);
const letters = JSON.parse(list) as { accountId: string; key: string; email: string }[];
const database = connect(url, { maxConnections: 2 });
const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from: { name: 'Arena', address: 'brev@arena.example' } });
const clock = () => new Date(Date.now() + Number(minutes) * 60_000);
const page = { nb: '/mine-moter', en: '/en/my-meetings' };

/** The two orders that come to mind first, for comparison. */
async function naively(to: Database, by: Mailer) {
  for (const { key, email } of letters) {
    if (await wasSent(to.queries, key)) continue;
    const remember = () => rememberSentTo(to.queries, key, 'interest.answered', clock());
    if (mode === 'remember-then-send') await remember();
    await by.send({ to: email, key, subject: 'Hei', text: 'Noe har skjedd.\n'.repeat(100), html: '<p>Noe har skjedd.</p>' });
    if (mode === 'send-then-remember') await remember();
  }
}

console.log('ready');
if (mode === 'ours') {
  // What sending needs of all that acts may use.
  const deps = { config: { publicUrl: 'http://localhost:3000' }, database, clock, mailer } as unknown as Deps;
  for (const { accountId, key } of letters) await sendLetter(deps, { accountId, key, name: 'interest.answered', page });
  console.log('told');
  await sendWaiting(deps);
} else {
  console.log('told');
  await naively(database, mailer);
}
console.log('done');
await database.close();
