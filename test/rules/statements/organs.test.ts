import { describe, expect, it } from 'vitest';
import { findingsIn, namesIn, type Case } from './support';

/** Names are compared in full in the tests of reading; here is what a page makes of them. */

const signedBy = (issuer: string, signer: string | null, more: Case = {}): Case => ({
  issuer,
  ...more,
  spec: { signedBy: signer, ...more.spec },
});

describe('issuer-mismatch', () => {
  it.each([
    ['another department', signedBy('青石县财政局', '青石县民政局')],
    ['another county', signedBy('青石县财政局', '法库县财政局')],
    ['another town', signedBy('青石县松岭镇人民政府', '青石县柏家沟镇人民政府')],
    ['the government above', signedBy('青石县财政局', '青石县人民政府')],
    [
      'in one line with the date',
      signedBy('青石县财政局', '青石县民政局', { shape: { signature: 'oneLine' } }),
    ],
    ['without a date', signedBy('青石县财政局', '青石县民政局', { spec: { signedOn: null } })],
  ] as [string, Case][])('fires on %s', (_name, change) => {
    expect(namesIn(change)).toEqual(['issuer-mismatch report.issuer']);
  });

  it.each([
    ['the same', signedBy('青石县财政局', '青石县财政局')],
    ['no signature', signedBy('青石县财政局', null)],
    ['without the county', signedBy('青石县财政局', '财政局')],
    ['an abbreviation', signedBy('望江市卫生健康委员会', '市卫健委')],
    [
      '人民 left out',
      signedBy('青石县人民政府', '青石县政府', { spec: { publishedOn: '2024-01-20' } }),
    ],
    ['the office', signedBy('青石县人民政府', '青石县人民政府办公室')],
    [
      'a shorter title',
      signedBy('青石县松岭镇人民政府', '青石县松岭镇人民政府', { spec: { titleOrgan: '松岭镇' } }),
    ],
    [
      'a longer title',
      signedBy('青石县松岭镇人民政府', '松岭镇', { spec: { titleOrgan: '青石县松岭镇人民政府' } }),
    ],
    [
      'a last line that names an organ for another reason',
      {
        spec: { signedBy: null, signedOn: null },
        texts: { other: ['本年度未收取信息处理费。', '联系单位：青石县人民政府办公室'] },
      },
    ],
  ] as [string, Case][])('is silent on %s', (_name, change) => {
    expect(namesIn(change)).toEqual([]);
  });

  const prefaced = (preamble: string, issuer = '青石县财政局'): Case => ({
    issuer,
    spec: { preamble, ...(issuer.endsWith('政府') ? { publishedOn: '2024-01-20' } : {}) },
  });
  it.each([
    ['现公布法库县教育局2023年政府信息公开工作年度报告。', '法库县教育局'],
    ['现将青石县民政局2023年度政府信息公开工作年度报告公布如下。', '青石县民政局'],
    ['现向社会公布《法库县财政局2023年政府信息公开年报》。', '法库县财政局'],
    ['现公布青石县人民政府2023年政府信息公开工作年度报告。', '青石县人民政府'],
    ['现将法库县财政局2023年政府信息公开年度报告公布如下。', '法库县财政局'],
  ])('fires on another organ in the preface: 「%s」', (text, actual) => {
    expect(findingsIn(prefaced(text))).toMatchObject([
      { rule: 'issuer-mismatch', at: 'report.issuer', expected: '青石县财政局', actual },
    ]);
  });

  it.each<[text: string, issuer?: string]>([
    ['现公布青石县财政局2023年政府信息公开工作年度报告。'],
    ['现将我局2023年政府信息公开工作年度报告公布如下。'],
    ['现向社会公布县财政局2023年度政府信息公开年报。'],
    ['现公布青石县2023年政府信息公开工作年度报告。'],
    ['本报告由青石县财政局办公室编制，与县政府办公室会签。'],
    ['本报告由县政府办公室组织编制。'],
    ['本报告由我局按照上级要求编制。'],
    ['按照青石县人民政府公布的《青石县2023年政府信息公开工作年度报告编制方案》编制。'],
    ['依据县教育局转发的《关于编制2023年政府信息公开工作年度报告的通知》编制。'],
    ['本报告由县行政审批局编制。', '青石县人民政府'],
    ['本报告由青石县民政局汇总编制。', '青石县人民政府'],
    ['现公布青石县人民政府办公室2023年政府信息公开工作年度报告。', '青石县人民政府'],
  ])('is silent on 「%s」', (text, issuer) => {
    expect(namesIn(prefaced(text, issuer))).toEqual([]);
  });

  it('names both', () => {
    expect(findingsIn(signedBy('青石县财政局', '青石县民政局'))[0]).toMatchObject({
      severity: 'warning',
      expected: '青石县财政局',
      actual: '青石县民政局',
    });
  });
});

const RULES_ROW = 'proactive.regulations';
const regulations = (issuer: string, figures: Case['figures'] = {}, more: Case = {}): Case => ({
  issuer,
  figures: { [`${RULES_ROW}.inForce`]: 3, ...figures },
  ...more,
});

describe('regulations-without-power', () => {
  it.each([
    regulations('青石县财政局'),
    regulations('青石县人民政府'),
    regulations('临湖区人民政府'),
    regulations('青石县松岭镇人民政府'),
    regulations('东门街道办事处'),
    regulations('浙江省教育厅'),
  ])('fires on $issuer', (change) => {
    expect(namesIn(change)).toEqual([`regulations-without-power ${RULES_ROW}`]);
  });

  it.each([
    regulations('浙江省人民政府'),
    regulations('望江市人民政府'),
    regulations('国家市场监督管理总局'),
    regulations('财政部'),
    regulations('望江高新技术产业开发区管理委员会'),
    regulations('青石县财政局', { [`${RULES_ROW}.inForce`]: 0 }),
    regulations('青石县财政局', {
      [`${RULES_ROW}.inForce`]: 0,
      'proactive.normativeDocuments.inForce': 8,
    }),
  ])('is silent on $issuer', (change) => {
    expect(namesIn(change)).toEqual([]);
  });

  it('works in the columns of the 2019 format', () => {
    const change = { year: 2020, issuer: '青石县财政局', figures: { [`${RULES_ROW}.made`]: 1 } };
    expect(findingsIn(change)).toMatchObject([
      { rule: 'regulations-without-power', severity: 'info', fields: [`${RULES_ROW}.made`] },
    ]);
  });
});
