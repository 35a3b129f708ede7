import type { Look } from '@arena/contract/own-data';
import { Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { formatDayNear } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';

const clock = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' } as const;
const time = { nb: new Intl.DateTimeFormat('nb-NO', clock), en: new Intl.DateTimeFormat('en-GB', clock) };

/** Who looked, and why, by day; the newest first. */
export function LooksSection({ looks, page, pages }: { looks: readonly Look[]; page: number; pages: number }) {
  const { t } = useTranslation('ownData');
  const language = useLanguage();
  const { today } = useRoot();
  const here = pathTo('ownData', language);
  const days = Map.groupBy(looks, ({ day }) => day);
  return (
    <section className="stack" data-gap="4" aria-labelledby="looks">
      <h2 id="looks">{t('looks.heading')}</h2>
      <p>{t('looks.text')}</p>
      {looks.length === 0 && <p>{t('looks.none')}</p>}
      {[...days].map(([day, ofDay]) => (
        <section key={day} className="stack" data-gap="2" aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>
            <time dateTime={day}>{formatDayNear(day, today, language)}</time>
          </h3>
          <ul className="stack" data-gap="3">
            {ofDay.map((look) => (
              <OneLook key={look.id} look={look} />
            ))}
          </ul>
        </section>
      ))}
      {pages > 1 && (
        <nav className="cluster" aria-label={t('looks.pages')}>
          {page > 1 && <Link to={page === 2 ? here : `${here}?page=${page - 1}`}>{t('looks.newer')}</Link>}
          <span>{t('looks.page', { page, pages })}</span>
          {page < pages && <Link to={`${here}?page=${page + 1}`}>{t('looks.older')}</Link>}
        </nav>
      )}
    </section>
  );
}

function OneLook({ look }: { look: Look }) {
  const { t } = useTranslation('ownData');
  const language = useLanguage();
  const { kind, opportunity, refused, at, times } = look;
  const who = useWho(look);
  return (
    <li className="panel stack" data-gap="1">
      <p>
        <strong>{refused ? t('looks.refused', { who }) : t(`looks.kinds.${kind}`, { who })}</strong>
      </p>
      {opportunity !== null && (
        <p>
          {t('looks.about')}{' '}
          {opportunity.open ? (
            <Link to={pathTo('opportunity', language, { id: opportunity.id })} lang={opportunity.title.language}>
              {opportunity.title.text}
            </Link>
          ) : (
            <span lang={opportunity.title.language}>{opportunity.title.text}</span>
          )}
        </p>
      )}
      <p className="muted">
        <time dateTime={at}>{t('looks.times', { count: times, time: time[language].format(new Date(at)) })}</time>
      </p>
    </li>
  );
}

/** An organisation or an office; of people, only a caseworker whom the person let follow them. */
function useWho({ role, who, name }: Look): string {
  const { t } = useTranslation('ownData');
  if (role === 'employer') return who ?? t('looks.someEmployer');
  if (role === 'administrator') return t('looks.admin');
  const office = who ?? t('looks.someOffice');
  return name === null ? office : t('looks.named', { name, office });
}
