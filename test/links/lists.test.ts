import { describe, expect, it } from 'vitest';
import { FORMS } from '../../samples/lists';
import { readListText, reportList } from '../../src/links';
import { parsePage } from '../support/dom';

describe('a list of reports', () => {
  it.each(FORMS.map((sample) => [sample.name, sample] as const))(
    'is read in the form %s',
    (_, { text, address, reports, next }) => {
      const list = readListText(text, { address, parseHtml: parsePage });
      expect(list).toEqual({ reports, next });
      expect(reportList.safeParse(list).success).toBe(true);
    },
  );
});
