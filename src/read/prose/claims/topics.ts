import { lex, type Token } from './lexer';
import type { Topic } from './quantity-context';
import type { ReportContext } from './report-context';

/** What the telling words of some are about, one after another. */
export function topicsIn(tokens: readonly Token[], text: string): Exclude<Topic, null>[] {
  const topics: Exclude<Topic, null>[] = [];
  for (const { code, from, to } of tokens)
    if (code === 'R' || (code === 'G' && text.slice(from, to).includes('申请')))
      topics.push('requests');
    else if (code === 'D') topics.push('disputes');
    // 「办结率、满意率均达100%」 goes on with what is finished.
    else if (/[XLOFcg]/.test(code) && !text.startsWith('率', to - 1)) topics.push('foreign');
  return topics;
}

/** What the last telling word of some is about. */
export const topicIn = (tokens: readonly Token[], otherwise: Topic, text: string): Topic =>
  topicsIn(tokens, text).at(-1) ?? otherwise;

/** What a heading is about. */
export const topicOfHeading = (text: string, reportContext: ReportContext): Topic =>
  topicIn(lex(text, [], reportContext), null, text);
