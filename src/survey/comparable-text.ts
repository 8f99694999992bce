import type { Passage, Report } from '../report';
import { TEMPLATES } from '../template';

/**
 * The running text of a report as it is compared with another one's: its words alone, figures folded,
 * without what stands in every report. Tables are no running text.
 */
export interface ComparableText {
  /** Characters as code units; `BREAK` where something was left out. */
  readonly codes: Int32Array;
  /** Of each character: where it stands in the running text, see `runningText`. */
  readonly offsets: Int32Array;
  /**
   * How many of the characters before each one count: words of the template do not, but a shared run
   * goes over them. One longer than the others.
   */
  readonly counted: Int32Array;
  /** How many characters count in all. */
  readonly size: number;
}

/** No character: a run of shared text never goes over it. */
export const BREAK = -1;
/** A run of so many characters that count doesn't come about by chance. */
export const MIN_RUN = 8;
/** What any run of digits becomes: new figures in an old sentence make no new text. */
const FIGURE = '0'.charCodeAt(0);

/** The end of a sentence, and whatever closes behind it. */
const SENTENCE = /[^。;!?]*[。;!?]?[”’)」]*/g;

/** A heading of its own, with its number: 「（一）主动公开情况」. */
const HEADING =
  /^(?:[(〔【]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)〕】]?[、.,:]?|第[一二三四五六七八九十]{1,3}部分)[^。;!?,:]{0,24}$/;

/**
 * Sentences that every report has, in words that offices are given, and sentences that there was
 * nothing to report, which are the same each year without having been copied.
 */
const STOCK: readonly RegExp[] = [
  /(?:编制|制作|形成|撰写)(?:了|完成)?(?:本|此|[^,。;]{0,24}年度)?(?:年度)?报告/,
  /现(?:就|将|予|公布|发布|向社会)[^。;]{0,60}(?:报告|年报)/,
  /(?:本|该)(?:年度)?报告(?:由|包括|包含|共|分|主要|内容|中?所列|全文|的?电子版|可[在从通])/,
  /(?:数据|统计)[^。;]{0,14}(?:期限|时限|时间|截至|起止)/,
  /(?:如|若)(?:果)?(?:对|您?有)?[^。;]{0,20}(?:疑问|意见|建议|咨询)[^。;]{0,20}(?:联系|致电|反映|垂询|咨询)/,
  /(?:联系|咨询)(?:地址|电话|人|方式)|^(?:地址|电话|邮编|邮政编码|传真|电子邮箱)[:为]/,
  /(?:没有|无)(?:其他|其它)?(?:需要|应当|须|需)?(?:报告|说明)的?(?:事项|情况|内容)/,
  /信息处理费/,
  /^[^。;]{0,24}(?:未|没有|无|不存在)(?:收到|发生|产生|出现|涉及|接到|受理|因|被)?[^。;]{0,30}(?:行政复议|行政诉讼|信息公开申请|依申请公开|责任追究)/,
  /^(?:单位|注|备注)[:：]/,
];

/** Titles of laws and notices, which no report can put otherwise. */
const TITLES = /《[^》]{2,60}》(?:[(〔][^)〕]{2,40}[)〕])?/g;
/** What the report, its sections and its subject are called. */
const TEMPLATE_WORDS = new RegExp(
  [
    ...new Set(TEMPLATES.flatMap(({ sections }) => sections.map(({ title }) => title))),
    '政府信息公开工作年度报告|政府信息公开(?:年度报告|申请|工作|平台建设|平台|条例)?|政府信息管理',
    '主动公开(?:政府信息)?|依申请公开(?:政府信息)?|行政复议|行政诉讼|监督保障',
  ].join('|'),
  'g',
);
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /[0-9]/;
/** What goes on in a figure: 1,295 and 12.5%. */
const IN_FIGURE = /[0-9.,%]/;

/** What becomes of a character: it counts, it is gone over, or nothing goes over it. */
const COUNTED = 0;
const UNCOUNTED = 1;
const TAKEN_OUT = 2;

/** A line as short as this that is no sentence: a heading, a signature, a date. */
const MAX_LINE_CHARS = 20;
const isNoSentence = (text: string): boolean =>
  HEADING.test(text) || (text.length <= MAX_LINE_CHARS && !/[,。;:]/.test(text));

function mark(text: string, pattern: RegExp, as: number, marks: Uint8Array): void {
  for (const match of text.matchAll(pattern))
    marks.fill(as, match.index, match.index + match[0].length);
}

/** What becomes of each character of a passage. */
function marksOf({ section, text }: Passage): Uint8Array {
  const marks = new Uint8Array(text.length);
  // Before section one stand the title, its date, and why the report was written.
  if (section === null || isNoSentence(text)) return marks.fill(TAKEN_OUT);
  mark(text, TEMPLATE_WORDS, UNCOUNTED, marks);
  mark(text, TITLES, UNCOUNTED, marks);
  for (const match of text.matchAll(SENTENCE))
    if (match[0] !== '' && STOCK.some((pattern) => pattern.test(match[0])))
      marks.fill(TAKEN_OUT, match.index, match.index + match[0].length);
  return marks;
}

/** Gathers the characters of a text one by one. */
class Gathered {
  readonly #codes: number[] = [];
  readonly #offsets: number[] = [];
  readonly #counted: number[] = [0];
  #size = 0;
  /** Where the piece behind the last break begins. */
  #piece = 0;

  put(code: number, offset: number, counts: boolean): void {
    if (code === BREAK) {
      if (this.#codes.length === this.#piece) return;
      this.#endPiece();
      this.#piece = this.#codes.length + 1;
    }
    if (counts) this.#size += 1;
    this.#codes.push(code);
    this.#offsets.push(offset);
    this.#counted.push(this.#size);
  }

  done(): ComparableText {
    this.#endPiece();
    return {
      codes: Int32Array.from(this.#codes),
      offsets: Int32Array.from(this.#offsets),
      counted: Int32Array.from(this.#counted),
      size: this.#size,
    };
  }

  /** A piece that is too short for a run can't be told to be shared, and doesn't count. */
  #endPiece(): void {
    const before = this.#counted[this.#piece] ?? 0;
    if (this.#size - before >= MIN_RUN) return;
    this.#counted.fill(before, this.#piece);
    this.#size = before;
  }
}

/** The running text of a report as it is compared. */
export function comparableText(report: Pick<Report, 'statements'>): ComparableText {
  const gathered = new Gathered();
  let start = 0;
  for (const passage of report.statements.passages) {
    const { text } = passage;
    const marks = marksOf(passage);
    for (let index = 0; index < text.length; index += 1) {
      const character = text.charAt(index);
      const counts = marks[index] === COUNTED;
      if (marks[index] === TAKEN_OUT) gathered.put(BREAK, start + index, false);
      else if (DIGIT.test(character)) {
        gathered.put(FIGURE, start + index, counts);
        while (IN_FIGURE.test(text.charAt(index + 1))) index += 1;
      } else if (WORD.test(character)) gathered.put(text.charCodeAt(index), start + index, counts);
    }
    start += text.length + 1;
  }
  return gathered.done();
}
