import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardWords } from '../../messages/card';
import { Icon } from '../../ui/icons';

interface IgnoreFormProps {
  readonly words: CardWords;
  /** What was written of a reason before. */
  readonly draft: string;
  readonly onDraft: (reason: string) => void;
  readonly onIgnore: (reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Why is it ignored? A usual reason to pick, or words of one's own; none is an answer as well. */
export const IgnoreForm = ({ words, draft, onDraft, onIgnore, onCancel }: IgnoreFormProps) => {
  const [reason, setReason] = useState(draft);
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // One that was left half-written is shown again, and doesn't ask for attention.
    if (draft === '') field.current?.focus({ preventScroll: true });
  }, []);

  const write = (text: string) => {
    setReason(text);
    onDraft(text);
  };
  const submit = async () => {
    if (state === 'busy') return;
    setState('busy');
    if (!(await onIgnore(reason.trim()))) setState('failed');
  };
  return (
    <form
      class="ignore"
      aria-label={words.ignoreTitle}
      // Enter clicks the button; to be sent is what a page's script can ask of a form.
      onSubmit={(event) => event.preventDefault()}
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
              write(reason === usual ? '' : usual);
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
        onInput={(event) => write(event.currentTarget.value)}
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
        <button
          type="submit"
          class="primary"
          disabled={state === 'busy'}
          onClick={() => void submit()}
        >
          {words.ignoreNow}
        </button>
      </p>
    </form>
  );
};

interface IgnoredNoteProps {
  readonly words: CardWords;
  /** Whether a reason was given. It is told in the panel: what stands on a page, the page can read. */
  readonly reasoned: boolean;
  /** Whether it was ignored just now, by this card: its button then has the focus. */
  readonly fresh: boolean;
  readonly onUndo: () => void;
}

/** Says that a finding is set aside, and takes it back. */
export const IgnoredNote = ({ words, reasoned, fresh, onUndo }: IgnoredNoteProps) => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (fresh) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="set-aside">
      <Icon name="ignore" />
      <p>
        <strong>{words.ignored}</strong>
        {reasoned && <span>{words.reasonInPanel}</span>}
      </p>
      <button ref={button} type="button" class="plain" onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  );
};
