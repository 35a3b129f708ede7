/** One question of the guided start. Its form is saved where the person's answers are kept, and leads to the next question. */
import type { ErrorBody } from '@arena/contract/errors';
import type { Answers } from '@arena/contract/profiles';
import { useEffect } from 'react';
import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useLocation,
} from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { StatusMessage } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { type Choices, longestWords, one, onTopOf, type Problems, settle, type Typed, typedIn, typedOf } from './answers-form.ts';
import { FormErrors } from './form-errors.tsx';
import { answersOf, loadOwn, readSentAnswers, saveOwn, understand, withMore } from './own-answers.part.ts';
import { MatchesNow, Progress } from './progress.tsx';
import { questions } from './question-fields.tsx';
import { SharedLine } from './shared-line.part.tsx';
import {
  countTold,
  enoughToMatch,
  fieldsOf,
  isStep,
  pathAfter,
  pathToStep,
  type Step,
  stepAfter,
  stepBefore,
  steps,
} from './steps.ts';
import { Studied } from './studied.tsx';

const formOf = (step: Step) => `start-${step}`;
function stepIn({ step }: { step?: string | undefined }): Step {
  if (isStep(step)) return step;
  throw data({ code: 'not_found', params: {} }, { status: 404 });
}
/** Who came from the profile to change one answer goes back to it. */
const fromProfile = (request: Request) => new URL(request.url).searchParams.get('from') === 'profile';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const step = stepIn(params);
  const api = context.get(apiContext);
  const language = languageOf(request);
  const [own, choices] = await Promise.all([
    loadOwn(api, request, language),
    api.call('GET /api/taxonomy/choices', { query: { language } }),
  ]);
  const all = orThrow(choices, request, language);
  const typed = typedOf(answersOf(own.answers), all);
  return {
    step,
    shared: own.shared,
    canLeave: own.shared && own.role !== 'seeker',
    told: countTold(own.answers),
    typed: onTopOf({}, typed, fieldsOf[step]),
    choices: forStep(step, all),
    unwanted: step === 'not' ? (own.answers?.unwantedOccupationNames ?? []) : [],
    studies: step === 'education' ? (own.answers?.studies ?? []) : [],
  };
}

const asked: Partial<Record<Step, readonly (keyof Choices)[]>> = {
  place: ['places'],
  tasks: ['everydayTasks'],
  norwegian: ['canDo'],
  languages: ['languages', 'cefr'],
  time: ['workplaceFacts'],
  education: ['education'],
  licences: ['licences', 'professions'],
  workplace: ['workplaceFacts'],
};

