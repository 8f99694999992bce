import type { OverlayWords } from '../../messages';
import { SEVERITIES, type AuditResult, type Severity } from '../../result';
import type { ExportFormat, NavigatorPlace } from '../../settings';
import { el, iconOf, severityIconOf, type Attributes } from '../../ui/dom';
import type { IconName } from '../../ui/shapes';
import type { Guarded } from '../card/guarded';
import { trusted } from '../trusted';

export interface NavigatorData {
  readonly words: OverlayWords;
  readonly result: AuditResult;
  /** Open findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The one severity that is shown; null for all. */
  readonly filter: Severity | null;
  /** How many findings there are, of every severity, and the number of the one come to last. */
  readonly count: number;
  readonly current: number | null;
  readonly marksShown: boolean;
  readonly place: NavigatorPlace;
  readonly saveAs: ExportFormat;
  /** What became of the last wish, shown for a while; empty for nothing. */
  readonly note: string;
  readonly menuOpen: boolean;
}

export interface NavigatorEvents {
  readonly onStep: (by: 1 | -1) => void;
  readonly onFilter: (severity: Severity) => void;
  readonly onToggleMarks: () => void;
  readonly onPlace: (place: NavigatorPlace) => void;
  readonly onSave: () => void;
  readonly onMenu: (button: HTMLElement) => void;
  readonly onPanel: () => void;
  readonly onHelp: () => void;
  /** Makes a control that changes something. */
  readonly guarded: Guarded;
  /** A person turns to it: what it can open may soon be wanted. */
  readonly onNear: () => void;
}

/** Left and right arrows go from tool to tool, as in every toolbar. */
function moveFocus(event: KeyboardEvent): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (by === 0 || at < 0) return;
  event.preventDefault();
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}

/** What is said where there is nothing to step through. */
export function verdictOf(words: OverlayWords, { findings, report }: AuditResult): string {
  if (findings.length > 0) return words.allIgnored(findings.length);
  if (report?.offered) return words.textNotRead;
  return report?.template === 'older' ? words.older : words.clean;
}

/** Gives a button its name, for ear and pointer. */
export function name(button: HTMLElement, label: string): void {
  button.setAttribute('aria-label', label);
  button.title = label;
}

/** Makes the parts of the navigator's bar. */
export class NavigatorParts {
  #syncs: (() => void)[] = [];

  /** @param now what is to be shown at the moment it is asked */
  constructor(
    private readonly document: Document,
    private readonly now: () => NavigatorData,
    private readonly events: NavigatorEvents,
  ) {}

  /** Brings what was made in line with the data. */
  sync(): void {
    for (const sync of this.#syncs) sync();
  }

  /** Has something done whenever the data change. */
  onSync(sync: () => void): void {
    this.#syncs.push(sync);
  }

  /** Forgets what was made. */
  clear(): void {
    this.#syncs = [];
  }

  /** A button with a name and a key by which it is found again. */
  button(key: string, label: string, attributes: Attributes, ...children: readonly Node[]) {
    return el(
      this.document,
      'button',
      { type: 'button', 'data-key': key, 'aria-label': label, title: label, ...attributes },
      ...children,
    );
  }

  #tool(icon: IconName, label: string, act: () => void, isGuarded = false) {
    const does = isGuarded ? this.events.guarded(act) : { onclick: trusted(act) };
    return this.button(
      icon,
      label,
      { class: 'button plain', ...does },
      iconOf(this.document, icon),
    );
  }

