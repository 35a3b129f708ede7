import type { ErrorBody } from '@arena/contract/errors';
import type { OwnInterest } from '@arena/contract/interests';
import type { ReactNode } from 'react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { forgetDraft } from '../../lib/draft-form.tsx';
import { textIn } from '../../lib/form.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { DrawingMeeting } from '../../ui/drawings/people.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { KindTag } from '../opportunities/kind.part.tsx';
import { NameMissing, nameMissingId, useNameMissing } from '../profiles/name-missing.part.tsx';
import { FormErrors } from './form-errors.part.tsx';
import { NotSaved } from './meet-said.tsx';
import { Accepted, Act, Ended, Invited, Timeline, Waiting } from './meeting-parts.tsx';
import { Notice } from './notice.part.tsx';
import { reloadWhenRefused } from './reload-when-refused.part.ts';
import { isWaiting, useWhatHappened, wordsDraftOf } from './words.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const interests = await context.get(apiContext).call('GET /api/interests', { query: { language } });
  const search = new URL(request.url).searchParams;
  return { interests: orThrow(interests, request, language), sent: search.get('sent'), done: search.get('done') };
}

export const shouldRevalidate = reloadWhenRefused;

interface Refused {
  error: ErrorBody;
  /** Which one it was about, and words that were not saved. */
  values: { id: string; ownWords: string };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const id = String(form.get('id'));
  const params = { id };
  const act = form.get('act');
  const here = pathTo('interests', language);
  const values = { id, ownWords: '' };
  /** How it stands when it was refused: the same press twice is told as the first one was. */
  const now = async () => {
    const mine = await api.call('GET /api/interests', { query: { language } });
    return mine.ok ? mine.data.find((interest) => interest.id === id) : undefined;
  };
  if (act === 'withdraw') {
    const withdrawn = await api.call('POST /api/interests/:id/withdraw', { params, body: {} });
    if (withdrawn.ok || (withdrawn.error.code === 'interest.not_withdrawable' && (await now())?.status === 'withdrawn'))
      return redirect(`${here}?done=withdrawn`);
    return refusedOrSignIn(withdrawn, values, request, language);
  }
  if (act === 'words') {
    const ownWords = textIn(form, 'ownWords');
    const saved = await api.call('PUT /api/interests/:id/words', { params, body: { ownWords } });
    if (!saved.ok) return refusedOrSignIn(saved, { id, ownWords }, request, language);
    forgetDraft(wordsDraftOf(id));
    return redirect(`${here}?done=words`);
  }
  const answered = await api.call('POST /api/invitations/:id/answer', { params, body: { answer: act === 'yes' ? 'yes' : 'no' } });
  const opened = (conversationId: string) => redirect(`${pathTo('conversation', language, { id: conversationId })}?done=yes`);
  if (answered.ok) {
    const { conversationId } = answered.data;
    return conversationId === null ? redirect(`${here}?done=no`) : opened(conversationId);
  }
  if (answered.error.code === 'interest.already_answered') {
    const was = await now();
    if (act === 'yes' && was?.status === 'accepted' && was.conversationId !== null) return opened(was.conversationId);
    if (act === 'no' && was?.status === 'declined') return redirect(`${here}?done=no`);
  }
  return refusedOrSignIn(answered, values, request, language);
}

/** Which list an interest stands in. */
function placeOf({ direction, status }: OwnInterest): 'invited' | 'accepted' | 'waiting' | 'ended' {
  if (status === 'accepted') return 'accepted';
  if (!isWaiting(status)) return 'ended';
  return direction === 'from-employer' ? 'invited' : 'waiting';
}

export function Component() {
  const { t } = useTranslation(['interests', 'app']);
  const language = useLanguage();
  const { interests, sent, done } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const nameMissing = useNameMissing() && interests.some((interest) => placeOf(interest) === 'invited');
  const justSent = interests.find(({ id }) => id === sent);
  const about = interests.find(({ id }) => id === refused?.values.id);
  const whatHappened = useWhatHappened();
  const news = about === undefined ? null : whatHappened(about);
  const inner = {
    invited: (interest: OwnInterest) => <Invited interest={interest} />,
    accepted: (interest: OwnInterest) => <Accepted interest={interest} />,
    waiting: (interest: OwnInterest) => (
      <Waiting interest={interest} typed={refused !== undefined && interest === about ? refused.values.ownWords : ''} />
    ),
    ended: (interest: OwnInterest) => <Ended interest={interest} />,
  };
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('mine.title') })}</title>
      <div className="stack" data-gap="8">
        <FormErrors
          error={refused?.error}
          at={refused?.error.code === 'profile.name_missing' ? nameMissingId : undefined}
          fields={about !== undefined && news !== null ? [{ fieldId: `meeting-${about.id}`, text: news }] : []}
        />
        <PageHeading lede={t('mine.lede')}>{t('mine.title')}</PageHeading>
        <Notice>
          {refused !== undefined ? null : justSent?.status === 'accepted' ? (
            <p>{t('mine.opened', { employer: justSent.employerName })}</p>
          ) : justSent !== undefined && isWaiting(justSent.status) ? (
            <>
              <p>{t('mine.sent', { employer: justSent.employerName })}</p>
              <Act interest={justSent} act="withdraw" variant="secondary">
                {t('mine.undo')}
              </Act>
            </>
          ) : done === 'no' ? (
            t('mine.saidNo')
          ) : done === 'withdrawn' ? (
            t('mine.withdrawn')
          ) : done === 'words' ? (
            t('mine.done.words')
          ) : null}
        </Notice>
        {nameMissing && <NameMissing />}
        {interests.length === 0 && (
          <EmptyState
            drawing={<DrawingMeeting />}
            heading={t('mine.empty.heading')}
            action={<ButtonLink to={pathTo('matches', language)}>{t('mine.empty.action')}</ButtonLink>}
          >
            {t('mine.empty.text')}
          </EmptyState>
        )}
        {(['invited', 'accepted', 'waiting', 'ended'] as const).map((place) => {
          const here = interests.filter((interest) => placeOf(interest) === place);
          return here.length === 0 ? null : (
            <section key={place} className="stack" data-gap="4" aria-labelledby={`meetings-${place}`}>
              <h2 id={`meetings-${place}`}>{t(`mine.${place}.heading`)}</h2>
              <ul className="stack" data-gap="4">
                {here.map((interest) => (
                  <li key={interest.id}>
                    <Meeting interest={interest}>
                      {inner[place](interest)}
                      {interest === about &&
                        interest.status !== 'sent' &&
                        refused !== undefined &&
                        refused.values.ownWords !== '' && <NotSaved words={refused.values.ownWords} />}
                    </Meeting>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}

function Meeting({ interest, children }: { interest: OwnInterest; children: ReactNode }) {
  const { opportunity, employerName } = interest;
  const language = useLanguage();
  const { title } = opportunity;
  const text = <span lang={title.language === language ? undefined : title.language}>{title.text}</span>;
  return (
    <article className="panel stack" data-gap="3" id={`meeting-${interest.id}`}>
      <div>
        <KindTag kind={opportunity.kind} />
      </div>
      <h3>{opportunity.isOpen ? <Link to={pathTo('opportunity', language, { id: opportunity.id })}>{text}</Link> : text}</h3>
      <p>{employerName}</p>
      {children}
      <Timeline interest={interest} />
    </article>
  );
}
