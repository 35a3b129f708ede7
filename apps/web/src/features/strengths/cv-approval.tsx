import type { ApiResponse } from '@arena/contract/api';
import type { CefrLevel } from '@arena/taxonomy/types';
import type { ReactNode } from 'react';
import { Form, Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, FieldSet } from '../../ui/choices.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Alert } from '../../ui/messages.tsx';
import type { KeptItems } from './cv-form.ts';
import { formatSpan } from './spans.ts';
import { lowerFirst } from './strength-groups.tsx';

export type Found = ApiResponse<'POST /api/cv/read'>;
type Named = { id: string; name: string };
export interface Choices {
  levels: readonly Named[];
  countries: readonly Named[];
}

/** Everything that was read, each with a box: what is ticked is kept, and nothing else. The items travel in the form itself. */
export function CvApproval({
  found,
  choices,
  unfinished,
}: {
  found: Found;
  choices: Choices;
  unfinished: KeptItems['unfinished'];
}) {
  const { t } = useTranslation(['strengths', 'profiles']);
  const language = useLanguage();
  const { items, names } = found;
  const called = (list: readonly Named[], id: string) => list.find((one) => one.id === id)?.name ?? id;
  const level = (one: CefrLevel | null) => (one === null ? t('bring.levelUnknown') : t(`profiles:more.cefr.${one}`));
  const isEmpty = Object.values(items).every((list) => list.length === 0) && found.unknownSkills.length === 0;
  return (
    <>
      {isEmpty ? (
        <Alert tone="warning" role="status" heading={t('bring.nothing')}>
          {t('bring.nothingText')}
        </Alert>
      ) : (
        <Alert tone="success" role="status" heading={t('bring.found')}>
          {t('bring.foundText')}
        </Alert>
      )}
      <LeftOut found={found} />
      {!isEmpty && (
        <Form method="post" className="stack" data-gap="8" action={pathTo('bringCv', language)}>
          {/* Shown again as it is when something is missing. */}
          <input type="hidden" name="found" value={JSON.stringify(found)} />
          <Group legend={t('done.heading')} show={items.experiences.length > 0}>
            {items.experiences.map((one, position) => {
              const span = formatSpan(one, language, t);
              const paid = t(one.evidence === 'worked' ? 'done.paid' : 'done.unpaid');
              return (
                <Item
                  key={JSON.stringify(one)}
                  name="experience"
                  id={`experience-${position}`}
                  value={JSON.stringify(one)}
                  label={one.where === '' ? one.what : t('done.at', { what: one.what, where: one.where })}
                  description={[
                    [paid, span].filter(Boolean).join(', '),
                    one.occupation === null
                      ? t('done.nowNone')
                      : t('done.now', { occupation: lowerFirst(called(names.occupations, one.occupation)) }),
                  ].join('. ')}
                />
              );
            })}
          </Group>
          <Group legend={t('studies.heading')} show={items.studies.length > 0}>
            {items.studies.map((study, position) => {
              const lacks = (what: 'level' | 'country') =>
                unfinished.some((one) => one.position === position && one.lacks === what);
              return (
                <div key={JSON.stringify(study)} className="stack" data-gap="3">
                  <Item
                    name="study"
                    id={`study-${position}`}
                    value={JSON.stringify({ position, study })}
                    label={[study.name, study.school].filter(Boolean).join(', ')}
                    description={[
                      study.level === null ? '' : called(choices.levels, String(study.level)),
                      study.country === null ? '' : called(choices.countries, study.country),
                      study.year ?? '',
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  />
                  {study.level === null && (
                    <SelectField
                      name={`level-${position}`}
                      label={t('bring.level')}
                      emptyLabel={t('bring.choose')}
                      options={choices.levels.map(({ id, name }) => ({ value: id, label: name }))}
                      error={lacks('level') ? t('bring.lacksLevel') : undefined}
                    />
                  )}
                  {study.country === null && (
                    <SelectField
                      name={`country-${position}`}
                      label={t('bring.country')}
                      emptyLabel={t('bring.choose')}
                      options={choices.countries.map(({ id, name }) => ({ value: id, label: name }))}
                      error={lacks('country') ? t('bring.lacksCountry') : undefined}
                    />
                  )}
                </div>
              );
            })}
          </Group>
          <Group legend={t('bring.languages')} show={items.languages.length > 0}>
            {items.languages.map((one, position) => (
              <Item
                key={one.code}
                name="language"
                id={`language-${position}`}
                value={JSON.stringify(one)}
                label={called(names.languages, one.code)}
                description={t('bring.levels', { oral: level(one.oral), written: level(one.written) })}
              />
            ))}
          </Group>
          <Names legend={t('bring.skills')} name="skill" list={items.skills} called={(id) => called(names.skills, id)} />
          {found.unknownSkills.length > 0 && (
            <FieldSet id="own-words" legend={t('bring.ownWords')} description={t('bring.ownWordsText')}>
              {found.unknownSkills.map((words, position) => (
                <Checkbox key={words} name="words" id={`words-${position}`} value={words} label={words} />
              ))}
            </FieldSet>
          )}
          <Names legend={t('bring.licences')} name="licence" list={items.licences} called={(id) => called(names.licences, id)} />
          <Names legend={t('bring.tasks')} name="task" list={items.tasks} called={(id) => called(names.tasks, id)} />
          <Names
            legend={t('bring.occupations')}
            name="occupation"
            list={items.occupations}
            called={(id) => called(names.occupations, id)}
          />
          <div className="cluster">
            <Button size="lg" name="intent" value="keep">
              {t('bring.keep')}
            </Button>
            <Link className="ds-link" to={pathTo('strengths', language)}>
              {t('bring.drop')}
            </Link>
          </div>
        </Form>
      )}
    </>
  );
}

function Group({ legend, show, children }: { legend: string; show: boolean; children: ReactNode }) {
  return show ? <FieldSet legend={legend}>{children}</FieldSet> : null;
}

interface ItemProps {
  name: string;
  id: string;
  value: string;
  label: string;
  description?: string;
}

function Item({ description = '', ...item }: ItemProps) {
  return <Checkbox {...item} {...(description === '' ? {} : { description })} defaultChecked />;
}

interface NamesProps {
  legend: string;
  name: string;
  list: readonly string[];
  called: (id: string) => string;
}

function Names({ legend, name, list, called }: NamesProps) {
  return (
    <Group legend={legend} show={list.length > 0}>
      {list.map((id, position) => (
        <Item key={id} name={name} id={`${name}-${position}`} value={id} label={called(id)} />
      ))}
    </Group>
  );
}

/** What was there and was not read, and why some of it never is. */
function LeftOut({ found: { leftOut, tooMany } }: { found: Found }) {
  const { t } = useTranslation('strengths');
  if (leftOut.length === 0 && !tooMany) return null;
  return (
    <section className="panel stack" data-gap="3" aria-labelledby="left-out">
      <h2 id="left-out">{t('bring.leftOut')}</h2>
      <p>{t('bring.leftOutText')}</p>
      <ul>
        {leftOut.map((what) => (
          <li key={what}>{t(`bring.left.${what}`)}</li>
        ))}
        {tooMany && <li>{t('bring.tooMany')}</li>}
      </ul>
    </section>
  );
}
