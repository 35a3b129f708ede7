import type { StrengthGroup } from '@arena/contract/strengths';
import { Form, Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/card.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import { thing } from './skill-action.ts';

const tones = { told: 'neutral', volunteered: 'birch', studied: 'lake', worked: 'spruce', assessed: 'fell' } as const;

/** The form that every button for taking something away belongs to. */
export const forgetForm = 'forget';

/** Skills by what told us of them, each to be taken away where it stands: a told one alone, those of a task with the task. */
export function StrengthGroups({ groups }: { groups: readonly StrengthGroup[] }) {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  return (
    <section className="stack" data-gap="4" aria-labelledby="can">
      <h2 id="can">{t('can.heading')}</h2>
      <p>{t(groups.length === 0 ? 'can.none' : 'can.text')}</p>
      <Form method="post" id={forgetForm} action={pathTo('strengths', language)} />
      <ul className="grid">
        {groups.map((group) => (
          <li key={`${group.source} ${group.evidence} ${group.name}`} className="panel stack" data-gap="3">
            <div className="cluster" data-justify="between">
              <h3 dir="auto">{headingOf(group, t)}</h3>
              <Tag tone={tones[group.evidence]}>{t(`can.evidence.${group.evidence}`)}</Tag>
            </div>
            {group.understoodAs !== null && (
              <p className="muted">{t('can.understoodAs', { occupation: lowerFirst(group.understoodAs) })}</p>
            )}
            <ul>
              {group.skills.map(({ id, name, also }) => (
                <li key={id}>
                  {name} {also.length > 0 && <span className="muted">{t('can.also', { names: also.join(', ') })}</span>}
                  {group.task === null && <Forget what={thing('skill', id)} name={name} />}
                </li>
              ))}
            </ul>
            {group.task !== null && (
              <div>
                <Forget what={thing('task', group.task)} name={group.name} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {groups.length > 0 && (
        <p className="no-print">
          <Link className="ds-link" to={pathTo('understood', language)}>
            {t('can.change')}
          </Link>
        </p>
      )}
    </section>
  );
}

function Forget({ what, name }: { what: string; name: string }) {
  const { t } = useTranslation('strengths');
  return (
    <Button variant="tertiary" size="sm" form={forgetForm} name="forget" value={what}>
      {t('done.remove')}
      <VisuallyHidden>{t('done.of', { what: name })}</VisuallyHidden>
    </Button>
  );
}

function headingOf({ source, evidence, name }: StrengthGroup, t: ReturnType<typeof useTranslation<'strengths'>>['t']): string {
  if (source === 'words') return t('can.from.words');
  // Names of tasks and occupations stand inside the sentence; a title is the person's own.
  if (source === 'task' || source === 'occupation') return t(`can.from.${source}`, { name: lowerFirst(name) });
  return t(`can.from.${evidence === 'told' ? 'occupation' : evidence}`, { name });
}

/** "kokk", to stand inside a sentence; "NAV-ansatte" and "IT-folk" keep their capitals. */
export const lowerFirst = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : `${name.slice(0, 1).toLocaleLowerCase('nb')}${name.slice(1)}`;
