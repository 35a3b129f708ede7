/** What a browser would make of a page: its tags with their attributes, and its words; and what no page of ours may hold. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  colon: ':',
};
const decoded = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));?/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    name === undefined
      ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
      : (entities[name.toLowerCase()] ?? whole),
  );

interface Tag {
  name: string;
  attributes: Map<string, string>;
  /** What stands in an element whose content is no HTML; empty for the others. */
  raw: string;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

/** As a browser splits it: a quoted attribute holds ">", and `script`, `style`, `title` and `textarea` end at their own end tag alone. */
export function parseHtml(html: string): { tags: Tag[]; words: string } {
  const tags: Tag[] = [];
  let words = '';
  const tag = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
  let from = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    words += decoded(html.slice(from, found.index));
    from = tag.lastIndex;
    const [, ends, called = '', rest = ''] = found;
    if (called === '' || ends === '/') continue;
    const name = called.toLowerCase();
    const attributes = new Map(
      [...rest.matchAll(attribute)].map(([, key = '', a, b, c]) => [key.toLowerCase(), decoded(a ?? b ?? c ?? '')]),
    );
    let raw = '';
    if (/^(script|style|title|textarea)$/.test(name)) {
      const end = new RegExp(`</${name}[\\s/>]`, 'i').exec(html.slice(from));
      raw = html.slice(from, end === null ? html.length : from + end.index);
      from = tag.lastIndex = from + raw.length;
      if (name === 'title' || name === 'textarea') words += decoded(raw);
    }
    tags.push({ name, attributes, raw });
  }
  return { tags, words: words + decoded(html.slice(from)) };
}

const leads = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'ping', 'srcset']);

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A script of ours is a file of our own, or data that no browser runs and that is whole. */
const isOurs = ({ attributes, raw }: Tag) => {
  const type = attributes.get('type') ?? '';
  if (type === 'application/json' || type === 'application/ld+json') return isJson(raw) && !raw.includes('<');
  return raw.trim() === '' && (attributes.get('src') ?? '').startsWith('/assets/');
};

/** Everything that could run something of somebody else's, in words; empty when all is well. */
export function whatCouldRun(html: string): string[] {
  const wrong: string[] = [];
  for (const tag of parseHtml(html).tags) {
    if (tag.name === 'script' && !isOurs(tag)) wrong.push(`a script: ${tag.raw.slice(0, 60)}`);
    if (/^(base|object|embed|applet|frame)$/.test(tag.name)) wrong.push(`<${tag.name}>`);
    for (const [name, value] of tag.attributes) {
      if (name.startsWith('on')) wrong.push(`<${tag.name} ${name}>`);
      if (name === 'srcdoc') wrong.push(`<${tag.name} srcdoc>`);
      // A browser reads an address without its control characters and white space. What React puts in the place of a script does nothing.
      const address = [...value].filter((sign) => sign > ' ').join('');
      if (leads.has(name) && /^(?!javascript:thrownewError\('React)(javascript|vbscript|data:text)/i.test(address))
        wrong.push(`<${tag.name} ${name}=${address.slice(0, 40)}>`);
    }
  }
  return wrong;
}
