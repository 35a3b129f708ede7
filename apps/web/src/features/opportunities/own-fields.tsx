import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Checkbox, CheckboxGroup, DateField, RadioGroup } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { kindsInOrder } from './kind.part.tsx';
import { arrangers, asksAtOnce, payBases, workingTimes } from './own-details.ts';
import { type Choices, longest, type Typed } from './own-form.ts';
import { useSuggestions } from './own-suggestions.tsx';

interface Props {
  typed: Typed;
  choices: Choices;
  /** How the occupation's words are read. */
  occupationName: string | null;
  /** What publishing needs and is not there yet is marked as needed. */
  marksNeeded: boolean;
  /** What goes with the occupation as it is read now; below its field. */
  offer: ReactNode;
  problemText: (field: string) => string | undefined;
}

const kindOf = (typed: Typed) => kindsInOrder.find((kind) => kind === typed.kind) ?? 'job';
const needsOccupation = ['job'];

/** What nobody else can know: the words, the place, how much, and what is paid. */
export function OwnFront(props: Props) {
  const { typed, choices, problemText } = props;
  const { t } = useTranslation('publishing');
  const needed = useNeeded(props);
  const asked = asksAtOnce[kindOf(typed)];
  const tongue = useLanguage() === 'nb' ? 'Nb' : 'En';
  return (
    <section className="stack" data-gap="5">
      {isOccupationInFront(props) && <Occupation {...props} />}
      <Words tongue={tongue} {...props} />
      <SelectField
        name="placeId"
        label={needed(t('place'), typed.placeId === '' && typed.remote !== 'fully')}
        error={problemText('placeId')}
        emptyLabel={t('choosePlace')}
        options={choices.places.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed.placeId}
      />
      {asked.includes('extent') && <Extent {...props} />}
      {asked.includes('pay') && <Pay {...props} />}
      {asked.includes('length') && <Length {...props} />}
      {asked.includes('arranged') && <Arranged {...props} />}
    </section>
  );
}

/** The label, marked where publishing needs the field and it stands empty. */
function useNeeded({ marksNeeded }: Props): (label: string, isEmpty: boolean) => string {
  const { t } = useTranslation('publishing');
  return (label, isEmpty) => (marksNeeded && isEmpty ? t('neededLabel', { label }) : label);
}

const isOccupationInFront = ({ typed, occupationName, problemText }: Props) =>
  problemText('occupation') !== undefined || (occupationName === null && needsOccupation.includes(kindOf(typed)));

