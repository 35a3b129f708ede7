import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { linesOf } from './letter-lines.ts';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const letter = await context.get(apiContext).call('GET /api/mailbox/:id', { params: { id: params.id ?? '' } });
  return orThrow(letter, request, languageOf(request));
}

export function Component() {
  const { t } = useTranslation(['mailbox', 'app']);
  const { language, origin } = useRoot();
  const letter = useLoaderData<typeof loader>();
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: letter.subject })}</title>
      <div className="stack" data-gap="6">
        <PageHeading back={{ to: pathTo('mailbox', language), text: t('back') }}>{letter.subject}</PageHeading>
        <DescriptionList
          items={[
            { key: 'to', term: t('to'), description: letter.to },
            { key: 'at', term: t('at'), description: formatInstant(letter.at, language) },
          ]}
        />
        <p>
          <a href={`/api/mailbox/${letter.id}/html`}>{t('html')}</a>
        </p>
        <div className="panel prose">
          {linesOf(letter.text, origin).map(({ key, text, path }) => (
            <p key={key}>{path === null ? text : <Link to={path}>{text}</Link>}</p>
          ))}
        </div>
      </div>
    </div>
  );
}
