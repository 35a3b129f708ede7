import type { ConversationView } from '@arena/contract/conversations';
import type { ErrorBody } from '@arena/contract/errors';
import { useEffect, useRef, useState } from 'react';
import {
  type ActionFunctionArgs,
  data,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useRevalidator,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Alert, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Paragraphs } from '../../ui/paragraphs.tsx';
import { TextArea } from '../../ui/text-area.tsx';

const longest = 4000;
/** How often an open page asks whether the other side has written. */
const askEveryMilliseconds = 10_000;
/** Asking keeps the session alive, so it ends when nobody has touched the page for a while: a machine left alone must sign out. */
const askForMilliseconds = 10 * 60_000;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const answer = await context
    .get(apiContext)
    .call('GET /api/conversations/:id', { params: { id: params.id ?? '' }, query: { language } });
  // The key makes one message of a form that is sent twice.
  return { conversation: orThrow(answer, request, language), key: crypto.randomUUID() };
}

interface Refused {
  error: ErrorBody;
  values: { text: string; key: string };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const form = await request.formData();
  // Browsers send line breaks as two characters; people count one.
  const values = { text: String(form.get('text') ?? '').replaceAll('\r\n', '\n'), key: String(form.get('key') ?? '') };
  const id = params.id ?? '';
  if (values.text.trim() === '' || values.text.length > longest)
    return data({ error: { code: 'request.invalid', params: {} }, values } satisfies Refused, { status: 400 });
  const sent = await context.get(apiContext).call('POST /api/conversations/:id/messages', { params: { id }, body: values });
  return sent.ok ? redirect(pathTo('conversation', language, { id })) : refusedOrSignIn(sent, values, request, language);
}

export function Component() {
  const { t } = useTranslation(['conversations', 'app']);
  const { language, session } = useRoot();
  const { conversation, key } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const { opportunity, messages, with: other } = conversation;
  const fieldError = useFieldError(refused);
  const about =
    session.actor?.role === 'employer'
      ? pathTo('candidates', language, { id: opportunity.id })
      : opportunity.isOpen
        ? pathTo('opportunity', language, { id: opportunity.id })
        : null;
  const title = (
    <span lang={opportunity.title.language === language ? undefined : opportunity.title.language}>{opportunity.title.text}</span>
  );
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('one.title', { name: other.name }) })}</title>
      <div className="stack" data-gap="8">
        <Errors refused={refused} fieldError={fieldError} />
        <PageHeading
          back={{ to: pathTo('conversations', language), text: t('one.back') }}
          lede={t('one.opened', { when: formatInstant(conversation.openedAt, language) })}
        >
          {t('one.title', { name: other.name })}
        </PageHeading>
        <DescriptionList
          items={[
            { key: 'about', term: t('one.about'), description: about === null ? title : <Link to={about}>{title}</Link> },
            ...(other.email === null
              ? []
              : [{ key: 'email', term: t('one.email'), description: <a href={`mailto:${other.email}`}>{other.email}</a> }]),
          ]}
        />
        <section className="stack" data-gap="4" aria-labelledby="messages">
          <h2 id="messages">{t('one.messages')}</h2>
          <News conversation={conversation} />
          {messages.length === 0 ? <p>{t('one.first')}</p> : <Messages messages={messages} />}
        </section>
        {conversation.canWrite ? (
          <Write
            key={messages.filter(({ mine }) => mine).at(-1)?.id}
            name={other.name}
            sendingKey={key}
            refused={refused}
            error={fieldError}
          />
        ) : (
          <Alert>{t('one.closed')}</Alert>
        )}
      </div>
    </div>
  );
}

/** What the person must change in the message itself; undefined when the refusal is about something else. */
function useFieldError(refused: Refused | undefined): string | undefined {
  const { t } = useTranslation('conversations');
  if (refused?.error.code !== 'request.invalid') return undefined;
  return refused.values.text.length > longest ? t('one.tooLong', { limit: longest }) : t('one.blank');
}

function Errors({ refused, fieldError }: { refused: Refused | undefined; fieldError: string | undefined }) {
  const { t } = useTranslation('app');
  const errorText = useErrorText();
  useEffect(() => {
    if (refused !== undefined) document.getElementById('error-summary')?.focus();
  }, [refused]);
  if (refused === undefined) return null;
  return <ErrorSummary title={t('errorSummary')} errors={[{ fieldId: 'text', text: fieldError ?? errorText(refused.error) }]} />;
}

function Messages({ messages }: { messages: ConversationView['messages'] }) {
  const { t } = useTranslation('conversations');
  const { language } = useRoot();
  return (
    <ol className="stack" data-gap="3">
      {messages.map(({ id, mine, from, text, at }) => (
        <li key={id} className="panel" data-tone={mine ? 'spruce' : undefined}>
          <p>
            <strong>{mine ? t('one.you') : from}</strong> <time dateTime={at}>{formatInstant(at, language)}</time>
          </p>
          <Paragraphs text={text} />
        </li>
      ))}
    </ol>
  );
}

function Write({
  name,
  sendingKey,
  refused,
  error,
}: {
  name: string;
  sendingKey: string;
  refused: Refused | undefined;
  error: string | undefined;
}) {
  const { t } = useTranslation(['conversations', 'app']);
  return (
    <Form method="post" className="stack" data-gap="4">
      {/* After a lost connection nobody knows whether it arrived: the same key again makes sure it is there once. */}
      <input type="hidden" name="key" value={refused?.values.key ?? sendingKey} />
      <TextArea
        name="text"
        label={t('one.text', { name })}
        description={t('one.description')}
        error={error}
        rows={4}
        defaultValue={refused?.values.text}
      />
      <div>
        <Button>{t('one.send')}</Button>
      </div>
    </Form>
  );
}

/** Looks for news while the page is in view, and says politely what happened: sent, or something has come. */
function News({ conversation: { messages, with: other } }: { conversation: ConversationView }) {
  const { t } = useTranslation('conversations');
  const { revalidate } = useRevalidator();
  useEffect(() => {
    let touched = Date.now();
    const touch = () => {
      touched = Date.now();
    };
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && Date.now() - touched < askForMilliseconds) void revalidate();
    }, askEveryMilliseconds);
    for (const act of ['keydown', 'pointerdown'] as const) document.addEventListener(act, touch);
    return () => {
      clearInterval(timer);
      for (const act of ['keydown', 'pointerdown'] as const) document.removeEventListener(act, touch);
    };
  }, [revalidate]);
  const last = messages.at(-1);
  const seen = useRef(last?.id);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (last === undefined || last.id === seen.current) return;
    seen.current = last.id;
    setNews(last.mine ? t('one.sent') : t('one.arrived', { name: other.name }));
    // The form was cleared for the next message; who writes goes on writing.
    if (last.mine) document.getElementById('text')?.focus();
  }, [last, other.name, t]);
  return (
    <p role="status" className="visually-hidden">
      {news}
    </p>
  );
}
