import type { OpportunityInput, OwnOpportunity } from '@arena/contract/opportunities';
import { formatDay } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Alert } from '../../ui/messages.tsx';
import { Paragraphs } from '../../ui/paragraphs.tsx';
import { type Choices, typedOf } from './own-form.ts';
import { requirementNames } from './requirement-name.ts';

type Field = keyof OpportunityInput;

/** Somebody else saved first: every field that says something else now than the form does, with what is saved in it. */
export function OwnConflict({
  fields,
  saved,
  choices,
}: {
  fields: readonly Field[];
  /** As it was found when the save was refused: the page's own copy may be a moment older. */
  saved: OwnOpportunity;
  choices: Choices;
}) {
  const { t } = useTranslation('publishing');
  const translate = t as (key: string) => string;
  const savedIn = useSavedValue(saved, choices);
  return (
    <Alert tone="warning" heading={t('stale.heading')} role="alert">
      <p>{t('stale.text')}</p>
      {fields.map((field) => (
        <div key={field}>
          <h3>{t('stale.now', { field: translate(`versions.fields.${field}`) })}</h3>
          <Paragraphs text={savedIn(field) || t('stale.empty')} />
        </div>
      ))}
    </Alert>
  );
}

function useSavedValue(saved: OwnOpportunity, choices: Choices) {
  const { t } = useTranslation(['publishing', 'app']);
  const language = useLanguage();
  const typed = typedOf(saved);
  const { pay, workingTimes = [], arrangedBy } = saved.details;
  const details = [
    ...(pay === undefined ? [] : [`${t('payBasis')}: ${t(`payBases.${pay.basis}`)} ${typed.pay}`.trim()]),
    ...workingTimes.map((time) => t(`workingTimes.${time}`)),
    ...(typed.lengthWeeks === '' ? [] : [`${t('lengthWeeks')} ${typed.lengthWeeks}`]),
    ...(typed.mentor === '' ? [] : [t('mentor')]),
    ...(arrangedBy === undefined ? [] : [`${t('arrangedBy')} ${t(`arrangers.${arrangedBy}`)}`]),
  ];
  return (field: Field): string => {
    switch (field) {
      case 'kind':
        return t(`app:kinds.${saved.kind}`);
      case 'occupationCode':
        return typed.occupation;
      case 'placeId':
        return choices.places.find(({ id }) => id === saved.placeId)?.name ?? '';
      case 'remote':
        return t(`remotes.${saved.remote}`);
      case 'extent':
        return typed.extent === '' ? '' : `${typed.extent} %`;
      case 'requirements':
        return requirementNames(saved, choices)
          .map((name, at) => `${name} (${t(`app:hardness.${saved.requirements[at]?.hardness ?? 'nice'}`)})`)
          .join('\n');
      case 'workplaceFacts':
        return choices.workplaceFacts.flatMap(({ id, name }) => (typed.facts.includes(id) ? [name] : [])).join('\n');
      case 'details':
        return details.join('\n');
      case 'startsOn':
      case 'deadlineOn': {
        const day = saved[field];
        return day === null ? '' : formatDay(day, language);
      }
      default:
        return String(saved[field]);
    }
  };
}
