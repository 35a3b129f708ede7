import type { ReviewedEmployer } from '@arena/contract/administration';
import { Form } from 'react-router';
import { formatInstant } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** One employer that waits: what is known, a yes, and a no with a reason. */
export function EmployerDecision({
  employer,
  typed,
  error,
}: {
  employer: ReviewedEmployer;
  typed: string;
  error: string | undefined;
}) {
  const { t } = useTranslation(['administration', 'app']);
  const language = useLanguage();
  const { id, version, name, organisationNumber, municipality, employeeCount, registerChecked, registeredAt } = employer;
  const hidden = (
    <>
      <input type="hidden" name="employer" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <article className="panel stack" data-gap="4">
      <h3>{name}</h3>
      <DescriptionList
        items={[
          {
            key: 'number',
            term: t('employers.number'),
            description: (
              <>
                {organisationNumber}{' '}
                <a
                  href={`https://virksomhet.brreg.no/nb/oppslag/enheter/${organisationNumber}`}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  {t('employers.lookUp')}
                </a>
              </>
            ),
          },
          {
            key: 'register',
            term: t('employers.register'),
            description: t(registerChecked ? 'employers.registerOk' : 'employers.registerWaits'),
          },
          {
            key: 'municipality',
            term: t('employers.municipality'),
            description: municipality?.name ?? t('employers.unknown'),
          },
          { key: 'employees', term: t('employers.employees'), description: employeeCount ?? t('employers.employeesUnknown') },
          {
            key: 'training',
            term: t('employers.trainingCompany'),
            description: t(employer.trainingCompany ? 'app:actions.yes' : 'app:actions.no'),
          },
          {
            key: 'by',
            term: t('employers.registeredBy'),
            description: `${employer.registeredBy}, ${formatInstant(registeredAt, language)}`,
          },
          { key: 'about', term: t('employers.about'), description: employer.aboutNb || t('employers.unknown') },
        ]}
      />
      <Form method="post">
        {hidden}
        <Button name="decision" value="approve">
          {t('employers.approve', { name })}
        </Button>
      </Form>
      <Details summary={t('employers.declineHeading')} open={error !== undefined}>
        <Form method="post" className="stack" data-gap="3">
          {hidden}
          <TextArea
            name="reason"
            id={`reason-${id}`}
            label={t('employers.reason')}
            description={t('employers.reasonHelp')}
            error={error}
            defaultValue={typed}
            rows={3}
          />
          <div>
            <Button name="decision" value="decline" variant="secondary" tone="danger">
              {t('employers.decline', { name })}
            </Button>
          </div>
        </Form>
      </Details>
    </article>
  );
}
