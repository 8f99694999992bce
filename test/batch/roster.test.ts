import { describe, expect, it } from 'vitest';
import { areCells, pastedCells, readRoster, type RosterTable } from '../../src/batch';

const A = 'http://www.a.gov.cn/1.html';
const B = 'http://www.b.gov.cn/2.html';
/** A table as lines of cells, split at `|`; `[words](address)` is a link. */
const table = (...lines: readonly string[]): RosterTable =>
  lines.map((line) =>
    line.split('|').map((cell) => {
      const [, text = '', link = ''] = /^\[(.*)\]\((.*)\)$/.exec(cell.trim()) ?? [];
      return link === '' ? { text: cell.trim(), link: null } : { text, link };
    }),
  );
const read = (...lines: readonly string[]) => {
  const roster = readRoster(table(...lines));
  return 'entries' in roster
    ? roster.entries.map(({ organ, url, year }) => [organ, url, ...(year === null ? [] : [year])])
    : roster.problem;
};
const BOTH = [
  ['青禾县财政局', A],
  ['青禾县教育局', B],
];

describe('a roster', () => {
  it.each<[string, string[]]>([
    ['with a head', ['序号|单位名称|网址', `1|青禾县财政局|${A}`, `2|青禾县教育局|${B}`]],
    ['in another order', ['链接|备注|机关', `${A}|已核|青禾县财政局`, `${B}||青禾县教育局`]],
    ['without a head', [`1|青禾县财政局|${A}`, `2|青禾县教育局|${B}`]],
    ['without a head, addresses first', [`${A}|青禾县财政局`, `${B}|青禾县教育局`]],
    [
      'below a title and a remark',
      [
        '青禾县政府信息公开年报名单||',
        '填报单位：县政务公开办||',
        '部门|网址|',
        `青禾县财政局|${A}|`,
        `青禾县教育局|${B}|`,
      ],
    ],
    [
      'with links on words',
      ['单位|年报', `青禾县财政局|[查看](${A})`, `青禾县教育局|[查看](${B})`],
    ],
    ['with links on the names', ['名称|备注', `[青禾县财政局](${A})|`, `[青禾县教育局](${B})|`]],
    [
      'with the site of the organ beside',
      [
        '单位|单位网站|年报链接',
        `青禾县财政局|http://www.x.gov.cn/|${A}`,
        `青禾县教育局|http://www.y.gov.cn/|${B}`,
      ],
    ],
    [
      'with the office’s own address beside',
      ['单位|地址|网址', `青禾县财政局|人民路 1 号|${A}`, `青禾县教育局|人民路 2 号|${B}`],
    ],
    [
      'with who is in charge beside',
      ['主管部门|单位名称|网址', `县政府|青禾县财政局|${A}`, `县政府|青禾县教育局|${B}`],
    ],
    [
      'with a total below',
      ['单位|网址', `青禾县财政局|${A}`, `青禾县教育局|${B}`, '合计|2 个', '注：截至本月|'],
    ],
  ])('is read %s', (_how, lines) => {
    expect(read(...lines)).toEqual(BOTH);
  });

  it('keeps organs without an address, and addresses without an organ', () => {
    expect(
      read('单位|网址', `青禾县财政局|${A}`, '青禾县审计局|', `|${B}`, '青禾县水利局|暂无'),
    ).toEqual([
      ['青禾县财政局', A],
      ['青禾县审计局', null],
      [null, B],
      ['青禾县水利局', null],
    ]);
  });

  it('takes the year from its column, and the same line once', () => {
    expect(
      read(
        '单位|年度|网址',
        `青禾县财政局|2023年|${A}`,
        `青禾县财政局|2022|${B}`,
        `青禾县财政局|2022|${B}`,
      ),
    ).toEqual([
      ['青禾县财政局', A, 2023],
      ['青禾县财政局', B, 2022],
    ]);
  });

  it('may have one address for many', () => {
    expect(read('单位|网址', `青禾县财政局|${A}`, `青禾县教育局|${A}`)).toEqual([
      ['青禾县财政局', A],
      ['青禾县教育局', A],
    ]);
  });

  it.each([
    ['empty', ['', ' | ']],
    ['noColumns', ['1|2|3', '4|5|6']],
  ])('is none where it is %s', (problem, lines) => {
    expect(read(...lines)).toBe(problem);
  });
});

describe('cells that are pasted', () => {
  const texts = (text: string) => pastedCells(text).map((row) => row.map(({ text: one }) => one));

  it('are split at tabs and ends of lines, but not within quotes', () => {
    expect(texts('单位\t网址\r\n"青禾县\n财政局"\thttp://a\r\n"说""好"""\t\r\n')).toEqual([
      ['单位', '网址'],
      ['青禾县\n财政局', 'http://a'],
      ['说"好"', ''],
      [],
    ]);
  });

  it('are told from addresses', () => {
    expect(areCells(`青禾县财政局\t${A}`)).toBe(true);
    expect(areCells(`${A}\n${B}`)).toBe(false);
    expect(areCells(`青禾县财政局 ${A}`)).toBe(false);
    expect(areCells(`${A}\t${B}`)).toBe(false);
  });

  it('are a roster', () => {
    const roster = readRoster(pastedCells(`单位\t网址\n青禾县财政局\t${A}\n青禾县审计局\t\n`));
    expect(roster).toEqual({
      entries: [
        { organ: '青禾县财政局', url: A, year: null },
        { organ: '青禾县审计局', url: null, year: null },
      ],
    });
  });
});
