import type { ReachableOccupation } from '@arena/contract/strengths';
import type { CefrLevel } from '@arena/taxonomy/types';
import { Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import { lowerFirst } from './strength-groups.tsx';

/** Occupations with how much is there, what it would still take, and how many are open. */
export function ReachableList({ id, occupations }: { id: 'near' | 'step'; occupations: readonly ReachableOccupation[] }) {
  const { t } = useTranslation('strengths');
  return (
    <section className="stack" data-gap="4" aria-labelledby={id}>
      <h2 id={id}>{t(`${id}.heading`)}</h2>
      <p>{t(occupations.length === 0 ? `${id}.none` : `${id}.text`)}</p>
      <ul className="grid">
        {occupations.map((occupation) => (
          <li key={occupation.code} className="panel stack" data-gap="3">
            <Occupation occupation={occupation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Occupation({ occupation }: { occupation: ReachableOccupation }) {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  const { code, name, known, held, usual, open } = occupation;
  const lines = useStillTakes(occupation);
  const isWhole = occupation.unknown.length === 0 && held.length === usual;
  const unknown = occupation.unknown.flatMap((what) =>
    what === 'licences'
      ? [t('occupation.unknownOf.licences'), t('occupation.unknownOf.certificates')]
      : [t(`occupation.unknownOf.${what}`)],
  );
  return (
    <>
      <h3>
        <Link className="ds-link" to={pathTo('occupation', language, { code })}>
          {name}
        </Link>
      </h3>
      {known && <p>{t('occupation.known')}</p>}
      {held.length > 0 && (
        <div>
          <SkillDots held={held.length} of={usual} />
          <p>
            {t('occupation.held', { count: held.length, usual })} {held.map((skill) => skill.name).join(', ')}.
          </p>
        </div>
      )}
      {known && held.length < usual && <p>{t('occupation.tick')}</p>}
      {lines.length === 0 ? (
        // What nobody asked may still be missing.
        isWhole && <p>{t('occupation.takesNothing')}</p>
      ) : (
        <div className="stack" data-gap="1">
          <p>
            <strong>{t('occupation.takes')}</strong>
          </p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {unknown.length > 0 && <p className="muted">{t('occupation.unknown', { what: listed(unknown, t('occupation.and')) })}</p>}
      <p>
        {open === 0 ? (
          <span className="muted">{t('occupation.open', { count: 0 })}</span>
        ) : (
          <Link className="ds-link" to={`${pathTo('search', language)}?${new URLSearchParams({ v: '2', occupation: code })}`}>
            {t('occupation.open', { count: open })}
            <VisuallyHidden> {t('occupation.openOf', { name })}</VisuallyHidden>
          </Link>
        )}
      </p>
    </>
  );
}

/** "norsk og førerkort", "utdanning, norsk og førerkort". */
const listed = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${and}${words.at(-1)}`;

function useStillTakes({ takes }: ReachableOccupation): string[] {
  const { t } = useTranslation(['strengths', 'profiles']);
  const level = (id: CefrLevel) => t(`profiles:more.cefr.${id}`);
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
  return [
    ...takes.authorisations.map(({ name, authority }) => t('occupation.authorisation', { profession: name, authority })),
    ...(takes.someAuthorised ? [t('occupation.someAuthorised')] : []),
    ...(takes.education === null ? [] : [t('occupation.education', { level: lowerFirst(takes.education.name) })]),
    ...(takes.licences.length === 0 ? [] : [t('occupation.licences', { licences: names(takes.licences) })]),
    ...(takes.norwegian === null
      ? []
      : [t('occupation.norwegian', { needed: level(takes.norwegian.needed), held: level(takes.norwegian.held) })]),
    ...(takes.tradeCertificate === null ? [] : [t('occupation.tradeCertificate', { name: takes.tradeCertificate })]),
    ...(takes.skills.length === 0 ? [] : [t('occupation.skills', { skills: names(takes.skills) })]),
  ];
}

const dot = 14;

/** As many dots as there are usual skills, filled for those that are there. The words beside say the same. */
function SkillDots({ held, of }: { held: number; of: number }) {
  return (
    <svg width={of * dot} height={dot} viewBox={`0 0 ${of * dot} ${dot}`} aria-hidden="true" focusable="false">
      {Array.from({ length: of }, (_, at) => at).map((at) => (
        <circle
          key={at}
          cx={at * dot + dot / 2}
          cy={dot / 2}
          r="4.5"
          fill={at < held ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
