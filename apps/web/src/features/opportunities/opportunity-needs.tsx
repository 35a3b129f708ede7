import type { OpportunityDetail } from '@arena/contract/opportunities';
import { CheckmarkIcon, HatSchoolIcon, PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from '../../lib/i18n.tsx';
import { Icon } from '../../ui/icon.tsx';

type Requirement = OpportunityDetail['requirements'][number];

const groups = [
  { hardness: 'must', icon: CheckmarkIcon },
  { hardness: 'trainable', icon: HatSchoolIcon },
  { hardness: 'nice', icon: PlusIcon },
] as const;

/** What it takes, in three groups: from day one, learned here, nice to have. */
export function OpportunityNeeds({ opportunity: { requirements, source, claimed } }: { opportunity: OpportunityDetail }) {
  const { t } = useTranslation(['opportunity', 'app']);
  return (
    <section className="stack" data-gap="4" aria-labelledby="needs">
      <h2 id="needs">{t('needs')}</h2>
      {claimed !== null && <p className="muted">{t('claimed')}</p>}
      {requirements.length === 0 && <p>{source === 'own' || claimed !== null ? t('nothingAsked') : t('readInText')}</p>}
      {groups.map(({ hardness, icon }) => {
        const asked = requirements.filter((requirement) => requirement.hardness === hardness);
        if (asked.length === 0) return null;
        return (
          <div key={hardness} className="stack" data-gap="2">
            <h3>{t(`app:hardness.${hardness}`)}</h3>
            {hardness === 'trainable' && <p className="muted">{t('trainableNote')}</p>}
            <ul className="stack" data-gap="2">
              {asked.map((requirement) => (
                <li key={`${requirement.type} ${requirement.name}`} className="with-icon">
                  <Icon of={icon} />
                  <span>
                    <Need requirement={requirement} />
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {requirements.some(({ type }) => type === 'language') && <p className="muted">{t('levels')}</p>}
    </section>
  );
}

function Need({ requirement: { name, oral, written, authority } }: { requirement: Requirement }) {
  const { t } = useTranslation('opportunity');
  if (oral !== null && written !== null) return t('oralAndWritten', { language: name, oral, written });
  if (oral !== null) return t('oral', { language: name, level: oral });
  if (written !== null) return t('written', { language: name, level: written });
  if (authority === null) return sentenceCase(name);
  return (
    <>
      {sentenceCase(name)}.{' '}
      <a href={authority.url} rel="external noopener">
        {t('authority', { authority: authority.name })}
      </a>
    </>
  );
}

/** Skills are named in small letters, to stand inside sentences; here each begins a line. */
const sentenceCase = (name: string) => `${name.slice(0, 1).toLocaleUpperCase('nb')}${name.slice(1)}`;
