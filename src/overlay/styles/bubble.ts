/** What is said in the card's place where no card can be had. */
export const BUBBLE = `
.bubble {
  position: fixed;
  z-index: 2;
  width: min(300px, calc(100% - 16px));
  padding: var(--gra-3) var(--gra-4);
  border-radius: var(--gra-corner);
  background: var(--gra-paper);
  box-shadow: var(--gra-shadow);
}

.bubble .note {
  color: var(--gra-soft);
  font-size: var(--gra-small);
}

.bubble .plain {
  padding: 0 8px;
  margin: 4px -8px -4px;
}

@media (forced-colors: active) {
  .bubble { border: 1px solid CanvasText; }
}
`;
