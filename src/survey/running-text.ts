import type { Report } from '../report';

/**
 * The running text of a report in one piece: its passages in reading order, each on a line of its own,
 * normalised and without spaces. Ranges of shared passages count in it.
 */
export const runningText = (report: Pick<Report, 'statements'>): string =>
  report.statements.passages.map(({ text }) => text).join('\n');
