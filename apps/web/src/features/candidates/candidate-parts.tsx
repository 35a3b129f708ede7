import type { Candidate, ReferredPerson } from '@arena/contract/candidates';
import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { formatDay } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import { Paragraphs } from '../../ui/paragraphs.tsx';

/** Somebody known by name, after two yeses; by the name from before them, where either wants no more. */
export function OpenedPersonView({ candidate: { opened, person, conversationId } }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const language = useLanguage();
  return (
    <article className="panel stack" data-gap="4">
      <h3>{opened?.name ?? person.pseudonym}</h3>
      <p className="muted">
        {opened === null ? t('accepted.closed') : t('accepted.asAnonymous', { pseudonym: person.pseudonym })}
      </p>
      {opened !== null && (
        <DescriptionList
          items={[
            ...(opened.email === null
              ? []
              : [
                  {
                    key: 'email',
                    term: t('accepted.email'),
                    description: <a href={`mailto:${opened.email}`}>{opened.email}</a>,
                  },
                ]),
            ...(opened.ownWords === ''
              ? []
              : [
                  {
                    key: 'words',
                    term: t('accepted.ownWords'),
                    description: <Paragraphs text={opened.ownWords} />,
                  },
                ]),
          ]}
        />
      )}
      {conversationId !== null && (
        <div>
          <ButtonLink to={pathTo('conversation', language, { id: conversationId })} variant="secondary">
            {t('accepted.conversation')}
          </ButtonLink>
        </div>
      )}
    </article>
  );
}

/** Somebody presented by a caseworker: exactly what the consent covers, and until when. */
export function ReferredPersonView({ person }: { person: ReferredPerson }) {
  const { t } = useTranslation('candidates');
  const language = useLanguage();
  return (
    <article className="panel stack" data-gap="4">
      <h3>{person.name}</h3>
      <DescriptionList
        items={[
          ...person.facts.map(({ label, value }) => ({ key: `fact ${label}`, term: label, description: value })),
          {
            key: 'by',
            term: t('referred.by'),
            description: t('referred.byValue', { name: person.caseworkerName, office: person.office }),
          },
          { key: 'until', term: t('referred.until'), description: formatDay(person.until, language) },
        ]}
      />
      {person.status === 'sent' ? (
        <Form method="post" action="?" className="cluster">
          <input type="hidden" name="id" value={person.referralId} />
          <Button name="act" value="referral-yes">
            <span>
              {t('referred.yes')}
              <VisuallyHidden> ({person.name})</VisuallyHidden>
            </span>
          </Button>
          <Button name="act" value="referral-no" variant="secondary">
            <span>
              {t('referred.no')}
              <VisuallyHidden> ({person.name})</VisuallyHidden>
            </span>
          </Button>
        </Form>
      ) : (
        <p>{person.status === 'accepted' ? t('referred.accepted') : t('referred.declined')}</p>
      )}
      {person.conversationId !== null && (
        <div>
          <ButtonLink to={pathTo('conversation', language, { id: person.conversationId })} variant="secondary">
            {t('accepted.conversation')}
          </ButtonLink>
        </div>
      )}
    </article>
  );
}
