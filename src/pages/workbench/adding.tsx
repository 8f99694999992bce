import { useRef } from 'preact/hooks';
import type { WorkbenchWords } from '../../messages/all';
import { Button } from '../../ui/components/button';
import { AddressField } from './address-field';
import { useLongText } from './long-text';
import type { ChosenFile } from './model';

interface AddingProps {
  readonly words: WorkbenchWords;
  readonly disabled: boolean;
  /** Whether rows are there that 开始 begins with, where no address is written. */
  readonly canBegin: boolean;
  readonly onStart: (text: string) => void;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  readonly onRoster: (file: ChosenFile) => void;
}

const PAGE_FILE = /\.(?:html?|xhtml|shtml)$/i;

const chosen = (list: FileList | null, fits: RegExp): readonly ChosenFile[] =>
  [...(list ?? [])]
    .filter(({ name }) => fits.test(name))
    .map((file) => ({
      name: file.webkitRelativePath || file.name,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    }));

/** What a button asks for: pages, a folder of them, or a roster. */
const ASKED = {
  pages: { fits: PAGE_FILE, how: { accept: '.html,.htm,.xhtml,.shtml', multiple: true } },
  folder: { fits: PAGE_FILE, how: { webkitdirectory: true, multiple: true } },
  // Whatever is chosen: what it is not is said.
  roster: { fits: /./, how: { accept: '.xlsx,.xls,.csv,.txt' } },
} as const;

/** A button that asks for files. */
function FileButton(props: {
  readonly label: string;
  readonly asks: keyof typeof ASKED;
  readonly disabled: boolean;
  readonly onFiles: AddingProps['onFiles'];
}) {
  const { fits, how } = ASKED[props.asks];
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
        data-asks={props.asks}
        {...how}
        onChange={({ currentTarget }) => {
          props.onFiles(chosen(currentTarget.files, fits));
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Where addresses are written, and saved pages chosen. */
export function Adding({ words, disabled, canBegin, onStart, ...props }: AddingProps) {
  const written = useLongText();
  const start = () => {
    onStart(written.all);
    written.clear();
  };
  return (
    <section class="adding" aria-label={words.addresses}>
      <AddressField words={words} written={written} />
      <div class="actions">
        <Button
          look="primary"
          changes
          disabled={disabled || (written.all === '' && !canBegin)}
          onPress={start}
        >
          {words.start}
        </Button>
        <FileButton
          label={words.roster}
          asks="roster"
          disabled={disabled}
          onFiles={([file]) => file && props.onRoster(file)}
        />
        <FileButton label={words.files} asks="pages" disabled={disabled} onFiles={props.onFiles} />
        <FileButton
          label={words.folder}
          asks="folder"
          disabled={disabled}
          onFiles={props.onFiles}
        />
      </div>
      <p class="adding-note">{words.rosterNote}</p>
    </section>
  );
}
