import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { uiMessages, type Locale } from '../../messages/all';

interface IgnoreFormProps {
  readonly reason: string;
  readonly locale: Locale;
  readonly onWrite: (reason: string) => void;
  readonly onCancel: () => void;
  readonly onIgnore: () => void;
}

/** Where a reason is chosen or written; Enter sets the finding aside, Escape gives up. */
export function IgnoreForm({ reason, locale, onWrite, onCancel, onIgnore }: IgnoreFormProps) {
  const { panel: words, ignoring } = uiMessages(locale);
  const field = useRef<HTMLTextAreaElement>(null);
  const [lacking, setLacking] = useState(false);
  // At once: what is typed right after the click is for it.
  useLayoutEffect(() => {
    // One that was left half-written is shown again, and doesn't ask for attention.
    if (reason === '') field.current?.focus();
  }, []);
  const submit = () => {
    if (reason.trim() !== '') {
      onIgnore();
      return;
    }
    setLacking(true);
    field.current?.focus();
  };
  const write = (text: string) => {
    setLacking(false);
    onWrite(text);
  };
  return (
    <form
      class="ignore"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && !event.shiftKey && event.target === field.current)
          submit();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div class="reasons" role="group" aria-label={ignoring.reasonsName}>
        {ignoring.reasons.map((usual) => (
          <button
            key={usual}
            type="button"
            class="reason"
            aria-pressed={reason === usual}
            onClick={() => {
              write(reason === usual ? '' : usual);
              field.current?.focus();
            }}
          >
            {usual}
          </button>
        ))}
      </div>
      <label>
        {words.reason}
        <textarea
          ref={field}
          rows={2}
          placeholder={words.reasonHint}
          value={reason}
          aria-required="true"
          aria-invalid={lacking}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </label>
      {lacking && (
        <p class="lacking" role="alert">
          {ignoring.needsReason}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
        <button type="submit" class="primary">
          {ignoring.ignore}
        </button>
      </div>
    </form>
  );
}
