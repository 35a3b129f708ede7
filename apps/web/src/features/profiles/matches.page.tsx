import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { DrawingPath } from '../../ui/drawings/quiet.tsx';
import { Alert, EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Band, Reasons } from '../matches/match.part.tsx';
import { kindsInOrder } from '../opportunities/kind.part.tsx';
import { OpportunityCardView } from '../opportunities/opportunity-card.part.tsx';

/** How many reasons a card has room for. */
const reasonsOnCard = 3;
/** The API sends no more than this; a list as long as that has been cut. */
const mostSent = 30;

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
  const { language } = useRoot();
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
          <Link className="pill" to="?" aria-current={chosen === null ? 'true' : undefined}>
            {t('matches.all', { count: matches.length })}
          </Link>
          {counted.map(({ kind, count }) => (
            <Link key={kind} className="pill" to={`?kind=${kind}`} aria-current={chosen === kind ? 'true' : undefined}>
              {t('matches.kind', { kind: t(`app:kinds.${kind}`), count })}
            </Link>
          ))}
        </nav>
      )}
      {shown.length === 0 && <p>{t('matches.noneOfKind')}</p>}
      <Groups matches={shown} />
      {matches.length >= mostSent && (
        <p>
          {t('matches.cut', { count: matches.length })}{' '}
          <Link className="ds-link" to={pathTo('search', language)}>
            {t('matches.search')}
          </Link>
        </p>
      )}
    </>
  );
}

type Matches = ReturnType<typeof useLoaderData<typeof loader>>['matches'];

/** The best that there is stands open, whatever it is; what fits less is folded, so that it does not drown the rest. */
function Groups({ matches }: { matches: Matches }) {
  const { t } = useTranslation('profiles');
  const groups = [
    { name: 'best', bands: ['strong', 'good'] },
    { name: 'possible', bands: ['possible'] },
    { name: 'stretch', bands: ['stretch'] },
  ] as const;
  const filled = groups.flatMap(({ name, bands }) => {
    const within = matches.filter(({ match }) => bands.some((band) => band === match.band));
    return within.length === 0 ? [] : [{ name, within, heading: t(`matches.${name}`, { count: within.length }) }];
  });
  return filled.map(({ name, within, heading }, position) =>
    position === 0 ? (
      <section key={name} className="stack" data-gap="4">
        <h2>{heading}</h2>
        <Cards matches={within} />
      </section>
    ) : (
      <Details key={name} summary={heading}>
        <h2 className="visually-hidden">{heading}</h2>
        <Cards matches={within} />
      </Details>
    ),
  );
}

function Cards({ matches }: { matches: Matches }) {
  return (
    <ol className="card-list">
      {matches.map(({ opportunity, match }) => (
        <li key={opportunity.id}>
          <OpportunityCardView card={opportunity} above={<Band band={match.band} />}>
            <Reasons reasons={match.reasons} limit={reasonsOnCard} />
          </OpportunityCardView>
        </li>
      ))}
    </ol>
  );
}
