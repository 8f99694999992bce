import { useRef, useState } from 'preact/hooks';
import type { CardWords } from '../../messages/card';
import { Button } from '../../ui/components/button';
import { isOwn } from '../../result';
import { copyText } from '../../ui/download';
import { Icon } from '../../ui/icons';
import type { Asking } from './asking';
import { textOf } from './copy';
import type { CardProps } from './types';

/** Milliseconds for which a button says what became of its click. */
const SAID_MS = 1800;

interface Worded {
  readonly words: CardWords;
}

const CopyButton = ({ shown, source, words }: Pick<CardProps, 'shown' | 'source'> & Worded) => {
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const timer = useRef(0);
  const button = useRef<HTMLButtonElement>(null);
  const copy = async () => {
    const document = button.current?.ownerDocument;
    const view = document?.defaultView;
    if (!document || !view) return;
    setSaid((await copyText(document, textOf(shown, source, words))) ? 'copied' : 'copyFailed');
    view.clearTimeout(timer.current);
    timer.current = view.setTimeout(() => setSaid(null), SAID_MS);
  };
  return (
    <Button look="plain" changes buttonRef={button} onPress={() => void copy()}>
      <Icon name={said === 'copied' ? 'check' : 'copy'} />
      <span role="status">{words[said ?? 'copy']}</span>
    </Button>
  );
};

const Stepper = ({ position, more, words, onStep }: CardProps & Worded) => {
  const step = (name: 'previous' | 'next', by: 1 | -1) => (
    <Button
      look="plain"
      label={words[name]}
      title={words[name]}
      disabled={!more}
      onPress={() => onStep(by)}
    >
      <Icon name={name} />
    </Button>
  );
  return (
    <span class="stepper">
      {step('previous', -1)}
      <span class="position">{position && words.position(position.number, position.count)}</span>
      {step('next', 1)}
    </span>
  );
};

/** What can be done with the finding shown: to step on, copy it, set it aside. */
export const Foot = ({ asking, ...props }: CardProps & Worded & { readonly asking: Asking }) => {
  const { shown, source, words, ignored } = props;
  return (
    <div class="foot">
      <Stepper {...props} />
      <CopyButton key={shown.index} shown={shown} source={source} words={words} />
      {!ignored && !isOwn(shown.finding) && (
        <Button
          look="plain"
          expanded={asking.isOpen}
          buttonRef={asking.button}
          onPress={asking.toggle}
        >
          <Icon name="ignore" />
          {words.ignore}
        </Button>
      )}
    </div>
  );
};
