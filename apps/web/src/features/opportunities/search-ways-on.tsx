import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Drawing } from '../../ui/drawing.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { type Asked, pagesToLink, searchPath } from './search-address.part.ts';

/** The pages of hits, as links. */
export function PageLinks({ asked, page, pageCount }: { asked: Asked; page: number; pageCount: number }) {
  const { t } = useTranslation('opportunities');
  const language = useLanguage();
  if (pageCount < 2) return null;
  const to = (number: number) => searchPath(language, { ...asked, page: number });
  const link = (number: number, children: ReactNode, label?: string) => (
    <Link to={to(number)} aria-label={label} aria-current={number === page && label !== undefined ? 'page' : undefined}>
      {children}
    </Link>
  );
  return (
    <nav aria-label={t('search.pages')} className="no-print">
      <ul className="page-numbers">
        {page > 1 && <li>{link(page - 1, t('search.previous'))}</li>}
        {pagesToLink(page, pageCount).map((number, position) =>
          number === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the gaps have nothing else to be told apart by
            <li key={`gap-${position}`}>
              <span aria-hidden="true">…</span>
            </li>
          ) : (
            <li key={number}>{link(number, number, t('search.page', { page: number }))}</li>
          ),
        )}
        {page < pageCount && <li>{link(page + 1, t('search.next'))}</li>}
      </ul>
    </nav>
  );
}

/** Nothing fits: which single thing to let go of, and another way in. */
export function NothingFound({ asked }: { asked: Asked }) {
  const { t } = useTranslation('opportunities');
  const language = useLanguage();
  const ways = [
    ...(asked.municipality === '' ? [] : [{ text: t('search.empty.withoutPlace'), change: { municipality: '' } }]),
    ...(asked.kinds.length === 0 ? [] : [{ text: t('search.empty.withoutKinds'), change: { kinds: [] } }]),
    ...(asked.words === '' ? [] : [{ text: t('search.empty.withoutWords'), change: { words: '' } }]),
  ];
  return (
    <EmptyState
      drawing={<Drawing name="empty" />}
      heading={t('search.empty.heading')}
      headingLevel={3}
      action={
        <ButtonLink to={pathTo('start', language)} variant="secondary">
          {t('search.empty.start')}
        </ButtonLink>
      }
    >
      <p>{t('search.empty.text')}</p>
      <ul className="stack" data-gap="2">
        {ways.map(({ text, change }) => (
          <li key={text}>
            <Link to={searchPath(language, { ...asked, page: 1, ...change })}>{text}</Link>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
