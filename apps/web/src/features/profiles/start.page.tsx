import type { ErrorBody } from '@arena/contract/errors';
import { noAnswers } from '@arena/contract/no-answers';
import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DrawingPath } from '../../ui/drawings/quiet.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { AnswersFields } from './answers-fields.tsx';
import { type Problems, type Typed, typedIn, typedOf } from './answers-form.ts';
import { FormErrors } from './form-errors.tsx';
import { answersOf, loadOwn, readSentAnswers, saveOwn } from './own-answers.part.ts';

const form = 'start';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const [own, choices] = await Promise.all([
    loadOwn(api, request, language),
    api.call('GET /api/taxonomy/choices', { query: { language } }),
  ]);
  return {
    role: own.role,
    answers: own.answers,
    hasDraft: own.draft !== null,
    erased: new URL(request.url).searchParams.has('erased'),
    choices: orThrow(choices, request, language),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const sent = await request.formData();
  if (sent.get('intent') === 'erase') {
    orThrow(await api.call('DELETE /api/draft'), request, language);
    forgetDraft(form);
    return redirect(`${pathTo('start', language)}?erased=1`);
  }
  const typed = typedIn(sent);
  const [own, choices] = await Promise.all([
    loadOwn(api, request, language),
    api.call('GET /api/taxonomy/choices', { query: { language } }),
  ]);
  if (!choices.ok) return refusedOrSignIn(choices, typed, request, language);
  const read = await readSentAnswers(api, typed, choices.data, answersOf(own.answers), language);
  if (!read.ok) return refusedOrSignIn(read, typed, request, language);
  if (Object.keys(read.problems).length > 0) return data({ problems: read.problems, values: typed }, { status: 400 });
  const saved = await saveOwn(api, own, read.answers);
  if (!saved.ok) return refusedOrSignIn(saved, typed, request, language);
  forgetDraft(form);
  return redirect(pathTo('understood', language));
}

interface Refused {
  error?: ErrorBody;
  problems?: Problems;
  values: Typed;
}

export function Component() {
  const { t } = useTranslation(['profiles', 'app']);
  const { role, answers, hasDraft, erased, choices } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const typed = refused?.values ?? typedOf(answers ?? noAnswers, choices);
  const problems = refused?.problems ?? {};
  return (
    <div className="container">
      <title>{t('app:title', { page: t('start.title') })}</title>
      <div className="with-aside">
        <div className="stack" data-gap="8">
          <FormErrors problems={problems} error={refused?.error} />
          <PageHeading lede={t('start.lede')}>{t('start.title')}</PageHeading>
          {erased && (
            <Alert tone="success" role="status">
              {t('start.erased')}
            </Alert>
          )}
          {/* A new form after erasing: fields would keep what stands in them otherwise. */}
          <DraftForm key={erased ? 'erased' : 'form'} id={form} className="stack" gap="12">
            <AnswersFields typed={typed} choices={choices} problems={problems} />
            <div>
              <Button size="lg" block>
                {t('start.action')}
              </Button>
            </div>
          </DraftForm>
        </div>
        <aside className="stack" aria-labelledby="kept">
          <DrawingPath />
          <div className="panel stack" data-gap="3">
            <h2 id="kept">{t(role === 'seeker' ? 'start.saved.heading' : 'start.draft.heading')}</h2>
            <p>{t(role === 'seeker' ? 'start.saved.text' : 'start.draft.text')}</p>
            {role !== 'seeker' && <p>{t('start.draft.shared')}</p>}
            {hasDraft && (
              <Form method="post">
                <Button variant="secondary" name="intent" value="erase">
                  {t('start.draft.erase')}
                </Button>
              </Form>
            )}
          </div>
        </aside>
      </div>
    </div>
  );
}
