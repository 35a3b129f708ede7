import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { DrawingPath } from '../../ui/drawings/quiet.tsx';
import { Alert, EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { kindsInOrder } from '../opportunities/kind.part.tsx';
import { OpportunityCardView } from '../opportunities/opportunity-card.part.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  return orThrow(await context.get(apiContext).call('GET /api/matches', { query: { language } }), request, language);
}

export function Component() {
  const { t } = useTranslation(['profiles', 'app']);
  const { language } = useRoot();
  const { basis, matches } = useLoaderData<typeof loader>();
  const title = <title>{t('app:title', { page: t('matches.title') })}</title>;
  if (basis === 'nothing')
    return (
      <div className="container" data-width="narrow">
        {title}
        <Nothing />
      </div>
    );
  return (
    <div className="container">
      {title}
      <div className="stack" data-gap="8">
        <PageHeading lede={t('matches.lede')}>{t('matches.title')}</PageHeading>
        {basis === 'draft' ? (
          <Alert>
            <p>
              {t('matches.draft')}{' '}
              <Link className="ds-link" to={pathTo('start', language)}>
                {t('matches.edit')}
              </Link>
            </p>
            <SignIn />
          </Alert>
        ) : (
          <p>
            <Link className="ds-link" to={pathTo('profile', language)}>
              {t('matches.editProfile')}
            </Link>
          </p>
        )}
        {matches.length === 0 ? (
          <EmptyState
            drawing={<DrawingPath />}
            heading={t('matches.noneTitle')}
            action={<ButtonLink to={pathTo('search', language)}>{t('matches.search')}</ButtonLink>}
          >
            {t('matches.none')}
          </EmptyState>
        ) : (
          <List />
        )}
      </div>
    </div>
  );
}

function SignIn() {
  const { t } = useTranslation('profiles');
  const { language } = useRoot();
  const returnTo = encodeURIComponent(pathTo('matches', language));
  return (
    <ButtonLink to={`${pathTo('signIn', language)}?returnTo=${returnTo}`} variant="secondary">
      {t('matches.signIn')}
    </ButtonLink>
  );
}

/** Nothing told yet: one way on, and for somebody signed in as another, why there are no matches. */
function Nothing() {
  const { t } = useTranslation('profiles');
  const { language, session } = useRoot();
  const role = session.actor?.role ?? 'seeker';
  return (
    <div className="stack" data-gap="8">
      <DrawingPath />
      <PageHeading lede={t(role === 'seeker' ? 'matches.nothing' : 'matches.otherRole')}>
        {t(role === 'seeker' ? 'matches.nothingTitle' : 'matches.title')}
      </PageHeading>
      <div className="cluster">
        {role === 'seeker' && (
          <ButtonLink to={pathTo('start', language)} size="lg">
            {t('matches.start')}
          </ButtonLink>
        )}
        <ButtonLink to={pathTo('search', language)} variant="secondary" size={role === 'seeker' ? 'lg' : 'md'}>
          {t('matches.search')}
        </ButtonLink>
      </div>
    </div>
  );
}

function List() {
  const { t } = useTranslation(['profiles', 'app']);
  const { matches } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const chosen = search.get('kind');
  const counted = kindsInOrder.flatMap((kind) => {
    const count = matches.filter(({ opportunity }) => opportunity.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  const shown = chosen === null ? matches : matches.filter(({ opportunity }) => opportunity.kind === chosen);
  return (
    <>
      {counted.length > 1 && (
        <nav className="cluster" data-gap="2" aria-label={t('matches.filter')}>
          <Link className="pill" to="?" preventScrollReset aria-current={chosen === null ? 'true' : undefined}>
            {t('matches.all', { count: matches.length })}
          </Link>
          {counted.map(({ kind, count }) => (
            <Link
              key={kind}
              className="pill"
              to={`?kind=${kind}`}
              preventScrollReset
              aria-current={chosen === kind ? 'true' : undefined}
            >
              {t('matches.kind', { kind: t(`app:kinds.${kind}`), count })}
            </Link>
          ))}
        </nav>
      )}
      <section className="stack" data-gap="4">
        <h2 className="visually-hidden">{t('matches.listTitle')}</h2>
        {shown.length === 0 && <p>{t('matches.noneOfKind')}</p>}
        <ol className="card-list">
          {shown.map(({ opportunity, match }) => (
            <li key={opportunity.id}>
              <OpportunityCardView card={opportunity} match={match} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
