import type { ErrorBody } from '@arena/contract/errors';
import type { LocalText } from '@arena/contract/values';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatDay } from '../../lib/dates.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { useErrorText } from '../../lib/errors.ts';
import { textIn } from '../../lib/form.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Checkbox, CheckboxGroup } from '../../ui/choices.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { AnonymousPersonView } from '../candidates/anonymous-person.part.tsx';
import { useHabitText } from '../opportunities/facts.part.tsx';
import { NameMissing, nameMissingId, useNameMissing } from '../profiles/name-missing.part.tsx';
import { FormErrors } from './form-errors.part.tsx';
import { MeetNotNow, SaveForLater } from './meet-not-now.tsx';
import { MeetSaid, saidOf } from './meet-said.tsx';
import { OpensList } from './opens-list.tsx';
import { mostOwnWords, OwnWordsField } from './own-words-field.tsx';
import { reloadWhenRefused } from './reload-when-refused.part.ts';
import { wordsDraftOf } from './words.ts';

const mostStrengths = 3;
/** Refusals that this page says in its own words, with the next step. */
const explained = new Set(['profile.missing', 'profile.paused', 'opportunity.not_open', 'opportunity.imported']);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const id = params.id ?? '';
  const query = { language };
  // Asked first: whoever is not signed in is sent to sign in and comes back here.
  const preview = await api.call('GET /api/opportunities/:id/interests/preview', { params: { id }, query });
  if (!preview.ok && !explained.has(preview.error.code)) orThrow(preview, request, language);
  const [opportunity, mine] = await Promise.all([
    api.call('GET /api/opportunities/:id', { params: { id }, query }),
    api.call('GET /api/interests', { query }),
  ]);
  const own = orThrow(mine, request, language).find((interest) => interest.opportunity.id === id) ?? null;
  const said = own === null ? null : saidOf(own);
  // It may rest or be closed by now: what is between the two stands all the same.
  if (!opportunity.ok && own === null) orThrow(opportunity, request, language);
  const detail = opportunity.ok ? opportunity.data : null;
  return {
    id,
    title: detail?.title ?? own?.opportunity.title ?? { text: '–', language },
    employerName: detail?.employer.name ?? own?.employerName ?? '',
    isSaved: detail?.saved === true,
    preview: preview.ok ? preview.data : null,
    refusal: preview.ok ? null : preview.error,
    own,
    said,
  };
}

export const shouldRevalidate = reloadWhenRefused;

/** What is typed outlives a switch of language and a sign-in in between. */
const draftOf = (id: string) => `meet-${id}`;

interface Values {
  strengths: string[];
  ownWords: string;
  withoutProfileWords: boolean;
}
const noValues: Values = { strengths: [], ownWords: '', withoutProfileWords: false };
interface Refused {
  error: ErrorBody;
  values: Values;
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const id = params.id ?? '';
  const act = form.get('act');
  if (act === 'show') {
    const shown = await api.call('POST /api/profile/show');
    const here = pathTo('meet', language, { id });
    return shown.ok ? redirect(here) : refusedOrSignIn(shown, noValues, request, language);
  }
  const values: Values = {
    strengths: [...new Set(form.getAll('strengths').map(String))],
    ownWords: textIn(form, 'ownWords'),
    withoutProfileWords: form.has('withoutProfileWords'),
  };
  if (values.strengths.length > mostStrengths || values.ownWords.length > mostOwnWords)
    return data({ error: { code: 'request.invalid', params: {} }, values } satisfies Refused, { status: 400 });
  const meetings = pathTo('interests', language);
  if (act === 'words') {
    const interestId = String(form.get('id'));
    const saved = await api.call('PUT /api/interests/:id/words', {
      params: { id: interestId },
      body: { ownWords: values.ownWords },
    });
    if (!saved.ok) return refusedOrSignIn(saved, values, request, language);
    forgetDraft(wordsDraftOf(interestId));
    return redirect(`${meetings}?done=words`);
  }
  const sent = await api.call('POST /api/opportunities/:id/interests', { params: { id }, body: values });
  if (sent.ok || sent.error.code === 'interest.already_expressed') forgetDraft(draftOf(id));
  if (sent.ok) return redirect(`${meetings}?sent=${sent.data.id}`);
  if (sent.error.code === 'interest.already_expressed') {
    // A second press of the same, or the same from another tab: it is said, and said once. With other words it is told.
    const mine = await api.call('GET /api/interests', { query: { language } });
    const own = mine.ok ? mine.data.find((interest) => interest.opportunity.id === id) : undefined;
    if (own !== undefined && saidOf(own) !== null && own.ownWords === values.ownWords.trim())
      return redirect(`${meetings}?sent=${own.id}`);
  }
  return refusedOrSignIn(sent, values, request, language);
}

export function Component() {
  const { t } = useTranslation(['interests', 'app']);
  const language = useLanguage();
  const { id, title, employerName, isSaved, preview, refusal, own, said } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const nameMissing = useNameMissing();
  const habitText = useHabitText();
  const errorText = useErrorText();
  const back = { to: pathTo('opportunity', language, { id }), text: t('meet.back') };
  if (own !== null && said !== null) {
    const typed = refused?.values.ownWords.trim() ?? '';
    return (
      <MeetSaid
        own={own}
        said={said}
        typed={typed === own.ownWords ? '' : typed}
        back={back}
        above={<Title title={title} />}
        errors={<FormErrors error={refused?.error} />}
      />
    );
  }
  if (preview === null)
    return (
      <MeetNotNow id={id} refusal={refusal} refused={refused?.error} employerName={employerName} isSaved={isSaved} back={back} />
    );
  const { shown, leads, opensAfterTwoYeses: opens, answerBy, answerHabit, afterYes, limit } = preview;
  // Without a name nothing can be sent: it is told first, before anything is written here. What came all the same is shown.
  const asks = !nameMissing || refused !== undefined;
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
        {limit !== null ? (
          <Alert heading={t(limit.code === 'interest.said_no' ? 'meet.limit.saidNo' : 'meet.limit.heading')}>
            <p>{errorText(withDay(limit, language))}</p>
            <div className="cluster">
              <ButtonLink to={pathTo('interests', language)}>{t('meet.waiting.action')}</ButtonLink>
              {limit.code !== 'interest.said_no' && !isSaved && <SaveForLater id={id} />}
            </div>
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
            {asks && leads.length > 0 && (
              <CheckboxGroup
                name="strengths"
                legend={t('meet.strengths.legend')}
                description={t('meet.strengths.description')}
                error={tooMany}
                choices={leads.map((skill) => ({ value: skill.id, label: skill.name }))}
                defaultValues={refused?.values.strengths ?? shown.strengths.map((skill) => skill.id)}
              />
            )}
            {asks && (
              <OwnWordsField
                label={t('meet.ownWords.label')}
                description={t('meet.ownWords.description')}
                error={tooLong}
                defaultValue={refused?.values.ownWords}
              />
            )}
            <section className="stack" data-gap="3">
              <h2>{t('meet.opens.heading')}</h2>
              <OpensList opens={opens} />
              {asks && opens.ownWords !== '' && (
                <Checkbox
                  name="withoutProfileWords"
                  label={t('meet.opens.without')}
                  defaultChecked={refused?.values.withoutProfileWords ?? false}
                />
              )}
              {asks && <p>{t('meet.opens.typed')}</p>}
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
