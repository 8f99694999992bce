import type { OverlayWords } from '../messages';
import type { AuditResult } from '../report';
import { el, severityIconOf } from '../ui/dom';
import type { Spot } from './marks';

export interface StageEvents {
  /** The pointer or the keyboard focus has come to a badge. */
  readonly onBadgeEnter: (spot: number, how: 'pointer' | 'focus') => void;
  readonly onBadgeLeave: (how: 'pointer' | 'focus') => void;
  /** A badge was clicked or pressed. */
  readonly onBadgeOpen: (spot: number) => void;
}

export interface StageViewProps {
  readonly result: AuditResult;
  readonly spots: readonly Spot[];
  readonly words: OverlayWords;
  readonly events: StageEvents;
}

const badgeWord = (count: number, words: OverlayWords): string =>
  count > 1 ? `${words.gap} ${count}` : words.gap;

function badgeName({ marks, place }: Spot, { findings }: AuditResult, words: OverlayWords): string {
  const finding = findings[marks[0]?.finding ?? 0];
  if (!finding) return '';
  const severity = words.severity[finding.severity];
  const name =
    marks.length === 1
      ? words.badge(severity, finding.message)
      : words.badges(marks.length, severity, finding.message);
  // What a badge shows must be in what it is called, for those who speak to their computer.
  return place.kind === 'gap' ? `${badgeWord(marks.length, words)} ${name}` : name;
}

/** The marks and badges, made once; only their positions change afterwards. */
export function stageView(
  document: Document,
  { result, spots, words, events }: StageViewProps,
): readonly HTMLElement[] {
  const marks = spots.flatMap(({ marks: own, severity, place }) =>
    own.map((mark) =>
      el(document, 'div', {
        class: `mark ${place.kind}${place.vertical ? ' vertical' : ''} ${severity}`,
        'data-rule': mark.rule,
        'data-at': mark.at,
        hidden: true,
      }),
    ),
  );
  const badges = spots.map((spot, index) => {
    const { marks: own, place, severity } = spot;
    const gap = place.kind === 'gap';
    return el(
      document,
      'button',
      {
        type: 'button',
        class: `badge ${place.kind} ${severity}`,
        'aria-label': badgeName(spot, result, words),
        'aria-haspopup': 'dialog',
        hidden: true,
        onpointerenter: ({ pointerType }: PointerEvent) => {
          if (pointerType !== 'touch') events.onBadgeEnter(index, 'pointer');
        },
        onpointerleave: () => events.onBadgeLeave('pointer'),
        onfocus: () => events.onBadgeEnter(index, 'focus'),
        onblur: () => events.onBadgeLeave('focus'),
        onclick: () => events.onBadgeOpen(index),
      },
      el(
        document,
        'span',
        { class: 'face' },
        severityIconOf(document, severity),
        gap && el(document, 'span', { class: 'word' }, badgeWord(own.length, words)),
        !gap && own.length > 1 && el(document, 'span', { class: 'count' }, String(own.length)),
      ),
    );
  });
  return [
    el(document, 'div', { class: 'marks', 'aria-hidden': 'true' }, ...marks),
    el(document, 'div', { class: 'tints', 'aria-hidden': 'true' }),
    el(document, 'div', { class: 'badges' }, ...badges),
  ];
}
