import { SHEET } from './measures';

/** The sheet with all keys. */
export const HELP = `
.help {
  top: var(--seen-top);
  right: var(--seen-right);
  bottom: var(--seen-bottom);
  left: var(--seen-left);
  width: min(480px, calc(var(--seen-width) - 16px));
  max-height: calc(var(--seen-height) - 16px);
  margin: auto;
  padding: 0;
  border: 0;
  border-radius: var(--gra-corner);
  background: var(--gra-paper);
  box-shadow: var(--gra-shadow);
  color: var(--gra-ink);
  animation: appear 120ms ease-out;
}

.help::backdrop {
  background: rgba(12, 16, 22, 0.42);
}

.help .inner {
  padding: var(--gra-4) var(--gra-5) var(--gra-4);
}

.help .head {
  display: flex;
  align-items: center;
  justify-content: space-between;
  margin-right: -8px;
}

.help h2 {
  font-size: var(--gra-large);
  font-weight: 600;
}

.help h3 {
  margin-top: var(--gra-3);
  color: var(--gra-soft);
  font-size: var(--gra-small);
}

.help dl > div {
  display: flex;
  gap: var(--gra-4);
  align-items: center;
  justify-content: space-between;
  min-height: 34px;
  padding: 3px 0;
  border-bottom: 1px solid var(--gra-line);
}

.help dt {
  color: var(--gra-ink);
  white-space: normal;
}

.help dd {
  display: flex;
  flex: none;
  gap: 4px;
}

.help kbd {
  min-width: 24px;
  padding: 0 7px;
  border: 1px solid var(--gra-line);
  border-bottom-width: 2px;
  border-radius: 5px;
  background: var(--gra-sheet);
  font: inherit;
  font-size: var(--gra-small);
  line-height: 21px;
  text-align: center;
}

.help .unset {
  color: var(--gra-soft);
  font-size: var(--gra-small);
}

.help .foot {
  display: flex;
  gap: var(--gra-4);
  align-items: center;
  margin-top: var(--gra-3);
  color: var(--gra-soft);
  font-size: var(--gra-small);
}

.help .foot p {
  flex: 1;
}

.help .secondary {
  flex: none;
  min-height: 30px;
  padding: 0 12px;
  border: 1px solid var(--gra-field);
  border-radius: 6px;
  color: var(--gra-ink);
  font-size: 13px;
}

.help .secondary:hover {
  background: var(--gra-press);
}

@media ${SHEET} {
  .help .inner { padding: var(--gra-3) var(--gra-4); }
  .help .foot { flex-wrap: wrap; }
}

@media (forced-colors: active) {
  .help { border: 1px solid CanvasText; }
}
`;
