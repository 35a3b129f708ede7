import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';

/** For a computer that others use too: the way to leave, on every page that shows what somebody has answered. */
export function SharedLine({ shared }: { shared: boolean }) {
  const { t } = useTranslation('start');
  const language = useLanguage();
  if (!shared) return null;
  return (
    <Form method="post" action={pathTo('start', language)} className="cluster no-print" data-gap="2">
      <span className="small">{t('shared.text')}</span>
      <Button variant="secondary" size="sm" name="intent" value="erase">
        {t('shared.leave')}
      </Button>
    </Form>
  );
}
