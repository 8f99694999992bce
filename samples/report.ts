import {
  chineseOrdinal,
  sectionOf,
  TABLE_KEYS,
  type SectionKey,
  type TableKey,
} from '../src/template';
import { inkFor, type Ink } from './ink';
import { planTable } from './plan';
import {
  footerHtml,
  headHtml,
  infoHtml,
  metadataHtml,
  navigationHtml,
  relatedHtml,
  titleOf,
} from './site';
import { renderTable } from './table';
import type { Paragraph, ReportSpec, Shape, Slip } from './types';

const COLUMN = '政府信息公开年报';

const isTable = (key: SectionKey): key is SectionKey & TableKey =>
  (TABLE_KEYS as readonly string[]).includes(key);

/** The first slip of a kind that a test picks. */
function find<Kind extends Slip['kind']>(
  slips: readonly Slip[],
  kind: Kind,
  matches: (slip: Extract<Slip, { kind: Kind }>) => boolean = () => true,
): Extract<Slip, { kind: Kind }> | undefined {
  return slips.find(
    (slip): slip is Extract<Slip, { kind: Kind }> =>
      slip.kind === kind && matches(slip as Extract<Slip, { kind: Kind }>),
  );
}

function numbered(ordinal: number, title: string, shape: Shape): string {
  switch (shape.numbering) {
    case 'chinese':
      return `${chineseOrdinal(ordinal)}、${title}`;
    case 'arabic':
      return `${ordinal}、${title}`;
    case 'spaced':
      return `${chineseOrdinal(ordinal)} 、${title}`;
    case 'dot':
      return `${chineseOrdinal(ordinal)}．${title}`;
  }
}

/** The title of a section as printed, with the slips that concern it. */
function sectionTitle(
  spec: ReportSpec,
  key: SectionKey,
  shape: Shape,
  slips: readonly Slip[],
): string {
  const section = sectionOf(spec.template, key);
  const title = find(slips, 'sectionTitle', (slip) => slip.section === key)?.title;
  const ordinal = find(slips, 'sectionNumber', (slip) => slip.section === key)?.ordinal;
  return numbered(ordinal ?? section.ordinal, title ?? section.title, shape);
}

function headingHtml(title: string, shape: Shape, ink: Ink): string {
  const glyphs = [...title];
  const third = Math.ceil(glyphs.length / 3);
  const part = (from: number, to?: number) => ink.heading(glyphs.slice(from, to).join(''));
  switch (shape.headings) {
    case 'h2':
      return `<h2>${ink.heading(title)}</h2>`;
    case 'strong':
      return `<p style="text-indent:2em"><strong><span style="font-family:黑体">${ink.heading(title)}</span></strong></p>`;
    case 'spans':
      return `<p class="MsoNormal"><span style="font-family:黑体">${part(0, 2)}</span><span>${part(2, third * 2)}</span><b>${part(third * 2)}</b></p>`;
    case 'div':
      return `<div>${ink.heading(title)}</div>`;
    case 'cells':
      return `<table border="1" width="100%"><tbody><tr><td>${ink.heading(title)}</td></tr></tbody></table>`;
    case 'brLines':
      return `<div>${ink.heading(title)}</div>`;
  }
}

/** Paragraphs as lines of text, headed items opened out. */
function linesOf(paragraphs: readonly Paragraph[], shape: Shape): string[] {
  return paragraphs.flatMap((paragraph) => {
    if (typeof paragraph === 'string') return [paragraph];
    const [first = '', ...more] = paragraph.text;
    return shape.itemHeads === 'ownLine'
      ? [paragraph.heading, first, ...more]
      : [`${paragraph.heading}。${first}`, ...more];
  });
}

function lineHtml(line: string, shape: Shape, ink: Ink): string {
  switch (shape.paste) {
    case 'word':
      return `<p class="MsoNormal" style="text-indent:32pt"><span style="font-family:仿宋">${ink.prose(line)}<span lang="EN-US"><o:p></o:p></span></span></p>`;
    case 'wps':
      return `<p style="text-indent:28px"><font face="仿宋_GB2312">${ink.prose(line)}</font></p>`;
    case 'plain':
      return `<p>　　${ink.prose(line)}</p>`;
  }
}

const PICTURE =
  '<p align="center"><img src="./W020230117.png" width="640" height="480" alt=""></p>';

function sectionHtml(
  spec: ReportSpec,
  key: SectionKey,
  shape: Shape,
  ink: Ink,
  slips: readonly Slip[],
  closing: readonly string[],
): string {
  const title = sectionTitle(spec, key, shape, slips);
  const emptied = find(slips, 'sectionEmptied', (slip) => slip.section === key) !== undefined;
  const lines = emptied ? [] : linesOf(spec.texts[key], shape);

  let tables: string[] = [];
  // In tables with their heading inside, text before the table would stand before the heading.
  const headingInTable =
    shape.headings === 'cells' &&
    isTable(key) &&
    lines.length === 0 &&
    !find(slips, 'tablePicture', (slip) => slip.table === key) &&
    !find(slips, 'tableRemoved', (slip) => slip.table === key);
  if (isTable(key)) {
    if (find(slips, 'tablePicture', (slip) => slip.table === key)) tables = [PICTURE];
    else if (find(slips, 'tableRemoved', (slip) => slip.table === key))
      tables = [lineHtml('有关数据已按要求报送上级主管部门。', shape, ink)];
    else
      tables = renderTable(
        planTable(spec, key, slips),
        shape,
        ink,
        headingInTable ? ink.heading(title) : null,
      );
  }
  const below = tables.join(shape.paste === 'plain' ? '\n' : '\n<p>&nbsp;</p>\n');
  if (headingInTable) return below;
  if (shape.headings === 'brLines') {
    const text = [title, ...[...lines, ...closing].map((line) => `　　${line}`)];
    return `<div>${text.map((line) => ink.prose(line)).join('<br>\n')}</div>\n${below}`;
  }
  const text = [...lines, ...closing].map((line) => lineHtml(line, shape, ink));
  return [headingHtml(title, shape, ink), ...text, below].join('\n');
}

