import type { ApiResponse } from '@arena/contract/api';
import {
  type ActionFunctionArgs,
  data,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { forgetDraft } from '../../lib/draft-form.tsx';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Alert, EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { loadInBrowser, loadOwn, understand } from '../profiles/own-answers.part.ts';
import { SharedLine } from '../profiles/shared-line.part.tsx';
import { type DoneResult, doneAction, isDoneIntent } from './done-action.ts';
import { DoneList, experienceForm } from './done-list.tsx';
import type { ExperienceProblems } from './experience-form.ts';
import { FormErrors } from './form-errors.tsx';
import { OfferedSkills } from './offered-skills.tsx';
import { ReachableList } from './reachable-list.tsx';
import { type SkillResult, skillAction } from './skill-action.ts';
import { StrengthGroups } from './strength-groups.tsx';

type Strengths = ApiResponse<'GET /api/strengths'>;

const kept = ['added', 'changed', 'undone', 'cv', 'some', 'ticked', 'tickedSome'] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const asked = new URL(request.url).searchParams;
  const [found, { shared }] = await Promise.all([
    api.call('GET /api/strengths', { query: { language } }),
    loadInBrowser(api, request, language),
  ]);
  const strengths = orThrow(found, request, language);
  const position = Number(asked.get('change') ?? -1);
  const one = strengths.experiences[position];
  const understood = one === undefined ? null : await understand(api, one.what, language);
  const meant = understood?.ok ? understood.data.occupations.map(({ id, name }) => ({ id, name })) : [];
  const current = one?.occupation && one.occupationName ? [{ id: one.occupation, name: one.occupationName }] : [];
  return {
    ...strengths,
    canLeave: shared && strengths.basis === 'draft',
    changing:
      one === undefined
        ? null
        : { position, choices: [...current, ...meant.filter(({ id }) => id !== one.occupation)].slice(0, 6) },
    kept: kept.find((what) => what === asked.get('kept')) ?? null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const sent = await request.formData();
  const own = await loadOwn(api, request, language);
  const skilled = await skillAction(api, own, sent);
  if (skilled?.type === 'kept') return redirect(`${pathTo('strengths', language)}?kept=${skilled.as}`);
  if (skilled?.type === 'refused') return refusedOrSignIn(skilled, null, request, language);
  if (skilled !== null) return data(skilled);
  const intent = sent.get('intent');
  const result = await doneAction(api, own, isDoneIntent(intent) ? intent : 'add', sent, language);
  if (result.type === 'kept') {
    if (result.as !== 'undone') forgetDraft(experienceForm(result.as === 'added' ? 'add' : 'change'));
    return redirect(`${pathTo('strengths', language)}?kept=${result.as}`);
  }
  if (result.type === 'refused') return refusedOrSignIn(result, result, request, language);
  return data(result, { status: result.type === 'problems' ? 400 : 200 });
}

type Refused = Extract<DoneResult, { type: 'refused' }>;
type Answered = DoneResult | Extract<SkillResult, { type: 'forgotten' }> | { error: Refused['error']; values: Refused | null };

export function Component() {
  const { t } = useTranslation(['strengths', 'app']);
  const language = useLanguage();
  const {
    basis,
    groups,
    offered,
    hasCv,
    hasOwnWords,
    experiences,
    studies,
    schooling,
    unprintable,
    near,
    oneStep,
    changing,
    kept: done,
    canLeave,
  } = useLoaderData<typeof loader>();
  const answered = useActionData<Answered>();
  const error = answered !== undefined && 'values' in answered ? answered.error : undefined;
  const result = answered === undefined ? undefined : 'values' in answered ? (answered.values ?? undefined) : answered;
  const problems: ExperienceProblems = result?.type === 'problems' ? result.problems : {};
  const fields = Object.entries(problems).map(([fieldId, code]) => ({ fieldId, text: t(`problems.${code}`) }));
  return (
    <div className="container stack" data-gap="12">
      <title>{t('app:title', { page: t('title') })}</title>
      <SharedLine shared={canLeave} />
      <FormErrors fields={fields} error={error} />
      <PageHeading lede={t('lede')}>{t('title')}</PageHeading>
      {result?.type === 'removed' && <Removed {...result} />}
      {result?.type === 'forgotten' && <Forgotten {...result} />}
      {done !== null && answered === undefined && (
        <Alert tone="success" role="status">
          {t(`done.${done}`)}
        </Alert>
      )}
      {basis === 'nothing' ? (
        <EmptyState
          heading={t('nothing.heading')}
          action={<ButtonLink to={pathTo('start', language)}>{t('nothing.action')}</ButtonLink>}
        >
          {t('nothing.text')}
        </EmptyState>
      ) : (
        <StrengthGroups groups={groups} />
      )}
      {offered.length > 0 && <OfferedSkills offered={offered} />}
      {hasCv && <Cv unprintable={unprintable} hasOwnWords={hasOwnWords} />}
      {near.length > 0 && <ReachableList id="near" occupations={near} />}
      {oneStep.length > 0 && <ReachableList id="step" occupations={oneStep} />}
      <DoneList
        experiences={experiences}
        changing={changing}
        refused={
          result?.type === 'problems' || result?.type === 'refused'
            ? { intent: result.intent, typed: result.typed, problems }
            : null
        }
      />
      <BringCv />
      {basis !== 'nothing' && <Studies studies={studies} schooling={schooling} />}
    </div>
  );
}

function Removed({ removed, position }: Extract<DoneResult, { type: 'removed' }>) {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  return (
    <Alert role="status">
      <p dir="auto">{t('done.removed', { what: removed.what })}</p>
      <Form method="post" action={pathTo('strengths', language)}>
        <input type="hidden" name="item" value={JSON.stringify(removed)} />
        <input type="hidden" name="position" value={position} />
        <Button variant="secondary" name="intent" value="undo">
          {t('done.undo')}
        </Button>
      </Form>
    </Alert>
  );
}

function Forgotten({ thing }: Extract<SkillResult, { type: 'forgotten' }>) {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  return (
    <Alert role="status">
      <p>{t('can.forgotten')}</p>
      <Form method="post" action={pathTo('strengths', language)}>
        <Button variant="secondary" name="put-back" value={thing}>
          {t('done.undo')}
        </Button>
      </Form>
    </Alert>
  );
}

function Studies({ studies, schooling }: Pick<Strengths, 'studies' | 'schooling'>) {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  return (
    <section className="stack" data-gap="4" aria-labelledby="studies">
      <h2 id="studies">{t('studies.heading')}</h2>
      {studies.length === 0 && <p>{schooling ?? t('studies.none')}</p>}
      <ul className="stack" data-gap="3">
        {studies.map(({ name, school, levelName, countryName, year }) => (
          <li key={`${name} ${school} ${levelName} ${year}`} dir="auto">
            {[name, school].filter(Boolean).join(', ') || levelName}
            <br />
            <span className="muted">{[name || school ? levelName : '', countryName, year].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <Link className="ds-link" to={pathTo('profile', language)}>
          {t('studies.change')}
        </Link>
      </p>
    </section>
  );
}

/** The same as files to keep. */
function Cv({ unprintable, hasOwnWords }: Pick<Strengths, 'unprintable' | 'hasOwnWords'>) {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  return (
    <section className="panel stack no-print" data-gap="3" data-tone="spruce" aria-labelledby="cv">
      <h2 id="cv">{t('cv.heading')}</h2>
      <p>{t('cv.text')}</p>
      {/* The browser's own form: what comes back is a file, and the page stays. */}
      <form action="/api/cv.pdf" className="stack" data-gap="3">
        <input type="hidden" name="language" value={language} />
        {hasOwnWords && <Checkbox name="own" id="own" value="1" label={t('cv.own')} description={t('cv.ownText')} />}
        <div className="cluster">
          <Button>{t('cv.pdf')}</Button>
          <Button formAction="/api/cv.json" variant="secondary">
            {t('cv.json')}
          </Button>
        </div>
      </form>
      {unprintable.length > 0 && <p dir="auto">{t('cv.unprintable', { words: unprintable.join(', ') })}</p>}
      <p className="muted">
        {t('cv.pdfText')} {t('cv.jsonText')} {t('cv.print')}
      </p>
    </section>
  );
}

function BringCv() {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  return (
    <section className="stack no-print" data-gap="3" aria-labelledby="bring">
      <h2 id="bring">{t('cv.bring')}</h2>
      <p>{t('cv.bringText')}</p>
      <p>
        <Link className="ds-link" to={pathTo('bringCv', language)}>
          {t('bring.title')}
        </Link>
      </p>
    </section>
  );
}
