import type { ClaimedAd, Enrichment } from '@arena/contract/claims';
import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import {
  type ActionFunctionArgs,
  data,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../../ui/choices.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Alert, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { type Problems, problemsOf, readTyped, type Typed, times, typedIn, typedOf } from './claim-form.ts';
import { ClaimRow } from './claim-rows.tsx';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const [ad, choices] = await Promise.all([
    api.call('GET /api/employer/claims/:id', { params: { id: params.id ?? '' }, query: { language } }),
    api.call('GET /api/taxonomy/choices', { query: { language } }),
  ]);
  return { ad: orThrow(ad, request, language), choices: orThrow(choices, request, language) };
}

/** What is typed outlives a switch of language and a sign-in in between. */
const draftOf = (id: string) => `claim-${id}`;

interface Answer {
  values: Typed;
  problems?: Problems;
  error?: ErrorBody;
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const id = params.id ?? '';
  const page = (done: string) => redirect(`${pathTo('claim', language, { id })}?done=${done}`);
  const typed = typedIn(form);
  if (form.get('do') === 'release') {
    const released = await api.call('POST /api/employer/claims/:id/release', { params: { id } });
    return released.ok ? page('released') : refusedOrSignIn(released, typed, request, language);
  }
  const choices = orThrow(await api.call('GET /api/taxonomy/choices', { query: { language } }), request, language);
  const facts = choices.workplaceFacts.map((fact) => fact.id);
  const read = await readTyped(api, typed, facts, language);
  if (!read.ok) return data<Answer>({ values: typed, problems: read.problems }, { status: 400 });
  const saved = await api.call('PUT /api/employer/claims/:id', {
    params: { id },
    query: { language },
    body: { ...read.enrichment, version: Number(form.get('version')) },
  });
  if (saved.ok) {
    forgetDraft(draftOf(id));
    return page('saved');
  }
  if (saved.error.code === 'session.required') return refusedOrSignIn(saved, typed, request, language);
  return data<Answer>({ values: typed, problems: problemsOf(saved.error), error: saved.error }, { status: saved.status });
}

