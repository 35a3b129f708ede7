import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { DrawingKitchen } from '../../ui/drawings/workplaces.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

/** What this is for employers, before they sign in. */
export function CompanyWelcome({ signIn, signedInOtherwise }: { signIn: string; signedInOtherwise: boolean }) {
  const { t } = useTranslation('employers');
  const language = useLanguage();
  return (
    <div className="container">
      <div className="with-aside">
        <div className="stack" data-gap="8">
          <PageHeading lede={t('company.visitor.lede')}>{t('company.visitor.heading')}</PageHeading>
          <div className="cluster">
            {signedInOtherwise ? (
              <Alert>{t('company.other')}</Alert>
            ) : (
              <ButtonLink href={signIn} size="lg">
                {t('company.visitor.action')}
              </ButtonLink>
            )}
            <ButtonLink to={pathTo('search', language)} variant="tertiary">
              {t('company.visitor.look')}
            </ButtonLink>
          </div>
          <section className="prose">
            <h2>{t('company.visitor.steps')}</h2>
            {(['signIn', 'register', 'publish'] as const).map((step) => (
              <div key={step}>
                <h3>{t(`company.visitor.${step}.heading`)}</h3>
                <p>{t(`company.visitor.${step}.text`)}</p>
              </div>
            ))}
            <h2>{t('company.visitor.after')}</h2>
            <p>{t('company.visitor.afterText')}</p>
          </section>
        </div>
        <aside>
          <DrawingKitchen />
        </aside>
      </div>
    </div>
  );
}
