import type { ClaimableAd } from '@arena/contract/claims';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { formatDayNear } from '../../lib/dates.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card, Tag } from '../../ui/card.tsx';
import { DrawingPath } from '../../ui/drawings/quiet.tsx';
import { Alert, EmptyState } from '../../ui/messages.tsx';
import { PageHeading, VisuallyHidden } from '../../ui/page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  return orThrow(await context.get(apiContext).call('GET /api/employer/claims', { query: { language } }), request, language);
}

export function Component() {
  const { t } = useTranslation(['claims', 'app']);
  const { language } = useRoot();
  const { ads, unitsKnown } = useLoaderData<typeof loader>();
  return (
    <div className="container">
      <title>{t('app:title', { page: t('title') })}</title>
      <div className="stack" data-gap="6">
        <PageHeading back={{ to: pathTo('company', language), text: t('back') }} lede={t('lede')}>
          {t('title')}
        </PageHeading>
        {!unitsKnown && <Alert>{t('unitsUnknown')}</Alert>}
        {ads.length === 0 ? (
          <EmptyState
            drawing={<DrawingPath />}
            heading={t('empty')}
            action={
              <ButtonLink to={pathTo('ownOpportunity', language, { id: language === 'nb' ? 'ny' : 'new' })}>
                {t('emptyAction')}
              </ButtonLink>
            }
          >
            {t('emptyText')}
          </EmptyState>
        ) : (
          <ul className="card-list">
            {ads.map((ad) => (
              <li key={ad.id}>
                <AdCard ad={ad} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function AdCard({ ad }: { ad: ClaimableAd }) {
  const { t } = useTranslation('claims');
  const { language, today } = useRoot();
  const tongue = ad.title.language === language ? undefined : ad.title.language;
  const isOpen = ad.status === 'open';
  return (
    <Card
      to={pathTo('claim', language, { id: ad.id })}
      headingLevel={2}
      heading={<span lang={tongue}>{ad.title.text}</span>}
      above={
        <Tag tone={!isOpen ? 'neutral' : ad.claimedOn === null ? 'birch' : 'success'}>
          {t(!isOpen ? 'ended' : ad.claimedOn === null ? 'free' : 'claimed')}
        </Tag>
      }
    >
      <p>{[ad.employerName, ad.municipality?.name].filter((one) => one !== undefined).join(', ')}</p>
      <p className="muted">{t('published', { day: formatDayNear(ad.publishedOn, today, language) })}</p>
      {ad.contactHere && (
        <p>
          <Link to={pathTo('candidates', language, { id: ad.id })}>
            {ad.waiting > 0 ? t('waiting', { count: ad.waiting }) : t('people')}
            <VisuallyHidden>
              {' ('}
              <span lang={tongue}>{ad.title.text}</span>)
            </VisuallyHidden>
          </Link>
        </p>
      )}
    </Card>
  );
}
