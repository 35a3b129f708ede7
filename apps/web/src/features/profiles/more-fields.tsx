/** What makes matches better and can well be skipped: languages, education, licences, extent. */
import { useTranslation } from '../../lib/i18n.tsx';
import { Checkbox, CheckboxGroup, FieldSet } from '../../ui/choices.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/field.tsx';
import type { FieldsProps } from './answers-fields.tsx';
import { type Choices, languageCount, many, namedLanguages, one, type Typed } from './answers-form.ts';
import { useProblemText } from './form-errors.tsx';

const extentsToChoose = ['100-100', '80-100', '50-80', '20-50', '1-20'] as const;

/** `studied` is shown in place of the level when the person has told about single schools. */
export function MoreFields({ typed, choices, problems, studied }: FieldsProps & { studied: React.ReactNode }) {
  const { t } = useTranslation('profiles');
  const mistaken = Object.keys(problems).some((name) => /^(licences|professions|oral)/.test(name));
  return (
    <Details summary={t('more.summary')} open={mistaken || tellsMore(typed)} id="more">
      <div className="stack" data-gap="8">
        <FieldSet legend={t('more.languages')} description={t('more.languagesDescription')} id="languages">
          <Levels choices={choices} />
          <LanguageRows typed={typed} choices={choices} problems={problems} from={0} />
        </FieldSet>
        <FieldSet legend={t('more.education')}>
          {studied ?? (
            <>
              <SelectField
                name="educationLevel"
                label={t('more.educationLevel')}
                emptyLabel={t('more.none')}
                options={choices.education.map(({ id, name }) => ({ value: String(id), label: name }))}
                defaultValue={one(typed, 'educationLevel')}
              />
              <Tick name="educationAbroad" label={t('more.educationAbroad')} typed={typed} />
              <Tick name="educationRecognised" label={t('more.educationRecognised')} typed={typed} />
            </>
          )}
          <Tick name="acceptsBelow" label={t('more.acceptsBelow')} typed={typed} />
        </FieldSet>
        <LicencesField typed={typed} choices={choices} problems={problems} />
        <ProfessionsField summary={t('more.professions')} typed={typed} choices={choices} problems={problems} />
        <Extent typed={typed} />
      </div>
    </Details>
  );
}

/** Whether something in here is filled in already, so that it is not hidden from the person who told it. */
const tellsMore = (typed: Typed): boolean =>
  Object.entries(typed).some(
    ([name, values]) =>
      /^(oral|written|education|licences|noLicences|professions|extent|acceptsBelow)/.test(name) && values.some(Boolean),
  );

export function Tick({ name, label, typed }: { name: string; label: string; typed: Typed }) {
  return <Checkbox name={name} label={label} defaultChecked={many(typed, name).length > 0} />;
}

/** None of them and what most people have stand open, the rest folded; but those with something ticked. */
export function LicencesField({ typed, choices, problems }: FieldsProps) {
  const { t } = useTranslation('profiles');
  const problemText = useProblemText(problems);
  const ticked = many(typed, 'licences');
  const shown = usualLicences.flatMap((id) => choices.licences.filter((one) => one.id === id));
  const groups = licenceGroups.map((group) => ({
    group,
    all: choices.licences.filter((one) => one.group === group && !shown.includes(one)),
  }));
  const toChoose = (list: Choices['licences']) => list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="stack" data-gap="3">
      <Tick name="noLicences" label={t('more.noLicences')} typed={typed} />
      <CheckboxGroup
        name="licences"
        legend={t('more.licencesUsual')}
        description={t('more.licencesDescription')}
        error={problemText('licences')}
        choices={toChoose(shown)}
        defaultValues={ticked}
      />
      {groups.map(({ group, all }) => (
        <Details
          key={group}
          summary={t(`more.licenceGroups.${group}`)}
          open={problems.licences !== undefined || all.some(({ id }) => ticked.includes(id))}
        >
          <CheckboxGroup
            name="licences"
            id={`licences-${group}`}
            legend={t(`more.licenceGroups.${group}`)}
            choices={toChoose(all)}
            defaultValues={ticked}
          />
        </Details>
      ))}
    </div>
  );
}
/** Most held first. */
const usualLicences: readonly string[] = ['B', 'BE', 'C1', 'C', 'D', 'T', 'forklift'];
const licenceGroups = ['driving', 'transport', 'machines', 'building-and-industry', 'people-and-food'] as const;

