/** One step that could lift a match or a next try: the sentence, and the link to where it is told, learned or accepted. */
import type { LiftView } from '@arena/contract/rankings';
import { Link } from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';

export type Step = Pick<LiftView, 'code' | 'way' | 'params'>;

export function useStepSentence(): (step: Step) => string {
  const { t } = useTranslation('rankings');
  return ({ code, way, params }) => {
    if (way === 'choose') return t('lift.choose', params);
    if (code !== 'language') return t(`lift.${way}.${code}`, params);
    return t(params.mode === 'written' ? `lift.${way}.language_written` : `lift.${way}.language_oral`, params);
  };
}

/** Where each question is asked in the guided start. */
const questions: Record<Step['code'], string> = {
  language: 'languages',
  licence: 'licences',
  authorisation: 'licences',
  education: 'education',
  skill: 'words',
  'travel-time': 'travel',
  home: 'place',
  'travel-modes': 'travel',
  extent: 'time',
  work: 'wishes',
};

/** The link on: to the question, or to where it can be learned. */
export function Way({ step }: { step: Step }) {
  const { t } = useTranslation('rankings');
  const language = useLanguage();
  const way = wayOf(step, language);
  if (way === null) return null;
  return (
    <Link className="ds-link" to={way.to}>
      {t(`lift.${way.text}`)}
    </Link>
  );
}

function wayOf({ code, way, params }: Step, language: Language) {
  const question = pathTo('question', language, { step: params.id === 'nb' ? 'norwegian' : questions[code] });
  if (way === 'answer') return { to: question, text: 'toAnswer' as const };
  if (way === 'choose') return { to: question, text: 'toChange' as const };
  if (code === 'authorisation') return { to: pathTo('educationAbroad', language), text: 'toAuthorisation' as const };
  const search = (query: string) => `${pathTo('search', language)}?${query}&v=2`;
  if (code === 'language' && params.id === 'nb')
    return { to: search('fact=norwegian-training'), text: 'toLearnNorwegian' as const };
  if (code === 'licence' || code === 'skill') return { to: search('flag=training'), text: 'toLearnAtWork' as const };
  return null;
}
