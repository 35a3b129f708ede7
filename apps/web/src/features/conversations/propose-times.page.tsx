import type { MeetingWay } from '@arena/contract/conversations';
import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { useErrorText } from '../../lib/errors.ts';
import { lineIn } from '../../lib/form.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { FieldSet, RadioGroup } from '../../ui/choices.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Alert, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

const rows = [0, 1, 2] as const;
const lengths = [15, 30, 45, 60, 90, 120, 180, 240];
const ways = ['place', 'video', 'phone'] as const satisfies readonly MeetingWay[];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const answer = await context
    .get(apiContext)
    .call('GET /api/conversations/:id', { params: { id: params.id ?? '' }, query: { language } });
  const { id, with: other, canWrite, meetings } = orThrow(answer, request, language);
  const waiting = meetings.filter(({ mine, status }) => !mine && status === 'proposed').map((meeting) => meeting.id);
  return { id, name: other.name, canWrite, waiting, key: crypto.randomUUID() };
}

interface Values {
  days: string[];
  times: string[];
  minutes: string;
  way: string;
  where: string;
  key: string;
  /** The field, with what is to be done about it. */
  lacks: Record<string, 'time' | 'missing' | 'past' | 'far' | 'same' | 'place' | 'video' | 'phone'>;
}
interface Refused {
  error: ErrorBody;
  values: Values;
}

const rulesOfTimes = ['missing', 'past', 'far', 'same'] as const;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const form = await request.formData();
  const values: Values = {
    days: rows.map((row) => lineIn(form, `day${row}`)),
    times: rows.map((row) => lineIn(form, `time${row}`)),
    minutes: lineIn(form, 'minutes'),
    way: lineIn(form, 'way'),
    where: lineIn(form, 'where'),
    key: lineIn(form, 'key'),
    lacks: {},
  };
  const used = rows.filter((row) => values.days[row] !== '' || values.times[row] !== '' || row === 0);
  for (const row of used)
    if (!/^\d{4}-\d\d-\d\d$/.test(values.days[row] ?? '') || !/^([01]\d|2[0-3]):[0-5]\d/.test(values.times[row] ?? ''))
      values.lacks[`day${row}`] = 'time';
  const refuse = () => data({ error: { code: 'request.invalid', params: {} }, values } satisfies Refused, { status: 400 });
  const way = ways.find((one) => one === values.way) ?? 'place';
  if (values.where === '') values.lacks.where = way;
  if (Object.keys(values.lacks).length > 0) return refuse();
  const id = params.id ?? '';
  const sent = await context.get(apiContext).call('POST /api/conversations/:id/meetings', {
    params: { id },
    body: {
      times: used.map((row) => ({ day: values.days[row] ?? '', time: (values.times[row] ?? '').slice(0, 5) })),
      minutes: lengths.find((one) => String(one) === values.minutes) ?? 30,
      way,
      where: values.where,
      declines: form.getAll('declines').map(String),
      key: values.key,
    },
  });
  if (sent.ok) {
    forgetDraft(`times-${id}`);
    return redirect(`${pathTo('conversation', language, { id })}?done=propose`);
  }
  for (const { path, rule } of sent.error.fields ?? []) {
    const row = used[Number(/^\/times\/(\d)$/.exec(path)?.[1] ?? -1)];
    const known = rulesOfTimes.find((one) => one === rule);
    if (row !== undefined && known !== undefined) values.lacks[`day${row}`] = known;
    if (path === '/where') values.lacks.where = way;
  }
  return refusedOrSignIn(sent, values, request, language);
}

export function Component() {
  const { t } = useTranslation(['conversations', 'app']);
  const { language, today } = useRoot();
  const { id, name, canWrite, waiting, key } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const errorText = useErrorText();
  const values = refused?.values;
  useEffect(() => {
    if (refused !== undefined) document.getElementById('error-summary')?.focus();
  }, [refused]);
  const lack = (field: string) => {
    const rule = values?.lacks[field];
    return rule === undefined ? undefined : t(`propose.lacks.${rule}`);
  };
  const lacking = Object.keys(values?.lacks ?? {}).map((field) => ({ fieldId: field, text: lack(field) ?? '' }));
  const errors =
    refused === undefined ? [] : lacking.length > 0 ? lacking : [{ fieldId: 'day0', text: errorText(refused.error) }];
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('propose.title') })}</title>
      <div className="stack" data-gap="8">
        <ErrorSummary title={t('app:errorSummary')} errors={errors} />
        <PageHeading
          back={{ to: pathTo('conversation', language, { id }), text: t('propose.back', { name }) }}
          lede={t('propose.lede', { name })}
        >
          {t('propose.title')}
        </PageHeading>
        {canWrite ? (
          <DraftForm id={`times-${id}`} className="stack" gap="6">
            <input type="hidden" name="key" value={values?.key || key} />
            {waiting.map((one) => (
              <input key={one} type="hidden" name="declines" value={one} />
            ))}
            {waiting.length > 0 && <p>{t('propose.instead')}</p>}
            {rows.map((row) => (
              <FieldSet
                key={row}
                id={`time-${row}`}
                legend={t(row === 0 ? 'propose.first' : row === 1 ? 'propose.second' : 'propose.third')}
                error={lack(`day${row}`)}
              >
                <div className="cluster">
                  <div className="ds-field">
                    <label className="ds-label" htmlFor={`day${row}`}>
                      {t('propose.day')}
                    </label>
                    <input
                      className="ds-input"
                      type="date"
                      id={`day${row}`}
                      name={`day${row}`}
                      min={today}
                      defaultValue={values?.days[row]}
                      aria-invalid={lack(`day${row}`) === undefined ? undefined : true}
                    />
                  </div>
                  <div className="ds-field">
                    <label className="ds-label" htmlFor={`time${row}`}>
                      {t('propose.time')}
                    </label>
                    <input
                      className="ds-input"
                      type="time"
                      id={`time${row}`}
                      name={`time${row}`}
                      defaultValue={values?.times[row]}
                    />
                  </div>
                </div>
              </FieldSet>
            ))}
            <SelectField
              name="minutes"
              label={t('propose.length')}
              defaultValue={values?.minutes ?? '30'}
              options={lengths.map((minutes) => ({
                value: String(minutes),
                label: minutes < 120 ? t('propose.minutes', { count: minutes }) : t('propose.hours', { count: minutes / 60 }),
              }))}
            />
            <RadioGroup
              name="way"
              legend={t('propose.way')}
              defaultValue={values?.way || 'place'}
              choices={ways.map((way) => ({ value: way, label: t(`meetings.ways.${way}`) }))}
            />
            <TextField
              name="where"
              label={t('propose.where')}
              description={t('propose.whereDescription')}
              error={lack('where')}
              defaultValue={values?.where}
            />
            <div>
              <Button>{t('propose.action')}</Button>
            </div>
          </DraftForm>
        ) : (
          <Alert>{t('one.closed')}</Alert>
        )}
      </div>
    </div>
  );
}
