import type { ApiResponse } from '@arena/contract/api';
import type { ReactNode } from 'react';
import { Link, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { CompareTable } from './compare-table.tsx';
import { matchesPath, readAsked } from './match-address.ts';

type Compared = ApiResponse<'GET /api/matches/comparison'>['compared'];

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);

/** `?a=&b=` names the two; the boxes of the list send `id` once for each that is ticked. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const address = new URL(request.url).searchParams;
  const ticked = [...new Set(['a', 'b', 'id'].flatMap((name) => address.getAll(name)))].filter(isId);
  const [a, b] = ticked;
  const back = matchesPath(language, readAsked(new URLSearchParams(address.get('back') ?? '')));
  if (a === undefined || b === undefined) return { back, problem: 'fewer' as const, compared: [] as Compared };
  if (ticked.length > 2) return { back, problem: 'more' as const, compared: [] as Compared };
  if (address.has('id')) {
    const query = new URLSearchParams({ a, b });
    if (back.includes('?')) query.set('back', back.slice(back.indexOf('?') + 1));
    throw redirect(`${pathTo('compare', language)}?${query}`);
  }
  const api = context.get(apiContext);
  const { compared } = orThrow(await api.call('GET /api/matches/comparison', { query: { a, b, language } }), request, language);
  return { back, problem: compared.length < 2 ? ('ended' as const) : null, compared };
}

export function Component() {
  const { t } = useTranslation(['rankings', 'app']);
  const { back, problem, compared } = useLoaderData<typeof loader>();
  return (
    <Page back={back} lede={problem === null ? t('compare.lede') : undefined}>
      {problem === null ? (
        <CompareTable compared={compared} />
      ) : (
        <Alert tone="info" role="status">
          <p>{t(`compare.${problem}`)}</p>
          <ButtonLink to={back}>{t('compare.chooseTwo')}</ButtonLink>
          <Still compared={compared} />
        </Alert>
      )}
    </Page>
  );
}

function Page({ back, lede, children }: { back: string; lede: string | undefined; children: ReactNode }) {
  const { t } = useTranslation(['rankings', 'app']);
  return (
    <div className="container">
      <title>{t('app:title', { page: t('compare.title') })}</title>
      <div className="stack" data-gap="6">
        <PageHeading lede={lede} back={{ to: back, text: t('compare.back') }}>
          {t('compare.title')}
        </PageHeading>
        {children}
      </div>
    </div>
  );
}

/** The one of the two that is open still. */
function Still({ compared }: { compared: Compared }) {
  const language = useLanguage();
  return compared.map(({ opportunity: { id, title } }) => (
    <p key={id}>
      <Link
        className="ds-link"
        to={pathTo('opportunity', language, { id })}
        lang={title.language === language ? undefined : title.language}
      >
        {title.text}
      </Link>
    </p>
  ));
}
