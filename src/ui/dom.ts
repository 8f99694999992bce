import type { Severity } from '../result';
import { LINES, PRODUCT_MARK, SHAPES, type IconName } from './shapes';

/**
 * Elements without a framework, for what stands on every audited page: what changes there is little,
 * and the page is to carry little.
 */

const SVG = 'http://www.w3.org/2000/svg';

type Listener = (event: never) => void;
/** `true` writes an empty attribute, `false` and undefined none; functions listen, e.g. `onclick`, `onClick`. */
export type Attributes = Readonly<Record<string, string | boolean | Listener | undefined>>;
export type Child = Node | string | null | undefined | false;

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function')
      element.addEventListener(name.slice(2).toLowerCase(), value as (event: Event) => void);
    else if (typeof value === 'string') element.setAttribute(name, value);
    else if (value) element.setAttribute(name, '');
  }
}

/** An element with attributes and children; what is null or false among the children is left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children.filter((child): child is Node | string => !!child));
  return element;
}

function drawing(
  document: Document,
  className: string,
  paths: readonly (readonly [className: string, path: string])[],
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  setAttributes(svg, { class: className, viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  for (const [name, d] of paths) {
    const path = document.createElementNS(SVG, 'path');
    setAttributes(path, { class: name, d });
    svg.append(path);
  }
  return svg;
}

/** A line drawing in the current colour; the button or text around it gives the name. */
export const iconOf = (document: Document, name: IconName): SVGElement =>
  drawing(document, 'icon', [['', LINES[name]]]);

/** The filled shape of a severity with its sign in it. */
export const severityIconOf = (document: Document, severity: Severity): SVGElement =>
  drawing(document, `shape ${severity}`, Object.entries(SHAPES[severity]));

/** The product's sign, as on the toolbar. */
export const productMarkOf = (document: Document): SVGElement =>
  drawing(document, 'product-mark', PRODUCT_MARK);
