import type { OpportunityDetail } from '@arena/contract/opportunities';
import { Link, type LoaderFunctionArgs, useLoaderData, useLocation } from 'react-router';
import { PageHead, StructuredData } from '../../app/head.tsx';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { usePlaceText } from './facts.part.tsx';
import { jobPostingOf } from './job-posting.ts';
import { KindTag } from './kind.part.tsx';
import { OpportunityAction } from './opportunity-action.tsx';
import { OpportunityFacts } from './opportunity-facts.tsx';
import { OpportunityJourney } from './opportunity-journey.tsx';
import { OpportunityNeeds } from './opportunity-needs.tsx';
import { OpportunityPlace } from './opportunity-place.tsx';
import { OpportunityReadings } from './opportunity-readings.tsx';
import { OpportunitySimilar } from './opportunity-similar.tsx';
import { OpportunityText } from './opportunity-text.tsx';

const longestPlace = 60;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const api = context.get(apiContext);
  const asked = (new URL(request.url).searchParams.get('from') ?? '').trim().slice(0, longestPlace);
  const from = asked === '' ? undefined : await findStart(asked);
  const result = await api.call('GET /api/opportunities/:id', {
    params: { id: params.id ?? '' },
    query: { language, ...(from === undefined ? {} : { from }) },
  });
  const opportunity = orThrow(result, request, language);
  // For search engines, who read what the server drew: the browser need not know how.
  const posting = import.meta.env.SSR
    ? jobPostingOf(opportunity, `${new URL(request.url).origin}${pathTo('opportunity', language, { id: opportunity.id })}`)
    : null;
  return { opportunity, asked, posting };

  /** The place somebody wrote by its name; undefined when we know none like it. */
  async function findStart(prefix: string): Promise<string | undefined> {
    const found = await api.call('GET /api/taxonomy/suggestions', { query: { type: 'place', prefix, language } });
    return orThrow(found, request, language)[0]?.id;
  }
}

export function Component() {
  const { t } = useTranslation(['opportunity', 'app']);
  const { language, origin } = useRoot();
  const { opportunity, asked, posting } = useLoaderData<typeof loader>();
  const place = usePlaceText()(opportunity);
  const { id, kind, title, employer } = opportunity;
  const path = pathTo('opportunity', language, { id });
  // The search somebody came from, when they came from one here.
  const list = (useLocation().state as { list?: string } | null)?.list;
  return (
    <div className="container">
      {posting !== null && <StructuredData data={posting} />}
      <PageHead
        page="opportunity"
        params={{ id }}
        title={`${title.text}, ${employer.name}`}
        description={`${t(`app:kinds.${kind}`)}: ${title.text}. ${employer.name}${place === null ? '' : `, ${place}`}.`}
      />
      <PageHeading
        back={{ to: list ?? pathTo('search', language), text: t('back') }}
        above={<KindTag kind={kind} />}
        lede={place === null ? employer.name : `${employer.name}, ${place}`}
      >
        <span lang={title.language === language ? undefined : title.language}>{title.text}</span>
      </PageHeading>
      <div className="with-aside">
        <OpportunityAction opportunity={opportunity} />
        <div className="stack" data-gap="12">
          <OpportunityFacts opportunity={opportunity} />
          <OpportunityNeeds opportunity={opportunity} />
          <OpportunityReadings opportunity={opportunity} />
          <OpportunityText opportunity={opportunity} />
          <OpportunityPlace opportunity={opportunity} />
          <OpportunityJourney opportunity={opportunity} asked={asked} />
          {opportunity.answerWithinDays !== null && <AfterYes opportunity={opportunity} days={opportunity.answerWithinDays} />}
          <OpportunitySimilar opportunity={opportunity} />
          {employer.id !== null && (
            <p className="no-print">
              <Link to={`${pathTo('report', language)}?opportunity=${id}`}>{t('report')}</Link>
            </p>
          )}
          {opportunity.applicationUrl !== null && (
            <p className="print-only">
              {t('imported.heading')}: {opportunity.applicationUrl}
            </p>
          )}
          <p className="print-only">{t('printed', { address: `${origin}${path}` })}</p>
        </div>
      </div>
    </div>
  );
}

/** What happens from here on, the formal steps that the law asks for included. */
function AfterYes({ opportunity: { afterYes }, days }: { opportunity: OpportunityDetail; days: number }) {
  const { t } = useTranslation('opportunity');
  return (
    <section className="prose" aria-labelledby="after">
      <h2 id="after">{t('after.heading')}</h2>
      <ol>
        <li>{t('after.first')}</li>
        <li>{t('after.second', { days })}</li>
        <li>{t('after.third')}</li>
        {(afterYes === 'formal-application' || afterYes === 'county-application') && <li>{t(`after.${afterYes}`)}</li>}
      </ol>
    </section>
  );
}
