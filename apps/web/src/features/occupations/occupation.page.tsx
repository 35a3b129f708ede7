import type { OccupationPage } from '@arena/contract/occupations';
import { ExternalLinkIcon, HatSchoolIcon } from '@navikt/aksel-icons';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { PageHead } from '../../app/head.tsx';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Tag } from '../../ui/card.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { OpportunityCardView } from '../opportunities/opportunity-card.part.tsx';
import { occupationSearchPath } from './occupation-search-path.ts';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const result = await context
    .get(apiContext)
    .call('GET /api/occupations/:code', { params: { code: params.code ?? '' }, query: { language } });
  return orThrow(result, request, language);
}

export function Component() {
  const { t } = useTranslation('occupations');
  const language = useLanguage();
  const occupation = useLoaderData<typeof loader>();
  const { code, name, officialName, about, field, alsoCalled } = occupation;
  return (
    <div className="container">
      <PageHead page="occupation" params={{ code }} title={name} description={about} />
      <PageHeading
        back={{ to: pathTo('occupations', language), text: t('back') }}
        above={<Tag tone="lake">{field.name}</Tag>}
        lede={about}
      >
        {name}
      </PageHeading>
      <div className="stack" data-gap="12">
        {alsoCalled.length > 0 && (
          <p className="muted">
            {t('alsoCalled')} <span lang={language === 'nb' ? undefined : 'nb'}>{alsoCalled.join(', ')}</span>
          </p>
        )}
        <Takes occupation={occupation} />
        <Regulated occupation={occupation} />
        <OpenNow occupation={occupation} />
        <Near occupation={occupation} />
        <p className="muted">{t('source', { code, name: officialName })}</p>
      </div>
    </div>
  );
}

/** What people usually have, and what they use. */
function Takes({ occupation: { entry, regulated, tradeCertificate, skills, licences } }: { occupation: OccupationPage }) {
  const { t } = useTranslation('occupations');
  // Where the law asks it of some only, nobody is told that it asks it of all.
  const isForSome = entry === 'authorised' && regulated.every(({ coverage }) => coverage === 'some');
  return (
    <section className="stack" data-gap="4" aria-labelledby="takes">
      <h2 id="takes">{t('takes')}</h2>
      <p className="with-icon">
        <Icon of={HatSchoolIcon} />
        <span>
          {t(isForSome ? 'entry.authorised-some' : `entry.${entry}`)}{' '}
          {tradeCertificate !== null && t('tradeCertificate', { name: inSentence(tradeCertificate) })}
        </span>
      </p>
      <p className="muted">{t('usual')}</p>
      <Names heading={t('skills')} names={skills} />
      <Names heading={t('licences')} names={licences} />
    </section>
  );
}

/** "fagbrev som kokk", to stand inside a sentence. */
const inSentence = (name: string) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;

function Names({ heading, names }: { heading: string; names: readonly { id: string; name: string }[] }) {
  if (names.length === 0) return null;
  return (
    <div className="stack" data-gap="2">
      <h3>{heading}</h3>
      <ul className="cluster" data-gap="2">
        {names.map(({ id, name }) => (
          <li key={id}>
            <Tag>{name}</Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the law asks for, whom to apply to, and what one may do meanwhile. */
function Regulated({ occupation: { regulated, entry } }: { occupation: OccupationPage }) {
  const { t } = useTranslation('occupations');
  const language = useLanguage();
  if (regulated.length === 0) return entry === 'authorised' ? null : <p>{t('notRegulated')}</p>;
  return (
    <section className="stack" data-gap="4" aria-labelledby="regulated">
      <h2 id="regulated">{t('regulated.heading')}</h2>
      {regulated.map(({ id, name, coverage, authority, takes, steps, meanwhile, source }) => (
        <article key={id} className="panel stack" data-gap="3">
          <h3>{name}</h3>
          <p>{t(`regulated.${coverage}`, { profession: name.toLocaleLowerCase('nb') })}</p>
          <p>
            <strong>{t('regulated.takes')}:</strong> {takes}
          </p>
          {meanwhile !== null && (
            <p>
              <strong>{t('regulated.meanwhile')}:</strong> {meanwhile}
            </p>
          )}
          <Details summary={t('regulated.steps')}>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p className="muted">{t('regulated.source', { source })}</p>
          </Details>
          <p>
            <a className="with-icon" href={authority.url} rel="external noopener">
              {t('regulated.authority', { authority: authority.name })}
              <Icon of={ExternalLinkIcon} />
            </a>
          </p>
        </article>
      ))}
      <p className="muted">
        {t('regulated.recognition')}{' '}
        <Link className="ds-link" to={pathTo('educationAbroad', language)}>
          {t('regulated.abroad')}
        </Link>
      </p>
    </section>
  );
}

function OpenNow({ occupation: { code, open, openCount } }: { occupation: OccupationPage }) {
  const { t } = useTranslation('occupations');
  const language = useLanguage();
  if (open.length === 0) {
    return (
      <EmptyState
        heading={t('nothing')}
        action={
          <ButtonLink to={pathTo('start', language)} variant="secondary">
            {t('start')}
          </ButtonLink>
        }
      >
        {t('nothingText')}
      </EmptyState>
    );
  }
  return (
    <section className="stack" data-gap="4" aria-labelledby="open">
      <h2 id="open">{t('openHeading')}</h2>
      <ul className="grid">
        {open.map((card) => (
          <li key={card.id}>
            <OpportunityCardView card={card} />
          </li>
        ))}
      </ul>
      {openCount > open.length && (
        <p>
          <Link to={occupationSearchPath(code, language)}>{t('openAll', { count: openCount })}</Link>
        </p>
      )}
    </section>
  );
}

function Near({ occupation: { near } }: { occupation: OccupationPage }) {
  const { t } = useTranslation('occupations');
  const language = useLanguage();
  if (near.length === 0) return null;
  return (
    <section className="stack" data-gap="4" aria-labelledby="near">
      <h2 id="near">{t('near')}</h2>
      <p>{t('nearText')}</p>
      <ul className="stack" data-gap="3">
        {near.map(({ code, name, shared, open }) => (
          <li key={code}>
            <Link to={pathTo('occupation', language, { code })}>{name}</Link>{' '}
            <span className="muted">({t('open', { count: open })})</span>
            {shared.length > 0 && (
              <>
                <br />
                <span className="muted">{t('shared', { skills: shared.join(', ') })}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
