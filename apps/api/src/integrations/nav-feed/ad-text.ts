import { keptText, writtenLine } from '@arena/taxonomy/plain-text';
import sanitizeHtml from 'sanitize-html';
import { readWebAddress } from './web-address.ts';

/**
 * One line of plain text without control characters (Postgres cannot store U+0000), runs of white space made one space.
 * Null for anything but text, and for text with nothing in it.
 */
export function readLine(value: unknown, longest = 500): string | null {
  if (typeof value !== 'string') return null;
  const line = writtenLine(value).slice(0, longest).toWellFormed();
  return line === '' ? null : line;
}

const kept = {
  allowedTags: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
} satisfies sanitizeHtml.IOptions;

/**
 * The ad's own HTML, made safe to show inside a page: paragraphs, lists, headings from h3 down, emphasis, and links that leave by
 * http or https. Everything else goes, its text stays (that of scripts and styles too goes). Broken HTML comes out closed. `mask` is asked about each piece of text.
 */
export function sanitiseDescription(html: string, mask: (text: string) => string = (text) => text): string {
  const safe = sanitizeHtml(
    // Wrappers are not kept, so what they set apart would run together.
    keptText(html).replaceAll(/<\/(?:div|section|article|tr|dt|dd)\s*>/gi, '<br />'),
    {
      ...kept,
      nestingLimit: 30,
      textFilter: mask,
      transformTags: {
        b: 'strong',
        i: 'em',
        a: (_tagName, attribs) => {
          const address = readWebAddress(attribs.href);
          const href = address === null || emailInside.test(address) ? null : address;
          // A tag that is not kept is dropped and its text stays: no link that leads nowhere.
          return href === null ? { tagName: 'span', attribs: {} } : { tagName: 'a', attribs: { href, rel: 'nofollow noopener' } };
        },
      },
    },
  );
  // In a second round, since sanitize-html leaves a lone `</span>` behind where one tag is both dropped and empty.
  const filled = sanitizeHtml(safe, { ...kept, exclusiveFilter: (frame) => frame.tag !== 'br' && isBlank(frame.text) });
  return trimBreaks(lowerHeadings(filled).replaceAll(/(?:<br \/>\s*){3,}/g, '<br /><br />'));
}

/** A link that carries somebody's address, `?to=ola@example.com`. */
const emailInside = /[^/?#&=](?:@|%40)[\w-]+\.[a-z]/i;

/** By steps: an expression for the end of a text takes a minute on one long run of spaces in the middle of it. */
function trimBreaks(html: string): string {
  let rest = html.trim();
  while (rest.startsWith('<br />')) rest = rest.slice(6).trimStart();
  while (rest.endsWith('<br />')) rest = rest.slice(0, -6).trimEnd();
  return rest;
}

function isBlank(text: string): boolean {
  return text.replaceAll('&nbsp;', ' ').trim() === '';
}

/**
 * h1 and h2 belong to our page. An ad's top heading becomes h3 and the ones below it h4, unless the ad begins with one of the lower
 * ones: then all are h3, since a level must not be skipped.
 */
function lowerHeadings(safeHtml: string): string {
  const levels = [...safeHtml.matchAll(/<h([1-6])>/g)].map((match) => Number(match[1]));
  const top = Math.min(...levels);
  const nested = levels[0] === top;
  return safeHtml.replaceAll(/<(\/?)h([1-6])>/g, (_tag, slash, level) => `<${slash}h${nested && Number(level) > top ? 4 : 3}>`);
}

/** The text of sanitised HTML: paragraphs set apart by an empty line, one line per list item. */
export function toPlainText(safeHtml: string): string {
  const broken = safeHtml
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<br \/>/g, '\n')
    .replaceAll(/<li>/g, '\n- ')
    .replaceAll(/<\/?(?:p|ul|ol|h3|h4)>/g, '\n\n')
    .replaceAll(/<[^>]*>/g, '');
  return (
    unescapeText(broken)
      .replaceAll(/[ \u00a0]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      // A list inside a list item.
      .replaceAll(/\n-\s*\n\s*-/g, '\n-')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** Something is left to read, a letter or a digit, when the markup is taken away. */
export function hasWords(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(sanitizeHtml(line, { allowedTags: [], allowedAttributes: {} }).replaceAll(/&[a-z]+;/g, ' '));
}

const escapes: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
/** sanitize-html writes exactly these four. */
function unescapeText(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|amp);/g, (written) => escapes[written] ?? written);
}
