import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardWords } from '../../messages/card';
import type { IgnoredInResult } from '../../report';
import { Icon } from '../../ui/icons';

interface IgnoreFormProps {
  readonly words: CardWords;
  readonly onIgnore: (reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Why is it ignored? A usual reason to pick, or words of one's own; none is an answer as well. */
export const IgnoreForm = ({ words, onIgnore, onCancel }: IgnoreFormProps) => {
  const [reason, setReason] = useState('');
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  const submit = async () => {
    if (state === 'busy') return;
    setState('busy');
    if (!(await onIgnore(reason.trim()))) setState('failed');
  };
  return (
    <form
      class="ignore"
      aria-label={words.ignoreTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <p>{words.ignoreTitle}</p>
      <div class="reasons">
        {words.ignoreReasons.map((usual) => (
          <button
            key={usual}
            type="button"
            class="reason"
            aria-pressed={reason === usual}
            onClick={() => {
              setReason(reason === usual ? '' : usual);
              field.current?.focus({ preventScroll: true });
            }}
          >
            {usual}
          </button>
        ))}
      </div>
      <input
        ref={field}
        type="text"
        aria-label={words.ignoreReason}
        placeholder={words.ignoreReason}
        maxLength={200}
        autocomplete="off"
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      {state === 'failed' && (
        <p class="failed" role="alert">
          {words.ignoreFailed}
        </p>
      )}
      <p class="choices">
        <button type="button" class="plain" onClick={onCancel}>
          {words.cancel}
        </button>
        <button type="submit" class="primary" disabled={state === 'busy'}>
          {words.ignoreNow}
        </button>
      </p>
    </form>
  );
};

interface IgnoredNoteProps {
  readonly words: CardWords;
  readonly ignored: IgnoredInResult;
  /** Whether it was ignored just now, by this card: its button then has the focus. */
  readonly fresh: boolean;
  readonly onUndo: () => void;
}

/** Says that and why a finding is set aside, and takes it back. */
export const IgnoredNote = ({ words, ignored, fresh, onUndo }: IgnoredNoteProps) => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (fresh) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="set-aside">
      <Icon name="ignore" />
      <p>
        <strong>{words.ignored}</strong>
        {ignored.reason && <span>{ignored.reason}</span>}
      </p>
      <button ref={button} type="button" class="plain" onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  );
};
