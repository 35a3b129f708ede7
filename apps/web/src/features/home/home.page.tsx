import { useRef } from 'react';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { PageHead } from '../../app/head.tsx';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Drawing } from '../../ui/drawing.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHeading, VisuallyHidden } from '../../ui/page.tsx';
import { kindIcons, kindsInOrder } from '../opportunities/kind.part.tsx';
import { OpportunityCardView } from '../opportunities/opportunity-card.part.tsx';
import { searchPath } from '../searches/search-address.part.ts';
import { SearchBox } from '../searches/search-box.part.tsx';

const newestShown = 6;
const employersShown = 6;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const [opportunities, employers] = await Promise.all([
    api.call('GET /api/opportunities', { query: { language } }),
    api.call('GET /api/employers', { query: { language } }),
  ]);
  const { hits, total, facets } = orThrow(opportunities, request, language);
  return {
    newest: hits.slice(0, newestShown),
    total,
    kinds: facets.kind,
    // Those who answer fast come first: silence is what people fear most.
    employers: orThrow(employers, request, language)
      .employers.filter(({ open }) => open > 0)
      .sort((a, b) => Number(b.answersFast) - Number(a.answersFast))
      .slice(0, employersShown),
  };
}

export function Component() {
  const { t } = useTranslation(['home', 'app']);
  const { language } = useRoot();
  const form = useRef<HTMLFormElement>(null);
  const { newest, total, kinds, employers } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead page="home" description={t('home:lede')} />
      <div className="hero" data-with-doors>
        <div className="container">
          <PageHeading lede={t('home:lede')}>{t('home:title')}</PageHeading>
          {/* Plain GET: it works before any script has come. */}
          <search>
            <form ref={form} className="search-bar" data-scale="big" action={pathTo('search', language)}>
              <input type="hidden" name="v" value="2" />
              <SearchBox label={t('home:search.label')} onChoose={() => form.current?.requestSubmit()} />
              <Button>{t('home:search.action')}</Button>
            </form>
          </search>
        </div>
        <Drawing name="landscape" className="hero__picture" />
      </div>

      <section className="container" aria-label={t('home:doors.label')}>
        <Doors />
      </section>

      {newest.length > 0 && (
        <section className="section" aria-labelledby="newest">
          <div className="container">
            <h2 id="newest">{t('home:newest.heading')}</h2>
            <div className="stack" data-gap="6">
              <ul className="grid">
                {newest.map((card) => (
                  <li key={card.id}>
                    <OpportunityCardView card={card} />
                  </li>
                ))}
              </ul>
              <div>
                <ButtonLink to={pathTo('search', language)} variant="secondary">
                  {t('home:newest.all', { count: total })}
                </ButtonLink>
              </div>
            </div>
          </div>
        </section>
      )}

      <section className="section" data-tinted aria-labelledby="real">
        <div className="container with-halves">
          <div className="stack" data-gap="8">
            <div className="stack" data-gap="4">
              <h2 id="real">{t('home:kinds.heading')}</h2>
              <ul className="cluster">
                {kindsInOrder.flatMap((kind) => {
                  const count = kinds.find(({ id }) => id === kind)?.count ?? 0;
                  return count === 0
                    ? []
                    : [
                        <li key={kind}>
                          <Link className="pill" to={searchPath(language, { kind: [kind] })}>
                            <Icon of={kindIcons[kind]} />
                            {t(`app:kinds.${kind}`)} <span className="choice__count">({count})</span>
                          </Link>
                        </li>,
                      ];
                })}
              </ul>
            </div>
            {employers.length > 0 && (
              <div className="stack" data-gap="3">
                <h2>{t('home:employers.heading')}</h2>
                <ul className="stack" data-gap="2">
                  {employers.map(({ id, name, municipality, open, answersFast }) => (
                    <li key={id}>
                      <Link to={pathTo('employer', language, { id })}>{name}</Link>
                      <span className="muted">
                        {' '}
                        {municipality === null ? '' : `${municipality.name}, `}
                        {t('home:employers.open', { count: open })}
                        {answersFast && `, ${t('home:employers.fast')}`}
                      </span>
                    </li>
                  ))}
                </ul>
                <p>
                  <Link to={pathTo('employers', language)}>{t('home:employers.all')}</Link>
                </p>
              </div>
            )}
          </div>
          <div className="stack" data-gap="4">
            <h2>{t('home:promises.heading')}</h2>
            <dl className="facts" data-layout="stacked">
              {(['anonymous', 'learn', 'answer'] as const).map((promise) => (
                <div key={promise}>
                  <dt>{t(`home:promises.${promise}.term`)}</dt>
                  <dd>{t(`home:promises.${promise}.text`)}</dd>
                </div>
              ))}
            </dl>
          </div>
        </div>
      </section>
    </>
  );
}

/** Look around, start without a CV (or see what fits, once something is told), and the way in for employers. */
function Doors() {
  const { t } = useTranslation('home');
  const { language, session } = useRoot();
  const told = session.actor?.role === 'seeker' || (session.actor === null && session.hasDraft);
  const doors = [
    { key: 'look', page: 'search', drawing: 'path' },
    told
      ? ({ key: 'matches', page: 'matches', drawing: 'kitchen' } as const)
      : ({ key: 'start', page: 'start', drawing: 'kitchen' } as const),
    { key: 'company', page: 'company', drawing: 'workshop' },
  ] as const;
  return (
    <>
      <VisuallyHidden>
        <h2>{t('doors.label')}</h2>
      </VisuallyHidden>
      <ul className="grid doors" data-gap="4">
        {doors.map(({ key, page, drawing }) => (
          <li key={key}>
            <Card to={pathTo(page, language)} heading={t(`doors.${key}.heading`)} media={<Drawing name={drawing} />}>
              <p>{t(`doors.${key}.text`)}</p>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
