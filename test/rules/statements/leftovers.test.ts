import { describe, expect, it } from 'vitest';
import { template2019 } from '../../../src/template';
import { findingsIn, namesIn, OVERVIEW, type Case } from './support';

/** A regular section five with this sentence at its end. */
const problems = (...lines: string[]): Case => ({
  texts: { problems: ['存在的主要问题：个别栏目更新偏慢。', ...lines] },
});
const wordsOf = (change: Case): (string | undefined)[] =>
  findingsIn(change).map(({ rule, actual }) => `${rule} ${actual ?? ''}`);

describe('placeholder-residue', () => {
  it.each([
    ['XX镇将继续努力。', 'XX镇'],
    ['××县人民政府高度重视。', '××县'],
    ['全年公开信息XX条。', 'XX条'],
    ['20XX年将继续努力。', '20XX年'],
    ['由XXX负责日常工作。', 'XXX'],
    ['联系人：XX，电话见网站。', 'XX'],
    ['ＸＸ局党组多次研究。', 'XX局'],
    ['全年收到申请____件。', '__'],
    ['全年收到申请（）件。', '()件'],
    ['（）改进措施', '()'],
    ['（此处填写改进措施）', '此处填写改进措施'],
    ['（填写本单位存在的问题）', '填写本单位存在的问题'],
    ['【请根据实际填写】', '实际填写'],
    ['（单位名称）将继续努力。', '单位名称'],
    ['（待补充）', '待补充'],
    ['**镇将继续努力。', '**'],
    ['根据国办发〔〕号文件要求改进。', '〔〕号'],
    ['X月X日召开会议部署。', 'X月X日'],
    ['微信公众号“XX镇发布”需要加强。', 'XX镇'],
    ['电子版可在县政府门户网站（具体网址）下载。', '(具体网址)'],
    ['请登录县政府网站（网址）查阅。', '(网址)'],
    ['联系科室（具体电话）。', '(具体电话)'],
    ['下一步将完善机制（宋体加粗小四号字）。', '(宋体加粗小四号字)'],
    ['（一）改进措施（仿宋三号字，首行缩进）', '(仿宋三号字'],
  ])('fires on 「%s」', (text, words) => {
    const findings = findingsIn(problems(text));
    expect(findings.map(({ rule, at }) => `${rule} ${at}`)).toEqual([
      'placeholder-residue section.problems',
    ]);
    expect(findings[0]?.actual).toContain(words);
  });

  it.each([
    '采购“××牌”设备一批。',
    '电话138××××1234已公开。',
    '热线电话0719-XXXX1234。',
    '查阅点面积3×5米，展板2×3块。',
    '网址为www.xxgk.gov.cn/XXGK/index。',
    '申请人张××提出的申请已答复。',
    '申请人李XX等三人的申请已答复。',
    '统一标题为“XX局2023年政府信息公开工作年度报告”。',
    '使用XXL型号打印机。',
    '承办第XX届文化节。',
    '请填写《政府信息公开申请表》。',
    '（请填写申请表并通过网上提交）',
    '（一）改进措施',
    '（含上年结转2件）',
    '公文用字有误（应为黑体的误为楷体），已改正。',
    '印发宣传单（三号字大字版）200份。',
    '（1）细化清单。',
    '二〇二三年工作已完成。',
    '不予受理1件（待补正材料）。',
    '在此说明：问题均已整改。',
    '文件名为report_2023__final。',
    '__________',
    '将按照“一网通办（试点）”要求改进。',
    '注：数据为四舍五入。*按季度更新。',
    '请登录县政府网站（网址：www.example.gov.cn）查阅。',
    '（具体情况见附表）',
  ])('is silent on 「%s」', (text) => {
    expect(namesIn(problems(text))).toEqual([]);
  });

  it('marks every one of several, in the sections and before them', () => {
    expect(
      wordsOf({
        ...problems('XX镇共有XX件，（）改进措施待补。'),
        spec: { preamble: 'XX局现公布年度报告。' },
      }),
    ).toEqual(['placeholder-residue XX局', 'placeholder-residue XX镇', 'placeholder-residue XX件']);
  });

  it('finds one in the title', () => {
    const edit = (html: string) => html.replace(/<h1>青石县/, '<h1>XX县');
    expect(namesIn({ edit, spec: { signedBy: null } })).toEqual(['placeholder-residue report']);
  });
});

