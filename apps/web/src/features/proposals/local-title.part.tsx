import type { LocalText } from '@arena/contract/values';
import { useLanguage } from '../../lib/i18n.tsx';

/** A title in the language it was written in, marked when that is not the page's. */
export function LocalTitle({ title }: { title: LocalText }) {
  return <span lang={title.language === useLanguage() ? undefined : title.language}>{title.text}</span>;
}
