import type { Config } from '../../config.ts';
import { createLocalMailbox, type MailboxStore } from './local-mailbox.ts';
import type { Mailer } from './mailer.ts';
import { createSmtpMailer } from './smtp-mailer.ts';

/** By SMTP where SMTP_URL is set, else into the local mailbox. Throws a plain Error at once when MAIL_FROM makes no sense. */
export function createMailer(config: Config, store: MailboxStore): Mailer {
  if (config.smtpUrl === null) return createLocalMailbox({ store, nodeEnv: config.production ? 'production' : 'development' });
  const [, name, address] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(config.mailFrom) ?? [];
  if (name === undefined || address === undefined)
    throw new Error('MAIL_FROM must look like: Arena Innlandet <post@example.org>');
  return createSmtpMailer({ url: config.smtpUrl, from: { name, address } });
}
