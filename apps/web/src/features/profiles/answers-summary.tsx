import type { AnswersView } from '@arena/contract/profiles';
import { Link } from 'react-router';
import { useRoot } from '../../app/use-root.ts';
import { formatDayNear } from '../../lib/dates.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { useExtentText } from '../opportunities/facts.part.tsx';
import { type Choices, isAboutHours } from './answers-form.ts';
import { isTold, pathToStep, type Step, steps } from './steps.ts';

/** Every answer in short, each with the way to change it alone. */
export function AnswersSummary({ answers, choices }: { answers: AnswersView; choices: Choices }) {
  const { t } = useTranslation('start');
  const { language } = useRoot();
  const inShort = useShort(answers, choices);
  const told = steps.filter((step) => inShort(step) !== '' || isTold(step, answers));
  const untold = steps.filter((step) => !told.includes(step));
  const list = (shown: readonly Step[]) => (
    <DescriptionList
      layout="stacked"
      items={shown.map((step) => {
        const question = t(`questions.${step}`);
        const short = inShort(step);
        return {
          key: step,
          term: question,
          description: (
            <>
              <span dir="auto">{short !== '' ? short : t(isTold(step, answers) ? 'answers.told' : 'answers.none')}</span>{' '}
              <Link
                className="ds-link"
                to={`${pathToStep(step, language)}?from=profile`}
                aria-label={t('answers.changeOf', { question })}
              >
                {t('answers.change')}
              </Link>
            </>
          ),
        };
      })}
    />
  );
  return (
    <section className="panel stack" data-gap="4" aria-labelledby="answers">
      <h2 id="answers">{t('answers.heading')}</h2>
      {list(told)}
      {untold.length > 0 && (
        <Details summary={t('answers.untold', { count: untold.length })} open={told.length === 0}>
          {list(untold)}
        </Details>
      )}
    </section>
  );
}

function useShort(answers: AnswersView, choices: Choices): (step: Step) => string {
  const { t } = useTranslation(['start', 'profiles', 'app']);
  const { language, today } = useRoot();
  const extentText = useExtentText();
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
  const named = (list: readonly { id: string; name: string }[], ids: readonly string[]) =>
    names(list.filter(({ id }) => ids.includes(id)));
  const facts = (hours: boolean) =>
    named(
      choices.workplaceFacts.filter(({ id }) => isAboutHours(id) === hours),
      answers.wishedFacts,
    );
  const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ');
  const language_ = (isNorwegian: boolean) =>
    answers.languages
      .filter(({ code }) => (code === 'nb') === isNorwegian)
      .map(({ code, oral, written }) =>
        oral === null && written === null
          ? t('answers.noneOf', { language: named(choices.languages, [code]) })
          : join(named(choices.languages, [code]), oral, written === oral ? null : written).replace(', ', ' '),
      )
      .join(', ');
  const extent = answers.wantedExtent;
  const short: Record<Step, () => string> = {
    place: () => answers.home?.name ?? '',
    travel: () =>
      join(
        ...answers.travelModes.map((mode) => t(`profiles:where.modes.${mode}`)),
        answers.maxTravelMinutes === null ? null : t('profiles:where.minutesUpTo', { minutes: answers.maxTravelMinutes }),
      ),
    tasks: () => names(answers.taskNames),
    words: () => answers.canWords,
    norwegian: () => language_(true),
    languages: () => language_(false),
    time: () =>
      join(
        extent === null ? null : extentText(extent),
        answers.availableFrom === null ? null : t('answers.from', { day: formatDayNear(answers.availableFrom, today, language) }),
        facts(true),
      ),
    wishes: () =>
      join(answers.wishWords.trim().replace(/[.,;]+$/, ''), ...answers.wantedKinds.map((kind) => t(`app:kinds.${kind}`))),
    not: () => names(answers.unwantedOccupationNames),
    education: () => names(choices.education.filter(({ id }) => id === answers.education?.level).map(({ name }) => ({ name }))),
    licences: () => join(named(choices.licences, answers.licences ?? []), named(choices.professions, answers.authorisations)),
    workplace: () => join(facts(false), answers.ageGroup === null ? null : t(`fields.ages.${answers.ageGroup}`)),
  };
  return (step) => short[step]();
}
