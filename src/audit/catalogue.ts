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
export const TEMPLATE_BASIS = '格式';

const DECREE = '《中华人民共和国政府信息公开条例》';
const FEES = '国办函〔2020〕109号';
const part = (ordinal: string): string => `${TEMPLATE_BASIS} 第${ordinal}部分`;

/**
 * What every rule rests on, for lists of rules. Findings name the very document and part; where
 * these depend on the report, what they have in common stands here.
 */
const BASES: Readonly<Record<RuleGroup, Readonly<Record<string, string>>>> = {
  structure: {
    'text-elsewhere': TEMPLATE_BASIS,
    'too-large': TEMPLATE_BASIS,
    'template-mismatch': TEMPLATE_BASIS,
    'section-missing': TEMPLATE_BASIS,
    'section-order': TEMPLATE_BASIS,
    'section-title': TEMPLATE_BASIS,
    'section-empty': TEMPLATE_BASIS,
    'numbering-broken': TEMPLATE_BASIS,
  },
  tables: {
    'table-missing': TEMPLATE_BASIS,
    'table-image': TEMPLATE_BASIS,
    'row-missing': TEMPLATE_BASIS,
    'row-extra': TEMPLATE_BASIS,
    'column-missing': TEMPLATE_BASIS,
    'column-extra': TEMPLATE_BASIS,
    'label-deviation': TEMPLATE_BASIS,
    'cell-empty': TEMPLATE_BASIS,
    'cell-not-number': TEMPLATE_BASIS,
    'cell-remark': TEMPLATE_BASIS,
    'cell-invalid-value': TEMPLATE_BASIS,
    'regulations-without-power': '《中华人民共和国立法法》第九十一条、第九十三条',
  },
  arithmetic: {
    'requests-balance': part('三'),
    'requests-handled-total': part('三'),
    'requests-row-total': part('三'),
    'disputes-total': part('四'),
  },
  claims: {
    'text-figure-mismatch': TEMPLATE_BASIS,
    'text-none-conflict': TEMPLATE_BASIS,
    'all-handled-conflict': part('三'),
    'growth-rate-wrong': TEMPLATE_BASIS,
  },
  formalities: {
    'title-form': TEMPLATE_BASIS,
    'title-organ-missing': TEMPLATE_BASIS,
    'title-year-missing': TEMPLATE_BASIS,
    'title-year-repeated': TEMPLATE_BASIS,
    'issuer-mismatch': TEMPLATE_BASIS,
    'signed-date-invalid': TEMPLATE_BASIS,
    'published-late': `${DECREE}第四十九条`,
    'period-wrong': `${DECREE}第五十条，${TEMPLATE_BASIS}`,
  },
  statements: {
    'overview-aspect-missing': part('一'),
    'fee-statement-missing': `${FEES}，${part('六')}`,
    'unpaid-without-fees': `${FEES}，${part('六')}`,
    'placeholder-residue': TEMPLATE_BASIS,
    'doubled-words': TEMPLATE_BASIS,
    'old-format-cited': TEMPLATE_BASIS,
    'last-year-in-text': TEMPLATE_BASIS,
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
