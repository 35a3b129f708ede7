/** A letter's lines; one that is an address on this site alone can be followed, anything else is only text. */
export function linesOf(text: string, origin: string): { key: string; text: string; path: string | null }[] {
  return text
    .split('\n')
    .map((line, position) => ({ key: String(position), text: line.trim(), path: pathOf(line.trim(), origin) }))
    .filter((line) => line.text !== '');
}

function pathOf(line: string, origin: string): string | null {
  if (!/^https?:\/\/\S+$/.test(line) || !URL.canParse(line)) return null;
  const url = new URL(line);
  return url.origin === origin ? url.pathname + url.search + url.hash : null;
}
