import { describe, expect, it } from 'vitest';
import { parseTitle, regularTitle, yearIn } from '../../../../src/read/page/identity/grammar';

const ORGAN = '青石县农业农村局';
const KIND = '政府信息公开工作年度报告';
const TITLE = `${ORGAN}2023年${KIND}`;

describe('parseTitle', () => {
  it.each([
    TITLE,
    `2023年${ORGAN}${KIND}`,
    `${ORGAN}2023${KIND}`,
    `${ORGAN}政府信息公开工作2023年度报告`,
    `${ORGAN}政府信息公开2023年年度报告`,
    `${ORGAN}政府信息公开工作2023年报`,
    `${ORGAN}${KIND}（2023年）`,
    `${ORGAN}${KIND}（2023）`,
    `${KIND}（${ORGAN}2023年度）`,
    `2023年${KIND} ${ORGAN}`,
    `${ORGAN}二〇二三年度${KIND}`,
    `${ORGAN}２０２３年${KIND}`,
    `关于${ORGAN}2023年${KIND}`,
    `${ORGAN}关于2023年${KIND}`,
    `【公开年报】${TITLE}`,
    `附件2：${TITLE}`,
    `名称：${TITLE}`,
    `${TITLE} 打印 关闭`,
    `${TITLE} 【字体：大 中 小】`,
    `${TITLE} [2024-01-12]`,
    `${TITLE} 浏览次数：31`,
    `${ORGAN}（加挂青石县畜牧局牌子）2023年${KIND}`,
    `${ORGAN}2023年1月1日至12月31日${KIND}`,
    `${ORGAN}2023年政务公开（政府信息公开）工作年度报告`,
    `${ORGAN}2023年政府信息与政务公开工作年度报告`,
    `${ORGAN}2023年部门信息公开年度报告`,
    `${ORGAN}2023年度政府信息公开报告`,
    `${ORGAN}2023年1月至12月${KIND}`,
    `${ORGAN}2023年1-12月${KIND}`,
    `${ORGAN}2023年度部门政府信息公开年报`,
    `${ORGAN}（政务公开办）2023年${KIND}`,
    `附件 ${TITLE}`,
    `附1 ${TITLE}`,
    `名　　称：${TITLE}　文　号：无`,
    `标 题: ${TITLE}`,
    `2023年${KIND}——${ORGAN}`,
  ])('reads organ and year in %s', (title) => {
    expect(parseTitle(title)).toMatchObject({
      organ: ORGAN,
      year: 2023,
      isRegular: true,
      isPlain: true,
    });
  });

  it.each([
    [`${TITLE}的公告`],
    [`${TITLE}公示`],
    [`《${TITLE}》`],
    [`关于发布《${TITLE}》的公告`],
    [`${TITLE}及统计表`],
  ])('reads what is announced in %s', (title) => {
    expect(parseTitle(title)).toMatchObject({ organ: ORGAN, year: 2023, isRegular: true });
  });

  it.each([
    `${ORGAN}2023年政府信息公开工作年度度报告`,
    `${ORGAN}2023年政府信息公工作年度报告`,
    `${ORGAN}2023年政府信息公开公工作年度报告`,
    `${ORGAN}2023年政府信公开工作年度报告`,
    `${ORGAN}2023年政府信息信息公开工作年度报告`,
    `${ORGAN}2023年政府信息公工开作年度报告`,
    `${ORGAN}2023年政府信息公开工作年度报`,
    `${ORGAN}2023年政府信息公开工作告年度报`,
    `${ORGAN}2023年政府信息公开工作年度告`,
    `${ORGAN}2023年政信息公开工作年度报告`,
    `${ORGAN}2023年年报`,
    `${ORGAN}2023年度报告`,
    `${ORGAN}公开年报2023`,
    `${TITLE}书`,
    `${ORGAN}2023年政府信息公开工作总结`,
    `${ORGAN}2023年信息公开工作总结及年度报告`,
    `${ORGAN}关于2023年政府信息公开工作情况的报告`,
  ])('tells that %s is worded otherwise', (title) => {
    expect(parseTitle(title, true)).toMatchObject({ organ: ORGAN, year: 2023, isRegular: false });
  });

  it.each([
    `青石县发布2023年${KIND}`,
    `我县公布2023年${KIND}`,
    `关于公布${TITLE}`,
    `${ORGAN}关于报送2023年${KIND}`,
    `关于做好2023年${KIND}编制工作的通知`,
    `最新年报：${TITLE}`,
    `长图丨${TITLE}`,
    `一图读懂${TITLE}`,
    `【图表】${TITLE}`,
    `【H5】${TITLE}`,
    `${TITLE}速览！`,
    `${TITLE}（模板）`,
    `${TITLE}解读`,
    `2023年${KIND}汇总`,
    `XX局2023年${KIND}`,
  ])('tells that %s is about a report', (title) => {
    expect(parseTitle(title)?.isPlain ?? false).toBe(false);
  });

  it.each([
    ['青石县教师培训中心', `青石县教师培训中心2023年${KIND}`],
    ['青石县图书馆', `青石县图书馆2023年${KIND}`],
    ['望江海关', `望江海关2023年海关政府信息公开年度报告`],
    ['望江海关', `望江海关2023年${KIND}`],
    ['本溪市教育局', `本溪市教育局2023年${KIND}`],
    ['本号镇人民政府', `本号镇人民政府2023年${KIND}`],
    ['青石县人民政府', `青石县人民政府信息公开2023年度报告`],
    ['青石县人民政府', `2023年青石县人民政府${KIND}`],
    ['市政府研究室', `市政府研究室2023年${KIND}`],
    ['青石县政务公开办公室', `青石县政务公开办公室2023年${KIND}`],
    ['青石县民政局', `青石县民政局政务公开工作2023年度报告`],
    ['青石县行政审批局', `青石县行政审批局2023年政务公开工作年度报告`],
  ])('takes %s for the organ of %s', (organ, title) => {
    expect(parseTitle(title)).toMatchObject({ organ, year: 2023, isRegular: true, isPlain: true });
  });

  it.each(['本机关', '本局', '本部门', '本', '我市', '全市', '各镇'])(
    'takes %s for no name',
    (words) => {
      expect(parseTitle(`${words}2023年${KIND}`)).toMatchObject({ organ: null, year: 2023 });
    },
  );

  it.each([`${ORGAN} | 2023年${KIND}`, `${ORGAN}：2023年${KIND}`])(
    'reads the organ set apart in %s',
    (title) => {
      expect(parseTitle(title)).toMatchObject({ organ: ORGAN, year: 2023, isRegular: true });
    },
  );

  it('knows the years of schools', () => {
    for (const year of ['2023学年', '2022-2023学年', '2022至2023学年度'])
      expect(parseTitle(`青石学院${year}信息公开工作报告`)).toMatchObject({
        organ: '青石学院',
        isOfSchoolYear: true,
      });
  });

  it.each([
    '当前位置：首页 > 政府信息公开年报',
    '政府信息公开指南',
    '根据条例，我局编制了2023年政府信息公开工作年度报告。',
    '2023年，我局遵循条例，现将2023年度县水利局政府信息公开工作年度报告如下：',
    '首页',
    '2023年年报',
    `${ORGAN}年报`,
  ])('takes %s for no title', (text) => {
    expect(parseTitle(text, true)).toBeNull();
  });

  it('gives the regular form', () => {
    expect(regularTitle(ORGAN, 2023)).toBe(TITLE);
    expect(regularTitle(null, null)).toBe(KIND);
  });
});

describe('yearIn', () => {
  it.each([
    ['2023年', 2023],
    ['（2023）', 2023],
    ['二〇二三年度', 2023],
    ['2023', 2023],
    ['12023', null],
    ['2023-01-12', null],
    ['年度报告', null],
  ])('%s: %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});
