import type { ErrorBody } from '@arena/contract/errors';
import { useTranslation } from './i18n.tsx';

/** The sentence for a refusal, in the reader's language. An unknown code reads like "something went wrong". */
export function useErrorText(): (error: ErrorBody) => string {
  const { t, i18n } = useTranslation('errors');
  const translate = t as unknown as (key: string, params?: Record<string, unknown>) => string;
  return ({ code, params }) => {
    const name = code.replaceAll('.', '_');
    const key = [`errors:codes.${name}`, `refusals:${name}`].find(i18n.exists);
    return key === undefined ? t('codes.server_unexpected') : translate(key, params);
  };
}
