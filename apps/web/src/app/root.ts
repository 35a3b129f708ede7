import type { ApiResponse } from '@arena/contract/api';
import type { LoaderFunctionArgs } from 'react-router';
import { apiContext, orThrow } from '../lib/api.ts';
import { osloDay } from '../lib/dates.ts';
import { loadTexts } from '../lib/i18n.tsx';
import { loadOwn } from './load-own.ts';
import type { Language } from './pages.ts';

export interface RootData {
  language: Language;
  session: ApiResponse<'GET /api/session'>;
  /** Today in Oslo, so that server and browser write the same "in three days". */
  today: string;
  /** "https://host" of this site as the reader reached it, for addresses that must be whole. */
  origin: string;
}

export const rootLoader =
  (language: Language) =>
  async ({ context, request }: LoaderFunctionArgs): Promise<RootData> => {
    const [session] = await Promise.all([context.get(apiContext).call('GET /api/session'), loadTexts(language)]);
    const known = orThrow(session, request, language);
    if (known.actor || known.endedIdle) await loadOwn(language);
    return {
      language,
      session: known,
      today: osloDay(new Date()),
      origin: new URL(request.url).origin,
    };
  };
