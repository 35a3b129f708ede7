/** A letter as text and as HTML: the same words in both, one button, who we are, why it came, and how to get fewer. */

export interface LetterWords {
  subject: string;
  /** Each a line of its own; a digest says here what happened. */
  lines: readonly string[];
  action: string;
  /** Where the button leads. The page has a button of its own: opening it does nothing. */
  link: string;
}

export interface LetterFrame {
  greeting: string;
  closing: string;
  who: string;
}

/** Why somebody gets this and how to get fewer; letters about the login have none. */
export interface LetterFoot {
  why: string;
  change: { words: string; link: string };
  stop: { words: string; link: string };
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const fonts = "font-family:'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,Arial,sans-serif";
/** Spruce of the theme on paper, and its light sister at night. Readers without these rules see the inline ones. */
const night = `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.m-page{background:#14211d!important}.m-card{background:#1d2c27!important;border-color:#3c5249!important}.m-text{color:#eef4f0!important}.m-quiet{color:#b9c9c1!important}.m-link{color:#9fdcc2!important}.m-button{background:#9fdcc2!important;color:#10231b!important}}`;

export function composeLetter(
  words: LetterWords,
  frame: LetterFrame,
  foot: LetterFoot | null,
  language: 'nb' | 'en',
): { subject: string; text: string; html: string } {
  return { subject: words.subject, text: asText(words, frame, foot), html: asHtml(words, frame, foot, language) };
}

function asText({ lines, action, link }: LetterWords, frame: LetterFrame, foot: LetterFoot | null): string {
  const parts = [frame.greeting, lines.join('\n'), `${action}:\n${link}`, frame.closing, '-- ', frame.who];
  if (foot !== null) {
    parts.push(foot.why, `${foot.change.words}:\n${foot.change.link}`, `${foot.stop.words}:\n${foot.stop.link}`);
  }
  return `${parts.join('\n\n')}\n`;
}

function asHtml(
  { subject, lines, action, link }: LetterWords,
  frame: LetterFrame,
  foot: LetterFoot | null,
  language: 'nb' | 'en',
) {
  const p = (text: string) =>
    `<p class="m-text" style="margin:0 0 16px;${fonts};font-size:18px;line-height:1.5;color:#1b2a25">${escapeHtml(text)}</p>`;
  const quiet = (inside: string) =>
    `<p class="m-quiet" style="margin:0 0 8px;${fonts};font-size:15px;line-height:1.5;color:#4a5b54">${inside}</p>`;
  const a = (to: { words: string; link: string }) =>
    `<a class="m-link" href="${escapeHtml(to.link)}" style="color:#14563f;text-decoration:underline">${escapeHtml(to.words)}</a>`;
  const said =
    lines.length < 2
      ? lines.map(p).join('')
      : `${p(lines[0] ?? '')}<ul style="margin:0 0 16px;padding:0 0 0 24px">${lines
          .slice(1)
          .map(
            (line) =>
              `<li class="m-text" style="margin:0 0 8px;${fonts};font-size:18px;line-height:1.5;color:#1b2a25">${escapeHtml(line.replace(/^- /, ''))}</li>`,
          )
          .join('')}</ul>`;
  const button = `<p style="margin:24px 0"><a class="m-button" href="${escapeHtml(link)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#14563f;color:#ffffff;${fonts};font-size:18px;font-weight:700;text-decoration:none">${escapeHtml(action)}</a></p>`;
  const below = foot === null ? '' : quiet(escapeHtml(foot.why)) + quiet(a(foot.change)) + quiet(a(foot.stop));
  return (
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title><style>${night}</style></head>` +
    `<body class="m-page" style="margin:0;padding:0;background:#f4f1ea"><div class="m-page" style="padding:24px 12px;background:#f4f1ea">` +
    `<main class="m-card" style="max-width:560px;margin:0 auto;padding:24px;border:1px solid #d9d3c7;border-radius:12px;background:#ffffff">` +
    `<h1 class="m-text" style="margin:0 0 16px;${fonts};font-size:24px;line-height:1.25;color:#1b2a25">${escapeHtml(subject)}</h1>` +
    `${p(frame.greeting)}${said}${button}${p(frame.closing)}</main>` +
    `<footer style="max-width:560px;margin:16px auto 0;padding:0 24px">${quiet(escapeHtml(frame.who))}${below}</footer></div></body></html>`
  );
}
