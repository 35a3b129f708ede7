import type { ErrorBody } from '@arena/contract/errors';
import type { OwnInterest } from '@arena/contract/interests';
import type { ReactNode } from 'react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { DrawingMeeting } from '../../ui/drawings/people.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { KindTag } from '../opportunities/kind.part.tsx';
import { NameMissing, nameMissingId, useNameMissing } from '../profiles/name-missing.part.tsx';
import { FormErrors } from './form-errors.part.tsx';
import { Accepted, Act, Ended, Invited, Timeline, Waiting } from './meeting-parts.tsx';
import { Notice } from './notice.part.tsx';
import { isWaiting } from './words.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const interests = await context.get(apiContext).call('GET /api/interests', { query: { language } });
  const search = new URL(request.url).searchParams;
  return { interests: orThrow(interests, request, language), sent: search.get('sent'), done: search.get('done') };
}

interface Refused {
  error: ErrorBody;
  /** The words that were not saved, and whose they were. */
  values: { id: string; ownWords: string } | null;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const id = String(form.get('id'));
  const params = { id };
  const act = form.get('act');
  const here = pathTo('interests', language);
  if (act === 'withdraw') {
    const withdrawn = await api.call('POST /api/interests/:id/withdraw', { params, body: {} });
    return withdrawn.ok ? redirect(`${here}?done=withdrawn`) : refusedOrSignIn(withdrawn, null, request, language);
  }
  if (act === 'words') {
    const ownWords = String(form.get('ownWords') ?? '').replaceAll('\r\n', '\n');
    const saved = await api.call('PUT /api/interests/:id/words', { params, body: { ownWords } });
    return saved.ok ? redirect(`${here}?done=words`) : refusedOrSignIn(saved, { id, ownWords }, request, language);
  }
  const answered = await api.call('POST /api/invitations/:id/answer', { params, body: { answer: act === 'yes' ? 'yes' : 'no' } });
  if (!answered.ok) return refusedOrSignIn(answered, null, request, language);
  const { conversationId } = answered.data;
  return redirect(conversationId === null ? `${here}?done=no` : pathTo('conversation', language, { id: conversationId }));
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
  const justSent = interests.find(({ id, status }) => id === sent && isWaiting(status));
  const inner = {
    invited: (interest: OwnInterest) => <Invited interest={interest} />,
    accepted: (interest: OwnInterest) => <Accepted interest={interest} />,
    waiting: (interest: OwnInterest) => (
      <Waiting interest={interest} typed={refused?.values?.id === interest.id ? refused.values.ownWords : undefined} />
    ),
    ended: (interest: OwnInterest) => <Ended interest={interest} />,
  };
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('mine.title') })}</title>
      <div className="stack" data-gap="8">
        <FormErrors error={refused?.error} at={refused?.error.code === 'profile.name_missing' ? nameMissingId : undefined} />
        <PageHeading lede={t('mine.lede')}>{t('mine.title')}</PageHeading>
        <Notice>
          {refused !== undefined ? null : justSent !== undefined ? (
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
                    <Meeting interest={interest}>{inner[place](interest)}</Meeting>
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
