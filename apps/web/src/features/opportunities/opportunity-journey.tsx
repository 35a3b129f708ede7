import type { OpportunityDetail } from '@arena/contract/opportunities';
import { Form } from 'react-router';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';

/** How long it takes to get there, from a place the reader writes. A plain GET form: the address keeps the answer. */
export function OpportunityJourney({
  opportunity: { journey, place },
  asked,
}: {
  opportunity: OpportunityDetail;
  /** What the reader wrote; empty before that. */
  asked: string;
}) {
  const { t } = useTranslation('opportunity');
  if (place === null) return null;
  const isUnknown = asked !== '' && journey === null;
  return (
    // On paper only with an answer: there is nobody to ask.
    <section className={journey === null ? 'stack no-print' : 'stack'} data-gap="4" aria-labelledby="journey">
      <h2 id="journey">{t('journey.heading')}</h2>
      {journey !== null && (
        <div className="stack" data-gap="2">
          <h3>{t('journey.fromPlace', { place: journey.from.name, to: place.name })}</h3>
          <ul className="stack" data-gap="2">
            <li>{journey.carMinutes === null ? t('journey.carUnknown') : t('journey.car', { minutes: journey.carMinutes })}</li>
            <li>
              {journey.public === null ? (
                t('journey.publicUnknown')
              ) : (
                <>
                  {t('journey.public', { minutes: journey.public.minutes })},{' '}
                  {t('journey.changes', { count: journey.public.changes })}. {t(`journey.often.${journey.public.often}`)}
                </>
              )}
            </li>
          </ul>
          <p className="muted">{t('journey.note')}</p>
        </div>
      )}
      <Form className="search-bar no-print" preventScrollReset replace>
        <TextField
          name="from"
          label={t('journey.from')}
          description={t('journey.description')}
          defaultValue={journey?.from.name ?? asked}
          error={isUnknown ? t('journey.unknown') : undefined}
          maxLength={60}
          autoComplete="address-level2"
        />
        <Button variant="secondary">{t('journey.action')}</Button>
      </Form>
    </section>
  );
}
