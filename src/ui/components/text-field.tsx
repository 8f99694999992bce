import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { useControlPolicy } from './controls';

interface TextFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
  /** How many lines it shows; with more than one, Enter begins another unless its form heeds it. */
  readonly lines?: number;
  readonly maxChars?: number | undefined;
  readonly required?: boolean;
  readonly invalid?: boolean;
  readonly fieldRef?: Ref<TextFieldElement>;
}

export type TextFieldElement = HTMLInputElement | HTMLTextAreaElement;

/** A field to write in. Its sheet is text-field.css. */
export function TextField(props: TextFieldProps) {
  const { value, lines = 1, onWrite, fieldRef = null } = props;
  const { heed, typing } = useControlPolicy();
  const [check] = useState(typing);
  const attributes = {
    class: 'field',
    'aria-label': props.label,
    'aria-required': props.required === true ? ('true' as const) : undefined,
    'aria-invalid': props.invalid,
    placeholder: props.placeholder,
    maxLength: props.maxChars,
    autocomplete: 'off' as const,
    value,
    onBeforeInput: heed((event: InputEvent) => check.announce(event)),
    onInput: heed((event: InputEvent) => {
      const field = event.currentTarget as TextFieldElement;
      if (check.isTyped(event)) onWrite(field.value);
      else field.value = value;
    }),
  };
  return lines > 1 ? (
    <textarea ref={fieldRef as Ref<HTMLTextAreaElement>} rows={lines} {...attributes} />
  ) : (
    <input ref={fieldRef as Ref<HTMLInputElement>} type="text" {...attributes} />
  );
}
