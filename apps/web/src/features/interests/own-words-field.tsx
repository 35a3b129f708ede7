import { useTranslation } from '../../lib/i18n.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** As the contract has it; the server refuses more. */
export const mostOwnWords = 600;

/** What somebody says with their own words to one employer, with how much room is left. */
export function OwnWordsField({
  id,
  label,
  description,
  error,
  defaultValue,
}: {
  id?: string | undefined;
  label: string;
  description: string;
  error?: string | undefined;
  defaultValue: string | undefined;
}) {
  const { t } = useTranslation('interests');
  return (
    <TextArea
      name="ownWords"
      id={id}
      label={label}
      description={description}
      error={error}
      rows={4}
      defaultValue={defaultValue}
      count={{
        max: mostOwnWords,
        limit: t('meet.ownWords.limit', { max: mostOwnWords }),
        left: (characters) => t('meet.ownWords.left', { characters }),
      }}
    />
  );
}
