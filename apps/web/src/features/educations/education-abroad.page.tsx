import type { ErrorBody } from '@arena/contract/errors';
import type { Study } from '@arena/contract/profiles';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { PageHead } from '../../app/head.tsx';
import { type Language, pathTo } from '../../app/pages.ts';
import { type Api, apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { forgetDraft } from '../../lib/draft-form.tsx';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { StatusMessage } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { answersOf, loadOwn, type Own, type Saved, saveOwn } from '../profiles/own-answers.part.ts';
import { SharedLine } from '../profiles/shared-line.part.tsx';
import { EducationErrors } from './education-errors.tsx';
import {
  askedIn,
  mostProfessions,
  mostStudies,
  type Problems,
  professionCount,
  readStudy,
  type State,
  stateOf,
  states,
  type Typed,
  typedIn,
  typedOf,
  withoutProfession,
  withoutStudy,
  withProfession,
  withStudy,
} from './education-form.ts';
import { ProfessionForm } from './profession-form.tsx';
import { ProfessionList } from './profession-list.tsx';
import { Difference, GeneralSchemes } from './recognition.tsx';
import { StudyForm } from './study-form.tsx';
import { StudyList } from './study-list.tsx';
import { Uses } from './uses.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const [own, choices, path] = await Promise.all([
    loadOwn(api, request, language),
    api.call('GET /api/educations/choices', { query: { language } }),
    api.call('GET /api/educations/path', { query: { language } }),
  ]);
  const answers = answersOf(own.answers);
  const { countries, fields, professions, recognition } = orThrow(choices, request, language);
  const asked = own.role === 'other' ? null : askedIn(new URL(request.url).searchParams, answers.studies.length);
  const { education, studies, professionPaths, authorisations } = answers;
  return {
    role: own.role,
    canLeave: own.shared && own.role === 'visitor',
    /** The schooling told in short, as long as no school was told by itself. */
    known: studies.length === 0 ? education : null,
    studies,
    professionCount: professionCount(answers),
    asked,
    /** Where the profession asked for stands already. */
    state: asked?.form === 'profession' && asked.id !== null ? stateOf({ professionPaths, authorisations }, asked.id) : null,
    // Long lists travel only with the form that shows them.
    countries: asked?.form === 'study' ? countries : [],
    fields: asked?.form === 'study' ? fields : [],
    professions: asked?.form === 'profession' ? professions : [],
    recognition,
    path: orThrow(path, request, language),
  };
}

/** What was just taken away, to be put back. It is kept in the page and in no address: it holds the person's own words. */
export type Removed = { study: Study; position: number } | { profession: string; state: State; stepsDone: number[] };

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const own = await loadOwn(api, request, language);
  switch (form.get('intent')) {
    case 'study':
      return keepStudy(api, own, form, request, language);
    case 'profession':
    case 'steps':
      return keepProfession(api, own, form, request, language);
    case 'remove':
      return remove(api, own, form, request, language);
    default:
      return restore(api, own, form, request, language);
  }
}

/** This page again; who came from the questions is still on the way through them. */
function here(request: Request, language: Language, found: string, place = ''): string {
  const query = [found, isFromQuestions(new URL(request.url).searchParams) ? fromQuestions : ''].filter(Boolean).join('&');
  return `${pathTo('educationAbroad', language)}${query === '' ? '' : `?${query}`}${place}`;
}
const fromQuestions = 'from=questions';
const isFromQuestions = (search: URLSearchParams) => search.get('from') === 'questions';

async function keepStudy(api: Api, own: Own, form: FormData, request: Request, language: Language) {
  const typed = typedIn(form);
  const answers = answersOf(own.answers);
  const { countries, fields } = orThrow(
    await api.call('GET /api/educations/choices', { query: { language } }),
    request,
    language,
  );
  const read = readStudy(
    typed,
    countries.map(({ id }) => id),
    fields.map(({ id }) => id),
  );
  if ('problems' in read) return data({ problems: read.problems, values: typed }, { status: 400 });
  const asked = askedIn(new URL(request.url).searchParams, answers.studies.length);
  const position = asked?.form === 'study' ? asked.position : null;
  const saved = await saveOwn(api, own, { ...answers, studies: withStudy(answers.studies, read.study, position) });
  if (!saved.ok) return refusedOrSignIn(saved, typed, request, language);
  forgetDraft(`study-${position ?? 'new'}`);
  return redirect(here(request, language, 'told=1', '#studies'));
}

async function keepProfession(api: Api, own: Own, form: FormData, request: Request, language: Language) {
  const typed = typedIn(form);
  const answers = answersOf(own.answers);
  const choices = await api.call('GET /api/educations/choices', { query: { language } });
  const id = orThrow(choices, request, language).professions.find((one) => one.id === typed.profession)?.id;
  const state = states.find((one) => one === typed.state);
  if (id === undefined || state === undefined)
    return data({ problems: { profession: 'profession' } as Problems, values: typed }, { status: 400 });
  const steps = form.has('stepsShown') ? form.getAll('step').map(Number).filter(Number.isInteger) : undefined;
  const saved = await saveOwn(api, own, { ...answers, ...withProfession(answers, id, state, steps) });
  if (!saved.ok) return refusedOrSignIn(saved, typed, request, language);
  return redirect(here(request, language, 'told=1', `#profession-${encodeURIComponent(id)}`));
}

