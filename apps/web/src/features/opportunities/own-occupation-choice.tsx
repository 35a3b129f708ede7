import { useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';

interface Occupation {
  id: string;
  name: string;
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
