/** Line drawings on a 32 × 32 grid, one for each state that has no list to show. */
const SHEET = 'M8 4h11l5 5v19H8zM19 4v5h5';
const DRAWINGS = {
  loading: `${SHEET}M12 15h8M12 19h8M12 23h5`,
  page: `${SHEET}M12 15h8M12 19h8M12 23h5`,
  older: `${SHEET}M16 14v5l3 2`,
  closed: 'M9 14h14v13H9zM12 14v-4a4 4 0 018 0v4M16 19v3',
  failed: `${SHEET}M16 14v6M16 23.4v.2`,
  clean: 'M16 4a12 12 0 100 24 12 12 0 000-24zM10.4 16.4l4 4 7.4-8.4',
} as const;
export type EmblemName = keyof typeof DRAWINGS;

/** The sign of a state; the words beside it carry the meaning. */
export const Emblem = ({ name }: { readonly name: EmblemName }) => (
  <svg class={`emblem ${name}`} viewBox="0 0 32 32" aria-hidden="true">
    <path d={DRAWINGS[name]} />
  </svg>
);
