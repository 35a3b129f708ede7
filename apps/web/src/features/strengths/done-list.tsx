import type { ApiResponse } from '@arena/contract/api';
import type { Experience } from '@arena/contract/profiles';
import { Form, Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { DraftForm } from '../../lib/draft-form.tsx';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import {
  type ExperienceProblems,
  longestWords,
  mostExperiences,
  nothingTyped,
  type TypedExperience,
  typedOf,
} from './experience-form.ts';
import { formatSpan, monthNames } from './spans.ts';
import { lowerFirst } from './strength-groups.tsx';

type Named = { id: string; name: string };
type DoneExperience = ApiResponse<'GET /api/strengths'>['experiences'][number];

/** Typed in one of the two forms, until it is kept. */
export const experienceForm = (intent: 'add' | 'change') => `experience-${intent}`;

interface DoneListProps {
  experiences: readonly DoneExperience[];
  /** The one whose form is open, with work its title may mean. */
  changing: { position: number; choices: readonly Named[] } | null;
  /** What was sent and did not go through. */
  refused: { intent: string; typed: TypedExperience; problems: ExperienceProblems } | null;
}

/** What somebody has done, each to change or take away, and a form for more. Plain forms throughout. */
export function DoneList({ experiences, changing, refused }: DoneListProps) {
  const { t } = useTranslation('strengths');
  const adds = refused?.intent === 'add' ? refused : null;
  return (
    <section className="stack" data-gap="4" aria-labelledby="done">
      <h2 id="done">{t('done.heading')}</h2>
      {experiences.length === 0 && <p>{t('done.none')}</p>}
      <ul className="stack" data-gap="4">
        {experiences.map((experience, position) => (
          <li
            key={JSON.stringify(itemOf(experience))}
            className="panel stack"
            data-gap="3"
            id={changing?.position === position ? 'change' : undefined}
          >
            {changing?.position === position ? (
              <ExperienceForm
                intent="change"
                item={itemOf(experience)}
                typed={refused?.intent === 'change' ? refused.typed : typedOf(experience)}
                problems={refused?.intent === 'change' ? refused.problems : {}}
                choices={changing.choices}
              />
            ) : (
              <One experience={experience} position={position} />
            )}
          </li>
        ))}
      </ul>
      {experiences.length >= mostExperiences ? (
        <p className="muted">{t('done.full')}</p>
      ) : (
        changing === null && (
          <div className="no-print">
            <Details summary={t('done.add')} open={adds !== null || experiences.length === 0} id="add">
              <ExperienceForm
                // A new form for each thing added: the fields are empty again.
                key={experiences.length}
                intent="add"
                typed={adds?.typed ?? nothingTyped}
                problems={adds?.problems ?? {}}
              />
            </Details>
          </div>
        )
      )}
    </section>
  );
}

/** Without the name that came along. */
const itemOf = ({ evidence, what, where, from, to, occupation }: Experience): Experience => ({
  evidence,
  what,
  where,
  from,
  to,
  occupation,
});

function One({ experience, position }: { experience: DoneExperience; position: number }) {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  const { what, where, evidence, occupationName } = experience;
  const span = formatSpan(experience, language, t);
  const of = <VisuallyHidden>{t('done.of', { what })}</VisuallyHidden>;
  return (
    <>
      <h3 dir="auto">{where === '' ? what : t('done.at', { what, where })}</h3>
      <p>
        {t(evidence === 'worked' ? 'done.paid' : 'done.unpaid')}
        {span !== '' && `, ${span}`}
      </p>
      <p className="muted">
        {occupationName === null ? t('done.nowNone') : t('done.now', { occupation: lowerFirst(occupationName) })}
      </p>
      <div className="cluster no-print">
        <Link className="ds-link" to={`${pathTo('strengths', language)}?change=${position}#change`}>
          {t('done.change')}
          {of}
        </Link>
        <Form method="post" action={pathTo('strengths', language)}>
          <input type="hidden" name="item" value={JSON.stringify(itemOf(experience))} />
          <Button variant="tertiary" size="sm" name="intent" value="remove">
            {t('done.remove')}
            {of}
          </Button>
        </Form>
      </div>
    </>
  );
}

interface FormProps {
  intent: 'add' | 'change';
  typed: TypedExperience;
  problems: ExperienceProblems;
  item?: Experience;
  choices?: readonly Named[];
}

function ExperienceForm({ intent, typed, problems, item, choices = [] }: FormProps) {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  const problem = (field: keyof TypedExperience) => {
    const code = problems[field];
    return code === undefined ? undefined : t(`problems.${code}`);
  };
  return (
    <DraftForm id={experienceForm(intent)} className="stack" gap="6">
      {item !== undefined && <input type="hidden" name="item" value={JSON.stringify(item)} />}
      <TextField
        name="what"
        label={t('form.what')}
        description={t('form.whatDescription')}
        defaultValue={typed.what}
        maxLength={longestWords}
        error={problem('what')}
      />
      <TextField
        name="where"
        label={t('form.where')}
        description={t('form.whereDescription')}
        defaultValue={typed.where}
        maxLength={longestWords}
        error={problem('where')}
      />
      <RadioGroup
        name="evidence"
        legend={t('form.evidence')}
        choices={[
          { value: 'worked', label: t('form.worked') },
          { value: 'volunteered', label: t('form.volunteered') },
        ]}
        defaultValue={typed.evidence}
        error={problem('evidence')}
      />
      <MonthAndYear end="from" typed={typed} error={problem('fromYear')} />
      <MonthAndYear end="to" typed={typed} error={problem('toYear')} />
      {intent === 'change' && choices.length > 0 && (
        <SelectField
          name="occupation"
          label={t('form.occupation')}
          emptyLabel={t('form.occupationNone')}
          options={choices.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={typed.occupation}
        />
      )}
      <div className="cluster">
        <Button variant={intent === 'change' ? 'primary' : 'secondary'} name="intent" value={intent}>
          {t(intent === 'change' ? 'form.save' : 'form.add')}
        </Button>
        {intent === 'change' && (
          <Link className="ds-link" to={pathTo('strengths', language)}>
            {t('form.cancel')}
          </Link>
        )}
      </div>
    </DraftForm>
  );
}

function MonthAndYear({ end, typed, error }: { end: 'from' | 'to'; typed: TypedExperience; error: string | undefined }) {
  const { t } = useTranslation('strengths');
  const language = useLanguage();
  return (
    <fieldset className="ds-fieldset">
      <legend>{t(`form.${end}`)}</legend>
      {end === 'to' && <p data-field="description">{t('form.toDescription')}</p>}
      <div className="cluster">
        <SelectField
          name={`${end}Month`}
          label={t('form.month')}
          emptyLabel={t('form.anyMonth')}
          options={monthNames(language).map((name, at) => ({ value: String(at + 1).padStart(2, '0'), label: name }))}
          defaultValue={typed[`${end}Month`]}
        />
        <TextField
          name={`${end}Year`}
          label={t('form.year')}
          inputMode="numeric"
          width={4}
          maxLength={4}
          defaultValue={typed[`${end}Year`]}
          error={error}
        />
      </div>
    </fieldset>
  );
}
