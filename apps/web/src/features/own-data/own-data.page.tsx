import type { ErrorBody } from '@arena/contract/errors';
import type { OwnDataView } from '@arena/contract/own-data';
import { useEffect } from 'react';
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
import { apiContext, orThrow, refused, refusedOrSignIn } from '../../lib/api.ts';
import { formatDayNear } from '../../lib/dates.ts';
import { useErrorText } from '../../lib/errors.ts';
import { lineIn } from '../../lib/form.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Alert, ErrorSummary, StatusMessage } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { EndSection } from './end-section.tsx';
import { LooksSection } from './looks-section.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const asked = new URL(request.url).searchParams;
  const page = Math.min(10_000, Math.max(1, Math.floor(Number(asked.get('page'))) || 1));
  const own = orThrow(await api.call('GET /api/account/data'), request, language);
  const session = orThrow(await api.call('GET /api/session'), request, language);
  const isSeeker = session.actor?.role === 'seeker';
  const listed = isSeeker
    ? orThrow(await api.call('GET /api/account/looks', { query: { language, page } }), request, language)
    : null;
  // The form carries it, so that a form sent twice deletes once and says so both times.
  return { own, listed, page, isSeeker, key: crypto.randomUUID(), done: asked.get('done') };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const sent = await request.formData();
  const here = pathTo('ownData', language);
  const intent = lineIn(sent, 'intent');
  if (intent === 'pause' || intent === 'show') {
    const answer = await api.call(intent === 'pause' ? 'POST /api/profile/pause' : 'POST /api/profile/show');
    if (!answer.ok) return refusedOrSignIn(answer, { confirmation: '' }, request, language);
    return redirect(`${here}?done=${intent === 'pause' ? 'paused' : 'shown'}`);
  }
  const [key, confirmation] = [lineIn(sent, 'key'), lineIn(sent, 'confirmation')];
  const answer = await api.call('POST /api/account/deletion', { body: { key, confirmation } });
  const goodbye = pathTo('deleted', language, { id: key });
  if (answer.ok) return redirect(goodbye);
  if (answer.error.code !== 'session.required') return refused(answer, { confirmation });
  // The second press of two: the first has deleted it, and the session with it.
  const before = await api.call('GET /api/account/deletions/:id', { params: { id: key } });
  if (before.ok && before.data.done) return redirect(goodbye);
  return refusedOrSignIn(answer, { confirmation: '' }, request, language);
}

export function Component() {
  const { t } = useTranslation(['ownData', 'app']);
  const language = useLanguage();
  const errorText = useErrorText();
  const { own, listed, page, isSeeker, key, done } = useLoaderData<typeof loader>();
  const refusal = useActionData<{ error: ErrorBody; values: { confirmation: string } }>();
  useEffect(() => {
    if (refusal !== undefined) document.getElementById('error-summary')?.focus();
  }, [refusal]);
  const isWord = refusal !== undefined && ['account.confirmation', 'request.invalid'].includes(refusal.error.code);
  const problem =
    refusal === undefined ? undefined : errorText(isWord ? { code: 'account.confirmation', params: {} } : refusal.error);
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('title') })}</title>
      <div className="stack" data-gap="8">
        <ErrorSummary
          title={t('app:errorSummary')}
          errors={problem === undefined ? [] : [{ fieldId: isWord ? 'confirmation' : 'main', text: problem }]}
        />
        <StatusMessage>
          {(done === 'paused' || done === 'shown') && <Alert tone="success">{t(`done.${done}`)}</Alert>}
        </StatusMessage>
        <PageHeading lede={t('lede')}>{t('title')}</PageHeading>
        <nav aria-label={t('onPage')}>
          <ul>
            {(isSeeker ? (['looks', 'copy', 'end'] as const) : (['copy', 'end'] as const)).map((part) => (
              <li key={part}>
                <a className="ds-link" href={`#${part}`}>
                  {t(`${part}.heading`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <StateSection own={own} />
        {listed !== null && <LooksSection looks={listed.looks} page={page} pages={listed.pages} />}
        <section className="stack" data-gap="3" aria-labelledby="copy">
          <h2 id="copy">{t('copy.heading')}</h2>
          <p>{t('copy.text')}</p>
          <p className="muted">{t('copy.shared')}</p>
          <div>
            <ButtonLink href={`/api/account/data/file?language=${language}`} variant="secondary" download>
              {t('copy.action')}
            </ButtonLink>
          </div>
          {own.files.length > 0 && (
            <>
              <h3>{t('copy.files')}</h3>
              <p>{t('copy.filesText')}</p>
              <ul>
                {own.files.map(({ id, name, bytes }) => (
                  <li key={id}>
                    <a className="ds-link" href={`/api/conversation-files/${id}`} download>
                      {t('copy.file', { name, size: `${Math.max(1, Math.round(bytes / 1000))} kB` })}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <EndSection
          hinder={own.hinder}
          isSeeker={isSeeker}
          sendingKey={key}
          typed={isWord ? (refusal?.values.confirmation ?? '') : ''}
          problem={isWord ? problem : undefined}
          hasAddress={own.hasAddress}
        />
        <p>
          <Link to={pathTo('account', language)}>{t('back')}</Link>
        </p>
      </div>
    </div>
  );
}

/** Whether anybody can find the profile, and when it would go by itself. */
function StateSection({ own }: { own: OwnDataView }) {
  const { t } = useTranslation('ownData');
  const language = useLanguage();
  const { today } = useRoot();
  const { profile, sleepsOn, deletedOn, hasAddress } = own;
  if (profile === 'none') return null;
  const day = (isoDay: string | null) => formatDayNear(isoDay ?? today, today, language);
  return (
    <section className="panel stack" data-gap="3" aria-labelledby="state">
      <h2 id="state">{t('state.heading')}</h2>
      <p>
        <strong>{t(`state.${profile}`)}</strong> {t(`state.${profile}Text`)}
      </p>
      {profile === 'seen' && <p>{t('state.pauseText')}</p>}
      <Form method="post">
        <Button variant="secondary" name="intent" value={profile === 'seen' ? 'pause' : 'show'}>
          {t(profile === 'seen' ? 'state.pause' : profile === 'paused' ? 'state.show' : 'state.wake')}
        </Button>
      </Form>
      <p className="muted">
        {t(profile === 'asleep' ? 'state.unusedAsleep' : 'state.unused', { sleeps: day(sleepsOn), deleted: day(deletedOn) })}{' '}
        {t(hasAddress ? 'state.warned' : 'state.noAddress')}
      </p>
    </section>
  );
}
