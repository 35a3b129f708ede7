import type { ErrorBody } from '@arena/contract/errors';
import { largestCvBytes } from '@arena/contract/largest-cv';
import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { type Api, apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { FieldDescription } from '../../ui/field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { answersOf, loadOwn, saveOwn } from '../profiles/own-answers.part.ts';
import { CvApproval, type Found } from './cv-approval.tsx';
import { asBase64, type KeptItems, keptIn, withKept } from './cv-form.ts';
import { FormErrors } from './form-errors.tsx';
import { foundIn } from './found-in.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const [choices, educations] = await Promise.all([
    api.call('GET /api/taxonomy/choices', { query: { language } }),
    api.call('GET /api/educations/choices', { query: { language } }),
  ]);
  return {
    levels: orThrow(choices, request, language).education.map(({ id, name }) => ({ id: String(id), name })),
    countries: orThrow(educations, request, language).countries,
  };
}

type Answered =
  | { type: 'found'; found: Found; unfinished: KeptItems['unfinished'] }
  | { error: ErrorBody; values: { text: string; found: Found | null } };

const tooLarge = { status: 413, error: { code: 'cv.too_large', params: {} } } as const;
const unreadable = { status: 400, error: { code: 'cv.unreadable', params: {} } } as const;

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  // A form that was cut off on the way is no form.
  const sent = await request.formData().catch(() => new FormData());
  return sent.get('intent') === 'keep' ? keep(api, request, sent, language) : read(api, request, sent, language);
}

async function read(api: Api, request: Request, sent: FormData, language: Language) {
  const text = String(sent.get('text') ?? '').trim();
  const values = { text, found: null };
  if (sent.has('too-large')) return refusedOrSignIn(tooLarge, values, request, language);
  const file = sent.get('file');
  const hasFile = file instanceof File && file.size > 0;
  if (hasFile ? file.size > largestCvBytes : text.length > largestCvBytes)
    return refusedOrSignIn(tooLarge, values, request, language);
  if (!hasFile && text === '') return refusedOrSignIn(unreadable, values, request, language);
  const result = await api.call('POST /api/cv/read', {
    body: {
      text: hasFile ? null : text,
      file: hasFile ? asBase64(new Uint8Array(await file.arrayBuffer())) : null,
      language,
    },
  });
  if (result.ok) return data({ type: 'found' as const, found: result.data, unfinished: [] });
  const isTooLarge = result.error.code === 'request.too_large';
  return refusedOrSignIn(isTooLarge ? tooLarge : result, values, request, language);
}

async function keep(api: Api, request: Request, sent: FormData, language: Language) {
  const found = foundIn(String(sent.get('found') ?? ''));
  const kept = keptIn(sent);
  // Changed on the way: nothing of it is kept, and the CV can be read once more.
  if (found === null || kept.isBroken) return refusedOrSignIn(unreadable, { text: '', found: null }, request, language);
  if (kept.unfinished.length > 0) return data({ type: 'found' as const, found, unfinished: kept.unfinished }, { status: 400 });
  const own = await loadOwn(api, request, language);
  const { answers, full } = withKept(answersOf(own.answers), kept);
  const saved = await saveOwn(api, own, answers);
  if (!saved.ok) return refusedOrSignIn(saved, { text: '', found }, request, language);
  return redirect(`${pathTo('strengths', language)}?kept=${full ? 'some' : 'cv'}`);
}

export function Component() {
  const { t } = useTranslation(['strengths', 'app', 'refusals']);
  const language = useLanguage();
  const choices = useLoaderData<typeof loader>();
  const answered = useActionData<Answered>();
  const refused = answered !== undefined && 'error' in answered ? answered : undefined;
  const found = answered === undefined ? null : 'error' in answered ? answered.values.found : answered.found;
  const unfinished = answered !== undefined && 'unfinished' in answered ? answered.unfinished : [];
  const fields = unfinished.map(({ position, lacks }) => ({
    fieldId: `${lacks}-${position}`,
    text: t(lacks === 'level' ? 'bring.lacksLevel' : 'bring.lacksCountry'),
  }));
  return (
    <div className="container stack" data-gap="8" data-width="narrow">
      <title>{t('app:title', { page: t('bring.title') })}</title>
      <FormErrors fields={fields} error={refused?.error} at={found === null ? 'file' : 'main'} />
      <PageHeading
        back={{ to: pathTo('strengths', language), text: t('title') }}
        lede={t(found === null ? 'bring.lede' : 'bring.approveLede')}
      >
        {t(found === null ? 'bring.title' : 'bring.approveTitle')}
      </PageHeading>
      {found === null ? (
        <BringForm text={refused?.values.text ?? ''} error={refused?.error} />
      ) : (
        <CvApproval found={found} choices={choices} unfinished={unfinished} />
      )}
    </div>
  );
}

const kinds = ['pdf', 'word', 'picture', 'other'] as const;

function BringForm({ text, error }: { text: string; error: ErrorBody | undefined }) {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  const kind = error?.code === 'cv.type_unknown' ? kinds.find((one) => one === error.params.kind) : undefined;
  return (
    <Form method="post" encType="multipart/form-data" action={pathTo('bringCv', language)} className="stack" data-gap="8">
      {kind !== undefined && (
        <div className="panel stack" data-gap="2">
          <p>{t(`bring.kinds.${kind}`)}</p>
        </div>
      )}
      <div className="ds-field">
        <label className="ds-label" htmlFor="file">
          {t('bring.file')}
        </label>
        <FieldDescription id="file">{t('bring.fileDescription')}</FieldDescription>
        <input
          className="ds-input"
          id="file"
          name="file"
          type="file"
          accept=".json,.xml,application/json,text/xml,application/xml"
          aria-describedby="file-description"
          aria-invalid={error === undefined ? undefined : true}
        />
      </div>
      <TextArea
        name="text"
        label={t('bring.paste')}
        description={t('bring.pasteDescription')}
        rows={6}
        defaultValue={text}
        spellCheck={false}
      />
      <p>{t('bring.never')}</p>
      <div>
        <Button size="lg" name="intent" value="read" block>
          {t('bring.read')}
        </Button>
      </div>
    </Form>
  );
}
