/** What the forms of a conversation do, with JavaScript or without. */
import type { ErrorBody } from '@arena/contract/errors';
import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { type Api, type ApiResult, apiContext, refusedOrSignIn } from '../../lib/api.ts';
import { textIn } from '../../lib/form.ts';
import { languageOf } from '../../lib/i18n.tsx';
import { largestFileBytes, longest, type Refused } from './composer.tsx';
import { asBase64 } from './file-bytes.ts';

export async function act({ context, params, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const api = context.get(apiContext);
  const id = params.id ?? '';
  // A form that was cut off on the way is no form.
  const form = await request.formData().catch(() => new FormData());
  const intent = textIn(form, 'intent') || 'send';
  if (intent === 'send' || form.has('too-large')) return send(api, id, form, request, language);
  const done = await change(api, id, intent, form);
  const here = pathTo('conversation', language, { id });
  return done.ok ? redirect(`${here}?done=${intent}`) : refusedOrSignIn(done, { text: '', key: '' }, request, language);
}

async function change(api: Api, id: string, intent: string, form: FormData): Promise<ApiResult<unknown>> {
  const meeting = { id: textIn(form, 'meeting') };
  const version = Number(textIn(form, 'version')) || 1;
  if (intent === 'accept' || intent === 'decline')
    return api.call('POST /api/meetings/:id/answer', { params: meeting, body: { answer: intent, version } });
  if (intent === 'cancel') return api.call('POST /api/meetings/:id/cancel', { params: meeting, body: { version } });
  if (intent === 'block') return api.call('PUT /api/conversations/:id/block', { params: { id } });
  if (intent === 'unblock') return api.call('DELETE /api/conversations/:id/block', { params: { id } });
  return { ok: false, status: 400, error: { code: 'request.invalid', params: {} } };
}

async function send(api: Api, id: string, form: FormData, request: Request, language: Language) {
  const values = { text: textIn(form, 'text'), key: textIn(form, 'key') };
  const refuse = (code: ErrorBody['code'], params: ErrorBody['params'], status: number) =>
    data({ error: { code, params }, values } satisfies Refused, { status });
  if (form.has('too-large')) return refuse('file.too_many', {}, 413);
  const files = form.getAll('files').filter((file) => file instanceof File && file.size > 0) as File[];
  if ((values.text.trim() === '' && files.length === 0) || values.text.length > longest)
    return refuse('request.invalid', {}, 400);
  const tooLarge = files.find(({ size }) => size > largestFileBytes);
  if (tooLarge !== undefined) return refuse('file.too_large', { name: tooLarge.name }, 413);
  const sent =
    files.length === 0
      ? await api.call('POST /api/conversations/:id/messages', { params: { id }, body: values })
      : await api.call('POST /api/conversations/:id/files', {
          params: { id },
          body: {
            ...values,
            files: await Promise.all(
              files.map(async (file) => ({ name: file.name, bytes: asBase64(new Uint8Array(await file.arrayBuffer())) })),
            ),
          },
        });
  return sent.ok
    ? redirect(`${pathTo('conversation', language, { id })}?done=send`)
    : refusedOrSignIn(sent, values, request, language);
}
