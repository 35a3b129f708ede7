import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

const asked = (search: URLSearchParams, otherwise: 'nb' | 'en') =>
  search.get('in') === 'en' ? 'en' : search.get('in') === 'nb' ? 'nb' : otherwise;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const of = asked(new URL(request.url).searchParams, language);
  const result = await context
    .get(apiContext)
    .call('GET /api/employer/opportunities/:id/poster', { params: { id: params.id ?? '' }, query: { language: of } });
  return { id: params.id ?? '', poster: orThrow(result, request, language) };
}

export function Component() {
  const { t } = useTranslation(['posters', 'app']);
  const { language } = useRoot();
  const { id, poster } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const chosen = asked(search, language);
  const tongue = chosen === language ? undefined : chosen;
  return (
    <div className="container">
      <title>{t('app:title', { page: t('title') })}</title>
      <div className="stack" data-gap="6">
        <PageHeading back={{ to: pathTo('ownOpportunity', language, { id }), text: t('back') }} lede={t('lede')}>
          {t('title')}
        </PageHeading>
        <nav aria-label={t('language')} className="cluster">
          {(['nb', 'en'] as const).map((one) => (
            <Link key={one} className="pill" to={`?in=${one}`} aria-current={one === chosen ? 'true' : undefined}>
              {t(one)}
            </Link>
          ))}
        </nav>
        {poster.isOpen ? (
          <div>
            <ButtonLink href={`/api/employer/opportunities/${id}/poster.pdf?language=${chosen}`} download>
              {t('download')}
            </ButtonLink>
          </div>
        ) : (
          <Alert tone="warning">{t('notOpen')}</Alert>
        )}
        <section className="stack" data-gap="4" aria-labelledby="preview">
          <h2 id="preview">{t('preview')}</h2>
          <div className="panel stack" data-gap="4">
            <div className="stack" data-gap="2" lang={tongue}>
              <p>
                <strong>{poster.title}</strong>
              </p>
              <p className="muted">{[poster.employerName, poster.place].filter((one) => one !== '').join(', ')}</p>
              {poster.line !== '' && <p>{poster.line}</p>}
            </div>
            {poster.learned.length > 0 && (
              <div className="stack" data-gap="2">
                <h3>{t('learned')}</h3>
                <ul lang={tongue}>
                  {poster.learned.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </div>
            )}
            <Code rows={poster.code} label={t('codeLabel', { address: poster.address })} />
            <p>
              {t('scan')} <strong>{poster.address.replace(/^https?:\/\//, '')}</strong>
            </p>
          </div>
        </section>
      </div>
    </div>
  );
}

/** Dark squares on white, with the light edge that readers need; the same in the dark look. */
function Code({ rows, label }: { rows: readonly string[]; label: string }) {
  const edge = 4;
  const size = rows.length + 2 * edge;
  const path = rows
    .flatMap((row, y) => [...row].map((dark, x) => (dark === '1' ? `M${x + edge} ${y + edge}h1v1h-1z` : '')))
    .join('');
  return (
    <svg role="img" aria-label={label} width="200" height="200" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
