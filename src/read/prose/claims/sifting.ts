import { findQuantities } from './quantities';
import type { QuantityContext } from './quantity-context';

/** 「拆分为21件」, 「按“一事一申请”原则计21件」 */
const SPLIT = /拆分|分拆|拆解|分解为|一事一申请|申请事项(?:共|计)?\d/;
/** 「剔除重复申请4件」, 「经甄别属于政府信息公开申请的21件」, 「其中重复件4件」 */
const LEFT_OUT =
  /(?:剔除|剔掉|去除|扣除|筛除|排除|除去|核减|合并|重复(?:件|提交))[^,\d]{0,12}\d|(?:甄别|甄选|筛选|鉴别|审核|审查|核实)[^,\d]{0,4},?[^,\d]{0,4}(?:属于?|符合|有效|确认)[^,\d]{0,16}\d/;
/** 「撤件39件，受理18件」 */
const WITHDRAWN = /撤(?:回|销|件)[^,\d]{0,6}\d+[^,\d]{0,4},[^,\d]{0,4}(?<!不予)受理[^,\d]{0,14}\d/;
/** 「转办18件」, 「其余18件转有关部门办理」, 「自办12件」; not 「3件转下年度」, 「结转3件」. */
const PASSED_ON =
  /\d[件份项宗起]?[^,\d]{0,4}(?<!结)转(?![为入至到下次明结\d年])|(?<!结)转(?:办|交|送|由|有关|相关|其他|信访)[^,\d]{0,14}\d|移[交送][^,\d]{0,14}\d|自办[^,\d]{0,4}\d/;
/** 「实际受理21件」, 「其余21件依法受理」; 「登记25件，…受理21件」 is tried apart. */
const TAKEN_ON =
  /(?:实际|最终|依法|实)(?:收到|受理|办理)[^,\d]{0,14}\d|\d[件份项宗起]?(?:依法|实际|最终)(?:收到|受理|办理)/;
const REGISTERED = /登记[^,]{0,20}$/;
const TAKEN_ON_OF_REGISTERED = /(?<!不予)受理[^,\d]{0,14}\d/;
/** 「受理9件，不予受理2件，共收到11件」 */
const ACCEPTED = /受理[^,]{0,20}$/;
const CAME_IN = /(?:收到|接收|接到)[^,\d]{0,14}\d/;
/** 「有效申请8件，无效申请2件」, 「10件，其中无效2件」 */
const INVALID = /无效[^,\d]{0,10}\d|撤[回销][^,\d]{0,6}\d[^,]{0,3}[未不]计/;
/** 「（另有2件结转下年度办理）」: those came in beside the others. */
const BESIDE = /^\((?:另|不含|不包括|除)[^)]{0,24}(?:结转|转下|转入|下年|次年)/;

/**
 * The figures that the table may hold where the sentence goes on to sort what came in: requests that
 * are split by matter, left out as repeated, or passed on to other organs. Empty where it doesn't.
 */
export function siftedTo({
  sentenceAfter: rest,
  clauseBefore: here,
  quantity,
}: QuantityContext): readonly number[] {
  const sifts =
    SPLIT.test(rest) ||
    LEFT_OUT.test(rest) ||
    WITHDRAWN.test(rest) ||
    PASSED_ON.test(rest) ||
    TAKEN_ON.test(rest) ||
    (ACCEPTED.test(here) && CAME_IN.test(rest)) ||
    (REGISTERED.test(here) && TAKEN_ON_OF_REGISTERED.test(rest));
  const beside = BESIDE.test(rest);
  const invalid = INVALID.test(rest);
  if (!sifts && !beside && !invalid) return [];
  const others = findQuantities(rest).flatMap(({ kind, value }) =>
    kind === 'count' || kind === 'bare' ? [value] : [],
  );
  const [first = 0] = others;
  if (invalid) return [quantity.value + first, quantity.value - first];
  return beside ? [quantity.value + first] : others;
}