describe('doubled-words', () => {
  it.each([
    ['加强资金资金使用公开。', '资金资金'],
    ['按照按照上级要求整改。', '按照按照'],
    ['通过通过网站发布信息。', '通过通过'],
    ['我局我局高度重视。', '我局我局'],
    ['截至截至年底。', '截至截至'],
    ['共计共计120条。', '共计共计'],
    ['在公开方面方面有进步。', '方面方面'],
    ['2023年2023年发布信息120条。', '2023年2023年'],
    ['进一步进一步提高认识。', '进一步进一步'],
    ['加强加强队伍建设。', '加强加强'],
    ['各级政府政府部门要重视。', '政府政府'],
    ['县人民政府人民政府办公室将加强督促。', '人民政府人民政府'],
    ['推进政务公开标准化推进政务公开标准化建设。', '推进政务公开标准化推进政务公开标准化'],
    ['不断不断完善。', '不断不断'],
    ['全面推进政府信息公开工作工作，取得实效。', '工作工作'],
    ['做好问题整改整改。', '整改整改'],
    ['要做好主动公开主动公开。', '主动公开主动公开'],
    ['主动公开政府政府情况', '政府政府'],
    ['规范办理政府信息公开公开申请。', '公开公开'],
    ['一是公开公开内容不够全面。', '公开公开'],
    ['加大公开公开力度。', '公开公开'],
    ['严格落实要求严格落实条例。', '严格落实要求严格落实'],
    ['在在县政府网站发布。', '在在'],
    ['加强政策的的解读。', '的的'],
    ['松岭乡乡人民政府将加强督促。', '乡乡'],
    ['县水利局局将加强督促。', '局局'],
    ['我局局公开意识不强。', '局局'],
    ['本局局主动公开不够及时。', '局局'],
    ['对过程性性信息把握不准。', '性性'],
    ['意见建议收收到后逐条研究。', '收收到'],
    ['共共收到意见3条。', '共共'],
    ['全县全县政务公开水平不一。', '全县全县'],
    ['整改情况情况不理想。', '情况情况'],
    ['群众可通过可以通过网站查阅。', '通过可以通过'],
    ['政府政府网站更新不够及时。', '政府政府'],
  ])('fires on 「%s」', (text, words) => {
    expect(wordsOf(problems(text))).toEqual([`doubled-words ${words}`]);
  });

  it.each([
    '逐条逐条核对，一件一件办理。',
    '层层落实，事事有人管，方方面面都要顾到。',
    '县人民政府政府信息公开工作有序开展。',
    '县政府政府采购、市政府政府网站、县政府政府债务均已公开。',
    '各部门部门预算、各单位单位负责人均已公开。',
    '信息公开公开指南已更新，做好信息管理管理办法的落实。',
    '要多研究研究、讨论讨论，认认真真整改。',
    '2023年年度报告、2023年年底前完成。',
    '政府信息公开 政府信息公开专栏已上线。',
    '高高兴兴、清清楚楚、实实在在。',
    '常态化、常态化、再常态化。',
    '的的确确存在差距，是是非非要分清。',
    '主动公开，公开及时；发布信息，信息准确。',
    '人人参与，处处留心，时时提醒。',
    '主动公开主动公开政府信息12条。',
    '实实在在解决问题，以公开为目的的工作更加扎实。',
    '和和睦睦，涉及及时公开的事项，普及及早开展。',
    '松岭乡乡长、县水利局局长、局局属单位均已学习。',
    '我局局机关、我局局属单位、本局局长、我局局门户网站均已整改。',
    '我局局公开办、局公众号、我局局工作专班均已整改。',
    '税收收到位，公共共享平台已建成，男性性别比例已公布。',
    '全县全县域推进，覆盖全市、全市各部门。',
    '报送主动公开情况情况说明，填写基本情况情况表。',
    '村务公开公开栏已更新，政府信息公开公开指南已修订。',
    '要逐步逐步推进，一步一步落实，要多学习学习。',
    '根据条例和根据上级通知要求整改，审议通过并通过网站发布。',
    '严格执行制度，严格落实责任，认真办理、认真答复。',
    '清河市市场监督管理局、镇镇村村均已覆盖。',
  ])('is silent on 「%s」', (text) => {
    expect(namesIn(problems(text))).toEqual([]);
  });
});

