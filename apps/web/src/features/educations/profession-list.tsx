import type { ApiResponse } from '@arena/contract/api';
import type { ProfessionAdvice } from '@arena/contract/educations';
import { Form, Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { formatDay } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Tag } from '../../ui/card.tsx';
import { CheckboxGroup } from '../../ui/choices.tsx';
import { Alert } from '../../ui/messages.tsx';
import type { Removed } from './education-abroad.page.tsx';
import { mostProfessions } from './education-form.ts';
import { OutsideLink } from './recognition.tsx';
import { Undo } from './undo.tsx';

const tones = { none: 'neutral', applied: 'info', granted: 'success' } as const;

/** The professions told that the law protects, each with the way to its authorisation. */
export function ProfessionList({
  role,
  professionCount,
  query,
  path,
  removed,
}: {
  role: 'visitor' | 'seeker' | 'other';
  professionCount: number;
  /** What goes along in the address of a form. */
  query: string;
  path: ApiResponse<'GET /api/educations/path'>;
  removed: Removed | null;
}) {
  const { t } = useTranslation('educations');
  const language = useLanguage();
  if (role === 'other') return null;
  return (
    <section className="stack" data-gap="4" aria-labelledby="professions">
      <h2 id="professions" tabIndex={-1}>
        {t('professions.heading')}
      </h2>
      <p>{t('professions.lede')}</p>
      {removed !== null && <Undo removed={removed} />}
      {path.professions.length === 0 && <p>{t('professions.none')}</p>}
      {path.professions.map((profession) => (
        <ProfessionPanel key={profession.id} profession={profession} />
      ))}
      {professionCount >= mostProfessions ? (
        <Alert>{t('professions.full')}</Alert>
      ) : (
        <div className="stack" data-gap="3">
          {path.suggestedProfessions.length > 0 && (
            <>
              <p>{t('professions.suggested')}</p>
              <ul className="cluster">
                {path.suggestedProfessions.map(({ id, name }) => (
                  <li key={id}>
                    <ButtonLink
                      to={`${pathTo('educationAbroad', language)}?profession=${encodeURIComponent(id)}${query}`}
                      variant="secondary"
                      size="sm"
                    >
                      {name}
                    </ButtonLink>
                  </li>
                ))}
              </ul>
            </>
          )}
          <ButtonLink to={`${pathTo('educationAbroad', language)}?profession=new${query}`} variant="secondary" block>
            {t(path.professions.length === 0 ? 'professions.add' : 'professions.addMore')}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}

function ProfessionPanel({ profession }: { profession: ProfessionAdvice }) {
  const { t } = useTranslation('educations');
  const language = useLanguage();
  const { id, name, state, authority, takes, meanwhile, source, checkedOn } = profession;
  const here = pathTo('educationAbroad', language);
  return (
    <article className="panel stack" data-gap="4" id={`profession-${id}`} tabIndex={-1}>
      <div className="cluster">
        <h3>{name}</h3>
        <Tag tone={tones[state]}>{t(`professions.state.${state}`)}</Tag>
      </div>
      <p>
        <strong>{t('professions.takes')}:</strong> {takes}
      </p>
      {state !== 'granted' && <Steps profession={profession} />}
      {state !== 'granted' && (
        <p>
          <OutsideLink url={authority.url}>{t('professions.authority', { authority: authority.name })}</OutsideLink>
        </p>
      )}
      {state !== 'granted' && meanwhile !== null && (
        <p>
          <strong>{t('professions.meanwhile')}:</strong> {meanwhile}
        </p>
      )}
      <div className="stack" data-gap="1">
        <h4>{t('professions.occupations')}</h4>
        <ul>
          {profession.occupations.map((occupation) => (
            <li key={occupation.code}>
              <Link className="ds-link" to={pathTo('occupation', language, { code: occupation.code })}>
                {t('professions.open', { name: occupation.name, count: occupation.open })}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <p className="small muted">{t('professions.source', { source, date: formatDay(checkedOn, language) })}</p>
      <div className="cluster">
        <ButtonLink to={`${here}?profession=${encodeURIComponent(id)}`} variant="secondary" size="sm">
          {t('studies.changeOf', { name })}
        </ButtonLink>
        <Form method="post" action={here}>
          <input type="hidden" name="profession" value={id} />
          <Button variant="tertiary" size="sm" name="intent" value="remove">
            {t('studies.removeOf', { name })}
          </Button>
        </Form>
      </div>
    </article>
  );
}

/** What to do, in the usual order, with a box to tick for each. */
function Steps({ profession: { id, state, steps } }: { profession: ProfessionAdvice }) {
  const { t } = useTranslation('educations');
  const language = useLanguage();
  const asked = steps.filter(({ applies }) => applies);
  const done = asked.filter((step) => step.done).length;
  return (
    <Form method="post" action={pathTo('educationAbroad', language)} className="stack" data-gap="3">
      <input type="hidden" name="profession" value={id} />
      <input type="hidden" name="state" value={state} />
      <input type="hidden" name="stepsShown" value="yes" />
      <CheckboxGroup
        // Drawn anew when the saved ticks change, so that they show what is saved.
        key={steps.map((step) => step.done).join()}
        name="step"
        id={`steps-${id}`}
        legend={t('professions.steps')}
        description={`${t('professions.stepsDescription')} ${t('professions.stepsDone', { done, total: asked.length })}.`}
        choices={steps.map(({ text, applies }, position) => ({
          value: String(position),
          label: text,
          description: applies ? undefined : t('professions.notYou'),
        }))}
        defaultValues={steps.flatMap((step, position) => (step.done ? [String(position)] : []))}
      />
      <div>
        <Button variant="secondary" name="intent" value="steps">
          {t('professions.saveSteps')}
        </Button>
      </div>
    </Form>
  );
}
