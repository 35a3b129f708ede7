import type { ApiResponse } from '@arena/contract/api';
import { Form, Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { formatDay, osloDay } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import { LocalTitle } from './local-title.part.tsx';

export type CaseworkerProposal = ApiResponse<'GET /api/proposals'>[number];

/** The employer sees the person now: referred, and not answered with no. */
export const isShown = ({ status, referralStatus }: CaseworkerProposal): boolean =>
  status === 'referred' && referralStatus !== 'declined';

/**
 * A caseworker's proposals with where each stands and what comes next. The button posts `intent=refer` and `id` to the page it is on.
 * `withPerson` names the person in the first column.
 */
export function ProposalTable({
  proposals,
  caption,
  withPerson,
}: {
  proposals: readonly CaseworkerProposal[];
  caption: string;
  withPerson: boolean;
}) {
  const { t } = useTranslation('proposals');
  const language = useLanguage();
  if (proposals.length === 0) return <p>{t('table.none')}</p>;
  const person: Column<CaseworkerProposal> = {
    key: 'person',
    header: t('table.person'),
    rowHeader: true,
    cell: ({ followingId, personName }) => <Link to={pathTo('followed', language, { id: followingId })}>{personName}</Link>,
  };
  const columns: Column<CaseworkerProposal>[] = [
    {
      key: 'opportunity',
      header: t('table.opportunity'),
      rowHeader: !withPerson,
      cell: ({ opportunity }) => (
        <>
          <Link to={pathTo('opportunity', language, { id: opportunity.id })}>
            <LocalTitle title={opportunity.title} />
          </Link>
          <div>{opportunity.employerName}</div>
        </>
      ),
    },
    { key: 'status', header: t('table.status'), cell: ({ status }) => t(`statuses.${status}`) },
    { key: 'at', header: t('table.at'), cell: ({ at }) => formatDay(osloDay(new Date(at)), language) },
    { key: 'next', header: t('table.next'), cell: (proposal) => <Next proposal={proposal} /> },
  ];
  return (
    <DataTable
      caption={caption}
      hideCaption
      dense
      columns={withPerson ? [person, ...columns] : columns}
      rows={proposals}
      rowKey={({ id }) => id}
    />
  );
}

const answers = { sent: 'referredSent', accepted: 'referredAccepted', declined: 'referredDeclined' } as const;

function Next({ proposal }: { proposal: CaseworkerProposal }) {
  const { t } = useTranslation('proposals');
  const language = useLanguage();
  const { id, status, consentUntil, referralStatus, personName, opportunity } = proposal;
  if (status === 'referred') return t(`next.${answers[referralStatus ?? 'sent']}`);
  if (status !== 'consented') return t(`next.${status}`);
  return (
    <Form method="post" className="stack" data-gap="1">
      <input type="hidden" name="intent" value="refer" />
      <input type="hidden" name="id" value={id} />
      {consentUntil !== null && <span>{t('next.consented', { day: formatDay(consentUntil, language) })}</span>}
      <div>
        <Button size="sm">
          <span>
            {t('next.refer')}
            <VisuallyHidden>
              : {personName}, <LocalTitle title={opportunity.title} />
            </VisuallyHidden>
          </span>
        </Button>
      </div>
    </Form>
  );
}
