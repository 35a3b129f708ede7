import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card, Tag } from '../../ui/card.tsx';
import { DrawingMeeting } from '../../ui/drawings/people.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const answer = await context.get(apiContext).call('GET /api/conversations', { query: { language } });
  return orThrow(answer, request, language);
}

/** As much of the last message as a line or two of a list holds. */
const longestExcerpt = 140;
const excerpt = (text: string) => (text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt).trimEnd()} …`);

export function Component() {
  const { t } = useTranslation(['conversations', 'app']);
  const { language, session } = useRoot();
  const conversations = useLoaderData<typeof loader>();
  const side = session.actor?.role === 'employer' ? 'employer' : 'seeker';
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('title') })}</title>
      <PageHeading lede={t('lede')}>{t('title')}</PageHeading>
      {conversations.length === 0 ? (
        <EmptyState
          drawing={<DrawingMeeting />}
          heading={t('empty.heading')}
          action={
            <ButtonLink to={pathTo(side === 'employer' ? 'company' : 'interests', language)}>
              {t(`empty.${side}Action`)}
            </ButtonLink>
          }
        >
          {t(`empty.${side}`)}
        </EmptyState>
      ) : (
        <ul className="card-list">
          {conversations.map(({ id, title, withName, lastText, lastAt, unread, canWrite }) => (
            <li key={id}>
              <Card
                to={pathTo('conversation', language, { id })}
                heading={withName}
                headingLevel={2}
                above={unread > 0 && <Tag tone="birch">{t('unread', { count: unread })}</Tag>}
              >
                <p lang={title.language === language ? undefined : title.language}>{title.text}</p>
                <p>{lastText === null ? t('noMessages') : excerpt(lastText)}</p>
                {!canWrite && <p>{t('over')}</p>}
                <p className="muted">{t('last', { when: formatInstant(lastAt, language) })}</p>
              </Card>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
