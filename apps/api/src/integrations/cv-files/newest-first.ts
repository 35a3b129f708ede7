/** The order of things done in a CV, written or read: what goes on stands first, then what ended last. */
export const newestFirst = (a: Span, b: Span): number => (when(b) < when(a) ? -1 : when(b) > when(a) ? 1 : 0);

interface Span {
  from: string | null;
  to: string | null;
}
const when = ({ from, to }: Span): string => `${to ?? (from === null ? '0000' : '9999')} ${from ?? ''}`;
