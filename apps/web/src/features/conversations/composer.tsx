import type { Message } from '@arena/contract/conversations';
import type { ErrorBody } from '@arena/contract/errors';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Form } from 'react-router';
import { useErrorText } from '../../lib/errors.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { describedBy, FieldDescription, FieldError } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { asBase64 } from './file-bytes.ts';
import { draftOf, keepDraft, type Pending } from './use-sending.ts';

export const longest = 4000;
export const mostFiles = 3;
export const largestFileBytes = 5 * 1024 * 1024;

export interface Refused {
  error: ErrorBody;
  values: { text: string; key: string };
}

/** What the person must change in the message; undefined when nothing. */
export function useFieldError(refused: Refused | undefined): string | undefined {
  const { t } = useTranslation('conversations');
  const errorText = useErrorText();
  if (refused === undefined) return undefined;
  if (refused.error.code !== 'request.invalid') return errorText(refused.error);
  return refused.values.text.length > longest ? t('one.tooLong', { limit: longest }) : t('one.blank');
}

const fieldOf = (form: HTMLFormElement | null) => form?.elements.namedItem('text') as HTMLTextAreaElement | null;

interface ComposerProps {
  id: string;
  name: string;
  /** From the server: makes one message of a form that is sent twice. */
  firstKey: string;
  refused: Refused | undefined;
  lastMessage: Message | undefined;
  onSend: (what: Pending) => void;
  onRefused: (refused: Refused | undefined) => void;
  /** Words that could not be sent and are given back to be changed. */
  given: { text: string; key: string } | null;
}

/** A plain form without JavaScript; with it, the message stands in the list at once and the field is ready for the next. */
export function Composer({ id, name, firstKey, refused, lastMessage, onSend, onRefused, given }: ComposerProps) {
  const { t } = useTranslation('conversations');
  const error = useFieldError(refused);
  const isAboutFiles = refused?.error.code.startsWith('file.') === true;
  const form = useRef<HTMLFormElement>(null);
  const [key, setKey] = useState(refused?.values.key ?? firstKey);

  useEffect(() => {
    const draft = draftOf(id);
    const area = fieldOf(form.current);
    if (draft === null || area === null || area.value !== '') return;
    area.value = draft.text;
    setKey(draft.key);
  }, [id]);
  useEffect(() => {
    const area = fieldOf(form.current);
    if (given === null || area === null) return;
    area.value = area.value === '' ? given.text : `${given.text}\n\n${area.value}`;
    keepDraft(id, { text: area.value, key: given.key });
    setKey(given.key);
    area.focus();
  }, [given, id]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const area = fieldOf(form.current);
    const chosen = form.current?.elements.namedItem('files') as HTMLInputElement | null;
    if (area === null || chosen === null) return;
    const files = [...(chosen.files ?? [])];
    const text = area.value.trim();
    const refuse = (code: ErrorBody['code'], params: ErrorBody['params'] = {}) =>
      onRefused({ error: { code, params }, values: { text: area.value, key } });
    if (text === '' && files.length === 0) return refuse('request.invalid');
    if (text.length > longest) return refuse('request.invalid');
    if (files.length > mostFiles) return refuse('file.too_many');
    const tooLarge = files.find(({ size }) => size > largestFileBytes);
    if (tooLarge !== undefined) return refuse('file.too_large', { name: tooLarge.name });
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: asBase64(new Uint8Array(await file.arrayBuffer())) })),
    );
    onRefused(undefined);
    onSend({ key, text, files: read, failed: false, after: lastMessage?.id ?? '' });
    area.value = '';
    chosen.value = '';
    setKey(crypto.randomUUID());
    area.focus();
  }

  return (
    <Form
      ref={form}
      method="post"
      encType="multipart/form-data"
      className="stack"
      data-gap="4"
      onSubmit={(event) => void submit(event)}
    >
      <input type="hidden" name="intent" value="send" />
      {/* After a lost connection nobody knows whether it arrived: the same key again makes sure it is there once. */}
      <input type="hidden" name="key" value={key} />
      <TextArea
        name="text"
        label={t('one.text', { name })}
        description={t('one.description')}
        error={isAboutFiles ? undefined : error}
        rows={4}
        defaultValue={refused?.values.text}
        onInput={(event) => keepDraft(id, { text: event.currentTarget.value, key })}
      />
      <div className="ds-field">
        <label className="ds-label" htmlFor="files">
          {t('one.files')}
        </label>
        <FieldDescription id="files">{t('one.filesDescription')}</FieldDescription>
        {isAboutFiles && <FieldError id="files">{error}</FieldError>}
        <input
          className="ds-input"
          id="files"
          name="files"
          type="file"
          multiple
          accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
          aria-invalid={isAboutFiles || undefined}
          aria-describedby={describedBy('files', { description: true, error: isAboutFiles })}
        />
      </div>
      <div>
        <Button>{t('one.send')}</Button>
      </div>
    </Form>
  );
}
