/** Taking all answers along, or away: from the saved profile, with the way to get them back. */
import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { useEffect, useRef } from 'react';
import { data, Form, redirect } from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { type Api, refusedOrSignIn } from '../../lib/api.ts';
import { forgetAllDrafts } from '../../lib/draft-form.tsx';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { answersOf, type Own } from './own-answers.part.ts';

interface Emptied {
  answers: Answers;
  findable: boolean;
}

/** Name and e-mail stay. Nobody can be found by answers that are gone. */
export async function emptyAnswers(api: Api, { profile }: Own, request: Request, language: Language) {
  if (profile === null) return redirect(pathTo('profile', language));
  const emptied: Emptied = { answers: answersOf(profile.answers), findable: profile.findable };
  const saved = await api.call('PUT /api/profile', {
    body: { answers: noAnswers, findable: false, version: profile.version },
  });
  if (!saved.ok) return refusedOrSignIn(saved, null, request, language);
  forgetAllDrafts();
  return data({ emptied: JSON.stringify(emptied), values: null });
}

/** What comes back is checked where answers are saved. */
export async function restoreAnswers(
  api: Api,
  { profile }: Own,
  sent: FormDataEntryValue | null,
  request: Request,
  language: Language,
) {
  const emptied = emptiedIn(sent);
  if (emptied === null) return redirect(pathTo('profile', language));
  const saved = await api.call('PUT /api/profile', {
    body: { answers: emptied.answers, findable: emptied.findable, version: profile?.version ?? null },
  });
  return saved.ok ? redirect(`${pathTo('profile', language)}?saved=1`) : refusedOrSignIn(saved, null, request, language);
}

function emptiedIn(sent: FormDataEntryValue | null): Emptied | null {
  try {
    const { answers, findable } = JSON.parse(String(sent)) as Partial<Emptied>;
    return typeof answers === 'object' ? { answers, findable: findable === true } : null;
  } catch {
    return null;
  }
}

/** Says that the answers are gone, and puts them back. Takes the focus that its button had. */
export function EmptiedStatus({ emptied }: { emptied: string }) {
  const { t } = useTranslation('profiles');
  const language = useLanguage();
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => ref.current?.querySelector('button')?.focus(), []);
  return (
    <Form method="post" action={pathTo('profile', language)} ref={ref} className="cluster">
      <p role="status">{t('profile.keep.emptied')}</p>
      <input type="hidden" name="emptied" value={emptied} />
      <Button variant="secondary" size="sm" name="intent" value="restore">
        {t('understood.undo')}
      </Button>
    </Form>
  );
}

export function KeepOrEmpty() {
  const { t } = useTranslation(['profiles', 'start']);
  const language = useLanguage();
  return (
    <div className="panel stack" data-gap="3">
      <h2>{t('profile.keep.heading')}</h2>
      <p>{t('profile.keep.text')}</p>
      <div>
        <ButtonLink href={`/api/profile?language=${language}`} download="arena-innlandet.json" variant="secondary">
          {t('start:kept.download')}
        </ButtonLink>
      </div>
      <Form method="post" action={pathTo('profile', language)}>
        <Button variant="secondary" name="intent" value="empty">
          {t('profile.keep.empty')}
        </Button>
      </Form>
    </div>
  );
}
