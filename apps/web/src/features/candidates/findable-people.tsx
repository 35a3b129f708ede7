/** Those who only chose to be found: how the list is made, choosing among the cards, and what would let more people in. */
import type { Candidate, FindableState } from '@arena/contract/candidates';
import { Form, Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import { AnonymousPersonView } from './anonymous-person.part.tsx';
import { choicesOf, chosenCards } from './card-filter.ts';
import { Group } from './group.tsx';

/** A requirement that shuts people out, as of last night. */
export interface Softer {
  name: string | null;
  type: 'skill' | 'language' | 'education' | 'licence' | 'authorisation';
  band: 'many' | 'some' | 'few';
}

export function FindablePeople({
  opportunityId,
  people,
  state,
  asked,
  softer,
}: {
  opportunityId: string;
  people: readonly Candidate[];
  state: FindableState;
  /** What the address asks of the cards. */
  asked: readonly string[];
  softer: readonly Softer[];
}) {
  const { t } = useTranslation('candidates');
  const shown = chosenCards(people, asked);
  return (
    <Group
      name="findable"
      heading={t('findable.heading')}
      text={people.length > 0 ? t('findable.text') : undefined}
      above={people.length > 0 ? <HowAndWhich people={people} asked={asked} none={shown.length === 0} /> : undefined}
      empty={people.length === 0 ? <WhyNobody opportunityId={opportunityId} state={state} softer={softer} /> : undefined}
    >
      {alike(shown).map(({ person, names }) => (
        <AnonymousPersonView key={person.pseudonym} person={person} names={names}>
          <Invite pseudonym={person.pseudonym} isNamed={names.length > 1} />
          {names.length > 1 && (
            <Details summary={t('findable.others')}>
              {names.slice(1).map((pseudonym) => (
                <Invite key={pseudonym} pseudonym={pseudonym} isNamed />
              ))}
            </Details>
          )}
        </AnonymousPersonView>
      ))}
    </Group>
  );
}

/** Cards that say the same stand as one, with all who wear it, where the first of them stood. */
function alike(people: readonly Candidate[]) {
  const said = Map.groupBy(people, ({ person: { pseudonym: _, ...card } }) => JSON.stringify(card));
  return [...said.values()].flatMap((wearers) => {
    const [first] = wearers;
    return first === undefined ? [] : [{ person: first.person, names: wearers.map(({ person }) => person.pseudonym) }];
  });
}

/** `isNamed`: several share the card, and the button says which of them it asks. */
function Invite({ pseudonym, isNamed }: { pseudonym: string; isNamed: boolean }) {
  const { t } = useTranslation('candidates');
  return (
    <Form method="post" action="?">
      <input type="hidden" name="pseudonym" value={pseudonym} />
      <Button name="act" value="invite" variant="secondary">
        <span>
          {t('findable.invite')}
          {isNamed ? `: ${pseudonym}` : <VisuallyHidden> ({pseudonym})</VisuallyHidden>}
        </span>
      </Button>
    </Form>
  );
}

function HowAndWhich({ people, asked, none }: { people: readonly Candidate[]; asked: readonly string[]; none: boolean }) {
  const { t } = useTranslation('candidates');
  const choices = choicesOf(people);
  return (
    <>
      <Details summary={t('findable.how.summary')}>
        <ul>
          {(['best', 'stands', 'limits'] as const).map((line) => (
            <li key={line}>{t(`findable.how.${line}`)}</li>
          ))}
        </ul>
      </Details>
      {choices.length > 0 && (
        <Details summary={t('findable.filter.summary')} open={asked.length > 0}>
          <Form method="get" action="?#people-findable" className="stack" data-gap="4">
            <CheckboxGroup
              name="says"
              legend={t('findable.filter.legend')}
              choices={choices.map(({ value, kind, name }) => ({ value, label: t(`findable.filter.${kind}`, { name }) }))}
              defaultValues={asked}
            />
            <div className="cluster">
              <Button variant="secondary">{t('findable.filter.apply')}</Button>
              {asked.length > 0 && <Link to="?#people-findable">{t('findable.filter.clear')}</Link>}
            </div>
          </Form>
        </Details>
      )}
      {none && <p>{t('findable.filter.none')}</p>}
    </>
  );
}

function WhyNobody({ opportunityId, state, softer }: { opportunityId: string; state: FindableState; softer: readonly Softer[] }) {
  const { t } = useTranslation('candidates');
  const language = useLanguage();
  if (state !== 'nobody' && state !== 'shown') return <p>{t(`findable.${state}`)}</p>;
  const nameOf = ({ name, type }: Softer) => name ?? (type === 'skill' ? null : t(`findable.nobody.types.${type}`));
  const named = softer.flatMap((one) => {
    const name = nameOf(one);
    return name === null ? [] : [{ name, band: one.band }];
  });
  return (
    <div className="stack" data-gap="4">
      <p>{t('findable.nobody.text')}</p>
      {named.length > 0 && (
        <>
          <p>{t('findable.nobody.softer')}</p>
          <ul>
            {named.map(({ name, band }) => (
              <li key={name}>{t(`findable.nobody.${band}`, { name })}</li>
            ))}
          </ul>
          <p>
            <Link to={pathTo('ownOpportunity', language, { id: opportunityId })}>{t('findable.nobody.action')}</Link>
          </p>
        </>
      )}
      <p>{t('findable.nobody.later')}</p>
    </div>
  );
}
