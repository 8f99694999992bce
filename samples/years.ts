import { templateForYear, type Template } from '../src/template';
import { consistentFigures, lastYearOf, seededRandom, type Volume } from './figures';
import { reportSpec } from './prose';
import type { Level, Paragraph, ReportSpec } from './types';

/** Reports of one organ for two years, one after the other. */
export interface SuccessiveReports {
  readonly previous: ReportSpec;
  readonly current: ReportSpec;
}

/** What a pair is made from. */
export interface PairBrief {
  readonly issuer: string;
  readonly level: Level;
  readonly siteName: string;
  /** Of the later report. */
  readonly year: number;
  readonly volume: Volume;
  readonly seed: number;
  /** Chooses the wordings of the earlier report; the later one has others. */
  readonly voice?: number;
}

function templateOf(year: number): Template {
  const template = templateForYear(year);
  if (!template) throw new Error(`no format for ${year}`);
  return template;
}

/** What an office writes the year after, under headings whose texts know one wording only. */
const RETOLD: readonly (readonly [heading: RegExp, text: string])[] = [
  [
    /信息管理/,
    '修订信息发布审核办法，明确拟稿、审稿、校对各环节的责任人；对失效文件挂牌标识，对错敏词实行机器加人工双重校核。',
  ],
  [
    /平台/,
    '年内改版公开专栏的检索功能，新增规章库和文件库入口，对微信公众号和查阅窗口的内容按周巡检。',
  ],
  [
    /监督/,
    '把公开工作写进目标责任书，半年评议一次并公布结果；邀请代表委员旁听会议，对评议指出的事项逐条销号，无追责情形。',
  ],
];

/** The texts of a section, with other words where there is but one wording. */
function retold(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph) => {
    if (typeof paragraph === 'string') return paragraph;
    const text = RETOLD.find(([heading]) => heading.test(paragraph.heading))?.[1];
    return text === undefined ? paragraph : { ...paragraph, text: [text] };
  });
}

/** A report in the words of another year. */
export const withOtherWords = (spec: ReportSpec): ReportSpec => ({
  ...spec,
  texts: { ...spec.texts, overview: retold(spec.texts.overview) },
});

/** A report of an organ with given figures, written true to them. */
export const reportOf = (
  { issuer, level, siteName, year, voice = 0 }: PairBrief,
  figures: Readonly<Record<string, number>>,
): ReportSpec => reportSpec({ issuer, level, siteName, year, voice, figures });

/**
 * Two reports of which each is right and the later goes on from the earlier: what was carried over is
 * carried in, documents stay in force until they are repealed, and the words are other ones.
 * @throws Error where one of the years is before the first format
 */
export function successiveReports(brief: PairBrief): SuccessiveReports {
  const { year, volume, seed, voice = 0 } = brief;
  const random = seededRandom(seed);
  const [before, now] = [templateOf(year - 1), templateOf(year)];
  const earlier = consistentFigures(before, random, volume);
  const later = consistentFigures(now, random, volume, lastYearOf(before, earlier));
  return {
    previous: reportOf({ ...brief, year: year - 1 }, earlier),
    current: withOtherWords(reportOf({ ...brief, voice: voice + 1 }, later)),
  };
}
