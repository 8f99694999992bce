import type { ClaimTopic } from '../../../report';
import { matchLeft, matchRight, type Match, type QuantityContext } from './quantity-context';
import { namesArea } from './report-context';

/** Columns for what was made in the year, in the one format or the other. */
const MADE = ['issued', 'made', 'disclosed'];
const IN_FORCE = ['inForce', 'totalDisclosed'];
const REPEALED = ['repealed'];

/** The columns that a verb on documents stands for. */
export const columnsOf = (verb: string): readonly string[] =>
  verb === 'b' ? REPEALED : verb === 'f' ? IN_FORCE : MADE;

const DOCUMENTS = /^([STEQ、]*)([mbf+])(O)$/;
const DOCUMENTS_FIRST = /^([STEQ、]*)(O)T?([mbf])$/;
const WHOLE_AREA = /全[省市州](?!各)/g;
/** Who else may have made documents of an area. */
const MAKERS = /部门|单位|乡镇|镇街|街道|本级/;
/** The same without its noun, where the sentence has counted documents before. */
const CONTINUED = /^([STEQ、]*)([mf]|b(?:、b)?)$/;
const NOUN_BEHIND = /^([STEQ、]*)([mbf+])$/;
const DECISION = /^([STEQ、]*)([jphgkr]?)T?L(d?)$/;
const SHOWN = /[gr]/;
const FEES = /^([STEQ、]*)(?:k?F|FT?k)$/;
const DOCUMENT_ROWS = ['normativeDocuments', 'regulations'];
const DECISION_ROWS = ['licensing', 'penalties', 'enforcement'];

/**
 * 规章, 规范性文件, 行政许可, 行政处罚, 行政强制, 行政事业性收费: only clauses that say no more than
 * who, when and how many, since such things are counted in many other ways.
 */
export function matchProactive(view: QuantityContext): Match | null {
  const { quantity, sentenceBefore: soFar, reportContext } = view;
  if (view.clauseBefore.includes('累计') || /[oKX]/.test(view.clause.shape)) return null;
  if (namesArea(soFar, reportContext)) return matchRegulations(view);
  if (quantity.kind === 'wan' || quantity.kind === 'yuan') return matchFees(view);
  if (quantity.kind === 'bare' && quantity.value === 0 && view.wordsBefore.shape.endsWith('F'))
    return matchFees(view);
  return matchDocuments(view) ?? matchDecisions(view);
}

/** 「全市制定规章2件」: rules are made by the government itself, other documents by its departments too. */
function matchRegulations(view: QuantityContext): Match | null {
  const { sentenceBefore: soFar, sentence: whole, reportContext } = view;
  if (MAKERS.test(whole) || namesArea(soFar.replace(WHOLE_AREA, ''), reportContext)) return null;
  const match = matchDocuments(view);
  const [topic] = match?.topics ?? [];
  return topic?.kind === 'proactive' && topic.row === 'regulations' ? match : null;
}

function matchFees(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right } = view;
  const fees = right.shape === '' ? FEES.exec(left.shape) : null;
  const topic: ClaimTopic = { kind: 'proactive', row: 'fees', anyOf: ['amount'] };
  return fees && matchLeft(view, (fees[1] ?? '').length, [topic], !view.quantity.exact);
}

function matchDocuments(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, earlier, quantity } = view;
  if (quantity.unit === '条' || quantity.unit === '次') return null;
  const topic = (row: string | undefined, verb: string): ClaimTopic => ({
    kind: 'proactive',
    row: row ?? 'normativeDocuments',
    anyOf: columnsOf(verb),
  });
  if (right.shape.startsWith('O')) {
    const verb = NOUN_BEHIND.exec(left.shape);
    const row = right.tokens[0]?.means.row;
    if (/^[STE]*$/.test(left.shape) && /^OT?m$/.test(right.shape))
      return matchRight(view, right.shape.length, [topic(row, 'm')]);
    if (!verb || !/^O(?:[Ei]|$)/.test(right.shape)) return null;
    const match = matchLeft(view, (verb[1] ?? '').length, [topic(row, verb[2] ?? '')]);
    return { ...match, to: right.tokens[0]?.to ?? match.to };
  }
  if (right.shape !== '' && !right.shape.startsWith('E')) return null;
  const named = DOCUMENTS.exec(left.shape) ?? DOCUMENTS_FIRST.exec(left.shape);
  if (named) {
    const noun = left.tokens.find(({ code }) => code === 'O');
    const verb = /[mbf+]/.exec(left.shape.slice((named[1] ?? '').length))?.[0] ?? 'm';
    // 「公开信息309条，其中有效规范性文件2件」 may count what was put on a site.
    const shown = /条.*其中/.test(view.sentenceBefore);
    return matchLeft(view, (named[1] ?? '').length, [topic(noun?.means.row, verb)], shown);
  }
  const counted = lastCounted(earlier);
  const verb = counted && DOCUMENT_ROWS.includes(counted.row) ? CONTINUED.exec(left.shape) : null;
  return (
    verb && matchLeft(view, (verb[1] ?? '').length, [topic(counted?.row, verb[2]?.charAt(0) ?? '')])
  );
}

const lastCounted = (earlier: readonly ClaimTopic[]) =>
  earlier.filter((topic) => topic.kind === 'proactive').at(-1);

function matchDecisions(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, clauseBefore: here, earlier, quantity } = view;
  // 「办理行政许可12个事项」
  if (quantity.unit === '次' || /^(?:事项|类)/.test(view.sentenceAfter)) return null;
  if (right.shape === 'L' || right.shape === 'Ld') return matchDecisionBehind(view);
  const match = right.shape === '' ? DECISION.exec(left.shape) : null;
  const row = left.tokens.find(({ code }) => code === 'L')?.means.row;
  if (!match || !row) return null;
  const [, lead = '', verb = '', decision = ''] = match;
  const counted = lastCounted(earlier);
  const listed = counted !== undefined && DECISION_ROWS.includes(counted.row);
  // 「公开行政许可决定1200条」 counts what was put on a site.
  if ((SHOWN.test(verb) || (verb === '' && !listed)) && quantity.unit === '条') return null;
  // 「2023年行政处罚8件」
  const ofYear = lead.includes('T') && earlier.length === 0 && quantity.unit !== '条';
  const said =
    ofYear ||
    view.respective ||
    verb !== '' ||
    decision !== '' ||
    listed ||
    /数量?|件数|总量/.test(here.slice(-4));
  if (!said || (SHOWN.test(verb) && decision === '')) return null;
  const topic: ClaimTopic = { kind: 'proactive', row, anyOf: ['decisions'] };
  return matchLeft(
    view,
    lead.length,
    [topic],
    /[gphr]/.test(verb) || (verb === '' && decision === '' && !listed),
  );
}

/** 「作出12件行政处罚决定」 */
function matchDecisionBehind(view: QuantityContext): Match | null {
  const verb = /^([STEQ、]*)j$/.exec(view.wordsBefore.shape);
  const row = view.wordsAfter.tokens[0]?.means.row;
  if (!verb || !row) return null;
  return matchRight(view, view.wordsAfter.shape.length, [
    { kind: 'proactive', row, anyOf: ['decisions'] },
  ]);
}
