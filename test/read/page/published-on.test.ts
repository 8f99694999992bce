import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/read';
import { parsePage } from '../../support/dom';

const TITLE = '青石县农业农村局2023年政府信息公开工作年度报告';
const TEXT = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
  .map((title, at) => `<p>${'一二三四五六'[at] ?? ''}、${title}</p><p>无。</p>`)
  .join('');

const publishedOn = (before: string) =>
  readReport(parsePage(before + TEXT), { url: 'http://www.example.gov.cn/' })?.report.publishedOn
    ?.value ?? null;

describe('the date of publication', () => {
  it.each([
    '发布日期：2024-02-20',
    '发布:2024-02-20',
    ...['发稿', '发表', '添加', '录入', '信息', '归档', '刊发', '信息提供'].map(
      (word) => `${word}时间：2024-02-20`,
    ),
    '2024-02-20',
    '（2024-02-20）',
    '[2024-02-20 10:20:30]',
    '2024年2月20日',
    '二〇二四年二月二十日',
    '2024年02月20日来源：青石县农业农村局',
    '2024年02月20日 （点击：321）',
    '来源：青石县农业农村局　2024-02-20 09:00',
    '来源：本站 作者：办公室 2024-02-20 浏览次数：12',
    '编辑：李四 2024-02-20 10:20',
    '浏览次数：12　2024-02-20',
    '2024/02/20 字号：[大 中 小] 打印本页 关闭窗口',
    '文章来源：青石县农业农村局 2024-02-20 08:00 字体大小：[大] [中] [小]',
    '青石县农业农村局 2024-02-20',
    '2024-02-20 | 农业农村局',
    'www.example.gov.cn 2024-02-20',
    '• 听全文 • 2024-02-20 • 来源：青石县农业农村局',
    '2024-02-20 · 青石县农业农村局 · 6135',
    '2024-02-20　6135次浏览',
    '语音播报 2024-02-20',
    '青石县政府 www.example.gov.cn 2024-02-20 14:32 来源:县政府办公室 放大 正常 缩小',
  ])('is read in the line 「%s」 under the title', (line) => {
    expect(publishedOn(`<title>${TITLE}</title><h1>${TITLE}</h1><p>${line}</p>`)).toBe(
      '2024-02-20',
    );
    expect(publishedOn(`<title>${TITLE}</title><p>${line}</p>`)).toBe('2024-02-20');
  });

  it('is read in the line below its label', () => {
    const list = (...texts: string[]) =>
      `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul><h1>${TITLE}</h1>`;
    const date = '发布日期<br>2024-02-20';
    expect(publishedOn(list('索引号<br>0001/2024-00630', date, '时效性<br>有效'))).toBe(
      '2024-02-20',
    );
    expect(publishedOn(list('【公开时间】', '2024年2月20日 09:30'))).toBe('2024-02-20');
    expect(publishedOn(list('废止日期<br>2024-02-20', '发布日期'))).toBeNull();
    expect(publishedOn(list('发布日期', '文号', '2024-02-20'))).toBeNull();
    expect(publishedOn(list('发布日期', '有效期至2024-02-20'))).toBeNull();
  });

  it('is read behind the title in its line', () => {
    expect(publishedOn(`<h1>${TITLE} [2024-02-20]</h1>`)).toBe('2024-02-20');
    const above = '2023年政府信息公开工作年度报告';
    expect(publishedOn(`<h1>${above} ( 2024-02-20 )</h1><p>${TITLE}</p>`)).toBe('2024-02-20');
    expect(publishedOn(`<p>工作动态 ( 2024-02-20 )</p><p>${TITLE}</p>`)).toBeNull();
  });

  it.each([
    '更新时间：2025-05-01',
    '当前时间：2025-05-01',
    '今天是2025年5月1日',
    '2025年5月1日 星期四',
    '打印时间：2025-05-01',
    '打印日期：2025-05-01',
    '青石县农业农村局 2024年1月10日',
    '2024-02-20 至 2025',
    '会议号 2024-02-20 6135',
    '截至2023年12月31日',
    '本报告的统计期限自2023年1月1日起至2023年12月31日止。',
    '我局于2024年2月20日编制了本报告',
  ])('is none in the line 「%s」', (line) => {
    expect(publishedOn(`<title>${TITLE}</title><h1>${TITLE}</h1><p>${line}</p>`)).toBeNull();
  });

  it('is read in a row under the title', () => {
    const row = (...cells: string[]) =>
      `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
    const source = '来源：青石县农业农村局';
    expect(publishedOn(`<h1>${TITLE}</h1>${row(source, '2024-02-20', '浏览：12')}`)).toBe(
      '2024-02-20',
    );
    expect(publishedOn(`<h1>${TITLE}</h1>${row('有效期', '2024-02-20', '主动公开')}`)).toBeNull();
  });

  it('is none in a line above the title, but for one that names the source', () => {
    expect(publishedOn(`<p>2025年5月1日</p><h1>${TITLE}</h1>`)).toBeNull();
    expect(publishedOn(`<p>来源：本站 2024-02-20</p><h1>${TITLE}</h1>`)).toBe('2024-02-20');
  });

  it('is read behind the signature, where it is called so', () => {
    const page = (behind: string) =>
      readReport(
        parsePage(
          `<h1>${TITLE}</h1>${TEXT}<p>青石县农业农村局</p><p>2024年1月10日</p><div>${behind}</div>`,
        ),
        { url: 'http://www.example.gov.cn/' },
      )?.report.publishedOn?.value;
    expect(page('发布日期：2024-02-20')).toBe('2024-02-20');
    expect(page('编辑：李四 2024-02-20')).toBeUndefined();
  });

  it('is rather that which is called so', () => {
    expect(
      publishedOn(
        `<h1>${TITLE}</h1><p>2024-03-20</p><p>公开日期：2024-02-20 成文日期：2024-01-02</p>`,
      ),
    ).toBe('2024-02-20');
    expect(publishedOn(`<h1>${TITLE}</h1><p>成文日期：2024-01-02</p><p>2024-02-20</p>`)).toBe(
      '2024-02-20',
    );
  });
});
