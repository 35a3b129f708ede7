import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { checkLetter, type Letter, MailError, type Mailer } from './mailer.ts';

export interface SmtpSettings {
  /** smtp://user:password@host:587 or smtps://…:465. TLS is required unless the server is on this machine. */
  url: string;
  from: { name: string; address: string };
}

const onThisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** Sends by SMTP, one connection for each letter. Throws a plain Error at once when the address of the server makes no sense. */
export function createSmtpMailer({ url, from }: SmtpSettings): Mailer {
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    // Without the address itself: it may hold a password.
    throw new Error('SMTP_URL must look like smtp://user:password@host:587 or smtps://user:password@host:465.');
  }
  const transport = createTransport({
    url,
    requireTLS: !onThisMachine.includes(new URL(url).hostname),
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);

  return {
    async send(letter: Letter) {
      checkLetter(letter);
      try {
        await transport.sendMail({
          from,
          // As an object, so that nothing in it is read as a list or a name.
          to: { name: '', address: letter.to },
          subject: letter.subject,
          text: letter.text,
          html: letter.html,
          messageId: `<${createHash('sha256').update(letter.key).digest('hex').slice(0, 40)}@${domain}>`,
          // RFC 3834: asks out-of-office robots not to answer.
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(letter.unsubscribe === undefined
              ? {}
              : { 'List-Unsubscribe': `<${letter.unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
          },
        });
      } catch (error) {
        throw asMailError(error);
      }
    },

    async check() {
      try {
        await transport.verify();
        return 'ok';
      } catch {
        return 'down';
      }
    },
  };
}

function asMailError(error: unknown): MailError {
  const { code, command, responseCode } = Object(error) as { code?: unknown; command?: unknown; responseCode?: unknown };
  const word = typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'unknown';
  const detail = typeof responseCode === 'number' ? `${word} ${responseCode}` : word;
  // Only what the server says of this receiver or this letter is for good. A wrong password, sender or TLS is ours to mend, and the letter waits.
  const aboutTheLetter = code === 'EMESSAGE' || (code === 'EENVELOPE' && command === 'RCPT TO');
  if (!aboutTheLetter || typeof responseCode !== 'number') return new MailError('mail.unavailable', detail);
  return new MailError(responseCode >= 500 ? 'mail.refused' : 'mail.deferred', detail);
}