export function Component() {
  const { t } = useTranslation(['claims', 'app']);
  const { language } = useRoot();
  const { ad, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const errorText = useErrorText();
  const [search] = useSearchParams();
  const done = answer === undefined ? search.get('done') : null;
  const problems = answer?.problems ?? {};
  const typed = answer?.values ?? typedOf(ad, nameIn(ad, choices));
  useEffect(() => {
    if (answer?.error !== undefined || answer?.problems !== undefined) document.getElementById('error-summary')?.focus();
  }, [answer]);
  const problemText = (field: string) => {
    const found = problems[field];
    return found === undefined ? undefined : t(`edit.${found.problem}`, { words: found.words ?? '' });
  };
  const errors = [
    ...Object.keys(problems).map((fieldId) => ({ fieldId, text: problemText(fieldId) })),
    ...(answer?.error === undefined || Object.keys(problems).length > 0
      ? []
      : [{ fieldId: 'main', text: answer.error.code === 'version.stale' ? t('edit.stale') : errorText(answer.error) }]),
  ];
  const isClaimed = ad.claimedOn !== null;
  const isOpen = ad.status === 'open';
  const tongue = ad.title.language === language ? undefined : ad.title.language;
  const heading = t(isClaimed ? 'edit.titleClaimed' : 'edit.title');
  return (
    <div className="container">
      <title>{t('app:title', { page: heading })}</title>
      <div className="stack" data-gap="6">
        <ErrorSummary title={t('app:errorSummary')} errors={errors} />
        <PageHeading
          back={{ to: pathTo('claims', language), text: t('backToList') }}
          above={<p lang={tongue}>{ad.title.text}</p>}
          lede={isOpen ? t('edit.lede') : undefined}
        >
          {heading}
        </PageHeading>
        {(done === 'saved' || done === 'released') && (
          <Alert tone="success" role="status">
            {t(`edit.${done}`)}
          </Alert>
        )}
        {isOpen ? (
          <>
            <p>
              <Link to={pathTo('opportunity', language, { id: ad.id })}>{t('edit.see')}</Link>
            </p>
            <Fields ad={ad} choices={choices} typed={typed} problemText={problemText} />
          </>
        ) : (
          <Alert tone="warning" heading={t('edit.endedHeading')}>
            {t('edit.endedText')}
          </Alert>
        )}
        {isClaimed && (
          <Form method="post" className="stack" data-gap="3">
            <h2>{t('edit.release')}</h2>
            <p>{t('edit.releaseText')}</p>
            <div>
              <Button name="do" value="release" variant="secondary" tone="danger">
                {t('edit.releaseAction')}
              </Button>
            </div>
          </Form>
        )}
      </div>
    </div>
  );
}

type Choices = ReturnType<typeof useLoaderData<typeof loader>>['choices'];

function Fields({
  ad,
  choices,
  typed,
  problemText,
}: {
  ad: ClaimedAd;
  choices: Choices;
  typed: Typed;
  problemText: (field: string) => string | undefined;
}) {
  const { t } = useTranslation('claims');
  const { language } = useRoot();
  const written = ad.sourceLanguage === language ? undefined : ad.sourceLanguage;
  const [known, empty] = [true, false].map((isKnown) => typed.rows.filter(({ key }) => key.startsWith('new-') !== isKnown));
  const rowsOf = (rows: readonly Typed['rows'][number][] | undefined) =>
    (rows ?? []).map((row, at) => (
      <ClaimRow key={row.key} row={row} number={at + 1} choices={choices} written={written} problemText={problemText} />
    ));
  return (
    // Anew after each save: what was typed is in the answer.
    <DraftForm id={draftOf(ad.id)} className="stack" gap="8" key={ad.version}>
      <input type="hidden" name="version" value={ad.version} />
      <section className="stack" data-gap="4">
        <h2>{t('edit.asked')}</h2>
        <p>{t(ad.claimedOn === null ? 'edit.askedHelp' : 'edit.askedHelpClaimed')}</p>
        {known?.length === 0 && <p className="muted">{t('edit.none')}</p>}
        {rowsOf(known)}
        <h3>{t('edit.more')}</h3>
        <p>{t('edit.moreHelp')}</p>
        {rowsOf(empty)}
      </section>
      <CheckboxGroup
        name="fact"
        legend={t('edit.facts')}
        legendAs="h2"
        description={t('edit.factsHelp')}
        defaultValues={typed.facts}
        choices={choices.workplaceFacts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <section className="stack" data-gap="4">
        <h2>{t('edit.pay')}</h2>
        <SelectField
          name="basis"
          label={t('edit.payBasis')}
          emptyLabel={t('edit.choose')}
          options={(['hour', 'month', 'year', 'tariff', 'none'] as const).map((value) => ({
            value,
            label: t(`edit.bases.${value}`),
          }))}
          defaultValue={typed.basis}
        />
        <div className="cluster" data-gap="4">
          {(['payFrom', 'payTo'] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              label={t(`edit.${name}`)}
              error={problemText(name)}
              defaultValue={typed[name]}
              inputMode="numeric"
              width={8}
            />
          ))}
        </div>
        <CheckboxGroup
          name="time"
          legend={t('edit.times')}
          layout="row"
          defaultValues={typed.times}
          choices={times.map((value) => ({ value, label: t(`edit.timesOf.${value}`) }))}
        />
        <Checkbox name="mentor" label={t('edit.mentor')} defaultChecked={typed.mentor} />
      </section>
      {ad.sourceLanguage !== 'en' && (
        <section className="stack" data-gap="4">
          <h2>{t('edit.english')}</h2>
          <p>{t('edit.englishHelp')}</p>
          <TextField
            name="titleEn"
            label={t('edit.titleEn')}
            error={problemText('titleEn')}
            defaultValue={typed.titleEn}
            maxLength={120}
            lang="en"
          />
          <TextArea
            name="summaryEn"
            label={t('edit.summaryEn')}
            error={problemText('summaryEn')}
            defaultValue={typed.summaryEn}
            lang="en"
          />
        </section>
      )}
      <RadioGroup
        name="contact"
        legend={t('edit.contact')}
        legendAs="h2"
        defaultValue={typed.contact}
        choices={[
          { value: 'yes', label: t('edit.contactYes') },
          { value: 'no', label: t('edit.contactNo') },
        ]}
      />
      <div>
        <Button name="do" value="save">
          {t(ad.claimedOn === null ? 'edit.claim' : 'edit.save')}
        </Button>
      </div>
    </DraftForm>
  );
}

/** What each requirement is called in the reader's language. */
function nameIn(ad: ClaimedAd, choices: Choices) {
  const found = (list: readonly { id: string | number; name: string }[], id: string | number) =>
    list.find((one) => String(one.id) === String(id))?.name ?? String(id);
  return (requirement: Enrichment['requirements'][number]): string => {
    switch (requirement.type) {
      case 'skill':
        return ad.names[requirement.skillId] ?? requirement.skillId;
      case 'language':
        return found(choices.languages, requirement.language);
      case 'education':
        return found(choices.education, requirement.level);
      case 'licence':
        return found(choices.licences, requirement.licenceId);
      case 'authorisation':
        return found(choices.professions, requirement.professionId);
    }
  };
}
