import type { AccountIssuer, LetterChoices, LetterKind } from '@arena/contract/accounts';

/** Only what the role gets is kept of what was sent. */
export const onlyKinds = (choices: LetterChoices, kinds: readonly LetterKind[]): LetterChoices =>
  Object.fromEntries(Object.entries(choices).filter(([kind]) => kinds.includes(kind as LetterKind)));

/** ID-porten tells no address and a link proves one: those are ours to change. The others come from where somebody works. */
export const ownsEmail = (issuer: AccountIssuer): boolean => issuer === 'idporten' || issuer === 'email';
