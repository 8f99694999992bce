/** The form that asks why a finding is ignored, and the note that it is. */
export const IGNORE = `
.card .ignore, .card .set-aside {
  flex: none;
  padding: 10px var(--gra-4) 12px;
  border-top: 1px solid var(--gra-line);
  background: var(--gra-sheet);
  font-size: 13px;
}

.card .reasons {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  margin: 6px 0 8px;
}

.card .reason {
  padding: 2px 10px;
  border: 1px solid var(--gra-line);
  border-radius: 12px;
  background: var(--gra-paper);
}

.card .reason:hover {
  border-color: var(--gra-field);
}

.card .reason[aria-pressed="true"] {
  border-color: var(--gra-accent);
  background: var(--gra-chosen);
  color: var(--gra-accent);
}

.card .ignore input {
  display: block;
  width: 100%;
  margin: 0;
  padding: 5px 10px;
  border: 1px solid var(--gra-field);
  border-radius: 6px;
  background: var(--gra-paper);
  color: var(--gra-ink);
  font: inherit;
}

.card .ignore input::placeholder {
  color: var(--gra-soft);
  opacity: 1;
}

.card .ignore input:focus-visible {
  outline-offset: -1px;
}

.card .failed {
  margin-top: 6px;
  color: var(--gra-error);
}

.card .refused {
  flex: none;
  padding: 8px var(--gra-4);
  border-top: 1px solid var(--gra-line);
  color: var(--gra-error);
  font-size: 13px;
}

.card .choices {
  display: flex;
  gap: var(--gra-2);
  justify-content: flex-end;
  margin-top: 10px;
}

.card .choices .plain {
  padding: 0 10px;
}

.card .primary {
  min-height: 28px;
  padding: 0 14px;
  border-radius: 6px;
  background: var(--gra-accent);
  color: var(--gra-on-accent);
}

.card .primary:hover:enabled {
  background: var(--gra-accent-deep);
}

.card .set-aside {
  display: flex;
  gap: 10px;
  align-items: center;
  padding: 8px var(--gra-3) 8px var(--gra-4);
}

.card .set-aside .icon {
  color: var(--gra-soft);
}

.card .set-aside p {
  flex: 1;
  min-width: 0;
}

.card .ignored-before {
  flex-wrap: wrap;
}

.card .ignored-before p:first-of-type {
  min-width: 12em;
}

.card .ignored-before .choices {
  flex: none;
  margin: 0 0 0 auto;
}

.card .set-aside strong {
  margin-right: 8px;
  font-weight: 600;
}

.card .set-aside .plain {
  flex: none;
  padding: 0 8px;
  color: var(--gra-accent);
}
`;
