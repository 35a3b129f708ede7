import type { ErrorBody } from '@arena/contract/errors';
import type { Answers } from '@arena/contract/profiles';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { type Api, apiContext, refusedOrSignIn } from '../../lib/api.ts';
import { textIn } from '../../lib/form.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Alert, StatusMessage } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { longestWords, type Problem, type Problems } from './answers-form.ts';
import { FormErrors } from './form-errors.tsx';
import { answersOf, loadOwn, type Saved, saidNothing, saveOwn, understand, withMore } from './own-answers.part.ts';
import { MatchesNow, Progress } from './progress.tsx';
import { SharedLine } from './shared-line.part.tsx';
import { countTold, enoughToMatch, pathAfter, pathToStep } from './steps.ts';
import { AddForm, RemovableList, Undo } from './understood-lists.tsx';

/** Which list an item stands in, as it is written in addresses and forms: "known:5120". */
export type ListName = 'known' | 'skill' | 'wanted' | 'task';
const listOf = { known: 'knownOccupations', skill: 'skills', wanted: 'wantedOccupations', task: 'tasks' } as const;
const typeOf = { known: 'occupation', skill: 'skill', wanted: 'occupation', task: 'task' } as const;

/** The question that led here; null for who came to look at all of it. */
function questionBefore(request: Request): 'words' | 'wishes' | null {
  const after = new URL(request.url).searchParams.get('after');
  return after === 'words' || after === 'wishes' ? after : null;
}

function itemIn(value: unknown): { list: ListName; id: string } | null {
  const found = typeof value === 'string' ? /^(known|skill|wanted|task):([A-Za-z0-9-]{1,60})$/.exec(value) : null;
  return found === null ? null : { list: found[1] as ListName, id: found[2] ?? '' };
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const { role, answers, shared } = await loadOwn(api, request, language);
  if (answers === null) throw redirect(pathTo('start', language));
  const [can, wish] = await Promise.all([
    understand(api, answers.canWords, language),
    understand(api, answers.wishWords, language, 'wish'),
  ]);
  const { searchParams } = new URL(request.url);
  return {
    answers,
    after: questionBefore(request),
    isSaved: role === 'seeker',
    shared: shared && role !== 'seeker',
    hasEnough: countTold(answers) >= enoughToMatch,
    // Only tells which words led where: without it the lists can be corrected all the same.
    can: can.ok ? can.data : saidNothing,
    wish: wish.ok ? wish.data : saidNothing,
    removed: itemIn(searchParams.get('removed')),
    added: searchParams.has('added'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const own = await loadOwn(api, request, language);
  const answers = answersOf(own.answers);
  const after = questionBefore(request);
  const here = `${pathTo('understood', language)}?${after === null ? '' : `after=${after}&`}`;
  const finish = (saved: Saved, query: string) =>
    saved.ok ? redirect(here + query) : refusedOrSignIn(saved, {}, request, language);

  const removed = itemIn(form.get('remove'));
  if (removed !== null) {
    const name = listOf[removed.list];
    const saved = await saveOwn(api, own, { ...answers, [name]: answers[name].filter((id) => id !== removed.id) });
    return finish(saved, `removed=${removed.list}:${removed.id}`);
  }
  const restored = itemIn(form.get('restore'));
  if (restored !== null) {
    const name = listOf[restored.list];
    const saved = await saveOwn(api, own, { ...answers, [name]: withMore(typeOf[restored.list], answers[name], [restored.id]) });
    return finish(saved, 'added');
  }
  const field = form.has('addWanted') ? 'addWanted' : 'addKnown';
  const text = textIn(form, field).trim();
  const refuse = (problem: Problem) => data({ problems: { [field]: problem }, values: { [field]: text } }, { status: 400 });
  if (text === '') return refuse('nothingWritten');
  if (text.length > longestWords) return refuse('tooLong');
  const more = await find(api, text, field === 'addWanted' ? ['occupation'] : ['occupation', 'skill'], language);
  if (!more.ok) return refusedOrSignIn(more, { [field]: text }, request, language);
  const { occupations, skills } = more;
  if (occupations.length + (field === 'addKnown' ? skills.length : 0) === 0) return refuse('unknownWords');
  const changed: Partial<Answers> =
    field === 'addWanted'
      ? { wantedOccupations: withMore('occupation', answers.wantedOccupations, occupations) }
      : {
          knownOccupations: withMore('occupation', answers.knownOccupations, occupations),
          skills: withMore('skill', answers.skills, skills),
        };
  return finish(await saveOwn(api, own, { ...answers, ...changed }), 'added');
}

/** What a name chosen from the suggestions stands for; any other text is understood as the person's own words. */
async function find(api: Api, text: string, types: readonly ('occupation' | 'skill')[], language: Language) {
  const same = (name: string) => name.toLocaleLowerCase(language) === text.toLocaleLowerCase(language);
  for (const type of types) {
    const suggested = await api.call('GET /api/taxonomy/suggestions', { query: { type, prefix: text.slice(0, 60), language } });
    const exact = suggested.ok ? suggested.data.find(({ name }) => same(name)) : undefined;
    if (exact !== undefined)
      return {
        ok: true as const,
        occupations: type === 'occupation' ? [exact.id] : [],
        skills: type === 'skill' ? [exact.id] : [],
      };
  }
  const said = await understand(api, text, language);
  if (!said.ok) return said;
  return {
    ok: true as const,
    occupations: said.data.occupations.map(({ id }) => id),
    skills: said.data.skills.map(({ id }) => id),
  };
}

interface Refused {
  error?: ErrorBody;
  problems?: Problems;
  values: Partial<Record<'addKnown' | 'addWanted', string>>;
}

export function Component() {
  const { t } = useTranslation(['profiles', 'start', 'app']);
  const language = useLanguage();
  const { after, isSaved, shared, hasEnough, added } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const problems = refused?.problems ?? {};
  const back =
    after !== null
      ? { to: pathToStep(after, language), text: t('start:understood.rewrite') }
      : { to: pathTo(isSaved ? 'profile' : 'start', language), text: t('understood.change') };
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('understood.title') })}</title>
      <div className="stack" data-gap="8">
        <div className="stack">
          <SharedLine shared={shared} />
          <FormErrors problems={problems} error={refused?.error} />
          <PageHeading lede={t('understood.lede')} back={back} above={after === null ? undefined : <Progress step={after} />}>
            {t('understood.title')}
          </PageHeading>
          <StatusMessage>{added && refused === undefined && t('understood.added')}</StatusMessage>
        </div>
        {after !== 'wishes' && <Can refused={refused} />}
        {after !== 'words' && <Wish refused={refused} />}
        <div className="cluster">
          <ButtonLink to={after === null ? pathTo('matches', language) : pathAfter(after, language)} size="lg" block>
            {t(after === null ? 'understood.matches' : 'start:understood.next')}
          </ButtonLink>
          {after === null && (
            <ButtonLink to={pathTo('strengths', language)} variant="secondary" size="lg" block>
              {t('start:strengths')}
            </ButtonLink>
          )}
        </div>
        {after !== null && hasEnough && <MatchesNow />}
      </div>
    </div>
  );
}

