import type { OpportunityDetail } from '@arena/contract/opportunities';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { useExtentText } from './facts.part.tsx';

type Reading = OpportunityDetail['readings'][number];

/** What we read in an imported ad's text, each beside its own sentence, so that a wrong reading is seen. */
export function OpportunityReadings({ opportunity: { readings, descriptionHtml } }: { opportunity: OpportunityDetail }) {
  const { t } = useTranslation('opportunity');
  const language = useLanguage();
  if (readings.length === 0) return null;
  const written = descriptionHtml?.language ?? 'nb';
  return (
    <section className="stack" data-gap="4" aria-labelledby="readings">
      <h2 id="readings">{t('readings.heading')}</h2>
      <p className="muted">{t('readings.note')}</p>
      <ul className="stack" data-gap="3">
        {readings.map((reading) => (
          <li key={`${reading.type} ${reading.name} ${reading.sentence}`}>
            <ReadingName reading={reading} />
            <br />
            <q className="muted" lang={written === language ? undefined : written}>
              {reading.sentence}
            </q>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReadingName({ reading: { type, name, extent, level, hardness } }: { reading: Reading }) {
  const { t } = useTranslation(['opportunity', 'app']);
  const extentText = useExtentText();
  const said =
    type === 'language' && level !== null
      ? t('readings.languageLevel', { name: name ?? '', level })
      : t(`readings.${type}`, { name: name ?? '', extent: extent === null ? '' : extentText(extent) });
  return (
    <strong>
      {said}
      {hardness !== null && `: ${t(`app:hardness.${hardness}`).toLowerCase()}`}
    </strong>
  );
}
