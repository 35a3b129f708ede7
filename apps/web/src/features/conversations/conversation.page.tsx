import type { Message } from '@arena/contract/conversations';
import type { ErrorBody } from '@arena/contract/errors';
import { useCallback, useEffect, useState } from 'react';
import {
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useLocation,
  useRevalidator,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { Alert, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Composer, type Refused, useFieldError } from './composer.tsx';
import { act } from './conversation-action.ts';
import { Closed, WaysOut } from './endings.tsx';
import { LinkedText } from './linked-text.tsx';
import { useLive, useMarkRead } from './live.ts';
import { Meetings } from './meetings-section.tsx';
import { MessageList } from './message-list.tsx';
import { News } from './news.tsx';
import { draftOf, keepDraft, type Pending, useSending } from './use-sending.ts';

const idPattern = /^[0-9a-f-]{36}$/;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const before = new URL(request.url).searchParams.get('before') ?? '';
  const answer = await context.get(apiContext).call('GET /api/conversations/:id', {
    params: { id: params.id ?? '' },
    query: { language, ...(idPattern.test(before) ? { before } : {}) },
  });
  // The key makes one message of a form that is sent twice.
  return { conversation: orThrow(answer, request, language), key: crypto.randomUUID(), isOlder: idPattern.test(before) };
}

export const action = act;

export function Component() {
  const { t } = useTranslation(['conversations', 'app']);
  const { language, session } = useRoot();
  const { conversation, key, isOlder } = useLoaderData<typeof loader>();
  const answered = useActionData<Refused>();
  const { id, opportunity, with: other } = conversation;
  const { live, addMessage, loadEarlier } = useLive(conversation, { follow: !isOlder });
  const { messages } = live;
  useMarkRead(id, messages, conversation.firstUnread !== null);

  // Ended or opened again by the other side: names and addresses are asked for anew, and whoever was writing is not left nowhere.
  const { revalidate } = useRevalidator();
  const changed = live.canWrite !== conversation.canWrite;
  useEffect(() => {
    if (!changed) return;
    void revalidate();
    if (document.activeElement === document.body) document.getElementById('messages')?.focus();
  }, [changed, revalidate]);

  const [refusedHere, setRefusedHere] = useState<Refused>();
  const [given, setGiven] = useState<{ text: string; key: string } | null>(null);
  const refused = refusedHere ?? answered;
  const onSent = useCallback(
    (message: Message) => {
      addMessage(message);
      // The kept draft is what was sent, unless the next one has been begun.
      if (draftOf(id)?.text.trim() === message.text) keepDraft(id, null);
    },
    [addMessage, id],
  );
  const onRefused = useCallback((what: Pending, error: ErrorBody) => {
    setGiven({ text: what.text, key: what.key });
    setRefusedHere({ error, values: { text: what.text, key: what.key } });
  }, []);
  const { pending, send, retry, drop } = useSending(id, { onSent, onRefused });
  // The stream may be quicker than the answer: then it stands there already.
  const shown = pending.filter(
    (one) => one.failed || !messages.some((message) => message.mine && message.id > one.after && message.text === one.text),
  );
  function takeBack(pendingKey: string) {
    const one = pending.find((what) => what.key === pendingKey);
    if (one !== undefined) setGiven({ text: one.text, key: one.key });
    drop(pendingKey);
  }

  // What a form did is told until something else happens.
  const happened = [live.canWrite, messages.at(-1)?.id, ...live.meetings.map(({ id: of, status }) => of + status)].join();
  const isEmployer = session.actor?.role === 'employer';
  const about = isEmployer
    ? pathTo('candidates', language, { id: opportunity.id })
    : opportunity.isOpen
      ? pathTo('opportunity', language, { id: opportunity.id })
      : null;
  const title = (
    <span lang={opportunity.title.language === language ? undefined : opportunity.title.language}>{opportunity.title.text}</span>
  );
  const hasWritten = messages.some(({ mine }) => mine);
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('one.title', { name: other.name }) })}</title>
      <div className="stack" data-gap="8">
        <Errors refused={refused} />
        {refused === undefined && <Done happened={happened} />}
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
            ...(other.contact === null ? [] : [{ key: 'contact', term: t('one.contact'), description: other.contact }]),
          ]}
        />
        {conversation.ownWords !== null && (
          <Details summary={t(isEmployer ? 'one.theirWords' : 'one.ownWords')} open={conversation.messages.length === 0}>
            <LinkedText text={conversation.ownWords} />
          </Details>
        )}
        {(opportunity.afterYes === 'formal-application' || opportunity.afterYes === 'county-application') && (
          <Alert>
            <p>{t(`one.after.${isEmployer ? 'employer' : 'seeker'}-${opportunity.afterYes}`)}</p>
            {opportunity.afterYes === 'county-application' && (
              <p>
                <a href="https://www.vigo.no/">Vigo.no</a>
              </p>
            )}
          </Alert>
        )}
        {opportunity.kind === 'internship' && <Alert>{t(`one.after.${isEmployer ? 'employer' : 'seeker'}-internship`)}</Alert>}
        <Meetings id={id} meetings={live.meetings} canWrite={live.canWrite} />
        <section className="stack" data-gap="4" aria-labelledby="messages">
          <h2 id="messages" tabIndex={-1}>
            {t('one.messages')}
          </h2>
          {live.earlier && <Earlier first={messages[0]?.id ?? ''} load={loadEarlier} />}
          {messages.length + shown.length === 0 ? (
            <p>{t(live.canWrite ? 'one.first' : 'noMessages')}</p>
          ) : (
            <MessageList
              messages={messages}
              firstUnread={conversation.firstUnread}
              pending={shown}
              onRetry={retry}
              onTakeBack={takeBack}
            />
          )}
          <News live={live} hasFailed={shown.some(({ failed }) => failed)} name={other.name} />
        </section>
        {isOlder && <Link to={pathTo('conversation', language, { id })}>{t('one.newest')}</Link>}
        {live.state !== 'open' ? (
          <Alert tone="warning" role="status">
            <p>{t(live.state === 'gone' ? 'one.gone' : 'one.signedOut')}</p>
            {live.state === 'signed-out' && <SignInAgain id={id} />}
          </Alert>
        ) : live.canWrite ? (
          <>
            {refused?.error.code === 'session.required' && <SignInAgain id={id} />}
            {isEmployer && !hasWritten && <Alert heading={t('one.reminder.heading')}>{t('one.reminder.text')}</Alert>}
            <Composer
              key={answered?.values.key}
              id={id}
              name={other.name}
              firstKey={key}
              refused={refused}
              lastMessage={messages.at(-1)}
              onSend={(what) => void send(what)}
              onRefused={setRefusedHere}
              given={given}
            />
            <noscript>
              <p>
                <a href={pathTo('conversation', language, { id })}>{t('one.reload')}</a>
              </p>
            </noscript>
          </>
        ) : (
          <Closed id={id} blockedByMe={live.blockedByMe} />
        )}
        {live.state === 'open' && <WaysOut id={id} blockedByMe={live.blockedByMe} />}
      </div>
    </div>
  );
}

