import type { ApiResponse } from '@arena/contract/api';
import type { MemberRole } from '@arena/contract/employers';
import type { ErrorBody } from '@arena/contract/errors';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { type Api, apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/field.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { FormSummary, useFieldErrors } from './form-summary.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const api = context.get(apiContext);
  const own = orThrow(await api.call('GET /api/employer'), request, language);
  if (own.employer === null) throw redirect(pathTo('company', language));
  return { role: own.employer.memberRole, people: orThrow(await api.call('GET /api/employer/people'), request, language) };
}

const roleIn = (text: string): MemberRole => (text === 'manager' ? 'manager' : 'member');

async function carryOut(api: Api, act: string, id: string, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '');
  const params = { id };
  switch (act) {
    case 'let-in':
      return api.call('POST /api/employer/requests/:id/answer', { params, body: { answer: 'yes', role: 'member' } });
    case 'refused':
      return api.call('POST /api/employer/requests/:id/answer', { params, body: { answer: 'no', role: 'member' } });
    case 'manager':
    case 'member':
      return api.call('PUT /api/employer/people/:id', { params, body: { role: act } });
    case 'removed':
      return api.call('DELETE /api/employer/people/:id', { params });
    case 'withdrawn':
      return api.call('DELETE /api/employer/invitations/:id', { params });
    case 'left':
      return api.call('POST /api/employer/leave', { body: {} });
    default:
      return api.call('POST /api/employer/invitations', { body: { email: text('email'), role: roleIn(text('role')) } });
  }
}

const doneAs: Record<string, string> = { manager: 'changed', member: 'changed' };

export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const form = await request.formData();
  // A button carries what it does and to whom: "removed 0199…".
  const [act = '', id = ''] = String(form.get('act') ?? '').split(' ');
  const result = await carryOut(context.get(apiContext), act, id, form);
  const values = { email: String(form.get('email') ?? ''), role: String(form.get('role') ?? '') };
  if (!result.ok) return refusedOrSignIn(result, values, request, language);
  return redirect(
    act === 'left' ? pathTo('company', language) : `${pathTo('companyPeople', language)}?done=${doneAs[act] ?? act}`,
  );
}

const doneWords = ['invited', 'withdrawn', 'let-in', 'refused', 'changed', 'removed'] as const;

const aboutInvitations: ReadonlySet<string> = new Set([
  'request.invalid',
  'employer.too_many_invitations',
  'employer.invitations_today',
  'employer.invited_today',
]);

export function Component() {
  const { t } = useTranslation(['employers', 'app']);
  const language = useLanguage();
  const { role, people } = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody; values: { email: string; role: string } }>();
  const [search] = useSearchParams();
  const usual = aboutInvitations.has(refused?.error.code ?? '') ? 'email' : 'main';
  const errors = useFieldErrors(refused?.error, usual, 254);
  const { t: errorText } = useTranslation('errors');
  const shown =
    errors.email === undefined
      ? errors
      : { ...errors, email: refused?.error.code === 'request.invalid' ? errorText('fields.required') : errors.email };
  const done = refused === undefined ? doneWords.find((word) => word === search.get('done')) : undefined;
  const isManager = role === 'manager';
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('people.title') })}</title>
      <div className="stack" data-gap="8">
        <FormSummary errors={shown} />
        <PageHeading lede={t('people.lede')} back={{ to: pathTo('company', language), text: t('join.toCompany') }}>
          {t('people.title')}
        </PageHeading>
        {done !== undefined && (
          <Alert tone="success" role="status">
            {t(`people.done.${done}`)}
          </Alert>
        )}
        {people.requests.length > 0 && <Requests requests={people.requests} />}
        <ul className="card-list">
          {people.members.map((member) => (
            <li key={member.id} className="panel stack" data-gap="3">
              <h2>
                {member.name} {member.isSelf && <span className="muted">({t('people.you')})</span>}
              </h2>
              <p className="cluster">
                <Tag tone={member.role === 'manager' ? 'birch' : 'neutral'}>{t(`people.roles.${member.role}`)}</Tag>
                {member.email !== null && <span>{member.email}</span>}
                <span className="muted">
                  {t('people.since')} <time dateTime={member.since}>{formatInstant(member.since, language)}</time>
                </span>
              </p>
              {isManager && !member.isSelf && (
                <Form method="post" className="cluster">
                  <Button
                    name="act"
                    value={`${member.role === 'manager' ? 'member' : 'manager'} ${member.id}`}
                    variant="secondary"
                    size="sm"
                  >
                    {t(member.role === 'manager' ? 'people.makeMember' : 'people.makeManager', { name: member.name })}
                  </Button>
                  <Button name="act" value={`removed ${member.id}`} variant="tertiary" tone="danger" size="sm">
                    {t('people.remove', { name: member.name })}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
        {isManager && (
          <section className="stack" data-gap="4">
            <h2>{t('people.invite')}</h2>
            <p>{t('people.inviteText')}</p>
            <Form method="post" className="stack" data-gap="4">
              <TextField
                name="email"
                type="email"
                autoComplete="off"
                label={t('people.inviteEmail')}
                error={shown.email}
                defaultValue={refused?.values.email ?? ''}
              />
              <RadioGroup
                name="role"
                legend={t('people.inviteRole')}
                defaultValue={refused?.values.role || 'member'}
                choices={[
                  { value: 'member', label: t('people.roles.member') },
                  { value: 'manager', label: t('people.roles.manager') },
                ]}
              />
              <div>
                <Button name="act" value="invited">
                  {t('people.inviteAction')}
                </Button>
              </div>
            </Form>
          </section>
        )}
        {people.invitations.length > 0 && <Invitations invitations={people.invitations} />}
        <Details summary={t('people.leave')}>
          <Form method="post" className="stack" data-gap="3">
            <p>{t('people.leaveText')}</p>
            <div>
              <Button name="act" value="left" variant="secondary" tone="danger">
                {t('people.leave')}
              </Button>
            </div>
          </Form>
        </Details>
      </div>
    </div>
  );
}

type People = ApiResponse<'GET /api/employer/people'>;

function Requests({ requests }: { requests: People['requests'] }) {
  const { t } = useTranslation('employers');
  return (
    <section className="stack" data-gap="4">
      <h2>{t('people.requests')}</h2>
      <p>{t('people.requestText')}</p>
      <ul className="card-list">
        {requests.map(({ id, name, email }) => (
          <li key={id} className="panel stack" data-gap="3">
            <h3>{name}</h3>
            {email !== null && <p>{email}</p>}
            <Form method="post" className="cluster">
              <Button name="act" value={`let-in ${id}`} size="sm">
                {t('people.letIn', { name })}
              </Button>
              <Button name="act" value={`refused ${id}`} variant="tertiary" size="sm">
                {t('people.refuse', { name })}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Invitations({ invitations }: { invitations: People['invitations'] }) {
  const { t } = useTranslation('employers');
  const language = useLanguage();
  return (
    <section className="stack" data-gap="4">
      <h2>{t('people.waiting')}</h2>
      <ul className="card-list">
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id} className="panel stack" data-gap="3">
            <p>
              {email} <Tag>{t(`people.roles.${role}`)}</Tag>
            </p>
            <p className="muted">
              {t('people.until')} <time dateTime={expiresAt}>{formatInstant(expiresAt, language)}</time>
            </p>
            <Form method="post">
              <Button name="act" value={`withdrawn ${id}`} variant="tertiary" size="sm">
                {t('people.withdraw', { email })}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
