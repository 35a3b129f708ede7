import type { OwnDataView } from '@arena/contract/own-data';
import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Alert } from '../../ui/messages.tsx';

interface Props {
  hinder: OwnDataView['hinder'];
  isSeeker: boolean;
  /** Of this form, so that two presses are one. */
  sendingKey: string;
  typed: string;
  problem: string | undefined;
  hasAddress: boolean;
}

const goesSeeker = ['profile', 'interests', 'talks', 'support', 'rest'] as const;
const goesStaff = ['account', 'messages', 'access'] as const;

/** What deleting means, word for word, and the form that does it. */
export function EndSection({ hinder, isSeeker, sendingKey, typed, problem, hasAddress }: Props) {
  const { t } = useTranslation('ownData');
  const language = useLanguage();
  const staying = isSeeker ? (['log', 'answers', 'reports'] as const) : (['log', 'opportunities', 'followed'] as const);
  return (
    <section className="stack" data-gap="4" aria-labelledby="end">
      <h2 id="end">{t('end.heading')}</h2>
      <p>{t('end.text')}</p>
      <h3>{t('end.goes')}</h3>
      <ul>
        {isSeeker
          ? goesSeeker.map((what) => <li key={what}>{t(`end.goesSeeker.${what}`)}</li>)
          : goesStaff.map((what) => <li key={what}>{t(`end.goesStaff.${what}`)}</li>)}
      </ul>
      <h3>{t('end.stays')}</h3>
      <ul>
        {staying.map((what) => (
          <li key={what}>{t(`end.staying.${what}`)}</li>
        ))}
      </ul>
      {isSeeker && <p>{t('end.told')}</p>}
      {hasAddress && <p>{t('end.farewell')}</p>}
      {hinder === null ? (
        <Form method="post" className="stack" data-gap="4">
          <input type="hidden" name="intent" value="delete" />
          <input type="hidden" name="key" value={sendingKey} />
          <TextField
            name="confirmation"
            label={t('end.confirm')}
            width={12}
            defaultValue={typed}
            error={problem}
            autoComplete="off"
          />
          <div>
            <Button variant="secondary" tone="danger">
              {t('end.action')}
            </Button>
          </div>
        </Form>
      ) : (
        <Alert tone="warning">
          <p>{t(hinder.why === 'last-manager' ? 'end.lastManager' : 'end.open', { name: hinder.employerName })}</p>
          <p>
            <ButtonLink to={pathTo(hinder.why === 'last-manager' ? 'companyPeople' : 'company', language)} variant="secondary">
              {t(hinder.why === 'last-manager' ? 'end.lastManagerAction' : 'end.openAction')}
            </ButtonLink>
          </p>
        </Alert>
      )}
    </section>
  );
}
