/** Stopping a kind of letter by the link in one. */
import type { LetterChoices, LetterKind, LetterPace } from '@arena/contract/accounts';

/** A letter may lie unread for months before somebody has had enough. */
export const stopLinkDays = 180;

const isKind = (word: string): word is LetterKind => ['meetings', 'messages', 'proposals', 'found', 'work'].includes(word);

/** Which kinds the letter was about, as its link keeps them. */
export const kindsIn = (about: Record<string, string>): LetterKind[] => (about.kinds ?? '').split(',').filter(isKind);

/** The choices with these kinds off, and what they were, for whoever changes their mind. */
export function stopKinds(choices: LetterChoices, kinds: readonly LetterKind[]): { choices: LetterChoices; before: string } {
  const before = kinds.filter((kind) => choices[kind] !== 'off').map((kind) => `${kind}=${choices[kind] ?? ''}`);
  return { choices: { ...choices, ...Object.fromEntries(kinds.map((kind) => [kind, 'off'])) }, before: before.join(',') };
}

const isPace = (word: string): word is LetterPace => ['at-once', 'daily', 'off'].includes(word);

/** Those kinds as they were before they were stopped; as usual where nothing had been chosen, or it is not known. */
export function resumeKinds(choices: LetterChoices, kinds: readonly LetterKind[], before: string | undefined): LetterChoices {
  const were = new Map((before ?? '').split(',').map((pair) => pair.split('=') as [string, string | undefined]));
  const next = { ...choices };
  for (const kind of kinds) {
    const pace = were.get(kind) ?? '';
    if (isPace(pace) && pace !== 'off') next[kind] = pace;
    else delete next[kind];
  }
  return next;
}
