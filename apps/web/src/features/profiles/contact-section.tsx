import type { ErrorBody } from '@arena/contract/errors';
import { DraftForm } from '../../lib/draft-form.tsx';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import type { Problems } from './answers-form.ts';
import { useProblemText } from './form-errors.tsx';

/** Typed here, until it is saved. */
export const contactForm = 'contact';

export interface TypedContact {
  name: string;
  email: string;
}

export const contactIn = (sent: FormData): TypedContact => ({
  name: String(sent.get('name') ?? '').trim(),
  email: String(sent.get('email') ?? '').trim(),
});

/** What the API said about the two fields; undefined when the refusal is about something else. */
export function contactProblems({ code, fields = [] }: ErrorBody): Problems | undefined {
  if (code !== 'request.invalid') return undefined;
  const isAbout = (path: string) => fields.some((field) => field.path === path);
  const problems: Problems = {
    ...(isAbout('/name') ? { name: 'noName' as const } : {}),
    ...(isAbout('/email') ? { email: 'badEmail' as const } : {}),
  };
  return Object.keys(problems).length > 0 ? problems : undefined;
}

/** Name and e-mail, with who sees them and when. A form of its own: saving it does not save the answers. */
export function ContactSection({ typed, problems }: { typed: TypedContact; problems: Problems }) {
  const { t } = useTranslation('profiles');
  const problemText = useProblemText(problems);
  return (
    <section className="panel stack" data-gap="4" aria-labelledby="contact">
      <h2 id="contact">{t('profile.contact.heading')}</h2>
      <p>{t('profile.contact.text')}</p>
      <DraftForm id={contactForm} className="stack" gap="4">
        <TextField
          name="name"
          label={t('profile.contact.name')}
          autoComplete="name"
          maxLength={100}
          defaultValue={typed.name}
          error={problemText('name')}
        />
        <TextField
          name="email"
          type="email"
          label={t('profile.contact.email')}
          description={t('profile.contact.emailDescription')}
          autoComplete="email"
          maxLength={254}
          defaultValue={typed.email}
          error={problemText('email')}
        />
        <div>
          <Button variant="secondary" name="intent" value="contact">
            {t('profile.contact.save')}
          </Button>
        </div>
      </DraftForm>
    </section>
  );
}
