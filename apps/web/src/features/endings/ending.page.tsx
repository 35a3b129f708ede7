import type { ErrorBody } from '@arena/contract/errors';
import type { OpportunityOutcome } from '@arena/contract/opportunities';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatDay } from '../../lib/dates.ts';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Alert, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

const outcomes = [
  'filled-here',
  'filled-elsewhere',
  'not-filled',
  'no-longer-needed',
] as const satisfies readonly OpportunityOutcome[];
/** A last day this near is soon. */
const soonDays = 7;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const result = await context
    .get(apiContext)
    .call('GET /api/employer/opportunities/:id/ending', { params: { id: params.id ?? '' }, query: { language } });
  return orThrow(result, request, language);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const id = params.id ?? '';
  const version = Number(form.get('version'));
  const chosen = outcomes.find((one) => one === form.get('outcome'));
  const closes = form.get('do') === 'close';
  const done = closes
    ? await api.call('POST /api/employer/opportunities/:id/close', {
        params: { id },
        body: { version, ...(chosen === undefined ? {} : { outcome: chosen }) },
      })
    : await api.call('POST /api/employer/opportunities/:id/extend', { params: { id }, body: { version } });
  // Closing is undone on the page of the opportunity itself.
  if (done.ok)
    return redirect(`${pathTo(closes ? 'ownOpportunity' : 'ending', language, { id })}?done=${closes ? 'close' : 'extended'}`);
  return refusedOrSignIn(done, { outcome: chosen ?? '' }, request, language);
}

/** Where the letter about the end leads. Opening it does nothing; each of the two ways on is a button. */
export function Component() {
  const { t } = useTranslation(['endings', 'app']);
  const { language, today } = useRoot();
  const { id, title, status, version, lastDayOn, extendedToOn, deadlineOn } = useLoaderData<typeof loader>();
  const answered = useActionData<{ error: ErrorBody; values: { outcome: string } }>();
  const errorText = useErrorText();
  const [search] = useSearchParams();
  const done = search.get('done');
  const isOpen = status === 'open';
  const isLonger = lastDayOn !== null && extendedToOn > lastDayOn;
  const isSoon = lastDayOn !== null && Date.parse(lastDayOn) - Date.parse(today) <= soonDays * 86_400_000;
  const heading = t(!isOpen ? 'titleEnded' : isSoon ? 'title' : 'titleLater');
  const tongue = title.language === language ? undefined : title.language;
  return (
    <div className="container">
      <title>{t('app:title', { page: heading })}</title>
      <div className="stack" data-gap="6">
        {answered !== undefined && (
          <ErrorSummary title={t('app:errorSummary')} errors={[{ fieldId: 'main', text: errorText(answered.error) }]} />
        )}
        <PageHeading
          back={{ to: pathTo('ownOpportunity', language, { id }), text: t('back') }}
          above={<p lang={tongue}>{title.text}</p>}
          lede={
            !isOpen ? t('endedText') : lastDayOn === null ? t('lastNone') : t('last', { day: formatDay(lastDayOn, language) })
          }
        >
          {heading}
        </PageHeading>
        {done === 'extended' && (
          <Alert tone="success" role="status">
            {t('extended', { day: formatDay(lastDayOn ?? extendedToOn, language) })}
          </Alert>
        )}
        {isOpen && (
          <>
            {isLonger ? (
              <Form method="post" className="panel stack" data-gap="3" data-tone="spruce">
                <h2>{t('extend')}</h2>
                <p>{t('extendText', { day: formatDay(extendedToOn, language) })}</p>
                {deadlineOn !== null && <p>{t('extendDeadline', { day: formatDay(deadlineOn, language) })}</p>}
                <input type="hidden" name="version" value={version} />
                <div>
                  <Button name="do" value="extend">
                    {t('extendAction')}
                  </Button>
                </div>
              </Form>
            ) : (
              lastDayOn !== null && <p>{t('longest')}</p>
            )}
            <Form method="post" className="stack" data-gap="4">
              <h2>{t('close')}</h2>
              <p>{t('closeText')}</p>
              <input type="hidden" name="version" value={version} />
              <RadioGroup
                name="outcome"
                legend={t('outcome')}
                defaultValue={answered?.values.outcome}
                choices={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
              />
              <div>
                <Button name="do" value="close" variant="secondary">
                  {t('closeAction')}
                </Button>
              </div>
            </Form>
          </>
        )}
        {!isOpen && (
          <div>
            <ButtonLink to={pathTo('company', language)}>{t('toCompany')}</ButtonLink>
          </div>
        )}
      </div>
    </div>
  );
}