describe('old-format-cited', () => {
  const preamble = (text: string, more: Case = {}): Case => ({
    ...more,
    spec: { ...more.spec, preamble: text },
  });
  it.each([
    '根据国办公开办函〔2019〕60号要求编制本报告。',
    '根据《国务院办公厅关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2019〕60号）编制本报告。',
    '按照《年度报告格式（试行）》编制本报告。',
    '根据国务院办公厅政府信息与政务公开办公室国办公开办函[2019]60号文件，编制本报告。',
    '依据（国办公开办函【2019】60号）编制。',
    '根据《关于印发〈政府信息公开工作年度报告格式（试行）〉的通知》编制本报告。',
    '按照《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制。',
    '按照国办公开办关于政府信息公开工作年度报告有关事项的通知编制。',
    '按照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制。',
  ])('fires on 「%s」', (text) => {
    expect(namesIn(preamble(text))).toEqual(['old-format-cited report']);
  });
  it.each([
    '根据国办公开办函〔2021〕30号要求编制本报告。',
    '根据《中华人民共和国政府信息公开工作年度报告格式》编制本报告。',
    '国办公开办函〔2019〕60号同时废止，本报告按新格式编制。',
    '根据国办公开办函〔2021〕30号（代替国办公开办函〔2019〕60号）编制。',
    '根据国办函〔2019〕60号要求编制。',
    '根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）和国办公开办函〔2021〕30号要求编制。',
    '根据《关于政府信息公开工作年度报告有关事项的通知》及《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》编制。',
    '根据国办公开办函〔2019〕61号要求编制。',
    '根据省政府办公厅《关于政府信息公开工作年度报告有关事项的通知》编制。',
    '根据《青石市人民政府办公室关于做好政府信息公开工作年度报告有关事项的通知》编制。',
  ])('is silent on 「%s」', (text) => {
    expect(namesIn(preamble(text))).toEqual([]);
  });
  it('is silent where that format was in force, or is the one in use', () => {
    const text = '根据国办公开办函〔2019〕60号要求编制本报告。';
    expect(namesIn(preamble(text, { year: 2020 }))).toEqual([]);
    expect(namesIn(preamble(text, { year: 2022, spec: { template: template2019 } }))).toEqual([
      'template-mismatch report.template',
    ]);
  });
});

const retitled = (title: string, head = title): Case => ({
  spec: { preamble: null, signedBy: null, signedOn: null },
  edit: (html) =>
    html
      .replace(/<h1>.*?<\/h1>/, `<h1>${title}</h1>`)
      .replace(/<title>.*?<\/title>/, `<title>${head}_青石县人民政府</title>`)
      .replace(/(name="ArticleTitle" content=")[^"]*/, `$1${head}`),
});

describe('title-organ-missing, title-year-missing', () => {
  it.each([
    ['2023年政府信息公开工作年度报告', 'title-organ-missing report'],
    ['2023年度政府信息公开年报', 'title-organ-missing report'],
    ['二〇二三年政府信息公开工作年度报告', 'title-organ-missing report'],
    ['政府信息公开工作年度报告（2023年）', 'title-organ-missing report'],
    ['2023年政府信息公开年度报告', 'title-organ-missing report'],
    ['青石县财政局政府信息公开工作年度报告', 'title-year-missing report'],
    ['青石县财政局政府信息公开工作年报', 'title-year-missing report'],
    ['青石县松岭镇政府信息公开年度报告', 'title-year-missing report'],
    ['望江市卫健委政府信息公开工作报告', 'title-year-missing report'],
    ['东门街道政务公开年报', 'title-year-missing report'],
  ])('%s: %s', (title, name) => {
    const found = namesIn(retitled(title)).filter((each) => each.startsWith('title-'));
    expect(found).toEqual([name]);
  });

  it.each([
    ['青石县财政局2023年政府信息公开工作年度报告'],
    ['2023年青石县财政局政府信息公开工作年度报告'],
    ['青石县财政局二〇二三年政府信息公开年报'],
    ['青石县人民政府信息公开工作年度报告（2023年度）'],
    ['政府信息公开工作年度报告（青石县财政局2023年）'],
    ['青石县2023年政府信息公开工作年报'],
    ['松岭镇2023年度政务公开工作年度报告'],
    ['2023年政府信息公开工作年度报告', '青石县财政局2023年政府信息公开工作年度报告'],
    ['青石县财政局政府信息公开工作年度报告', '青石县财政局2023年政府信息公开工作年度报告'],
  ])('are silent on %s', (title, head = title) => {
    expect(namesIn(retitled(title, head)).filter((each) => each.startsWith('title-'))).toEqual([]);
  });

  it.each([
    '<p>青石县财政局</p><h1>2023年政府信息公开工作年度报告</h1>',
    '<h1>2023年</h1><h1>青石县财政局政府信息公开工作年度报告</h1>',
    '<h1>政府信息公开工作年度报告</h1><p>（青石县财政局2023年度）</p>',
  ])('count what stands beside the title: %s', (titles) => {
    const { edit, ...rest } = retitled('2023年政府信息公开工作年度报告', '政府信息公开年报');
    const change: Case = {
      ...rest,
      shape: { navigation: false, infoLine: false },
      edit: (html) => (edit?.(html) ?? html).replace(/<h1>.*?<\/h1>/, titles),
    };
    expect(namesIn(change).filter((each) => each.startsWith('title-'))).toEqual([]);
  });
});

