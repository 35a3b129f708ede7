import type { OpportunityDetail } from '@arena/contract/opportunities';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { formatDay } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { DayWithDate, useExtentText, usePlaceText } from './facts.part.tsx';

/** Who, where, when and how much. Only what is known gets a line. */
export function OpportunityFacts({ opportunity }: { opportunity: OpportunityDetail }) {
  const { t } = useTranslation('opportunity');
  const language = useLanguage();
  const extentText = useExtentText();
  const place = usePlaceText()(opportunity);
  const { kind, employer, remote, extent, occupation, positionCount, startsOn, startText, deadlineOn, deadlineText } =
    opportunity;
  const start = startsOn === null ? startText : <DayWithDate day={startsOn} />;
  const deadline = deadlineOn === null ? deadlineText : <DayWithDate day={deadlineOn} />;
  const away = { no: null, partly: t('remotePartly'), fully: t('remoteFully') }[remote];
  const employerLink =
    employer.id === null ? employer.name : <Link to={pathTo('employer', language, { id: employer.id })}>{employer.name}</Link>;
  const occupationLink =
    occupation === null ? null : (
      <>
        {occupation.name.replace(/\.?$/, '. ')}
        <Link className="no-print" to={pathTo('occupation', language, { code: occupation.id })}>
          {t('aboutOccupation')}
        </Link>
      </>
    );
  const lines: readonly { key: string; term: string; description: ReactNode }[] = [
    { key: 'employer', term: t('employer'), description: employerLink },
    { key: 'place', term: t('place'), description: place },
    { key: 'remote', term: t('remote'), description: away },
    { key: 'occupation', term: t('occupation'), description: occupationLink },
    { key: 'extent', term: t('extent'), description: extent === null ? null : extentText(extent) },
    ...opportunity.told.map(({ id, name }) => ({ key: id, term: id, description: name })),
    { key: 'positions', term: t('positions'), description: positionCount > 1 ? positionCount : null },
    { key: 'start', term: t('start'), description: start },
    {
      key: 'deadline',
      term: t('opportunities:deadline'),
      description: deadline ?? (opportunity.source === 'own' ? t('noDeadline') : null),
    },
    { key: 'published', term: t('published'), description: formatDay(opportunity.publishedOn, language) },
  ];
  return (
    <section className="stack" data-gap="4" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <p className="muted">{t(`kinds.${kind}`)}</p>
      <DescriptionList items={lines.filter(({ description }) => description !== null)} />
    </section>
  );
}
