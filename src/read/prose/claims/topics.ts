import { lex, type Token } from './lexer';
import { wordsOf, type Topic } from './quantity-context';
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

/** How requests are worked on, told before they are counted: 「规范答复文书格式。共收到申请28件」. */
const WAYS =
  /^(?:流程|机制|制度|质量|文书|规程|模板|答复书|告知书|通知书|答复意见|培训|考核|检查)$/;
const OF_REQUESTS = /申请|答复|^.{2,4}(?:内部|工作|办理)+(?:机制|制度|流程)$/;

/** Whether a sentence tells of nothing else than how requests are worked on. */
export function tellsWays(tokens: readonly Token[], text: string, sentence: string): boolean {
  const other = tokens.filter(({ code }) => /[XLOFcg#$%]/.test(code));
  return (
    OF_REQUESTS.test(sentence) && other.every(({ from, to }) => WAYS.test(text.slice(from, to)))
  );
}

/** What the last telling word of some is about. */
export const topicIn = (tokens: readonly Token[], otherwise: Topic, text: string): Topic =>
  topicsIn(tokens, text).at(-1) ?? otherwise;

/** 「建议提案方面」, 「针对督办件和批示件」 */
const OTHER_FIELD = /^(?!.*(?:公开|申请|答复|办理|复议|诉讼|\d))(?:.{2,}方面|针?对.+[件项单])$/;
/** 「申请事项主要涉及征地、规划计划等方面」, with nothing that is counted. */
const MATTERS =
  /^(?:申请(?:公开)?的?)?(?:内容|信息|事项|领域)?(?:主要|大多|多)?(?:涉及|集中(?:在|于)|包括|关于)(?:20\d\d|\D)*$/;

/** Whether a clause tells of the requests what they ask for: whatever it names, they are still spoken of. */
export const tellsMatters = (clause: string, topic: Topic): boolean =>
  topic === 'requests' && MATTERS.test(clause);

/** What is spoken of behind a clause that ends with some words. */
export function topicBehind(
  clause: string,
  tokens: readonly Token[],
  before: Topic,
  text: string,
): Topic {
  if (tellsMatters(clause, before)) return before;
  const isOther =
    OTHER_FIELD.test(clause) ||
    // 「低保申请方面」, 「供水企业信息公开申请方面」
    (clause.endsWith('方面') && /o|AR|[?XKLDcO]q/.test(wordsOf(tokens).shape));
  return isOther ? 'foreign' : topicIn(tokens, before, text);
}

/** What a heading is about. */
export const topicOfHeading = (text: string, reportContext: ReportContext): Topic =>
  // 「（二）受理申请情况」
  topicIn(lex(text, [], reportContext), text.includes('申请') ? 'requests' : null, text);

/** 「2.办理情况」, or a numbered sentence: what is under it is still about what was headed before. */
export const goesOnUnder = (text: string): boolean =>
  /[。;]$|(?:收到|受理|办理|答复|处理)(?:情况|结果)$/.test(text);

/** Documents, told by what may be done with them: 「公文属性认定120件，依申请公开12件」. */
const DOCUMENTS = /^(?!.*(?:收到|受理|接[到收])).*(?:公文|属性)/;
/** 「主动公开53件、依申请公开10件」, not 「主动公开286件，办结依申请公开38件」 */
const ATTRIBUTES = /g#[^vVpha]{0,3}R#|(?<![vVpha])R#.{0,3}g#/;

/** Whether a sentence tells how documents may be disclosed, and not of requests. */
export function tellsAttributes(tokens: readonly Token[], sentence: string): boolean {
  const { shape } = wordsOf(tokens);
  return ATTRIBUTES.test(shape) || (DOCUMENTS.test(sentence) && /[Rr]/.test(shape));
}
