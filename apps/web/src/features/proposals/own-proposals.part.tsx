import type { ApiResponse } from '@arena/contract/api';
import { Form, Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { formatDay, osloDay } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import { LocalTitle } from './local-title.part.tsx';

type OwnProposal = ApiResponse<'GET /api/proposals/own'>[number];

/** Proposals to the reader: those that wait for an answer or a consent open, the others folded away. */
export function OwnProposals({ proposals }: { proposals: readonly OwnProposal[] }) {
  const { t } = useTranslation('proposals');
  const isOpen = ({ status, consentActive, referred }: OwnProposal) =>
    status === 'sent' || (status === 'agreed' && !consentActive && !referred);
  const open = proposals.filter(isOpen);
  const answered = proposals.filter((one) => !isOpen(one));
  return (
    <section className="stack" data-gap="4" aria-labelledby="proposals">
      <h2 id="proposals">{t('own.heading')}</h2>
      {open.length === 0 ? (
        <p>{t('own.none')}</p>
      ) : (
        <ul className="stack" data-gap="4">
          {open.map((proposal) => (
            <li key={proposal.id} className="panel stack" data-gap="3">
              <About proposal={proposal} />
              {proposal.status === 'sent' ? <AnswerForm proposal={proposal} /> : <NextStep proposal={proposal} />}
            </li>
          ))}
        </ul>
      )}
      {answered.length > 0 && (
        <Details summary={t('own.answered')}>
          <ul className="stack" data-gap="4">
            {answered.map((proposal) => (
              <li key={proposal.id} className="stack" data-gap="1">
                <About proposal={proposal} />
                <p>{t(`own.${endOf(proposal)}`)}</p>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

function endOf({ status, referred, consentActive }: OwnProposal): 'declined' | 'ended' | 'referred' | 'consented' {
  if (status !== 'agreed') return 'declined';
  if (!consentActive) return 'ended';
  return referred ? 'referred' : 'consented';
}

function About({ proposal: { opportunity, caseworkerName, at, note } }: { proposal: OwnProposal }) {
  const { t } = useTranslation('proposals');
  const language = useLanguage();
  return (
    <>
      <h3>
        <Link to={pathTo('opportunity', language, { id: opportunity.id })}>
          <LocalTitle title={opportunity.title} />
        </Link>
      </h3>
      <p>{opportunity.employerName}</p>
      <p className="muted">{t('own.by', { name: caseworkerName, day: formatDay(osloDay(new Date(at)), language) })}</p>
      {note !== '' && (
        <div>
          <p>{t('own.note', { name: caseworkerName })}</p>
          <blockquote className="prose">
            <p>{note}</p>
          </blockquote>
        </div>
      )}
    </>
  );
}

function AnswerForm({ proposal: { id, opportunity } }: { proposal: OwnProposal }) {
  const { t } = useTranslation('proposals');
  const about = (
    <VisuallyHidden>
      : <LocalTitle title={opportunity.title} />
    </VisuallyHidden>
  );
  return (
    <Form method="post" className="stack" data-gap="3">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="id" value={id} />
      <p>
        {t('own.yesMeans')} {t('own.noMeans')}
      </p>
      <div className="cluster">
        <Button name="answer" value="yes">
          <span>
            {t('own.yes')}
            {about}
          </span>
        </Button>
        <Button name="answer" value="no" variant="secondary">
          <span>
            {t('own.no')}
            {about}
          </span>
        </Button>
      </div>
    </Form>
  );
}

function NextStep({ proposal: { id, opportunity, consentId } }: { proposal: OwnProposal }) {
  const { t } = useTranslation('proposals');
  const language = useLanguage();
  return (
    <>
      <p>{t(consentId === null ? 'own.agreed' : 'own.ended')}</p>
      <div>
        <ButtonLink to={pathTo('consent', language, { id })}>
          <span>
            {t('own.read')}
            <VisuallyHidden>
              : <LocalTitle title={opportunity.title} />
            </VisuallyHidden>
          </span>
        </ButtonLink>
      </div>
    </>
  );
}
