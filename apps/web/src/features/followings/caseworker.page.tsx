import type { ErrorBody } from '@arena/contract/errors';
import type { FollowedPerson } from '@arena/contract/followings';
import { useEffect } from 'react';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatDay, osloDay } from '../../lib/dates.ts';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DrawingEmpty } from '../../ui/drawings/quiet.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Alert, EmptyState, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { isShown, ProposalTable } from '../proposals/proposal-table.part.tsx';
import { addressOfFilter, filterPeople, isFiltered, isMine, type PeopleFilter, readFilter, standings } from './filter-people.ts';
import { readSorting, type Sorting, type SortKey, sortAddress, sortPeople } from './sort-people.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const [people, proposals] = await Promise.all([
    api.call('GET /api/followings'),
    api.call('GET /api/proposals', { query: { language } }),
  ]);
  const search = new URL(request.url).searchParams;
  const [sorting, filter] = [readSorting(search), readFilter(search)];
  const [all, every] = [orThrow(people, request, language), orThrow(proposals, request, language)];
  const shown = filterPeople(all, every, filter);
  const ids = new Set(shown.map(({ id }) => id));
  const ofShown = every.filter((one) => ids.has(one.followingId) && (filter.show !== 'mine' || isMine(one)));
  return {
    sorting,
    filter,
    total: all.length,
    people: sortPeople(shown, sorting),
    // What waits for the caseworker stands first.
    proposals: [...ofShown.filter(isMine), ...ofShown.filter((one) => !isMine(one))],
    hasReferred: every.some(isShown),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  if (form.get('intent') === 'refer') {
    const referred = await api.call('POST /api/proposals/:id/referral', {
      params: { id: String(form.get('id') ?? '') },
      body: {},
    });
    if (referred.ok || referred.error.code === 'referral.already_sent') {
      return redirect(`${pathTo('caseworker', language)}?done=referred`);
    }
    return refusedOrSignIn(referred, { code: null }, request, language);
  }
  const code = String(form.get('code') ?? '').trim();
  // Too short or too long to be sent is no code either: one sentence for all of it.
  if (code.length < 4 || code.length > 20) {
    return refusedOrSignIn(
      { status: 404, error: { code: 'following.code_unknown', params: {} } },
      { code: code.slice(0, 40) },
      request,
      language,
    );
  }
  const accepted = await api.call('POST /api/followings/accept', { body: { code } });
  if (!accepted.ok) return refusedOrSignIn(accepted, { code }, request, language);
  return redirect(`${pathTo('followed', language, { id: accepted.data.id })}?done=followed`);
}

const news = ['referred', 'ended'] as const;

