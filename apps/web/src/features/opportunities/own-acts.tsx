import type { ApiResponse } from '@arena/contract/api';
import type { OwnOpportunity } from '@arena/contract/opportunities';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { formatInstant } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';

export type Versions = ApiResponse<'GET /api/employer/opportunities/:id/versions'>;
export const outcomes = ['filled-here', 'filled-elsewhere', 'not-filled', 'no-longer-needed'] as const;

/** What else can be done with it, by where it stands: go back, rest, come back, copy, close. Each is a plain form. */
export function OwnActs({
  saved,
  version,
  versions,
  copyKey,
}: {
  saved: OwnOpportunity;
  version: number;
  versions: Versions;
  copyKey: string;
}) {
  const { t } = useTranslation('publishing');
  const { status } = saved;
  const isEditable = status === 'draft' || status === 'open' || status === 'paused';
  const act = (name: string, words: ReactNode, extra: ReactNode = null) => (
    <Form method="post">
      <input type="hidden" name="version" value={version} />
      {extra}
      <Button name="do" value={name} variant="secondary" size="sm">
        {words}
      </Button>
    </Form>
  );
  return (
    <section className="stack" data-gap="4" aria-labelledby="acts">
      <h2 id="acts">{t('acts.heading')}</h2>
      <div className="cluster" data-gap="2">
        {isEditable && versions.length > 0 && act('undo', t('acts.undo'))}
        {status === 'open' && act('pause', t('acts.pause'))}
        {status === 'paused' && act('resume', t('acts.resume'))}
        {status === 'in-review' && act('withdraw', t('acts.withdraw'))}
        {act('copy', t('acts.copy'), <input type="hidden" name="key" value={copyKey} />)}
      </div>
      {isEditable && versions.length > 0 && <VersionList version={version} versions={versions} />}
      {(status === 'open' || status === 'paused') && (
        <Details summary={t('close.heading')}>
          <Form method="post" className="stack" data-gap="3">
            <p>{t('close.text')}</p>
            <input type="hidden" name="version" value={version} />
            <RadioGroup
              name="outcome"
              legend={t('close.outcome')}
              defaultValue="filled-here"
              choices={outcomes.map((outcome) => ({ value: outcome, label: t(`outcomes.${outcome}`) }))}
            />
            <div>
              <Button name="do" value="close" variant="secondary" tone="danger">
                {t('close.action')}
              </Button>
            </div>
          </Form>
        </Details>
      )}
    </section>
  );
}

function VersionList({ version, versions }: { version: number; versions: Versions }) {
  const { t } = useTranslation('publishing');
  const language = useLanguage();
  const translate = t as (key: string) => string;
  return (
    <Details summary={t('versions.heading', { count: versions.length })}>
      <p>{t('versions.text')}</p>
      <ul className="stack" data-gap="3">
        {versions.map((one) => (
          <li key={one.version}>
            <Form method="post" className="cluster" data-gap="3">
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="to" value={one.version} />
              <span>
                {formatInstant(one.savedAt, language)}: {one.title}
                <br />
                <span className="muted">
                  {one.differs.length === 0
                    ? t('versions.same')
                    : t('versions.differs', {
                        fields: one.differs.map((field) => translate(`versions.fields.${field}`)).join(', '),
                      })}
                </span>
              </span>
              <Button name="do" value="restore" variant="tertiary" size="sm">
                {t('versions.restore', { when: formatInstant(one.savedAt, language) })}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Details>
  );
}
