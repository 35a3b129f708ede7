import { useRoot } from '../../app/use-root.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';

/** Each with NAV's own page about it, for employers. */
const kinds = [
  { id: 'training', href: 'https://www.nav.no/arbeidsgiver/arbeidstrening' },
  { id: 'mentor', href: 'https://www.nav.no/arbeidsgiver/mentor' },
  { id: 'temporaryWage', href: 'https://www.nav.no/arbeidsgiver/midlertidig-lonnstilskudd' },
  { id: 'permanentWage', href: 'https://www.nav.no/arbeidsgiver/varig-lonnstilskudd' },
  { id: 'inclusion', href: 'https://www.nav.no/arbeidsgiver/inkluderingstilskudd' },
] as const;

/** What an employer may get help with. Says nothing about anybody, and who reads it is nobody's business. */
export function Component() {
  const { t } = useTranslation(['supports', 'app']);
  const { language } = useRoot();
  return (
    <div className="container">
      <title>{t('app:title', { page: t('title') })}</title>
      <div className="stack" data-gap="8">
        <PageHeading lede={t('lede')}>{t('title')}</PageHeading>
        <section className="panel stack" data-gap="3">
          <h2>{t('first')}</h2>
          <p>{t('firstText')}</p>
          <div className="cluster">
            <ButtonLink href="tel:+4755553336">{t('phone')}</ButtonLink>
            <ButtonLink href="https://www.nav.no/sok-nav-kontor" variant="secondary">
              {t('office')}
            </ButtonLink>
          </div>
        </section>
        {kinds.map(({ id, href }) => (
          <section key={id} className="prose" aria-labelledby={id}>
            <h2 id={id}>{t(`${id}.name`)}</h2>
            <h3>{t('what')}</h3>
            <p>{t(`${id}.what`)}</p>
            <h3>{t('who')}</h3>
            <p>{t(`${id}.who`)}</p>
            <h3>{t('do')}</h3>
            <p>{t(`${id}.do`)}</p>
            <p>
              <a href={href} hrefLang="nb" rel="external noopener" lang={language === 'nb' ? undefined : 'en'}>
                {t('source', { name: t(`${id}.name`) })}
              </a>
            </p>
          </section>
        ))}
        <p className="muted">{t('checked')}</p>
      </div>
    </div>
  );
}
