import type { Candidate } from '@arena/contract/candidates';
import type { ErrorBody } from '@arena/contract/errors';
import { useMemo } from 'react';
import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatDayNear, osloDay, relativeDay } from '../../lib/dates.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DrawingMeeting } from '../../ui/drawings/people.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading, VisuallyHidden } from '../../ui/page.tsx';
import { AnswerForm, AnswerSeveralForm, answerAction, useAnswerDone } from '../interests/answer-form.part.tsx';
import { FormErrors } from '../interests/form-errors.part.tsx';
import { Notice } from '../interests/notice.part.tsx';
import { reloadWhenRefused } from '../interests/reload-when-refused.part.ts';
import { AnonymousPersonView } from './anonymous-person.part.tsx';
import { OpenedPersonView, ReferredPersonView } from './candidate-parts.tsx';
import { FindablePeople } from './findable-people.tsx';
import { Group } from './group.tsx';
import { useSeen } from './use-seen.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const id = params.id ?? '';
  const [people, own] = await Promise.all([
    api.call('GET /api/employer/opportunities/:id/candidates', { params: { id }, query: { language } }),
    api.call('GET /api/employer/opportunities/:id', { params: { id } }),
  ]);
  if (!people.ok && people.error.code !== 'employer.not_approved') orThrow(people, request, language);
  const { titleNb, titleEn, effects, requirements, names } = orThrow(own, request, language);
  const wanted = language === 'nb' ? titleNb : titleEn;
  const search = new URL(request.url).searchParams;
  return {
    id,
    title: wanted !== '' ? wanted : titleNb || titleEn,
    people: people.ok ? people.data : null,
    done: search.get('done'),
    says: search.getAll('says').slice(0, 30),
    softer: effects.flatMap(({ position, band }) => {
      const requirement = requirements[position];
      if (requirement === undefined) return [];
      const { type } = requirement;
      return [{ type, band, name: type === 'skill' ? (names[requirement.skillId] ?? null) : null }];
    }),
  };
}

export const shouldRevalidate = reloadWhenRefused;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const opportunityId = params.id ?? '';
  const here = pathTo('candidates', language, { id: opportunityId });
  const answered = await answerAction(api, form, { opportunityId, here, request, language });
  if (answered !== null) return answered;
  const act = String(form.get('act'));
  const id = String(form.get('id') ?? '');
  if (act === 'invite') {
    const invited = await api.call('POST /api/employer/opportunities/:id/invitations', {
      params: { id: opportunityId },
      body: { pseudonym: String(form.get('pseudonym')).slice(0, 40) },
    });
    return invited.ok ? redirect(`${here}?done=invited`) : refusedOrSignIn(invited, null, request, language);
  }
  if (act === 'seen' || act === 'withdraw') {
    const path = act === 'seen' ? 'POST /api/interests/:id/seen' : 'POST /api/interests/:id/withdraw';
    const done = await api.call(path, { params: { id }, body: {} });
    if (!done.ok) return refusedOrSignIn(done, null, request, language);
    return redirect(act === 'seen' ? here : `${here}?done=withdrawn`);
  }
  const answer = act === 'referral-yes' ? 'yes' : 'no';
  const referral = await api.call('POST /api/referrals/:id/answer', { params: { id }, body: { answer } });
  if (!referral.ok) return refusedOrSignIn(referral, null, request, language);
  const { conversationId } = referral.data;
  return redirect(conversationId === null ? `${here}?done=no` : pathTo('conversation', language, { id: conversationId }));
}

