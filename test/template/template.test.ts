import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  chineseOrdinal,
  fieldsOf,
  identitiesOf,
  IDENTITY_RULES,
  partsOfTotals,
  SECTION_KEYS,
  splitNumber,
  TABLE_KEYS,
  tableOf,
  template2019,
  template2021,
  templateForYear,
  TEMPLATES,
  wordsOf,
  type IdentityRule,
  type Template,
} from '../../src/template';

/** The official formats are data: these tests are their schema. */

const words = z.string().check(
  z.minLength(1),
  z.refine((text) => text === text.trim()),
);
const key = z.string().check(z.regex(/^[a-z][A-Za-z]*$/));
const rowKey = z.string().check(z.regex(/^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)?$/));
const groups = z.optional(z.array(words).check(z.minLength(1)));

const schema = z.strictObject({
  id: z.string().check(z.regex(/^20\d\d$/)),
  since: z.number(),
  document: z.string().check(z.regex(/^国办公开办函〔\d{4}〕\d+号$/)),
  sections: z.array(
    z.strictObject({
      key: z.enum(SECTION_KEYS),
      ordinal: z.number(),
      title: words,
      cues: z.array(z.array(words).check(z.minLength(1))).check(z.minLength(1)),
      short: z.optional(z.array(words)),
    }),
  ),
  tables: z.array(
    z.strictObject({
      key: z.enum(TABLE_KEYS),
      layout: z.enum(['vertical', 'horizontal']),
      blocks: z
        .array(
          z.strictObject({
            heading: z.optional(words),
            columns: z
              .array(
                z.strictObject({
                  key,
                  label: words,
                  groups,
                  kind: z.enum(['count', 'change', 'amount']),
                }),
              )
              .check(z.minLength(1)),
            rows: z
              .array(z.strictObject({ key: rowKey, label: words, groups }))
              .check(z.minLength(1)),
          }),
        )
        .check(z.minLength(1)),
    }),
  ),
});

const cellsIn = (template: Template, table: string): number =>
  [...fieldsOf(template).values()].filter((field) => field.table.key === table).length;

const isUnique = (values: readonly string[]): boolean => new Set(values).size === values.length;

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'format %s',
  (_, template) => {
    it('fits the schema', () => {
      expect(z.safeParse(schema, template)).toMatchObject({ success: true });
    });

    it('has the six sections in order, each known by its own title', () => {
      expect(template.sections.map((section) => section.key)).toEqual(SECTION_KEYS);
      expect(template.sections.map((section) => section.ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(isUnique(template.sections.map((section) => section.title))).toBe(true);
      for (const { title, cues } of template.sections)
        expect(cues.every((any) => any.some((cue) => title.includes(cue)))).toBe(true);
    });

    it('has one table for each section of figures', () => {
      expect(template.tables.map((table) => table.key)).toEqual(TABLE_KEYS);
    });

    it('tells its rows and columns apart', () => {
      for (const { blocks } of template.tables) {
        expect(isUnique(blocks.flatMap((block) => block.rows.map((row) => row.key)))).toBe(true);
        for (const { rows, columns } of blocks) {
          const full = (line: { label: string; groups?: readonly string[] }) =>
            [...(line.groups ?? []), line.label].map(wordsOf).join(' ');
          expect(isUnique(columns.map((column) => column.key))).toBe(true);
          expect(isUnique(columns.map(full))).toBe(true);
          expect(isUnique(rows.map(full))).toBe(true);
        }
      }
    });

    it('numbers the rows of section three without a gap', () => {
      const [block] = tableOf(template, 'requests').blocks;
      const runs = new Map<string, number[]>();
      for (const { label, groups: above = [] } of block?.rows ?? [])
        [...above, label].forEach((text, level, path) => {
          const { ordinal, style } = splitNumber(text);
          const run = `${path.slice(0, level).join('/')} ${style}`;
          const seen = runs.get(run) ?? [];
          if (ordinal !== null && !seen.includes(ordinal)) runs.set(run, [...seen, ordinal]);
        });
      for (const seen of runs.values()) expect(seen).toEqual(seen.map((_each, index) => index + 1));
    });

    it('adds up only cells that it has', () => {
      const fields = fieldsOf(template);
      for (const { left, right } of identitiesOf(template)) {
        expect([...left, ...right].filter((name) => !fields.has(name))).toEqual([]);
        expect(isUnique([...left, ...right])).toBe(true);
      }
      for (const [total, sums] of partsOfTotals(template)) {
        expect(fields.has(total)).toBe(true);
        expect(sums.flat()).not.toContain(total);
      }
    });

    it('counts only whole things in its identities', () => {
      const terms = identitiesOf(template).flatMap(({ left, right }) => [...left, ...right]);
      expect(new Set(terms.map((name) => fieldsOf(template).get(name)?.kind))).toEqual(
        new Set(['count']),
      );
    });
  },
);

const identityCounts = (template: Template): Record<IdentityRule, number> =>
  Object.fromEntries(
    IDENTITY_RULES.map((rule) => [
      rule,
      identitiesOf(template).filter((identity) => identity.rule === rule).length,
    ]),
  ) as Record<IdentityRule, number>;

describe('the formats', () => {
  it('are listed newest first, each with the year of its document and its own first year', () => {
    const first = TEMPLATES.map(({ since }) => since);
    expect(first).toEqual([...new Set(first)].sort((a, b) => b - a));
    for (const { id, document } of TEMPLATES) expect(document).toContain(`〔${id}〕`);
  });

  it('have the cells of the official tables', () => {
    expect(TABLE_KEYS.map((table) => cellsIn(template2021, table))).toEqual([10, 25 * 7, 15]);
    expect(TABLE_KEYS.map((table) => cellsIn(template2019, table))).toEqual([22, 23 * 7, 15]);
    expect(fieldsOf(template2021).size).toBe(200);
    expect(fieldsOf(template2019).size).toBe(198);
  });

  it('have the identities of the official tables', () => {
    expect(identityCounts(template2021)).toEqual({
      'requests-balance': 7,
      'requests-handled-total': 7,
      'requests-row-total': 25,
      'disputes-total': 3,
    });
    expect(identityCounts(template2019)).toEqual({
      'requests-balance': 7,
      'requests-handled-total': 7,
      'requests-row-total': 23,
      'disputes-total': 3,
    });
  });

  it('spell out what the template prints', () => {
    const field = fieldsOf(template2021).get('requests.refused.stateSecret.naturalPerson');
    expect(field?.row.groups).toEqual(['三、本年度办理结果', '（三）不予公开']);
    expect(field?.row.label).toBe('1.属于国家秘密');
    expect(fieldsOf(template2019).get('proactive.fees.change')?.block.heading).toBe(
      '第二十条第（八）项',
    );
    expect(chineseOrdinal(6)).toBe('六');
  });

  it('cover every report year from 2019, without overlap', () => {
    expect(templateForYear(2018)).toBeNull();
    expect([2019, 2020].map(templateForYear)).toEqual([template2019, template2019]);
    expect(templateForYear(2021)).toBe(template2021);
    TEMPLATES.forEach(({ since }, index) => {
      expect(templateForYear(since)).toBe(TEMPLATES[index]);
      expect(templateForYear(since - 1)).toBe(TEMPLATES[index + 1] ?? null);
    });
    expect(templateForYear(2100)).toBe(TEMPLATES[0]);
  });
});
