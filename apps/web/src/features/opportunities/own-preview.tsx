import type { OwnOpportunity } from '@arena/contract/opportunities';
import { useRoot } from '../../app/use-root.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { MetaList } from '../../ui/card.tsx';
import { DayWithDate, useExtentText } from './facts.part.tsx';
import { KindTag } from './kind.part.tsx';
import type { Choices } from './own-form.ts';

/** The saved opportunity as a job seeker reads it: the parts that decide whether to get in touch. */
export function OwnPreview({ saved, choices }: { saved: OwnOpportunity; choices: Choices }) {
  const { t } = useTranslation(['publishing', 'app', 'employers', 'opportunities']);
  const { language, session } = useRoot();
  const extentText = useExtentText();
  const [first, second] = language === 'nb' ? (['Nb', 'En'] as const) : (['En', 'Nb'] as const);
  const title = saved[`title${first}`] === '' ? second : first;
  const description = saved[`description${first}`] === '' ? second : first;
  const place = choices.places.find(({ id }) => id === saved.placeId)?.name;
  const employer = session.actor?.organisation?.name ?? '';
  return (
    <div className="panel stack" data-gap="4">
      <KindTag kind={saved.kind} />
      <h2 lang={title.toLowerCase()}>{saved[`title${title}`] || t('employers:company.list.untitled')}</h2>
      <MetaList
        items={[
          { key: 'employer', text: employer },
          ...(place === undefined ? [] : [{ key: 'place', text: place }]),
          ...(saved.extent === null ? [] : [{ key: 'extent', text: extentText(saved.extent) }]),
          ...(saved.deadlineOn === null
            ? []
            : [
                {
                  key: 'deadline',
                  text: (
                    <>
                      {t('deadline')}: <DayWithDate day={saved.deadlineOn} />
                    </>
                  ),
                },
              ]),
        ]}
      />
      <div className="prose" lang={description.toLowerCase()}>
        {paragraphs(saved[`description${description}`]).map(({ key, text }) => (
          <p key={key}>{text}</p>
        ))}
      </div>
      {(['must', 'trainable', 'nice'] as const).map((hardness) => {
        const asked = saved.requirements.filter((requirement) => requirement.hardness === hardness);
        if (asked.length === 0) return null;
        return (
          <div key={hardness}>
            <h3>{t(`app:hardness.${hardness}`)}</h3>
            <ul>
              {asked.map((requirement) => {
                const name = nameOf(requirement, saved, choices);
                return <li key={`${requirement.type} ${name}`}>{name}</li>;
              })}
            </ul>
          </div>
        );
      })}
      {saved.workplaceFacts.length > 0 && (
        <div>
          <h3>{t('facts')}</h3>
          <ul>
            {choices.workplaceFacts
              .filter(({ id }) => (saved.workplaceFacts as readonly string[]).includes(id))
              .map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Keys that stay apart also when somebody writes the same paragraph twice. */
const paragraphs = (text: string) =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, position) => ({ key: `${position} ${paragraph.slice(0, 20)}`, text: paragraph }));

function nameOf(requirement: OwnOpportunity['requirements'][number], saved: OwnOpportunity, choices: Choices): string {
  const named = (list: readonly { id: string | number; name: string }[], id: string | number) =>
    list.find((one) => one.id === id)?.name ?? String(id);
  switch (requirement.type) {
    case 'skill':
      return saved.names[requirement.skillId] ?? requirement.skillId;
    case 'language': {
      const levels = [...new Set([requirement.oral, requirement.written].filter((level) => level !== null))];
      return [named(choices.languages, requirement.language), ...levels].join(' ');
    }
    case 'education':
      return named(choices.education, requirement.level);
    case 'licence':
      return named(choices.licences, requirement.licenceId);
    case 'authorisation':
      return named(choices.professions, requirement.professionId);
  }
}