async function remove(api: Api, own: Own, form: FormData, request: Request, language: Language) {
  const answers = answersOf(own.answers);
  const finish = (saved: Saved, removed: Removed | null) =>
    saved.ok ? data({ removed, values: null }) : refusedOrSignIn(saved, null, request, language);
  const profession = form.get('profession');
  if (typeof profession === 'string') {
    const state = stateOf(answers, profession);
    const stepsDone = answers.professionPaths.find((path) => path.profession === profession)?.stepsDone ?? [];
    return finish(
      await saveOwn(api, own, { ...answers, ...withoutProfession(answers, profession) }),
      state === null ? null : { profession, state, stepsDone },
    );
  }
  const { studies, removed } = withoutStudy(answers.studies, String(form.get('study') ?? ''));
  if (removed === null) return redirect(here(request, language, ''));
  return finish(await saveOwn(api, own, { ...answers, studies }), {
    study: removed,
    position: answers.studies.indexOf(removed),
  });
}

async function restore(api: Api, own: Own, form: FormData, request: Request, language: Language) {
  const answers = answersOf(own.answers);
  const removed = removedIn(form.get('removed'));
  if (removed === null) return redirect(here(request, language, ''));
  const changed =
    'study' in removed
      ? { studies: answers.studies.toSpliced(removed.position, 0, removed.study).slice(0, mostStudies) }
      : withProfession(answers, removed.profession, removed.state, removed.stepsDone);
  const saved = await saveOwn(api, own, { ...answers, ...changed });
  return saved.ok ? redirect(here(request, language, 'restored=1')) : refusedOrSignIn(saved, null, request, language);
}

/** What an undo brings back. Whether it is a study or a profession at all is checked where answers are saved. */
function removedIn(value: FormDataEntryValue | null): Removed | null {
  try {
    const removed: unknown = JSON.parse(String(value));
    return typeof removed === 'object' && removed !== null && ('study' in removed || 'profession' in removed)
      ? (removed as Removed)
      : null;
  } catch {
    return null;
  }
}

interface Answered {
  error?: ErrorBody;
  problems?: Problems;
  values: Typed | null;
  removed?: Removed | null;
}

export function Component() {
  const { t } = useTranslation('educations');
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<Answered>();
  const [search] = useSearchParams();
  const { role, asked, studies, path, recognition, known, canLeave } = loaded;
  const language = useLanguage();
  const isOnTheWay = isFromQuestions(search);
  const query = isOnTheWay ? `&${fromQuestions}` : '';
  const errors = <EducationErrors problems={answered?.problems ?? {}} error={answered?.error} />;
  if (asked?.form === 'study') {
    const isNew = asked.position === null;
    const typed = answered?.values ?? typedOf(isNew ? undefined : studies[asked.position ?? 0], known?.level);
    return (
      <StudyForm
        {...loaded}
        errors={errors}
        position={asked.position}
        typed={typed}
        problems={answered?.problems ?? {}}
        isKnown={isNew && known !== null}
        isFull={isNew && studies.length >= mostStudies}
      />
    );
  }
  if (asked?.form === 'profession')
    return (
      <ProfessionForm
        {...loaded}
        errors={errors}
        typed={answered?.values ?? { profession: asked.id ?? '', state: loaded.state ?? 'none' }}
        problems={answered?.problems ?? {}}
        isFull={loaded.state === null && loaded.professionCount >= mostProfessions}
      />
    );
  const removed = answered?.removed ?? null;
  return (
    <div className="container" data-width="narrow">
      <PageHead page="educationAbroad" title={t('title')} description={t('description')} />
      <div className="stack" data-gap="12">
        <div className="stack" data-gap="4">
          <SharedLine shared={canLeave} />
          {errors}
          <PageHeading lede={t('lede')}>{t('title')}</PageHeading>
          <StatusMessage>
            {answered === undefined && (search.has('told') ? t('told') : search.has('restored') ? t('restored') : null)}
          </StatusMessage>
          <Difference />
          <p className="muted">{t(role === 'seeker' ? 'kept.saved' : role === 'other' ? 'kept.other' : 'kept.draft')}</p>
        </div>
        {isOnTheWay && (
          <div>
            <ButtonLink to={pathTo('question', language, { step: 'licences' })} size="lg" block>
              {t('onwards')}
            </ButtonLink>
          </div>
        )}
        <StudyList {...loaded} query={query} removed={removed !== null && 'study' in removed ? removed : null} />
        <ProfessionList {...loaded} query={query} removed={removed !== null && 'profession' in removed ? removed : null} />
        <Uses path={path} hasStudies={studies.length > 0} />
        <GeneralSchemes recognition={recognition} />
      </div>
    </div>
  );
}
