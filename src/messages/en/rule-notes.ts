import type { RuleNotes } from '../zh/rule-notes';

export const ruleNotes: RuleNotes = {
  'text-elsewhere': {
    checks:
      'Whether the page carries the text of the report, and not just a file, a viewer or pictures.',
    example: 'The page has only a link to “某镇2023年度报告.pdf”.',
  },
  'too-large': {
    checks: 'Whether the page is within the limits of an audit; beyond them, only part is audited.',
    example: 'One page holds hundreds of reports.',
  },
  'template-mismatch': {
    checks: 'Whether the report follows the format laid down for its year.',
    example: 'The report for 2022 has the tables of 2019.',
  },
  'section-missing': {
    checks: 'Whether all six sections of the format are there.',
    example: '“其他需要报告的事项” follows section 4; there is no section 5.',
  },
  'section-order': {
    checks: 'Whether the six sections stand in the order of the format.',
    example: 'Reviews and lawsuits come before requests.',
  },
  'section-title': {
    checks:
      'Whether numbers and words of section titles are those of the format; punctuation, spaces and width do not count.',
    example: '“五、存在的不足和整改措施”.',
  },
  'section-empty': {
    checks: 'Whether something stands below each section title.',
    example: 'No text below “六、其他需要报告的事项”.',
  },
  'numbering-broken': {
    checks:
      'Whether numbers such as （一）（二）（三） within a section run on without gap or repetition.',
    example: '“（二）” is followed by “（四）”.',
  },
  'table-missing': {
    checks: 'Whether sections 2, 3 and 4 have their statistical tables.',
    example: 'Section 4 says that there were no reviews or lawsuits and has no table.',
  },
  'table-image': {
    checks: 'Whether a picture stands in place of a statistical table.',
    example: 'The table of section 3 is a screenshot.',
  },
  'row-missing': {
    checks: 'Whether the tables have every row of the format.',
    example: 'The row “7.属于行政执法案卷” is missing.',
  },
  'row-extra': {
    checks: 'Whether the tables have rows that the format does not have.',
    example: 'A row “9.其他不宜公开的情形” was added.',
  },
  'column-missing': {
    checks: 'Whether the tables have every column of the format.',
    example: 'The column “社会公益组织” is missing.',
  },
  'column-extra': {
    checks: 'Whether the tables have columns that the format does not have.',
    example: 'A column “行业协会” was added.',
  },
  'label-deviation': {
    checks: 'Whether rows and columns are named as in the format.',
    example: '“本年度止件数” for “本年废止件数”.',
  },
  'cell-empty': {
    checks: 'Whether cells of the tables were left blank.',
    example: 'The column “总计” is blank.',
  },
  'cell-not-number': {
    checks: 'Whether signs or words stand where a number belongs.',
    example: '“/”, “-” or “无”.',
  },
  'cell-remark': {
    checks: 'Whether anything stands beside the number in a cell; amounts may have a unit.',
    example: '“2（其中修订1件）”.',
  },
  'cell-invalid-value': {
    checks: 'Whether counts are whole numbers from 0 up, and amounts not below 0.',
    example: 'A count of “12.5” or “-3”.',
  },
  'regulations-without-power': {
    checks: 'Whether an organ without the power to make 规章 has counted any.',
    example: 'A township reports one 规章 in force.',
  },
  'requests-balance': {
    checks:
      'For each column of the table in section 3: whether new and carried-in requests equal those handled and carried forward.',
    example: '10 new and 0 carried in, but 8 handled and 1 carried forward.',
  },
  'requests-handled-total': {
    checks:
      'For each column of the table in section 3: whether “（七）总计” is the sum of all results.',
    example: 'The results add up to 12, “（七）总计” says 11.',
  },
  'requests-row-total': {
    checks:
      'For each row of the table in section 3: whether “总计” is the sum over all kinds of applicants.',
    example: '20 by natural persons, 5 by businesses, but a total of 24.',
  },
  'disputes-total': {
    checks:
      'For each group of the table in section 4: whether “总计” is the sum of upheld, corrected, other and pending.',
    example: 'All four are 0, the total is 1.',
  },
  'text-figure-mismatch': {
    checks: 'Whether counts and amounts in the text agree with the tables.',
    example: 'The text says “收到申请258件”; the table has 247 new requests.',
  },
  'text-none-conflict': {
    checks: 'Whether statements in the text that there were none agree with the tables.',
    example: 'The text says “未收到政府信息公开申请”; the table has 12 new requests.',
  },
  'all-handled-conflict': {
    checks: 'Whether a statement that all requests were handled agrees with those carried forward.',
    example: 'The text says “已全部办结”; the table carries 3 forward.',
  },
  'growth-rate-wrong': {
    checks: 'Whether a rate of change follows from the two figures given with it.',
    example: '“发布信息300条，较上年200条增长80%”.',
  },
  'title-form': {
    checks: 'Whether the title calls the report by its regular name, no letter lost or doubled.',
    example: '“某县财政局2023年政府信息公开工作总结”.',
  },
  'title-organ-missing': {
    checks: 'Whether the title names the organ.',
    example: '“2023年政府信息公开工作年度报告”.',
  },
  'title-year-missing': {
    checks: 'Whether the title names the report year.',
    example: '“某县财政局政府信息公开工作年度报告”.',
  },
  'title-year-repeated': {
    checks: 'Whether the year stands in the title twice.',
    example: '“2023年年度年度报告”.',
  },
  'issuer-mismatch': {
    checks:
      'Whether signature and title name the same organ; full and short names count as the same.',
    example: 'The title names the water bureau of a county, the signature its education bureau.',
  },
  'signed-date-invalid': {
    checks: 'Whether the date of signature exists and is not before the end of the report year.',
    example: 'The report for 2022 is signed “2022年1月12日”, or “2023年2月30日”.',
  },
  'published-late': {
    checks:
      'Whether the page was published by 31 January of the next year for departments, by 31 March for governments at and above county level; townships are held to the date of departments.',
    example: 'The report of a county’s finance bureau for 2023 was published on 26 February 2024.',
  },
  'period-wrong': {
    checks: 'Whether the period stated in the text is 1 January to 31 December of the report year.',
    example: '“统计期限为2023年1月1日至2023年12月21日”.',
  },
  'overview-aspect-missing': {
    checks:
      'Whether the overview speaks of all five aspects: proactive disclosure, requests, management, platforms, supervision.',
    example: 'Nothing is said of requests.',
  },
  'fee-statement-missing': {
    checks:
      'Whether reports for 2021 and after speak of information processing fees; where none were charged, that is to be said.',
    example: 'Section 6 says only “无其他需要报告的事项”.',
  },
  'unpaid-without-fees': {
    checks: 'Whether reports that count unpaid fees speak of fees in the text.',
    example: 'Two requests were closed for fees not paid in time; the text has no word on fees.',
  },
  'placeholder-residue': {
    checks: 'Whether words of the template were left that should have been filled in.',
    example: '“XX镇”, “202X年”, “（此处填写）”.',
  },
  'doubled-words': {
    checks: 'Whether words are written twice in a row; usual reduplications do not count.',
    example: '“资金资金”.',
  },
  'old-format-cited': {
    checks:
      'Whether reports for 2021 and after name the notice of 2019 as the one that they follow.',
    example: 'The report for 2022 says that it follows “国办公开办函〔2019〕60号”.',
  },
  'last-year-in-text': {
    checks:
      'Whether sentences on the year’s work name the year before; comparisons and carry-overs do not count.',
    example: 'The report for 2023 says “2022年，我局主动公开信息80条”.',
  },
};
