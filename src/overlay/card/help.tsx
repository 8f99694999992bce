import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardWords } from '../../messages/card';
import { Button } from '../../ui/components/button';
import { Icon } from '../../ui/icons';
import { Refused } from './refused';
import type { CardHostProps, HelpProps } from './types';
import { trusted } from '../trusted';

/** What browsers spell out, as it stands on the key. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

const Keys = ({ keys }: { readonly keys: string }) => (
  <>
    {keys.split(/(?<=.)\+|\s+/u).map((key) => (
      <kbd key={key}>{SIGNS[key] ?? key}</kbd>
    ))}
  </>
);

/** All keys there are. A modal dialog: the browser keeps the focus in it, and gives it back. */
export const Help = ({
  keys,
  words,
  refusal,
  onClose,
  onChange,
}: HelpProps & Pick<CardHostProps, 'refusal'> & { words: CardWords }) => {
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // Closed by the browser's own means, it gives the focus back to where it was.
    return () => dialog?.close();
  }, []);
  const close = () => {
    element.current?.close();
  };
  return (
    <dialog
      ref={element}
      class="help"
      aria-labelledby="help-title"
      onClose={onClose}
      onClick={trusted((event) => {
        if (event.target === element.current) close();
      })}
    >
      <div class="inner">
        <div class="head">
          <h2 id="help-title">{words.keysTitle}</h2>
          <Button look="plain" label={words.close} onPress={close}>
            <Icon name="close" />
          </Button>
        </div>
        <h3>{words.keysAnywhere}</h3>
        <dl>
          {keys.map(({ command, keys: set }) => (
            <div key={command}>
              <dt>{words.commands[command]}</dt>
              <dd>{set ? <Keys keys={set} /> : <span class="unset">{words.keysNone}</span>}</dd>
            </div>
          ))}
        </dl>
        <h3>{words.keysInside}</h3>
        <dl>
          {words.keysOfCard.map(([set, what]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <Keys keys={set} />
              </dd>
            </div>
          ))}
        </dl>
        <div class="foot">
          <p>{words.keysNote}</p>
          <Refused refusal={refusal} />
          <Button look="quiet" compact changes onPress={onChange}>
            {words.keysChange}
          </Button>
        </div>
      </div>
    </dialog>
  );
};
