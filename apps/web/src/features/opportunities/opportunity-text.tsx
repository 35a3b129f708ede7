import type { OpportunityDetail } from '@arena/contract/opportunities';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Paragraphs } from '../../ui/paragraphs.tsx';

/** The employer's own words, marked with their language when it is not the reader's. */
export function OpportunityText({ opportunity: { description, descriptionHtml } }: { opportunity: OpportunityDetail }) {
  const { t } = useTranslation(['opportunity', 'app']);
  const language = useLanguage();
  const written = descriptionHtml?.language ?? description?.language;
  if (written === undefined) return null;
  const isForeign = written !== language;
  return (
    <section className="stack" data-gap="4" aria-labelledby="about">
      <h2 id="about">{t('about')}</h2>
      {descriptionHtml !== null && description !== null && <Paragraphs text={description.text} />}
      {isForeign && <p className="muted">{t(`app:writtenIn.${written}`)}</p>}
      {descriptionHtml === null ? (
        <Paragraphs text={description?.text ?? ''} lang={isForeign ? written : undefined} />
      ) : (
        <div
          className="prose"
          lang={isForeign ? written : undefined}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the API lets nothing but a few plain tags through (nav-feed/ad-text.ts)
          dangerouslySetInnerHTML={{ __html: descriptionHtml.html }}
        />
      )}
    </section>
  );
}
