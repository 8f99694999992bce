import { describe, expect, it } from 'vitest';
import { findingsIn, namesIn, type Case } from './support';

/** A report for 2023 with this sentence before section one. */
const preamble = (text: string): Case => ({ spec: { preamble: text } });

describe('period-wrong', () => {
  it.each([
    '本报告所列数据的统计期限为2022年1月1日至2022年12月31日。',
    '所列数据的统计期限自2023年1月1日起至2023年12月21日止。',
    '本报告中的统计时间从2023年1月1日到2023年11月30日。',
    '数据统计截至2023年10月31日。',
    '统计期限为2023年1月1日－12月30日。',
    '本年报的数据统计周期：2022年12月1日起，至2023年11月30日止。',
    '本报告数据期限为2023.1.1-2023.11.30。',
    '统计数据的时间范围为2023年1月至11月，报告电子版可下载。',
    '统计时段自2024年1月1日起至2024年12月31日止。',
    '本报告统计期限自二〇二二年一月一日起至二〇二二年十二月三十一日止。',
    '2022年1月1日至2022年12月31日为本报告的统计期限。',
    '统计期限：2022年1月1日0时至2022年12月31日24时。',
    '统计期限自2023年1月1日起至202023年12月31日止。',
    '统计期限自2023年1月1日起至202年12月31日止。',
    '所列数据的统计期限自 2022 年 1 月 1 日 起 至 12 月 31 日 止。',
    '现将有关情况报告如下，数据采用2023年1月1日至11月30日。',
    '本报告涵盖2022年1月1日至2022年12月31日的情况。',
    '数据截至2022年12月31日。',
    '本报告所列数据为2022年全年数据。',
    '本年报统计期限为2022年度。',
    '本报告采用的数据为2022年1月1日至2022年12月31日。',
    '统计期限为2023年度（2022年1月1日至12月31日）。',
    '本报告数据截止日期为2022年12月31日。',
    '本报告的时间跨度为2023年1月1日至11月30日。',
    '本年度报告内容为2022年1月1日至12月31日的工作。',
    '现将2022年1月1日至12月31日政府信息公开工作情况报告如下。',
    '现将我局2023年1月1日至12月20日的工作情况公布如下。',
  ])('fires on 「%s」', (text) => {
    expect(namesIn(preamble(text))).toEqual(['period-wrong report.period']);
  });

  it.each([
    '本报告所列数据的统计期限为2023年1月1日至2023年12月31日。',
    '统计期限自2023年1月1日起至12月31日止。',
    '本报告统计时间从2023年1月1日起，至2023年12月31日止。',
    '数据统计截至2023年12月31日。',
    '数据统计截止到2023年12月底。',
    '本年报统计期限为2023年1月至12月。',
    '统计期限：2023.01.01—2023.12.31。',
    '统计期限为2023年1月1日0时至12月31日24时。',
    '统计期限自二〇二三年一月一日起至二〇二三年十二月三十一日止。',
    '统计期限为本年1月1日至12月31日。',
    '本报告按2023年全年数据编制。',
    '数据采用2023年1月1日至12月31日。',
    '本报告涵盖2023年1月1日至12月31日的情况。',
    '数据截至2023年12月31日。',
    '本报告所列数据为2023年全年数据。',
    '本报告涵盖总体情况等六个部分，2024年1月10日发布。',
    '数据采用统一口径，2022年数据见上年报告。',
    '本报告所列数据与2022年度报告口径一致。',
    '统计数据较2022年度有所增长。',
    '本报告采用的数据为2023年1月1日至2023年12月31日。',
    '统计期限为2023年度（2023年1月1日至12月31日）。',
    '本报告数据截止日期为2023年12月31日。',
    '数据填报截止时间为2024年1月10日。',
    '本报告数据核定时间为2024年1月8日。',
    '现将2023年1月1日至12月31日政府信息公开工作情况报告如下。',
    '现将年度报告于2024年1月15日至2024年1月31日集中公布。',
    '现将有关情况报告如下，公示期为2024年1月15日至1月31日。',
    '现公布本机关2023年报告，公示期限自2024年1月10日至2024年1月20日。',
    '本报告于2024年1月8日至2024年1月12日征求了意见，数据截至年底。',
    '根据2019年5月15日施行的《中华人民共和国政府信息公开条例》，编制本报告，统计期限为全年。',
  ])('is silent on 「%s」', (text) => {
    expect(namesIn(preamble(text))).toEqual([]);
  });

  it('reads the period inside section one, where the sentence names the report', () => {
    const overview = [
      '本报告所列数据的统计期限为2022年1月1日至2022年12月31日。主动公开信息、依申请公开、审核把关、网站平台、考核监督均有序开展。',
    ];
    expect(namesIn({ texts: { overview } })).toEqual([]);
    expect(namesIn({ texts: { overview }, spec: { preamble: null } })).toEqual([
      'period-wrong report.period',
    ]);
  });

  it.each([
    '12345热线的统计时间为2023年1月1日至2023年11月30日。',
    '专栏访问量（统计时间：2023年1月1日至11月30日）达到2万次。',
    '2023年3月1日至6月30日开展专项行动，数据统计显示效果良好。',
  ])('leaves other periods in the sections alone: 「%s」', (text) => {
    expect(namesIn({ texts: { problems: [text] }, spec: { preamble: null } })).toEqual([]);
  });

  it('says what stands there and what should, and marks the words', () => {
    const [finding] = findingsIn(
      preamble('本报告所列数据的统计期限自2022年1月1日起至12月31日止。'),
    );
    expect(finding).toMatchObject({
      severity: 'error',
      expected: '2023年1月1日至2023年12月31日',
      actual: '2022年1月1日起至12月31日',
    });
  });
});

