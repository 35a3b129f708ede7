import type { AccountView, LetterChoices } from '@arena/contract/accounts';
import { DraftForm } from '../../lib/draft-form.tsx';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';

export const lettersForm = 'account-letters';

const kinds = ['meetings', 'messages', 'proposals', 'found', 'work'] as const;
const paces = ['at-once', 'daily', 'off'] as const;

/** What was chosen, kind by kind; a value that is none of ours is left out. */
export function sentPaces(sent: FormData): LetterChoices {
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const pace = paces.find((one) => one === sent.get(kind));
      return pace === undefined ? [] : [[kind, pace]];
    }),
  );
}

/** Which letters, and how often: only kinds that this role ever gets. */
export function LettersSection({ letters, hasAddress }: { letters: AccountView['letters']; hasAddress: boolean }) {
  const { t } = useTranslation('account');
  return (
    <section className="stack" data-gap="4" aria-labelledby="letters">
      <h2 id="letters">{t('letters.heading')}</h2>
      <p>{t('letters.text')}</p>
      {!hasAddress && <p>{t('letters.noAddress')}</p>}
      <DraftForm id={lettersForm} className="stack" gap="6">
        {letters.map(({ kind, pace }) => (
          <RadioGroup
            key={kind}
            name={kind}
            legend={t(`letters.kinds.${kind}`)}
            legendAs="h3"
            choices={paces.map((value) => ({ value, label: t(`letters.paces.${value}`) }))}
            defaultValue={pace}
          />
        ))}
        <div>
          <Button variant="secondary" name="intent" value="letters">
            {t('letters.save')}
          </Button>
        </div>
      </DraftForm>
    </section>
  );
}
