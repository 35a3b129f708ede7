import type { ErrorBody } from '@arena/contract/errors';
import { noAnswers } from '@arena/contract/no-answers';
import type { OwnProfile } from '@arena/contract/profiles';
import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { type Api, apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { Alert, StatusMessage } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { AnswersFields } from './answers-fields.tsx';
import { many, one, onTopOf, type Problems, settle, type Typed, typedIn, typedOf } from './answers-form.ts';
import { AnswersSummary } from './answers-summary.tsx';
import { ContactSection, contactForm, contactIn, contactProblems, type TypedContact } from './contact-section.tsx';
import { EmptiedStatus, emptyAnswers, KeepOrEmpty, restoreAnswers } from './emptying.tsx';
import { FormErrors } from './form-errors.tsx';
import { FromDraft } from './from-draft.part.tsx';
import { answersOf, loadInBrowser, loadOwn, readSentAnswers } from './own-answers.part.ts';
import { fieldsOf } from './steps.ts';
import { Studied } from './studied.tsx';

const form = 'profile';
/** What the long form asks about; the rest is changed question by question. */
const fieldsOfLongForm = [
  ...(['place', 'travel', 'words', 'norwegian', 'languages', 'wishes', 'education', 'licences'] as const).flatMap(
    (step) => fieldsOf[step],
  ),
  'educationRecognised',
  'extent',
];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  // Asked first: it sends whoever is not signed in to sign in, and anybody who is no seeker away.
  const { profile } = orThrow(await api.call('GET /api/profile', { query: { language } }), request, language);
  const [draft, choices] = await Promise.all([
    loadInBrowser(api, request, language),
    api.call('GET /api/taxonomy/choices', { query: { language } }),
  ]);
  return {
    profile,
    hasDraft: draft.hasDraft,
    choices: orThrow(choices, request, language),
    saved: new URL(request.url).searchParams.get('saved'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const sent = await request.formData();
  const done = redirect(`${pathTo('profile', language)}?saved=1`);
  // The choice between two sets of answers is offered with the matches too.
  const toMatches = sent.get('to') === 'matches';
  if (sent.get('intent') === 'dropDraft') {
    orThrow(await api.call('DELETE /api/draft'), request, language);
    return redirect(pathTo(toMatches ? 'matches' : 'profile', language));
  }
  if (sent.get('intent') === 'contact') return saveContact(api, request, contactIn(sent), language);
  const typed = typedIn(sent);
  const own = await loadOwn(api, request, language);
  if (sent.get('intent') === 'useDraft') {
    if (own.draft === null) return redirect(pathTo(toMatches ? 'matches' : 'profile', language));
    const saved = await api.call('PUT /api/profile', {
      body: { answers: answersOf(own.draft), findable: own.profile?.findable ?? false, version: own.profile?.version ?? null },
    });
    if (!saved.ok) return refusedOrSignIn(saved, null, request, language);
    orThrow(await api.call('DELETE /api/draft'), request, language);
    forgetDraft(form);
    return toMatches ? redirect(pathTo('matches', language)) : done;
  }
  if (sent.get('intent') === 'empty') return emptyAnswers(api, own, request, language);
  if (sent.get('intent') === 'restore') return restoreAnswers(api, own, sent.get('emptied'), request, language);

  const choices = orThrow(await api.call('GET /api/taxonomy/choices', { query: { language } }), request, language);
  const before = answersOf(own.profile?.answers ?? null);
  const whole = onTopOf(typedOf(before, choices), typed, fieldsOfLongForm);
  const read = await readSentAnswers(api, whole, choices, before, language);
  if (!read.ok) return refusedOrSignIn(read, typed, request, language);
  if (Object.keys(read.problems).length > 0) return data({ problems: read.problems, values: typed }, { status: 400 });
  const version = Number(one(typed, 'version'));
  const saved = await api.call('PUT /api/profile', {
    body: {
      answers: settle(before, read.answers),
      findable: typed.findable !== undefined,
      version: version > 0 ? version : null,
    },
  });
  if (saved.ok) {
    forgetDraft(form);
    return done;
  }
  if (saved.error.code === 'version.stale')
    return data({ error: saved.error, values: typed, savedNow: await readSaved(api, language) }, { status: 409 });
  return refusedOrSignIn(saved, typed, request, language);
}

/** Who came here from an opportunity to tell their name goes back to it. */
async function saveContact(api: Api, request: Request, contact: TypedContact, language: Language) {
  const saved = await api.call('PUT /api/profile/contact', {
    body: { name: contact.name, email: contact.email === '' ? null : contact.email },
  });
  if (saved.ok) {
    forgetDraft(contactForm);
    const meet = new URL(request.url).searchParams.get('meet');
    return redirect(meet ? pathTo('meet', language, { id: meet }) : `${pathTo('profile', language)}?saved=contact`);
  }
  const problems = contactProblems(saved.error);
  if (problems !== undefined) return data({ problems, values: null, contact }, { status: saved.status });
  return refusedOrSignIn(saved, null, request, language);
}

async function readSaved(api: Api, language: Language): Promise<OwnProfile | null> {
  const now = await api.call('GET /api/profile', { query: { language } });
  return now.ok ? now.data.profile : null;
}

interface Refused {
  error?: ErrorBody;
  problems?: Problems;
  /** Null when what was refused was not the form. */
  values: Typed | null;
  /** Name and e-mail as typed, when it was those. */
  contact?: TypedContact;
  /** After somebody else saved: what stands there now. */
  savedNow?: OwnProfile | null;
  /** The answers that were just taken away, to be put back. */
  emptied?: string;
}

export function Component() {
  const { t } = useTranslation(['profiles', 'app']);
  const language = useLanguage();
  const { profile, hasDraft, choices, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const typed = refused?.values ?? {
    ...typedOf(profile?.answers ?? noAnswers, choices),
    findable: profile?.findable ? ['yes'] : [],
  };
  const problems = refused?.problems ?? {};
  const savedNow = refused?.savedNow ?? null;
  // What stands in the form is not what is kept.
  const hasMistake = refused?.contact === undefined && Boolean(refused?.values);
  const studies = profile?.answers.studies ?? [];
  return (
    <div className="container">
      <title>{t('app:title', { page: t('profile.title') })}</title>
      <div className="with-aside">
        <div className="stack" data-gap="8">
          <FormErrors problems={problems} error={refused?.error} />
          <PageHeading lede={t('profile.lede')}>{t('profile.title')}</PageHeading>
          {profile !== null && profile.hidden !== null && (
            <Alert tone="info">
              <p>
                {t(`ownData:state.${profile.hidden}`)} <Link to={pathTo('ownData', language)}>{t('ownData:state.change')}</Link>
              </p>
            </Alert>
          )}
          <StatusMessage>
            {saved === 'contact' && refused === undefined && t('profile.contact.saved')}
            {saved === '1' && refused === undefined && (
              <>
                {t('profile.saved')}{' '}
                <Link className="ds-link" to={pathTo('matches', language)}>
                  {t('profile.matches')}
                </Link>
              </>
            )}
          </StatusMessage>
          {savedNow !== null && <SavedNow profile={savedNow} />}
          {refused?.emptied !== undefined && <EmptiedStatus emptied={refused.emptied} />}
          {hasDraft && <FromDraft to="profile" />}
          {profile !== null && (
            <ContactSection
              typed={refused?.contact ?? { name: profile.name, email: profile.email ?? '' }}
              problems={refused?.contact === undefined ? {} : problems}
            />
          )}
          {profile !== null && <AnswersSummary answers={profile.answers} choices={choices} />}
          {/* A new form for each version: fields would keep what stands in them when the draft replaced it. */}
          <DraftForm key={profile?.version ?? 0} id={form} className="stack" gap="12">
            <input type="hidden" name="version" value={savedNow?.version ?? profile?.version ?? ''} />
            <Details summary={t('profile.allOnOnePage')} open={profile === null || hasMistake}>
              <div className="stack" data-gap="12">
                <AnswersFields
                  typed={typed}
                  choices={choices}
                  problems={problems}
                  studied={studies.length === 0 ? null : <Studied studies={studies} />}
                />
              </div>
            </Details>
            <Findable isOn={many(typed, 'findable').length > 0} />
            <div>
              <Button size="lg" block>
                {t('profile.save')}
              </Button>
            </div>
          </DraftForm>
        </div>
        <aside className="stack" aria-labelledby="found">
          <div className="panel stack" data-gap="3">
            <h2 id="found">{t('profile.understood')}</h2>
            <Found profile={profile} />
          </div>
          <div className="panel stack" data-gap="3">
            <h2>{t('profile.strengths')}</h2>
            <p>{t('profile.strengthsText')}</p>
            <div>
              <ButtonLink to={pathTo('strengths', language)} variant="secondary">
                {t('profile.strengthsSee')}
              </ButtonLink>
            </div>
          </div>
          <div className="panel stack" data-gap="3">
            <h2>{t('profile.followers')}</h2>
            <p>{t('profile.followersText')}</p>
            <div>
              <ButtonLink to={pathTo('followers', language)} variant="secondary">
                {t('profile.followers')}
              </ButtonLink>
            </div>
          </div>
          {profile !== null && <KeepOrEmpty />}
        </aside>
      </div>
    </div>
  );
}

function Found({ profile }: { profile: OwnProfile | null }) {
  const { t } = useTranslation('profiles');
  const language = useLanguage();
  const groups = [
    { key: 'occupations', names: profile?.answers.knownOccupationNames ?? [] },
    { key: 'skills', names: profile?.answers.skillNames ?? [] },
    { key: 'wanted', names: profile?.answers.wantedOccupationNames ?? [] },
  ] as const;
  const told = groups.filter(({ names }) => names.length > 0);
  if (told.length === 0) return <p>{t('profile.understoodNone')}</p>;
  return (
    <>
      <DescriptionList
        layout="stacked"
        items={told.map(({ key, names }) => ({
          key,
          term: t(`understood.${key}`),
          description: names.map(({ name }) => name).join(', '),
        }))}
      />
      <div>
        <ButtonLink to={pathTo('understood', language)} variant="secondary">
          {t('profile.understoodChange')}
        </ButtonLink>
      </div>
    </>
  );
}

/** What the other tab saved, beside what stands in the form. */
function SavedNow({ profile }: { profile: OwnProfile }) {
  const { t } = useTranslation(['profiles', 'app']);
  const { answers, findable } = profile;
  const empty = t('profile.stale.empty');
  const facts = [
    { key: 'home', text: answers.home?.name ?? empty },
    { key: 'can', text: answers.canWords || empty },
    { key: 'wish', text: answers.wishWords || empty },
    { key: 'findable', text: t(findable ? 'app:actions.yes' : 'app:actions.no') },
  ] as const;
  return (
    <Alert tone="warning" heading={t('profile.stale.heading')} role="alert">
      <p>{t('profile.stale.text')}</p>
      <DescriptionList
        items={facts.map(({ key, text }) => ({
          key,
          term: t(`profile.stale.${key}`),
          description: <span dir="auto">{text}</span>,
        }))}
      />
    </Alert>
  );
}

function Findable({ isOn }: { isOn: boolean }) {
  const { t } = useTranslation('profiles');
  const seen = ['pseudonym', 'match', 'skills', 'travel'] as const;
  return (
    <section className="panel stack" data-gap="4" data-tone="spruce">
      <h2>{t('profile.findable.heading')}</h2>
      <Checkbox
        name="findable"
        label={t('profile.findable.label')}
        description={t('profile.findable.description')}
        defaultChecked={isOn}
      />
      <Details summary={t('profile.findable.summary')}>
        <div className="prose">
          <p>{t('profile.findable.sees')}</p>
          <ul>
            {seen.map((fact) => (
              <li key={fact}>{t(`profile.findable.seesList.${fact}`)}</li>
            ))}
          </ul>
          <p>{t('profile.findable.never')}</p>
          <p>{t('profile.findable.afterwards')}</p>
        </div>
      </Details>
    </section>
  );
}
