import type { OpportunityDetail, OwnOpportunity } from '@arena/contract/opportunities';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Paragraphs } from '../../ui/paragraphs.tsx';
import { KindTag } from './kind.part.tsx';
import { OpportunityFacts } from './opportunity-facts.tsx';
import { OpportunityNeeds } from './opportunity-needs.tsx';
import { OpportunityText } from './opportunity-text.tsx';

export interface Previews {
  nb: OpportunityDetail;
  en: OpportunityDetail;
}

/** As saved last: to the left exactly what a seeker sees in this language, to the right what is told in the other, with what is missing named. */
export function OwnPreview({ saved, previews }: { saved: OwnOpportunity; previews: Previews }) {
  const { t } = useTranslation('publishing');
  const language = useLanguage();
  const other = language === 'nb' ? 'en' : 'nb';
  const own = previews[language];
  return (
    <div className="grid">
      <div className="panel stack" data-gap="6">
        <p className="muted">{t('previewIn', { language: t(`languages.${language === 'nb' ? 'Nb' : 'En'}`) })}</p>
        <Missing saved={saved} language={language} />
        <KindTag kind={own.kind} />
        <p className="lede" lang={own.title.language === language ? undefined : own.title.language}>
          {own.title.text}
        </p>
        <OpportunityFacts opportunity={own} />
        <OpportunityNeeds opportunity={own} />
        <OpportunityText opportunity={own} />
      </div>
      <div className="panel stack" data-gap="4">
        <p className="muted">{t('previewIn', { language: t(`languages.${other === 'nb' ? 'Nb' : 'En'}`) })}</p>
        <Missing saved={saved} language={other} />
        <OtherLanguage preview={previews[other]} language={other} />
      </div>
    </div>
  );
}

function Missing({ saved, language }: { saved: OwnOpportunity; language: 'nb' | 'en' }) {
  const { t } = useTranslation('publishing');
  const tongue = language === 'nb' ? 'Nb' : 'En';
  const title = saved[`title${tongue}`] === '';
  const description = saved[`description${tongue}`] === '';
  if (!title && !description) return null;
  return <p>{title && description ? t('missing.both') : title ? t('missing.title') : t('missing.description')}</p>;
}

/** Only what is truly told in that language. */
function OtherLanguage({ preview, language }: { preview: OpportunityDetail; language: 'nb' | 'en' }) {
  const facts = [...preview.told.map(({ id, name }) => `${id}: ${name}`), ...preview.workplaceFacts.map(({ name }) => name)];
  return (
    <div className="stack" data-gap="4" lang={language}>
      {preview.title.language === language && <p className="lede">{preview.title.text}</p>}
      {preview.description !== null && preview.description.language === language && (
        <Paragraphs text={preview.description.text} />
      )}
      {preview.requirements.length > 0 && (
        <ul>
          {preview.requirements.map(({ type, name, oral, written }) => (
            <li key={`${type} ${name}`}>{[name, ...new Set([oral, written])].filter((part) => part !== null).join(' ')}</li>
          ))}
        </ul>
      )}
      {facts.length > 0 && (
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
