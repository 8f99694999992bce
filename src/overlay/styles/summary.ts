import { NARROW } from './measures';

/** The bar at the foot of the window, and what changes in narrow and still windows. */
export const SUMMARY = `
.summary {
  position: fixed;
  right: 12px;
  bottom: 12px;
  z-index: 1;
  display: flex;
  flex-wrap: wrap;
  gap: 4px var(--gra-3);
  align-items: center;
  max-width: calc(100vw - 24px);
  min-height: 44px;
  padding: 6px 8px 6px var(--gra-3);
  border-radius: var(--gra-corner);
  background: var(--gra-paper);
  box-shadow: var(--gra-shadow);
  font-size: 13px;
  white-space: nowrap;
}

.product, .verdict, .counts, .count-of, .tools, .stepper {
  display: flex;
  align-items: center;
}

.product {
  gap: 7px;
  font-weight: 600;
}

.product-mark {
  flex: none;
  width: 20px;
  height: 20px;
}

.product-mark .sheet { fill: #3f78b8; }
.product-mark .rows { fill: #fff; }
.product-mark .check, .product-mark .check-edge {
  fill: none;
  stroke: #cc2f26;
  stroke-linecap: round;
  stroke-linejoin: round;
  stroke-width: 2;
}
.product-mark .check-edge {
  stroke: #fff;
  stroke-width: 3.9;
}

.counts {
  gap: 10px;
}

.count-of {
  gap: 5px;
  font-size: var(--gra-title);
  font-weight: 600;
}

.checks {
  color: var(--gra-soft);
}

.verdict {
  gap: 5px;
}

.verdict.clean {
  color: var(--gra-clean);
  font-weight: 600;
}

.verdict .icon path {
  stroke-width: 2.2;
}

.tools {
  gap: 2px;
  margin-left: auto;
  padding-left: 6px;
  border-left: 1px solid var(--gra-line);
}

.stepper .position {
  min-width: 46px;
  color: var(--gra-ink);
  text-align: center;
}

.stepper .of {
  color: var(--gra-soft);
}

.dot {
  position: fixed;
  right: 12px;
  bottom: 12px;
  z-index: 1;
  display: grid;
  place-items: center;
  width: 40px;
  height: 40px;
  border-radius: 20px;
  background: var(--gra-paper);
  box-shadow: var(--gra-shadow);
}

.dot .number {
  position: absolute;
  top: -4px;
  right: -4px;
  min-width: 18px;
  padding: 0 4px;
  border-radius: 9px;
  background: var(--gra-error);
  color: var(--gra-on-mark);
  font-size: 11px;
  font-weight: 600;
  line-height: 18px;
  text-align: center;
}

@media (max-width: ${NARROW}px) {
  .summary {
    right: 8px;
    bottom: 8px;
    left: 8px;
    max-width: none;
  }

  .card {
    position: fixed;
    top: auto !important;
    right: 8px;
    bottom: 8px;
    left: 8px !important;
    width: auto;
    max-height: 54vh !important;
  }
}

@media (prefers-reduced-motion: reduce) {
  * {
    animation: none !important;
    transition: none !important;
  }
}
`;
