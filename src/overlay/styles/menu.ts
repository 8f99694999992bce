/** A menu at its button. */
export const MENU = `
.menu {
  position: absolute;
  top: 0;
  left: 0;
  z-index: 3;
  min-width: 160px;
  padding: 5px;
  border-radius: var(--gra-corner);
  background: var(--gra-paper);
  box-shadow: var(--gra-shadow);
  font-size: 13px;
  animation: appear 100ms ease-out;
}

.menu button {
  display: flex;
  gap: 6px;
  align-items: center;
  width: 100%;
  min-height: 30px;
  padding: 2px 14px 2px 6px;
  border-radius: 6px;
  white-space: nowrap;
}

.menu button:hover, .menu button:focus {
  background: var(--gra-press);
  outline-offset: -2px;
}

.menu .tick {
  display: grid;
  place-items: center;
  width: 18px;
  color: var(--gra-accent);
}

@media (forced-colors: active) {
  .menu { border: 1px solid CanvasText; }
  .menu button:focus { outline: 2px solid Highlight; }
}
`;
