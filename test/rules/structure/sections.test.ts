import { describe, expect, it } from 'vitest';
import { SECTION_KEYS, template2021 } from '../../../src/template';
import { namesIn, type Case } from '../statements/support';

/** How section titles are known where their numbers are not those of the format. */

const TITLES = template2021.sections.map(({ title }) => title);
const NUMERALS = [...'一二三四五六'];
const [OVERVIEW = '', PROACTIVE = '', REQUESTS = '', , , OTHER = ''] = TITLES;

const ASPECTS = '主动公开、依申请公开、信息逐条审核、平台、考核都有安排。';

/** Prints a title otherwise, wherever it is a heading. */
const heading = (title: string, printed: string) => (html: string) =>
  html.replaceAll(new RegExp(`<h2>[一二三四五六]、${title}</h2>`, 'g'), printed);
const bare = (title: string) => heading(title, `<h2>${title}</h2>`);
const editing = (...edits: ((html: string) => string)[]): Case => ({
  edit: (html) => edits.reduce((page, edit) => edit(page), html),
});
const allAs = (print: (title: string, index: number) => string) =>
  editing(...TITLES.map((title, index) => heading(title, `<h2>${print(title, index)}</h2>`)));

describe('a title without its number among numbered ones', () => {
  it.each(SECTION_KEYS.map((key, index) => [key, TITLES[index] ?? '']))(
    'is the title of %s, numbered otherwise',
    (key, title) => {
      expect(namesIn(editing(bare(title)))).toEqual([`section-title section.${key}`]);
      const copied: Case = { shape: { hiddenCopy: 'before' }, ...editing(bare(title)) };
      expect(namesIn(copied)).toEqual([`section-title section.${key}`]);
    },
  );

  it('may be one of several', () => {
    expect(namesIn(editing(bare(PROACTIVE), bare(REQUESTS)))).toEqual([
      'section-title section.proactive',
      'section-title section.requests',
    ]);
  });

  it('is right where the page numbers its items, and where no title has a number', () => {
    expect(namesIn(editing(heading(OVERVIEW, `<ol><li>${OVERVIEW}</li></ol>`)))).toEqual([]);
    expect(namesIn(allAs((title) => title))).toEqual([]);
  });

  const without = (section: 'overview' | 'other', edit?: Case['edit']): Case => ({
    slips: [{ kind: 'sectionRemoved', section }],
    ...(edit && { edit }),
  });
  const before = (title: string, lines: string) => (html: string) =>
    html.replace(new RegExp(`<h2>.、${title}</h2>`), (found) => `${lines}${found}`);
  it.each([
    [
      'out of place',
      'overview',
      without('overview', before(OTHER, `<p>${OVERVIEW}</p><p>很好。</p>`)),
    ],
    ['out of place', 'other', without('other', before(REQUESTS, `<p>${OTHER}</p><p>没有。</p>`))],
    [
      'in a table of contents',
      'overview',
      without('overview', before(PROACTIVE, TITLES.map((title) => `<p>${title}</p>`).join(''))),
    ],
  ] as const)('is none %s: %s', (_name, section, change) => {
    expect(namesIn(change)).toContain(`section-missing section.${section}`);
  });

  it('is none beside the numbered one', () => {
    const items = TITLES.map((title) => ({ heading: title, text: [ASPECTS] }));
    const found = namesIn({ texts: { overview: [ASPECTS, ...items] } });
    expect(found.filter((name) => name.startsWith('section-'))).toEqual([]);
  });
});

describe('titles numbered in brackets', () => {
  const inBrackets = (title: string, index: number) => `（${NUMERALS[index] ?? ''}）${title}`;

  it('are titles where all are', () => {
    const expected = SECTION_KEYS.map((key) => `section-title section.${key}`);
    expect(namesIn(allAs(inBrackets))).toEqual(expected);
  });

  it.each([
    ['numbered', (html: string) => html],
    ['unnumbered', (html: string) => TITLES.reduce((page, title) => bare(title)(page), html)],
  ])('are sub-headings below %s ones', (_name, edit) => {
    const items = TITLES.map((title, index) => ({
      heading: inBrackets(title, index),
      text: [ASPECTS],
    }));
    expect(namesIn({ texts: { overview: items }, edit })).toEqual([]);
  });

  it('are no title in place of one that is missing', () => {
    const change: Case = {
      texts: {
        overview: TITLES.map((title, index) => ({
          heading: inBrackets(title, index),
          text: [ASPECTS],
        })),
      },
      slips: [{ kind: 'sectionRemoved', section: 'problems' }],
    };
    expect(namesIn(change)).toEqual(['section-missing section.problems']);
  });
});

describe('a title of one word', () => {
  it.each(['六、其他', '六、其它', '六、 其 他 ：'])(
    'is known by number and place: %s',
    (title) => {
      expect(namesIn(editing(heading(OTHER, `<h2>${title}</h2>`)))).toEqual([
        'section-title section.other',
      ]);
    },
  );

  it.each([
    ['another number', heading(OTHER, '<h2>七、其他</h2>')],
    [
      'another place',
      (html: string) => heading(OTHER, '')(html).replace('<h2>三', '<p>六、其他</p>$&'),
    ],
  ])('is not known by %s', (_name, edit) => {
    expect(namesIn(editing(edit))).toContain('section-missing section.other');
  });
});

describe('section-empty', () => {
  const TABLES = /<table[^>]*>[\s\S]*?<\/table>/g;
  /** The tables in the last section, and something in their places. */
  const tablesAtEnd = (instead: string): Case => ({
    edit: (html) =>
      html
        .replace(TABLES, instead)
        .replace(
          /<h2>六、[\s\S]*?<\/p>/,
          (section) => `${section}${(html.match(TABLES) ?? []).join('\n')}`,
        ),
  });
  it('is said of sections whose tables stand behind the last one', () => {
    expect(namesIn(tablesAtEnd(''))).toEqual([
      'section-empty section.proactive',
      'section-empty section.requests',
      'section-empty section.disputes',
    ]);
  });
  it('is not said where the section says where its table stands, or has none', () => {
    expect(namesIn(tablesAtEnd('<p>统计表附后。</p>'))).toEqual([]);
    expect(namesIn({ edit: (html) => html.replace(TABLES, '') })).toEqual([
      'table-missing table.proactive',
      'table-missing table.requests',
      'table-missing table.disputes',
    ]);
  });
});
