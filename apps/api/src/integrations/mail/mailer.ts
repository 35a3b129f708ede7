/** The mail port: production sends by SMTP (`smtp-mailer.ts`), practice keeps letters in a mailbox to read in a page (`local-mailbox.ts`). */
import { isOneLine, standsInAddress } from '@arena/taxonomy/plain-text';

export interface Letter {
  /** One address, no name. */
  to: string;
  subject: string;
  /** The whole letter as plain text: some read nothing else. */
  text: string;
  /** The same letter as HTML. Whoever writes it escapes what people have written. */
  html: string;
  /** Names this letter for ever, e.g. the id of the notification. A letter sent twice under one key can be recognised as one. */
  key: string;
  /** Where a mail provider may post to stop this kind of letter for good (RFC 8058); a whole address. */
  unsubscribe?: string;
}

export interface Mailer {
  /** Done when the letter is handed over. Throws MailError, and nothing else. */
  send(letter: Letter): Promise<void>;
  /** Could a letter be sent now? Sends nothing, never throws. */
  check(): Promise<'ok' | 'down'>;
}

/**
 * `mail.invalid_letter`: our own fault, never sent. `mail.refused`: the receiving side said no for good; trying again will not help.
 * `mail.deferred`: it said "later" of this receiver or letter alone. `mail.unavailable`: nobody takes any letter now; try later.
 */
export type MailErrorCode = 'mail.invalid_letter' | 'mail.refused' | 'mail.deferred' | 'mail.unavailable';

/** Whether trying again makes no sense. */
export const isForGood = ({ code }: MailError): boolean => code === 'mail.refused' || code === 'mail.invalid_letter';

/** Says what went wrong without saying to whom: mail servers repeat the address in their answers, so those stay out of it. */
export class MailError extends Error {
  readonly code: MailErrorCode;
  readonly detail: string;

  constructor(code: MailErrorCode, detail: string) {
    super(`${code} (${detail})`);
    this.name = 'MailError';
    this.code = code;
    this.detail = detail;
  }
}

const oneAddress = /^[^\s<>()[\]{},;:"'\\@]+@[^\s<>()[\]{},;:"'\\@]+\.[^\s<>()[\]{},;:"'\\@]+$/;

/** Could a letter be sent to this, as it stands? One bare address of at most 254 characters; whether anybody reads there is not known. */
export const isMailAddress = (text: string): boolean => text.length <= 254 && standsInAddress(text) && oneAddress.test(text);

/** Throws MailError `mail.invalid_letter` for what could become somebody else's header or reach somebody else. */
export function checkLetter({ to, subject, key, text, unsubscribe }: Letter): void {
  const refuse = (detail: string) => {
    throw new MailError('mail.invalid_letter', detail);
  };
  if (!isMailAddress(to)) refuse('to');
  if (subject.trim() === '' || subject.length > 250 || !isOneLine(subject)) refuse('subject');
  if (key === '' || !isOneLine(key)) refuse('key');
  if (text.trim() === '') refuse('text');
  if (unsubscribe !== undefined && !/^https?:\/\/[\x21-\x3b\x3d\x3f-\x7e]+$/.test(unsubscribe)) refuse('unsubscribe');
}