const undoOf = (removed: { list: ListName; id: string } | null, ...lists: ListName[]) =>
  removed !== null && lists.includes(removed.list) && <Undo item={removed} />;

function Can({ refused }: { refused: Refused | undefined }) {
  const { t } = useTranslation(['profiles', 'start']);
  const { answers, can, removed } = useLoaderData<typeof loader>();
  const { knownOccupationNames: known, skillNames: skills, taskNames: tasks } = answers;
  const found = known.length + skills.length;
  return (
    <section className="stack" data-gap="4">
      <h2>{t('understood.can')}</h2>
      {found === 0
        ? (answers.canWords !== '' || tasks.length === 0) && <Alert>{t('understood.nothing')}</Alert>
        : isHardlyUnderstood(found, can.unknownWords) && <Alert>{t('understood.little')}</Alert>}
      {found + tasks.length > 0 && <p className="muted">{t('understood.removeHint')}</p>}
      <RemovableList list="known" heading={t('understood.occupations')} items={known} said={can.occupations} />
      <RemovableList list="skill" heading={t('understood.skills')} items={skills} said={can.skills} />
      <RemovableList list="task" heading={t('start:understood.tasks')} items={tasks} said={[]} />
      {undoOf(removed, 'known', 'skill', 'task')}
      {found > 0 && <Unknown words={can.unknownWords} />}
      <AddForm
        name="addKnown"
        label={t('understood.addKnown')}
        types={['occupation', 'skill']}
        problems={refused?.problems ?? {}}
        typed={refused?.values.addKnown}
        count={found}
      />
    </section>
  );
}

/**
 * Many words and hardly one of them known: it may be in a language that we do not read. Long texts in ours have many small words that
 * we pass over too.
 */
const isHardlyUnderstood = (found: number, unknown: readonly string[]) => unknown.length >= 6 && unknown.length >= found * 4;

function Wish({ refused }: { refused: Refused | undefined }) {
  const { t } = useTranslation(['profiles', 'start']);
  const { answers, wish, removed } = useLoaderData<typeof loader>();
  const wanted = answers.wantedOccupationNames;
  return (
    <section className="stack" data-gap="4">
      <h2>{t('understood.wish')}</h2>
      {wanted.length === 0 && <p>{t(answers.wishWords === '' ? 'understood.wishNothing' : 'understood.nothing')}</p>}
      <RemovableList list="wanted" heading={t('understood.wanted')} items={wanted} said={wish.occupations} />
      {undoOf(removed, 'wanted')}
      {wanted.length > 0 && <Unknown words={wish.unknownWords} />}
      <AddForm
        name="addWanted"
        label={t('understood.addWanted')}
        types={['occupation']}
        problems={refused?.problems ?? {}}
        typed={refused?.values.addWanted}
        count={wanted.length}
      />
    </section>
  );
}

/** A long text has many small words we pass over: naming them all would read like a scolding. */
const mostUnknownShown = 8;

function Unknown({ words }: { words: readonly string[] }) {
  const { t } = useTranslation('profiles');
  if (words.length === 0) return null;
  return (
    <p>
      {t('understood.unknown', {
        words: words
          .slice(0, mostUnknownShown)
          .map((word) => t('understood.quoted', { word }))
          .join(', '),
      })}
    </p>
  );
}
