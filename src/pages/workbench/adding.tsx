import { useRef, useState } from 'preact/hooks';
import type { WorkbenchWords } from '../../messages/all';
import { Button } from '../../ui/components/button';
import { TextField } from '../../ui/components/text-field';
import type { ChosenFile } from './model';

interface AddingProps {
  readonly words: WorkbenchWords;
  readonly disabled: boolean;
  /** Whether rows are there that 开始 begins with, where no address is written. */
  readonly canBegin: boolean;
  readonly onStart: (text: string) => void;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

const PAGE_FILE = /\.(?:html?|xhtml|shtml)$/i;

const chosen = (list: FileList | null): readonly ChosenFile[] =>
  [...(list ?? [])]
    .filter(({ name }) => PAGE_FILE.test(name))
    .map((file) => ({
      name: file.webkitRelativePath || file.name,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    }));

/** A button that asks for files, or for a folder of them. */
function FileButton(props: {
  readonly label: string;
  readonly folder?: boolean;
  readonly disabled: boolean;
  readonly onFiles: AddingProps['onFiles'];
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="quiet" disabled={props.disabled} onPress={() => input.current?.click()}>
        {props.label}
      </Button>
      <input
        ref={input}
        type="file"
        class="hidden-file"
        tabIndex={-1}
        aria-hidden="true"
        multiple
        {...(props.folder ? { webkitdirectory: true } : { accept: '.html,.htm,.xhtml,.shtml' })}
        onChange={({ currentTarget }) => {
          props.onFiles(chosen(currentTarget.files));
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Where addresses are written, and saved pages chosen. */
export function Adding({ words, disabled, canBegin, onStart, onFiles }: AddingProps) {
  const [text, setText] = useState('');
  const start = () => {
    onStart(text);
    setText('');
  };
  return (
    <section class="adding" aria-label={words.addresses}>
      <TextField
        label={words.addresses}
        placeholder={words.addressesHint}
        value={text}
        lines={4}
        onWrite={setText}
      />
      <div class="actions">
        <Button
          look="primary"
          changes
          disabled={disabled || (text.trim() === '' && !canBegin)}
          onPress={start}
        >
          {words.start}
        </Button>
        <FileButton label={words.files} disabled={disabled} onFiles={onFiles} />
        <FileButton label={words.folder} folder disabled={disabled} onFiles={onFiles} />
      </div>
    </section>
  );
}
