import { OVERVIEW_ASPECTS, type OverviewAspect, type Report } from '../../report';
import type { FindingSubject } from '../../result';
import { sectionPlace } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * The words by which a text is known to speak of an aspect. One of them anywhere in the section is
 * enough, whatever its headings: a section that is thin on an aspect is not one that lacks it.
 */
const WORDS: Readonly<Record<OverviewAspect, RegExp>> = {
  proactive:
    /主动公开|主动发布|发布|公布|公示|公开(?:各类|了|政府|政务|信息|内容|事项|目录|范围|力度)|重点领域|应公开尽公开|政策解读/,
  onRequest:
    /依申请|依法申请|(?:信息|公开|政务).{0,10}申请|申请.{0,12}(?:公开|信息|答复|办理|受理|登记|渠道|处理)|申请人|申请[表量件]|件申请|申请\d/,
  management:
    /信息.{0,4}管理|规范管理|管理(?:制度|机制|规定|办法|工作|水平|规范)|统一管理|动态管理|审核|审查|审批|审签|签批|审定|批准|[初复终]审|[三多]审|先审后|把关|保密|涉密|脱密|清理|规范性文件|归档|目录|指南|公开属性|校对|台账|(?:发布|公开)(?:流程|程序|制度)|动态(?:更新|调整)|错敏|失效|废止|汇编|源头/,
  platform:
    /平台|网站|门户|专栏|专区|栏目|公众号|新媒体|微博|微信|客户端|APP|公[开示告]栏|宣传栏|查阅[点场室区中处]|查询点|电子屏|显示屏|展板|阵地|载体|抖音|快手|融媒|大厅|广播|短视频|小程序|(?:公开|发布|申请).{0,4}系统/i,
  supervision:
    /监督|考核|评议|追究|追责|问责|保障|培训|通报|督查|督促|督导|督办|检查|整改|自查|投诉|举报|评估|测评|领导小组|组织领导|主要领导|一把手|责任制|负责制|满意度/,
};

/** A list of the report's parts, which speaks of none. */
const PARTS =
  /(?:全文|本?年?报告)[^,。;]{0,8}(?:包括|由|分为|包含)[^。;]{0,160}?(?:部分|方面|内容|组成)/g;
/** Stock phrases with a word of an aspect: whose rights are served, by which site. */
const STOCK: Partial<Readonly<Record<OverviewAspect, RegExp>>> = {
  supervision:
    /(?:保障|保证|维护|满足|尊重|落实)[^,。;、]{0,16}(?:知情权|参与权|表达权|监督权|合法权益)(?:[、和与及](?:知情权|参与权|表达权|监督权|选择权|使用权))*/g,
  platform: /通过[^,。;、]{0,12}网站(?:向社会|对外|主动|及时|依法)*(?:公开|发布|公布)/g,
};

/** Says that the text stands elsewhere: what that says can't be known. */
const ELSEWHERE = /(?:见|详见|参见|请下载|下载).{0,6}附件|附件[:下]|点击(?:查看|下载)/;

const textsOf = (report: Report): readonly string[] =>
  report.statements.passages
    .filter(({ section, text }) => section === 'overview' && text !== '')
    .map(({ text }) => text);

/** 总体情况 speaks of five aspects; judged by what is said, not by headings. */
export default defineRule({
  id: 'overview-aspect-missing',
  severity: 'warning',
  *check(report) {
    const { sections, statements } = report;
    if (!report.template || sections.overview.title === null) return;
    const texts = textsOf(report);
    if (texts.length === 0 || statements.pictured.includes('overview')) return;
    const missing = new Set(OVERVIEW_ASPECTS);
    for (const printed of texts) {
      if (ELSEWHERE.test(printed)) return;
      const text = printed.replace(PARTS, '');
      for (const aspect of missing) {
        const stock = STOCK[aspect];
        if (WORDS[aspect].test(stock ? text.replace(stock, '') : text)) missing.delete(aspect);
      }
      yield;
    }
    for (const aspect of missing)
      yield {
        at: `${sectionPlace('overview')}.${aspect}`,
        basis: sectionBasis(report, 'overview'),
      };
  },
});

export const about: FindingSubject = 'place';

export const zh: RuleMessage = {
  title: '总体情况内容不全',
  message: ({ aspect }) => `“总体情况”部分未反映${aspect}方面的内容。`,
  advice:
    '总体情况应包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。补充所缺内容；未发生的也应说明，如“未收到政府信息公开申请”。',
};

export const en: RuleMessage = {
  title: 'Overview lacks an aspect',
  message: ({ aspect }) => `The overview says nothing on ${aspect}.`,
  advice:
    'The overview covers 主动公开, 依申请公开, 政府信息管理, 政府信息公开平台建设 and 监督保障. Add what is missing, also where there was nothing to do.',
};

export const notes: RuleNotes = {
  order: 1,
  basis: '格式 第一部分',
  zh: {
    checks:
      '核查“总体情况”是否反映主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
    example: '未写依申请公开情况。',
  },
  en: {
    checks:
      'Whether the overview speaks of all five aspects: proactive disclosure, requests, management, platforms, supervision.',
    example: 'Nothing is said of requests.',
  },
};