/** Published on this day, for 2023. */
const published = (publishedOn: string, issuer: string): Case => ({
  issuer,
  spec: { publishedOn, signedBy: null, signedOn: null },
});

describe('published-late', () => {
  it.each([
    ['2024-02-01', '青石县财政局', '2024-01-31'],
    ['2024-03-20', '望江市卫生健康委员会', '2024-01-31'],
    ['2024-02-26', '青石县松岭镇人民政府', '2024-01-31'],
    ['2024-02-19', '望江海关', '2024-01-31'],
    ['2024-02-19', '本溪市教育局', '2024-01-31'],
    ['2024-02-19', '全胜镇人民政府', '2024-01-31'],
    ['2024-04-30', '临湖区东门街道办事处', '2024-01-31'],
    ['2024-04-01', '青石县人民政府', '2024-03-31'],
    ['2025-03-01', '青石县人民政府', '2024-03-31'],
    ['2024-05-17', '高新技术产业开发区管理委员会', '2024-03-31'],
    ['2023-12-28', '青石县财政局', '2024-01-01'],
    ['2023-03-15', '青石县人民政府', '2024-01-01'],
  ])('fires on %s by %s', (day, issuer, expected) => {
    const [finding, ...more] = findingsIn(published(day, issuer));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'published-late',
      severity: 'warning',
      at: 'report.publishedOn',
      expected,
      actual: day,
    });
  });

  it.each([
    ['2024-01-31', '青石县财政局'],
    ['2024-01-01', '青石县财政局'],
    ['2024-01-31', '青石县松岭镇'],
    ['2024-03-31', '青石县人民政府'],
    ['2024-02-15', '青石县'],
    ['2024-03-30', '浙江省人民政府'],
    // Whatever is not surely a department has the later date.
    ['2024-03-15', '青石县人民政府办公室'],
    ['2024-03-15', '青石经济技术开发区管理委员会'],
    ['2024-03-15', '青石县融媒体中心'],
    ['2024-03-15', '青石县第一中学'],
  ])('is silent on %s by %s', (day, issuer) => {
    expect(namesIn(published(day, issuer))).toEqual([]);
  });

  it('says which deadline was applied, and why', () => {
    const message = (day: string, issuer: string) => findingsIn(published(day, issuer))[0];
    expect(message('2024-02-01', '青石县财政局')?.message).toContain('政府部门');
    expect(message('2024-02-01', '青石县松岭镇')?.basis).toContain('乡镇、街道');
    expect(message('2024-04-01', '青石县人民政府')?.message).toContain('县级以上地方人民政府');
    expect(message('2023-12-28', '青石县财政局')?.message).toContain('尚未结束');
  });
});

const signedOn = (day: string, more: Case = {}): Case => ({ ...more, spec: { signedOn: day } });

describe('signed-date-invalid', () => {
  it.each([
    ['the old year by habit', signedOn('2023-01-10')],
    ['the last day of the year', signedOn('2023-12-31')],
    ['an impossible day', signedOn('2024-02-30')],
    ['an impossible month', signedOn('2024-13-05')],
    ['years before', signedOn('2021-01-12')],
    ['in one line with the organ', signedOn('2023-01-10', { shape: { signature: 'oneLine' } })],
    [
      'at the end of lines parted by br',
      signedOn('2023-01-10', { shape: { headings: 'brLines' } }),
    ],
    [
      'run into the last paragraph',
      {
        spec: { signedBy: null, signedOn: null },
        texts: {
          other: [
            '本年度未收取信息处理费。如对本报告有疑问，请与青石县财政局办公室联系（电话：024-0000016　青石县财政局　2023年1月10日',
          ],
        },
      },
    ],
  ] as [string, Case][])('fires on %s', (_name, change) => {
    expect(namesIn(change)).toEqual(['signed-date-invalid report.signedOn']);
  });

  it.each([
    ['the first day after', signedOn('2024-01-01')],
    ['a leap day', signedOn('2024-02-29')],
    ['a later year', signedOn('2025-01-10')],
    ['no date at all', { spec: { signedOn: null } }],
    ['no signature', { spec: { signedBy: null, signedOn: null } }],
    [
      'a date in the text',
      { texts: { other: ['本年度未收取信息处理费。公开指南已于2023年6月1日更新。'] } },
    ],
    [
      'a date at the end of the text',
      {
        spec: { signedBy: null, signedOn: null },
        texts: { other: ['本年度未收取信息处理费。公开指南最近一次更新的日期是2023年6月1日'] },
      },
    ],
    [
      'the date of another report in a link below',
      { spec: { signedBy: null, signedOn: null }, shape: { related: true } },
    ],
  ] as [string, Case][])('is silent on %s', (_name, change) => {
    expect(namesIn(change)).toEqual([]);
  });

  it('prints the whole date', () => {
    expect(findingsIn(signedOn('2024-02-30'))[0]?.actual).toBe('2024年2月30日');
  });
});
