import fc from 'fast-check';
import { reportPage } from '../../samples';
import { pageArbitrary } from '../../samples/arbitrary';
import { TEMPLATES } from '../../src/template';

/** Saved pages of one size, no two alike: reports of all forms, and behind each a list of other things. */

/** Whatever they are, they are the same in each run. */
const SEED = 40_000;
/** Pages of the generator differ by two orders of magnitude; of so many, those not too large are taken. */
const TRIED = 300;

function reportsUpTo(bytes: number): readonly string[] {
  return TEMPLATES.flatMap((template, index) =>
    fc
      .sample(pageArbitrary(template), { numRuns: TRIED, seed: SEED + index })
      .map(({ spec, shape }) => reportPage(spec, shape))
      .filter((html) => Buffer.byteLength(html) <= bytes),
  );
}

/** A line of a list of documents, as stand beside a report. */
const lineOf = (page: number, line: number): string =>
  `<li class="n${String(line % 7)}" style="line-height:2em">` +
  `<a href="/zwgk/${String(page)}/${String(line)}.html" title="第${String(page)}批之${String(line)}">` +
  `县政府关于印发第${String(page)}批第${String(line)}号文件的通知</a>` +
  `<span>2023-0${String((line % 9) + 1)}-1${String(line % 9)}</span></li>\n`;

/**
 * @param count how many pages
 * @param bytes of each, in UTF-8; a line of a list more or less
 */
export function* savedPages(count: number, bytes: number): Generator<string> {
  const reports = reportsUpTo(bytes);
  for (let page = 0; page < count; page += 1) {
    const report = reports[page % reports.length] ?? '';
    let list = '';
    let size = Buffer.byteLength(report);
    for (let line = 0; size < bytes; line += 1) {
      const next = lineOf(page, line);
      size += Buffer.byteLength(next);
      list += next;
    }
    yield report.replace(/<\/body>|$/i, (end) => `<ul>${list}</ul>${end}`);
  }
}