/** Folded: most people hold none of them, and there are many. */
export function ProfessionsField({ summary, typed, choices, problems }: FieldsProps & { summary: string }) {
  const { t } = useTranslation('profiles');
  const problemText = useProblemText(problems);
  const ticked = many(typed, 'professions');
  return (
    <Details summary={summary} open={ticked.length > 0 || problems.professions !== undefined}>
      <CheckboxGroup
        name="professions"
        legend={t('more.professions')}
        description={t('more.professionsDescription')}
        error={problemText('professions')}
        choices={choices.professions.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValues={ticked}
      />
    </Details>
  );
}

export function Extent({ typed }: { typed: Typed }) {
  const { t } = useTranslation('profiles');
  const told = one(typed, 'extent');
  const [from, to] = told.split('-');
  const isOwn = told !== '' && !extentsToChoose.some((choice) => choice === told);
  return (
    <SelectField
      name="extent"
      label={t('more.extent')}
      emptyLabel={t('more.extentAny')}
      options={[
        ...extentsToChoose.map((choice) => ({ value: choice, label: t(`more.extents.${choice}`) })),
        ...(isOwn ? [{ value: told, label: t('more.extentOther', { from, to }) }] : []),
      ]}
      defaultValue={told}
    />
  );
}

type Level = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

/** What the levels mean, for who wants to know. */
export function Levels({ choices }: { choices: Choices }) {
  const { t } = useTranslation('profiles');
  return (
    <Details summary={t('more.levels')}>
      {(['oral', 'written'] as const).map((skill) => (
        <div key={skill}>
          <h3>{t(`more.${skill}`)}</h3>
          <DescriptionList
            layout="stacked"
            items={choices.canDo[skill].map(({ id, name }) => ({ key: id, term: id, description: name }))}
          />
        </div>
      ))}
    </Details>
  );
}

/** Norwegian and English by name, the others to choose; `from` leaves out the first rows. */
export function LanguageRows({ typed, choices, problems, from }: FieldsProps & { from: 0 | 1 }) {
  const { t } = useTranslation('profiles');
  const problemText = useProblemText(problems);
  const levels = choices.cefr.map(({ id }) => ({ value: id, label: t(`more.cefr.${id as Level}`) }));
  const others = choices.languages.filter(({ id }) => !namedLanguages.some((code) => code === id));
  const rows = Array.from({ length: languageCount(typed) }, (_, row) => row).slice(from);
  return rows.map((row) => {
    const code = namedLanguages[row];
    const name = choices.languages.find(({ id }) => id === code)?.name;
    const level = (skill: 'oral' | 'written', label: string) => (
      <SelectField
        name={`${skill}-${row}`}
        label={label}
        emptyLabel={t('more.none')}
        options={levels}
        error={problemText(`${skill}-${row}`)}
        defaultValue={one(typed, `${skill}-${row}`)}
      />
    );
    return (
      <div key={row} className="stack" data-gap="2">
        {name === undefined ? (
          <SelectField
            name={`language-${row}`}
            label={t('more.other')}
            emptyLabel={t('more.noLanguage')}
            options={others.map((other) => ({ value: other.id, label: other.name }))}
            defaultValue={one(typed, `language-${row}`)}
          />
        ) : (
          <input type="hidden" name={`language-${row}`} value={code} />
        )}
        {level('oral', name === undefined ? t('more.otherOral') : t('more.oralOf', { language: name }))}
        {level('written', name === undefined ? t('more.otherWritten') : t('more.writtenOf', { language: name }))}
      </div>
    );
  });
}
