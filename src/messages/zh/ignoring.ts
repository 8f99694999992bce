/** Words for ignoring findings and for what was ignored before; the same on every surface. */
export const ignoring = {
  ignore: '忽略',
  /** Usual reasons, to pick from. */
  reasons: ['经核对无误', '发布单位已说明', '历史数据，不再更正', '不影响公开内容'],
  reasonsName: '常用理由',
  needsReason: '请填写理由，或选用一项常用理由。',
  undo: '取消忽略',
  undoOf: (finding: string) => `取消忽略：${finding}`,
  /** Why a finding counts that was ignored once. */
  before: {
    changed: '曾忽略，内容已变化',
    unconfirmed: '曾忽略，请确认',
    elsewhere: '曾在其他网址忽略',
  },
  /** Ignores it again, for the same reason. */
  again: { changed: '再次忽略', unconfirmed: '确认忽略', elsewhere: '在此网址忽略' },
  againOf: (what: string, finding: string) => `${what}：${finding}`,
  saidThen: '忽略时内容',
  reasonThen: '忽略理由',
  because: (reason: string, day: string) => `${reason === '' ? '未填写理由' : reason}（${day}）`,
};

export type IgnoringWords = typeof ignoring;
