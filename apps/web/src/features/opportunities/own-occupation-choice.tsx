import type { OwnOpportunity } from '@arena/contract/opportunities';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';
import { useReadOccupation } from './use-live-form.ts';

interface Occupation {
  id: string;
  name: string;
}

/**
 * The occupation that is saved, how the words in the field are read now, and what else may be meant: `others` in place of the saved one, and
 * `offered` where what stands in the form came from another. `known`: those in the address, with their names; `was`: the one before.
 */
export function useOccupationChoice(
  formId: string,
  { occupationCode, names }: OwnOpportunity,
  known: readonly Occupation[],
  was: string | undefined,
) {
  const saved = occupationCode === null ? null : { id: occupationCode, name: names[occupationCode] ?? '' };
  const read = useReadOccupation(formId, saved);
  const from = known.find(({ id }) => id === was) ?? saved;
  return {
    saved,
    read,
    others: known.filter(({ id }) => id !== was && id !== occupationCode),
    offered: from !== null && read !== null && read.id !== from.id ? { from, read } : null,
  };
}

/** Inside a sentence that ends by itself: some names end in "mv.". */
const inSentence = (name: string) => name.replace(/\.$/u, '');

/**
 * Which occupation the employer's words were read as, with what else they may mean one press away; inside the form, so that a press takes along
 * what was typed.
 */
export function OccupationRead({
  done,
  read,
  others,
}: {
  done: 'begun' | 'usual';
  read: Occupation;
  others: readonly Occupation[];
}) {
  const { t } = useTranslation('publishing');
  return (
    <Alert tone="success" role="status">
      <p>
        {t(`read.${done}`, { name: inSentence(read.name) })} {t(`read.filled.${done}`)}
      </p>
      {others.length > 0 && (
        <>
          <p>{t('read.others')}</p>
          <input type="hidden" name="or" value={others.map(({ id }) => id).join('.')} />
          <div className="cluster" data-gap="2">
            {others.map(({ id, name }) => (
              <Button key={id} name="do" value={`choose-${id}`} variant="secondary" size="sm">
                {name}
              </Button>
            ))}
          </div>
        </>
      )}
    </Alert>
  );
}

/** The occupation is another than what stands in the form came from: what is usual for it is offered, and comes only by a press. */
export function UsualOffer({ from, read }: { from: Occupation; read: Occupation }) {
  const { t } = useTranslation('publishing');
  return (
    <div className="panel stack" data-gap="3" role="status">
      <p>{t('usual.text', { was: inSentence(from.name), name: inSentence(read.name) })}</p>
      <input type="hidden" name="from" value={from.id} />
      <div>
        <Button name="do" value="usual" variant="secondary" size="sm">
          {t('usual.action', { name: read.name })}
        </Button>
      </div>
    </div>
  );
}
