import * as unclobbered from '../../dom/clobbering';
import type { OverlayWords } from '../../messages';
import { countBySeverity, isUpright, openFindings } from '../../result';
import { EXPORT_FORMATS, type ExportFormat } from '../../settings';
import type { CardPlace, CardProps, MenuProps } from '../card/types';
import { union, type Box } from '../layout/geometry';
import type { VisibleViewport } from '../layout/visible-viewport';
import type { MarkPlace } from '../model/marks';
import type { OverlayModel } from '../model/overlay-model';
import type { OpenCard, View } from '../model/view';
import type { NavigatorData } from '../navigator/navigator-parts';
import type { OverlayLook } from '../types';
import type { Shell } from './shell';

/** What is shown, taken together from audit and state; what can be done is added by the overlay. */

type DataOf<Props> = {
  [Name in keyof Props as Name extends `on${string}` ? never : Name]: Props[Name];
};

export function navigatorData(
  model: OverlayModel,
  { filter, current, marksShown, note, menu }: View,
  { navigator, saveAs }: OverlayLook,
  words: OverlayWords,
): NavigatorData {
  return {
    words,
    result: model.result,
    counts: countBySeverity(openFindings(model.result)),
    filter,
    count: model.navigableFindings(null).length,
    current: current === null ? null : (model.position(current)?.number ?? null),
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
  model: OverlayModel,
  { finding, placeIndex: nth, shownPlace: visiting }: OpenCard,
  { bar }: Shell,
  pane: VisibleViewport,
  boxOf: (place: MarkPlace) => Box | null,
): CardPlace {
  const own = model.placesOf(finding)[nth];
  const place = (visiting === null ? undefined : model.anchors.get(visiting)) ?? own;
  const element = place?.elements[0];
  const table = element && unclobbered.closest(element, 'table');
  // A cell's row and not a column's: that of its label, say.
  const isInRow = place?.kind === 'cell' || place?.kind === 'row';
  const row = element && isInRow ? unclobbered.closest(element, 'tr') : null;
  const navigator = bar.firstElementChild;
  const anchor = place ? boxOf(place) : null;
  const rule = model.result.findings[finding]?.rule ?? '';
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
  model: OverlayModel,
  { filter }: View,
  card: OpenCard,
  drafts: ReadonlyMap<string, string>,
  shell: Shell,
  pane: VisibleViewport,
  boxOf: (place: MarkPlace) => Box | null,
): DataOf<CardProps> {
  const { finding, placeIndex: nth, shownPlace: visiting } = card;
  const group = model.groups[model.groupOf(finding, nth)];
  const own = model.placesOf(finding)[nth];
  const steps = model.navigableFindings(filter);
  const siblings = new Set(group?.marks.map((mark) => mark.finding) ?? [finding]);
  const id = model.keyOf(finding);
  const before = model.ignoredBefore(finding);
  return {
    id,
    shown: model.explain(finding),
    source: {
      title: model.result.report?.title ?? null,
      organ: model.result.report?.issuer ?? null,
      year: model.result.report?.year ?? null,
      url: model.result.page.url,
    },
    siblings: [...siblings].map((index) => model.explain(index)),
    position: model.position(finding),
    more: steps.some((step) => step !== finding),
    visible: own !== undefined && boxOf(own) !== null,
    evidence: model.evidence(finding),
    fold: model.fold,
    ignored: model.ignored(finding) !== null,
    // What was decided on other sites is not told on the page.
    before:
      before?.state === 'changed' || before?.state === 'unconfirmed'
        ? { state: before.state, message: before.message }
        : null,
    draft: () => drafts.get(id) ?? '',
    visiting,
    where: () => placeOfCard(model, card, shell, pane, boxOf),
  };
}

/** The menu of formats at its button. */
export function menuOf(
  words: OverlayWords,
  chosen: ExportFormat,
  button: HTMLElement,
  pane: VisibleViewport,
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