function Errors({ refused }: { refused: Refused | undefined }) {
  const { t } = useTranslation('app');
  const text = useFieldError(refused);
  useEffect(() => {
    if (refused !== undefined) document.getElementById('error-summary')?.focus();
  }, [refused]);
  if (refused === undefined) return null;
  const code = refused.error.code;
  const fieldId = code.startsWith('meeting.') ? 'meetings' : code.startsWith('file.') ? 'files' : 'text';
  return <ErrorSummary title={t('errorSummary')} errors={[{ fieldId, text }]} />;
}

const dones = ['yes', 'send', 'accept', 'decline', 'cancel', 'block', 'unblock', 'propose', 'report'] as const;

/** What the form just did, where the page itself does not show it; no longer once something else has happened. */
function Done({ happened }: { happened: string }) {
  const { t } = useTranslation('conversations');
  const [search] = useSearchParams();
  const { key } = useLocation();
  const [told, setTold] = useState({ key, happened });
  if (told.key !== key) setTold({ key, happened });
  const done = dones.find((one) => one === search.get('done'));
  if (done === undefined || (told.key === key && told.happened !== happened)) return null;
  return (
    <Alert tone="success" role="status">
      {t(`one.done.${done}`)}
    </Alert>
  );
}

/** Older messages, a page at a time. Focus goes to the last of them: reading goes on upwards from where it was. */
function Earlier({ first, load }: { first: string; load: (before: string) => Promise<string | null> }) {
  const { t } = useTranslation('conversations');
  return (
    <form
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
        void load(first).then(
          (last) => last !== null && requestAnimationFrame(() => document.getElementById(`m-${last}`)?.focus()),
        );
      }}
    >
      <input type="hidden" name="before" value={first} />
      <Button variant="secondary" size="sm">
        {t('one.earlier')}
      </Button>
    </form>
  );
}

/** After a session that ended while somebody wrote: back to the same place. */
function SignInAgain({ id }: { id: string }) {
  const { t } = useTranslation('conversations');
  const language = useLanguage();
  const here = encodeURIComponent(pathTo('conversation', language, { id }));
  return (
    <div>
      <ButtonLink href={`${pathTo('signIn', language)}?returnTo=${here}`} variant="secondary">
        {t('one.signIn')}
      </ButtonLink>
    </div>
  );
}
