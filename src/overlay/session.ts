import { overlayWords, type OverlayWords } from '../messages';
import type { OverlayCommand, Place, Severity } from '../report';
import type { NavigatorPlace } from '../report/choices';
import { ClickGuard, type Refusal } from './click-guard';
import { Deeds } from './deeds';
import { Desk } from './desk';
import { union, type Box } from './geometry';
import { Legend } from './legend';
import { listenAround } from './listening';
import { Marking } from './marking';
import type { MarkPlace } from './marks';
import { Measure } from './measure';
import { Navigator } from './navigator';
import { Opening, type Opened } from './opening';
import { cardData, menuOf, navigatorData } from './props';
import { Pane } from './pane';
import { reveal } from './reveal';
import { dressShell, openShell, type Shell } from './shell';
import type { Subject } from './subject';
import type { OverlayActions, OverlayLook } from './types';
import { CLOSED, movedView, stepFrom, type View } from './view';

/** Milliseconds for which the navigator says why a click was not heeded. */
const REFUSAL_STAYS_MS = 8000;

/** What an overlay shows and does from one mount to its end. */
export class Session implements Opened {
  readonly shell: Shell;
  readonly cards: Desk;
  state: View = CLOSED;
  marking: Marking;
  readonly #abort = new AbortController();
  /** Ends the marking of the audit at hand. */
  #marked = new AbortController();
  readonly #pane: Pane;
  readonly #navigator: Navigator;
  readonly #deeds: Deeds;
  readonly #legend: Legend;
  readonly #opening: Opening;
  readonly #guard: ClickGuard;
  #frame = 0;
  /** Reasons that are being written, by the findings they are for. */
  readonly #drafts = new Map<string, string>();
  /** Whether the navigator was put somewhere on this page. */
  #isPut = false;