/** 2023年1月17日 for 2023-01-17. Dates that no calendar has are written as well. */
const chineseDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

function signatureLines({ signedBy, signedOn }: ReportSpec, shape: Shape): string[] {
  const parts = [signedBy, signedOn === null ? null : chineseDate(signedOn)].filter(
    (part): part is string => part !== null,
  );
  return shape.signature === 'oneLine' && parts.length > 1 ? [parts.join('　')] : parts;
}

/** Sections in the order in which the page prints them. */
export function printedSections(spec: ReportSpec, slips: readonly Slip[]): SectionKey[] {
  const order =
    find(slips, 'sectionOrder')?.order ?? spec.template.sections.map((section) => section.key);
  return order.filter((key) => !find(slips, 'sectionRemoved', (slip) => slip.section === key));
}

function textHtml(spec: ReportSpec, shape: Shape, slips: readonly Slip[]): string {
  const ink = inkFor(shape);
  const sections = printedSections(spec, slips);
  const signature = signatureLines(spec, shape);
  const brLines = shape.headings === 'brLines';
  const body = sections.map((key, index) =>
    // Lines parted by <br> end with the signature, as the last section runs on into it.
    sectionHtml(
      spec,
      key,
      shape,
      ink,
      slips,
      brLines && index === sections.length - 1 ? signature : [],
    ),
  );
  const signed = signature.map((line) => `<p style="text-align:right">${ink.prose(line)}</p>`);
  return [
    ...(spec.preamble === null ? [] : [lineHtml(spec.preamble, shape, ink)]),
    ...body,
    ...(brLines ? [] : signed),
  ].join('\n');
}

const BODY: Readonly<Record<Shape['body'], readonly [open: string, close: string]>> = {
  trs: ['<div class="TRS_Editor">', '</div>'],
  zoom: ['<div id="zoom">', '</div>'],
  ivs: ['<div id="ivs_content" class="Custom_UnionStyle">', '</div>'],
  article: ['<div class="article-content">', '</div>'],
  custom: ['<ucapcontent>', '</ucapcontent>'],
  bare: ['', ''],
};

function titleHtml(title: string, shape: Shape, ink: Ink): string {
  const cut = title.indexOf('政府信息公开');
  const lines =
    shape.titleLines === 1 || cut <= 0 ? [title] : [title.slice(0, cut), title.slice(cut)];
  const printed = lines.map((line) => ink.heading(line));
  return shape.titleTag === 'h1'
    ? `<h1>${printed.join('<br>')}</h1>`
    : printed
        .map(
          (line) =>
            `<${shape.titleTag} class="headline" align="center">${line}</${shape.titleTag}>`,
        )
        .join('\n');
}

/**
 * A complete web page with an annual report.
 * @param spec what the report says
 * @param shape how the page lays it out
 * @param slips what is wrong with it
 * @returns the HTML source; the same arguments always give the same page
 */
export function reportPage(spec: ReportSpec, shape: Shape, slips: readonly Slip[] = []): string {
  const title = titleOf(spec, shape.titleForm);
  const [open, close] = BODY[shape.body];
  const text = textHtml(spec, shape, slips);
  const copy = `<div class="print-copy" style="display:none">${text}</div>`;
  const body = [
    ...(shape.metadataTable ? [metadataHtml(spec, title)] : []),
    titleHtml(title, shape, inkFor(shape)),
    ...(shape.infoLine ? [infoHtml(spec)] : []),
    ...(shape.hiddenCopy === 'before' ? [copy] : []),
    `${open}\n${text}\n${close}`,
    ...(shape.hiddenCopy === 'after' ? [copy] : []),
  ].join('\n');
  const whole = shape.wholeInCell
    ? `<table width="100%"><tbody><tr><td>${body}</td></tr></tbody></table>`
    : body;
  const laidOut = shape.layoutTables
    ? `<table width="1000" align="center" border="0"><tr><td></td></tr><tr><td><table class="page" width="98%"><tr><td width="8"></td><td valign="top">${whole}</td></tr></table></td></tr></table>`
    : `<div class="page">${whole}</div>`;
  return `${shape.doctype ? '<!DOCTYPE html>\n' : ''}<html lang="zh-CN">
${headHtml({ title, siteName: spec.siteName, publishedOn: spec.publishedOn, source: spec.issuer, column: COLUMN }, shape.meta)}
<body>
${[
  ...(shape.navigation ? [navigationHtml(spec.siteName)] : []),
  laidOut,
  ...(shape.related ? [relatedHtml(spec, shape.titleForm)] : []),
  ...(shape.footer ? [footerHtml(spec.siteName)] : []),
].join('\n')}
</body></html>
`;
}
