import type { ErrorBody } from '@arena/contract/errors';
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
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { forgetAllDrafts } from '../../lib/draft-form.tsx';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { DrawingPath } from '../../ui/drawings/quiet.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { FormErrors } from './form-errors.tsx';
import { answersOf, loadOwn, saveOwn } from './own-answers.part.ts';
import { SharedLine } from './shared-line.part.tsx';
import { countTold, enoughToMatch, pathToStep, steps, stepToGoOn } from './steps.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const own = await loadOwn(context.get(apiContext), request, language);
  return {
    isSaved: own.role === 'seeker',
    hasDraft: own.draft !== null,
    shared: own.shared,
    told: countTold(own.answers),
    goOn: stepToGoOn(own.answers),
    erased: new URL(request.url).searchParams.has('erased'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const sent = await request.formData();
  if (sent.get('intent') === 'erase') {
    orThrow(await api.call('DELETE /api/draft'), request, language);
    forgetAllDrafts();
    return redirect(`${pathTo('start', language)}?erased=1`);
  }
  const own = await loadOwn(api, request, language);
  const shared = sent.has('shared');
  // Nothing is put into a browser before somebody has answered, but for the wish that it forgets soon.
  if (own.role !== 'seeker' && shared !== own.shared) {
    const saved = await saveOwn(api, { ...own, shared }, answersOf(own.answers));
    if (!saved.ok) return refusedOrSignIn(saved, null, request, language);
    if (shared) forgetAllDrafts();
  }
  const step = sent.get('intent') === 'again' ? steps[0] : stepToGoOn(own.answers);
  return redirect(pathToStep(step, language));
}

const noProblems = {};

export function Component() {
  const { t } = useTranslation(['start', 'app']);
  const language = useLanguage();
  const { isSaved, shared, told, erased } = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody }>();
  const facts = ['time', 'skip', 'noCv'] as const;
  return (
    <div className="container">
      <title>{t('app:title', { page: t('welcome.title') })}</title>
      <div className="with-aside">
        <div className="stack" data-gap="6">
          <SharedLine shared={shared && !isSaved} />
          <FormErrors problems={noProblems} error={refused?.error} />
          <PageHeading lede={t('welcome.lede')}>{t('welcome.title')}</PageHeading>
          {erased && (
            <Alert tone="success" role="status">
              {t('kept.erased')}
            </Alert>
          )}
          <ul className="prose">
            {facts.map((fact) => (
              <li key={fact}>{t(`welcome.facts.${fact}`)}</li>
            ))}
          </ul>
          {told > 0 && <p>{t('welcome.told', { count: told, total: steps.length })}</p>}
          <Form method="post" className="stack" data-gap="4" key={erased ? 'erased' : 'begin'}>
            {!isSaved && (
              <Checkbox
                name="shared"
                label={t('welcome.shared')}
                description={t('welcome.sharedDescription')}
                defaultChecked={shared}
              />
            )}
            <div className="cluster">
              <Button size="lg" block name="intent" value="begin">
                {t(told > 0 ? 'welcome.goOn' : 'welcome.begin')}
              </Button>
              {told > 0 && (
                <Button size="lg" variant="secondary" block name="intent" value="again">
                  {t('welcome.again')}
                </Button>
              )}
            </div>
          </Form>
          {told >= enoughToMatch && (
            <div className="cluster">
              <ButtonLink to={pathTo('matches', language)} variant="tertiary">
                {t('matchesNow')}
              </ButtonLink>
              <ButtonLink to={pathTo('strengths', language)} variant="tertiary">
                {t('strengths')}
              </ButtonLink>
            </div>
          )}
          <p>
            <Link className="ds-link" to={pathTo('bringCv', language)}>
              {t('welcome.cv')}
            </Link>
          </p>
        </div>
        <aside className="stack" aria-labelledby="kept">
          <DrawingPath />
          <Kept />
        </aside>
      </div>
    </div>
  );
}

/** Where the answers are, and how to take them along or get rid of them. */
function Kept() {
  const { t } = useTranslation('start');
  const language = useLanguage();
  const { isSaved, hasDraft, shared, told } = useLoaderData<typeof loader>();
  return (
    <div className="panel stack" data-gap="3">
      <h2 id="kept">{t('kept.heading')}</h2>
      <p>{t(isSaved ? 'kept.saved' : shared ? 'kept.shared' : 'kept.draft')}</p>
      {told > 0 && (
        <>
          <div>
            <ButtonLink
              href={`${isSaved ? '/api/profile' : '/api/draft'}?language=${language}`}
              download="arena-innlandet.json"
              variant="secondary"
            >
              {t('kept.download')}
            </ButtonLink>
          </div>
          <p className="small">{t('kept.downloadAbout')}</p>
        </>
      )}
      {hasDraft && !isSaved && (
        <Form method="post">
          <Button variant="secondary" name="intent" value="erase">
            {t('kept.erase')}
          </Button>
        </Form>
      )}
    </div>
  );
}
