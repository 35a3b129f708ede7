import type { ErrorBody } from '@arena/contract/errors';
import type { OwnInterest } from '@arena/contract/interests';
import type { ReactNode } from 'react';
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
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DrawingMeeting } from '../../ui/drawings/people.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading, VisuallyHidden } from '../../ui/page.tsx';
import { KindTag } from '../opportunities/kind.part.tsx';
import { NameMissing, nameMissingId, useNameMissing } from '../profiles/name-missing.part.tsx';
import { FormErrors } from './form-errors.part.tsx';
import { Notice } from './notice.part.tsx';
import { isWaiting, useDaysAgo } from './words.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const interests = await context.get(apiContext).call('GET /api/interests', { query: { language } });
  const search = new URL(request.url).searchParams;
  return { interests: orThrow(interests, request, language), sent: search.get('sent'), done: search.get('done') };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const params = { id: String(form.get('id')) };
  const act = form.get('act');
  const here = pathTo('interests', language);
  if (act === 'withdraw') {
    const withdrawn = await api.call('POST /api/interests/:id/withdraw', { params, body: {} });
    return withdrawn.ok ? redirect(`${here}?done=withdrawn`) : refusedOrSignIn(withdrawn, null, request, language);
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
  const refused = useActionData<{ error: ErrorBody }>();
  const nameMissing = useNameMissing() && interests.some((interest) => placeOf(interest) === 'invited');
  const justSent = interests.find(({ id, status }) => id === sent && isWaiting(status));
  const drawn = { invited: Invited, accepted: Accepted, waiting: Waiting, ended: Ended } as const;
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
          const Drawn = drawn[place];
          return here.length === 0 ? null : (
            <section key={place} className="stack" data-gap="4" aria-labelledby={`meetings-${place}`}>
              <h2 id={`meetings-${place}`}>{t(`mine.${place}.heading`)}</h2>
              <ul className="stack" data-gap="4">
                {here.map((interest) => (
                  <li key={interest.id}>
                    <Meeting interest={interest}>
                      <Drawn interest={interest} />
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

function Meeting({ interest: { opportunity, employerName }, children }: { interest: OwnInterest; children: ReactNode }) {
  const language = useLanguage();
  const { title } = opportunity;
  const text = <span lang={title.language === language ? undefined : title.language}>{title.text}</span>;
  return (
    <article className="panel stack" data-gap="3">
      <div>
        <KindTag kind={opportunity.kind} />
      </div>
      <h3>{opportunity.isOpen ? <Link to={pathTo('opportunity', language, { id: opportunity.id })}>{text}</Link> : text}</h3>
      <p>{employerName}</p>
      {children}
    </article>
  );
}

function Invited({ interest }: { interest: OwnInterest }) {
  const { t } = useTranslation('interests');
  const { isOpen } = interest.opportunity;
  return (
    <>
      <p>{t('mine.invited.text', { employer: interest.employerName })}</p>
      <p>{isOpen ? t('mine.invited.opens') : t('mine.invited.closed')}</p>
      <div className="cluster">
        {isOpen && (
          <Act interest={interest} act="yes">
            {t('mine.invited.yes')}
          </Act>
        )}
        <Act interest={interest} act="no" variant="secondary">
          {t('mine.invited.no')}
        </Act>
      </div>
    </>
  );
}

function Accepted({ interest: { conversationId } }: { interest: OwnInterest }) {
  const { t } = useTranslation('interests');
  const language = useLanguage();
  if (conversationId === null) return null;
  return (
    <>
      <p>{t('mine.accepted.text')}</p>
      <div>
        <ButtonLink to={pathTo('conversation', language, { id: conversationId })}>{t('mine.accepted.action')}</ButtonLink>
      </div>
    </>
  );
}

function Waiting({ interest }: { interest: OwnInterest }) {
  const { t } = useTranslation('interests');
  const daysAgo = useDaysAgo();
  return (
    <>
      <p>{t('mine.waiting.text', { when: daysAgo(interest.at) })}</p>
      <Act interest={interest} act="withdraw" variant="secondary">
        {t('mine.waiting.withdraw')}
      </Act>
    </>
  );
}

function Ended({ interest: { direction, status, reason } }: { interest: OwnInterest }) {
  const { t } = useTranslation('interests');
  if (status === 'withdrawn') return <p>{t('mine.ended.withdrawn')}</p>;
  if (direction === 'from-employer') return <p>{t('mine.ended.declinedByYou')}</p>;
  return (
    <>
      <p>{t('mine.ended.declinedByEmployer')}</p>
      {isReason(reason) && (
        <p>
          {t('mine.ended.reason')} {t(`reasons.${reason}`)}
        </p>
      )}
    </>
  );
}

const shared = ['filled', 'skills', 'language', 'travel', 'later', 'closed'] as const;
const isReason = (reason: string | null): reason is (typeof shared)[number] => shared.some((one) => one === reason);

/** One button that does one thing to one meeting. What it is about is said to screen readers after the words on it. */
function Act({
  interest: { id, opportunity, employerName },
  act,
  variant,
  children,
}: {
  interest: OwnInterest;
  act: 'yes' | 'no' | 'withdraw';
  variant?: 'secondary' | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation('interests');
  return (
    <Form method="post" action="?">
      <input type="hidden" name="id" value={id} />
      <Button name="act" value={act} variant={variant}>
        <span>
          {children}
          <VisuallyHidden> ({t('mine.withEmployer', { title: opportunity.title.text, employer: employerName })})</VisuallyHidden>
        </span>
      </Button>
    </Form>
  );
}
