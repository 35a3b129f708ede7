import { useRouteLoaderData } from 'react-router';
import { useLanguage } from '../lib/i18n.tsx';
import type { RootData } from './root.ts';

/** Session, language and today's date, on any page. */
export function useRoot(): RootData {
  const language = useLanguage();
  const root = useRouteLoaderData<RootData>(language);
  if (root === undefined) throw new Error('useRoot is for pages inside the layout');
  return root;
}
