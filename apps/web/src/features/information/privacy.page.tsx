import { PageHead } from '../../app/head.tsx';
import { useTranslation } from '../../lib/i18n.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Contact, Updated } from './contact.tsx';

const changedOn = '2026-11-22';
const sections = ['looking', 'draft', 'shared', 'told', 'age', 'cv', 'profile', 'employers', 'caseworkers', 'never'] as const;
const cookies = ['session', 'draft', 'login'] as const;

export function Component() {
  const { t } = useTranslation('information');
  return (
    <div className="container" data-width="narrow">
      <PageHead page="privacy" title={t('privacy.title')} description={t('privacy.description')} />
      <PageHeading lede={t('privacy.lede')}>{t('privacy.title')}</PageHeading>
      <div className="prose">
        {sections.map((section) => (
          <section key={section} className="prose">
            <h2>{t(`privacy.${section}.heading`)}</h2>
            <p>{t(`privacy.${section}.text`)}</p>
          </section>
        ))}
        <h2>{t('privacy.cookies.heading')}</h2>
        <p>{t('privacy.cookies.text')}</p>
        <ul>
          {cookies.map((cookie) => (
            <li key={cookie}>{t(`privacy.cookies.${cookie}`)}</li>
          ))}
        </ul>
        <h2>{t('privacy.rights.heading')}</h2>
        <p>{t('privacy.rights.text')}</p>
        <h2>{t('privacy.complain.heading')}</h2>
        <Contact
          text={t('privacy.complain.text')}
          address="personvern@arena.example"
          authority={{ text: t('privacy.complain.authority'), url: 'https://www.datatilsynet.no/' }}
        />
        <Updated on={changedOn} />
      </div>
    </div>
  );
}
