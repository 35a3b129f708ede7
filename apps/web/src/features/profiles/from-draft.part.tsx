import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';

/** For who answered before signing in to a profile that has other answers: which of them count. `to` is where they go on. */
export function FromDraft({ to }: { to: 'profile' | 'matches' }) {
  const { t } = useTranslation('profiles');
  const language = useLanguage();
  return (
    <Alert heading={t('profile.fromDraft.heading')}>
      <p>{t('profile.fromDraft.text')}</p>
      <Form method="post" action={pathTo('profile', language)} className="cluster">
        <input type="hidden" name="to" value={to} />
        <Button variant="secondary" name="intent" value="useDraft">
          {t('profile.fromDraft.use')}
        </Button>
        <Button variant="tertiary" name="intent" value="dropDraft">
          {t('profile.fromDraft.drop')}
        </Button>
      </Form>
    </Alert>
  );
}
