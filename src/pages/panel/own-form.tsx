import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChosenOnPage } from '../../extension/tabs/chosen';
import { quote, uiMessages } from '../../messages/all';
import { placeName } from '../../present';
import type { FindingRow } from '../../present/audit';
import {
  MAX_OWN_CHARS,
  placeOfTarget,
  SEVERITIES,
  type AuditResult,
  type OwnTarget,
} from '../../result';
import { Button } from '../../ui/components/button';
import { Chip } from '../../ui/components/chip';
import { Problem } from '../../ui/components/problem';
import { TextField, type TextFieldElement } from '../../ui/components/text-field';
import { SeverityIcon } from '../../ui/icons';
import type { ViewProps } from './findings';
import { NEW_OWN, ownDraftIn, type OwnDraft } from './own-draft';

type Props = Pick<ViewProps, 'result' | 'uiState' | 'actions' | 'locale'>;
type OwnWords = ReturnType<typeof uiMessages>['panel']['own'];

/** So much of what is chosen is shown to know it by. */
const MAX_SHOWN_CHARS = 80;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is chosen on the page: read when the form opens, and whenever the person comes back to it. */
function useChosen(
  read: () => Promise<ChosenOnPage | null>,
  onOther: (chosen: ChosenOnPage) => void,
): { readonly chosen: ChosenOnPage | null; readonly readAgain: () => void } {
  const [chosen, setChosen] = useState<ChosenOnPage | null>(null);
  const last = useRef<ChosenOnPage | null>(null);
  const other = useRef(onOther);
  other.current = onOther;
  const look = async () => {
    const now = await read();
    // What was chosen stays when the page has lost it, by a click somewhere say.
    if (!now || isSame(now, last.current)) return;
    last.current = now;
    setChosen(now);
    other.current(now);
  };
  // At once, and not when the browser has time: who writes then writes of what is shown.
  useLayoutEffect(() => {
    const again = () => void look();
    again();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);
  return { chosen, readAgain: () => void look() };
}

const shownOf = ({ quote: { exact } }: OwnTarget): string =>
  exact.length > MAX_SHOWN_CHARS ? `${exact.slice(0, MAX_SHOWN_CHARS)}…` : exact;

interface TargetProps extends Pick<ViewProps, 'result' | 'locale'> {
  readonly targets: readonly OwnTarget[];
  readonly target: OwnTarget | null;
  readonly onChoose: (target: OwnTarget) => void;
}

/** What the finding may be about: words, the cell, or the row that they stand in. */
function Targets({ result, locale, targets, target, onChoose }: TargetProps) {
  const words = uiMessages(locale).panel.own;
  const template = result.report?.template ?? 'older';
  return (
    <div class="targets">
      {targets.map((one) => (
        <label key={JSON.stringify(one)}>
          <input
            type="radio"
            name="own-target"
            checked={isSame(one, target)}
            onChange={() => onChoose(one)}
          />
          <span class="what">
            <span class="kind">{words.kinds[one.kind]}</span>{' '}
            <span lang="zh-CN">
              {one.kind === 'row' && one.place !== undefined ? '' : quote(shownOf(one))}
            </span>
            <span class="place">{placeName(placeOfTarget(one), template, locale)}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

type Lack = 'needsTarget' | 'needsWords';

const lackOf = ({ target, words }: OwnDraft): Lack | null => {
  if (!target) return 'needsTarget';
  return words.trim() === '' ? 'needsWords' : null;
};

interface FormProps extends Props {
  readonly draft: OwnDraft;
  readonly words: OwnWords;
}

type Write = (change: Partial<OwnDraft>) => void;

/** A choice among the severities. */
function Severities({ draft, words, locale, onWrite }: FormProps & { readonly onWrite: Write }) {
  const names = uiMessages(locale).options.rules.severity;
  return (
    <div class="severities" role="group" aria-label={words.severity}>
      {SEVERITIES.map((severity) => (
        <Chip
          key={severity}
          pressed={draft.severity === severity}
          onPress={() => onWrite({ severity })}
        >
          <SeverityIcon severity={severity} />
          {names[severity]}
        </Chip>
      ))}
    </div>
  );
}

/** What is chosen on the page, to be chosen from; how to choose something, where nothing is. */
function About({
  draft,
  words,
  result,
  actions,
  locale,
  onWrite,
}: FormProps & { readonly onWrite: Write }) {
  const isFresh = useRef(draft.target === null);
  const { chosen, readAgain } = useChosen(actions.readChosen, ({ targets }) => {
    const [first = null] = targets;
    // What was chosen before, for a draft say, is given up for nothing but another choice.
    if (isFresh.current) onWrite({ target: first });
    isFresh.current = true;
  });
  const offered = chosen?.targets ?? [];
  const { target } = draft;
  const isOffered = target === null || offered.some((one) => isSame(one, target));
  const targets = isOffered ? offered : [target, ...offered];
  return (
    <fieldset class="about-target" onPointerEnter={readAgain}>
      <legend>{words.chosen}</legend>
      <Targets
        {...{ result, locale, targets, target }}
        onChoose={(chosen) => onWrite({ target: chosen })}
      />
      {targets.length === 0 && (
        <p class="hint">{chosen?.isTooLong ? words.tooLong : words.choose}</p>
      )}
      <Button look="link" onPress={readAgain}>
        {words.readAgain}
      </Button>
    </fieldset>
  );
}

/** The form: what it is about, how grave it is, and the person's words. Ctrl and Enter keep it. */
function OwnForm(props: FormProps) {
  const { draft, words, result, actions, locale } = props;
  const [state, setState] = useState<'open' | 'busy' | Lack>('open');
  const field = useRef<TextFieldElement>(null);
  // The draft as it is by now: what is chosen is told between two words, before these are shown.
  const latest = useRef(draft);
  latest.current = draft;
  const write = (change: Partial<OwnDraft>) => {
    if (state !== 'busy') setState('open');
    latest.current = { ...latest.current, ...change };
    actions.draftOwn(result, latest.current);
  };
  useLayoutEffect(() => field.current?.focus(), []);
  const save = async () => {
    const lack = lackOf(latest.current);
    if (lack || state === 'busy') {
      if (lack) setState(lack);
      if (lack === 'needsWords') field.current?.focus();
      return;
    }
    setState('busy');
    if (!(await actions.saveOwn(result, latest.current))) setState('open');
  };
  return (
    <form
      class="own-form"
      aria-label={draft.id === null ? words.add : words.edit}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <About {...props} onWrite={write} />
      <Severities {...props} onWrite={write} />
      <TextField
        fieldRef={field}
        label={words.words}
        placeholder={words.hint}
        value={draft.words}
        lines={3}
        maxChars={MAX_OWN_CHARS}
        required
        invalid={state === 'needsWords'}
        onWrite={(text) => write({ words: text })}
      />
      {(state === 'needsTarget' || state === 'needsWords') && <Problem>{words[state]}</Problem>}
      <p class="choices">
        <Button look="quiet" compact onPress={() => actions.draftOwn(result, null)}>
          {uiMessages(locale).panel.cancel}
        </Button>
        <Button
          look="primary"
          compact
          changes
          disabled={state === 'busy'}
          onPress={() => void save()}
        >
          {words.save}
        </Button>
      </p>
    </form>
  );
}

/** Opens the form by a key of the panel, wherever the focus is. */
function useKey(onPress: () => void): void {
  const press = useRef(onPress);
  press.current = onPress;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey || !event.shiftKey || event.code !== 'KeyN') return;
      event.preventDefault();
      press.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const mayBeAdded = ({ report }: AuditResult): boolean => report !== null && !report.offered;

/** The way to a finding of the person's own: a button, and the form in its place. */
export function AddOwn(props: Props) {
  const { result, uiState, actions, locale } = props;
  const words = uiMessages(locale).panel.own;
  const draft = ownDraftIn(uiState, result);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = draft !== null;
  useKey(() => {
    if (!draft && mayBeAdded(result)) actions.draftOwn(result, NEW_OWN);
  });
  const { isAdding } = uiState;
  useEffect(() => {
    // What is half-written is what is gone on with.
    if (isAdding && mayBeAdded(result)) actions.draftOwn(result, draft ?? NEW_OWN);
  }, [isAdding]);
  useLayoutEffect(() => {
    // The form is gone: the button that opened it takes the focus over, unless something else has.
    if (!isOpen && wasOpen.current && document.activeElement === document.body)
      button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!mayBeAdded(result)) return null;
  if (draft) return <OwnForm key={draft.id} {...props} draft={draft} words={words} />;
  return (
    <p class="add-own">
      <Button
        look="quiet"
        compact
        buttonRef={button}
        title={words.keys}
        onPress={() => actions.draftOwn(result, NEW_OWN)}
      >
        {words.add}
      </Button>
    </p>
  );
}

/** What can be done with a finding of the person's own that is listed. */
export function OwnChoices(props: Props & { readonly row: FindingRow }) {
  const { row, result, actions, locale } = props;
  const { own: words, goTo } = uiMessages(locale).panel;
  const { finding } = row;
  return (
    <div class="choices">
      <Button look="link" onPress={() => actions.editOwn(result, finding)}>
        {words.edit}
      </Button>
      <Button look="link" changes onPress={() => actions.removeOwn(result, finding)}>
        {words.remove}
      </Button>
      <Button look="link" onPress={() => actions.goTo(result, finding)}>
        {goTo}
      </Button>
    </div>
  );
}
