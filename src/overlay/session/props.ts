import type { OverlayWords } from '../../messages';
import { countBySeverity, openFindings } from '../../result';
import { EXPORT_FORMATS, type ExportFormat } from '../../settings';
import type { CardProps, MenuProps, Source } from '../card/types';
import type { Box } from '../layout/geometry';
import type { VisibleViewport } from '../layout/visible-viewport';
import type { MarkPlace } from '../model/marks';
import type { OverlayModel } from '../model/overlay-model';
import type { OpenCard, View } from '../model/view';
import type { NavigatorData } from '../navigator/navigator-parts';
import type { OverlayLook } from '../types';
import { boxOfElement, placeOfCard } from './card-place';
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

/** Whose report it is, and where that stands. */
function sourceOf({ result: { report, page } }: OverlayModel): Source {
  return {
    title: report?.title ?? null,
    organ: report?.issuer ?? null,
    year: report?.year ?? null,
    url: page.url,
  };
}

/** What was decided on a finding before it was what it is now; what was on other sites is not told. */
function ignoredBefore(model: OverlayModel, finding: number): CardProps['before'] {
  const before = model.ignoredBefore(finding);
  return before?.state === 'changed' || before?.state === 'unconfirmed'
    ? { state: before.state, message: before.message }
    : null;
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
  const { finding, placeIndex, shownPlace: visiting } = card;
  const group = model.groups[model.groupOf(finding, placeIndex)];
  const own = model.placesOf(finding)[placeIndex];
  const siblings = new Set(group?.marks.map((mark) => mark.finding) ?? [finding]);
  const id = model.keyOf(finding);
  return {
    id,
    result: model.result,
    shown: model.explain(finding),
    source: sourceOf(model),
    siblings: [...siblings].map((index) => model.explain(index)),
    position: model.position(finding),
    more: model.navigableFindings(filter).some((step) => step !== finding),
    visible: own !== undefined && boxOf(own) !== null,
    evidence: model.evidence(finding),
    fold: model.fold,
    ignored: model.ignored(finding) !== null,
    before: ignoredBefore(model, finding),
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
    button: () => button,
    anchor: () => boxOfElement(button),
    seen: () => pane.box,
    onClose: (giveBack) => {
      onClose();
      if (giveBack) button.focus({ preventScroll: true });
    },
  };
}
