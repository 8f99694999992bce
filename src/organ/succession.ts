import { sameOrgan } from './compare';
import { parseOrgan, type Organ } from './parse';

/**
 * How the organ of one year's report stands to that of another year's.
 * - `same`: one organ, however its name is written.
 * - `successor`: it may be the same under another name, or another one that took its tasks over: a
 *   person has to say so.
 * - `unsure`: the names don't tell.
 * - `different`: another organ.
 */
export type OrganRelation = 'same' | 'successor' | 'unsure' | 'different';

/**
 * Tasks of organs by their names before and after the reforms of 2018 and 2023 (党和国家机构改革方案)
 * and the local ones that followed. Both sides are what a unit's name begins with, its kind left out.
 */
const REFORMS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/^(?:国土|城乡规划|规划|测绘|海洋|林业)/, /^(?:自然资源|规划和自然资源)/],
  [/^(?:环境保护|环保)/, /^生态环境/],
  [/^(?:卫生|卫计|计划生育|人口|中医药|爱国卫生)/, /^(?:卫生健康|卫健)/],
  [/^(?:安全生产|安监|安全监管|民防|地震)/, /^应急/],
  [/^(?:农业|农牧|农林|畜牧|渔业|农机|农村工作|扶贫|乡村振兴)/, /^(?:农业农村|农牧|乡村振兴)/],
  [
    /^(?:工商|质量技术监督|质监|食品药品|食药|市场和质量|知识产权|物价)/,
    /^(?:市场监|市场和质量|知识产权)/,
  ],
  [/^(?:文化|旅游|文体|文广|广播|广电|体育|文物|新闻出版)/, /^(?:文化|文旅|文体|文广|旅游)/],
  [/^林业/, /^林业和草原/],
  [/^(?:法制|法制办)/, /^司法/],
  [/^(?:物价|粮食|扶贫|能源)/, /^(?:发展和?改革|发改|粮食和物资)/],
  [/^(?:民政|军队转业|双拥)/, /^退役军人/],
  [/^(?:人力资源|民政|医保|医疗保险|社会保险)/, /^医疗保障|^医保/],
  [
    /^(?:经济和信息化|经信|经济贸易|经贸|中小企业|科技|科学技术)/,
    /^(?:工业和信息化|工信|经济|科技)/,
  ],
  [/^(?:体育|科技|科学技术)/, /^(?:教育[体科和]|教体|教科)/],
  [
    /^(?:政务服务|政务|行政审批|行政服务|大数据|数据资源|信息化)/,
    /^(?:数据|政务服务|行政审批|大数据)/,
  ],
  [/^(?:金融|地方金融)/, /^(?:金融|地方金融|财政)/],
  [/^(?:人民防空|人防|民防)/, /^(?:国防动员|国动|住房)/],
  [/^(?:城市管理|城管|市容|综合执法|行政执法)/, /^(?:城市管理|城管|综合行政执法|综合执法)/],
  [/^(?:水利|水务)/, /^(?:水利|水务)/],
  [/^(?:住房|住建|城乡建设|建设|规划建设|房产|房地产)/, /^(?:住房|住建|城乡建设)/],
  [/^(?:商务|招商|粮食|经济合作|投资促进)/, /^(?:商务|投资促进)/],
  [/^(?:民族|宗教|民宗)/, /^(?:民族|宗教|民宗)/],
  [/^(?:外事|侨务|港澳)/, /^外事/],
];

/** Words that a short name leaves out: 应急局 is 应急管理局, 退役军人局 is 退役军人事务局. */
const LEFT_OUT = /^(?:监督|管理|事务|服务|工作|行政|开发|保障|发展|监察|和|与|及|的)*$/;

const KIND = /(?:委员会|办公室|办公厅|分局|总局|局|委|厅|办|部|署|中心|处|室)$/;
const stemOf = ({ unit }: Organ): string => unit.replace(KIND, '');
const core = ({ regions }: Organ): string => regions.at(-1)?.core ?? '';

/**
 * Whether one name holds the other whole and has a task more: 教育局 and 教育体育局. An abbreviation
 * leaves something out of every word: 住建局.
 */
function isWidened(a: Organ, b: Organ): boolean {
  const [short = '', long = ''] = [stemOf(a), stemOf(b)].sort(
    (one, other) => one.length - other.length,
  );
  const at = short === '' ? -1 : long.indexOf(short);
  return at >= 0 && !LEFT_OUT.test(long.slice(0, at) + long.slice(at + short.length));
}

/** Whether the tasks of one unit went over to the other, by a reform. */
function tookOver(before: Organ, after: Organ): boolean {
  const [earlier, later] = [stemOf(before), stemOf(after)];
  return REFORMS.some(([old, fresh]) => old.test(earlier) && fresh.test(later));
}

/** The same region as a county and as a city or district, as a township and as a street: 撤县设市. */
const isRegionRaised = (before: Organ, after: Organ): boolean =>
  core(before) !== '' &&
  core(before) === core(after) &&
  before.regions.at(-1)?.name !== after.regions.at(-1)?.name &&
  (before.level === after.level || before.level === null || after.level === null);

/** Whether both stand in one region, as far as both name one. */
function inOneRegion(a: Organ, b: Organ): boolean {
  const [one, other] = [core(a), core(b)];
  if (one === '' || other === '' || one === other) return true;
  // A branch of the upper level: 某市生态环境局某县分局 took over from 某县环境保护局.
  return a.name.includes(other) || b.name.includes(one);
}

/**
 * How two organs stand to each other, by their names.
 * @param before the organ of the earlier report
 * @param after the organ of the later one
 */
export function organRelation(before: string, after: string): OrganRelation {
  const [a, b] = [parseOrgan(before), parseOrgan(after)];
  const sameness = sameOrgan(before, after);
  if (a && b) {
    if (sameness === 'agree') return isWidened(a, b) ? 'successor' : 'same';
    return isSuccessor(a, b) ? 'successor' : relationOf(sameness);
  }
  return sameness === 'agree' ? 'same' : 'unsure';
}

function isSuccessor(a: Organ, b: Organ): boolean {
  if (a.unit === '' && b.unit === '') return a.kind === b.kind && isRegionRaised(a, b);
  if (a.unit === '' || b.unit === '' || !inOneRegion(a, b)) return false;
  return tookOver(a, b) || isWidened(a, b) || (isRegionRaised(a, b) && stemOf(a) === stemOf(b));
}

const relationOf = (sameness: ReturnType<typeof sameOrgan>): OrganRelation =>
  sameness === 'differ' ? 'different' : 'unsure';
