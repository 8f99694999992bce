import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  auditResult,
  decisionOn,
  idOfIgnored,
  ignoredBeforeEntry,
  ignoredEntry,
  openFindings,
  parseIgnored,
  siteOfAddress,
  withIgnored,
  type AuditResult,
  type Finding,
  type IgnoredFinding,
} from '../../src/result';
import { faultyReport, finding } from '../pages/panel/results';
import { ignoredFor, messageOf } from '../support/ignored';

const NOW = new Date('2026-11-22T08:00:00Z');
const LATER = new Date('2026-11-23T08:00:00Z');

const resultOf = (
  findings: readonly Finding[],
  figures: Record<string, number | null> = {},
  printed: Record<string, string> = {},
): AuditResult => {
  if (!faultyReport.report) throw new Error('a report');
  return {
    ...faultyReport,
    findings: [...findings],
    report: { ...faultyReport.report, figures, printed },
  };
};
const only = (result: AuditResult, index = 0): Finding => {
  const found = result.findings[index];
  if (!found) throw new Error('no such finding');
  return found;
};
const ignored = (result: AuditResult, index = 0, now = NOW): IgnoredFinding => {
  const entry = ignoredFor(result, only(result, index), '经核对无误', now);
  if (!entry) throw new Error('no report');
  return entry;
};
/** What became of each finding: its state, or that it counts as if nothing had been decided. */
const statesOf = (result: AuditResult, kept: readonly IgnoredFinding[]): string[] => {
  const decided = withIgnored(result, kept);
  return decided.findings.map((one) =>
    ignoredEntry(decided, one) ? 'ignored' : (ignoredBeforeEntry(decided, one)?.state ?? 'open'),
  );
};

const TOTAL = 'requests.granted.total';
const PERSON = 'requests.granted.naturalPerson';
const ROW = [PERSON, 'requests.granted.business', TOTAL];
/** A row whose total doesn't add up, with the sum as it was checked. */
const rowTotal = (person: number | null, business: number | null, total: number): AuditResult => {
  const term = (field: string, value: number | null) => ({ field, value: value ?? 0 });
  const sum = (person ?? 0) + (business ?? 0);
  return {
    ...resultOf(
      [
        finding({
          fields: ROW,
          expected: String(sum),
          actual: String(total),
        }),
      ],
      { [PERSON]: person, 'requests.granted.business': business, [TOTAL]: total },
    ),
    identities: [
      {
        rule: 'requests-row-total',
        at: TOTAL,
        outcome: 'failed',
        left: { terms: [term(TOTAL, total)], sum: total },
        right: { terms: [term(PERSON, person), term('requests.granted.business', business)], sum },
      },
    ],
  };
};

