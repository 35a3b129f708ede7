import type { ConversationFile, Message } from '@arena/contract/conversations';
import { Fragment, useEffect, useRef } from 'react';
import { useRoot } from '../../app/use-root.ts';
import { osloDay, relativeDay } from '../../lib/dates.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkedText } from './linked-text.tsx';
import type { Pending } from './use-sending.ts';
import { headingOf, timeOf } from './when.ts';

interface MessageListProps {
  messages: readonly Message[];
  /** The first that was unread when the page was opened. */
  firstUnread: string | null;
  pending: readonly Pending[];
  onRetry: (key: string) => void;
  onTakeBack: (key: string) => void;
}

/** Messages by day, with what is on its way last. */
export function MessageList({ messages, firstUnread, pending, onRetry, onTakeBack }: MessageListProps) {
  const { t } = useTranslation('conversations');
  const { language, today } = useRoot();
  // What was just sent may lie above the screen: the field below it keeps the focus.
  const list = useRef<HTMLOListElement>(null);
  const latest = pending.at(-1)?.key;
  useEffect(() => {
    if (latest !== undefined) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [latest]);
  let lastDay = '';
  return (
    <ol ref={list} className="stack" data-gap="3">
      {messages.map((message) => {
        const day = osloDay(new Date(message.at));
        const isNewDay = day !== lastDay;
        lastDay = day;
        return (
          <Fragment key={message.id}>
            {isNewDay && (
              <li>
                <h3>
                  {headingOf(message.at, language)} ({relativeDay(day, today, language)})
                </h3>
              </li>
            )}
            {message.id === firstUnread && (
              <li>
                <strong>{t('one.newFromHere')}</strong>
              </li>
            )}
            <li
              id={`m-${message.id}`}
              tabIndex={-1}
              className="panel stack"
              data-gap="2"
              data-tone={message.mine ? 'spruce' : undefined}
            >
              <p>
                <strong>{message.mine ? t('one.you') : message.from}</strong>{' '}
                <time dateTime={message.at}>{timeOf(message.at, language)}</time>
              </p>
              {message.text !== '' && <LinkedText text={message.text} />}
              <Files files={message.files} />
            </li>
          </Fragment>
        );
      })}
      {pending.map((one) => (
        <li key={one.key} className="panel stack" data-gap="2" data-tone="spruce">
          <p>
            <strong>{t('one.you')}</strong> ({t(one.failed ? 'one.notSent' : 'one.sending')})
          </p>
          {one.text !== '' && <LinkedText text={one.text} />}
          {one.files.length > 0 && <p>{one.files.map(({ name }) => name).join(', ')}</p>}
          {one.failed && (
            <div className="cluster">
              <Button type="button" size="sm" variant="secondary" onClick={() => onRetry(one.key)}>
                {t('one.retry')}
              </Button>
              <Button type="button" size="sm" variant="tertiary" onClick={() => onTakeBack(one.key)}>
                {t('one.takeBack')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

const kilobyte = 1024;

function Files({ files }: { files: readonly ConversationFile[] }) {
  const { t } = useTranslation('conversations');
  if (files.length === 0) return null;
  return (
    <ul className="stack" data-gap="2">
      {files.map(({ id, name, bytes }) => (
        <li key={id}>
          <a href={`/api/conversation-files/${id}`} download>
            {t('one.file', { name, size: Math.max(1, Math.round(bytes / kilobyte)) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
