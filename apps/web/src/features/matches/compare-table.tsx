import type { ComparedView } from '@arena/contract/rankings';
import type { ReasonView } from '@arena/contract/values';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { DayWithDate, useExtentText, useHabitText, usePlaceText } from '../opportunities/facts.part.tsx';
import { KindTag } from '../opportunities/kind.part.tsx';
import { Band, Reasons } from './match.part.tsx';

const verdicts = ['met', 'trainable', 'gap', 'unknown'] as const satisfies readonly ReasonView['verdict'][];
const isAboutTravel = ({ code }: ReasonView) => code.startsWith('travel.');

interface Row {
  key: string;
  header: string;
  cell: (one: ComparedView) => ReactNode;
}

/**
 * What decides, one criterion after the other, the two beside each other. The name of each criterion spans both columns, so that there is
 * room for two of them on the narrowest phone.
 */
export function CompareTable({ compared }: { compared: readonly ComparedView[] }) {
  const { t } = useTranslation('rankings');
  const language = useLanguage();
  const rows = useRows(compared);
  return (
    <div className="table-scroll">
      <table className="table" data-layout="halves">
        <caption>
          <span className="visually-hidden">{t('compare.title')}</span>
        </caption>
        <thead>
          <tr>
            {compared.map(({ opportunity: { id, title } }) => (
              <th key={id} scope="col">
                <Link
                  className="ds-link"
                  to={pathTo('opportunity', language, { id })}
                  lang={title.language === language ? undefined : title.language}
                >
                  {title.text}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ key, header, cell }) => (
          <tbody key={key}>
            <tr>
              <th scope="rowgroup" colSpan={compared.length}>
                {header}
              </th>
            </tr>
            <tr>
              {compared.map((one) => (
                <td key={one.opportunity.id}>{cell(one)}</td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}

function useRows(compared: readonly ComparedView[]): Row[] {
  const { t } = useTranslation('rankings');
  const extentText = useExtentText();
  const habitText = useHabitText();
  const notTold = <span className="muted">{t('compare.notTold')}</span>;
  const any = (has: (one: ComparedView) => boolean, row: Row): Row[] => (compared.some(has) ? [row] : []);
  return [
    ...any(({ match }) => match !== null, {
      key: 'band',
      header: t('compare.band'),
      cell: ({ match }) => (match === null ? notTold : <Band band={match.band} />),
    }),
    { key: 'employer', header: t('compare.employer'), cell: ({ opportunity }) => opportunity.employer.name },
    { key: 'kind', header: t('compare.kind'), cell: ({ opportunity }) => <KindTag kind={opportunity.kind} /> },
    { key: 'place', header: t('compare.place'), cell: (one) => <PlaceAndJourney of={one} /> },
    {
      key: 'extent',
      header: t('compare.extent'),
      cell: ({ opportunity: { extent } }) => (extent === null ? notTold : extentText(extent)),
    },
    {
      key: 'start',
      header: t('compare.start'),
      cell: ({ opportunity: { startsOn, startText } }) =>
        startsOn === null ? (startText ?? notTold) : <DayWithDate day={startsOn} />,
    },
    {
      key: 'deadline',
      header: t('compare.deadline'),
      cell: ({ opportunity: { deadlineOn, deadlineText } }) =>
        deadlineOn === null ? (deadlineText ?? t('compare.noDeadline')) : <DayWithDate day={deadlineOn} />,
    },
    ...verdicts.flatMap((verdict) =>
      any(({ match }) => reasonsOf(match, verdict).length > 0, {
        key: verdict,
        header: t(`groups.${verdict}`),
        cell: ({ match }) => <Of reasons={reasonsOf(match, verdict)} />,
      }),
    ),
    { key: 'language', header: t('compare.language'), cell: (one) => <Languages of={one} /> },
    {
      key: 'facts',
      header: t('compare.facts'),
      cell: ({ opportunity: { workplaceFacts } }) => (workplaceFacts.length === 0 ? notTold : <Names of={workplaceFacts} />),
    },
    ...any(({ wishes }) => wishes !== null, {
      key: 'wishes',
      header: t('compare.wishes'),
      cell: ({ wishes }) => (wishes === null ? null : <Wishes wishes={wishes} />),
    }),
    ...any(({ ageLimits }) => ageLimits.length > 0, {
      key: 'age',
      header: t('compare.age'),
      cell: ({ ageLimits }) => (ageLimits.length === 0 ? <Nothing /> : ageLimits.map((limit) => <p key={limit}>{limit}</p>)),
    }),
    {
      key: 'habit',
      header: t('compare.habit'),
      cell: ({ opportunity: { answerHabit, source } }) => (source === 'own' ? habitText(answerHabit) : notTold),
    },
  ];
}

const reasonsOf = (match: ComparedView['match'], verdict: ReasonView['verdict']) =>
  (match?.reasons ?? []).filter((reason) => reason.verdict === verdict && !isAboutTravel(reason));

function Of({ reasons }: { reasons: readonly ReasonView[] }) {
  return reasons.length === 0 ? <Nothing /> : <Reasons reasons={reasons} />;
}

function Nothing() {
  const { t } = useTranslation('rankings');
  return <span className="muted">{t('compare.nothing')}</span>;
}

function PlaceAndJourney({ of: { opportunity, match } }: { of: ComparedView }) {
  const { t } = useTranslation('rankings');
  const placeText = usePlaceText();
  return (
    <>
      <p>{placeText(opportunity) ?? t('compare.notTold')}</p>
      <Reasons reasons={(match?.reasons ?? []).filter(isAboutTravel)} />
    </>
  );
}

function Languages({ of: { opportunity } }: { of: ComparedView }) {
  const { t } = useTranslation('rankings');
  const asked = opportunity.requirements.filter(({ type }) => type === 'language');
  if (asked.length === 0) return <span className="muted">{t('compare.notTold')}</span>;
  return (
    <ul className="stack" data-gap="1">
      {asked.map(({ name, oral, written }) => (
        <li key={name}>
          {oral !== null && written !== null
            ? t('compare.oralAndWritten', { language: name, oral, written })
            : oral !== null
              ? t('compare.oral', { language: name, level: oral })
              : written !== null
                ? t('compare.written', { language: name, level: written })
                : name}
        </li>
      ))}
    </ul>
  );
}

function Names({ of }: { of: readonly { id: string; name: string }[] }) {
  return (
    <ul className="stack" data-gap="1">
      {of.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}

function Wishes({ wishes: { met, notTold } }: { wishes: NonNullable<ComparedView['wishes']> }) {
  const { t } = useTranslation('rankings');
  const names = (of: readonly { name: string }[]) => of.map(({ name }) => name).join('; ');
  return (
    <>
      <p>{t('wishes.summary', { met: met.length, told: met.length + notTold.length })}</p>
      {met.length > 0 && <p>{t('wishes.met', { names: names(met) })}</p>}
      {notTold.length > 0 && <p>{t('wishes.notTold', { names: names(notTold) })}</p>}
    </>
  );
}
