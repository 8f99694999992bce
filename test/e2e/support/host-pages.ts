import { sourceOf } from './fixtures';

/** Reports in the manner of sites that leave little room, or paint everything in one colour. */

const bodyOf = (html: string): string => /<body[^>]*>([^]*)<\/body>/i.exec(html)?.[1] ?? '';
const headOf = (html: string): string =>
  (/<head[^>]*>([^]*)<\/head>/i.exec(html)?.[1] ?? '').replace(/<style[^]*<\/style>/i, '');

const SMALL = `body, td, th, p { font: 12px/18px SimSun, serif }
  h1, h2, h3 { font-size: 14px } p { margin: 0 }`;
const LINES = `table[border="1"] { border-collapse: collapse }
  table[border="1"] td, table[border="1"] th { border: 1px solid #888; padding: 0 1px; text-align: center }`;

/** A page of 2009: quirks mode, 12 px, everything in a layout table as wide as the window. */
const quirks = (html: string): string =>
  `<html><head>${headOf(html)}<style>${SMALL} ${LINES} table[border="1"] { width: 100% }</style></head>
  <body leftmargin="0" topmargin="0"><table width="100%" cellpadding="0" cellspacing="0"><tr><td>
  ${bodyOf(html)}</td></tr></table></body></html>`;

/** Tables from edge to edge of the window. */
const fullWidth = (html: string): string =>
  `<!doctype html><html lang="zh"><head>${headOf(html)}<style>${LINES}
  body { margin: 0; font: 14px/1.5 sans-serif } table[border="1"] { width: 100% }</style></head>
  <body>${bodyOf(html)}</body></html>`;

const small = (html: string): string =>
  `<!doctype html><html lang="zh"><head>${headOf(html)}<style>${SMALL} ${LINES}
  .page { width: 760px; margin: 0 auto }</style></head><body>${bodyOf(html)}</body></html>`;

const HOSTS = { quirks, fullWidth, small };

/** How a site's pages are built. */
export type HostKind = keyof typeof HOSTS;

/** A fixture page as such a site would show it. */
export const hostPage = (name: string, kind: HostKind): string => HOSTS[kind](sourceOf(name));
