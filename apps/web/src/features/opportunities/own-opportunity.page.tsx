import type { ErrorBody } from '@arena/contract/errors';
import type { OpportunityInput, OwnOpportunity } from '@arena/contract/opportunities';
import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { type Api, apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { KindTag } from './kind.part.tsx';
import { OwnWhat, OwnWhereAndWhen } from './own-fields.tsx';
import {
  emptyForm,
  isSame,
  type Problems,
  problemsOf,
  type RequirementType,
  readTyped,
  requirementTypes,
  type Typed,
  typedIn,
  typedOf,
  withoutRow,
  withRow,
} from './own-form.ts';
import { OwnFormErrors, useProblemText } from './own-form-errors.tsx';
import { OwnPreview } from './own-preview.tsx';
import { OwnRequirements } from './own-requirements.tsx';

/** What stands in the address for one that is not saved yet. */
const isNew = (id: string | undefined) => id === 'ny' || id === 'new';

type Language = 'nb' | 'en';

async function loadSaved(api: Api, id: string | undefined, request: Request, language: Language): Promise<OwnOpportunity | null> {
  if (isNew(id)) return null;
  const found = await api.call('GET /api/employer/opportunities/:id', { params: { id: id ?? '' }, query: { language } });
  return orThrow(found, request, language);
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const [saved, choices, own] = await Promise.all([
    loadSaved(api, params.id, request, language),
    api.call('GET /api/taxonomy/choices', { query: { language } }),
    api.call('GET /api/employer'),
  ]);
  const { employer } = orThrow(own, request, language);
  if (employer === null) throw redirect(pathTo('company', language));
  return {
    saved,
    choices: orThrow(choices, request, language),
    approved: employer.status === 'approved',
    // Named by the server, so that a page without JavaScript sent twice makes one draft.
    key: crypto.randomUUID(),
  };
}

interface Answer {
  values: Typed;
  problems?: Problems;
  error?: ErrorBody;
  /** Id and version of what the form goes on from. */
  draft?: string;
  version?: number;
  key?: string;
  /** What somebody else called it meanwhile. */
  savedTitle?: string;
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const act = String(form.get('do') ?? 'save');
  const version = Number(form.get('version'));
  const id = params.id ?? '';
  const page = (of: string, said: string) => `${pathTo('ownOpportunity', language, { id: of })}?done=${said}`;
  if (act === 'close') {
    const closed = await api.call('POST /api/employer/opportunities/:id/close', { params: { id }, body: { version } });
    const values = typedOf(orThrow(await loadOne(api, id, language), request, language));
    return closed.ok ? redirect(page(id, 'closed')) : refusedOrSignIn(closed, values, request, language);
  }
  const typed = typedIn(form);
  const key = String(form.get('key') ?? '');
  const added = requirementTypes.find((type): type is RequirementType => act === `add-${type}`);
  const same = { key, version, draft: String(form.get('draft') ?? '') };
  if (added !== undefined) return data<Answer>({ ...same, values: withRow(typed, added) });
  if (act.startsWith('remove-')) return data<Answer>({ ...same, values: withoutRow(typed, act.slice('remove-'.length)) });

  // A draft that was saved on the way to a refusal goes on under its own id, though the address still says "new".
  const draftId = isNew(params.id) ? String(form.get('draft') ?? '') : id;
  const before = draftId === '' ? null : orThrow(await loadOne(api, draftId, language), request, language);
  const read = await readTyped(api, typed, before, language);
  const shown = { values: typed, key, draft: draftId, version };
  if (!read.ok) return data<Answer>({ ...shown, problems: read.problems }, { status: 400 });
  const refuse = (result: { status: number; error: ErrorBody }, now: Partial<Answer> = {}) => {
    if (result.error.code === 'session.required') return refusedOrSignIn(result, typed, request, language);
    const problems = problemsOf(result.error, read.rowKeys);
    return data<Answer>({ ...shown, problems, error: result.error, ...now }, { status: result.status });
  };
  const saved = await saveTyped(api, before, read.input, { key, version }, language);
  // What somebody else saved is shown beside; saving again is then knowingly done over theirs.
  if (!saved.ok)
    return refuse(saved, saved.current === null ? {} : { version: saved.current.version, savedTitle: titleOf(saved.current) });
  forgetDraft(`opportunity-${isNew(params.id) ? 'new' : id}`);
  const { status, version: reached } = saved.data;
  if (act !== 'publish') return redirect(page(saved.data.id, 'saved'));
  if (status === 'open') return redirect(page(saved.data.id, 'published'));
  const published = await api.call('POST /api/employer/opportunities/:id/publish', {
    params: { id: saved.data.id },
    body: { version: reached },
  });
  if (published.ok || published.error.code === 'opportunity.not_draft') return redirect(page(saved.data.id, 'published'));
  return refuse(published, { draft: saved.data.id, version: reached });
}

type Refusal = { ok: false; status: number; error: ErrorBody; current: OwnOpportunity | null };

/** Saves what was typed, once: a form sent twice finds its own words saved already and goes on from there. */
async function saveTyped(
  api: Api,
  before: OwnOpportunity | null,
  input: OpportunityInput,
  sent: { key: string; version: number },
  language: Language,
): Promise<{ ok: true; data: OwnOpportunity } | Refusal> {
  const put = (id: string, version: number) =>
    api.call('PUT /api/employer/opportunities/:id', { params: { id }, body: { ...input, version } });
  if (before === null) {
    const created = await api.call('POST /api/employer/opportunities', { body: { ...input, key: sent.key } });
    if (!created.ok) return { ...created, current: null };
    // The same form sent before with other words (somebody went back): the draft is there, the words are not.
    if (isSame(created.data, input) || created.data.status !== 'draft') return created;
    const corrected = await put(created.data.id, created.data.version);
    return corrected.ok ? corrected : { ...corrected, current: created.data };
  }
  const saved = await put(before.id, sent.version);
  if (saved.ok) return saved;
  if (saved.error.code !== 'version.stale') return { ...saved, current: null };
  const now = await loadOne(api, before.id, language);
  if (!now.ok) return { ...now, current: null };
  return isSame(now.data, input) ? now : { ...saved, current: now.data };
}

const titleOf = (saved: OwnOpportunity) => saved.titleNb || saved.titleEn;

const loadOne = (api: Api, id: string, language: Language) =>
  api.call('GET /api/employer/opportunities/:id', { params: { id }, query: { language } });

export function Component() {
  const { t } = useTranslation(['publishing', 'app', 'employers']);
  const { language } = useRoot();
  const { saved, choices, approved, key } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const [search] = useSearchParams();
  const problems = answer?.problems ?? {};
  const problemText = useProblemText(problems);
  const typed = answer?.values ?? (saved === null ? emptyForm : typedOf(saved));
  const version = answer?.version || saved?.version;
  const stale = answer?.error?.code === 'version.stale';
  const id = saved?.id ?? (language === 'nb' ? 'ny' : 'new');
  const title = saved === null ? t('newTitle') : titleOf(saved) || t('editTitle');
  const editable = saved === null || saved.status === 'draft' || saved.status === 'open' || saved.status === 'paused';
  const done = answer === undefined ? search.get('done') : null;
  return (
    <div className="container">
      <title>{t('app:title', { page: title })}</title>
      <div className="stack" data-gap="8">
        <OwnFormErrors problems={problems} error={stale ? null : (answer?.error ?? null)} />
        {stale && (
          <Alert tone="warning" heading={t('stale.heading')} role="alert">
            <p>{t('stale.text', { title: answer?.savedTitle ?? title })}</p>
            <p>
              <a href={pathTo('ownOpportunity', language, { id })} target="_blank" rel="noopener">
                {t('stale.see')}
              </a>
            </p>
          </Alert>
        )}
        <PageHeading
          back={{ to: pathTo('company', language), text: t('back') }}
          lede={saved === null ? t('lede') : undefined}
          above={
            saved === null ? undefined : (
              <p className="cluster">
                <KindTag kind={saved.kind} /> {t(`employers:company.statuses.${saved.status}`)}
              </p>
            )
          }
        >
          {title}
        </PageHeading>
        {done === 'saved' && (
          <Alert tone="success" role="status">
            {t('saved')}
          </Alert>
        )}
        {done === 'published' && (
          <Alert tone="success" role="status">
            {t('published')}
          </Alert>
        )}
        {done === 'closed' && (
          <Alert tone="success" role="status">
            {t('closedNow')}
          </Alert>
        )}
        {!approved && <Alert>{t('notApproved')}</Alert>}
        {saved?.status === 'open' && (
          <div className="cluster">
            <ButtonLink to={pathTo('candidates', language, { id })} variant="secondary">
              {t('seePeople')}
            </ButtonLink>
            <ButtonLink to={pathTo('opportunity', language, { id })} variant="tertiary">
              {t('seeIt')}
            </ButtonLink>
          </div>
        )}
        {saved !== null && (
          <Details summary={t('preview')} open={!editable}>
            {saved.status === 'draft' && <p>{t('previewDraft')}</p>}
            <OwnPreview saved={saved} choices={choices} />
          </Details>
        )}
        {!editable && <Alert>{t('ended')}</Alert>}
        {editable && (
          <DraftForm id={`opportunity-${saved?.id ?? 'new'}`} key={`${id} ${saved?.version ?? 0}`} className="stack" gap="8">
            {/* Enter in a field presses the first button of a form; that must be the harmless one. */}
            <button type="submit" name="do" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true">
              {t('save')}
            </button>
            <input type="hidden" name="version" value={version ?? ''} />
            <input type="hidden" name="draft" value={answer?.draft ?? ''} />
            <input type="hidden" name="key" value={answer?.key || key} />
            {saved?.status === 'open' && <p>{t('openNow')}</p>}
            <OwnWhat
              typed={typed}
              choices={choices}
              occupationName={saved?.occupationCode == null ? null : (saved.names[saved.occupationCode] ?? null)}
              problemText={problemText}
            />
            <OwnWhereAndWhen typed={typed} choices={choices} occupationName={null} problemText={problemText} />
            <OwnRequirements rows={typed.rows} choices={choices} problemText={problemText} />
            <div className="cluster">
              {saved?.status === 'open' || saved?.status === 'paused' ? (
                <Button name="do" value="save">
                  {t('saveOpen')}
                </Button>
              ) : (
                <>
                  {approved && (
                    <Button name="do" value="publish">
                      {t('publish')}
                    </Button>
                  )}
                  <Button name="do" value="save" variant={approved ? 'secondary' : 'primary'}>
                    {t('save')}
                  </Button>
                </>
              )}
            </div>
          </DraftForm>
        )}
        {(saved?.status === 'open' || saved?.status === 'paused') && (
          <Form method="post" className="stack" data-gap="3">
            <h2>{t('close.heading')}</h2>
            <p>{t('close.text')}</p>
            <input type="hidden" name="version" value={saved.version} />
            <div>
              <Button name="do" value="close" variant="secondary" tone="danger">
                {t('close.action')}
              </Button>
            </div>
          </Form>
        )}
      </div>
    </div>
  );
}
