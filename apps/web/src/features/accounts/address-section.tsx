import { formatDay } from '../../lib/dates.ts';
import { DraftForm } from '../../lib/draft-form.tsx';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';

export const addressForm = 'account-address';

interface Address {
  email: string | null;
  /** When the address last refused our mail. */
  refusedAt: string | null;
  /** Whether it is changed here, or where somebody works. */
  isOurs: boolean;
  /** Whether it is what somebody signs in with. */
  isKey: boolean;
  typed: string;
  problem: string | undefined;
}

export function AddressSection({ email, refusedAt, isOurs, isKey, typed, problem }: Address) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  return (
    <section className="stack" data-gap="4" aria-labelledby="address">
      <h2 id="address">{t('address.heading')}</h2>
      <p>{email === null ? t('address.none') : t('address.now', { email })}</p>
      {refusedAt !== null && <p>{t('address.refused', { day: formatDay(refusedAt, language) })}</p>}
      {!isOurs && <p>{t('address.elsewhere')}</p>}
      {isOurs && (
        <>
          {isKey && <p>{t('address.key')}</p>}
          <DraftForm id={addressForm} className="stack" gap="4">
            <TextField
              name="email"
              type="email"
              label={t('address.label')}
              description={t('address.description')}
              autoComplete="email"
              maxLength={254}
              defaultValue={typed}
              error={problem}
            />
            <div>
              <Button variant="secondary" name="intent" value="address">
                {t('address.save')}
              </Button>
            </div>
          </DraftForm>
        </>
      )}
    </section>
  );
}
