import type { ErrorBody } from '@arena/contract/errors';
import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { FormErrors } from '../interests/form-errors.part.tsx';
import { followSearch, readFollow } from './follow-search.ts';
import { useSearchName } from './search-name.ts';

/** The search is the address itself, as the search page writes it; `what=matches` stands for the own matches. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  // Only somebody with an account can be told anything: whoever has none signs in first, and comes back here.
  orThrow(await context.get(apiContext).call('GET /api/saved', { query: { language } }), request, language);
  const query = new URL(request.url).searchParams;
  const kind = query.get('what') === 'matches' ? ('matches' as const) : ('search' as const);
  query.delete('what');
  return { kind, address: kind === 'matches' ? '' : query.toString() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const told = readFollow(await request.formData());
  const followed = await followSearch(context.get(apiContext), told, request, language);
  return followed.ok ? redirect(`${pathTo('saved', language)}?done=saved`) : refusedOrSignIn(followed, told, request, language);
}

export function Component() {
  const { t } = useTranslation(['savings', 'app']);
  const { kind, address } = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody; values: { pace: string } }>();
  const searchName = useSearchName();
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('follow.title') })}</title>
      <Form method="post" className="stack" data-gap="8">
        <FormErrors error={refused?.error} />
        <PageHeading lede={t('follow.lede')}>{t('follow.title')}</PageHeading>
        <p>
          <span className="muted">{t('follow.about')}: </span>
          <strong>{searchName({ kind, address })}</strong>
        </p>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="address" value={address} />
        <RadioGroup
          name="pace"
          legend={t('follow.pace')}
          description={t('follow.note')}
          defaultValue={refused?.values.pace ?? 'daily'}
          choices={(['daily', 'weekly'] as const).map((pace) => ({ value: pace, label: t(`follow.${pace}`) }))}
        />
        <Button block>{t('follow.action')}</Button>
      </Form>
    </div>
  );
}
