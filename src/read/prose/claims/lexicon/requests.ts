import type { Concept } from './concept';

/** What is done with requests. */
export const HANDLING: readonly Concept[] = [
  {
    code: 'v',
    words: '收到 收悉 收办 收件 接到 接收 接收到 接受 受理 登记 登记受理 收 接收办理',
  },
  { code: 'V', words: '新收 新收到 新受理 新接收 新接到 当年新收 本年新收 本年度新收' },
  { code: '+', words: '新增' },
  {
    code: 'h',
    words:
      '办结 办毕 办复 审结 结案 完成办理 完成答复 完成办结 完成处理 完成回复 办理完成 办理完毕 办理完结 办理结束 办理终结 ' +
      '处理完成 处理完毕 处理完结 处理结束 答复完成 答复完毕 答复结束 回复完成 回复完毕 办结完毕 完成了办理 完成了答复 办理完 ' +
      '答复完 处理完 办完 办理到位 答复到位 完结',
  },
  {
    code: 'a',
    words:
      '答复 回复 反馈 作出答复 做出答复 出具答复 发出答复 作出书面答复 予以答复 答复处理 书面答复 给予答复',
  },
  { code: 'p', words: '办理 处理 处置 承办 经办' },
  {
    code: 'Z',
    words: '办结率 办理率 答复率 回复率 办复率 办理答复率 办理办结率 答复办结率 处理率',
  },
  { code: 'Y', words: '应办 应办理 应答复 应办结 需办理 需答复 需办结 应处理' },
  { code: 't', words: '结转 转结 转入 转至 转到 顺延 延续 遗留 结余 跨年 跨年度 转 接转 流转' },
  {
    code: 'z',
    words:
      '正在办理 尚在办理 在办 办理中 正在处理 未办结 尚未办结 未办理完毕 尚未办理完毕 正在办理答复 ' +
      '继续办理 继续处理 继续答复 未答复 尚未答复 待答复 待办理 正在答复 尚未办理完成 未办理完成 未到答复期 未到答复期限 未到办理期限 未到期 尚未到期',
  },
];

/** The years beside the report year, and words for it. */
export const YEARS: readonly Concept[] = [
  { code: 'l', words: '上年 上年度 上一年 上一年度 去年 去年度 往年 前一年 前一年度' },
  { code: 'y', words: '下年 下年度 下一年 下一年度 次年 次年度 明年 明年度 来年 下个年度' },
  {
    code: 'T',
    words:
      '全年 全年度 本年度 本年 今年 当年 年度内 年内 一年来 一年中 期间 报告期内 本报告期内 统计期内 本报告期 本年度内 年度 当年度',
  },
];

