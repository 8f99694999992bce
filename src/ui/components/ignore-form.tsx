import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { Chip } from './chip';
import { useControlPolicy } from './controls';
import { Problem } from './problem';
import { TextField, type TextFieldElement } from './text-field';

export interface IgnoreFormWords {
  /** What the form is for; its name. */
  readonly title: string;
  /** Usual reasons, to pick from, and what they are called together. */
  readonly reasons: readonly string[];
  readonly reasonsName: string;
  /** What is written into the field, and what it may be like. */
  readonly reason: string;
  readonly reasonHint: string;
  readonly needsReason: string;
  /** Said where it could not be kept; null where the surface says so elsewhere. */
  readonly failed: string | null;
  readonly cancel: string;
  readonly ignore: string;
}

interface IgnoreFormProps {
  readonly words: IgnoreFormWords;
  /** What was written of a reason before; empty for nothing. */
  readonly draft: string;
  /** How many lines the field shows. */
  readonly lines: number;
  readonly maxChars?: number;
  /** The reason as far as it is written, at every letter. */
  readonly onDraft: (reason: string) => void;
  /** Sets the finding aside. False where that could not be kept. */
  readonly onIgnore: (reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/**
 * Why is a finding set aside? A usual reason to pick, or words of one's own. Enter sets it aside, Escape
 * gives up. Its sheet is ignore-form.css.
 */
export function IgnoreForm(props: IgnoreFormProps) {
  const { words, draft, lines, maxChars, onDraft, onIgnore, onCancel } = props;
  const { heed, focus } = useControlPolicy();
  const [reason, setReason] = useState(draft);
  const [state, setState] = useState<'open' | 'busy' | 'failed' | 'empty'>('open');
  const field = useRef<TextFieldElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const focusField = () => focus(field.current);
  // At once: what is typed right after the click is for it.
  useLayoutEffect(() => {
    // One that was left half-written is shown again, and doesn't ask for attention.
    if (draft === '') focusField();
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
      focusField();
      return;
    }
    setState('busy');
    if (!(await onIgnore(reason.trim()))) setState('failed');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') onCancel();
    // In a field of several lines the browser begins a line. The button decides what it heeds.
    else if (
      lines > 1 &&
      event.key === 'Enter' &&
      !event.shiftKey &&
      event.target === field.current
    )
      button.current?.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const problem = { open: null, busy: null, failed: words.failed, empty: words.needsReason }[state];
  return (
    <form
      class="ignore"
      aria-label={words.title}
      // Enter clicks the button. A script can have a browser send a form, and that is trusted as well.
      onSubmit={heed((event) => event.preventDefault())}
      onKeyDown={heed(onKeyDown)}
    >
      <p>{words.title}</p>
      <div class="reasons" role="group" aria-label={words.reasonsName}>
        {words.reasons.map((usual) => (
          <Chip
            key={usual}
            pressed={reason === usual}
            onPress={() => {
              write(reason === usual ? '' : usual);
              focusField();
            }}
          >
            {usual}
          </Chip>
        ))}
      </div>
      <TextField
        fieldRef={field}
        label={words.reason}
        placeholder={words.reasonHint}
        value={reason}
        lines={lines}
        maxChars={maxChars}
        required
        invalid={state === 'empty'}
        onWrite={write}
      />
      {problem !== null && <Problem>{problem}</Problem>}
      <p class="choices">
        <Button look="quiet" compact onPress={onCancel}>
          {words.cancel}
        </Button>
        <Button
          look="primary"
          compact
          submits
          changes
          buttonRef={button}
          disabled={state === 'busy'}
          onPress={() => void submit()}
        >
          {words.ignore}
        </Button>
      </p>
    </form>
  );
}
