import { useEffect, useState } from 'react';
import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { Alert } from '../../ui/messages.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { draftOf } from './use-sending.ts';

/** Nobody can write. Why is said only to whoever ended it. What was being written stays where it was, to be taken along. */
export function Closed({ id, blockedByMe }: { id: string; blockedByMe: boolean }) {
  const { t } = useTranslation('conversations');
  const [written, setWritten] = useState('');
  useEffect(() => setWritten(draftOf(id)?.text ?? ''), [id]);
  return (
    <>
      {blockedByMe ? (
        <Alert>
          <p>{t('ending.blocked')}</p>
          <Press intent="unblock" />
        </Alert>
      ) : (
        <Alert>{t('one.closed')}</Alert>
      )}
      {written !== '' && <TextArea name="written" label={t('one.written')} rows={4} readOnly value={written} />}
    </>
  );
}

/** When something is wrong. */
export function WaysOut({ id, blockedByMe }: { id: string; blockedByMe: boolean }) {
  const { t } = useTranslation('conversations');
  const language = useLanguage();
  return (
    <Details summary={t('ending.summary')}>
      <p>{t('ending.reportText')}</p>
      <div>
        <ButtonLink to={pathTo('reportConversation', language, { id })} variant="secondary" size="sm">
          {t('ending.report')}
        </ButtonLink>
      </div>
      {!blockedByMe && (
        <>
          <p>{t('ending.blockText')}</p>
          <Press intent="block" />
        </>
      )}
    </Details>
  );
}

function Press({ intent }: { intent: 'block' | 'unblock' }) {
  const { t } = useTranslation('conversations');
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <Button variant="secondary" size="sm">
        {t(`ending.${intent}`)}
      </Button>
    </Form>
  );
}
