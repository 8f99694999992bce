import { editDistance } from '../base/edit-distance';
import { parseArgs } from 'node:util';
import { changeRule, LISTED_RULES } from '../audit';
import { SEVERITIES } from '../result';
import { DEFAULT_SETTINGS, THRESHOLDS, type RuleSettings } from '../settings';
import type { CliMessages } from './messages';

export interface CliOptions {
  readonly help: boolean;
  readonly jsonl: boolean;
  /** Whether reports of successive years are held against each other. */
  readonly years: boolean;
  /** How many threads audit; null where that isn't said. */
  readonly jobs: number | null;
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Which rules are off or have another severity. */
  readonly settings: RuleSettings;
  /** What is wrong with the arguments, in words; empty where nothing is. */
  readonly mistakes: readonly string[];
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  jsonl: { type: 'boolean' },
  years: { type: 'boolean' },
  jobs: { type: 'string', short: 'j' },
  off: { type: 'string' },
  severity: { type: 'string' },
  threshold: { type: 'string' },
} as const;
const isKnown = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);

const ruleOf = (id: string) => LISTED_RULES.find(({ rule }) => rule.id === id)?.rule;

/**
 * Reads the arguments of the command line: `[--jsonl] [--years] [--jobs N] [--off RULE[,RULE…]]…
 * [--severity RULE=error|warning|info]… [--threshold RULE=SHARE]… PATH…`.
 * @param words says what is wrong
 */
export function readOptions(args: readonly string[], words: CliMessages): CliOptions {
  let settings = DEFAULT_SETTINGS;
  const flags = new Set<string>();
  let jobs: number | null = null;
  const paths: string[] = [];
  const mistakes: string[] = [];

  const change = (id: string, to: Parameters<typeof changeRule>[2]) => {
    const rule = ruleOf(id);
    if (rule) settings = changeRule(settings, rule, to);
    else mistakes.push(words.unknownRule(id, similarRules(id)));
  };
  const take = (name: keyof typeof OPTIONS, value: string) => {
    if (name === 'jobs') {
      if (/^[1-9]\d{0,2}$/.test(value)) jobs = Number(value);
      else mistakes.push(words.badJobs(value));
      return;
    }
    if (name === 'off') {
      for (const id of value.split(',')) change(id.trim(), { off: true });
      return;
    }
    if (name === 'threshold') {
      const [id = '', share = ''] = value.split(/=(.*)/);
      const threshold = shareOf(share);
      const rule = ruleOf(id.trim());
      if (threshold === null || (rule && rule.threshold === undefined))
        mistakes.push(words.badThreshold(value));
      else change(id.trim(), { threshold });
      return;
    }
    const [id = '', wanted, ...rest] = value.split('=');
    const severity = SEVERITIES.find((one) => one === wanted?.trim());
    if (severity && rest.length === 0) change(id.trim(), { severity });
    else mistakes.push(words.badSeverity(value));
  };

  // Not strict: `parseArgs` would complain of one mistake only, and in English.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const isFlag = isKnown(name) && OPTIONS[name].type === 'boolean';
    if (!isKnown(name) || (isFlag && value !== undefined))
      mistakes.push(words.unknownOption(value === undefined ? rawName : `${rawName}=${value}`));
    else if (isFlag) flags.add(name);
    else if (value === undefined) mistakes.push(words.missingValue(rawName));
    else take(name, value);
  }
  return {
    ...{ help: flags.has('help'), jsonl: flags.has('jsonl'), years: flags.has('years') },
    ...{ jobs, paths, settings, mistakes },
  };
}

/** A share as it is written, 「60%」 or 「0.6」; null where it is none that a threshold may be set to. */
function shareOf(written: string): number | null {
  const [, number, percent] = /^(\d{1,3}(?:\.\d+)?)(%?)$/.exec(written.trim()) ?? [];
  const share = Number(number) / (percent === '%' ? 100 : 1);
  return share >= THRESHOLDS.min && share <= THRESHOLDS.max ? share : null;
}

/** Ids of rules that may have been meant, the closest first. */
function similarRules(id: string): string[] {
  return LISTED_RULES.map(({ rule }) => ({ id: rule.id, edits: editDistance(id, rule.id) }))
    .filter((one) => one.edits <= Math.max(2, one.id.length / 3) || isPartOf(id, one.id))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map((one) => one.id);
}

const isPartOf = (part: string, whole: string): boolean => part.length > 2 && whole.includes(part);
