import type { ApiResponse } from '@arena/contract/api';
import type { ErrorBody } from '@arena/contract/errors';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { OwnConsents } from '../proposals/own-consents.part.tsx';
import { OwnProposals } from '../proposals/own-proposals.part.tsx';
import { FollowerCode, FollowerList } from './own-followers.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const [followers, proposals, consents] = await Promise.all([
    api.call('GET /api/followings/own'),
    api.call('GET /api/proposals/own', { query: { language } }),
    api.call('GET /api/consents', { query: { language } }),
  ]);
  return {
    followers: orThrow(followers, request, language),
    proposals: orThrow(proposals, request, language),
    consents: orThrow(consents, request, language),
  };
}

/** What a button pressed twice gets: the first press did it. */
const doneBefore = new Set(['proposal.already_answered', 'following.ended', 'consent.already_withdrawn']);

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const intent = form.get('intent');
  const params = { id: String(form.get('id') ?? '') };
  const back = pathTo('followers', language);
  if (intent === 'invite') {
    const made = await api.call('POST /api/followings', { body: {} });
    // The code is shown in the answer itself: it is stored nowhere that a page could read it from again.
    return made.ok ? { made: made.data } : refusedOrSignIn(made, {}, request, language);
  }
  const answer = form.get('answer') === 'yes' ? 'yes' : 'no';
  const acted =
    intent === 'answer'
      ? await api.call('POST /api/proposals/:id/answer', { params, body: { answer } })
      : intent === 'withdraw'
        ? await api.call('POST /api/consents/:id/withdraw', { params, body: {} })
        : await api.call('POST /api/followings/:id/end', { params, body: {} });
  if (!acted.ok && doneBefore.has(acted.error.code)) return redirect(back);
  if (!acted.ok) return refusedOrSignIn(acted, {}, request, language);
  if (intent === 'answer' && answer === 'yes') return redirect(pathTo('consent', language, params));
  const done = { answer: 'declined', withdraw: 'withdrawn', cancel: 'cancelled' }[String(intent)] ?? 'ended';
  return redirect(`${back}?done=${done}`);
}

const news = ['declined', 'ended', 'cancelled', 'consented', 'withdrawn'] as const;

export function Component() {
  const { t } = useTranslation(['followings', 'app']);
  const errorText = useErrorText();
  const { followers, proposals, consents } = useLoaderData<typeof loader>();
  const answered = useActionData<{ error?: ErrorBody; made?: ApiResponse<'POST /api/followings'> }>();
  const [search] = useSearchParams();
  // The address outlives what it tells: only what is still so is said.
  const stillSo = {
    declined: proposals.some(({ status }) => status === 'declined'),
    ended: followers.some(({ status }) => status === 'ended'),
    cancelled: !followers.some(({ status }) => status === 'offered'),
    consented: proposals.some(({ consentActive, referred }) => consentActive && !referred),
    withdrawn: consents.some(({ withdrawnAt }) => withdrawnAt !== null),
  };
  const done = answered === undefined ? news.find((one) => one === search.get('done') && stillSo[one]) : undefined;
  const refused = proposals.flatMap((one) =>
    one.referralStatus === 'declined' && one.consentId !== null ? [one.consentId] : [],
  );
  const isFollowed = followers.some(({ status }) => status === 'active');
  const code = <FollowerCode followers={followers} made={answered?.made} />;
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('own.title') })}</title>
      <div className="stack" data-gap="12">
        <div className="stack" data-gap="4">
          {answered?.error !== undefined && (
            <Alert tone="danger" role="alert">
              {errorText(answered.error)}
            </Alert>
          )}
          {done !== undefined && (
            <Alert tone="success" role="status">
              {t(`own.done.${done}`)}
            </Alert>
          )}
          <PageHeading lede={t('own.lede')}>{t('own.title')}</PageHeading>
        </div>
        {!isFollowed && <WhatItMeans />}
        {(!isFollowed || answered?.made !== undefined) && code}
        {(isFollowed || proposals.length > 0) && <OwnProposals proposals={proposals} />}
        {(isFollowed || consents.length > 0) && <OwnConsents consents={consents} refused={new Set(refused)} />}
        <FollowerList followers={followers} />
        {isFollowed && answered?.made === undefined && code}
        {isFollowed && <WhatItMeans />}
      </div>
    </div>
  );
}

function WhatItMeans() {
  const { t } = useTranslation('followings');
  return (
    <section className="stack" data-gap="3" aria-labelledby="what">
      <h2 id="what">{t('own.what.heading')}</h2>
      <ul className="prose">
        <li>{t('own.what.sees')}</li>
        <li>{t('own.what.proposes')}</li>
        <li>{t('own.what.no')}</li>
        <li>{t('own.what.employers')}</li>
        <li>{t('own.what.end')}</li>
      </ul>
    </section>
  );
}
