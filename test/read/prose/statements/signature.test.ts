import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/read';
import { parsePage } from '../../../support/dom';

const TITLES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** A report whose last paragraph is this one. */
const endingWith = (organ: string, last: string) =>
  readReport(
    parsePage(
      `<h1>${organ}2023年政府信息公开工作年度报告</h1>` +
        TITLES.map((title) => `<p>${title}</p><p>无。</p>`).join('') +
        `<p>${last}</p>`,
    ),
    { url: 'http://www.example.gov.cn/' },
  )?.report;

describe('a signature that ran into the last paragraph', () => {
  it.each([
    '青石县水利局',
    '青石县政务服务中心',
    '望江经济开发区管委会',
    '望江经济开发区管理委员会',
    '青石县人民法院',
    '青石县人民检察院',
    '青石县红旗乡人民政府',
    '青石县东门街道办事处',
    '青石县气象站',
    '青石县城市管理综合执法大队',
    '青石县中医医院',
    '青石县供水有限公司',
  ])('of %s gives its date', (organ) => {
    const report = endingWith(organ, `联系电话：0000-1234567。${organ}2024年1月10日`);
    expect(report?.signedOn?.value).toBe('2024-01-10');
    expect(report?.issuer?.value).toBe(organ);
  });

  it.each(['公开工作覆盖全县2024年1月10日', '没有其他事项2024年1月10日', '截至2024年1月10日'])(
    'is not: %s',
    (last) => {
      expect(
        endingWith('青石县水利局', `联系电话：0000-1234567。${last}`)?.signedOn ?? null,
      ).toBeNull();
    },
  );
});