export function Component() {
  const { t } = useTranslation(['candidates', 'app']);
  const language = useLanguage();
  const { today } = useRoot();
  const { id, title, people, done, says, softer } = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody }>();
  const answerDone = useAnswerDone();
  const unread = useMemo(
    () => (people?.interested ?? []).flatMap((one) => (isUnread(one) && one.interestId !== null ? [one.interestId] : [])),
    [people],
  );
  const tellsItself = useSeen(unread);
  if (people === null) return <NotApproved />;
  const { interested, referred, findable, findableState, afterYes } = people;
  const daysAgo = (instant: string) => relativeDay(osloDay(new Date(instant)), today, language);
  const of = (direction: 'from-seeker' | 'from-employer', ...statuses: readonly NonNullable<Candidate['status']>[]) =>
    interested.filter((one) => one.direction === direction && one.status !== null && statuses.includes(one.status));
  const waiting = of('from-seeker', 'sent', 'seen');
  const late = of('from-seeker', 'expired');
  const invited = of('from-employer', 'sent', 'seen');
  const accepted = interested.filter(({ status }) => status === 'accepted');
  const ended = [...of('from-seeker', 'declined'), ...of('from-employer', 'declined', 'expired')];
  const ownDone = done === 'invited' || done === 'withdrawn' ? t(`done.${done}`) : done === 'no' ? t('done.declined') : null;
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('title', { title }) })}</title>
      <div className="stack" data-gap="8">
        <FormErrors error={refused?.error} />
        <PageHeading back={{ to: pathTo('ownOpportunity', language, { id }), text: t('back') }} lede={t('lede')}>
          {t('title', { title })}
        </PageHeading>
        <Notice>{refused === undefined ? (answerDone ?? ownDone) : null}</Notice>
        {interested.length + referred.length + findable.length === 0 && findableState === 'closed' ? (
          <EmptyState
            drawing={<DrawingMeeting />}
            heading={t('empty.heading')}
            action={<ButtonLink to={pathTo('ownOpportunity', language, { id })}>{t('empty.action')}</ButtonLink>}
          >
            {t('empty.text')}
          </EmptyState>
        ) : (
          <>
            <Group
              name="waiting"
              heading={t('waiting.heading')}
              empty={t('waiting.empty')}
              below={
                <AnswerSeveralForm
                  waiting={waiting.map(({ interestId, person }) => ({ id: interestId ?? '', pseudonym: person.pseudonym }))}
                />
              }
            >
              {waiting.map((candidate) => (
                <AnonymousPersonView
                  key={candidate.interestId}
                  person={candidate.person}
                  above={<p className="muted">{t('waiting.when', { when: daysAgo(candidate.at ?? '') })}</p>}
                >
                  <AnswerForm
                    id={candidate.interestId ?? ''}
                    pseudonym={candidate.person.pseudonym}
                    status={candidate.status ?? 'sent'}
                    answerBy={candidate.answerBy}
                    afterYes={afterYes}
                  />
                  {isUnread(candidate) && !tellsItself && (
                    <Act act="seen" id={candidate.interestId ?? ''} pseudonym={candidate.person.pseudonym}>
                      {t('waiting.seen')}
                    </Act>
                  )}
                </AnonymousPersonView>
              ))}
            </Group>
            <Group name="late" heading={t('late.heading')}>
              {late.map(({ interestId, person, status }) => (
                <AnonymousPersonView key={interestId} person={person}>
                  <AnswerForm
                    id={interestId ?? ''}
                    pseudonym={person.pseudonym}
                    status={status ?? 'expired'}
                    afterYes={afterYes}
                  />
                </AnonymousPersonView>
              ))}
            </Group>
            <Group name="referred" heading={t('referred.heading')} text={t('referred.text')}>
              {referred.map((person) => (
                <ReferredPersonView key={person.referralId} person={person} />
              ))}
            </Group>
            <Group name="accepted" heading={t('accepted.heading')}>
              {accepted.map((candidate) => (
                <OpenedPersonView key={candidate.interestId} candidate={candidate} />
              ))}
            </Group>
            <Group name="invited" heading={t('invited.heading')}>
              {invited.map(({ interestId, person, at, answerBy, isAway }) => (
                <AnonymousPersonView
                  key={interestId}
                  person={person}
                  above={
                    <p className="muted">
                      {t('invited.text', { when: daysAgo(at ?? '') })} {isAway && t('invited.away')}{' '}
                      {answerBy !== null && !isAway && t('invited.due', { day: formatDayNear(answerBy, today, language) })}
                    </p>
                  }
                >
                  <Act act="withdraw" id={interestId ?? ''} pseudonym={person.pseudonym}>
                    {t('invited.withdraw')}
                  </Act>
                </AnonymousPersonView>
              ))}
            </Group>
            <FindablePeople opportunityId={id} people={findable} state={findableState} asked={says} softer={softer} />
            <Group name="ended" heading={t('declined.heading')}>
              {ended.map(({ interestId, direction, status, person }) => (
                <p key={interestId}>
                  <strong lang={language === 'nb' ? undefined : 'nb'}>{person.pseudonym}</strong>{' '}
                  {direction === 'from-seeker'
                    ? t('declined.byYou')
                    : status === 'declined'
                      ? t('declined.byPerson')
                      : t('declined.noAnswer')}
                </p>
              ))}
            </Group>
          </>
        )}
      </div>
    </div>
  );
}

const isUnread = ({ direction, status }: Candidate) => direction === 'from-seeker' && status === 'sent';

function Act({ act, id, pseudonym, children }: { act: string; id: string; pseudonym: string; children: string }) {
  return (
    <Form method="post" action="?">
      <input type="hidden" name="id" value={id} />
      <Button name="act" value={act} variant="secondary">
        <span>
          {children}
          <VisuallyHidden> ({pseudonym})</VisuallyHidden>
        </span>
      </Button>
    </Form>
  );
}

function NotApproved() {
  const { t } = useTranslation(['candidates', 'app']);
  const language = useLanguage();
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('notApproved.title') })}</title>
      <PageHeading lede={t('notApproved.text')}>{t('notApproved.title')}</PageHeading>
      <ButtonLink to={pathTo('company', language)}>{t('notApproved.action')}</ButtonLink>
    </div>
  );
}