/** The choices of one question: all of them would be most of the page. */
function forStep(step: Step, all: Choices): Choices {
  const none: Choices = {
    places: [],
    municipalities: [],
    languages: [],
    cefr: [],
    education: [],
    licences: [],
    professions: [],
    workplaceFacts: [],
    everydayTasks: [],
    canDo: { oral: [], written: [] },
  };
  return { ...none, ...Object.fromEntries((asked[step] ?? []).map((name) => [name, all[name]])) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const step = stepIn(params);
  const api = context.get(apiContext);
  const language = languageOf(request);
  const sent = await request.formData();
  const typed = typedIn(sent);
  const isSkipping = sent.get('intent') === 'skip';
  const [own, choices] = await Promise.all([
    loadOwn(api, request, language),
    api.call('GET /api/taxonomy/choices', { query: { language } }),
  ]);
  if (!choices.ok) return refusedOrSignIn(choices, typed, request, language);
  const before = answersOf(own.answers);
  const whole = onTopOf(typedOf(before, choices.data), typed, fieldsOf[step]);
  const read = await readSentAnswers(api, whole, choices.data, before, language);
  if (!read.ok) return refusedOrSignIn(read, typed, request, language);
  // Nobody is held back who wants to pass over a question: what stood there and was not understood stays unsaved.
  const skipped = () => {
    forgetDraft(formOf(step));
    return redirect(pathAfter(step, language));
  };
  if (Object.keys(read.problems).length > 0)
    return isSkipping ? skipped() : data({ problems: read.problems, values: typed }, { status: 400 });

  let answers = read.answers;
  const words = step === 'not' ? one(typed, 'not').trim() : '';
  if (words.length > longestWords)
    return isSkipping ? skipped() : data({ problems: { not: 'tooLong' as const }, values: typed }, { status: 400 });
  // What was typed before "skip" is an answer all the same.
  if (isSkipping && words === '' && JSON.stringify(answers) === JSON.stringify(before)) return skipped();
  if (words !== '') {
    const said = await understand(api, words, language);
    if (!said.ok) return refusedOrSignIn(said, typed, request, language);
    const codes = said.data.occupations.map(({ id }) => id);
    if (codes.length === 0)
      return isSkipping ? skipped() : data({ problems: { not: 'unknownWords' as const }, values: typed }, { status: 400 });
    answers = { ...answers, unwantedOccupations: withMore('occupation', answers.unwantedOccupations, codes) };
  }
  const saved = await saveOwn(api, own, settle(before, answers));
  if (!saved.ok) return refusedOrSignIn(saved, typed, request, language);
  forgetDraft(formOf(step));
  if (words !== '') return redirect(`${pathToStep(step, language)}?added=1${fromProfile(request) ? '&from=profile' : ''}`);
  if (fromProfile(request)) return redirect(`${pathTo('profile', language)}?saved=1`);
  if (sent.get('intent') === 'strengths') return redirect(pathTo('strengths', language));
  return redirect(nextPath(step, before, answers, language));
}

/** After own words comes what was understood of them, when there is something to look at; after a school abroad, where it was. */
function nextPath(step: Step, before: Answers, now: Answers, language: Language): string {
  const understood = `${pathTo('understood', language)}?after=${step}`;
  if (step === 'words' && (now.canWords !== '' || now.tasks.length > 0)) return understood;
  if (step === 'education' && now.education?.abroad && !before.education?.abroad)
    return `${pathTo('educationAbroad', language)}?study=new&from=questions`;
  if (step === 'wishes' && now.wishWords !== '' && now.wishWords !== before.wishWords) return understood;
  return pathAfter(step, language);
}

interface Refused {
  error?: ErrorBody;
  problems?: Problems;
  values: Typed;
}

export function Component() {
  const { step } = useLoaderData<typeof loader>();
  // A page of its own for each question: fields would keep what stood in those of the one before.
  return <Question key={step} />;
}

function Question() {
  const { t } = useTranslation(['start', 'app']);
  const language = useLanguage();
  const { step, shared, canLeave, told, typed: kept, choices, unwanted, studies } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const search = new URLSearchParams(useLocation().search);
  const isFromProfile = search.get('from') === 'profile';
  const before = stepBefore(step);
  const problems = refused?.problems ?? {};
  const back = isFromProfile
    ? { to: pathTo('profile', language), text: t('backToProfile') }
    : before === undefined
      ? { to: pathTo('start', language), text: t('backToStart') }
      : { to: pathToStep(before, language), text: t('back') };
  const progress = t('progress', { number: steps.indexOf(step) + 1, total: steps.length });
  const Fields = questions[step];
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: `${t(`questions.${step}`)} (${progress})` })}</title>
      <div className="stack" data-gap="6">
        <SharedLine shared={canLeave} />
        <FormErrors problems={problems} error={refused?.error} />
        <PageHeading lede={t(`help.${step}`)} back={back} above={isFromProfile ? undefined : <Progress step={step} />}>
          {t(`questions.${step}`)}
        </PageHeading>
        {step === 'not' && <StatusMessage>{search.has('added') && refused === undefined && t('fields.notAdded')}</StatusMessage>}
        {/* On a computer that others use too, nothing unsent is kept in the browser. A new form after each answer to "what not". */}
        <QuestionForm key={unwanted.map(({ id }) => id).join()} step={step} shared={shared}>
          <Fields
            typed={refused?.values ?? kept}
            choices={choices}
            problems={problems}
            unwanted={unwanted}
            studied={studies.length === 0 ? null : <Studied studies={studies} />}
          />
          <div className="cluster">
            <Button size="lg" block>
              {t(isFromProfile ? 'save' : stepAfter(step) === undefined ? 'last' : 'next')}
            </Button>
            {!isFromProfile && stepAfter(step) !== undefined && (
              <Button variant="tertiary" size="lg" name="intent" value="skip">
                {t('skip')}
              </Button>
            )}
            {!isFromProfile && stepAfter(step) === undefined && (
              <Button variant="secondary" size="lg" block name="intent" value="strengths">
                {t('strengths')}
              </Button>
            )}
          </div>
        </QuestionForm>
        {!isFromProfile && told >= enoughToMatch && stepAfter(step) !== undefined && <MatchesNow />}
      </div>
    </div>
  );
}

function QuestionForm({ step, shared, children }: { step: Step; shared: boolean; children: React.ReactNode }) {
  useEffect(() => {
    if (shared) forgetDraft(formOf(step));
  }, [shared, step]);
  if (!shared)
    return (
      <DraftForm id={formOf(step)} className="stack" gap="8">
        {children}
      </DraftForm>
    );
  return (
    <Form method="post" noValidate className="stack" data-gap="8">
      {children}
    </Form>
  );
}
