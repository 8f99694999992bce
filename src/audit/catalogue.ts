import { RULES, type Rule, type RuleId } from '../rules';

export type { RuleId };

/** What the rules look at, in the order in which people are shown them. */
export const RULE_GROUPS = [
  'structure',
  'tables',
  'arithmetic',
  'claims',
  'formalities',
  'statements',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** The document of the report year's format: 国办公开办函〔2021〕30号, for 2019 and 2020 〔2019〕60号. */
export const FORMAT_BASIS = '格式';

const DECREE = '《中华人民共和国政府信息公开条例》';
const FEES = '国办函〔2020〕109号';
const part = (ordinal: string): string => `${FORMAT_BASIS} 第${ordinal}部分`;

/**
 * What every rule rests on, for lists of rules. Findings name the very document and part; where
 * these depend on the report, what they have in common stands here.
 */
const BASES: Readonly<Record<RuleGroup, Readonly<Record<string, string>>>> = {
  structure: {
    'text-elsewhere': FORMAT_BASIS,
    'too-large': FORMAT_BASIS,
    'template-mismatch': FORMAT_BASIS,
    'section-missing': FORMAT_BASIS,
    'section-order': FORMAT_BASIS,
    'section-title': FORMAT_BASIS,
    'section-empty': FORMAT_BASIS,
    'numbering-broken': FORMAT_BASIS,
  },
  tables: {
    'table-missing': FORMAT_BASIS,
    'table-image': FORMAT_BASIS,
    'row-missing': FORMAT_BASIS,
    'row-extra': FORMAT_BASIS,
    'column-missing': FORMAT_BASIS,
    'column-extra': FORMAT_BASIS,
    'label-deviation': FORMAT_BASIS,
    'cell-empty': FORMAT_BASIS,
    'cell-not-number': FORMAT_BASIS,
    'cell-remark': FORMAT_BASIS,
    'cell-invalid-value': FORMAT_BASIS,
    'regulations-without-power': '《中华人民共和国立法法》第九十一条、第九十三条',
  },
  arithmetic: {
    'requests-balance': part('三'),
    'requests-handled-total': part('三'),
    'requests-row-total': part('三'),
    'disputes-total': part('四'),
  },
  claims: {
    'text-figure-mismatch': FORMAT_BASIS,
    'text-none-conflict': FORMAT_BASIS,
    'all-handled-conflict': part('三'),
    'growth-rate-wrong': FORMAT_BASIS,
  },
  formalities: {
    'title-form': FORMAT_BASIS,
    'title-organ-missing': FORMAT_BASIS,
    'title-year-missing': FORMAT_BASIS,
    'title-year-repeated': FORMAT_BASIS,
    'issuer-mismatch': FORMAT_BASIS,
    'signed-date-invalid': FORMAT_BASIS,
    'published-late': `${DECREE}第四十九条`,
    'period-wrong': `${DECREE}第五十条，${FORMAT_BASIS}`,
  },
  statements: {
    'overview-aspect-missing': part('一'),
    'fee-statement-missing': `${FEES}，${part('六')}`,
    'unpaid-without-fees': `${FEES}，${part('六')}`,
    'placeholder-residue': FORMAT_BASIS,
    'doubled-words': FORMAT_BASIS,
    'old-format-cited': FORMAT_BASIS,
  },
};

/** A rule as lists of rules show it. */
export interface ListedRule {
  readonly rule: Rule<RuleId>;
  readonly group: RuleGroup;
  /** What it rests on; 「格式」 stands for the format of the report year. */
  readonly basis: string;
}

/** Every rule by group, in the order of reading. A test holds it against the registry. */
export const LISTED_RULES: readonly ListedRule[] = RULE_GROUPS.flatMap((group) =>
  Object.entries(BASES[group]).flatMap(([id, basis]) => {
    const rule = RULES.find((one) => one.id === id);
    return rule ? [{ rule, group, basis }] : [];
  }),
);
