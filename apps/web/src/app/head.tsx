import { useRouteLoaderData } from 'react-router';
import { useLanguage, useTranslation } from '../lib/i18n.tsx';
import { type Language, type PageId, pathTo } from './pages.ts';
import type { RootData } from './root.ts';

type HeadProps = {
  page: PageId;
  params?: Record<string, string> | undefined;
  /** Only what makes another page of it, such as a page number; never a person's own words. */
  query?: string | undefined;
  /** Without the name of the site; the front page has none. */
  title?: string | undefined;
  /** One or two sentences for search engines and shared links. */
  description: string;
};

const locales: Record<Language, string> = { nb: 'nb_NO', en: 'en_GB' };

/** What a page anybody may find says about itself: title, summary, its one address, and the same page in the other language. */
export function PageHead({ page, params = {}, query = '', title, description }: HeadProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const origin = useRouteLoaderData<RootData>(language)?.origin ?? '';
  const address = (of: Language) => `${origin}${pathTo(page, of, params)}${query}`;
  const whole = title === undefined ? 'Arena Innlandet' : t('title', { page: title });
  return (
    <>
      <title>{whole}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={address(language)} />
      <link rel="alternate" hrefLang="nb" href={address('nb')} />
      <link rel="alternate" hrefLang="en" href={address('en')} />
      <link rel="alternate" hrefLang="x-default" href={address('nb')} />
      <meta property="og:site_name" content="Arena Innlandet" />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title ?? 'Arena Innlandet'} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address(language)} />
      <meta property="og:locale" content={locales[language]} />
      <meta property="og:locale:alternate" content={locales[language === 'nb' ? 'en' : 'nb']} />
    </>
  );
}

/** Facts for search engines. A block of data and no script: the content policy lets it stand, and nothing runs it. */
export function StructuredData({ data }: { data: Record<string, unknown> }) {
  // "<" would let data end the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own JSON, with every "<" escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
