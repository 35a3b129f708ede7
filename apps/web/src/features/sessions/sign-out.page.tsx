import { type ActionFunctionArgs, Form, redirect } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { forgetAllDrafts } from '../../lib/draft-form.tsx';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { PageHeading } from '../../ui/page.tsx';

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  orThrow(await api.call('DELETE /api/session'), request, language);
  if (form.has('eraseDraft')) {
    orThrow(await api.call('DELETE /api/draft'), request, language);
    forgetAllDrafts();
  }
  return redirect(pathTo('home', language));
}

export function Component() {
  const { t } = useTranslation(['sessions', 'app']);
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('sessions:signOut.title') })}</title>
      <Form method="post" className="stack" data-gap="6">
        <PageHeading lede={t('sessions:signOut.lede')}>{t('sessions:signOut.title')}</PageHeading>
        <Checkbox name="eraseDraft" label={t('sessions:signOut.eraseDraft')} defaultChecked />
        <div>
          <Button>{t('sessions:signOut.action')}</Button>
        </div>
      </Form>
    </div>
  );
}
