import * as unclobbered from '../dom/clobbering';
import type { OverlayWords } from '../messages';
import { countBySeverity, isUpright, openFindings } from '../report';
import { EXPORT_FORMATS, type ExportFormat } from '../report/choices';
import { union, type Box } from './geometry';
import type { MarkPlace } from './marks';
import type { NavigatorData } from './navigator-parts';
import type { Pane } from './pane';
import type { CardPlace, CardProps, MenuProps } from './part/types';
import type { Shell } from './shell';
import type { Subject } from './subject';
import type { OverlayLook } from './types';
import type { OpenCard, View } from './view';

/** What is shown, taken together from audit and state; what can be done is added by the overlay. */

type DataOf<Props> = {
  [Name in keyof Props as Name extends `on${string}` ? never : Name]: Props[Name];
};

export function navigatorData(
  subject: Subject,
  { filter, current, marksShown, note, menu }: View,
  { navigator, saveAs }: OverlayLook,
  words: OverlayWords,
): NavigatorData {
  return {
    words,
    result: subject.result,
    counts: countBySeverity(openFindings(subject.result)),
    filter,
    count: subject.steps(null).length,
    current: current === null ? null : (subject.position(current)?.number ?? null),
    marksShown,
    place: navigator,
    saveAs,
    note,
    menuOpen: menu !== null,
  };
}

const boxOfElement = (element: Element): Box => {
  const { left, top, width, height } = unclobbered.getBoundingClientRect(element);
  return { left, top, width, height };
};

/** Where a card belongs, as the page stands now. */
function placeOfCard(
  subject: Subject,
  { finding, nth, visiting }: OpenCard,
  { bar }: Shell,
  pane: Pane,
  boxOf: (place: MarkPlace) => Box | null,
): CardPlace {
  const own = subject.placesOf(finding)[nth];
  const place = (visiting === null ? undefined : subject.places.get(visiting)) ?? own;
  const element = place?.elements[0];
  const table = element && unclobbered.closest(element, 'table');
  // A cell's row and not a column's: that of its label, say.
  const isInRow = place?.kind === 'cell' || place?.kind === 'row';
  const row = element && isInRow ? unclobbered.closest(element, 'tr') : null;
  const navigator = bar.firstElementChild;
  const anchor = place ? boxOf(place) : null;
  const rule = subject.result.findings[finding]?.rule ?? '';
  return {
    seen: pane.box,
    anchor,
    row: row && anchor ? union([boxOfElement(row), anchor]) : null,
    table: table ? boxOf({ kind: 'table', elements: [table] }) : null,
    navigator: navigator ? boxOfElement(navigator) : null,
    upright: own?.kind === 'column' || isUpright(rule),
    across: own?.kind === 'gap' && !own.vertical,
  };
}

/** What the card says of a finding, and where it stands. */
export function cardData(
  subject: Subject,
  { filter }: View,
  card: OpenCard,
  drafts: ReadonlyMap<string, string>,
  shell: Shell,
  pane: Pane,
  boxOf: (place: MarkPlace) => Box | null,
): DataOf<CardProps> {
  const { finding, nth, visiting } = card;
  const spot = subject.spots[subject.spotOf(finding, nth)];
  const own = subject.placesOf(finding)[nth];
  const steps = subject.steps(filter);
  const siblings = new Set(spot?.marks.map((mark) => mark.finding) ?? [finding]);
  const id = subject.keyOf(finding);
  const before = subject.ignoredBefore(finding);
  return {
    id,
    shown: subject.explain(finding),
    source: {
      title: subject.result.report?.title ?? null,
      organ: subject.result.report?.issuer ?? null,
      year: subject.result.report?.year ?? null,
      url: subject.result.page.url,
    },
    siblings: [...siblings].map((index) => subject.explain(index)),
    position: subject.position(finding),
    more: steps.some((step) => step !== finding),
    visible: own !== undefined && boxOf(own) !== null,
    evidence: subject.evidence(finding),
    fold: subject.fold,
    ignored: subject.ignored(finding) !== null,
    // What was decided on other sites is not told on the page.
    before:
      before?.state === 'changed' || before?.state === 'unconfirmed'
        ? { state: before.state, message: before.message }
        : null,
    draft: () => drafts.get(id) ?? '',
    visiting,
    where: () => placeOfCard(subject, card, shell, pane, boxOf),
  };
}

/** The menu of formats at its button. */
export function menuOf(
  words: OverlayWords,
  chosen: ExportFormat,
  button: HTMLElement,
  pane: Pane,
  { onPick, onClose }: { onPick: (format: ExportFormat) => void; onClose: () => void },
): MenuProps {
  return {
    label: words.saveOthers,
    items: EXPORT_FORMATS.map((format) => ({
      label: words.formats[format],
      chosen: format === chosen,
      onPick: () => onPick(format),
    })),
    anchor: () => boxOfElement(button),
    seen: () => pane.box,
    onClose: (giveBack) => {
      onClose();
      if (giveBack) button.focus({ preventScroll: true });
    },
  };
}
