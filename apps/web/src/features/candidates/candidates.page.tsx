import type { Candidate } from '@arena/contract/candidates';
import type { ErrorBody } from '@arena/contract/errors';
import type { InterestReason } from '@arena/contract/interests';
import type { ReactNode } from 'react';
import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { osloDay, relativeDay } from '../../lib/dates.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DrawingMeeting } from '../../ui/drawings/people.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading, VisuallyHidden } from '../../ui/page.tsx';
import { FormErrors } from '../interests/form-errors.part.tsx';
import { Notice } from '../interests/notice.part.tsx';
import { AnonymousPersonView } from './anonymous-person.part.tsx';
import { AnswerInterest, OpenedPersonView, ReferredPersonView } from './candidate-parts.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const id = params.id ?? '';
  const [people, own] = await Promise.all([
    api.call('GET /api/employer/opportunities/:id/candidates', { params: { id }, query: { language } }),
    api.call('GET /api/employer/opportunities/:id', { params: { id } }),
  ]);
  if (!people.ok && people.error.code !== 'employer.not_approved') orThrow(people, request, language);
  const { titleNb, titleEn, status } = orThrow(own, request, language);
  const wanted = language === 'nb' ? titleNb : titleEn;
  return {
    id,
    title: wanted !== '' ? wanted : titleNb || titleEn,
    isOpen: status === 'open',
    people: people.ok ? people.data : null,
    done: new URL(request.url).searchParams.get('done'),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const opportunityId = params.id ?? '';
  const here = pathTo('candidates', language, { id: opportunityId });
  const act = String(form.get('act'));
  const id = String(form.get('id') ?? '');
  if (act === 'invite') {
    const invited = await api.call('POST /api/employer/opportunities/:id/invitations', {
      params: { id: opportunityId },
      body: { pseudonym: String(form.get('pseudonym')) },
    });
    return invited.ok ? redirect(`${here}?done=invited`) : refusedOrSignIn(invited, null, request, language);
  }
  const answer = act.endsWith('yes') ? 'yes' : 'no';
  const answered = act.startsWith('referral-')
    ? await api.call('POST /api/referrals/:id/answer', { params: { id }, body: { answer } })
    : await api.call('POST /api/interests/:id/answer', {
        params: { id },
        body: {
          answer,
          reason: String(form.get('reason') ?? 'none') as InterestReason,
          shareReason: form.get('share') === 'yes',
        },
      });
  if (!answered.ok) return refusedOrSignIn(answered, null, request, language);
  const { conversationId } = answered.data;
  return redirect(conversationId === null ? `${here}?done=declined` : pathTo('conversation', language, { id: conversationId }));
}

export function Component() {
  const { t } = useTranslation(['candidates', 'app']);
  const language = useLanguage();
  const { id, title, isOpen, people, done } = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody }>();
  const { today } = useRoot();
  const daysAgo = (instant: string) => relativeDay(osloDay(new Date(instant)), today, language);
  if (people === null) return <NotApproved />;
  const { interested, referred, findable } = people;
  const of = (status: Candidate['status'], direction?: Candidate['direction']) =>
    interested.filter((one) => one.status === status && (direction === undefined || one.direction === direction));
  const [waiting, accepted, invited, declined] = [
    of('sent', 'from-seeker'),
    of('accepted'),
    of('sent', 'from-employer'),
    of('declined'),
  ];
  const nobody = interested.length + referred.length + findable.length === 0;
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('title', { title }) })}</title>
      <div className="stack" data-gap="8">
        <FormErrors error={refused?.error} />
        <PageHeading back={{ to: pathTo('ownOpportunity', language, { id }), text: t('back') }} lede={t('lede')}>
          {t('title', { title })}
        </PageHeading>
        <Notice>{refused === undefined && (done === 'invited' || done === 'declined') ? t(`done.${done}`) : null}</Notice>
        {nobody ? (
          <EmptyState
            drawing={<DrawingMeeting />}
            heading={t('empty.heading')}
            action={<ButtonLink to={pathTo('ownOpportunity', language, { id })}>{t('empty.action')}</ButtonLink>}
          >
            {t('empty.text')}
          </EmptyState>
        ) : (
          <>
            <Group name="waiting" heading={t('waiting.heading')} empty={t('waiting.empty')}>
              {waiting.map((candidate) => (
                <AnonymousPersonView
                  key={candidate.interestId}
                  person={candidate.person}
                  above={<p className="muted">{t('waiting.when', { when: daysAgo(candidate.at ?? '') })}</p>}
                >
                  <AnswerInterest id={candidate.interestId ?? ''} pseudonym={candidate.person.pseudonym} />
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
              {invited.map(({ interestId, person, at }) => (
                <AnonymousPersonView
                  key={interestId}
                  person={person}
                  above={<p className="muted">{t('invited.text', { when: daysAgo(at ?? '') })}</p>}
                />
              ))}
            </Group>
            <Group
              name="findable"
              heading={t('findable.heading')}
              text={findable.length > 0 ? t('findable.text') : undefined}
              empty={isOpen ? t('findable.empty') : t('findable.closed')}
            >
              {findable.map(({ person }) => (
                <AnonymousPersonView key={person.pseudonym} person={person}>
                  <Form method="post" action="?">
                    <input type="hidden" name="pseudonym" value={person.pseudonym} />
                    <Button name="act" value="invite" variant="secondary">
                      <span>
                        {t('findable.invite')}
                        <VisuallyHidden> ({person.pseudonym})</VisuallyHidden>
                      </span>
                    </Button>
                  </Form>
                </AnonymousPersonView>
              ))}
            </Group>
            <Group name="declined" heading={t('declined.heading')}>
              {declined.map(({ interestId, direction, person }) => (
                <p key={interestId}>
                  <strong lang={language === 'nb' ? undefined : 'nb'}>{person.pseudonym}</strong>{' '}
                  {direction === 'from-seeker' ? t('declined.byYou') : t('declined.byPerson')}
                </p>
              ))}
            </Group>
          </>
        )}
      </div>
    </div>
  );
}

/** One list under its heading. Without people it says so, or is not drawn when there is nothing to say about that. */
function Group({
  name,
  heading,
  text,
  empty,
  children,
}: {
  name: string;
  heading: string;
  text?: string | undefined;
  empty?: string | undefined;
  children: ReactNode[];
}) {
  if (children.length === 0 && empty === undefined) return null;
  return (
    <section className="stack" data-gap="4" aria-labelledby={`people-${name}`}>
      <h2 id={`people-${name}`}>{heading}</h2>
      {text !== undefined && <p>{text}</p>}
      {children.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul className="stack" data-gap="4">
          {children.map((child, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the person inside carries the key that matters
            <li key={position}>{child}</li>
          ))}
        </ul>
      )}
    </section>
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
