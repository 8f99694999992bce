/** What the toolbar button says. */
export const toolbar = {
  idle: '年报审核',
  clean: '年报审核：未发现问题',
  textNotRead: '年报审核：未读到正文',
  older: '年报审核：旧格式年报，未按模板审核',
  failed: '年报审核：审核未能完成',
  slips: (errors: number, warnings: number) =>
    `年报审核：${errors} 个错误${warnings > 0 ? `，${warnings} 个警告` : ''}`,
  listed: (count: number) => `年报审核：本页列出 ${count} 份年度报告`,
  /** In the browser's menu over selected words. */
  addFinding: '对所选文字添加意见',
  warningsOnly: (warnings: number) => `年报审核：无错误，${warnings} 个警告`,
};

export type ToolbarWords = typeof toolbar;
