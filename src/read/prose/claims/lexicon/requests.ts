import type { Concept } from './concept';

/** What is done with requests. */
export const HANDLING: readonly Concept[] = [
  { code: 'v', words: '收(|悉|办) 接(到|收|受) 受理 登记(|受理) 接收办理' },
  { code: 'V', words: '新(收|受理|接收|接到) (当年|本年|本年度)新收' },
  { code: '+', words: '新增' },
  {
    code: 'h',
    words:
      '(|在)办(结|毕|复|完) 结案 完结 完成(|了)(办理|答复|处理|回复) (办理|答复|处理|回复|办结)(完成|完毕|完结|结束|终结|到位|完)',
  },
  {
    code: 'a',
    words: '(|作出|做出|出具|发出|作出书面|书面)答复 予以公开(答|回)复 回复 反馈 答复处理',
  },
  { code: 'p', words: '办理 处理 处置 承办 经办' },
  { code: 'Z', words: '(办结|办理|答复|回复|办复|办理答复|办理办结|答复办结|处理)率' },
  { code: 'Y', words: '(应|需)(办理|答复|办结) 应(办|处理)' },
  { code: 't', words: '结转 转结 转入 顺延 延续 遗留 结余 跨年(|度) 延(|期)至 转 接转 流转' },
  {
    code: 'z',
    words:
      '(正在|尚在|继续|跨年|跨年度)(办理|处理|答复) 正在办理答复 在办 办理中 (|尚)未(办结|答复|到期|办理|办理完毕|办理完成) 待(答复|办理) 未到(答复|办理)期(|限) (尚|仍)在(|法定)(答复|办理)期限内',
  },
];

/** The years beside the report year, and words for it. */
export const YEARS: readonly Concept[] = [
  { code: 'l', words: '(上|上一|去|前一)年(|度) 往年' },
  { code: 'y', words: '(下|下一|次|明)年(|度) 来年 下个年度' },
  {
    code: 'T',
    words: '(全|本|当)年(|度) 今年 年(内|度) 一年(来|中) 期间 (|本)报告期(|内) 统计期内',
  },
];

/** What becomes of a request: rows of section three by their names and by what they are called. */
export const RESULTS: readonly Concept[] = [
  result(
    'granted',
    '(同意|决定|决定予以|依法|给予|准予|答复|提供|可以|予)公开 予以(公开|提供) 依申请提供 属于公开(|范围) ' +
      '已(|经)公开 (|已|已经|属|属于)主动公开范围 (已|已经|属|属于|告知)主动公开 属于主动公开信息 (|已)主动公开并告知获取(方式|途径) ' +
      '告知获取(方式|途径) (办理|答复)结果为主动公开 办理结果为依申请公开',
    [['granted'], ['granted', 'partlyGranted']],
  ),
  result('granted', '完全公开 (同意|予以|依法)全部公开'),
  {
    code: 'r',
    words: '公开 提供(|相关|有关|政府)(|信息)',
    means: { rows: [['granted'], ['granted', 'partlyGranted']], bare: true },
  },
  result(
    'partlyGranted',
    '(|同意|决定)部(分|份)公开 部分(同意|予以)公开 区分处理 部分公开部分不公开',
  ),
  result('refused', '(|决定)不(予|予以|)公开 不(同意|能|宜)公开 不予公开范围'),
  result('refused', '不予提供', [['refused'], ['unable']]),
  result('refused.stateSecret', '(|涉及)国家秘密 涉密'),
  result('refused.otherLaw', '(|其他)法律(|、|和|或)(行政法规|法规)禁止公开'),
  result('refused.securityStability', '(|危及|涉及)(三安全一稳定|“三安全一稳定”)'),
  result(
    'refused.thirdParty',
    '(|保护|涉及|损害|侵害)第三(方|人)合法权益 (|涉及)(商业秘密|个人隐私|商业秘密或个人隐私|商业秘密、个人隐私) 第三方不同意公开',
  ),
  result('refused.internal', '(|涉及)(|三类|政府)内部(事务|管理)信息'),
  result('refused.process', '(|涉及)(|四类)过程性信息'),
  result('refused.caseFile', '(|行政|涉及行政)执法案卷(|信息)'),
  result('refused.adminQuery', '行政查询(|事项)'),
  result('unable', '(|信息)无法提供 不能提供 无法公开'),
  result(
    'unable.notHeld',
    '(|本机关|本单位|我局)不掌握(|相关|政府|相关政府)(|信息) 未掌握 ' +
      '(|政府|申请|申请的|所申请政府|所申请的政府)信息不存在 告知不存在 ' +
      '不属于本(机关|单位|部门|行政机关)(掌握|公开|职责|公开职责|职责范围|信息无法提供) 非本(机关|单位|部门)(掌握|公开)',
  ),
  result(
    'unable.needsCreation',
    '(没有|无)现成信息(|，)(|需要另行制作|需另行制作) (需|需要)另行制作 需要(加工分析|汇总加工)',
  ),
  result('unable.unclear', '(|补正后)(|申请)内容(|仍)不明确 补正后仍不(明确|清楚)'),
  result('notHandled', '不予(|以)处理'),
  result(
    'notHandled.petition',
    '信访(、|)(举报(、|)投诉|投诉(、|)举报)(|类|类申请) 信访(|举报)类(|申请)',
  ),
  result('notHandled.repeat', '重复申请'),
  result('notHandled.publication', '(|提供)公开出版物'),
  result('notHandled.excessive', '(|无正当理由)大量(|、)反复申请 无正当理由反复申请'),
  result(
    'notHandled.confirmation',
    '(|要求行政机关|要求)确认或重新出具(|已获取信息) (|要求)重新出具(|已获取信息)',
  ),
  result('otherHandling', '(|作出)(其他|其它)(|方式)处理 其他(方式|办理结果)'),
  result(
    'otherHandling.notCorrected',
    '(|申请人)(|无正当理由)逾期(不|未)补正(|不再处理|视为放弃|、行政机关不再处理其政府信息公开申请) 未(|按期)补正',
  ),
  result('otherHandling.unpaid', '逾期未缴(费|纳费用) (|逾期)未按收费通知要求缴纳费用'),
];

