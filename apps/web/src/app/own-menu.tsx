import { BellIcon, PersonIcon } from '@navikt/aksel-icons';
import { type FocusEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { keepDraftsOf } from '../lib/draft-form.tsx';
import { useTranslation } from '../lib/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { Alert } from '../ui/messages.tsx';
import { type PageId, pathTo } from './pages.ts';
import { useRoot } from './use-root.ts';

type Role = 'seeker' | 'employer' | 'caseworker' | 'administrator';
type Entry = PageId & keyof typeof import('@arena/texts/nb/menu')['menu'];

const daily: Record<Role, readonly Entry[]> = {
  seeker: ['search', 'matches', 'interests', 'conversations'],
  employer: ['company', 'conversations', 'search'],
  caseworker: ['caseworker', 'search'],
  administrator: ['administration', 'reviews', 'system', 'search'],
};
/** About oneself; folded away, so that a phone shows the day's things first. */
const personal: Record<Role, readonly Entry[]> = {
  seeker: ['profile', 'saved', 'followers', 'account', 'signOut'],
  employer: ['account', 'signOut'],
  caseworker: ['account', 'signOut'],
  administrator: ['account', 'signOut'],
};

/** The menu's entries for somebody signed in, as items of its list. */
export function OwnMenu({ role }: { role: Role }) {
  const { t } = useTranslation('menu');
  const { language, session } = useRoot();
  const name = session.actor?.organisation?.name ?? session.actor?.name ?? '';
  const { key } = useLocation();
  // Before the forms of the page put back what was typed: the menu stands ahead of them.
  const owner = `${role} ${session.actor?.key} ${session.actor?.organisation?.organisationNumber ?? ''}`;
  useEffect(() => keepDraftsOf(owner), [owner]);
  const unread = useUnread(session.unread);
  const link = (page: Entry) => (
    <li key={page}>
      <NavLink to={pathTo(page, language)} end={page === 'company' || page === 'administration'}>
        {t(page)}
      </NavLink>
    </li>
  );
  return (
    <>
      {daily[role].map(link)}
      <li>
        <NavLink to={pathTo('notices', language)}>
          <Icon of={BellIcon} />
          {unread === 0 ? t('notices') : t('noticesUnread', { count: unread })}
        </NavLink>
      </li>
      <li>
        {/* Another page closes it. */}
        <details key={key} className="own-menu" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
          <summary>
            <Icon of={PersonIcon} />
            {t('personal')}
          </summary>
          <div>
            <p>{name === '' ? t('signedIn') : t('signedInAs', { name })}</p>
            <ul>{personal[role].map(link)}</ul>
          </div>
        </details>
      </li>
    </>
  );
}

/** Over the page of somebody whose session ended because it was not used, on pages that anybody may see; signing in says it itself. */
export function EndedIdle() {
  const { t } = useTranslation('menu');
  const { language } = useRoot();
  const { pathname, search } = useLocation();
  const signIn = pathTo('signIn', language);
  if (pathname === signIn) return null;
  return (
    <div className="container ended-idle">
      <Alert tone="info" role="status">
        <p>{t('endedIdle')}</p>
        <p>
          <Link to={`${signIn}?returnTo=${encodeURIComponent(pathname + search)}`}>{t('signInAgain')}</Link>
        </p>
      </Alert>
    </div>
  );
}

/** How many notices are unread: as it was when the page was loaded, and then as it changes. A lost stream opens again by itself. */
function useUnread(loaded: number): number {
  const [heard, setHeard] = useState({ since: loaded, unread: loaded });
  useEffect(() => {
    const stream = new EventSource('/api/notices/stream');
    stream.addEventListener('unread', ({ data }: MessageEvent<string>) => {
      setHeard({ since: loaded, unread: (JSON.parse(data) as { unread: number }).unread });
    });
    return () => stream.close();
  }, [loaded]);
  return heard.since === loaded ? heard.unread : loaded;
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) {
  // Null where the press was on nothing that takes focus, and while the window itself is left: only another place counts.
  if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
}
