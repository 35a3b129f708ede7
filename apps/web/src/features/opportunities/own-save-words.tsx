import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import type { SaveState } from './use-autosave.ts';

const clock = {
  nb: new Intl.DateTimeFormat('nb', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' }),
};

/** Whether what was typed is kept, in words; said to screen readers when it changes. Empty until something is typed. */
export function SaveWords({ state }: { state: SaveState }) {
  const { t } = useTranslation('publishing');
  const language = useLanguage();
  return (
    <p role="status" className="muted">
      {state.is === 'rest'
        ? ''
        : state.is === 'saved'
          ? t('saving.saved', { time: clock[language].format(new Date(state.at)) })
          : t(`saving.${state.is}`)}
    </p>
  );
}
