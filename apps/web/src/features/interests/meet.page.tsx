import type { ErrorBody } from '@arena/contract/errors';
import type { LocalText } from '@arena/contract/values';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatDay } from '../../lib/dates.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choices.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Paragraphs } from '../../ui/paragraphs.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { AnonymousPersonView } from '../candidates/anonymous-person.part.tsx';
import { useHabitText } from '../opportunities/facts.part.tsx';
import { NameMissing, nameMissingId, useNameMissing } from '../profiles/name-missing.part.tsx';
import { FormErrors } from './form-errors.part.tsx';
import { isWaiting } from './words.ts';

const mostStrengths = 3;
/** Refusals that this page says in its own words, with the next step. */
const explained = new Set(['profile.missing', 'profile.paused', 'opportunity.not_open', 'opportunity.imported']);
/** As the contract has it; the server refuses more. */
const mostOwnWords = 600;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const id = params.id ?? '';
  const query = { language };
  // Asked first: whoever is not signed in is sent to sign in and comes back here.
  const preview = await api.call('GET /api/opportunities/:id/interests/preview', { params: { id }, query });
  if (!preview.ok && !explained.has(preview.error.code)) orThrow(preview, request, language);
  const [opportunity, own] = await Promise.all([
    api.call('GET /api/opportunities/:id', { params: { id }, query }),
    api.call('GET /api/interests', { query }),
  ]);
  const detail = orThrow(opportunity, request, language);
  const existing = orThrow(own, request, language).find((interest) => interest.opportunity.id === id);
  const wasRefused = existing?.direction === 'from-seeker' && existing.status === 'declined';
  const isInvited = existing?.direction === 'from-employer' && isWaiting(existing.status);
  return {
    id,
    title: detail.title,
    employerName: detail.employer.name,
    preview: preview.ok ? preview.data : null,
    refusal: preview.ok ? null : preview.error,
    // A wish taken back, or a no to an invitation, can be said anew.
    said: isInvited ? ('invited' as const) : detail.interest === null || wasRefused ? null : ('already' as const),
  };
}

/** What is typed outlives a switch of language and a sign-in in between. */
const draftOf = (id: string) => `meet-${id}`;

interface Values {
  strengths: string[];
  ownWords: string;
}
interface Refused {
  error: ErrorBody;
  values: Values;
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const values: Values = {
    strengths: [...new Set(form.getAll('strengths').map(String))],
    ownWords: String(form.get('ownWords') ?? '').replaceAll('\r\n', '\n'),
  };
  if (values.strengths.length > mostStrengths || values.ownWords.length > mostOwnWords)
    return data({ error: { code: 'request.invalid', params: {} }, values } satisfies Refused, { status: 400 });
  const sent = await api.call('POST /api/opportunities/:id/interests', { params: { id: params.id ?? '' }, body: values });
  const meetings = pathTo('interests', language);
  if (sent.ok || sent.error.code === 'interest.already_expressed') forgetDraft(draftOf(params.id ?? ''));
  if (sent.ok) return redirect(`${meetings}?sent=${sent.data.id}`);
  // A double click, or another tab: it is said, and said once.
  if (sent.error.code === 'interest.already_expressed') return redirect(meetings);
  return refusedOrSignIn(sent, values, request, language);
}

