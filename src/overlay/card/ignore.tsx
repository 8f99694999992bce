import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardWords } from '../../messages/card';
import { Icon } from '../../ui/icons';
import type { Guarded } from './guarded';
import { TypedInput } from './typed';
import type { CardProps } from './types';
import { trusted } from '../trusted';

interface IgnoreFormProps {
  readonly words: CardWords;
  readonly guarded: Guarded;
  /** What was written of a reason before. */
  readonly draft: string;
  readonly onDraft: (reason: string) => void;
  readonly onIgnore: (reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Why is it ignored? A usual reason to pick, or words of one's own. */
export const IgnoreForm = ({
  words,
  guarded,
  draft,
  onDraft,
  onIgnore,
  onCancel,
}: IgnoreFormProps) => {
  const [reason, setReason] = useState(draft);
  const [state, setState] = useState<'open' | 'busy' | 'failed' | 'empty'>('open');
  const field = useRef<HTMLInputElement>(null);
  const typed = useRef(new TypedInput());
  useLayoutEffect(() => {
    // One that was left half-written is shown again, and doesn't ask for attention.
    if (draft === '') field.current?.focus({ preventScroll: true });
  }, []);

  const write = (text: string) => {
    setReason(text);
    if (state === 'empty') setState('open');
    onDraft(text);
  };
  const submit = async () => {
    if (state === 'busy') return;
    if (reason.trim() === '') {
      setState('empty');
      field.current?.focus({ preventScroll: true });
      return;
    }
    setState('busy');
    if (!(await onIgnore(reason.trim()))) setState('failed');
  };
  return (
    <form
      class="ignore"
      aria-label={words.ignoreTitle}
      // Enter clicks the button. A script can have a browser send a form, and that is trusted as well.
      onSubmit={trusted((event) => event.preventDefault())}
      onKeyDown={trusted((event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      })}
    >
      <p>{words.ignoreTitle}</p>
      <div class="reasons" role="group" aria-label={words.ignoring.reasonsName}>
        {words.ignoring.reasons.map((usual) => (
          <button
            key={usual}
            type="button"
            class="reason"
            aria-pressed={reason === usual}
            onClick={trusted(() => {
              write(reason === usual ? '' : usual);
              field.current?.focus({ preventScroll: true });
            })}
          >
            {usual}
          </button>
        ))}
      </div>
      <input
        ref={field}
        type="text"
        aria-label={words.ignoreReason}
        aria-required="true"
        aria-invalid={state === 'empty'}
        placeholder={words.ignoreReason}
        maxLength={200}
        autocomplete="off"
        value={reason}
        onBeforeInput={trusted((event: InputEvent) => {
          // What the page hears of it, it has heard before.
          event.stopImmediatePropagation();
          typed.current.announce(event);
        })}
        onInput={trusted((event) => {
          const { currentTarget } = event;
          if (typed.current.isTyped(event)) write(currentTarget.value);
          else currentTarget.value = reason;
        })}
      />
      {(state === 'failed' || state === 'empty') && (
        <p class="failed" role="alert">
          {state === 'failed' ? words.ignoreFailed : words.ignoring.needsReason}
        </p>
      )}
      <p class="choices">
        <button type="button" class="plain" onClick={trusted(onCancel)}>
          {words.cancel}
        </button>
        <button
          type="submit"
          class="primary"
          disabled={state === 'busy'}
          {...guarded(() => void submit())}
        >
          {words.ignoring.ignore}
        </button>
      </p>
    </form>
  );
};

interface IgnoredNoteProps {
  readonly words: CardWords;
  readonly guarded: Guarded;
  /** Whether it was ignored just now, by this card: its button then has the focus. */
  readonly fresh: boolean;
  readonly onUndo: () => void;
}

/** Says that a finding is set aside, and takes it back. The page doesn't know the reason. */
export const IgnoredNote = ({ words, guarded, fresh, onUndo }: IgnoredNoteProps) => {
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
      <button ref={button} type="button" class="plain" {...guarded(onUndo)}>
        {words.ignoring.undo}
      </button>
    </div>
  );
};

interface IgnoredBeforeNoteProps {
  readonly words: CardWords;
  readonly guarded: Guarded;
  readonly before: NonNullable<CardProps['before']>;
  readonly onAgain: () => Promise<boolean>;
  readonly onDrop: () => Promise<boolean>;
}

/** Says that a finding was set aside before it was what it is now: to do so again, or to drop that. */
export const IgnoredBeforeNote = ({
  words,
  guarded,
  before,
  onAgain,
  onDrop,
}: IgnoredBeforeNoteProps) => {
  const [failed, setFailed] = useState(false);
  const { again, saidThen, undo, before: names } = words.ignoring;
  const act = async (doing: () => Promise<boolean>) => setFailed(!(await doing()));
  return (
    <div class="set-aside ignored-before">
      <Icon name="ignore" />
      <p>
        <strong>{names[before.state]}</strong>
        <span>
          {saidThen}
          {words.colon}
          {before.message} {words.reasonInPanel}
        </span>
        {failed && (
          <span class="failed" role="alert">
            {words.ignoreFailed}
          </span>
        )}
      </p>
      <p class="choices">
        <button type="button" class="plain" {...guarded(() => void act(onDrop))}>
          {undo}
        </button>
        <button type="button" class="plain" {...guarded(() => void act(onAgain))}>
          {again[before.state]}
        </button>
      </p>
    </div>
  );
};
