import type { ApiResponse } from '@arena/contract/api';
import type { RecognitionScheme, StudyAdvice } from '@arena/contract/educations';
import type { Answers, Study } from '@arena/contract/profiles';
import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { formatDay } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { Alert } from '../../ui/messages.tsx';
import type { Removed } from './education-abroad.page.tsx';
import { mostStudies } from './education-form.ts';
import { OutsideLink, SchemeSteps } from './recognition.tsx';
import { Undo } from './undo.tsx';

/** What somebody has told of their schooling, each with what recognition would mean for it. */
export function StudyList({
  role,
  studies,
  known,
  query,
  path,
  recognition,
  removed,
}: {
  role: 'visitor' | 'seeker' | 'other';
  studies: readonly Study[];
  known: Answers['education'];
  /** What goes along in the address of a form. */
  query: string;
  path: ApiResponse<'GET /api/educations/path'>;
  recognition: ApiResponse<'GET /api/educations/choices'>['recognition'];
  removed: Removed | null;
}) {
  const { t } = useTranslation('educations');
  const language = useLanguage();
  if (role === 'other') return null;
  const isFull = studies.length >= mostStudies;
  return (
    <section className="stack" data-gap="4" aria-labelledby="studies">
      <h2 id="studies" tabIndex={-1}>
        {t('studies.heading')}
      </h2>
      {removed !== null && <Undo removed={removed} />}
      {studies.length === 0 && <p>{known === null ? t('studies.none') : <Known {...known} />}</p>}
      {path.studies.map((advice) => {
        const study = studies[advice.position];
        const scheme = recognition.schemes.find(({ kind }) => kind === advice.scheme) ?? null;
        if (study === undefined) return null;
        return <StudyPanel key={advice.position} {...{ study, advice, scheme, checkedOn: recognition.checkedOn }} />;
      })}
      {isFull ? (
        <Alert>{t('studies.full')}</Alert>
      ) : (
        <div>
          <ButtonLink
            to={`${pathTo('educationAbroad', language)}?study=new${query}`}
            size={studies.length === 0 ? 'lg' : 'md'}
            variant={studies.length === 0 ? 'primary' : 'secondary'}
            block
          >
            {t(studies.length === 0 ? 'studies.add' : 'studies.addMore')}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}

/** The schooling told in short. */
function Known({ level, abroad }: NonNullable<Answers['education']>) {
  const { t } = useTranslation('educations');
  return t(abroad ? 'studies.knownAbroad' : 'studies.known', { level: t(`levels.level-${level}`) });
}

function StudyPanel({
  study,
  advice,
  scheme,
  checkedOn,
}: {
  study: Study;
  advice: StudyAdvice;
  scheme: RecognitionScheme | null;
  checkedOn: string;
}) {
  const { t } = useTranslation('educations');
  const language = useLanguage();
  const name = t('studies.inCountry', { level: advice.level, country: advice.country.name });
  const told = [
    { key: 'field', text: advice.field?.name ?? '' },
    { key: 'called', text: study.name },
    { key: 'school', text: study.school },
    { key: 'year', text: study.year === null ? '' : String(study.year) },
    { key: 'recognition', text: scheme === null ? '' : t(`studies.state.${study.recognition}`) },
  ] as const;
  return (
    <article className="panel stack" data-gap="4">
      <h3>{name}</h3>
      <DescriptionList
        items={told
          .filter(({ text }) => text !== '')
          .map(({ key, text }) => ({ key, term: t(`studies.${key}`), description: <span dir="auto">{text}</span> }))}
      />
      {scheme === null ? (
        <p>{t('studies.norway')}</p>
      ) : (
        <>
          <p>
            <strong>{t(`studies.now.${study.recognition}`)}</strong>
          </p>
          {advice.open === 'check' && <p>{t('studies.check')}</p>}
          {study.recognition !== 'granted' && (
            <>
              <h4>{t('scheme.gives')}</h4>
              <ul>
                {scheme.gives.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
          <h4>{t('scheme.doesNotGive')}</h4>
          <ul>
            {scheme.doesNotGive.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {study.recognition !== 'granted' && (
            <p>
              <OutsideLink url={scheme.authority.url}>{t('scheme.decides', { authority: scheme.authority.name })}</OutsideLink>
            </p>
          )}
          <Details summary={t(study.recognition === 'none' ? 'scheme.how' : 'scheme.read')}>
            <SchemeSteps scheme={scheme} checkedOn={checkedOn} />
          </Details>
          <p className="small muted">
            {t('scheme.foot', { authority: scheme.authority.name, date: formatDay(checkedOn, language) })}
          </p>
        </>
      )}
      <div className="cluster">
        <ButtonLink to={`${pathTo('educationAbroad', language)}?study=${advice.position}`} variant="secondary" size="sm">
          {t('studies.changeOf', { name })}
        </ButtonLink>
        <Form method="post" action={pathTo('educationAbroad', language)}>
          <input type="hidden" name="study" value={JSON.stringify(study)} />
          <Button variant="tertiary" size="sm" name="intent" value="remove">
            {t('studies.removeOf', { name })}
          </Button>
        </Form>
      </div>
    </article>
  );
}
