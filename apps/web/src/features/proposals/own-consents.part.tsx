import type { ApiResponse } from '@arena/contract/api';
import { Form, Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { formatDay, osloDay } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import { LocalTitle } from './local-title.part.tsx';

type Consent = ApiResponse<'GET /api/consents'>[number];

/** What the reader lets employers see, until when, and a button to take it back. */
export function OwnConsents({
  consents,
  refused,
}: {
  consents: readonly Consent[];
  /** Ids of those whose employer said no, and so no longer sees anything. */
  refused: ReadonlySet<string>;
}) {
  const { t } = useTranslation('proposals');
  const language = useLanguage();
  const active = consents.filter((consent) => consent.active);
  const earlier = consents.filter((consent) => !consent.active);
  return (
    <section className="stack" data-gap="4" aria-labelledby="consents">
      <h2 id="consents">{t('consents.heading')}</h2>
      {active.length === 0 ? (
        <p>{t('consents.none')}</p>
      ) : (
        <ul className="stack" data-gap="4">
          {active.map((consent) => (
            <li key={consent.id} className="panel stack" data-gap="3">
              <About consent={consent} />
              {refused.has(consent.id) ? (
                <p>{t('consents.refused')}</p>
              ) : (
                <>
                  <p>{t('consents.until', { day: formatDay(consent.until, language) })}</p>
                  <p>{t('consents.shows')}</p>
                  <Facts facts={consent.facts} language={consent.language} />
                </>
              )}
              <Form method="post">
                <input type="hidden" name="intent" value="withdraw" />
                <input type="hidden" name="id" value={consent.id} />
                <Button variant="secondary">
                  <span>
                    {t('consents.withdraw')}
                    <VisuallyHidden>
                      : <LocalTitle title={consent.opportunity.title} />
                    </VisuallyHidden>
                  </span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <Details summary={t('consents.earlier')}>
          <ul className="stack" data-gap="4">
            {earlier.map((consent) => (
              <li key={consent.id} className="stack" data-gap="1">
                <About consent={consent} />
                <p>
                  {consent.withdrawnAt === null
                    ? t('consents.expired', { day: formatDay(consent.until, language) })
                    : t('consents.withdrawn', { day: formatDay(osloDay(new Date(consent.withdrawnAt)), language) })}
                </p>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

function About({ consent: { opportunity } }: { consent: Consent }) {
  const language = useLanguage();
  return (
    <>
      <h3>
        <Link to={pathTo('opportunity', language, { id: opportunity.id })}>
          <LocalTitle title={opportunity.title} />
        </Link>
      </h3>
      <p>{opportunity.employerName}</p>
    </>
  );
}

/** Facts as they were written down, in the language they were read in. */
export function Facts({ facts, language }: { facts: readonly { label: string; value: string }[]; language: 'nb' | 'en' }) {
  const own = useLanguage();
  return (
    <div lang={language === own ? undefined : language}>
      <DescriptionList items={facts.map(({ label, value }) => ({ key: label, term: label, description: value }))} />
    </div>
  );
}
