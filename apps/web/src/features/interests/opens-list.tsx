import type { OpenedPerson } from '@arena/contract/interests';
import { useTranslation } from '../../lib/i18n.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Paragraphs } from '../../ui/paragraphs.tsx';

/** Name, address and own words, as the other side gets them after two yeses. */
export function OpensList({ opens }: { opens: OpenedPerson }) {
  const { t } = useTranslation('interests');
  return (
    <DescriptionList
      items={[
        { key: 'name', term: t('meet.opens.name'), description: opens.name || t('meet.opens.noName') },
        { key: 'email', term: t('meet.opens.email'), description: opens.email ?? t('meet.opens.noEmail') },
        {
          key: 'words',
          term: t('meet.opens.ownWords'),
          description: opens.ownWords === '' ? t('meet.opens.noOwnWords') : <Paragraphs text={opens.ownWords} />,
        },
      ]}
    />
  );
}
