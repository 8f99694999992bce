import type { Box } from '../layout/geometry';

/** A box in coordinates of the layer that is drawn for a while: a tint, a pulse. */
export interface TransientBox {
  readonly className: string;
  readonly label?: string | undefined;
  readonly box: Box;
}

/** Gives an element its place and size in the layer. */
export function write(element: HTMLElement, { left, top, width, height }: Box): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}

/** Gives an element exactly so many children of a class. */
export function fill(
  parent: HTMLElement,
  count: number,
  className: string,
): readonly HTMLElement[] {
  while (parent.childElementCount > count) parent.lastElementChild?.remove();
  while (parent.childElementCount < count) {
    const child = parent.ownerDocument.createElement('div');
    child.className = className;
    parent.append(child);
  }
  return [...parent.children] as HTMLElement[];
}

/** Draws what is there for a while, and takes away what was. */
export function paintTransient(layer: HTMLElement, passing: readonly TransientBox[]): void {
  fill(layer, passing.length, '').forEach((element, index) => {
    const { className, label, box } = passing[index] as TransientBox;
    // Writing the same class again would start its animation anew in no browser, but cost styles.
    if (element.className !== className) element.className = className;
    if (label === undefined) delete element.dataset.label;
    else element.dataset.label = label;
    write(element, box);
  });
}