describe('what an ignored finding is about', () => {
  test.each<[string, AuditResult, AuditResult]>([
    ['a total', rowTotal(30, 9, 25), rowTotal(30, 9, 99)],
    ['a term of the sum', rowTotal(30, 9, 25), rowTotal(31, 9, 25)],
    ['terms whose sum stays', rowTotal(30, 9, 25), rowTotal(29, 10, 25)],
    [
      'which cells are blank',
      resultOf(
        [finding({ rule: 'cell-empty', at: 'table.requests', fields: ['requests.a.total'] })],
        { 'requests.a.total': null },
      ),
      resultOf(
        [
          finding({
            rule: 'cell-empty',
            at: 'table.requests',
            fields: ['requests.a.total', 'requests.b.total'],
          }),
        ],
        { 'requests.a.total': null, 'requests.b.total': null },
      ),
    ],
    [
      'one blank cell for another',
      resultOf(
        [finding({ rule: 'cell-empty', at: 'table.requests', fields: ['requests.a.total'] })],
        { 'requests.a.total': null },
      ),
      resultOf(
        [finding({ rule: 'cell-empty', at: 'table.requests', fields: ['requests.b.total'] })],
        { 'requests.b.total': null },
      ),
    ],
    [
      'what is printed in a cell',
      resultOf(
        [finding({ rule: 'cell-not-number', at: 'table.requests', fields: [TOTAL] })],
        { [TOTAL]: null },
        { [TOTAL]: '/' },
      ),
      resultOf(
        [finding({ rule: 'cell-not-number', at: 'table.requests', fields: [TOTAL] })],
        { [TOTAL]: null },
        { [TOTAL]: '见附件' },
      ),
    ],
    [
      'the figure of a sentence',
      resultOf([finding({ rule: 'text-figure-mismatch', mark: 'c1', actual: '新收386件' })], {
        [TOTAL]: 385,
      }),
      resultOf([finding({ rule: 'text-figure-mismatch', mark: 'c1', actual: '新收387件' })], {
        [TOTAL]: 385,
      }),
    ],
    [
      'the cell that a sentence is held against',
      resultOf([finding({ rule: 'text-figure-mismatch', mark: 'c1', actual: '新收386件' })], {
        [TOTAL]: 385,
      }),
      resultOf([finding({ rule: 'text-figure-mismatch', mark: 'c1', actual: '新收386件' })], {
        [TOTAL]: 390,
      }),
    ],
    [
      'the words of a label',
      resultOf([finding({ rule: 'label-deviation', mark: 'l1', actual: '本年度止件数' })]),
      resultOf([finding({ rule: 'label-deviation', mark: 'l1', actual: '本年废件数' })]),
    ],
    [
      'a run of missing rows',
      resultOf([
        finding({
          rule: 'row-missing',
          at: 'requests.a',
          fields: ['requests.a.total', 'requests.b.total'],
        }),
      ]),
      resultOf([
        finding({
          rule: 'row-missing',
          at: 'requests.b',
          fields: ['requests.b.total', 'requests.c.total'],
        }),
      ]),
    ],
    [
      'a date',
      resultOf([
        finding({
          rule: 'published-late',
          at: 'report.publishedOn',
          fields: [],
          actual: '2023-02-03',
        }),
      ]),
      resultOf([
        finding({
          rule: 'published-late',
          at: 'report.publishedOn',
          fields: [],
          actual: '2023-05-04',
        }),
      ]),
    ],
    [
      'the organ that signs',
      resultOf([
        finding({
          rule: 'issuer-mismatch',
          at: 'report.issuer',
          fields: [],
          actual: '甲镇人民政府',
        }),
      ]),
      resultOf([
        finding({
          rule: 'issuer-mismatch',
          at: 'report.issuer',
          fields: [],
          actual: '乙镇人民政府',
        }),
      ]),
    ],
    [
      'the numbers that a rate follows from',
      resultOf([
        finding({
          rule: 'growth-rate-wrong',
          at: 'section.overview',
          fields: [],
          actual: '25%',
          expected: '20%',
          mark: 'c1',
        }),
      ]),
      resultOf([
        finding({
          rule: 'growth-rate-wrong',
          at: 'section.overview',
          fields: [],
          actual: '25%',
          expected: '30%',
          mark: 'c1',
        }),
      ]),
    ],
  ])('is %s: where that changes, the finding counts again', (_what, before, after) => {
    const entry = ignored(before);
    expect(statesOf(before, [entry])).toEqual(['ignored']);
    expect(statesOf(after, [entry])).toEqual(['changed']);
    const decided = withIgnored(after, [entry]);
    expect(openFindings(decided)).toEqual(decided.findings);
    expect(decided.ignoredBefore).toMatchObject([
      { reason: '经核对无误', message: messageOf(before, only(before)) },
    ]);
    expect(auditResult.parse(decided)).toEqual(decided);
    // Ignored again, it is quiet; the decision on what stood there before is still told apart.
    const again = ignored(after, 0, LATER);
    expect(statesOf(after, [entry, again])).toEqual(['ignored']);
    expect(statesOf(before, [again])).toEqual(['changed']);
  });

  test('is neither its words for people, nor what its table says elsewhere', () => {
    const before = rowTotal(30, 9, 25);
    const entry = ignored(before);
    const reworded = { ...only(before), basis: '' };
    const after = {
      ...before,
      findings: [reworded],
      report: before.report && {
        ...before.report,
        figures: { ...before.report.figures, 'requests.b.total': 7 },
      },
    };
    expect(statesOf(after, [entry])).toEqual(['ignored']);
  });

  test('is the same where a term of a sum is blank in place of 0', () => {
    expect(statesOf(rowTotal(30, null, 25), [ignored(rowTotal(30, 0, 25))])).toEqual(['ignored']);
  });

  test('of a picture in place of a table is that there is one', () => {
    const picture = resultOf([finding({ rule: 'table-image', at: 'table.requests', fields: [] })]);
    expect(statesOf(picture, [ignored(picture)])).toEqual(['ignored']);
    const gone = resultOf([finding({ rule: 'table-missing', at: 'table.requests', fields: [] })]);
    expect(statesOf(gone, [ignored(picture)])).toEqual(['open']);
  });

  test('is the same in another width and with other spaces', () => {
    const wide = (text: string) =>
      [...text].map((letter) =>
        /[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter,
      );
    const word = fc.stringMatching(/^[一-龥0-9A-Za-z(),.%]{1,20}$/);
    const spaced = fc.array(fc.constantFrom('', ' ', '\u3000', '\u00a0', '\u200b'), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(word, spaced, fc.boolean(), (text, spaces, isWide) => {
        const letters = isWide ? wide(text) : [...text];
        const other = letters.map((letter, index) => letter + (spaces[index] ?? '')).join('');
        const [before, after] = [text, other].map((actual) =>
          resultOf([
            finding({
              rule: 'placeholder-residue',
              at: 'section.other',
              fields: [],
              mark: 'm',
              actual,
            }),
          ]),
        );
        expect(before && after && statesOf(after, [ignored(before)])).toEqual(['ignored']);
      }),
    );
  });

  test('is every figure of the sum, whatever it is', () => {
    const figure = fc.nat({ max: 5000 });
    fc.assert(
      fc.property(figure, figure, figure, figure, figure, figure, (a, b, c, d, e, f) => {
        const same = a === d && b === e && c === f;
        const state = statesOf(rowTotal(d, e, f), [ignored(rowTotal(a, b, c))]);
        expect(state).toEqual([same ? 'ignored' : 'changed']);
      }),
    );
  });
});

describe('findings that look alike', () => {
  const doubled = (...words: string[]) =>
    resultOf(
      words.map((actual, index) =>
        finding({
          rule: 'doubled-words',
          at: 'section.overview',
          fields: [],
          mark: `leftover.${index}`,
          actual,
        }),
      ),
    );

  test('are decided on one by one', () => {
    const twice = doubled('公开公开', '公开公开');
    expect(statesOf(twice, [ignored(twice, 1)])).toEqual(['open', 'ignored']);
    const [a, b] = [ignored(twice, 0), ignored(twice, 1)];
    expect(idOfIgnored(a)).not.toBe(idOfIgnored(b));
    expect(statesOf(twice, [a, b])).toEqual(['ignored', 'ignored']);
  });
  test('count again when there is one more: nobody knows which it was', () => {
    const once = doubled('公开公开');
    expect(statesOf(doubled('公开公开', '公开公开'), [ignored(once)])).toEqual([
      'changed',
      'changed',
    ]);
  });
  test('of which all were ignored stay so when some are corrected', () => {
    const twice = doubled('公开公开', '公开公开');
    expect(statesOf(doubled('公开公开'), [ignored(twice, 0), ignored(twice, 1)])).toEqual([
      'ignored',
    ]);
    expect(statesOf(doubled('公开公开'), [ignored(twice, 0)])).toEqual(['changed']);
  });
  test('with other words are other findings', () => {
    expect(statesOf(doubled('在在'), [ignored(doubled('公开公开'))])).toEqual(['open']);
  });
  test('on one cell keep their own decisions', () => {
    const claims = (...words: string[]) =>
      resultOf(
        words.map((actual, index) =>
          finding({ rule: 'text-figure-mismatch', mark: `c${index}`, actual }),
        ),
        { [TOTAL]: 5 },
      );
    const entry = ignored(claims('新收3件'));
    expect(statesOf(claims('新收3件', '收到4件'), [entry])).toEqual(['ignored', 'open']);
    expect(statesOf(claims('收到4件', '受理6件'), [entry])).toEqual(['changed', 'open']);
  });
});

describe('a decision', () => {
  const result = rowTotal(30, 9, 25);
  const at = (url: string, audit = result): AuditResult => ({
    ...audit,
    page: { ...audit.page, url },
  });

  test('counts on the site where it was made, and is a remark elsewhere', () => {
    const entry = ignored(at('https://www.a.gov.cn/x.html'));
    expect(statesOf(at('http://a.gov.cn/moved/y.html#top'), [entry])).toEqual(['ignored']);
    expect(statesOf(at('https://b.gov.cn/x.html'), [entry])).toEqual(['elsewhere']);
    expect(statesOf(at('https://b.gov.cn/x.html', rowTotal(30, 9, 99)), [entry])).toEqual(['open']);
    const own = ignored(at('https://b.gov.cn/x.html'), 0, LATER);
    expect(statesOf(at('https://b.gov.cn/x.html'), [entry, own])).toEqual(['ignored']);
    expect(decisionOn(at('https://b.gov.cn/x.html'), only(result), [entry])).toBeUndefined();
  });
  test('is one of its report: another organ or year knows nothing of it', () => {
    const report = result.report && { ...result.report, year: 2021 };
    expect(statesOf({ ...result, report }, [ignored(result)])).toEqual(['open']);
  });
  test('that is found once more is the one that is dropped or replaced', () => {
    const entry = ignored(rowTotal(30, 9, 99));
    expect(decisionOn(result, only(result), [entry])).toBe(entry);
  });
});

describe('what version 1 kept', () => {
  const old = {
    version: 1,
    organ: '示例县某镇人民政府',
    year: 2022,
    rule: 'requests-row-total',
    at: TOTAL,
    reason: '经核对无误',
    ignoredOn: '2026-03-01T08:00:00.000Z',
    message: '填的是 25，应为 39',
    url: 'http://www.example.gov.cn/a.html',
  };
  const read = (parts: object) => {
    const entry = parseIgnored({ ...old, ...parts });
    if (!entry) throw new Error('unreadable');
    return entry;
  };

  test('is bound to the site of its address, and nothing of it is lost', () => {
    expect(read({})).toEqual({ ...old, version: 2, site: 'example.gov.cn', content: null });
  });
  test('is asked about where its figures are not known', () => {
    expect(statesOf(rowTotal(30, 9, 25), [read({})])).toEqual(['unconfirmed']);
    const confirmed = ignored(rowTotal(30, 9, 25), 0, LATER);
    expect(statesOf(rowTotal(30, 9, 25), [read({}), confirmed])).toEqual(['ignored']);
  });
  test('is asked about where its words are there no more', () => {
    const claim = resultOf([
      finding({ rule: 'text-figure-mismatch', mark: 'c1', actual: '新收386件' }),
    ]);
    const words = { rule: 'text-figure-mismatch', detail: '新收386件' };
    expect(statesOf(claim, [read(words)])).toEqual(['unconfirmed']);
    expect(statesOf(claim, [read({ ...words, detail: '新收1件' })])).toEqual(['changed']);
  });
  test('still holds where rule and words say all that it was about', () => {
    const word = resultOf([
      finding({
        rule: 'doubled-words',
        at: 'section.other',
        fields: [],
        mark: 'm',
        actual: '公开公开',
      }),
    ]);
    expect(
      statesOf(word, [read({ rule: 'doubled-words', at: 'section.other', detail: '公开公开' })]),
    ).toEqual(['ignored']);
    const lacking = resultOf([
      finding({ rule: 'fee-statement-missing', at: 'section.other', fields: [] }),
    ]);
    expect(
      statesOf(lacking, [read({ rule: 'fee-statement-missing', at: 'section.other' })]),
    ).toEqual(['ignored']);
  });
  test('of single missing rows is found in the run that they are part of', () => {
    const run = resultOf([
      finding({
        rule: 'row-missing',
        at: 'requests.a',
        fields: ['requests.a.total', 'requests.b.total'],
      }),
    ]);
    expect(statesOf(run, [read({ rule: 'row-missing', at: 'requests.b' })])).toEqual([
      'unconfirmed',
    ]);
  });
  test('on a page without a site is a remark everywhere', () => {
    expect(statesOf(rowTotal(30, 9, 25), [read({ url: 'data:text/html,x' })])).toEqual([
      'elsewhere',
    ]);
  });
  test.each([{ version: 3 }, { organ: 7 }, { url: undefined }])(
    'with %o can’t be read',
    (parts) => {
      expect(parseIgnored({ ...old, ...parts })).toBeNull();
    },
  );
});

test('a result of before sites and contents were known still reads', () => {
  const before = {
    ...faultyReport,
    ignored: [{ rule: 'cell-empty', at: 'table.requests', reason: '', ignoredOn: '' }],
  };
  expect(auditResult.parse(before)).toEqual(before);
});

test.each([
  ['http://www.example.gov.cn/a', 'example.gov.cn'],
  ['https://example.gov.cn./a?b#c', 'example.gov.cn'],
  ['https://WWW.Example.GOV.cn:443/', 'example.gov.cn'],
  ['http://www.example.gov.cn:8080/', 'example.gov.cn:8080'],
  ['https://m.example.gov.cn/', 'example.gov.cn'],
  ['https://wap.a.b.gov.cn/', 'a.b.gov.cn'],
  ['https://zfxxgk.example.gov.cn/', 'zfxxgk.example.gov.cn'],
  ['https://m.gov.cn/', 'm.gov.cn'],
  ['https://m.github.io/', 'm.github.io'],
  ['https://www.gov.cn/', 'gov.cn'],
  ['https://www.cn/', 'www.cn'],
  ['https://www.gov.cn.evil.com/', 'gov.cn.evil.com'],
  ['https://user:pass@evil.com/www.a.gov.cn', 'evil.com'],
  ['https://政务.cn/', 'xn--zfr164b.cn'],
  ['file:///home/a.html', 'file://'],
  ['about:srcdoc', ''],
  ['data:text/html,https://a.gov.cn', ''],
  ['null', ''],
  ['', ''],
])('%s belongs to the site “%s”', (address, site) => {
  expect(siteOfAddress(address)).toBe(site);
});
