import { formatDay } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';

/** Whom to write to. The addresses are invented, and the page says so: the product is a demonstration until the pilot begins. */
export function Contact({
  text,
  address,
  authority,
}: {
  text: string;
  address: string;
  authority: { text: string; url: string };
}) {
  const { t } = useTranslation('information');
  return (
    <>
      <p>
        {text} <a href={`mailto:${address}`}>{address}</a>.
      </p>
      <p>
        <a href={authority.url} rel="external noopener">
          {authority.text}
        </a>
      </p>
      <p className="muted">{t('demo')}</p>
    </>
  );
}

export function Updated({ on }: { on: string }) {
  const { t } = useTranslation('information');
  return <p className="muted">{t('updated', { date: formatDay(on, useLanguage()) })}</p>;
}
