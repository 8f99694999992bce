/**
 * Characters of reports that differ between the scripts, in pairs: Traditional, simplified. Only
 * such whose Traditional form no simplified text uses.
 */
const PAIRS =
  '開开總总報报項项議议訴诉訟讼請请處处務务機机構构業业規规縣县區区鎮镇鄉乡廳厅結结轉转關关條条範范審审檢检數数據据會会動动決决執执錄录體体見见與与為为無无舊旧單单計计營营屬属續续辦办發发類类員员';
const characters = [...PAIRS];
const every = (form: 0 | 1) =>
  new RegExp(`[${characters.filter((_, index) => index % 2 === form).join('')}]`, 'g');
const TRADITIONAL = every(0);
const SIMPLIFIED = every(1);

/** A page that names an organ or quotes a title in Traditional characters has fewer. */
const MIN_TRADITIONAL_CHARS = 16;
/** A page that was rewritten keeps some words as they were: pictures’ names, scripts, another frame’s. */
const SHARE = 4;

/** Pages are in one script throughout: of the longest ones so many characters at either end tell. */
const SAMPLE = 100_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether the text of a page is written in Traditional characters, so that it has to be folded
 * before it can be compared with the templates. Reads the text twice at most.
 */
export function isTraditional(text: string): boolean {
  const read =
    text.length > 2 * SAMPLE ? text.slice(0, SAMPLE) + text.slice(text.length - SAMPLE) : text;
  const traditional = count(read, TRADITIONAL);
  return traditional >= MIN_TRADITIONAL_CHARS && traditional * SHARE > count(read, SIMPLIFIED);
}
