import { GlobeIcon, InboxIcon } from '@navikt/aksel-icons';
import { Link, NavLink, Outlet, useLoaderData, useLocation, useNavigation } from 'react-router';
import { LanguageProvider, useTranslation } from '../lib/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { SkipLink } from '../ui/page.tsx';
import { Brand } from './brand.tsx';
import { otherLanguagePath, pathTo } from './pages.ts';
import type { RootData } from './root.ts';
import { keepPlace, usePlaceInPage } from './use-place-in-page.ts';

/** The frame around every page. Its language is the address's. */
export function Layout() {
  const { language } = useLoaderData<RootData>();
  return (
    <LanguageProvider value={language}>
      <Frame />
    </LanguageProvider>
  );
}

function Frame() {
  const { t } = useTranslation('app');
  const { language, session } = useLoaderData<RootData>();
  const { pathname, search } = useLocation();
  const busy = useNavigation().state !== 'idle';
  usePlaceInPage();
  const signedInAs = session.actor?.organisation?.name ?? session.actor?.name ?? '';
  const other = language === 'nb' ? 'en' : 'nb';
  return (
    <div className="page" data-busy={busy || undefined}>
      <SkipLink>{t('skip')}</SkipLink>
      <header className="site-header">
        <div className="container site-header__bar">
          <Brand to={pathTo('home', language)} />
          <nav className="site-nav" aria-label={t('nav.label')}>
            <ul>
              {menuOf(session.actor?.role ?? 'visitor').map(({ page, key }) => (
                <li key={page}>
                  <NavLink to={pathTo(page, language)} end={page === 'company' || page === 'administration'}>
                    {t(`nav.${key}`)}
                  </NavLink>
                </li>
              ))}
              {session.actor === null ? (
                <li>
                  <Link to={`${pathTo('signIn', language)}?returnTo=${encodeURIComponent(pathname + search)}`}>
                    {t('nav.signIn')}
                  </Link>
                </li>
              ) : (
                <li>
                  <Link to={pathTo('signOut', language)}>{t('nav.signOut')}</Link>
                </li>
              )}
              <li>
                <Link to={otherLanguagePath(pathname, search, language)} lang={other} hrefLang={other} state={keepPlace}>
                  <Icon of={GlobeIcon} />
                  {t('nav.otherLanguage')}
                </Link>
              </li>
            </ul>
          </nav>
        </div>
      </header>
      {/* Focus lands here from the skip link. */}
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="site-footer">
        <div className="container stack" data-gap="4">
          {session.actor !== null && (
            <p>{signedInAs === '' ? t('footer.signedIn') : t('footer.signedInAs', { name: signedInAs })}</p>
          )}
          <p className="muted">{t('footer.about')}</p>
          <ul className="cluster" data-gap="6">
            <li>
              <Link to={pathTo('employers', language)}>{t('footer.employers')}</Link>
            </li>
            <li>
              <Link to={pathTo('occupations', language)}>{t('footer.occupations')}</Link>
            </li>
            <li>
              <Link to={pathTo('map', language)}>{t('footer.map')}</Link>
            </li>
            <li>
              <Link to={pathTo('privacy', language)}>{t('footer.privacy')}</Link>
            </li>
            <li>
              <Link to={pathTo('accessibility', language)}>{t('footer.accessibility')}</Link>
            </li>
            <li>
              <a href="/api/docs">{t('footer.api')}</a>
            </li>
            {session.local && (
              <li>
                <Link className="with-icon" to={pathTo('mailbox', language)}>
                  <Icon of={InboxIcon} />
                  {t('footer.mailbox')}
                </Link>
              </li>
            )}
          </ul>
        </div>
      </footer>
    </div>
  );
}

type Entry = {
  page: Parameters<typeof pathTo>[0];
  key:
    | 'search'
    | 'start'
    | 'matches'
    | 'profile'
    | 'interests'
    | 'conversations'
    | 'followers'
    | 'company'
    | 'ownCompany'
    | 'caseworker'
    | 'administration'
    | 'system';
};

function menuOf(role: 'visitor' | 'seeker' | 'employer' | 'caseworker' | 'administrator'): readonly Entry[] {
  const search: Entry = { page: 'search', key: 'search' };
  switch (role) {
    case 'visitor':
      return [search, { page: 'start', key: 'start' }, { page: 'company', key: 'company' }];
    case 'seeker':
      return [
        search,
        { page: 'matches', key: 'matches' },
        { page: 'interests', key: 'interests' },
        { page: 'followers', key: 'followers' },
        { page: 'conversations', key: 'conversations' },
        { page: 'profile', key: 'profile' },
      ];
    case 'employer':
      return [{ page: 'company', key: 'ownCompany' }, { page: 'conversations', key: 'conversations' }, search];
    case 'caseworker':
      return [{ page: 'caseworker', key: 'caseworker' }, search];
    case 'administrator':
      return [{ page: 'administration', key: 'administration' }, { page: 'system', key: 'system' }, search];
  }
}
