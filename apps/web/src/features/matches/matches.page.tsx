import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useLoaderData,
  useNavigation,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { useSlow } from '../../lib/use-slow.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DrawingPath } from '../../ui/drawings/quiet.tsx';
import { Alert, EmptyState, Skeleton, StatusMessage } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { FromDraft } from '../profiles/from-draft.part.tsx';
import { loadInBrowser } from '../profiles/own-answers.part.ts';
import { SharedLine } from '../profiles/shared-line.part.tsx';
import { CompareForm } from './compare-form.tsx';
import { useListPath } from './decline-form.tsx';
import { LearnedPanel } from './learned-panel.tsx';
import { loadMatches } from './load-matches.ts';
import { matchAction } from './match-action.ts';
import { countChosen, matchesPath, nothingAsked } from './match-address.ts';
import { MatchFilters } from './match-filters.tsx';
import { OverallLift } from './match-lifts.tsx';
import { MatchList, ShowMore, SortLinks } from './match-list.tsx';

const skeletonCards = 4;

export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  const [matches, inBrowser] = await Promise.all([
    loadMatches(args),
    loadInBrowser(context.get(apiContext), request, languageOf(request)),
  ]);
  return { ...matches, inBrowser };
}
export const action = (args: ActionFunctionArgs) => matchAction(args);

export function Component() {
  const { t } = useTranslation(['rankings', 'app']);
  const { language } = useRoot();
  const { found, inBrowser } = useLoaderData<typeof loader>();
  const title = <title>{t('app:title', { page: t('title') })}</title>;
  if (found.basis === 'nothing')
    return (
      <div className="container" data-width="narrow">
        {title}
        <Nothing />
      </div>
    );
  return (
    <div className="container">
      {title}
      <div className="stack" data-gap="6">
        <SharedLine shared={inBrowser.shared && found.basis === 'draft'} />
        <PageHeading lede={t('lede')}>{t('title')}</PageHeading>
        {inBrowser.hasDraft && found.basis === 'profile' && <FromDraft to="matches" />}
        {found.basis === 'draft' && (
          <Alert>
            <p>
              {t('draft')}{' '}
              <Link className="ds-link" to={pathTo('start', language)}>
                {t('edit')}
              </Link>
            </p>
            <SignIn />
          </Alert>
        )}
        <ul className="cluster" data-gap="6">
          {found.basis === 'profile' && (
            <li>
              <Link className="ds-link" to={pathTo('profile', language)}>
                {t('editProfile')}
              </Link>
            </li>
          )}
          <li>
            <Link className="ds-link" to={pathTo('strengths', language)}>
              {t('strengths')}
            </Link>
          </li>
          <li>
            <Link className="ds-link" to={`${pathTo('follow', language)}?what=matches`}>
              {t('follow')}
            </Link>
          </li>
        </ul>
        <Found />
      </div>
    </div>
  );
}

function SignIn() {
  const { t } = useTranslation('rankings');
  const { language } = useRoot();
  const returnTo = encodeURIComponent(pathTo('matches', language));
  return (
    <ButtonLink to={`${pathTo('signIn', language)}?returnTo=${returnTo}`} variant="secondary">
      {t('signIn')}
    </ButtonLink>
  );
}

/** Nothing told yet: one way on, and for somebody signed in as another, why there are no matches. */
function Nothing() {
  const { t } = useTranslation('rankings');
  const { language, session } = useRoot();
  const role = session.actor?.role ?? 'seeker';
  return (
    <div className="stack" data-gap="8">
      <PageHeading lede={t(role === 'seeker' ? 'nothing' : 'otherRole')}>
        {t(role === 'seeker' ? 'nothingTitle' : 'title')}
      </PageHeading>
      <div className="cluster">
        {role === 'seeker' && (
          <ButtonLink to={pathTo('start', language)} size="lg">
            {t('start')}
          </ButtonLink>
        )}
        <ButtonLink to={pathTo('search', language)} variant="secondary" size={role === 'seeker' ? 'lg' : 'md'}>
          {t('search')}
        </ButtonLink>
      </div>
      <DrawingPath />
    </div>
  );
}

function Found() {
  const { t } = useTranslation('rankings');
  const { language } = useRoot();
  const { asked, found, leftOut } = useLoaderData<typeof loader>();
  return (
    <div className="search-layout">
      <MatchFilters asked={asked} found={found} />
      <section className="stack" data-gap="4" aria-labelledby="hits">
        {leftOut && <Alert tone="info">{t('leftOut')}</Alert>}
        <div className="visually-hidden" role="status">
          {t('hits', { count: found.total })}
        </div>
        <Told />
        <h2 id="hits" tabIndex={-1} data-results>
          {t('hits', { count: found.total })}
        </h2>
        {countChosen(asked) > 0 && found.matches.length > 0 && (
          <p>
            <Link className="ds-link" to={matchesPath(language, { ...nothingAsked, sort: asked.sort })}>
              {t('removeFilters')}
            </Link>
          </p>
        )}
        {found.ageNotice !== null && (
          <Alert>
            <p>{found.ageNotice}</p>
            <p>{t('age.note')}</p>
          </Alert>
        )}
        <Results />
        <LearnedPanel />
      </section>
    </div>
  );
}

/** What came of what the person just did. */
function Told() {
  const { t } = useTranslation('rankings');
  const [address] = useSearchParams();
  const action = useListPath();
  const told = address.get('told');
  const was = address.get('was') ?? '';
  if (told === 'back') return <StatusMessage>{t('no.back')}</StatusMessage>;
  if (told === 'closed' || told === 'full') return <StatusMessage>{t(`no.${told}`)}</StatusMessage>;
  if (told !== 'minutes' && told !== 'extent') return null;
  return (
    <StatusMessage>
      <Form method="post" action={action} className="cluster" data-gap="2">
        <span>{t(`learned.${told}Saved`)}</span>
        <input type="hidden" name="intent" value={told} />
        <input type="hidden" name={told} value={was} />
        <Button variant="secondary" size="sm">
          {t('no.undo')}
        </Button>
      </Form>
    </StatusMessage>
  );
}

function Results() {
  const { t } = useTranslation('rankings');
  const { language } = useRoot();
  const { asked, found } = useLoaderData<typeof loader>();
  const navigation = useNavigation();
  const slow = useSlow(navigation.state === 'loading' && navigation.location.pathname === pathTo('matches', language));
  if (slow) return <Skeleton shape="card" count={skeletonCards} label={t('loading')} />;
  if (found.matches.length === 0) {
    const isFiltered = countChosen(asked) > 0;
    return (
      <EmptyState
        drawing={<DrawingPath />}
        heading={t(isFiltered ? 'noneFilteredTitle' : 'noneTitle')}
        headingLevel={3}
        action={
          isFiltered ? (
            <ButtonLink to={matchesPath(language, nothingAsked)}>{t('removeFilters')}</ButtonLink>
          ) : (
            <ButtonLink to={pathTo('search', language)}>{t('search')}</ButtonLink>
          )
        }
      >
        {t(isFiltered ? 'noneFiltered' : 'none')}
      </EmptyState>
    );
  }
  return (
    <div className="stack" data-gap="6">
      <SortLinks />
      <OverallLift lift={found.lift} />
      <MatchList />
      {found.matches.length > 1 && <CompareForm />}
      <ShowMore />
    </div>
  );
}
