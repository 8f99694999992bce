import { templateForYear, type SectionKey } from '../src/template';
import type { Level, Paragraph, ReportSpec } from './types';

/** What the running text is written from. */
export interface Facts {
  readonly year: number;
  readonly level: Level;
  readonly issuer: string;
  readonly figures: Readonly<Record<string, number>>;
  /** Chooses between wordings; any whole number from 0. */
  readonly voice: number;
  /** Whether to add true sentences with other numbers: work orders, proposals, other years. */
  readonly distractors: boolean;
}

/** First report year in which fees for handling requests are reported. */
const FEES_SINCE = 2021;

const SELF: Readonly<Record<Level, readonly string[]>> = {
  government: ['本级政府', '我们', '各级行政机关'],
  department: ['我局', '本机关', '我单位'],
  // Towns, townships and sub-districts alike.
  township: ['本机关', '我单位', '我们'],
};

const pick = <T>(options: readonly T[], voice: number): T => options[voice % options.length] as T;

/** How requests were handled, with the figures of the table's last column. */
function requestsSentence({ year, figures, voice }: Facts): string {
  const total = (row: string) => figures[`requests.${row}.total`] ?? 0;
  const received = total('newReceived');
  const carriedIn = total('carriedIn');
  const handled = total('totalHandled');
  const carriedForward = total('carriedForward');
  if (received + carriedIn + handled + carriedForward === 0)
    return pick(
      [
        `${year}年未收到政府信息公开申请，也没有上年结转的申请。`,
        `全年没有收到政府信息公开申请，申请渠道保持畅通。`,
      ],
      voice,
    );
  return pick(
    [
      `全年新收政府信息公开申请${received}件，上年结转${carriedIn}件，办结${handled}件，结转下年度继续办理${carriedForward}件。`,
      `${year}年共收到政府信息公开申请${received}件，逐件登记、限时办理；连同上年结转的${carriedIn}件，年内答复${handled}件，另有${carriedForward}件转入下一年度。`,
      `年内受理政府信息公开申请${received + carriedIn}件（含上年结转${carriedIn}件），办结${handled}件，其余${carriedForward}件正在按程序办理。`,
    ],
    voice,
  );
}

/** Reconsideration and litigation, with the totals of the table. */
function disputesSentence({ figures, voice }: Facts): string {
  const total = (row: string) => figures[`disputes.${row}.total`] ?? 0;
  const review = total('review');
  const litigation = total('litigationDirect') + total('litigationAfterReview');
  if (review + litigation === 0)
    return pick(
      ['未发生因政府信息公开引起的行政复议和行政诉讼。', '没有因政府信息公开被申请复议或被起诉。'],
      voice,
    );
  return pick(
    [
      `因政府信息公开被申请行政复议${review}件，被提起行政诉讼${litigation}件。`,
      `全年发生政府信息公开类行政复议${review}件、行政诉讼${litigation}件，均依法应对。`,
    ],
    voice,
  );
}

function overview(facts: Facts): Paragraph[] {
  const { year, voice, level } = facts;
  const self = pick(SELF[level], voice);
  const posts = 120 + ((year * 37 + voice * 53) % 400);
  const opening = pick(
    [
      `${year}年，${self}把信息公开贯穿工作全过程，持续提高公开的质量和实效。`,
      `一年来，${self}围绕群众和企业关切，扎实推进政府信息公开。`,
      `${year}年，${self}坚持以公开为常态，较好完成了各项公开任务。`,
    ],
    voice,
  );
  const distractors = facts.distractors
    ? [
        `此外，全年办理12345热线工单${posts + 71}件，按期办结率99.2%；办理人大代表建议12件、政协提案8件，均已答复代表和委员。发布政策解读稿36篇，较${year - 1}年增加9篇；组织业务培训2次，参训86人次。`,
      ]
    : [];
  return [
    opening,
    {
      heading: pick(['（一）主动公开', '（一）主动公开情况', '（一）扎实做好主动公开'], voice),
      text: [
        `${self}及时更新机构职能、财政预决算、重点项目等栏目，通过门户网站发布各类信息${posts}条，重要文件随发随解读。`,
      ],
    },
    {
      heading: pick(
        ['（二）依申请公开', '（二）依申请公开办理', '（二）规范办理依申请公开'],
        voice,
      ),
      text: [`${requestsSentence(facts)}${disputesSentence(facts)}`],
    },
    {
      heading: pick(['（三）政府信息管理', '（三）信息管理情况', '（三）加强政府信息管理'], voice),
      text: [
        '公开前逐条进行保密和隐私审查，拟稿、核稿、签发环节留痕；年底对历史文件集中清理，失效内容及时标注。',
      ],
    },
    {
      heading: pick(
        ['（四）政府信息公开平台建设', '（四）平台建设方面', '（四）办好公开平台'],
        voice,
      ),
      text: [
        '依托统一的政府网站管理公开专栏，同步维护政务新媒体，并在办事大厅设置查阅点，配备专人引导。',
      ],
    },
    {
      heading: pick(['（五）监督保障', '（五）监督保障情况', '（五）自觉接受监督'], voice),
      text: [
        '信息公开列入年度考核，按季通报、限期整改；社会评议总体较好，全年没有发生责任追究情形。',
      ],
    },
    ...distractors,
  ];
}

