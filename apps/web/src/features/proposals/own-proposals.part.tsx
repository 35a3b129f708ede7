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

/** Proposals to the reader: those that wait for an answer or a consent, and the employer's answers, open; the others folded away. */
export function OwnProposals({ proposals }: { proposals: readonly OwnProposal[] }) {
  const { t } = useTranslation('proposals');
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
              <Now proposal={proposal} />
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
                <Now proposal={proposal} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

/** A no from the employer is news for good; a yes for as long as the consent holds. */
function isOpen({ status, consentActive, referralStatus }: OwnProposal): boolean {
  if (status !== 'agreed') return status === 'sent';
  if (referralStatus === null) return !consentActive;
  return referralStatus === 'declined' || (referralStatus === 'accepted' && consentActive);
}

/** Where it stands, and what can be done about it. */
function Now({ proposal }: { proposal: OwnProposal }) {
  const { t } = useTranslation('proposals');
  const { status, consentActive, referralStatus } = proposal;
  if (status === 'sent') return <AnswerForm proposal={proposal} />;
  if (status !== 'agreed') return <p>{t('own.declined')}</p>;
  if (referralStatus === 'accepted') return <Accepted proposal={proposal} />;
  if (referralStatus === 'declined') return <p>{t('own.refused')}</p>;
  if (consentActive) return <p>{t(referralStatus === null ? 'own.consented' : 'own.referred')}</p>;
  return referralStatus === null ? <NextStep proposal={proposal} /> : <p>{t('own.ended')}</p>;
}

function Accepted({ proposal: { opportunity, conversationId } }: { proposal: OwnProposal }) {
  const { t } = useTranslation('proposals');
  const language = useLanguage();
  return (
    <>
      <p>{t('own.accepted')}</p>
      {conversationId !== null && (
        <div>
          <ButtonLink to={pathTo('conversation', language, { id: conversationId })}>
            <span>
              {t('own.conversation')}
              <VisuallyHidden>
                : <LocalTitle title={opportunity.title} />
              </VisuallyHidden>
            </span>
          </ButtonLink>
        </div>
      )}
    </>
  );
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
