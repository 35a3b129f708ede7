import type { ReactNode } from 'react';

const address = /https?:\/\/[^\s<>"'`]+/g;
/** What ends a sentence ends no address. */
const atTheEnd = /[.,:;!?)\]}]+$/;

/** The text in parts: words, and addresses that a browser would open as pages. Nothing else becomes a link. */
export function partsOf(text: string): ({ words: string } | { href: string; words: string })[] {
  const parts: ({ words: string } | { href: string; words: string })[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const words = found.replace(atTheEnd, '');
    const url = URL.parse(words);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '') continue;
    if (index > at) parts.push({ words: text.slice(at, index) });
    parts.push({ href: url.href, words });
    at = index + words.length;
  }
  if (at < text.length) parts.push({ words: text.slice(at) });
  return parts;
}

/** What somebody wrote: lines as they were, addresses as links that tell the other page nothing. No previews: fetching one would tell that it was read. */
export function LinkedText({ text }: { text: string }) {
  const drawn: ReactNode[] = partsOf(text).map((part, position) =>
    'href' in part ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same address may stand twice, and the order never changes
      <a key={position} href={part.href} rel="noopener noreferrer nofollow">
        {part.words}
      </a>
    ) : (
      part.words
    ),
  );
  return (
    <p data-keep-lines className="prose">
      {drawn}
    </p>
  );
}
