import type { ReviewedReport } from '@arena/contract/administration';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { formatInstant } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Tag } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';

/** One report with what is needed to judge it, and never who sent it. */
export function ReportCard({
  report,
  headingLevel,
  children,
}: {
  report: ReviewedReport;
  headingLevel: 2 | 3;
  children?: ReactNode;
}) {
  const { t } = useTranslation(['administration', 'employers']);
  const language = useLanguage();
  const { employer, opportunity, upheld } = report;
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="panel stack" data-gap="4">
      <Heading>
        {t(`reports.about.${report.about}`)}: {t(`employers:report.reasons.${report.reason}`)}
      </Heading>
      {(upheld !== null || report.fromConversation || employer?.status === 'paused') && (
        <p className="cluster">
          {upheld !== null && <Tag tone={upheld === 'yes' ? 'danger' : 'neutral'}>{t(`reports.upheld.${upheld}`)}</Tag>}
          {report.fromConversation && <Tag>{t('reports.conversation')}</Tag>}
          {employer?.status === 'paused' && <Tag tone="warning">{t('statuses.paused')}</Tag>}
        </p>
      )}
      <DescriptionList
        items={[
          ...(employer === null
            ? []
            : [
                {
                  key: 'employer',
                  term: t('employers.name'),
                  description: <Link to={pathTo('reviewedEmployer', language, { id: employer.id })}>{employer.name}</Link>,
                },
              ]),
          ...(opportunity === null
            ? []
            : [
                {
                  key: 'opportunity',
                  term: t('reports.opportunity'),
                  description: <Link to={pathTo('opportunity', language, { id: opportunity.id })}>{opportunity.title}</Link>,
                },
              ]),
          // Words about a person are not shown once it is decided.
          ...(report.about === 'seeker' && upheld !== null
            ? []
            : [{ key: 'words', term: t('reports.words'), description: report.words || t('reports.noWords') }]),
          {
            key: 'reporter',
            term: t('reports.reporter'),
            description: [
              t('reports.reporterText', { count: report.byReporter }),
              ...(report.byReporter > 1 && report.notUpheld > 0 ? [t('reports.reporterEmpty', { count: report.notUpheld })] : []),
            ].join(' '),
          },
          {
            key: 'at',
            term: t('reports.at'),
            description: <time dateTime={report.at}>{formatInstant(report.at, language)}</time>,
          },
          ...(report.finding === '' ? [] : [{ key: 'finding', term: t('reports.finding'), description: report.finding }]),
        ]}
      />
      {children}
    </article>
  );
}
