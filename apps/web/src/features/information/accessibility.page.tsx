import { PageHead } from '../../app/head.tsx';
import { useTranslation } from '../../lib/i18n.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Contact, Updated } from './contact.tsx';

const changedOn = '2026-11-22';
const works = ['keyboard', 'reader', 'script', 'zoom', 'languages'] as const;
const known = ['imported', 'noNynorsk'] as const;

export function Component() {
  const { t } = useTranslation('information');
  return (
    <div className="container" data-width="narrow">
      <PageHead page="accessibility" title={t('accessibility.title')} description={t('accessibility.description')} />
      <PageHeading lede={t('accessibility.lede')}>{t('accessibility.title')}</PageHeading>
      <div className="prose">
        <h2>{t('accessibility.aim.heading')}</h2>
        <p>{t('accessibility.aim.text')}</p>
        <h2>{t('accessibility.works.heading')}</h2>
        <ul>
          {works.map((line) => (
            <li key={line}>{t(`accessibility.works.${line}`)}</li>
          ))}
        </ul>
        <h2>{t('accessibility.tested.heading')}</h2>
        <p>{t('accessibility.tested.text')}</p>
        <h2>{t('accessibility.known.heading')}</h2>
        <ul>
          {known.map((line) => (
            <li key={line}>{t(`accessibility.known.${line}`)}</li>
          ))}
        </ul>
        <h2>{t('accessibility.complain.heading')}</h2>
        <Contact
          text={t('accessibility.complain.text')}
          address="tilgjengelighet@arena.example"
          authority={{ text: t('accessibility.complain.authority'), url: 'https://www.uutilsynet.no/' }}
        />
        <Updated on={changedOn} />
      </div>
    </div>
  );
}
