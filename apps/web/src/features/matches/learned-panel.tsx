import type { DeclinedView } from '@arena/contract/rankings';
import { Form, useLoaderData } from 'react-router';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/field.tsx';
import { UndoForm, useListPath, useOneAtATime } from './decline-form.tsx';
import type { LoadedMatches } from './load-matches.ts';

export const extentChoices = ['100-100', '80-100', '50-80', '20-50', '1-20'] as const;

/** What each no has changed, in the open, each with its way back. */
export function LearnedPanel() {
  const { t } = useTranslation('rankings');
  const language = useLanguage();
  const { found } = useLoaderData<LoadedMatches>();
  if (found.declined.length === 0) return null;
  return (
    <Details summary={t('learned.heading', { count: found.declined.length })} id="learned">
      <p>{t('learned.note')}</p>
      <ul className="stack" data-gap="6">
        {found.declined.map((declined) => (
          <li key={declined.opportunityId} className="stack" data-gap="2">
            <p>
              <strong
                lang={declined.title === null || declined.title.language === language ? undefined : declined.title.language}
              >
                <Title declined={declined} />
              </strong>
            </p>
            <p>
              {t(`learned.said.${declined.because}`)} <Effect declined={declined} />
            </p>
            <Offer declined={declined} />
            <UndoForm declined={declined} named />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Title({ declined: { title, employerName } }: { declined: DeclinedView }) {
  const { t } = useTranslation('rankings');
  if (title === null) return t('learned.closed');
  return employerName === null ? title.text : t('learned.at', { title: title.text, employer: employerName });
}

function Effect({ declined: { because, employerName, lastOccupation } }: { declined: DeclinedView }) {
  const { t } = useTranslation('rankings');
  const { found } = useLoaderData<LoadedMatches>();
  const { maxTravelMinutes } = found.limits;
  if (because === 'work')
    return lastOccupation === null ? t('learned.workKept') : t('learned.workLast', { occupation: lastOccupation.name });
  if (because === 'employer' && employerName !== null) return t('learned.employerLast', { employer: employerName });
  if (because === 'far' && maxTravelMinutes !== null)
    return `${t('learned.onlyThis')} ${t('learned.farSet', { minutes: maxTravelMinutes })}`;
  return t('learned.onlyThis');
}

/** A no about the way or the hours may be true of more than one: then it can be said once and for all. */
function Offer({ declined: { because, offerMinutes, opportunityId } }: { declined: DeclinedView }) {
  const { t } = useTranslation('rankings');
  const action = useListPath();
  const onSubmit = useOneAtATime();
  const { found } = useLoaderData<LoadedMatches>();
  if (because === 'far' && offerMinutes !== null)
    return (
      <Form method="post" action={action} onSubmit={onSubmit} preventScrollReset className="cluster" data-gap="2">
        <span>{t('learned.farOffer')}</span>
        <input type="hidden" name="intent" value="minutes" />
        <Button variant="secondary" size="sm" name="minutes" value={offerMinutes}>
          {t('learned.farAction', { minutes: offerMinutes })}
        </Button>
      </Form>
    );
  if (because !== 'hours') return null;
  const { wantedExtent } = found.limits;
  return (
    <Form method="post" action={action} onSubmit={onSubmit} preventScrollReset className="stack" data-gap="2">
      <input type="hidden" name="intent" value="extent" />
      <SelectField
        id={`extent-${opportunityId}`}
        name="extent"
        label={t('learned.hoursOffer')}
        emptyLabel={t('learned.hoursAny')}
        defaultValue={wantedExtent === null ? '' : `${wantedExtent.fromPercent}-${wantedExtent.toPercent}`}
        options={extentChoices.map((value) => ({ value, label: t(`learned.extents.${value}`) }))}
      />
      <div>
        <Button variant="secondary" size="sm">
          {t('learned.hoursAction')}
        </Button>
      </div>
    </Form>
  );
}
