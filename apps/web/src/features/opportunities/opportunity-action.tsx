import type { OpportunityDetail } from '@arena/contract/opportunities';
import { ExternalLinkIcon } from '@navikt/aksel-icons';
import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Band, Reasons } from '../matches/match.part.tsx';
import { useHabitText } from './facts.part.tsx';

/** Beside the opportunity: would it fit me, and the one thing to do about it, for whoever reads. */
export function OpportunityAction({ opportunity }: { opportunity: OpportunityDetail }) {
  const { session } = useRoot();
  const role = session.actor?.role ?? 'visitor';
  if (role === 'administrator') return null;
  if (role === 'employer' || role === 'caseworker') return <StaffView opportunity={opportunity} />;
  return (
    // Not on paper: a printed sheet is often handed on, and how it fits somebody is their own.
    <aside className="stack no-print" data-gap="4">
      <div className="panel stack" data-gap="4" data-tone="spruce">
        {opportunity.source === 'own' || opportunity.claimed?.contactHere ? (
          <Meet opportunity={opportunity} />
        ) : (
          <Apply address={opportunity.applicationUrl} />
        )}
      </div>
      <Save opportunity={opportunity} />
      <Fit opportunity={opportunity} />
    </aside>
  );
}

function Meet({
  opportunity: { id, answerWithinDays, answerHabit, interest, applicationUrl },
}: {
  opportunity: OpportunityDetail;
}) {
  const { t } = useTranslation('opportunity');
  const habitText = useHabitText();
  const { language } = useRoot();
  if (interest !== null) {
    return (
      <>
        <h2>{t('meet.shown')}</h2>
        <ButtonLink to={pathTo('interests', language)}>{t('meet.toInterests')}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <h2>{t('meet.heading')}</h2>
      <ButtonLink to={pathTo('meet', language, { id })} block>
        {t('meet.action')}
      </ButtonLink>
      <p>
        {answerWithinDays !== null && <strong>{t('meet.answer', { days: answerWithinDays })}. </strong>}
        {t('meet.anonymous')}
      </p>
      <p className="muted">{habitText(answerHabit)}</p>
      {applicationUrl !== null && (
        <a href={applicationUrl} rel="external noopener nofollow">
          {t('imported.action')}
        </a>
      )}
    </>
  );
}

/** Kept for later; whoever is not signed in does that first, and comes back here. */
function Save({ opportunity: { id, saved } }: { opportunity: OpportunityDetail }) {
  const { t } = useTranslation('opportunity');
  const { language, session } = useRoot();
  if (session.actor === null) {
    const here = pathTo('opportunity', language, { id });
    return (
      <ButtonLink to={`${pathTo('signIn', language)}?returnTo=${encodeURIComponent(here)}`} variant="secondary" block>
        {t('save')}
      </ButtonLink>
    );
  }
  return (
    <Form method="post" action={pathTo('saved', language)}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="from" value="opportunity" />
      <Button variant="secondary" block name="act" value={saved === true ? 'remove' : 'save'}>
        {t(saved === true ? 'unsave' : 'save')}
      </Button>
    </Form>
  );
}

/** Imported ads: the application is the source's own, on its own site. */
function Apply({ address }: { address: string | null }) {
  const { t } = useTranslation('opportunity');
  const host = address === null ? undefined : URL.parse(address)?.host;
  return (
    <>
      <h2>{t('imported.heading')}</h2>
      <p>{t('imported.text')}</p>
      {address === null || host === undefined ? (
        <p>{t('imported.missing')}</p>
      ) : (
        <>
          <a className="ds-button" data-variant="primary" data-block="phone" href={address} rel="external noopener nofollow">
            {t('imported.action')}
            <Icon of={ExternalLinkIcon} />
          </a>
          <p className="muted">{t('imported.leaves', { host })}</p>
        </>
      )}
    </>
  );
}

/** How it fits what the reader has told, or what it would take to know. */
function Fit({ opportunity: { match } }: { opportunity: OpportunityDetail }) {
  const { t } = useTranslation('opportunity');
  const { language, session } = useRoot();
  const isSeeker = session.actor?.role === 'seeker';
  return (
    <div className="panel stack" data-gap="4">
      <h2>{t('fit.heading')}</h2>
      {match === null ? (
        <>
          <p>{t('fit.invite')}</p>
          <ButtonLink to={pathTo(isSeeker ? 'profile' : 'start', language)} variant="secondary" block>
            {t('fit.start')}
          </ButtonLink>
        </>
      ) : (
        <>
          <p>
            <Band band={match.band} />
            <br />
            <span className="muted">{t('fit.basis')}</span>
          </p>
          <Reasons reasons={match.reasons} />
          <ButtonLink to={pathTo(isSeeker ? 'profile' : 'start', language)} variant="tertiary">
            {t('fit.change')}
          </ButtonLink>
        </>
      )}
    </div>
  );
}

/** For those who do not apply: what it is to them, and their own way on. */
function StaffView({ opportunity: { id, employer, source } }: { opportunity: OpportunityDetail }) {
  const { t } = useTranslation('opportunity');
  const { language, session } = useRoot();
  const isOwn = employer.id !== null && session.actor?.organisation?.employerId === employer.id;
  const [text, action, to] =
    session.actor?.role === 'caseworker'
      ? ([t('caseworkerView'), t('caseworkerAction'), 'caseworker'] as const)
      : isOwn
        ? ([t('own.text'), t('own.action'), source === 'own' ? 'ownOpportunity' : 'company'] as const)
        : [t('employerView')];
  return (
    <aside className="panel stack no-print" data-gap="3">
      <p>{text}</p>
      {to !== undefined && <ButtonLink to={pathTo(to, language, { id })}>{action}</ButtonLink>}
    </aside>
  );
}
