/** What exported documents say: headings, column names, closing lines. */
export const saving = {
  /** Names of the formats an audit can be saved in. */
  formats: {
    xlsx: 'Excel 工作簿（.xlsx）',
    docx: 'Word 审核意见书（.docx）',
    html: '网页（.html）',
    csv: 'CSV 表格（.csv）',
    json: 'JSON 数据（.json）',
    text: '复制为文本',
  },
};

export type SavingWords = typeof saving;
