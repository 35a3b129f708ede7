import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext } from '../../lib/api.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';

/** Says that it is done only where it is: somebody may come here by an address alone. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const answer = await context.get(apiContext).call('GET /api/account/deletions/:id', { params: { id: params.id ?? '' } });
  return { done: answer.ok && answer.data.done };
}

export function Component() {
  const { t } = useTranslation(['ownData', 'app']);
  const language = useLanguage();
  const { done } = useLoaderData<typeof loader>();
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t(done ? 'deleted.title' : 'deleted.not') })}</title>
      <div className="stack" data-gap="6">
        <PageHeading lede={t(done ? 'deleted.lede' : 'deleted.notText')}>{t(done ? 'deleted.title' : 'deleted.not')}</PageHeading>
        {done && <p>{t('deleted.again')}</p>}
        <div>
          <ButtonLink to={pathTo(done ? 'home' : 'ownData', language)}>
            {t(done ? 'deleted.action' : 'deleted.notAction')}
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}
