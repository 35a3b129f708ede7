import type { AccountIssuer, LetterChoices, LetterKind, LetterPace } from '@arena/contract/accounts';

/** The kinds of letters a role gets, each with what was chosen, or what is usual. */
export const lettersOf = (
  kinds: readonly LetterKind[],
  choices: LetterChoices,
  usual: LetterPace,
): { kind: LetterKind; pace: LetterPace }[] => kinds.map((kind) => ({ kind, pace: choices[kind] ?? usual }));

/** Only what the role gets is kept of what was sent. */
export const onlyKinds = (choices: LetterChoices, kinds: readonly LetterKind[]): LetterChoices =>
  Object.fromEntries(Object.entries(choices).filter(([kind]) => kinds.includes(kind as LetterKind)));

/** ID-porten tells no address and a link proves one: those are ours to change. The others come from where somebody works. */
export const ownsEmail = (issuer: AccountIssuer): boolean => issuer === 'idporten' || issuer === 'email';
