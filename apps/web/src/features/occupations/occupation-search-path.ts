import { type Language, pathTo } from '../../app/pages.ts';

/** Everything that is open in one occupation, as a search. */
export const occupationSearchPath = (code: string, language: Language) =>
  `${pathTo('search', language)}?${new URLSearchParams({ v: '2', occupation: code })}`;
