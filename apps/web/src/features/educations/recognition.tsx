import type { ApiResponse } from '@arena/contract/api';
import type { RecognitionScheme } from '@arena/contract/educations';
import { ExternalLinkIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { formatDay } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';

type Recognition = ApiResponse<'GET /api/educations/choices'>['recognition'];

/** A link to somebody else's page, with the sign that says so. */
export function OutsideLink({ url, lang, children }: { url: string; lang?: string | undefined; children: ReactNode }) {
  return (
    <a className="ds-link with-icon" href={url} rel="external noopener" lang={lang}>
      {children}
      <Icon of={ExternalLinkIcon} />
    </a>
  );
}

/** The two words that cost people months when they are taken for one. */
export function Difference() {
  const { t } = useTranslation('educations');
  return (
    <section className="panel stack" data-gap="3" data-tone="spruce" aria-labelledby="difference">
      <h2 id="difference">{t('difference.heading')}</h2>
      <p>{t('difference.recognised')}</p>
      <p>{t('difference.authorised')}</p>
      <p>{t('difference.both')}</p>
    </section>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  return (
    <div className="stack" data-gap="1">
      <h4>{heading}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** What recognition of one kind of education means, how to get it, and where that is known from. */
export function SchemeText({ scheme, checkedOn }: { scheme: RecognitionScheme; checkedOn: string }) {
  const { t } = useTranslation('educations');
  return (
    <div className="stack" data-gap="4">
      <Sentences heading={t('scheme.covers')} sentences={scheme.covers} />
      <Sentences heading={t('scheme.gives')} sentences={scheme.gives} />
      <Sentences heading={t('scheme.doesNotGive')} sentences={scheme.doesNotGive} />
      <SchemeSteps scheme={scheme} checkedOn={checkedOn} />
    </div>
  );
}

/** How to apply, other ways, and the sources. */
export function SchemeSteps({ scheme, checkedOn }: { scheme: RecognitionScheme; checkedOn: string }) {
  const { t } = useTranslation('educations');
  const language = useLanguage();
  const date = (day: string) => formatDay(day, language);
  return (
    <div className="stack" data-gap="4">
      <div className="stack" data-gap="1">
        <h4>{t('scheme.steps')}</h4>
        <ol>
          {scheme.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <Sentences heading={t('scheme.send')} sentences={scheme.send} />
      {scheme.cost !== null && <Sentences heading={t('scheme.cost')} sentences={[scheme.cost]} />}
      {scheme.otherWays.map(({ name, explanation, url }) => (
        <div key={name} className="stack" data-gap="1">
          <h4>{name}</h4>
          <p>{explanation.join(' ')}</p>
          <p>
            <OutsideLink url={url}>{name}</OutsideLink>
          </p>
        </div>
      ))}
      <p>
        <OutsideLink url={scheme.authority.url}>{t('scheme.decides', { authority: scheme.authority.name })}</OutsideLink>
      </p>
      <div className="stack small muted" data-gap="1">
        <p>{t('scheme.sources', { date: date(checkedOn) })}</p>
        <ul>
          {scheme.sources.map(({ name, url, editedOn }) => {
            const theirs = url.includes('/en/') ? 'en' : 'nb';
            return (
              <li key={url}>
                <a className="ds-link" href={url} rel="external noopener" lang={theirs === language ? undefined : theirs}>
                  {name}
                </a>
                {editedOn !== null && ` (${t('scheme.edited', { date: date(editedOn) })})`}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

/** For whoever has told nothing, and whoever wants to know of another kind. */
export function GeneralSchemes({ recognition: { schemes, voluntary, checkedOn } }: { recognition: Recognition }) {
  const { t } = useTranslation('educations');
  return (
    <section className="stack" data-gap="4" aria-labelledby="general">
      <h2 id="general">{t('scheme.general')}</h2>
      <p>{voluntary}</p>
      {schemes.map((scheme) => (
        <Details key={scheme.kind} summary={scheme.name}>
          <h3 className="visually-hidden">{scheme.name}</h3>
          <SchemeText scheme={scheme} checkedOn={checkedOn} />
        </Details>
      ))}
    </section>
  );
}
