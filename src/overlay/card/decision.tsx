import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardWords } from '../../messages/card';
import { Button } from '../../ui/components/button';
import { IgnoreForm } from '../../ui/components/ignore-form';
import { Problem } from '../../ui/components/problem';
import { Icon } from '../../ui/icons';
import type { Asking } from './asking';
import type { CardProps } from './types';

/** As many as the card has room to show. */
const MAX_REASON_CHARS = 200;

interface Worded {
  readonly words: CardWords;
}

/** Says that a finding is set aside, and undoes it. Pages don't know the reason. */
const IgnoredNote = ({
  words,
  fresh,
  onUndo,
}: Worded & {
  /** Whether it has only just been set aside: what undoes it takes the focus then. */
  readonly fresh: boolean;
  readonly onUndo: () => void;
}) => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (fresh) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="set-aside">
      <Icon name="ignore" />
      <p>
        <strong>{words.ignored}</strong>
        <span>{words.reasonInPanel}</span>
      </p>
      <Button look="plain" changes buttonRef={button} onPress={onUndo}>
        {words.ignoring.undo}
      </Button>
    </div>
  );
};

/** Says that a finding was set aside before it was what it is now: to do so again, or to drop that. */
const IgnoredBeforeNote = ({
  words,
  before,
  onAgain,
  onDrop,
}: Worded & {
  readonly before: NonNullable<CardProps['before']>;
  readonly onAgain: () => Promise<boolean>;
  readonly onDrop: () => Promise<boolean>;
}) => {
  const [failed, setFailed] = useState(false);
  const { again, saidThen, undo, before: names } = words.ignoring;
  const act = async (doing: () => Promise<boolean>) => setFailed(!(await doing()));
  return (
    <div class="set-aside ignored-before">
      <Icon name="ignore" />
      <div class="then">
        <p>
          <strong>{names[before.state]}</strong>
          <span>
            {saidThen}
            {words.colon}
            {before.message} {words.reasonInPanel}
          </span>
        </p>
        {failed && <Problem>{words.ignoreFailed}</Problem>}
      </div>
      <p class="choices">
        <Button look="plain" changes onPress={() => void act(onDrop)}>
          {undo}
        </Button>
        <Button look="plain" changes onPress={() => void act(onAgain)}>
          {again[before.state]}
        </Button>
      </p>
    </div>
  );
};

/** What a person has decided on the finding, or is about to: nothing where it is open. */
export const Decision = ({
  asking,
  ...props
}: CardProps & Worded & { readonly asking: Asking }) => {
  const { id, words, ignored, before } = props;
  if (ignored)
    return (
      <IgnoredNote
        words={words}
        fresh={asking.isDecidedHere}
        onUndo={() => void props.onUnignore()}
      />
    );
  if (asking.isOpen)
    return (
      <IgnoreForm
        key={id}
        words={{
          ...words.ignoring,
          title: words.ignoreTitle,
          reason: words.ignoreReason,
          reasonHint: words.ignoreReason,
          failed: words.ignoreFailed,
          cancel: words.cancel,
        }}
        draft={props.draft()}
        lines={1}
        maxChars={MAX_REASON_CHARS}
        onDraft={props.onDraft}
        onIgnore={(reason) => {
          asking.decide();
          return props.onIgnore(reason);
        }}
        onCancel={asking.stop}
      />
    );
  if (!before) return null;
  return (
    <IgnoredBeforeNote
      key={id}
      words={words}
      before={before}
      onAgain={() => {
        asking.decide();
        return props.onIgnoreAgain();
      }}
      onDrop={props.onUnignore}
    />
  );
};
