import { HatSchoolIcon } from '@navikt/aksel-icons';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { PageHead } from '../../app/head.tsx';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Tag } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Icon } from '../../ui/icon.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Paragraphs } from '../../ui/paragraphs.tsx';
import { useHabitText } from '../opportunities/facts.part.tsx';
import { OpportunityCardView } from '../opportunities/opportunity-card.part.tsx';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const employer = await context
    .get(apiContext)
    .call('GET /api/employers/:id', { params: { id: params.id ?? '' }, query: { language } });
  return orThrow(employer, request, language);
}

export function Component() {
  const { t } = useTranslation(['directory', 'app']);
  const language = useLanguage();
  const {
    id,
    name,
    organisationNumber,
    municipality,
    about,
    offers,
    contact,
    trainingCompany,
    sector,
    answerHabit,
    workplaceFacts,
    opportunities,
  } = useLoaderData<typeof loader>();
  const habitText = useHabitText();
  const isForeign = about !== null && about.language !== language;
  return (
    <div className="container">
      <PageHead
        page="employer"
        params={{ id }}
        title={name}
        description={`${name}${municipality === null ? '' : `, ${municipality.name}`}. ${t('open', { count: opportunities.length })}.`}
      />
      <PageHeading
        back={{ to: pathTo('employers', language), text: t('back') }}
        above={
          trainingCompany && (
            <Tag tone="birch" icon={<Icon of={HatSchoolIcon} />}>
              {t('trainingCompany')}
            </Tag>
          )
        }
      >
        {name}
      </PageHeading>
      <div className="stack" data-gap="12">
        {about !== null && (
          <section className="stack" data-gap="4" aria-labelledby="about">
            <h2 id="about">{t('about')}</h2>
            {isForeign && <p className="muted">{t(`app:writtenIn.${about.language}`)}</p>}
            <Paragraphs text={about.text} lang={isForeign ? about.language : undefined} />
          </section>
        )}
        {offers !== null && (
          <section className="stack" data-gap="4" aria-labelledby="offered">
            <h2 id="offered">{t('offered')}</h2>
            <Paragraphs text={offers.text} lang={offers.language === language ? undefined : offers.language} />
          </section>
        )}
        {contact !== null && (
          <section className="panel stack" data-gap="4" aria-labelledby="contact">
            <h2 id="contact">{t('contact')}</h2>
            <p>
              {contact.occupations.length === 0
                ? t('contactAnybody')
                : t('contactWanted', { names: contact.occupations.map(({ name }) => name).join(', ') })}
            </p>
            {contact.isFull ? (
              <p>{t('contactFull')}</p>
            ) : (
              <div>
                <ButtonLink to={pathTo('opportunity', language, { id: contact.opportunityId })}>{t('contactAction')}</ButtonLink>
              </div>
            )}
          </section>
        )}
        <DescriptionList
          items={[
            ...(municipality === null ? [] : [{ key: 'municipality', term: t('municipality'), description: municipality.name }]),
            { key: 'sector', term: t('sector'), description: t(`sectors.${sector}`) },
            { key: 'answers', term: t('answers'), description: habitText(answerHabit) },
            ...(workplaceFacts.length === 0
              ? []
              : [
                  {
                    key: 'place',
                    term: t('place'),
                    description: (
                      <ul className="stack" data-gap="1">
                        {workplaceFacts.map((fact) => (
                          <li key={fact.id}>{fact.name}</li>
                        ))}
                      </ul>
                    ),
                  },
                ]),
            {
              key: 'number',
              term: t('organisationNumber'),
              description: <span className="num">{organisationNumber.replace(/(\d{3})(?=\d)/g, '$1 ')}</span>,
            },
          ]}
        />
        {opportunities.length === 0 ? (
          <EmptyState
            heading={t('nothing')}
            action={<ButtonLink to={pathTo('search', language)}>{t('searches:title')}</ButtonLink>}
          >
            {t('nothingText')}
          </EmptyState>
        ) : (
          <section className="stack" data-gap="4" aria-labelledby="offers">
            <h2 id="offers">{t('offers')}</h2>
            <ul className="grid">
              {opportunities.map((card) => (
                <li key={card.id}>
                  <OpportunityCardView card={card} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <p>
          <Link to={`${pathTo('report', language)}?employer=${id}`}>{t('report')}</Link>
        </p>
      </div>
    </div>
  );
}
