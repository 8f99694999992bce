import type { Severity } from '../result';
import { LINES, PRODUCT_MARK, SHAPES, type IconName } from './shapes';

/** A line drawing in the current colour; the button or text around it gives the name. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={LINES[name]} />
  </svg>
);

/** The filled shape of a severity with its sign in it. */
export const SeverityIcon = ({ severity }: { readonly severity: Severity }) => (
  <svg class={`shape ${severity}`} viewBox="0 0 16 16" aria-hidden="true">
    <path class="fill" d={SHAPES[severity].fill} />
    <path class="sign" d={SHAPES[severity].sign} />
  </svg>
);

/** The product's sign, as on the toolbar. */
export const ProductMark = () => (
  <svg class="product-mark" viewBox="0 0 16 16" aria-hidden="true">
    {PRODUCT_MARK.map(([name, path]) => (
      <path key={name} class={name} d={path} />
    ))}
  </svg>
);