describe('title-year-repeated', () => {
  it.each([
    '青石县财政局2023年度年度政府信息公开工作报告',
    '青石县财政局2023年度2023年政府信息公开工作年度报告',
    '青石县财政局2023年2023年度政府信息公开工作年度报告',
    '2023年青石县财政局2023年政府信息公开工作年度报告',
    '2023年度青石县财政局2023年度政府信息公开工作年报',
  ])('fires on %s', (title) => {
    expect(namesIn(retitled(title))).toEqual(['title-year-repeated report']);
  });
  it.each([
    '青石县财政局2023年度政府信息公开年度报告',
    '青石县财政局2023年政府信息公开工作年度报告',
    '2023年度青石县财政局政府信息公开工作年度报告',
    '青石县财政局2023年年度政府信息公开工作报告',
    '青石县财政局政府信息公开工作年度报告（2023年度）',
  ])('is silent on %s', (title) => {
    expect(namesIn(retitled(title)).filter((name) => name.startsWith('title-'))).toEqual([]);
  });
});

describe('numbering-broken', () => {
  it.each([
    ['a gap', ['（一）更新偏慢。', '（二）解读偏少。', '（四）培训不足。'], '（三）', '（四）'],
    [
      'a repetition',
      ['（一）更新偏慢。', '（二）解读偏少。', '（二）培训不足。'],
      '（三）',
      '（二）',
    ],
    ['going back', ['（一）一。', '（二）二。', '（三）三。', '（二）四。'], '（四）', '（二）'],
    ['a gap in a second list', ['（一）一。', '（一）三。', '（三）四。'], '（二）', '（三）'],
    ['a gap in one line', ['（一）更新偏慢；（二）解读偏少；（五）培训不足。'], '（三）', '（五）'],
    ['a gap with half-width brackets', ['(一)一。', '(三)二。'], '（二）', '（三）'],
    ['no （一）', ['存在的问题：更新偏慢。', '（二）改进措施', '今后加强。'], '（一）', '（二）'],
    ['no （一） at all', ['（二）改进措施', '（三）其他。'], '（一）', '（二）'],
  ] as [string, string[], string, string][])('%s', (_name, lines, expected, actual) => {
    const findings = findingsIn({ texts: { problems: lines } });
    expect(findings).toMatchObject([
      { rule: 'numbering-broken', at: 'section.problems', expected, actual },
    ]);
  });

  it.each([
    ['one list', ['（一）一。', '（二）二。', '（三）三。']],
    [
      'two lists',
      ['存在问题：', '（一）一。', '（二）二。', '改进情况：', '（一）三。', '（二）四。'],
    ],
    [
      'two lists of 1. 2. 3.',
      ['存在问题：', '1.一。', '2.二。', '3.三。', '改进情况：', '1.四。', '2.五。'],
    ],
    ['a nested list', ['（一）问题。', '1.一。', '2.二。', '（二）改进。', '1.三。']],
    [
      'a list within a list',
      ['（一）问题。', '（一）一。', '（二）二。', '（三）三。', '（二）改进。'],
    ],
    ['a list taken up again', ['（一）一。', '（二）二。', '（一）三。', '（三）四。']],
    ['references', ['（一）一。', '（三）项所列情形已整改。', '（二）二。']],
    ['several in a line', ['（一）一；（二）二；（三）三。', '（四）四。']],
    ['paragraphs run together', ['（一）更新偏慢（二）解读偏少', '（三）培训不足。']],
    [
      'a list whose head was lost',
      ['存在一些问题：一是更换频繁。', '（二）改进措施', '一是稳定队伍。'],
    ],
    ['（一） run into a sentence', ['问题如下，（一）更新偏慢。', '（二）解读偏少。']],
    ...['一）', '（一', '（ー）', '1.', '（1）', '①', '一、', '第一，'].map(
      (first): [string, string[]] => [
        `a list begun with ${first}`,
        [`${first}问题。`, '（二）改进。'],
      ],
    ),
    ['a list begun late for another reason', ['（三）一。', '（四）二。']],
    ['Arabic numbers', ['（1）一。', '（2）二。', '（5）三。']],
    [
      'more than ten',
      '一二三四五六七八九'
        .split('')
        .map((n) => `（${n}）条。`)
        .concat('（十）条。', '（十一）条。'),
    ],
  ] as [string, string[]][])('is silent on %s', (_name, problems) => {
    expect(namesIn({ texts: { problems } })).toEqual([]);
  });
});

