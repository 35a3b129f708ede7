import type { ErrorBody } from '@arena/contract/errors';
import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router';
import { useErrorText } from '../lib/errors.ts';
import { LanguageProvider, languageOfPath, useLanguage, useTranslation } from '../lib/i18n.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Drawing } from '../ui/drawing.tsx';
import { PageHeading } from '../ui/page.tsx';
import { pathTo } from './pages.ts';

/** Any page that could not be shown: what happened, and the next step. Works inside the frame and without it. */
export function ErrorPage() {
  const { pathname } = useLocation();
  return (
    <LanguageProvider value={languageOfPath(pathname)}>
      <Message />
    </LanguageProvider>
  );
}

function Message() {
  const { t } = useTranslation('errors');
  const errorText = useErrorText();
  const language = useLanguage();
  const thrown = useRouteError();
  const error: ErrorBody =
    isRouteErrorResponse(thrown) && isErrorBody(thrown.data) ? thrown.data : { code: 'server.unexpected', params: {} };
  const isMissing = error.code === 'not_found' || error.code === 'opportunity.not_found_or_ended';
  const heading = isMissing ? t('page.missing') : t('page.failed');
  return (
    <div className="container" data-width="narrow">
      <title>{`${heading} – Arena Innlandet`}</title>
      <meta name="robots" content="noindex" />
      <div className="stack" data-gap="8">
        <Drawing name="empty" />
        <PageHeading lede={errorText(error)}>{heading}</PageHeading>
        <div className="cluster">
          <ButtonLink to={pathTo('search', language)}>{t('page.search')}</ButtonLink>
          <ButtonLink to={pathTo('home', language)} variant="secondary">
            {t('page.home')}
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}

const isErrorBody = (value: unknown): value is ErrorBody =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
