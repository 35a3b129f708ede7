import { GlobeIcon } from '@navikt/aksel-icons';
import { Link, NavLink, Outlet, useLoaderData, useLocation, useNavigation } from 'react-router';
import { LanguageProvider, useTranslation } from '../lib/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { SkipLink } from '../ui/page.tsx';
import { Brand } from './brand.tsx';
import { own } from './load-own.ts';
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
  const mine = own();
  const other = language === 'nb' ? 'en' : 'nb';
  return (
    <div className="page" data-busy={busy || undefined}>
      <SkipLink>{t('skip')}</SkipLink>
      <header className="site-header">
        <div className="container site-header__bar">
          <Brand to={pathTo('home', language)} />
          <nav className="site-nav" aria-label={t('nav.label')}>
            <ul>
              {mine !== null && session.actor !== null ? (
                <mine.OwnMenu role={session.actor.role} />
              ) : (
                <>
                  {visitorMenu.map((page) => (
                    <li key={page}>
                      <NavLink to={pathTo(page, language)}>{t(`nav.${page}`)}</NavLink>
                    </li>
                  ))}
                  <li>
                    <Link to={`${pathTo('signIn', language)}?returnTo=${encodeURIComponent(pathname + search)}`}>
                      {t('nav.signIn')}
                    </Link>
                  </li>
                </>
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
        {mine !== null && session.endedIdle && <mine.EndedIdle />}
        <Outlet />
      </main>
      <footer className="site-footer">
        <div className="container stack" data-gap="4">
          <p className="muted">{t('footer.about')}</p>
          <ul className="cluster" data-gap="6">
            {footer.map((page) => (
              <li key={page}>
                <Link to={pathTo(page, language)}>{t(`footer.${page}`)}</Link>
              </li>
            ))}
            <li>
              <a href="/api/docs">{t('footer.api')}</a>
            </li>
            {session.local && (
              <li>
                <Link to={pathTo('mailbox', language)}>{t('footer.mailbox')}</Link>
              </li>
            )}
          </ul>
        </div>
      </footer>
    </div>
  );
}

const visitorMenu = ['search', 'start', 'company'] as const;
const footer = ['employers', 'occupations', 'map', 'privacy', 'accessibility'] as const;
