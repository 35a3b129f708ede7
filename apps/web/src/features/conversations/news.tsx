import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../lib/i18n.tsx';
import { StatusMessage } from '../../ui/messages.tsx';
import type { Live } from './live.ts';

/** Says politely what happened, without moving anybody: sent, not sent, or something has come; and where it is, when it is out of sight. */
export function News({ live, hasFailed, name }: { live: Live; hasFailed: boolean; name: string }) {
  const { t } = useTranslation('conversations');
  const { messages, canWrite, blockedByMe } = live;
  const last = messages.at(-1);
  const times = live.meetings.map(({ id, status }) => `${id} ${status}`).join();
  const seen = useRef({ id: last?.id, times, canWrite });
  const end = useRef<HTMLDivElement>(null);
  const [news, setNews] = useState('');
  const [below, setBelow] = useState<string | null>(null);
  useEffect(() => {
    if (hasFailed) setNews(t('one.failed'));
  }, [hasFailed, t]);
  useEffect(() => {
    const before = seen.current;
    seen.current = { id: last?.id, times, canWrite };
    if (before.canWrite && !canWrite && !blockedByMe) return setNews(t('one.closed'));
    if (before.times !== times) return setNews(t('one.timesChanged'));
    if (last === undefined || before.id === last.id || (before.id !== undefined && last.id < before.id)) return;
    setNews(last.mine ? t('one.sent') : t('one.arrived', { name }));
    const place = end.current?.getBoundingClientRect();
    if (!last.mine && place !== undefined && place.top > window.innerHeight) setBelow(last.id);
  }, [last, times, canWrite, blockedByMe, name, t]);
  // Emptied after a while, so that the same is told when it happens again.
  useEffect(() => {
    if (news === '') return;
    const timer = setTimeout(() => setNews(''), 5000);
    return () => clearTimeout(timer);
  }, [news]);
  useEffect(() => {
    const element = end.current;
    if (below === null || element === null) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setBelow(null));
    watch.observe(element);
    return () => watch.disconnect();
  }, [below]);
  return (
    <div ref={end}>
      <p role="status" className="visually-hidden">
        {news}
      </p>
      <StatusMessage place="corner">
        {below !== null && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              document.getElementById(`m-${below}`)?.focus();
              setBelow(null);
            }}
          >
            {t('one.newBelow')}
          </button>
        )}
      </StatusMessage>
    </div>
  );
}
