import type { ApiResponse } from '@arena/contract/api';
import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
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
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatDay, osloDay } from '../../lib/dates.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { DrawingEmpty } from '../../ui/drawings/quiet.tsx';
import { Alert, EmptyState, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading, VisuallyHidden } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { Band, Reasons } from '../matches/match.part.tsx';
import { OpportunityCardView } from '../opportunities/opportunity-card.part.tsx';
import { LocalTitle } from '../proposals/local-title.part.tsx';
import { isShown, ProposalTable } from '../proposals/proposal-table.part.tsx';

const longestNote = 500;
/** Matches that stand open; the others are folded. */
const mostOpen = 5;

/** Words to one person about one thing, typed and not sent yet. */
const noteOf = (personId: string, opportunityId: string) => `proposal-${personId}-${opportunityId}`;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const id = params.id ?? '';
  const [found, proposals] = await Promise.all([
    api.call('GET /api/followings/:id/matches', { params: { id }, query: { language } }),
    api.call('GET /api/proposals', { query: { language } }),
  ]);
  return {
    ...orThrow(found, request, language),
    proposals: orThrow(proposals, request, language).filter(({ followingId }) => followingId === id),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const id = params.id ?? '';
  const here = pathTo('followed', language, { id });
  const list = pathTo('caseworker', language);
  const intent = form.get('intent');
  const posted = String(form.get('id') ?? '');
  if (intent === 'propose') {
    const note = String(form.get('note') ?? '');
    const values = { opportunityId: posted, note };
    const sent = await api.call('POST /api/followings/:id/proposals', {
      params: { id },
      body: { opportunityId: posted, note },
    });
    if (sent.ok || sent.error.code === 'proposal.already_sent') {
      forgetDraft(noteOf(id, posted));
      return redirect(`${here}?done=proposed`);
    }
    return refusedOrSignIn(sent, values, request, language);
  }
  if (intent === 'refer') {
    const referred = await api.call('POST /api/proposals/:id/referral', { params: { id: posted }, body: {} });
    if (referred.ok || referred.error.code === 'referral.already_sent') return redirect(`${here}?done=referred`);
    return refusedOrSignIn(referred, {}, request, language);
  }
  const ended = await api.call('POST /api/followings/:id/end', { params: { id }, body: {} });
  if (ended.ok || ended.error.code === 'following.ended') return redirect(`${list}?done=ended`);
  return refusedOrSignIn(ended, {}, request, language);
}

interface Refused {
  error: ErrorBody;
  values: { opportunityId?: string; note?: string };
}

