/** What a rule looks at, for lists of rules: pages and cards do without. */
export interface RuleNote {
  /** In a sentence. */
  readonly checks: string;
  /** Something that the rule objects to; a made-up one. */
  readonly example: string;
}

export const ruleNotes = {
  'text-elsewhere': {
    checks: '核查网页是否登载报告正文，而非仅提供附件、内嵌文档或图片。',
    example: '网页上只有“某镇2023年度报告.pdf”的下载链接。',
  },
  'too-large': {
    checks: '核查网页内容是否超出审核上限；超出的，仅审核其中一部分。',
    example: '同一网页连续登载数百份报告。',
  },
  'template-mismatch': {
    checks: '核查报告采用的格式是否为报告年度适用的格式。',
    example: '2022 年度报告使用 2019 年的表格。',
  },
  'section-missing': {
    checks: '核查格式规定的六个部分是否齐全。',
    example: '第四部分之后即为“其他需要报告的事项”，缺第五部分。',
  },
  'section-order': {
    checks: '核查六个部分的先后顺序是否与格式一致。',
    example: '行政复议、行政诉讼情况排在申请情况之前。',
  },
  'section-title': {
    checks: '核查各部分标题的序号和文字是否与格式一致，标点、空格和全角半角不计。',
    example: '“五、存在的不足和整改措施”。',
  },
  'section-empty': {
    checks: '核查各部分标题之下是否有内容。',
    example: '“六、其他需要报告的事项”之下没有文字。',
  },
  'numbering-broken': {
    checks: '核查各部分之内“（一）（二）（三）”等序号是否连续、有无重复。',
    example: '“（二）”之后为“（四）”。',
  },
  'table-missing': {
    checks: '核查第二、第三、第四部分是否附有规定的统计表。',
    example: '第四部分只写“无行政复议、行政诉讼”，未附表格。',
  },
  'table-image': {
    checks: '核查统计表是否以图片代替。',
    example: '第三部分的表格为一张截图。',
  },
  'row-missing': {
    checks: '核查统计表是否包含格式规定的每一行。',
    example: '缺“7.属于行政执法案卷”一行。',
  },
  'row-extra': {
    checks: '核查统计表有无格式规定之外的行。',
    example: '增加“9.其他不宜公开的情形”一行。',
  },
  'column-missing': {
    checks: '核查统计表是否包含格式规定的每一列。',
    example: '缺“社会公益组织”一列。',
  },
  'column-extra': {
    checks: '核查统计表有无格式规定之外的列。',
    example: '增加“行业协会”一列。',
  },
  'label-deviation': {
    checks: '核查行、列名称的文字是否与格式一致。',
    example: '“本年废止件数”误为“本年度止件数”。',
  },
  'cell-empty': {
    checks: '核查统计表有无未填写的单元格。',
    example: '“总计”列留空。',
  },
  'cell-not-number': {
    checks: '核查应填数字的单元格是否填写了符号或文字。',
    example: '填写“/”“-”“无”。',
  },
  'cell-remark': {
    checks: '核查单元格内的数字之外有无其他文字；金额可带单位。',
    example: '“2（其中修订1件）”。',
  },
  'cell-invalid-value': {
    checks: '核查件数是否为不小于 0 的整数，金额是否不小于 0。',
    example: '件数填写“12.5”或“-3”。',
  },
  'regulations-without-power': {
    checks: '核查没有规章制定权的单位是否在“规章”一行填报件数。',
    example: '某镇人民政府填报现行有效规章 1 件。',
  },
  'requests-balance': {
    checks: '逐列核对第三部分表格：新收与上年结转之和，是否等于办理结果总计与结转下年度之和。',
    example: '新收 10 件、结转 0 件，办理结果总计 8 件、结转下年度 1 件。',
  },
  'requests-handled-total': {
    checks: '逐列核对第三部分表格：“（七）总计”是否等于各项办理结果之和。',
    example: '各项办理结果相加为 12，“（七）总计”填报 11。',
  },
  'requests-row-total': {
    checks: '逐行核对第三部分表格：“总计”是否等于各类申请人件数之和。',
    example: '自然人 20 件、商业企业 5 件，总计填报 24 件。',
  },
  'disputes-total': {
    checks: '逐组核对第四部分表格：“总计”是否等于结果维持、结果纠正、其他结果、尚未审结之和。',
    example: '四项均为 0，总计填报 1。',
  },
  'text-figure-mismatch': {
    checks: '核对正文中的件数、金额与统计表是否一致。',
    example: '正文写“收到申请258件”，表格中新收为 247 件。',
  },
  'text-none-conflict': {
    checks: '核对正文关于“没有”“未发生”的表述与统计表是否一致。',
    example: '正文写“未收到政府信息公开申请”，表格中新收为 12 件。',
  },
  'all-handled-conflict': {
    checks: '核对正文“全部办结”的表述与结转下年度的件数是否一致。',
    example: '正文写“已全部办结”，表格中结转下年度为 3 件。',
  },
  'growth-rate-wrong': {
    checks: '按正文同时给出的两个数据，核算其增减幅度。',
    example: '“发布信息300条，较上年200条增长80%”。',
  },
  'title-form': {
    checks: '核查标题用语是否规范，有无错漏字、是否使用“政府信息公开工作年度报告”的名称。',
    example: '“某县财政局2023年政府信息公开工作总结”。',
  },
  'title-organ-missing': {
    checks: '核查标题是否写明单位名称。',
    example: '“2023年政府信息公开工作年度报告”。',
  },
  'title-year-missing': {
    checks: '核查标题是否写明报告年度。',
    example: '“某县财政局政府信息公开工作年度报告”。',
  },
  'title-year-repeated': {
    checks: '核查标题中的年份有无重复。',
    example: '“2023年年度年度报告”。',
  },
  'issuer-mismatch': {
    checks: '核对落款单位与标题中的单位是否为同一单位，全称与简称视为一致。',
    example: '标题为某县水利局，落款为某县教育局。',
  },
  'signed-date-invalid': {
    checks: '核查落款日期是否存在，是否早于报告年度结束之日。',
    example: '2022 年度报告落款“2022年1月12日”，或“2023年2月30日”。',
  },
  'published-late': {
    checks:
      '核查网页发布日期：政府部门应在次年1月31日前，县级以上人民政府应在次年3月31日前；乡镇、街道比照政府部门。',
    example: '某县财政局 2023 年度报告发布于2024年2月26日。',
  },
  'period-wrong': {
    checks: '核查正文写明的统计期限是否为报告年度的1月1日至12月31日。',
    example: '“统计期限为2023年1月1日至2023年12月21日”。',
  },
  'overview-aspect-missing': {
    checks:
      '核查“总体情况”是否反映主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
    example: '未写依申请公开情况。',
  },
  'fee-statement-missing': {
    checks: '核查 2021 年度及以后的报告是否说明信息处理费收取情况，未收取的也应说明。',
    example: '第六部分只写“无其他需要报告的事项”。',
  },
  'unpaid-without-fees': {
    checks: '核查填报逾期未缴费件数的报告，是否在文字部分说明信息处理费。',
    example: '“逾期未按收费通知要求缴纳费用”填报 2 件，全文未提信息处理费。',
  },
  'placeholder-residue': {
    checks: '核查有无模板残留、尚未填写的文字。',
    example: '“XX镇”“202X年”“（此处填写）”。',
  },
  'doubled-words': {
    checks: '核查有无连续写重的词语，正常的叠词不计。',
    example: '“资金资金”。',
  },
  'old-format-cited': {
    checks: '核查 2021 年度及以后的报告是否将 2019 年的格式文件作为编制依据。',
    example: '2022 年度报告写明按“国办公开办函〔2019〕60号”编制。',
  },
  'last-year-in-text': {
    checks: '核查正文反映本年工作的语句是否写成上一年度，对比、结转等正常提及的不计。',
    example: '2023 年度报告写“2022年，我局主动公开信息80条”。',
  },
} satisfies Readonly<Record<string, RuleNote>>;

/** By rule id. */
export type RuleNotes = Readonly<Record<keyof typeof ruleNotes, RuleNote>>;
