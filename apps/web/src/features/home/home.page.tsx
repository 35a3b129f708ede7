import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DrawingLandscape } from '../../ui/drawings/landscape.tsx';
import { TextField } from '../../ui/field.tsx';
import { PageHeading } from '../../ui/page.tsx';

export function Component() {
  const { t } = useTranslation(['home', 'app']);
  const language = useLanguage();
  return (
    <div className="hero">
      <title>Arena Innlandet</title>
      <meta name="description" content={t('home:lede')} />
      <div className="container stack" data-gap="6">
        <PageHeading lede={t('home:lede')}>{t('home:title')}</PageHeading>
        <Form className="search-bar" data-scale="big" role="search" action={pathTo('search', language)}>
          <TextField name="q" type="search" label={t('home:search.label')} />
          <Button>{t('home:search.action')}</Button>
        </Form>
      </div>
      <DrawingLandscape className="hero__picture" />
    </div>
  );
}