  /**
   * The handle and what was found. What is said of a wish lies over it for a while: the buttons that
   * were just pressed stay where they are.
   */
  summary(grip: HTMLElement): HTMLElement {
    const parts = [grip, this.#chips(), this.#checks(), this.note()];
    return el(this.document, 'div', { class: 'summary' }, ...parts);
  }

  /** What was found, by severity; each filters by it. */
  #chips(): HTMLElement {
    const { words, counts, result } = this.now();
    const { document } = this;
    const found = SEVERITIES.filter((severity) => counts[severity] > 0);
    if (found.length === 0) {
      const clean = verdictOf(words, result) === words.clean;
      return el(
        document,
        'span',
        { class: clean ? 'verdict clean' : 'verdict' },
        clean && iconOf(document, 'check'),
        verdictOf(words, result),
      );
    }
    const chips = found.map((severity) => {
      const count = el(document, 'span', {});
      const chip = this.button(
        severity,
        '',
        { class: 'chip', onclick: trusted(() => this.events.onFilter(severity)) },
        severityIconOf(document, severity),
        count,
      );
      this.onSync(() => {
        const { counts: now, filter } = this.now();
        const on = filter === severity;
        const label = on ? words.filterOff : words.filterTo;
        name(chip, label(words.severity[severity], now[severity]));
        chip.setAttribute('aria-pressed', String(on));
        chip.classList.toggle('dimmed', filter !== null && !on);
        count.textContent = String(now[severity]);
      });
      return chip;
    });
    return el(
      document,
      'span',
      { class: 'chips', role: 'group', 'aria-label': words.filter },
      ...chips,
    );
  }

  /** Which sums don't agree or can't be told; null where none was evaluated. */
  #checks(): HTMLElement | null {
    const { words, result } = this.now();
    const { passed, failed, unknown } = result.checks;
    if (passed + failed + unknown === 0) return null;
    return el(this.document, 'span', { class: 'checks' }, words.checks(failed, unknown));
  }

  /** All that can be done. */
  tools(): HTMLElement {
    const { words } = this.now();
    const { document, events } = this;
    const attributes = {
      class: 'tools',
      role: 'toolbar',
      'aria-label': words.tools,
      onkeydown: trusted(moveFocus),
    };
    return el(
      document,
      'div',
      attributes,
      ...(this.now().count > 0 ? this.#stepping() : []),
      this.#saving(),
      this.#tool('panel', words.openPanel, events.onPanel, true),
      this.#tool('keys', words.help, events.onHelp),
      this.button(
        'toggle',
        words.collapse,
        {
          class: 'button plain',
          'aria-expanded': 'true',
          ...events.guarded(() => events.onPlace({ ...this.now().place, collapsed: true })),
        },
        iconOf(document, 'dot'),
      ),
    );
  }

  #stepping(): readonly HTMLElement[] {
    const { words } = this.now();
    const { document, events } = this;
    const number = el(document, 'span', {});
    const of = el(document, 'span', { class: 'of' });
    const marks = this.#tool('eye', words.hideMarks, events.onToggleMarks);
    let drawn = true;
    this.onSync(() => {
      const { current, count, marksShown } = this.now();
      number.textContent = String(current ?? '–');
      of.textContent = ` / ${count}`;
      marks.setAttribute('aria-pressed', String(!marksShown));
      marks.title = marksShown ? words.hideMarks : words.showMarks;
      if (drawn !== marksShown)
        marks.replaceChildren(iconOf(document, marksShown ? 'eye' : 'eyeOff'));
      drawn = marksShown;
    });
    return [
      this.#tool('previous', words.previous, () => events.onStep(-1)),
      el(document, 'span', { class: 'position', 'aria-hidden': 'true' }, number, of),
      this.#tool('next', words.next, () => events.onStep(1)),
      marks,
    ];
  }

  /** One click saves in the remembered format; the arrow beside it offers the others. */
  #saving(): HTMLElement {
    const { words } = this.now();
    const { document, events } = this;
    const save = this.#tool('save', '', events.onSave, true);
    const others: HTMLElement = this.button(
      'more',
      words.saveOthers,
      {
        class: 'button plain slim',
        'aria-haspopup': 'menu',
        onclick: trusted(() => events.onMenu(others)),
        onkeydown: trusted((event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown' || this.now().menuOpen) return;
          event.preventDefault();
          events.onMenu(others);
        }),
      },
      iconOf(document, 'more'),
    );
    this.onSync(() => {
      const { saveAs, menuOpen } = this.now();
      name(save, words.save(words.formats[saveAs], saveAs === 'text'));
      others.setAttribute('aria-expanded', String(menuOpen));
    });
    return el(document, 'span', { class: 'pair' }, save, others);
  }

  /** What became of the last wish. */
  note(): HTMLElement {
    const note = el(this.document, 'p', { class: 'note-of-bar' });
    this.onSync(() => {
      note.textContent = this.now().note;
      note.hidden = this.now().note === '';
    });
    return note;
  }
}