describe('last-year-in-text', () => {
  const overview = (text: string): Case => ({ texts: { overview: [...OVERVIEW, text] } });

  it.each([
    ['2022年，我局主动公开信息80条。', '2022年,我局主动公开信息80条'],
    [
      '（六）其他方面。2022年度，本单位收到政府信息公开申请0件。',
      '2022年度,本单位收到政府信息公开申请0件',
    ],
    ['2022年共发布各类信息120条。', '2022年共发布各类信息120条'],
    ['2022年全年未收到政府信息公开申请。', '2022年全年未收到政府信息公开申请'],
    ['我局2022年主动公开政务信息80条。', '2022年主动公开政务信息80条'],
    ['2022年，按照《条例》要求，我局认真开展工作，发布信息56条。', '发布信息56条'],
    ['青石县财政局2022年度未收取费用。', '2022年度未收取费用'],
  ])('fires on 「%s」', (text, words) => {
    const found = findingsIn(overview(text)).filter(({ rule }) => rule === 'last-year-in-text');
    expect(found.map(({ at }) => at)).toEqual(['section.overview']);
    expect(found[0]?.actual).toContain(words);
  });

  it.each([
    '现将2022年政府信息公开工作年度报告公布如下。',
    '现将青石县财政局2022年度政府信息公开工作情况报告如下。',
    '根据《条例》规定，编制《青石县财政局2022年政府信息公开工作年度报告》。',
    '2022年政府信息公开工作情况公布如下。',
  ])('fires before the sections on 「%s」', (preamble) => {
    expect(namesIn({ spec: { preamble } })).toEqual(['last-year-in-text report']);
  });

  it.each([
    '全年发布信息120条，较2022年增加20条。',
    '2022年，我局主动公开信息80条；2023年，主动公开信息120条。',
    '2022年，我局主动公开信息80条，今年有所提高。',
    '2022年结转政府信息公开申请0件。',
    '自2022年起，我局每年发布信息80条。',
    '2022年以来，累计发布信息300条。',
    '2022年12月，我局印发制度2项，沿用至今。',
    '2022年度部门决算公开1份。',
    '2022年，我局建成公开专栏1个。',
    '2022年印发的规范性文件公布3件。',
    '印发《2022年政务公开工作要点》等文件2份。',
    '2022年度政务公开考核反馈我局的3个问题全部办结。',
    '根据2022年工作安排，公开信息80条。',
    '2021年，我局主动公开信息80条。',
    '落实国办发〔2022〕1号文件，公开信息80条。',
  ])('is silent on 「%s」', (text) => {
    const rules = findingsIn(overview(text)).map(({ rule }) => rule);
    expect(rules).not.toContain('last-year-in-text');
  });

  it('leaves a period of the year before to its own rule', () => {
    const preamble = '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。';
    const change = overview('2022年，我局主动公开信息80条。');
    expect(namesIn({ ...change, spec: { preamble } })).toEqual(['period-wrong report.period']);
  });

  it('is silent on a list of years, and on last year’s problems', () => {
    const lines = ['2022年，我局主动公开信息80条。', '2023年，我局主动公开信息120条。'];
    expect(namesIn({ texts: { overview: [...OVERVIEW, ...lines] } })).toEqual([]);
    expect(namesIn(problems('2022年，我局主动公开信息80条。'))).toEqual([]);
  });

  it.each([
    '根据《关于做好2022年政府信息公开工作年度报告编制和发布工作的通知》，编制本报告。',
    '按照关于编制2022年政府信息公开工作年度报告的通知要求，编制本报告。',
    '2022年政府信息公开工作年度报告已于去年发布，本报告反映2023年的情况。',
  ])('is silent before the sections on 「%s」', (preamble) => {
    expect(namesIn({ spec: { preamble } })).toEqual([]);
  });
});
