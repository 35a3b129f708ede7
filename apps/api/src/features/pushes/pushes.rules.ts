/** The first reference that stands there twice, or null: of two that differ nobody knows which is meant. */
export function findRepeated(references: readonly string[]): string | null {
  return references.find((reference, position) => references.indexOf(reference) !== position) ?? null;
}
