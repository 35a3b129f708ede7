import type { ErrorBody } from '@arena/contract/errors';
import type { SavedOpportunity, SavedSearch } from '@arena/contract/savings';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatDayNear, osloDay } from '../../lib/dates.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { FormErrors } from '../interests/form-errors.part.tsx';
import { Notice } from '../interests/notice.part.tsx';
import { OpportunityCardView } from '../opportunities/opportunity-card.part.tsx';
import { followSearch, readFollow } from './follow-search.ts';
import { useSearchName } from './search-name.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const saved = orThrow(await context.get(apiContext).call('GET /api/saved', { query: { language } }), request, language);
  return { ...saved, done: new URL(request.url).searchParams.get('done') };
}

/** What was just taken away, so that it can be brought back. */
type Undoable = { removed: string } | { stopped: { kind: 'search' | 'matches'; address: string; pace: 'daily' | 'weekly' } };

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const act = form.get('act');
  const params = { id: String(form.get('id') ?? '') };
  const here = pathTo('saved', language);
  // From the page of an opportunity the reader goes back to it.
  const from = form.get('from') === 'opportunity' ? pathTo('opportunity', language, params) : here;
  if (act === 'save') {
    const saved = await api.call('PUT /api/saved/opportunities/:id', { params, body: {} });
    return saved.ok ? redirect(from) : refusedOrSignIn(saved, null, request, language);
  }
  if (act === 'remove') {
    const removed = await api.call('DELETE /api/saved/opportunities/:id', { params });
    if (!removed.ok) return refusedOrSignIn(removed, null, request, language);
    return from === here ? ({ removed: params.id } satisfies Undoable) : redirect(from);
  }
  if (act === 'renew') {
    const renewed = await api.call('POST /api/saved/searches/:id/renew', { params, body: {} });
    return renewed.ok ? redirect(`${here}?done=renewed`) : refusedOrSignIn(renewed, null, request, language);
  }
  const told = readFollow(form);
  if (act === 'stop') {
    const stopped = await api.call('DELETE /api/saved/searches/:id', { params });
    return stopped.ok ? ({ stopped: told } satisfies Undoable) : refusedOrSignIn(stopped, null, request, language);
  }
  const followed = await followSearch(api, told, request, language);
  return followed.ok ? redirect(`${here}?done=saved`) : refusedOrSignIn(followed, null, request, language);
}

export function Component() {
  const { t } = useTranslation(['savings', 'app']);
  const { language } = useRoot();
  const { opportunities, searches, done } = useLoaderData<typeof loader>();
  const result = useActionData<Undoable | { error: ErrorBody }>();
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('title') })}</title>
      <div className="stack" data-gap="8">
        <FormErrors error={result !== undefined && 'error' in result ? result.error : undefined} />
        <PageHeading lede={t('lede')}>{t('title')}</PageHeading>
        <Notice>
          {result !== undefined ? (
            <Undo result={result} />
          ) : done === 'saved' || done === 'renewed' ? (
            <p>{t(`searches.${done}`)}</p>
          ) : null}
        </Notice>
        <section className="stack" data-gap="4" aria-labelledby="saved-opportunities">
          <h2 id="saved-opportunities">{t('opportunities.heading')}</h2>
          {opportunities.length === 0 ? (
            <>
              <p>{t('opportunities.empty')}</p>
              <div className="cluster">
                <ButtonLink to={pathTo('search', language)} variant="secondary">
                  {t('opportunities.look')}
                </ButtonLink>
              </div>
            </>
          ) : (
            <ul className="card-list">
              {opportunities.map((one) => (
                <li key={one.id}>
                  <Saved saved={one} />
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className="stack" data-gap="4" aria-labelledby="saved-searches">
          <h2 id="saved-searches">{t('searches.heading')}</h2>
          {searches.length === 0 && <p>{t('searches.empty')}</p>}
          <ul className="stack" data-gap="4">
            {searches.map((one) => (
              <li key={one.id} className="panel stack" data-gap="2">
                <Followed search={one} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

function Undo({ result }: { result: Undoable | { error: ErrorBody } }) {
  const { t } = useTranslation('savings');
  if ('error' in result) return null;
  if ('removed' in result) {
    return (
      <Form method="post" className="cluster">
        <p>{t('opportunities.removed')}</p>
        <input type="hidden" name="id" value={result.removed} />
        <Button variant="secondary" name="act" value="save">
          {t('opportunities.undo')}
        </Button>
      </Form>
    );
  }
  return (
    <Form method="post" className="cluster">
      <p>{t('searches.stopped')}</p>
      <SearchFields search={result.stopped} />
      <Button variant="secondary" name="act" value="follow">
        {t('searches.undo')}
      </Button>
    </Form>
  );
}

const SearchFields = ({ search: { kind, address, pace } }: { search: Pick<SavedSearch, 'kind' | 'address' | 'pace'> }) => (
  <>
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="address" value={address} />
    <input type="hidden" name="pace" value={pace} />
  </>
);

function Saved({ saved: { id, title, employerName, savedAt, card } }: { saved: SavedOpportunity }) {
  const { t } = useTranslation('savings');
  const { language, today } = useRoot();
  const foot = (
    <Form method="post" className="cluster" data-justify="between">
      <span className="muted">
        {t('opportunities.savedOn', { day: formatDayNear(osloDay(new Date(savedAt)), today, language) })}
      </span>
      <input type="hidden" name="id" value={id} />
      <Button variant="tertiary" name="act" value="remove" aria-label={t('opportunities.removeWhich', { title: title.text })}>
        {t('opportunities.remove')}
      </Button>
    </Form>
  );
  if (card !== null) return <OpportunityCardView card={card}>{foot}</OpportunityCardView>;
  return (
    <div className="panel stack" data-gap="2">
      <h3 lang={title.language === language ? undefined : title.language}>{title.text}</h3>
      <p className="muted">
        {employerName} · {t('opportunities.ended')}
      </p>
      {foot}
    </div>
  );
}

function Followed({ search }: { search: SavedSearch }) {
  const { t } = useTranslation('savings');
  const { language, today } = useRoot();
  const { id, kind, address, pace, lastSentAt, renewBy, asleep } = search;
  const name = useSearchName()(search);
  const day = (instant: string) => formatDayNear(osloDay(new Date(instant)), today, language);
  const page = kind === 'matches' ? 'matches' : 'search';
  const endsSoon = Date.parse(renewBy) - Date.parse(today) < 30 * 86_400_000;
  return (
    <>
      <h3>
        <Link to={`${pathTo(page, language)}?${address === '' ? '' : `${address}&`}sort=newest`}>{name}</Link>
      </h3>
      <p>{t(`searches.${pace}`)}</p>
      <p className="muted">
        {asleep
          ? t('searches.asleep')
          : `${lastSentAt === null ? t('searches.never') : t('searches.last', { day: day(lastSentAt) })} · ${t('searches.until', { day: day(renewBy) })}`}
      </p>
      <Form method="post" className="cluster">
        <input type="hidden" name="id" value={id} />
        <SearchFields search={search} />
        {endsSoon && (
          <Button variant="secondary" name="act" value="renew" aria-label={t('searches.renewWhich', { search: name })}>
            {t('searches.renew')}
          </Button>
        )}
        <Button variant="tertiary" name="act" value="stop" aria-label={t('searches.stopWhich', { search: name })}>
          {t('searches.stop')}
        </Button>
      </Form>
    </>
  );
}