/** @param row that the words name; below one of the six groups, its group may be meant as well */
function result(
  row: string,
  words: string,
  rows: readonly (readonly string[])[] = row.includes('.')
    ? [[row], [row.replace(/\..*/, '')]]
    : [[row]],
): Concept {
  return { code: 'r', words, means: { rows } };
}

export const ORGANISATIONS = ['business', 'research', 'publicInterest', 'legalService', 'otherOrg'];

/** Who asks, and by which way. */
export const ASKING: readonly Concept[] = [
  {
    code: 'A',
    words: '公民 (|公民|自然人)个人 (|公民)自然人',
    means: { columns: ['naturalPerson'] },
  },
  {
    code: 'A',
    words: '(|企业)法人 法人(|或|或者|和|及|与|、)(|其他|其它)组织',
    means: { columns: ORGANISATIONS },
  },
  { code: 'A', words: '商业企业 企业 公司(|企业)', means: { columns: ['business'] } },
  { code: 'A', words: '科研机构', means: { columns: ['research'] } },
  { code: 'A', words: '公益组织', means: { columns: ['publicInterest'] } },
  { code: 'A', words: '法律服务机构 律师事务所', means: { columns: ['legalService'] } },
  {
    code: 'A',
    words:
      '(其他|其它|任何|社会)组织 社会团体 (单位|组织)(和|或|及|或者|、)个人 个人(和|或)单位 任何单位 群众个人 市民',
  },
  { code: '0', words: '零申请 零受理' },
  { code: 'R', words: '依申请公开内容' },
  {
    code: 'C',
    words:
      '(网络|网上|在线|信函|当面|现场|邮寄|书面|传真|网站|邮件)(|申请) (|电子)邮(件|箱) (|门户|政府门户)网站 (|省|市|县|区|州|旗)政府(|门户)网站 网页 互联网 来函 来信 信件 ' +
      '(|邮政)快递 邮政 特快专递 当场 窗口 线下 线上(|线下) 口头 电话 微信 渠道 纸质 (|一体化|信息公开|公开|依申请公开)平台 ' +
      '(|政府信息)依申请公开系统 政府信息公开系统 (依申请公开办理|申请|依申请|办理)系统 挂号信 EMS 面呈 上门',
  },
];
