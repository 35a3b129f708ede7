import { useEffect, useRef } from 'react';
import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import type { Removed } from './education-abroad.page.tsx';

/** Says that something is gone, and puts it back. Takes the focus that its button had. */
export function Undo({ removed }: { removed: Removed }) {
  const { t } = useTranslation('educations');
  const language = useLanguage();
  const ref = useRef<HTMLFormElement>(null);
  const value = JSON.stringify(removed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each removal moves the focus anew
  useEffect(() => ref.current?.querySelector('button')?.focus(), [value]);
  return (
    <Form method="post" ref={ref} action={pathTo('educationAbroad', language)} className="cluster">
      <p role="status">{t('removed')}</p>
      <input type="hidden" name="removed" value={value} />
      <Button variant="secondary" size="sm" name="intent" value="restore">
        {t('undo')}
      </Button>
    </Form>
  );
}
