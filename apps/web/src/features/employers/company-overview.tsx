import type { OwnEmployer } from '@arena/contract/employers';
import type { OpportunityDetail, OwnOpportunity } from '@arena/contract/opportunities';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { formatInstant } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card, Tag } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { DrawingPath } from '../../ui/drawings/quiet.tsx';
import { Alert, EmptyState } from '../../ui/messages.tsx';
import { PageHeading, VisuallyHidden } from '../../ui/page.tsx';
import { OpenLinks, ShelfLinks } from '../claims/shelf-links.part.tsx';
import { useHabitText } from '../opportunities/facts.part.tsx';
import { KindTag } from '../opportunities/kind.part.tsx';
import { CompanyStanding } from './company-standing.tsx';

/** The organisation's own page: where it stands, what it offers, who waits. */
export function CompanyOverview({
  employer,
  opportunities,
  answerHabit,
  done,
  again,
  signIn,
}: {
  employer: OwnEmployer;
  opportunities: readonly OwnOpportunity[];
  /** What others read of how fast it answers; null while it is not shown to them. */
  answerHabit: { told: OpportunityDetail['answerHabit'] } | null;
  /** What was just done here, said once. */
  done: 'registered' | 'again' | null;
  /** The form to come back with, after a no. */
  again: ReactNode;
  /** Where a new session begins: changing organisation is one. */
  signIn: string;
}) {
  const { t } = useTranslation('employers');
  const language = useLanguage();
  const newPath = pathTo('ownOpportunity', language, { id: language === 'nb' ? 'ny' : 'new' });
  const mayWrite = employer.status === 'approved' || employer.status === 'pending';
  const isManager = employer.memberRole === 'manager';
  const waiting = opportunities.reduce((sum, one) => sum + one.waiting, 0);
  const write = mayWrite && (
    <ButtonLink to={newPath}>{t(employer.status === 'approved' ? 'company.list.new' : 'company.list.draft')}</ButtonLink>
  );
  return (
    <div className="stack" data-gap="8">
      <PageHeading lede={waiting > 0 ? t('company.waitingTotal', { count: waiting }) : undefined}>{employer.name}</PageHeading>
      {done !== null && (
        <Alert tone="success" role="status">
          {t(done === 'registered' ? 'company.registered' : 'again.done')}
        </Alert>
      )}
      <CompanyStanding employer={employer} />
      {again}
      <nav aria-label={t('company.profile.heading')} className="cluster">
        {(
          [
            ['companyProfile', 'links.profile', isManager],
            ['companyPeople', 'links.people', true],
            ['companyPause', 'links.pause', isManager && employer.status === 'approved'],
          ] as const
        ).map(
          ([page, text, isShown]) =>
            isShown && (
              <ButtonLink key={page} to={pathTo(page, language)} variant="tertiary">
                {t(text)}
              </ButtonLink>
            ),
        )}
        {employer.status === 'approved' && <ShelfLinks />}
      </nav>
      <section className="stack" data-gap="4">
        <h2>{t('company.list.heading')}</h2>
        {opportunities.length === 0 ? (
          <EmptyState
            drawing={<DrawingPath />}
            heading={t('company.list.empty')}
            headingLevel={3}
            action={write === false ? undefined : write}
          >
            {t('company.list.emptyText')}
          </EmptyState>
        ) : (
          <>
            <div>{write}</div>
            <OwnList opportunities={opportunities} isPaused={employer.status === 'paused'} />
          </>
        )}
      </section>
      <Profile employer={employer} answerHabit={answerHabit} signIn={signIn} />
    </div>
  );
}

/** In a pause of the whole organisation nothing of it is seen, whatever stands on each. */
function OwnList({ opportunities, isPaused }: { opportunities: readonly OwnOpportunity[]; isPaused: boolean }) {
  const { t } = useTranslation('employers');
  const language = useLanguage();
  return (
    <ul className="card-list">
      {opportunities.map((one) => (
        <li key={one.id}>
          <Card
            to={pathTo('ownOpportunity', language, { id: one.id })}
            heading={<OwnTitle one={one} />}
            above={
              <>
                <KindTag kind={one.kind} />
                <Tag tone={one.status === 'open' && !isPaused ? 'success' : 'neutral'}>
                  {t(one.status === 'open' && isPaused ? 'company.list.hidden' : `company.statuses.${one.status}`)}
                </Tag>
              </>
            }
          >
            <p className="muted">
              {t('company.list.changed')} <time dateTime={one.updatedAt}>{formatInstant(one.updatedAt, language)}</time>
            </p>
            {one.status === 'open' && !isPaused && <OpenLinks id={one.id} name={<OwnTitle one={one} />} />}
            {(one.status === 'open' || one.waiting > 0) && (
              <p>
                <Link to={pathTo('candidates', language, { id: one.id })}>
                  {one.waiting > 0 ? t('company.list.waiting', { count: one.waiting }) : t('company.list.candidates')}
                  <VisuallyHidden>
                    {' ('}
                    <OwnTitle one={one} />)
                  </VisuallyHidden>
                </Link>
              </p>
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}

/** The title in the reader's language, else the other one, marked as such. */
function OwnTitle({ one }: { one: OwnOpportunity }) {
  const { t } = useTranslation('employers');
  const language = useLanguage();
  const [own, other] = language === 'nb' ? [one.titleNb, one.titleEn] : [one.titleEn, one.titleNb];
  const tongue = own === '' && other !== '' ? (language === 'nb' ? 'en' : 'nb') : undefined;
  return <span lang={tongue}>{own || other || t('company.list.untitled')}</span>;
}

function Profile({
  employer,
  answerHabit,
  signIn,
}: {
  employer: OwnEmployer;
  answerHabit: { told: OpportunityDetail['answerHabit'] } | null;
  signIn: string;
}) {
  const habitText = useHabitText();
  const { t } = useTranslation(['employers', 'app']);
  const language = useLanguage();
  const unknown = t('company.profile.unknown');
  return (
    <section className="stack" data-gap="4">
      <h2>{t('company.profile.heading')}</h2>
      <DescriptionList
        items={[
          { key: 'number', term: t('company.profile.number'), description: employer.organisationNumber },
          { key: 'municipality', term: t('company.profile.municipality'), description: employer.municipality?.name ?? unknown },
          ...(answerHabit === null
            ? []
            : [{ key: 'answers', term: t('company.profile.answers'), description: habitText(answerHabit.told) }]),
          ...(employer.status === 'approved' || employer.status === 'paused'
            ? [
                {
                  key: 'lapsed',
                  term: t('company.profile.lapsed'),
                  description: t('company.profile.lapsedCount', { count: employer.lapsed }),
                },
              ]
            : []),
          {
            key: 'training',
            term: t('company.profile.trainingCompany'),
            description: employer.trainingCompany ? t('app:actions.yes') : t('app:actions.no'),
          },
          {
            key: 'nb',
            term: t('company.profile.aboutNb'),
            description: employer.aboutNb === '' ? unknown : <span lang="nb">{employer.aboutNb}</span>,
          },
          {
            key: 'en',
            term: t('company.profile.aboutEn'),
            description: employer.aboutEn === '' ? unknown : <span lang="en">{employer.aboutEn}</span>,
          },
        ]}
      />
      {employer.status === 'approved' && (
        <p>
          <Link to={pathTo('employer', language, { id: employer.id })}>{t('company.profile.public')}</Link>
        </p>
      )}
      <p>
        {t('company.profile.another')} <a href={signIn}>{t('company.profile.anotherAction')}</a>.
      </p>
    </section>
  );
}