/** What becomes of a request: rows of section three by their names and by what they are called. */
export const RESULTS: readonly Concept[] = [
  result(
    '予以公开 同意公开 决定公开 决定予以公开 依法公开 给予公开 准予公开 答复公开 提供公开 可以公开 属于公开 属于公开范围 ' +
      '已公开 已经公开 已主动公开 已经主动公开 属于主动公开 属主动公开 主动公开范围 属于主动公开范围 属于主动公开信息 ' +
      '已主动公开并告知获取方式 已主动公开并告知获取途径 告知获取方式 告知获取途径 告知主动公开 ' +
      '办理结果为主动公开 答复结果为主动公开 办理结果为依申请公开 主动公开并告知获取方式 主动公开并告知获取途径 予以提供 依申请提供 予公开',
    [['granted'], ['granted', 'partlyGranted']],
  ),
  result('完全公开 予以全部公开', [['granted']]),
  result('公开', [['granted'], ['granted', 'partlyGranted']], true),
  result(
    '部分公开 同意部分公开 决定部分公开 部分同意公开 区分处理 部分予以公开 部分公开部分不公开',
    [['partlyGranted']],
  ),
  result(
    '不予公开 不同意公开 不予以公开 决定不予公开 决定不公开 不公开 不能公开 不宜公开 属于不予公开范围',
    [['refused']],
  ),
  result('国家秘密 涉及国家秘密 涉密', [['refused.stateSecret'], ['refused']]),
  result(
    '其他法律行政法规禁止公开 其他法律、行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开 法律法规禁止公开 其他法律法规禁止公开',
    [['refused.otherLaw'], ['refused']],
  ),
  result('三安全一稳定 危及三安全一稳定 危及“三安全一稳定” 涉及三安全一稳定', [
    ['refused.securityStability'],
    ['refused'],
  ]),
  result(
    '保护第三方合法权益 第三方合法权益 涉及第三方合法权益 涉及商业秘密 商业秘密 个人隐私 涉及个人隐私 涉及商业秘密或个人隐私 第三方不同意公开 损害第三方合法权益',
    [['refused.thirdParty'], ['refused']],
  ),
  result('三类内部事务信息 内部事务信息 政府内部事务信息 内部管理信息', [
    ['refused.internal'],
    ['refused'],
  ]),
  result('四类过程性信息 过程性信息', [['refused.process'], ['refused']]),
  result('行政执法案卷 执法案卷 属于行政执法案卷信息 行政执法案卷信息', [
    ['refused.caseFile'],
    ['refused'],
  ]),
  result('行政查询事项 行政查询', [['refused.adminQuery'], ['refused']]),
  result('无法提供 信息无法提供 不能提供 无法公开', [['unable']]),
  result(
    '本机关不掌握相关政府信息 本机关不掌握相关信息 本机关不掌握政府信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息 不掌握政府信息 不掌握 未掌握 ' +
      '本单位不掌握相关政府信息 本单位不掌握相关信息 本单位不掌握 我局不掌握相关政府信息 我局不掌握 ' +
      '信息不存在 政府信息不存在 申请信息不存在 申请的信息不存在 告知不存在 所申请政府信息不存在 ' +
      '不属于本机关掌握 不属于本机关信息无法提供 非本机关掌握 不属于本机关公开 不属于本机关职责 不属于本机关公开职责 不属于本机关职责范围 非本机关公开',
    [['unable.notHeld'], ['unable']],
  ),
  result(
    '没有现成信息需要另行制作 没有现成信息需另行制作 没有现成信息 无现成信息 需要另行制作 需另行制作 没有现成信息，需要另行制作 需要加工分析 需要汇总加工',
    [['unable.needsCreation'], ['unable']],
  ),
  result(
    '补正后申请内容仍不明确 补正后内容仍不明确 补正后仍不明确 申请内容不明确 内容不明确 申请内容仍不明确 补正后仍不清楚 补正后申请内容不明确',
    [['unable.unclear'], ['unable']],
  ),
  result('不予处理 不予以处理', [['notHandled']]),
  result(
    '信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请 信访投诉举报类 信访投诉举报类申请 信访类申请 信访举报类 信访举报投诉 信访、举报、投诉',
    [['notHandled.petition'], ['notHandled']],
  ),
  result('重复申请', [['notHandled.repeat'], ['notHandled']]),
  result('要求提供公开出版物 公开出版物 提供公开出版物', [
    ['notHandled.publication'],
    ['notHandled'],
  ]),
  result('无正当理由大量反复申请 大量反复申请 大量、反复申请 无正当理由反复申请', [
    ['notHandled.excessive'],
    ['notHandled'],
  ]),
  result(
    '要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息 重新出具已获取信息 要求确认或重新出具 要求重新出具',
    [['notHandled.confirmation'], ['notHandled']],
  ),
  result('其他处理 其它处理 其他方式处理 其它方式处理 作出其他处理 其他方式 其他办理结果', [
    ['otherHandling'],
  ]),
  result(
    '申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正 逾期未补正不再处理 逾期不补正不再处理 ' +
      '未按期补正 未补正 逾期未补正视为放弃',
    [['otherHandling.notCorrected'], ['otherHandling']],
  ),
  result('逾期未缴费 逾期未缴纳费用 未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用', [
    ['otherHandling.unpaid'],
    ['otherHandling'],
  ]),
];

function result(words: string, rows: readonly (readonly string[])[], bare?: boolean): Concept {
  return { code: 'r', words, means: { rows, ...(bare ? { bare } : {}) } };
}

export const ORGANISATIONS = ['business', 'research', 'publicInterest', 'legalService', 'otherOrg'];

/** Who asks, and by which way. */
export const ASKING: readonly Concept[] = [
  {
    code: 'A',
    words: '自然人 公民 公民个人 个人 自然人个人 公民自然人',
    means: { columns: ['naturalPerson'] },
  },
  {
    code: 'A',
    words:
      '法人 法人或其他组织 法人和其他组织 法人或者其他组织 法人及其他组织 法人与其他组织 法人、其他组织 法人组织 法人或组织 法人和组织 法人及组织 企业法人 法人其他组织 ' +
      '法人或其它组织 法人和其它组织 法人或者其它组织 法人及其它组织',
    means: { columns: ORGANISATIONS },
  },
  { code: 'A', words: '商业企业 企业 公司企业', means: { columns: ['business'] } },
  { code: 'A', words: '科研机构', means: { columns: ['research'] } },
  { code: 'A', words: '社会公益组织 公益组织', means: { columns: ['publicInterest'] } },
  { code: 'A', words: '法律服务机构', means: { columns: ['legalService'] } },
  {
    code: 'A',
    words:
      '其他组织 其它组织 单位和个人 单位或个人 单位及个人 单位或者个人 单位、个人 组织和个人 组织或个人 个人和单位 个人或单位 任何单位 任何组织 社会组织 群众个人',
  },
  { code: '0', words: '零申请 零受理' },
  { code: 'R', words: '依申请公开内容' },
  {
    code: 'C',
    words:
      '网络 网上 网页 在线 互联网 平台 网站 门户网站 政府网站 政府门户网站 邮箱 电子邮箱 电子邮件 邮件 信函 来函 信件 邮寄 邮政 快递 特快专递 邮政快递 传真 当面 当场 ' +
      '现场 窗口 线下 线上 书面 口头 电话 微信 渠道 纸质 线上线下 网上申请 网络申请 在线申请 信函申请 当面申请 现场申请 邮寄申请 书面申请 传真申请 网站申请 邮件申请 ' +
      '一体化平台 信息公开平台 公开平台 依申请公开平台 依申请公开系统 ' +
      '政府信息依申请公开系统 政府信息公开系统 依申请公开办理系统 申请系统 依申请系统 办理系统 挂号信 EMS 面呈 上门',
  },
];
