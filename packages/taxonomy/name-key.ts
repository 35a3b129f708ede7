/**
 * The form in which names are compared: lower case, æ/ø/å and accents folded to plain letters, every run of anything else one space.
 * "LØTEN", "Løten" and "loten" give the same key, and so do "Os i Østerdalen" and the id "os-i-osterdalen".
 */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
