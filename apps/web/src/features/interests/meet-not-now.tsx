/** No profile yet, a profile that rests, or nothing to say yes to: why, and the way on. */
import type { ErrorBody } from '@arena/contract/errors';
import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useErrorText } from '../../lib/errors.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { FormErrors } from './form-errors.part.tsx';

export function MeetNotNow({
  id,
  refusal,
  refused,
  employerName,
  isSaved,
  back,
}: {
  id: string;
  refusal: ErrorBody | null;
  /** What came of a press on this page. */
  refused: ErrorBody | undefined;
  employerName: string;
  isSaved: boolean;
  back: { to: string; text: string };
}) {
  const { t } = useTranslation(['interests', 'app']);
  const language = useLanguage();
  const errorText = useErrorText();
  const reason = refusal?.code === 'profile.missing' ? 'noProfile' : refusal?.code === 'profile.paused' ? 'paused' : 'ended';
  const title = t(`meet.${reason}.title`);
  const lede =
    reason === 'noProfile'
      ? t('meet.noProfile.lede', { employer: employerName })
      : reason === 'paused'
        ? t('meet.paused.lede')
        : errorText(refusal ?? { code: 'server.unexpected', params: {} });
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: title })}</title>
      <div className="stack" data-gap="8">
        <FormErrors error={refused} />
        <PageHeading back={back} lede={lede}>
          {title}
        </PageHeading>
        {reason === 'noProfile' && <p>{t('meet.noProfile.after')}</p>}
        <div className="cluster">
          {reason === 'paused' ? (
            <Form method="post">
              <Button name="act" value="show">
                {t('meet.paused.action')}
              </Button>
            </Form>
          ) : (
            <ButtonLink to={pathTo(reason === 'noProfile' ? 'start' : 'search', language)}>
              {t(reason === 'noProfile' ? 'meet.noProfile.action' : 'meet.ended.search')}
            </ButtonLink>
          )}
          {reason === 'noProfile' && !isSaved && <SaveForLater id={id} />}
        </div>
      </div>
    </div>
  );
}

/** Kept under "Lagret"; the reader comes to the opportunity, where it says so. */
export function SaveForLater({ id }: { id: string }) {
  const { t } = useTranslation('interests');
  const language = useLanguage();
  return (
    <Form method="post" action={pathTo('saved', language)}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="from" value="opportunity" />
      <Button variant="secondary" name="act" value="save">
        {t('meet.save')}
      </Button>
    </Form>
  );
}
