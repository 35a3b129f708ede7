import type { AnonymousPerson } from '@arena/contract/interests';
import type { ReasonView } from '@arena/contract/values';
import type { ReactNode } from 'react';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Band, Reasons } from '../matches/match.part.tsx';

/** Of what fits, no more than can be compared at a glance. */
const mostTelling = 4;
/** Said by the facts above them already. Of several whose levels differ, the reason alone says that each is good enough. */
const isSaidByFacts = ({ code, params }: ReasonView) =>
  code === 'skills.held' || code === 'licence.met' || (code === 'language.met' && params.held !== '');

/**
 * Somebody without a name, as the employer sees them. The person's own preview draws exactly this. `children` come last: what to do.
 * `names`: all those of whom the card says the same.
 */
export function AnonymousPersonView({
  person,
  names = [person.pseudonym],
  headingLevel = 3,
  above,
  children,
}: {
  person: AnonymousPerson;
  names?: readonly string[];
  headingLevel?: 3 | 4 | undefined;
  above?: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useTranslation('candidates');
  const language = useLanguage();
  const Heading = `h${headingLevel}` as const;
  const facts = useFacts(person);
  const { match } = person;
  const of = (verdict: ReasonView['verdict']) =>
    (match?.reasons ?? []).filter((reason) => reason.verdict === verdict && !isSaidByFacts(reason));
  const met = of('met');
  const saysNothing = facts.length === 0 && match !== null && match.reasons.every(isSaidByFacts);
  return (
    <article className="panel stack" data-gap="4">
      {above}
      <div className="cluster" data-justify="between">
        {/* Names are Norwegian birds and plants in both languages: colleagues must mean the same person. */}
        <Heading lang={language === 'nb' ? undefined : 'nb'}>{names.join(', ')}</Heading>
        {match === null ? null : <Band band={match.band} />}
      </div>
      {facts.length > 0 && <DescriptionList items={facts} />}
      {saysNothing && <p>{t('person.nothing')}</p>}
      {met.length > 0 && <Reasons reasons={met} about="other" limit={mostTelling} />}
      <Apart heading={t('person.learns')} level={headingLevel} reasons={of('trainable')} />
      <Apart heading={t('person.gaps')} level={headingLevel} reasons={of('gap')} />
      <Apart heading={t('person.unknown')} level={headingLevel} reasons={of('unknown')} text={t('person.unknownText')} />
      {children}
    </article>
  );
}

/** What can be learned, what does not fit and what nobody knows are three things, each under its own heading. */
function Apart({
  heading,
  level,
  reasons,
  text,
}: {
  heading: string;
  level: 3 | 4;
  reasons: readonly ReasonView[];
  text?: string;
}) {
  if (reasons.length === 0) return null;
  const Heading = `h${level + 1}` as 'h4' | 'h5';
  return (
    <div className="stack" data-gap="1">
      <Heading>{heading}</Heading>
      <Reasons reasons={reasons} about="other" />
      {text !== undefined && <p className="muted">{text}</p>}
    </div>
  );
}

function useFacts(person: AnonymousPerson) {
  const { t } = useTranslation('candidates');
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
  const levels = (oral: string | null, written: string | null) =>
    [oral === null ? null : t('person.oral', { level: oral }), written === null ? null : t('person.written', { level: written })]
      .filter((level) => level !== null)
      .join(', ');
  // Where levels differ the reason says that each is good enough; a language alone would say less.
  const languages = person.languages.filter(
    ({ oral, written }) =>
      oral !== null || written !== null || !person.match?.reasons.some(({ code }) => code.startsWith('language.')),
  );
  const led = new Set(person.strengths.map(({ id }) => id));
  const rest = person.skills.filter(({ id }) => !led.has(id));
  return [
    ...(person.strengths.length === 0
      ? []
      : [{ key: 'strengths', term: t('person.strengths'), description: <strong>{names(person.strengths)}</strong> }]),
    ...(rest.length === 0
      ? []
      : [{ key: 'skills', term: t(person.usual === null ? 'person.skillsOrUsual' : 'person.skills'), description: names(rest) }]),
    ...(person.usual === null || person.usual.length === 0
      ? []
      : [{ key: 'usual', term: t('person.usual'), description: names(person.usual) }]),
    ...(languages.length === 0
      ? []
      : [
          {
            key: 'languages',
            term: t('person.languages'),
            description: languages
              .map(({ language, oral, written }) =>
                oral === null && written === null
                  ? t('person.levelUnknown', { language })
                  : t('person.level', { language, levels: levels(oral, written) }),
              )
              .join('; '),
          },
        ]),
    ...(person.licences.length === 0
      ? []
      : [{ key: 'licences', term: t('person.licences'), description: names(person.licences) }]),
    ...(person.travelUpToMinutes === null
      ? []
      : [
          {
            key: 'travel',
            term: t('person.travel'),
            description: t('person.travelUpTo', { minutes: person.travelUpToMinutes }),
          },
        ]),
  ];
}