export function Component() {
  const { t } = useTranslation(['followings', 'app']);
  const errorText = useErrorText();
  const { people, total, proposals, sorting, filter, hasReferred } = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody; values: { code: string | null } }>();
  useEffect(() => {
    if (refused !== undefined) document.getElementById('error-summary')?.focus();
  }, [refused]);
  const [search] = useSearchParams();
  // The address outlives what it tells: only what is still so is said.
  const stillSo = { referred: hasReferred, ended: true };
  const done = refused === undefined ? news.find((one) => one === search.get('done') && stillSo[one]) : undefined;
  const codeError = refused !== undefined && refused.values.code !== null ? errorText(refused.error) : undefined;
  return (
    <div className="container">
      <title>{t('app:title', { page: t('list.title') })}</title>
      <div className="stack" data-gap="12">
        <div className="stack" data-gap="4">
          <ErrorSummary
            title={t('app:errorSummary')}
            errors={codeError === undefined ? [] : [{ fieldId: 'code', text: codeError }]}
          />
          {refused !== undefined && codeError === undefined && (
            <Alert tone="danger" role="alert">
              {errorText(refused.error)}
            </Alert>
          )}
          {done !== undefined && (
            <Alert tone="success" role="status">
              {t(`list.done.${done}`)}
            </Alert>
          )}
          <PageHeading lede={t('list.lede')}>{t('list.title')}</PageHeading>
        </div>
        {total === 0 ? (
          <EmptyState drawing={<DrawingEmpty />} heading={t('list.empty.heading')}>
            {t('list.empty.text')}
          </EmptyState>
        ) : (
          <div className="stack" data-gap="4">
            {total > 1 && <Filter filter={filter} sorting={sorting} />}
            {isFiltered(filter) && (
              <p>
                {t('list.filter.shown', { count: people.length, total })}{' '}
                <Link to={`?sort=${sorting.key}&order=${sorting.direction}`}>{t('list.filter.all')}</Link>
              </p>
            )}
            {people.length > 0 && <People people={people} sorting={sorting} filter={filter} />}
          </div>
        )}
        {total > 0 && (proposals.length > 0 || !isFiltered(filter)) && (
          <div className="stack" data-gap="3">
            <h2>{t('list.proposals')}</h2>
            <ProposalTable proposals={proposals} caption={t('list.proposals')} withPerson />
          </div>
        )}
        <section className="stack" data-gap="3" aria-labelledby="follow">
          <h2 id="follow">{t('list.code.heading')}</h2>
          <Form method="post" noValidate className="stack" data-gap="3">
            <TextField
              name="code"
              label={t('list.code.label')}
              description={t('list.code.description')}
              error={codeError}
              width={12}
              defaultValue={refused?.values.code ?? ''}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
            <div>
              <Button>{t('list.code.action')}</Button>
            </div>
          </Form>
        </section>
      </div>
    </div>
  );
}

/** The browser's own kind of form, so that the list can be found again by its address. */
function Filter({ filter, sorting }: { filter: PeopleFilter; sorting: Sorting }) {
  const { t } = useTranslation('followings');
  return (
    <Form method="get" role="search" aria-label={t('list.filter.label')} className="stack" data-gap="3">
      <input type="hidden" name="sort" value={sorting.key} />
      <input type="hidden" name="order" value={sorting.direction} />
      {/* Another filter has other fields, and the button keeps its focus. */}
      <div className="cluster" key={addressOfFilter(filter)}>
        <SelectField
          name="show"
          label={t('list.filter.show')}
          emptyLabel={t('list.filter.everybody')}
          defaultValue={filter.show ?? ''}
          options={standings.map((value) => ({ value, label: t(`list.filter.standings.${value}`) }))}
        />
        <TextField
          name="name"
          label={t('list.filter.name')}
          type="search"
          width={16}
          defaultValue={filter.name}
          autoComplete="off"
        />
      </div>
      <div>
        <Button variant="secondary">{t('list.filter.action')}</Button>
      </div>
    </Form>
  );
}

function People({ people, sorting, filter }: { people: readonly FollowedPerson[]; sorting: Sorting; filter: PeopleFilter }) {
  const { t } = useTranslation('followings');
  const language = useLanguage();
  const sort = (key: SortKey) => ({
    to: sortAddress(key, sorting, addressOfFilter(filter)),
    direction: sorting.key === key ? sorting.direction : ('none' as const),
  });
  const number = (key: 'waiting' | 'agreed' | 'referred'): Column<FollowedPerson> => ({
    key,
    header: t(`list.${key}`),
    numeric: true,
    sort: sort(key),
    cell: (person) => person[key],
  });
  return (
    <DataTable
      caption={t('list.table')}
      dense
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('list.name'),
          rowHeader: true,
          sort: sort('name'),
          cell: ({ id, name }) => <Link to={pathTo('followed', language, { id })}>{name}</Link>,
        },
        {
          key: 'since',
          header: t('list.since'),
          sort: sort('since'),
          cell: ({ since }) => formatDay(osloDay(new Date(since)), language),
        },
        number('waiting'),
        number('agreed'),
        number('referred'),
      ]}
    />
  );
}
