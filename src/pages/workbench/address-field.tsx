import { useRef } from 'preact/hooks';
import type { WorkbenchWords } from '../../messages/all';
import { Button } from '../../ui/components/button';
import { TextField, type TextFieldElement } from '../../ui/components/text-field';
import { countLines, type LongText, type Taken } from './long-text';

interface AddressFieldProps {
  readonly words: WorkbenchWords;
  readonly written: LongText;
}

/** So much of a text tells it from others. */
const SHOWN_CHARS = 80;

/** The first of its lines that says something. */
const beginningOf = ({ text }: Taken): string =>
  /\S.*/.exec(text.slice(0, 10 * SHOWN_CHARS))?.[0].slice(0, SHOWN_CHARS) ?? '';

/** What a field holds besides what is selected in it. */
const leftIn = ({ value, selectionStart, selectionEnd }: TextFieldElement): string =>
  value.slice(0, selectionStart ?? 0) + value.slice(selectionEnd ?? 0);

/** Where addresses are written; what is pasted by the thousand stands beside the field. */
export function AddressField({ words, written }: AddressFieldProps) {
  const field = useRef<TextFieldElement>(null);
  const onBeforeInput = (event: InputEvent) => {
    if (event.data !== null && field.current && written.take(event.data, leftIn(field.current)))
      event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (isRedo ? written.redo() : key === 'z' && written.undo()) event.preventDefault();
  };
  return (
    // The field's own events, on their way up.
    <div class="addresses" onBeforeInput={onBeforeInput} onKeyDown={onKeyDown}>
      <TextField
        label={words.addresses}
        placeholder={words.addressesHint}
        value={written.text}
        lines={4}
        onWrite={written.write}
        fieldRef={field}
      />
      <div role="status">
        {written.taken.map((one) => (
          <p key={one.id} class="taken" data-lines={countLines(one.text)}>
            <span class="taken-words">
              {words.pasted(countLines(one.text))}
              <span class="subtitle">{beginningOf(one)}</span>
            </span>
            <Button
              look="link"
              changes
              onPress={() => {
                written.drop(one);
                field.current?.focus();
              }}
            >
              {words.dropPasted}
            </Button>
          </p>
        ))}
      </div>
    </div>
  );
}
