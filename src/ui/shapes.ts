import type { Severity } from '../result';

/** The drawings of the design system, as paths on a 16 × 16 grid. */

/** Line drawings, by name. */
export const LINES = {
  check: 'M3.2 8.4l3.2 3.2 6.4-7',
  previous: 'M10 3.6L5.6 8l4.4 4.4',
  next: 'M6 3.6L10.4 8 6 12.4',
  close: 'M4 4l8 8M12 4l-8 8',
  collapse: 'M3.6 6L8 10.4 12.4 6',
  eye: 'M1.6 8s2.4-4.2 6.4-4.2S14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8zM8 6.2a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6z',
  eyeOff:
    'M2.6 2.6l10.8 10.8M6.2 4.1A6.6 6.6 0 018 3.8c4 0 6.4 4.2 6.4 4.2a11 11 0 01-1.9 2.3M4 5.2A11 11 0 001.6 8S4 12.2 8 12.2a6.4 6.4 0 002.6-.5M6.8 6.7a1.8 1.8 0 002.5 2.5',
  notEqual: 'M3 6.2h10M3 9.8h10M10.4 3L5.6 13',
  equal: 'M3 6.2h10M3 9.8h10',
  more: 'M5 6.6L8 9.6l3-3',
  save: 'M8 2.4v7.4M4.9 6.9L8 10l3.1-3.1M2.6 11v1.6a1 1 0 001 1h8.8a1 1 0 001-1V11',
  panel: 'M2.4 3.4h11.2v9.2H2.4zM9.8 3.4v9.2',
  keys: 'M1.8 4.2h12.4v7.6H1.8zM4.4 6.8h.1M7 6.8h.1M9.6 6.8h.1M11.8 6.8h.1M5.2 9.3h5.6',
  dot: 'M3.4 8h9.2',
  copy: 'M5.6 5.6h7.8v7.8H5.6zM10.4 5.6V2.6H2.6v7.8h3',
  ignore: 'M8 2a6 6 0 100 12A6 6 0 008 2zM3.8 3.8l8.4 8.4',
  back: 'M6.4 3.8L2.6 7.6l3.8 3.8M2.8 7.6h6.6a4 4 0 014 4v.8',
} as const;

export type IconName = keyof typeof LINES;

/** A square seal, a triangle, a disc: the shape alone tells severities apart, without the colour. */
export const SHAPES: Record<Severity, { readonly fill: string; readonly sign: string }> = {
  error: {
    fill: 'M4 0h8a4 4 0 014 4v8a4 4 0 01-4 4H4a4 4 0 01-4-4V4a4 4 0 014-4z',
    sign: 'M5 5l6 6M11 5l-6 6',
  },
  warning: {
    fill: 'M8 .4c.6 0 1.2.3 1.5.9l6.3 11.9c.6 1.1-.2 2.5-1.5 2.5H1.7C.4 15.7-.4 14.3.2 13.2L6.5 1.3C6.8.7 7.4.4 8 .4z',
    sign: 'M8 5.4v4.2M8 12.6v.1',
  },
  info: {
    fill: 'M8 0a8 8 0 100 16A8 8 0 008 0z',
    sign: 'M8 7.4v4.3M8 4.3v.1',
  },
};

/** The product's sign, as on the toolbar: a report with the rows of its table, and a red check. */
export const PRODUCT_MARK: readonly (readonly [className: string, path: string])[] = [
  [
    'sheet',
    'M2.5 0h9A1.5 1.5 0 0113 1.5v13a1.5 1.5 0 01-1.5 1.5h-9A1.5 1.5 0 011 14.5v-13A1.5 1.5 0 012.5 0z',
  ],
  ['rows', 'M3 3h3v1H3zM7 3h4v1H7zM3 6h3v1H3zM7 6h4v1H7zM3 9h3v1H3zM3 12h2v1H3z'],
  ['check-edge', 'M7.5 11.5l2 2L14 8.5'],
  ['check', 'M7.5 11.5l2 2L14 8.5'],
];
