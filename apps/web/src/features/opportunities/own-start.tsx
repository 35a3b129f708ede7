import type { ErrorBody } from '@arena/contract/errors';
import { Form } from 'react-router';
import { useErrorText } from '../../lib/errors.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { TextField } from '../../ui/field.tsx';
import { ErrorSummary } from '../../ui/messages.tsx';
import { kindsInOrder } from './kind.part.tsx';
import { useSuggestions } from './own-suggestions.tsx';

/** How many places without pay may be out at a time, and how many are. */
interface Unpaid {
  allowed: number;
  out: number;
}
/** Nobody is paid for these unless pay is told. */
export const unpaidKinds: readonly string[] = ['internship', 'visit', 'student-project'];

export interface Begun {
  kind: string;
  words: string;
  key: string;
  problem?: 'words' | 'wordsMissing';
  error?: ErrorBody;
}

/** Two fields, and the rest comes filled in: what is offered, and whom they need in their own words. */
export function OwnStart({ begun, unpaid }: { begun: Begun; unpaid: Unpaid }) {
  const { t } = useTranslation(['publishing', 'app']);
  const errorText = useErrorText();
  const occupations = useSuggestions('occupation');
  const problem = begun.problem === undefined ? undefined : t(`errors.${begun.problem}`);
  const errors = [
    ...(problem === undefined ? [] : [{ fieldId: 'words', text: problem }]),
    ...(begun.error === undefined ? [] : [{ fieldId: 'main', text: errorText(begun.error) }]),
  ];
  return (
    <Form method="post" className="stack" data-gap="6" noValidate>
      <ErrorSummary title={t('app:errorSummary')} errors={errors} />
      <input type="hidden" name="key" value={begun.key} />
      <RadioGroup
        name="kind"
        legend={t('kind')}
        defaultValue={begun.kind}
        choices={kindsInOrder.map((kind) => ({
          value: kind,
          label: t(`app:kinds.${kind}`),
          description: unpaidKinds.includes(kind)
            ? `${t(`kindHelp.${kind}`)} ${t('unpaid.room', { count: unpaid.allowed, out: unpaid.out })}`
            : t(`kindHelp.${kind}`),
        }))}
      />
      <TextField
        name="words"
        label={t('start.words')}
        description={t('start.wordsHelp')}
        error={problem}
        defaultValue={begun.words}
        maxLength={200}
        {...occupations.field}
      />
      {occupations.list}
      <div className="cluster">
        <Button name="do" value="propose">
          {t('start.action')}
        </Button>
        {begun.problem !== undefined && (
          <Button name="do" value="begin" variant="secondary">
            {t('start.without')}
          </Button>
        )}
      </div>
    </Form>
  );
}
