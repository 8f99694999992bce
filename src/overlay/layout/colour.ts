/** Colours as browsers compute them. */

/** White is 1, black is 0; null for colours that are not given as red, green and blue. */
export function lightness(colour: string): number | null {
  const [r, g, b] = (/^rgba?\(([^)]*)\)/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (r === undefined || g === undefined || b === undefined) return null;
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

/** Whether there is nothing to see of a colour: `transparent`, `rgba(0, 0, 0, 0)`. */
export const isClear = (colour: string): boolean =>
  colour === 'transparent' || /[,/]\s*0(?:\.0+)?\)$/.test(colour);