export function Component() {
  const { t } = useTranslation(['followings', 'app', 'errors']);
  const language = useLanguage();
  const errorText = useErrorText();
  const { person, matches, proposals } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  useEffect(() => {
    if (refused !== undefined) document.getElementById('error-summary')?.focus();
  }, [refused]);
  const [search] = useSearchParams();
  const done = refused === undefined ? search.get('done') : null;
  // The next step stands open: what can be proposed now, best first, and what somebody still has to answer or do.
  const fresh = matches.filter(({ proposal }) => proposal === null);
  const first = fresh.slice(0, mostOpen);
  const rest = [...fresh.slice(mostOpen), ...matches.filter(({ proposal }) => proposal !== null)];
  const current = proposals.filter(({ status }) => status !== 'referred');
  const earlier = proposals.filter(({ status }) => status === 'referred');
  // Only the note has a limit that typing can break.
  const noteError = refused?.error.code === 'request.invalid' ? t('errors:fields.tooLong', { limit: longestNote }) : undefined;
  return (
    <div className="container">
      <title>{t('app:title', { page: person.name })}</title>
      <div className="stack" data-gap="12">
        <div className="stack" data-gap="4">
          <ErrorSummary
            title={t('app:errorSummary')}
            errors={noteError === undefined ? [] : [{ fieldId: `note-${refused?.values.opportunityId ?? ''}`, text: noteError }]}
          />
          {refused !== undefined && noteError === undefined && (
            <Alert tone="danger" role="alert">
              {errorText(refused.error)}
            </Alert>
          )}
          {(done === 'proposed' || done === 'followed') && (
            <Alert tone="success" role="status">
              {t(`person.done.${done}`)}
            </Alert>
          )}
          {done === 'referred' && proposals.some(isShown) && (
            <Alert tone="success" role="status">
              {t('list.done.referred')}
            </Alert>
          )}
          <PageHeading
            back={{ to: pathTo('caseworker', language), text: t('list.title') }}
            lede={t('person.since', { day: formatDay(osloDay(new Date(person.since)), language) })}
          >
            {person.name}
          </PageHeading>
          <p>{t('person.counts', { waiting: person.waiting, agreed: person.agreed, referred: person.referred })}</p>
        </div>
        <div className="stack" data-gap="3">
          <h2>{t('person.proposals')}</h2>
          {(current.length > 0 || earlier.length === 0) && (
            <ProposalTable proposals={current} caption={t('person.proposals')} withPerson={false} />
          )}
          {earlier.length > 0 && (
            <Details summary={t('person.earlier', { count: earlier.length })} open={done === 'referred'}>
              <ProposalTable proposals={earlier} caption={t('person.earlier', { count: earlier.length })} withPerson={false} />
            </Details>
          )}
        </div>
        <section className="stack" data-gap="4" aria-labelledby="matches">
          <h2 id="matches">{t('person.matches')}</h2>
          {matches.length === 0 ? (
            <EmptyState
              drawing={<DrawingEmpty />}
              heading={t('person.none.heading')}
              headingLevel={3}
              action={<ButtonLink to={pathTo('search', language)}>{t('person.none.action')}</ButtonLink>}
            >
              {t('person.none.text')}
            </EmptyState>
          ) : (
            <>
              <p>{t('person.matchesText')}</p>
              {first.length > 0 && <Cards personId={person.id} matches={first} refused={refused?.values} noteError={noteError} />}
              {rest.length > 0 && (
                <Details
                  summary={t('person.more', { count: rest.length })}
                  open={rest.some(({ opportunity }) => opportunity.id === refused?.values.opportunityId)}
                >
                  <Cards personId={person.id} matches={rest} refused={refused?.values} noteError={noteError} />
                </Details>
              )}
            </>
          )}
        </section>
        <Details summary={t('person.end.heading')}>
          <p>{t('person.end.text')}</p>
          <Form method="post">
            <input type="hidden" name="intent" value="end" />
            <Button variant="secondary" tone="danger">
              {t('person.end.action')}
            </Button>
          </Form>
        </Details>
      </div>
    </div>
  );
}

type Found = ApiResponse<'GET /api/followings/:id/matches'>['matches'][number];

function Cards({
  personId,
  matches,
  refused,
  noteError,
}: {
  personId: string;
  matches: readonly Found[];
  refused: Refused['values'] | undefined;
  noteError: string | undefined;
}) {
  return (
    <ul className="card-list">
      {matches.map((one) => {
        const isRefused = refused?.opportunityId === one.opportunity.id;
        return (
          <li key={one.opportunity.id}>
            <MatchCard
              personId={personId}
              found={one}
              refused={isRefused ? refused : undefined}
              noteError={isRefused ? noteError : undefined}
            />
          </li>
        );
      })}
    </ul>
  );
}

function MatchCard({
  personId,
  found: { opportunity, match, proposal },
  refused,
  noteError,
}: {
  personId: string;
  found: Found;
  refused: Refused['values'] | undefined;
  noteError: string | undefined;
}) {
  const { t } = useTranslation(['followings', 'proposals']);
  return (
    <OpportunityCardView card={opportunity}>
      <Band band={match.band} />
      <Reasons reasons={match.reasons} about="other" />
      {proposal !== null ? (
        <p>
          <strong>{t('person.proposed', { status: t(`proposals:statuses.${proposal.status}`) })}</strong>
        </p>
      ) : (
        <DraftForm id={noteOf(personId, opportunity.id)} className="stack" gap="2">
          <input type="hidden" name="intent" value="propose" />
          <input type="hidden" name="id" value={opportunity.id} />
          <Details summary={t('person.note.open')} open={refused !== undefined}>
            <TextArea
              name="note"
              id={`note-${opportunity.id}`}
              label={t('person.note.label')}
              description={t('person.note.description')}
              error={noteError}
              rows={3}
              defaultValue={refused?.note ?? ''}
              count={{
                max: longestNote,
                limit: t('person.note.limit'),
                left: (left) => t(left < 0 ? 'person.note.over' : 'person.note.left', { count: Math.abs(left) }),
              }}
            />
          </Details>
          <div>
            <Button variant="secondary">
              <span>
                {t('person.propose')}
                <VisuallyHidden>
                  : <LocalTitle title={opportunity.title} />
                </VisuallyHidden>
              </span>
            </Button>
          </div>
        </DraftForm>
      )}
    </OpportunityCardView>
  );
}