export function Component() {
  const { t } = useTranslation(['interests', 'app']);
  const language = useLanguage();
  const { id, title, employerName, preview, refusal, said } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const nameMissing = useNameMissing();
  const habitText = useHabitText();
  const errorText = useErrorText();
  const back = { to: pathTo('opportunity', language, { id }), text: t('meet.back') };
  if (preview === null) return <NotNow refusal={refusal} employerName={employerName} back={back} />;
  const { shown, opensAfterTwoYeses: opens, answerBy, answerHabit, afterYes, limit } = preview;
  const tooMany = (refused?.values.strengths.length ?? 0) > mostStrengths ? t('meet.strengths.atMostThree') : undefined;
  const tooLong = (refused?.values.ownWords.length ?? 0) > mostOwnWords ? t('meet.ownWords.tooLong') : undefined;
  const fields = [
    ...(tooMany === undefined ? [] : [{ fieldId: 'strengths', text: tooMany }]),
    ...(tooLong === undefined ? [] : [{ fieldId: 'ownWords', text: tooLong }]),
  ];
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('meet.title') })}</title>
      <div className="stack" data-gap="8">
        <FormErrors
          error={refused === undefined ? undefined : withDay(refused.error, language)}
          at={refused?.error.code === 'profile.name_missing' ? nameMissingId : undefined}
          fields={fields}
        />
        <PageHeading back={back} above={<Title title={title} />} lede={t('meet.lede', { employer: employerName })}>
          {t('meet.title')}
        </PageHeading>
        {said !== null ? (
          <Alert heading={t(`meet.${said}.heading`)}>
            <p>{t(`meet.${said}.text`)}</p>
            <ButtonLink to={pathTo('interests', language)}>{t('meet.already.action')}</ButtonLink>
          </Alert>
        ) : limit !== null ? (
          <Alert heading={t(limit.code === 'interest.said_no' ? 'meet.limit.saidNo' : 'meet.limit.heading')}>
            <p>{errorText(withDay(limit, language))}</p>
            <ButtonLink to={pathTo('interests', language)}>{t('meet.already.action')}</ButtonLink>
          </Alert>
        ) : (
          <DraftForm id={draftOf(id)} className="stack" gap="8">
            <section className="stack" data-gap="3">
              <h2>{t('meet.shown.heading')}</h2>
              <p>{t('meet.shown.text')}</p>
              <AnonymousPersonView person={shown} />
              <div>
                <ButtonLink to={pathTo('profile', language)} variant="tertiary">
                  {t('meet.change')}
                </ButtonLink>
              </div>
            </section>
            {shown.skills.length > 0 && (
              <CheckboxGroup
                name="strengths"
                legend={t('meet.strengths.legend')}
                description={t('meet.strengths.description')}
                error={tooMany}
                choices={shown.skills.map((skill) => ({ value: skill.id, label: skill.name }))}
                defaultValues={refused?.values.strengths ?? shown.strengths.map((skill) => skill.id)}
              />
            )}
            <TextArea
              name="ownWords"
              label={t('meet.ownWords.label')}
              description={t('meet.ownWords.description')}
              error={tooLong}
              rows={4}
              defaultValue={refused?.values.ownWords}
              count={{
                max: mostOwnWords,
                limit: t('meet.ownWords.limit', { max: mostOwnWords }),
                left: (characters) => t('meet.ownWords.left', { characters }),
              }}
            />
            <section className="stack" data-gap="3">
              <h2>{t('meet.opens.heading')}</h2>
              <DescriptionList
                items={[
                  { key: 'name', term: t('meet.opens.name'), description: opens.name || t('meet.opens.noName') },
                  { key: 'email', term: t('meet.opens.email'), description: opens.email ?? t('meet.opens.noEmail') },
                  {
                    key: 'words',
                    term: t('meet.opens.ownWords'),
                    description: opens.ownWords === '' ? t('meet.opens.noOwnWords') : <Paragraphs text={opens.ownWords} />,
                  },
                ]}
              />
              <p>{t('meet.opens.conversation')}</p>
              <p className="muted">{t('meet.opens.later')}</p>
            </section>
            <section className="stack" data-gap="3">
              <h2>{t('meet.next.heading')}</h2>
              <ul className="prose">
                <li>
                  {t('meet.next.answer', { day: formatDay(answerBy, language) })} {habitText(answerHabit)}
                </li>
                <li>{t('meet.next.withdraw')}</li>
                <li>{t('meet.next.no')}</li>
                {(afterYes === 'formal-application' || afterYes === 'county-application') && (
                  <li>{t(`meet.next.${afterYes}`)}</li>
                )}
              </ul>
            </section>
            {nameMissing ? (
              <NameMissing opportunityId={id} />
            ) : (
              <div>
                <Button size="lg" block>
                  {t('meet.action')}
                </Button>
              </div>
            )}
          </DraftForm>
        )}
      </div>
    </div>
  );
}

/** The day in a refusal that says until when, as people write it. */
function withDay({ code, params }: ErrorBody, language: Language): ErrorBody {
  const { until } = params;
  return { code, params: typeof until === 'string' && until !== '' ? { ...params, until: formatDay(until, language) } : params };
}

function Title({ title }: { title: LocalText }) {
  const language = useLanguage();
  return (
    <p>
      <strong lang={title.language === language ? undefined : title.language}>{title.text}</strong>
    </p>
  );
}

/** No profile yet, or nothing to say yes to: why, and the way on. */
function NotNow({
  refusal,
  employerName,
  back,
}: {
  refusal: ErrorBody | null;
  employerName: string;
  back: { to: string; text: string };
}) {
  const { t } = useTranslation(['interests', 'app']);
  const language = useLanguage();
  const errorText = useErrorText();
  const needsProfile = refusal?.code === 'profile.missing';
  const isPaused = refusal?.code === 'profile.paused';
  const title = needsProfile ? t('meet.noProfile.title') : isPaused ? t('meet.paused.title') : t('meet.ended.title');
  const lede = needsProfile
    ? t('meet.noProfile.lede', { employer: employerName })
    : errorText(refusal ?? { code: 'server.unexpected', params: {} });
  const way = needsProfile
    ? ({ page: 'start', text: t('meet.noProfile.action') } as const)
    : isPaused
      ? ({ page: 'profile', text: t('meet.paused.action') } as const)
      : ({ page: 'search', text: t('meet.ended.search') } as const);
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: title })}</title>
      <PageHeading back={back} lede={lede}>
        {title}
      </PageHeading>
      <div className="stack" data-gap="4">
        {needsProfile && <p>{t('meet.noProfile.after')}</p>}
        <div>
          <ButtonLink to={pathTo(way.page, language)}>{way.text}</ButtonLink>
        </div>
      </div>
    </div>
  );
}