  /**
   * Puts everything on the page.
   * @param onReplaced called when another overlay takes the place of this one
   */
  constructor(
    private readonly document: Document,
    public subject: Subject,
    private look: OverlayLook,
    private readonly actions: OverlayActions,
    onReplaced: () => void,
  ) {
    const { signal } = this.#abort;
    this.shell = openShell(document, onReplaced, signal);
    this.#pane = new Pane(
      document.defaultView as Window,
      this.shell.root,
      () => this.cards.layout(),
      signal,
    );
    this.cards = new Desk(
      this.shell.desk,
      () => actions.loadCard(),
      () => this.#words,
      signal,
    );
    this.#deeds = new Deeds(
      actions,
      document.defaultView as Window,
      () => ({ result: this.subject.result, words: this.#words }),
      (change) => this.update(change),
    );
    this.#opening = new Opening(this, document);
    this.#guard = new ClickGuard(
      document,
      this.shell,
      (refusal, control) => this.#decided(refusal, control),
      signal,
    );
    this.#navigator = new Navigator(
      document,
      this.#navigatorData(),
      {
        onStep: (by) => this.#step(by),
        onFilter: (severity) => this.#filter(severity),
        onToggleMarks: () => this.#toggleMarks(),
        onPlace: (place) => this.#put(place),
        onSave: () => void this.#deeds.save(this.look.saveAs),
        onMenu: (button) => this.update({ menu: this.state.menu ? null : button }),
        onPanel: () => actions.openPanel(),
        onHelp: () => void this.#deeds.help(),
        guarded: this.#guard.guarded,
        onNear: () => void this.cards.prepare(),
      },
      () => this.#pane.box,
    );
    this.#legend = new Legend(document, this.shell);
    this.shell.bar.append(this.#navigator.element);
    this.marking = this.#mark();
    listenAround(
      document,
      this.shell,
      {
        onScroll: () => this.#layoutSoon(),
        onEscape: () => this.#opening.close(),
        onPressElsewhere: () => {
          this.#opening.close();
          if (this.state.menu) this.update({ menu: null });
        },
      },
      signal,
    );
    this.#dress();
    this.#render();
    document.documentElement.append(this.shell.host);
  }

  /** Shows another audit, or another look of the same, and leaves the reader where he is. */
  change(subject: Subject, look: OverlayLook): void {
    const before = this.subject;
    this.subject = subject;
    // What was put here a moment ago may still be on its way to where it is kept.
    this.look = this.#isPut ? { ...look, navigator: this.look.navigator } : look;
    this.#dress();
    if (subject !== before) this.#remark(before);
    this.#render();
  }

  /** Takes everything off the page again and stops all listening. */
  end(): void {
    this.#opening.stay();
    this.#deeds.forget();
    (this.document.defaultView as Window).cancelAnimationFrame(this.#frame);
    this.#marked.abort();
    this.#abort.abort();
    this.shell.host.remove();
  }

  /** Scrolls to a finding and opens its card. False if there is no such finding. */
  focus(index: number): boolean {
    const finding = this.subject.result.findings[index];
    const places = this.subject.placesOf(index);
    const visible = places.findIndex((place) => this.#boxOf(place));
    const nth = Math.max(0, visible);
    const place = places[nth];
    if (!finding || !place) return false;
    reveal(this.document, place, () => this.#boxOf(place), this.#pane.seen);
    const filter = finding.severity === this.state.filter ? this.state.filter : null;
    if (filter !== this.state.filter) this.marking.filter(filter);
    const position = this.subject.position(index);
    const { message } = this.subject.explain(index);
    const announcement = position
      ? this.#words.announce(position.number, position.count, message)
      : message;
    this.#opening.open(
      { finding: index, nth, pinned: true, visiting: null },
      { filter, marksShown: true, announcement },
    );
    // Scrolling may have brought out what an inner scroller hid.
    this.marking.stage.place();
    this.actions.shown(finding.at);
    return true;
  }

  /**
   * Scrolls to a place of the report and rings it for a moment. A card speaks of another place and
   * closes; what was written in it is kept. False if there is no such place.
   */
  show(at: string): boolean {
    const place = this.subject.places.get(at);
    if (!place) return false;
    this.#opening.close();
    this.#goTo(place);
    return true;
  }

  /** Does what a person asks for by a key of the browser. */
  command(command: OverlayCommand): void {
    if (command === 'marks') this.#toggleMarks();
    else if (command === 'save') void this.#deeds.save(this.look.saveAs);
    else if (command === 'help') void this.#deeds.help();
    else this.#opening.enterCard(() => this.#step(command === 'next' ? 1 : -1));
  }

  update(change: Partial<View>): void {
    this.state = { ...this.state, ...change };
    this.#render();
  }

  get #words(): OverlayWords {
    return overlayWords(this.subject.locale);
  }

  /** The place as it stands now, in window coordinates; null where it is not visible. */
  #boxOf(place: MarkPlace): Box | null {
    return union(new Measure(this.document).boxes(place));
  }

  // --- On the page

  #dress(): void {
    dressShell(this.shell, this.#words, this.subject.locale, this.look);
  }

  #mark(): Marking {
    const events = {
      onEnter: (spot: number, how: 'pointer' | 'focus') => this.#opening.enter(spot, how),
      onLeave: () => this.#opening.leave(),
      onOpen: (spot: number) => this.#opening.press(spot),
      onMoved: () => this.#layoutSoon(),
    };
    const { signal } = this.#marked;
    return new Marking(this.document, this.shell, this.subject, this.#words, events, signal);
  }

  #remark(before: Subject): void {
    const spot = before.spots[this.marking.focused(this.shell)];
    this.#marked.abort();
    this.#marked = new AbortController();
    this.state = movedView(this.state, before, this.subject);
    this.marking = this.#mark();
    this.marking.filter(this.state.filter);
    this.marking.tint(this.state.card);
    const focused =
      spot && this.subject.find(before, before.result.findings[spot.marks[0]?.finding ?? -1]);
    if (focused != null) this.#opening.refocus(this.subject.spotOf(focused, 0));
  }

  #layoutSoon(): void {
    if (!this.state.card || this.#frame !== 0) return;
    this.#frame = (this.document.defaultView as Window).requestAnimationFrame(() => {
      this.#frame = 0;
      this.cards.layout();
    });
  }

  #goTo(place: Place | MarkPlace): void {
    reveal(this.document, place, () => this.#boxOf(place), this.#pane.seen);
    this.marking.stage.pulse(place);
  }

  // --- What a person asks for

  #step(by: 1 | -1): void {
    const steps = this.subject.steps(this.state.filter);
    if (steps.length > 0) this.focus(stepFrom(steps, this.state.current, by));
  }

  /** Takes the card to a place that it speaks of; null: back to its own. */
  #visit(at: string | null): void {
    const { card } = this.state;
    if (!card) return;
    const own = this.subject.placesOf(card.finding)[card.nth];
    const place = at === null ? own : this.subject.places.get(at);
    if (!place) return;
    this.#goTo(place);
    this.#opening.open({ ...card, pinned: true, visiting: at });
    this.actions.shown(at ?? this.subject.result.findings[card.finding]?.at ?? '');
  }

  /** Shows findings of one severity only, or, asked again, all of them. */
  #filter(severity: Severity): void {
    this.#opening.close();
    const filter = this.state.filter === severity ? null : severity;
    this.marking.filter(filter);
    this.update({ filter, marksShown: true });
  }

  #toggleMarks(): void {
    this.#opening.close();
    this.update({ marksShown: !this.state.marksShown });
  }

  #draft(finding: number, reason: string): void {
    const id = this.subject.keyOf(finding);
    if (reason === '') this.#drafts.delete(id);
    else this.#drafts.set(id, reason);
  }

  async #ignore(finding: number, reason: string): Promise<boolean> {
    const id = this.subject.keyOf(finding);
    const kept = await this.#deeds.ignore(finding, reason);
    if (kept) this.#drafts.delete(id);
    return kept;
  }

  #put(navigator: NavigatorPlace): void {
    this.#isPut = true;
    this.look = { ...this.look, navigator };
    this.actions.prefer({ navigator });
    this.update({ menu: null });
  }

  /** Says beside a control why a click on it was not heeded, until one is. */
  #decided(refusal: Refusal | null, control: HTMLElement): void {
    const told = refusal ? this.#words.refused[refusal] : '';
    const isBeside = control.closest('.card, .help') !== null;
    const { refusal: before } = this.state;
    if (told === '' && before === '') return;
    // What was said before is no longer so.
    if (before !== '' && this.state.note === before) this.#deeds.say('');
    const announcement = this.state.announcement === before ? '' : this.state.announcement;
    this.update({ refusal: told, isRefusedBeside: isBeside, announcement });
    if (told !== '' && !isBeside) this.#deeds.say(told, REFUSAL_STAYS_MS);
  }

  // --- Rendering

  #navigatorData() {
    return navigatorData(this.subject, this.state, this.look, this.#words);
  }

  #render(): void {
    const { shell, subject, state } = this;
    const { card, menu, help, announcement } = state;
    const opening = this.#opening;
    const spot = card ? subject.spotOf(card.finding, card.nth) : -1;
    shell.layer.classList.toggle('off', !state.marksShown);
    this.marking.stage.setCurrent(spot, card?.finding ?? -1);
    if (shell.spoken.textContent !== announcement) shell.spoken.textContent = announcement;
    this.#navigator.update(this.#navigatorData());
    const isPrinted = this.look.printMarks && state.marksShown;
    this.#legend.update(subject, isPrinted ? subject.steps(state.filter) : [], this.#words);
    this.cards.update({
      locale: subject.locale,
      guarded: this.#guard.guarded,
      refusal: state.isRefusedBeside ? state.refusal : '',
      card: card && {
        ...cardData(subject, state, card, this.#drafts, shell, this.#pane, (place) =>
          this.#boxOf(place),
        ),
        onClose: () => opening.close(),
        onStep: (by) => this.#step(by),
        onPick: (finding) => {
          const nth = subject.nthAt(finding, spot);
          opening.open({ finding, nth, pinned: true, visiting: null });
        },
        onPin: () => {
          if (!card.pinned) this.update({ card: { ...card, pinned: true } });
        },
        onPointerEnter: () => opening.stay(),
        onPointerLeave: () => opening.leave(),
        onPoint: (at) => this.marking.tint(this.state.card, at),
        onVisit: (at) => this.#visit(at),
        onDraft: (reason) => this.#draft(card.finding, reason),
        onIgnore: (reason) => this.#ignore(card.finding, reason),
        onIgnoreAgain: () => this.#ignore(card.finding, ''),
        onUnignore: () => this.#deeds.unignore(card.finding),
      },
      menu:
        menu &&
        menuOf(this.#words, this.look.saveAs, menu, this.#pane, {
          onPick: (format) => void this.#deeds.save(format),
          onClose: () => this.update({ menu: null }),
        }),
      help: help && {
        keys: help,
        onClose: () => this.update({ help: null }),
        onChange: () => this.actions.changeKeys(),
      },
    });
  }
}
