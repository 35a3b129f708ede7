/** Types for pages that import `useTranslation` from react-i18next; the build gives them ours (`vite.config.ts`). */
import type { nb } from '@arena/texts/nb';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof nb;
    returnNull: false;
  }
}