/** All that has a usual answer, folded away until somebody wants it; open where something in it must change. */
export function OwnMore(props: Props) {
  const { typed, choices, problemText } = props;
  const { t } = useTranslation(['publishing', 'app']);
  const asked = asksAtOnce[kindOf(typed)];
  const other = useLanguage() === 'nb' ? 'En' : 'Nb';
  const labels = { day: t('date.day'), month: t('date.month'), year: t('date.year') };
  const hasProblem = (...fields: string[]) => fields.some((field) => problemText(field) !== undefined);
  return (
    <>
      <Details
        summary={t('other', { language: t(`languages.${other}`) })}
        open={hasProblem(`title${other}`, `description${other}`)}
      >
        <p>{t('oneLanguage')}</p>
        <Words tongue={other} {...props} />
      </Details>
      <Details
        summary={t('more')}
        open={hasProblem(
          'kind',
          'positionCount',
          'startsOn',
          'deadlineOn',
          ...(asked.includes('extent') ? [] : ['extent', 'pay', 'lengthWeeks']),
        )}
      >
        <RadioGroup
          name="kind"
          legend={t('kind')}
          error={problemText('kind')}
          defaultValue={typed.kind}
          choices={kindsInOrder.map((kind) => ({ value: kind, label: t(`app:kinds.${kind}`) }))}
        />
        {!isOccupationInFront(props) && <Occupation {...props} />}
        <CheckboxGroup
          name="workingTime"
          legend={t('times')}
          layout="row"
          defaultValues={typed.workingTimes}
          choices={workingTimes.map((time) => ({ value: time, label: t(`workingTimes.${time}`) }))}
        />
        <RadioGroup
          name="remote"
          legend={t('remote')}
          layout="row"
          defaultValue={typed.remote}
          choices={(['no', 'partly', 'fully'] as const).map((value) => ({ value, label: t(`remotes.${value}`) }))}
        />
        {!asked.includes('extent') && <Extent {...props} />}
        {!asked.includes('pay') && <Pay {...props} />}
        {!asked.includes('length') && <Length {...props} />}
        {!asked.includes('arranged') && <Arranged {...props} />}
        <Checkbox name="mentor" label={t('mentor')} description={t('mentorHelp')} defaultChecked={typed.mentor !== ''} />
        <CheckboxGroup
          name="fact"
          legend={t('facts')}
          description={t('factsHelp')}
          defaultValues={typed.facts}
          choices={choices.workplaceFacts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          name="positionCount"
          label={t('positions')}
          error={problemText('positionCount')}
          defaultValue={typed.positionCount}
          inputMode="numeric"
          width={4}
        />
        <DateField
          name="startsOn"
          legend={t('start.on')}
          description={t('startHelp')}
          labels={labels}
          error={problemText('startsOn')}
          defaultValue={typed.startsOn}
        />
        <DateField
          name="deadlineOn"
          legend={t('deadline')}
          description={t('deadlineHelp')}
          labels={labels}
          error={problemText('deadlineOn')}
          defaultValue={typed.deadlineOn}
        />
      </Details>
    </>
  );
}

function Words({ tongue, ...props }: Props & { tongue: 'Nb' | 'En' }) {
  const { typed, problemText } = props;
  const { t } = useTranslation('publishing');
  const needed = useNeeded(props);
  const isOwn = tongue === (useLanguage() === 'nb' ? 'Nb' : 'En');
  const count = {
    max: longest.description,
    limit: t('limit', { limit: longest.description }),
    left: (left: number) => t('left', { left }),
  };
  return (
    <>
      <TextField
        name={`title${tongue}`}
        label={needed(t(`title${tongue}`), isOwn && typed.titleNb === '' && typed.titleEn === '')}
        error={problemText(`title${tongue}`)}
        defaultValue={typed[`title${tongue}`]}
        lang={tongue.toLowerCase()}
      />
      <TextArea
        name={`description${tongue}`}
        label={needed(t(`description${tongue}`), isOwn && typed.descriptionNb === '' && typed.descriptionEn === '')}
        description={t('descriptionHelp')}
        error={problemText(`description${tongue}`)}
        defaultValue={typed[`description${tongue}`]}
        lang={tongue.toLowerCase()}
        rows={9}
        count={count}
      />
    </>
  );
}

function Occupation(props: Props) {
  const { typed, occupationName, problemText } = props;
  const { t } = useTranslation('publishing');
  const needed = useNeeded(props);
  const occupations = useSuggestions('occupation');
  return (
    <>
      <TextField
        name="occupation"
        label={needed(t('occupation'), needsOccupation.includes(kindOf(typed)) && typed.occupation === '')}
        description={occupationName === null ? t('occupationHelp') : t('occupationIs', { name: occupationName })}
        error={problemText('occupation')}
        defaultValue={typed.occupation}
        maxLength={200}
        {...occupations.field}
      />
      {occupations.list}
      {props.offer}
    </>
  );
}

function Extent(props: Props) {
  const { typed, problemText } = props;
  const { t } = useTranslation('publishing');
  const needed = useNeeded(props);
  return (
    <TextField
      name="extent"
      label={needed(t('extent'), kindOf(typed) === 'job' && typed.extent === '')}
      description={t('extentHelp')}
      error={problemText('extent')}
      defaultValue={typed.extent}
      width={10}
    />
  );
}

function Pay({ typed, problemText }: Props) {
  const { t } = useTranslation('publishing');
  return (
    <>
      <SelectField
        name="payBasis"
        label={t('payBasis')}
        emptyLabel={t('payNotTold')}
        options={payBases.map((basis) => ({ value: basis, label: t(`payBases.${basis}`) }))}
        defaultValue={typed.payBasis}
      />
      <TextField
        name="pay"
        label={t('pay')}
        description={t('payHelp')}
        error={problemText('pay')}
        defaultValue={typed.pay}
        width={16}
      />
    </>
  );
}

function Length({ typed, problemText }: Props) {
  const { t } = useTranslation('publishing');
  return (
    <TextField
      name="lengthWeeks"
      label={t('lengthWeeks')}
      error={problemText('lengthWeeks')}
      defaultValue={typed.lengthWeeks}
      inputMode="numeric"
      width={4}
    />
  );
}

function Arranged({ typed }: Props) {
  const { t } = useTranslation('publishing');
  const language = useLanguage();
  return (
    <>
      <SelectField
        name="arrangedBy"
        label={t('arrangedBy')}
        emptyLabel={t('payNotTold')}
        options={arrangers.map((one) => ({ value: one, label: t(`arrangers.${one}`) }))}
        defaultValue={typed.arrangedBy}
      />
      <p>
        <Link to={pathTo('navSupport', language)}>{t('navSupport')}</Link>
      </p>
    </>
  );
}
