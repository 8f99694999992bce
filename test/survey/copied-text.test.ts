import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '../../samples';
import { copiedText, runningText } from '../../src/survey';

/** A report as far as its running text goes, a paragraph to each text. */
const reportOf = (texts: readonly string[]) => ({
  statements: {
    passages: texts.map((text) => ({ section: 'overview' as const, text })),
    pictured: [],
    period: null,
    organ: { level: 'department' as const, withoutRegulations: true, otherSigner: null },
    title: { namesOrgan: true, namesYear: true, repetition: null, regular: null },
    leftovers: [],
    itemNumbers: [],
  },
});

const WORDS =
  '推进 完善 健全 落实 组织 协调 梳理 更新 栏目 群众 企业 窗口 事项 清单 机制 流程 培训 会议 材料 渠道 内容 时限 方案 措施 问题 意见 服务 平台 专栏 重点 领域 项目 资金 预算 民生 保障 教育 卫生 环境 水利 交通 农田 林地 道路 桥梁 社区 村组 乡间 集市 码头 仓储 物流 能源 电网 供热 排水 绿化 河道 堤坝 灌溉 种植 养殖 加工 销售 品牌 展会 招商 审批 监管 执法 检查 抽检 整改 验收 评估 考评 通报 约谈 奖励 宣传 普法 热线 回访 调研 座谈 走访 慰问 救助 帮扶 就业 创业 社保 医疗 养老 托育'.split(
    ' ',
  );

/** A made-up sentence; two of them share no eight characters but by a rare chance. */
function sentence(random: Random): string {
  const pick = () => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const clause = () => Array.from({ length: 4 + Math.floor(random() * 4) }, pick).join('');
  const figure = 1 + Math.floor(random() * 900);
  return `${clause()},${clause()}${figure}件${pick()}${pick()}。`;
}
const sentences = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => sentence(random));

/** Characters of a text as they are counted: words, a figure as one. */
const sizeOf = (texts: readonly string[]): number =>
  texts
    .join('')
    .replace(/\d+/g, '0')
    .replace(/[,。；]/g, '').length;

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0] as T);
}
const inParagraphs = (texts: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(texts.length / 5) }, (_, index) =>
    texts.slice(5 * index, 5 * index + 5).join(''),
  );

/** What is done to what was copied. */
const WAYS: Readonly<Record<string, (copied: readonly string[], random: Random) => string[]>> = {
  'word for word': (copied) => [...copied],
  'in another order': shuffled,
  'with other figures': (copied, random) =>
    copied.map((text) => text.replace(/\d+/, () => String(1 + Math.floor(random() * 90_000)))),
  'with its first paragraph moved to the end': (copied) => [
    ...copied.slice(5),
    ...copied.slice(0, 5),
  ],
  'with other punctuation': (copied) => copied.map((text) => text.replace(',', '；')),
  'with the other text between its sentences': (copied) => [...copied],
};
const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Two texts, and the share of the second that stands in the first. */
function pairOf(share: number, way: string, seed: number) {
  const random = seededRandom(seed);
  const before = sentences(random, 60);
  const count = Math.round(share * 60);
  const start = Math.floor(random() * (61 - count));
  const copied = before.slice(start, start + count);
  const own = sentences(random, 60 - count);
  const changed = (WAYS[way] ?? (() => []))(copied, random);
  const now =
    way === 'with the other text between its sentences'
      ? shuffled([...changed, ...own], random)
      : [...changed, ...own];
  return { before, now, share: sizeOf(changed) / sizeOf(now) };
}

describe('copiedText', () => {
  const pairs = SHARES.flatMap((share, index) =>
    Object.keys(WAYS).map((way, nth) => [share, way, 100 * index + nth] as const),
  );
  it.each(pairs)('finds %d of a text copied %s', (wanted, way, seed) => {
    const { before, now, share } = pairOf(wanted, way, seed);
    const copied = copiedText(reportOf(inParagraphs(now)), reportOf(inParagraphs(before)));
    expect(copied.size).toBe(sizeOf(now));
    expect(Math.abs(copied.share - share)).toBeLessThan(0.01);
    expect(Math.abs(share - wanted)).toBeLessThan(0.06);
  });

  it('gives 1 for a copy and about 0 for another text', () => {
    const random = seededRandom(7);
    const [a, b] = [reportOf(sentences(random, 80)), reportOf(sentences(random, 80))];
    expect(copiedText(a, a).share).toBe(1);
    expect(copiedText(a, b).share).toBeLessThan(0.01);
  });

  it('says where each passage stands in both texts', () => {
    const [one = '', two = '', three = '', four = ''] = sentences(seededRandom(8), 4);
    const [here, there] = [reportOf([one, `${two}${three}`]), reportOf([three, four, one])];
    const { passages } = copiedText(here, there);
    const words = passages.map((passage) => [
      runningText(here).slice(passage.here.from, passage.here.to),
      runningText(there).slice(passage.there.from, passage.there.to),
    ]);
    expect(words).toEqual([one, three].map((text) => [text.slice(0, -1), text.slice(0, -1)]));
  });

  it('lets a passage go over figures that differ', () => {
    const here = reportOf(['全年办理建议提案1,295件,按期答复率99.5%,代表委员均表示满意。']);
    const there = reportOf(['全年办理建议提案8件,按期答复率100%,代表委员均表示满意。']);
    const { share, passages } = copiedText(here, there);
    expect(share).toBe(1);
    expect(passages).toHaveLength(1);
  });

  it.each([
    [
      'the title and what stands above section one',
      null,
      '青石县财政局2022年政府信息公开工作年度报告',
    ],
    ['a heading', 'overview', '(一)主动公开政府信息有关情况'],
    ['a signature', 'other', '青石县人民政府办公室'],
    [
      'that there was nothing to report',
      'overview',
      '全年未发生因政府信息公开引起的行政复议和行政诉讼。',
    ],
    ['fees', 'other', '依据《政府信息公开信息处理费管理办法》,本机关没有收取信息处理费。'],
    ['where the report is to be had', 'overview', '本报告的电子版可在青石县人民政府门户网站下载。'],
  ] as const)('leaves out %s', (_name, section, text) => {
    const report = reportOf([]);
    const same = {
      statements: { ...report.statements, passages: [{ section, text }] },
    };
    expect(copiedText(same, same)).toEqual({ share: 0, size: 0, passages: [] });
  });

  it('counts no word of the template, and finds what stands on both sides of it', () => {
    const text = '把政府信息公开工作列入考核。';
    const report = reportOf([text]);
    expect(copiedText(report, report)).toMatchObject({ share: 0, size: 0 });
    const longer = reportOf(['把政府信息公开工作列入年度绩效考核指标。']);
    expect(copiedText(longer, longer)).toMatchObject({ share: 1, size: 11 });
  });

  it('takes no time that grows with the square of the text, whatever is repeated in it', () => {
    const report = reportOf([('甲乙丙丁戊己庚辛壬癸'.repeat(3) + '。').repeat(260)]);
    expect(copiedText(report, report).share).toBe(1);
  });
});
