import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { PageHead } from '../../app/head.tsx';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { usePlaceText } from './facts.part.tsx';
import { KindTag } from './kind.part.tsx';
import { OpportunityAction } from './opportunity-action.tsx';
import { OpportunityFacts } from './opportunity-facts.tsx';
import { OpportunityNeeds } from './opportunity-needs.tsx';
import { OpportunityText } from './opportunity-text.tsx';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const result = await context
    .get(apiContext)
    .call('GET /api/opportunities/:id', { params: { id: params.id ?? '' }, query: { language } });
  return orThrow(result, request, language);
}

export function Component() {
  const { t } = useTranslation(['opportunities', 'app']);
  const { language, origin } = useRoot();
  const opportunity = useLoaderData<typeof loader>();
  const place = usePlaceText()(opportunity);
  const { id, kind, title, employer } = opportunity;
  const path = pathTo('opportunity', language, { id });
  return (
    <div className="container">
      <PageHead
        page="opportunity"
        params={{ id }}
        title={`${title.text}, ${employer.name}`}
        description={`${t(`app:kinds.${kind}`)}: ${title.text}. ${employer.name}${place === null ? '' : `, ${place}`}.`}
      />
      <PageHeading
        back={{ to: pathTo('search', language), text: t('detail.back') }}
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
          <OpportunityText opportunity={opportunity} />
          {opportunity.answerWithinDays !== null && <AfterYes days={opportunity.answerWithinDays} />}
          {opportunity.applicationUrl !== null && (
            <p className="print-only">
              {t('detail.imported.heading')}: {opportunity.applicationUrl}
            </p>
          )}
          <p className="print-only">{t('detail.printed', { address: `${origin}${path}` })}</p>
        </div>
      </div>
    </div>
  );
}

function AfterYes({ days }: { days: number }) {
  const { t } = useTranslation('opportunities');
  return (
    <section className="prose" aria-labelledby="after">
      <h2 id="after">{t('detail.after.heading')}</h2>
      <ol>
        <li>{t('detail.after.first')}</li>
        <li>{t('detail.after.second', { days })}</li>
        <li>{t('detail.after.third')}</li>
      </ol>
    </section>
  );
}
