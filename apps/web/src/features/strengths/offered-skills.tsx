import type { OfferedSkills as Offered } from '@arena/contract/strengths';
import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, FieldSet } from '../../ui/choices.tsx';
import { thing } from './skill-action.ts';
import { forgetForm, lowerFirst } from './strength-groups.tsx';

/** What is usual in work somebody has told of, each with a box: only what is ticked is theirs. */
export function OfferedSkills({ offered }: { offered: readonly Offered[] }) {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  return (
    <section className="stack no-print" data-gap="4" aria-labelledby="offered">
      <h2 id="offered">{t('offered.heading')}</h2>
      <p>{t('offered.text')}</p>
      <Form method="post" action={pathTo('strengths', language)} className="stack" data-gap="6">
        {offered.map(({ source, name, occupation, skills }) => (
          <div key={`${source} ${name}`} className="stack" data-gap="3">
            <FieldSet legend={t(`offered.from.${source}`, { name: source === 'experience' ? name : lowerFirst(name) })}>
              {skills.map((skill) => (
                <Checkbox key={skill.id} name="skill" id={`skill-${skill.id}`} value={skill.id} label={skill.name} />
              ))}
            </FieldSet>
            {occupation !== null && (
              <div>
                <Button variant="tertiary" size="sm" form={forgetForm} name="forget" value={thing('occupation', occupation)}>
                  {t('offered.notMine', { name: lowerFirst(name) })}
                </Button>
              </div>
            )}
          </div>
        ))}
        <div>
          <Button name="intent" value="tick" variant="secondary">
            {t('offered.tick')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