function problems({ voice, level, year }: Facts): Paragraph[] {
  const self = pick(SELF[level], voice);
  return pick<Paragraph[]>(
    [
      [
        `对照要求，${self}的工作还有差距：一是个别栏目更新偏慢，二是解读材料图表偏少，三是经办人员变动较多。`,
        `${year + 1}年将从三方面改进：按月核查栏目更新，丰富图文和短视频解读，开展跟班学习和案例研讨。`,
      ],
      [
        '存在的主要问题：公开内容与群众需求的结合还不够紧，部分信息查找不便；答复文书的说理有待充实。',
        '改进情况：已梳理高频咨询事项并调整目录，统一答复文书样式，对疑难申请实行集体会商。',
      ],
      [
        '（一）存在问题。一是主动公开的深度不足，二是线下查阅点利用率不高。',
        '（二）改进措施。细化公开清单，明确每类信息的责任人和时限；把查阅点与便民服务结合起来，方便群众就近了解政策。',
      ],
    ],
    voice,
  );
}

function other({ year, voice }: Facts): Paragraph[] {
  if (year < FEES_SINCE)
    return [pick(['没有其他需要报告的事项。', '无其他需要报告的事项。'], voice)];
  return [
    pick(
      [
        `按照《政府信息公开信息处理费管理办法》，${year}年度没有收取信息处理费。没有其他需要报告的事项。`,
        `${year}年未发出收费通知，信息处理费收取金额为0元。`,
        `本年度信息处理费收取情况：发出收费通知0件，收取0元。`,
      ],
      voice,
    ),
  ];
}

/** Running text for every section, true to the figures, with all that the rules ask for. */
export function writeTexts(facts: Facts): Record<SectionKey, readonly Paragraph[]> {
  return {
    overview: overview(facts),
    proactive: [],
    requests: [],
    disputes: [],
    problems: problems(facts),
    other: other(facts),
  };
}

/** The sentence before section one, with the statistics period. */
export function writePreamble(year: number, voice: number): string {
  return pick(
    [
      `本报告依照《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
      `根据《中华人民共和国政府信息公开条例》有关规定，现公布${year}年政府信息公开工作年度报告。数据统计期限自${year}年1月1日起至12月31日止。`,
    ],
    voice,
  );
}

/** What a regular report is made from; everything else follows. */
export interface Brief {
  readonly year: number;
  readonly level: Level;
  readonly issuer: string;
  readonly siteName: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly voice?: number;
  readonly distractors?: boolean;
}

/**
 * A regular report: the format of its year, published and signed in time, text and figures agreeing.
 * @param changes what this report does differently
 * @throws Error for years before the first format
 */
export function reportSpec(brief: Brief, changes: Partial<ReportSpec> = {}): ReportSpec {
  const { year, level, issuer, siteName, figures, voice = 0, distractors = false } = brief;
  const template = changes.template ?? templateForYear(year);
  if (!template) throw new Error(`no format for ${year}`);
  const day = String(8 + (voice % 9)).padStart(2, '0');
  const month = level === 'government' ? '03' : '01';
  return {
    template,
    year,
    level,
    issuer,
    titleOrgan: issuer,
    siteName,
    publishedOn: `${year + 1}-${month}-${Number(day) + 4}`,
    signedBy: issuer,
    signedOn: `${year + 1}-${month}-${day}`,
    preamble: writePreamble(year, voice),
    texts: writeTexts({ year, level, issuer, figures, voice, distractors }),
    figures,
    ...changes,
  };
}
