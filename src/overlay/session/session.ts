import { overlayWords, type OverlayWords } from '../../messages';
import type { Anchor } from '../../report';
import type { Severity } from '../../result';
import type { NavigatorPlace, OverlayCommand } from '../../settings';
import { CardController, type CardContext } from '../card/card-controller';
import { CardHost } from '../card/card-host';
import { union, type Box } from '../layout/geometry';
import { Measure } from '../layout/measure';
import { reveal } from '../layout/reveal';
import { VisibleViewport } from '../layout/visible-viewport';
import { Legend } from '../marks/legend';
import { MarkLayer } from '../marks/mark-layer';
import type { MarkPlace } from '../model/marks';
import type { OverlayModel } from '../model/overlay-model';
import { CLOSED, movedView, stepFrom, type View } from '../model/view';
import { Navigator } from '../navigator/navigator';
import type { OverlayActions, OverlayLook } from '../types';
import { ClickGuard, type Refusal } from './click-guard';
import { listenAround } from './listening';
import { cardData, menuOf, navigatorData } from './props';
import { applyLook, openShell, type Shell } from './shell';
import { UserActions } from './user-actions';

/** Milliseconds for which the navigator says why a click was not heeded. */
const REFUSAL_STAYS_MS = 8000;

/** What an overlay shows and does from one mount to its end. */
export class Session implements CardContext {
  readonly shell: Shell;
  readonly cards: CardHost;
  state: View = CLOSED;
  marking: MarkLayer;
  readonly #abort = new AbortController();
  /** Ends the marking of the audit at hand. */
  #marked = new AbortController();
  readonly #pane: VisibleViewport;
  readonly #navigator: Navigator;
  readonly #deeds: UserActions;
  readonly #legend: Legend;
  readonly #opening: CardController;
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
    public model: OverlayModel,
    private look: OverlayLook,
    private readonly actions: OverlayActions,
    onReplaced: () => void,
  ) {
    const { signal } = this.#abort;
    this.shell = openShell(document, onReplaced, signal);
    this.#pane = new VisibleViewport(
      document.defaultView as Window,
      this.shell.root,
      () => this.cards.layout(),
      signal,
    );
    this.cards = new CardHost(
      this.shell,
      () => actions.loadCard(),
      () => this.#words,
      signal,
    );
    this.#deeds = new UserActions(
      actions,
      document.defaultView as Window,
      () => ({ result: this.model.result, words: this.#words }),
      (change) => this.update(change),
    );
    this.#opening = new CardController(this, document);
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
  change(model: OverlayModel, look: OverlayLook): void {
    const before = this.model;
    this.model = model;
    // What was put here a moment ago may still be on its way to where it is kept.
    this.look = this.#isPut ? { ...look, navigator: this.look.navigator } : look;
    this.#dress();
    if (model !== before) this.#remark(before);
    this.#render();
  }

  /** Takes everything off the page again and stops all listening. */
  end(): void {
    this.#opening.cancelPending();
    this.#deeds.forget();
    (this.document.defaultView as Window).cancelAnimationFrame(this.#frame);
    this.#marked.abort();
    this.#abort.abort();
    this.shell.host.remove();
  }

  /** Scrolls to a finding and opens its card. False if there is no such finding. */
  focus(index: number): boolean {
    const finding = this.model.result.findings[index];
    const places = this.model.placesOf(index);
    const visible = places.findIndex((place) => this.#boxOf(place));
    const nth = Math.max(0, visible);
    const place = places[nth];
    if (!finding || !place) return false;
    reveal(this.document, place, () => this.#boxOf(place), this.#pane.seen);
    const filter = finding.severity === this.state.filter ? this.state.filter : null;
    if (filter !== this.state.filter) this.marking.filter(filter);
    const position = this.model.position(index);
    const { message } = this.model.explain(index);
    const announcement = position
      ? this.#words.announce(position.number, position.count, message)
      : message;
    this.#opening.open(
      { finding: index, placeIndex: nth, pinned: true, shownPlace: null },
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
    const place = this.model.anchors.get(at);
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
    return overlayWords(this.model.locale);
  }

  /** The place as it stands now, in window coordinates; null where it is not visible. */
  #boxOf(place: MarkPlace): Box | null {
    return union(new Measure(this.document).boxes(place));
  }

  // --- On the page

  #dress(): void {
    applyLook(this.shell, this.#words, this.model.locale, this.look);
  }

  #mark(): MarkLayer {
    const events = {
      onEnter: (group: number, how: 'pointer' | 'focus') => this.#opening.enter(group, how),
      onLeave: () => this.#opening.leave(),
      onOpen: (group: number) => this.#opening.press(group),
      onMoved: () => this.#layoutSoon(),
    };
    const { signal } = this.#marked;
    return new MarkLayer(this.document, this.shell, this.model, this.#words, events, signal);
  }

  #remark(before: OverlayModel): void {
    const group = before.groups[this.marking.focused(this.shell)];
    this.#marked.abort();
    this.#marked = new AbortController();
    this.state = movedView(this.state, before, this.model);
    this.marking = this.#mark();
    this.marking.filter(this.state.filter);
    this.marking.tint(this.state.card);
    const focused =
      group && this.model.find(before, before.result.findings[group.marks[0]?.finding ?? -1]);
    if (focused != null) this.#opening.refocus(this.model.groupOf(focused, 0));
  }

  #layoutSoon(): void {
    if (!this.state.card || this.#frame !== 0) return;
    this.#frame = (this.document.defaultView as Window).requestAnimationFrame(() => {
      this.#frame = 0;
      this.cards.layout();
    });
  }

  #goTo(place: Anchor | MarkPlace): void {
    reveal(this.document, place, () => this.#boxOf(place), this.#pane.seen);
    this.marking.stage.pulse(place);
  }

  // --- What a person asks for

  #step(by: 1 | -1): void {
    const steps = this.model.navigableFindings(this.state.filter);
    if (steps.length > 0) this.focus(stepFrom(steps, this.state.current, by));
  }

  /** Takes the card to a place that it speaks of; null: back to its own. */
  #visit(at: string | null): void {
    const { card } = this.state;
    if (!card) return;
    const own = this.model.placesOf(card.finding)[card.placeIndex];
    const place = at === null ? own : this.model.anchors.get(at);
    if (!place) return;
    this.#goTo(place);
    this.#opening.open({ ...card, pinned: true, shownPlace: at });
    this.actions.shown(at ?? this.model.result.findings[card.finding]?.at ?? '');
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
    const id = this.model.keyOf(finding);
    if (reason === '') this.#drafts.delete(id);
    else this.#drafts.set(id, reason);
  }

  async #ignore(finding: number, reason: string): Promise<boolean> {
    const id = this.model.keyOf(finding);
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
    return navigatorData(this.model, this.state, this.look, this.#words);
  }

  #render(): void {
    const { shell, model, state } = this;
    const { card, menu, help, announcement } = state;
    const opening = this.#opening;
    const group = card ? model.groupOf(card.finding, card.placeIndex) : -1;
    shell.layer.classList.toggle('off', !state.marksShown);
    this.marking.stage.setCurrent(group, card?.finding ?? -1);
    if (shell.spoken.textContent !== announcement) shell.spoken.textContent = announcement;
    this.#navigator.update(this.#navigatorData());
    const isPrinted = this.look.printMarks && state.marksShown;
    this.#legend.update(model, isPrinted ? model.navigableFindings(state.filter) : [], this.#words);
    this.cards.update({
      locale: model.locale,
      guarded: this.#guard.guarded,
      refusal: state.isRefusedBeside ? state.refusal : '',
      card: card && {
        ...cardData(model, state, card, this.#drafts, shell, this.#pane, (place) =>
          this.#boxOf(place),
        ),
        onClose: () => opening.close(),
        onStep: (by) => this.#step(by),
        onPick: (finding) => {
          const nth = model.placeIndexAt(finding, group);
          opening.open({ finding, placeIndex: nth, pinned: true, shownPlace: null });
        },
        onPin: () => {
          if (!card.pinned) this.update({ card: { ...card, pinned: true } });
        },
        onPointerEnter: () => opening.cancelPending(),
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
