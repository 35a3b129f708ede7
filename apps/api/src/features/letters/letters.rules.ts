export interface LetterTexts {
  subject: string;
  body: string;
  action: string;
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The same letter as plain text and as HTML. The link lands on a page with a button; opening it does nothing. */
export function composeLetter(
  texts: LetterTexts,
  frame: { greeting: string; closing: string },
  link: string,
  language: 'nb' | 'en',
): { subject: string; text: string; html: string } {
  const text = `${frame.greeting}\n\n${texts.body}\n\n${texts.action}:\n${link}\n\n${frame.closing}\n`;
  const html = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(texts.subject)}</title></head><body><p>${escapeHtml(frame.greeting)}</p><p>${escapeHtml(texts.body)}</p><p><a href="${escapeHtml(link)}">${escapeHtml(texts.action)}</a></p><p>${escapeHtml(frame.closing)}</p></body></html>`;
  return { subject: texts.subject, text, html };
}
