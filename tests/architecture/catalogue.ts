/** A catalogue of sentences as one flat list, and what can be wrong between two languages. */
interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

export function flatten(catalogue: object, path = ''): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue as Catalogue)) {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') sentences.set(name, value);
    else for (const [inner, sentence] of flatten(value, name)) sentences.set(inner, sentence);
  }
  return sentences;
}

/** "{{name}}" → "name"; "{{count, number}}" → "count". Sorted, each once. */
export const placeholders = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{\{\s*([\w.-]+)[^}]*\}\}/g)].map(([, name]) => name ?? ''))].sort();

export function differences(nb: object, en: object): string[] {
  const [norwegian, english] = [flatten(nb), flatten(en)];
  const found: string[] = [];
  for (const key of norwegian.keys()) if (!english.has(key)) found.push(`${key} is missing in English`);
  for (const [key, sentence] of english) {
    const other = norwegian.get(key);
    if (other === undefined) found.push(`${key} is missing in Norwegian`);
    else if (placeholders(sentence).join() !== placeholders(other).join())
      found.push(`${key} fills in {${placeholders(other)}} in Norwegian and {${placeholders(sentence)}} in English`);
  }
  return found;
}

/** Empty sentences, and placeholders that would be printed as they stand. */
export function broken(catalogue: object): string[] {
  return [...flatten(catalogue)].flatMap(([key, sentence]) => {
    if (sentence.trim() === '') return [`${key} is empty`];
    if (/\{\{\s*\}\}|(?<!\{)\{(?!\{)|(?<!\})\}(?!\})/.test(sentence)) return [`${key} has a broken placeholder`];
    return [];
  });
}
