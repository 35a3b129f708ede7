import { useEffect, useState } from 'react';
import { Form, useLocation } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';

const form = 'compare';

/** A box of the form below: matches hold forms of their own, and forms do not go into each other. */
export function CompareBox({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('rankings');
  return (
    <div className="choices no-print">
      <div className="ds-field">
        <input className="ds-input" type="checkbox" form={form} id={`compare-${id}`} name="id" value={id} />
        <label className="ds-label" htmlFor={`compare-${id}`}>
          {t('compare.tick')} <VisuallyHidden>{title}</VisuallyHidden>
        </label>
      </div>
    </div>
  );
}

/** Two that are ticked, side by side. With JavaScript it follows along how many there are. */
export function CompareForm() {
  const { t } = useTranslation('rankings');
  const language = useLanguage();
  const { search } = useLocation();
  const count = useTicked();
  return (
    <>
      <Form id={form} action={pathTo('compare', language)} className="cluster no-print" data-gap="3">
        <input type="hidden" name="back" value={search.slice(1)} />
        <span>{t('compare.note')}</span>
        <Button variant="secondary">{t('compare.action')}</Button>
      </Form>
      {/* Not among the answers that take focus after a navigation: a filter may change while boxes stay ticked. */}
      <div className="status-message" role="status" data-place="corner">
        {count > 0 && (
          <div className="cluster no-print" data-gap="3">
            <span>{count === 1 ? t('compare.one') : count === 2 ? t('compare.two') : t('compare.many', { count })}</span>
            {count === 2 && (
              <button className="ds-button" data-variant="primary" data-size="sm" type="submit" form={form}>
                {t('compare.action')}
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}

/** How many boxes are ticked. Matches come and go, so it is counted anew each time anything in the list changes. */
function useTicked(): number {
  const [count, setCount] = useState(0);
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other boxes
  useEffect(() => {
    const read = () => {
      const elements = (document.getElementById(form) as HTMLFormElement | null)?.elements ?? [];
      setCount([...elements].filter((element) => element instanceof HTMLInputElement && element.checked).length);
    };
    read();
    document.addEventListener('change', read);
    return () => document.removeEventListener('change', read);
  }, [key]);
  return count;
}
