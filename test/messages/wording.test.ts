import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ruleMessages } from '../../src/messages/all';
import { ruleNote } from '../../src/messages/rule-notes';
import { exportDocument } from '../../src/present/audit';
import { RULE_IDS } from '../../src/result';
import { auditedPage } from '../support/audited';

/**
 * How the catalogue speaks: as an office writes, one name for one thing. What is looked at is every
 * string in the sources, whatever would make a surface say it.
 */

const MESSAGES = join(import.meta.dirname, '..', '..', 'src', 'messages');
const RULES = join(MESSAGES, '..', 'rules');

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);

function stringsIn(root: ts.Node): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isRegularExpressionLiteral(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    // What is filled in stands as a letter, so that the words around it can be judged.
    if (ts.isTemplateExpression(node))
      found.push(
        node.templateSpans.reduce((text, { literal }) => `${text}X${literal.text}`, node.head.text),
      );
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

type Language = 'zh' | 'en';

/**
 * What the file of a rule says in a language: `zh` or `en`, the notes under the same names, and what
 * several rules share, which is called `…_ZH` or `…Zh`.
 */
function wordsOfRules(locale: Language): string[] {
  const named = new RegExp(
    `^${locale}$|_${locale.toUpperCase()}$|[a-z]${locale === 'zh' ? 'Zh' : 'En'}$`,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const { name } = node as { readonly name?: ts.Node };
    if (name && ts.isIdentifier(name) && named.test(name.text)) found.push(...stringsIn(node));
    else ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(RULES, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts') && !file.includes('.generated.')) visit(parsed(join(RULES, file)));
  return found;
}

const filesOf = (locale: Language): string[] =>
  readdirSync(join(MESSAGES, locale))
    .filter((file) => !file.includes('.generated.'))
    .map((file) => join(MESSAGES, locale, file));
const catalogue = (locale: Language): string[] => [
  ...filesOf(locale).flatMap((file) => stringsIn(parsed(file))),
  ...wordsOfRules(locale),
];

/** What the browser says of the extension: its name, its keys. */
function manifestMessages(locale: string): string[] {
  const path = join(MESSAGES, '..', '..', 'public', '_locales', locale, 'messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  return Object.values(messages).map(({ message }) => message);
}

const zh = [...catalogue('zh'), ...manifestMessages('zh_CN')];
const en = [...catalogue('en'), ...manifestMessages('en')];
const offending = (texts: readonly string[], pattern: RegExp) =>
  texts.filter((text) => pattern.test(text));

describe('the words of rules', () => {
  it.each(['zh', 'en'] as const)('are in the catalogue that is looked at in %s', (locale) => {
    const texts = catalogue(locale);
    for (const { title } of Object.values(ruleMessages(locale))) expect(texts).toContain(title);
    for (const id of RULE_IDS) expect(texts).toContain(ruleNote(id, locale).checks);
  });
});

describe('the Chinese catalogue', () => {
  it.each<[string, RegExp]>([
    [
      'chats',
      /都?对不上|[^核]不对(?![外应])|写到|像是|怎么|这一[处格行列]|这张|这个|这份|写了两遍|算得|却有/,
    ],
    ['calls problems by another name', /差错|毛病|漏洞/],
    ['calls the navigator by another name', /工具条|审核工具|浮动条/],
    ['calls the audit panel by another name', /(?<!审核)面板|侧栏|侧边栏面板/],
    // What the browser calls so, the audit panel may stand in.
    ['speaks of a sidebar but the browser’s', /^(?!.*(?:浏览器|Firefox)).*侧边栏/],
    ['calls the card by another name', /(?:说明|问题|审核)卡片/],
    ['calls the popup at all: the audit panel stands in it', /弹窗|弹出窗口/],
    ['calls severities by another name', /程度|等级|严重性/],
    ['calls the letter by another name', /Word (?!审核意见书|整改复查意见|中)/],
    ['calls ignoring by another name', /撤销忽略|恢复计入|不予采纳/],
    ['calls the advice by another name', /怎么改|改正建议|整改建议/],
    ['writes dates for machines', /\d{4}-\d{2}/],
    [
      'has half-width punctuation between its words',
      /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u,
    ],
    [
      'has spaces between its words',
      /[\p{Script=Han}，。；：、“”（）] +[\p{Script=Han}，。；：、“”（）]/u,
    ],
    ['has straight quotes', /["']/],
    ['has quotes in quotes', /“[^”]*“/],
    // `quote` nests the quotes of what is filled in.
    ['quotes what is filled in by hand', /“X”/],
    ['puts full stops twice', /。。|，，|。，/],
  ])('never %s', (_, pattern) => {
    expect(zh.length).toBeGreaterThan(200);
    expect(offending(zh, pattern)).toEqual([]);
  });
});

describe('the English catalogue', () => {
  it.each<[string, RegExp]>([
    ['calls findings by another name', /\bslips?\b/i],
    ['calls the audit panel by another name', /side ?panel|(?<!audit )\bpanel\b|\bpopup\b/i],
    ['speaks of a sidebar but the browser’s', /^(?!.*(?:browser|Firefox)).*sidebar/i],
    ['writes dates for machines', /\d{4}-\d{2}/],
    ['has Chinese punctuation around English words', /[a-z][，。；：！？]|[，。；：！？] ?[a-z]/i],
    ['has spaces twice, or before a stop', /[a-z.,] {2}\S| [.,;](?: |$)/],
    ['has straight double quotes', /"/],
    ['quotes what is filled in by hand', /“X”/],
  ])('never %s', (_, pattern) => {
    expect(en.length).toBeGreaterThan(200);
    expect(offending(en, pattern)).toEqual([]);
  });
});

describe('what people read of the extension in Chinese', () => {
  const page = (name: string) => readFileSync(join(MESSAGES, '..', '..', name), 'utf8');

  it.each([
    ['README.zh-CN.md', page('README.zh-CN.md')],
    ['PRIVACY.md', page('PRIVACY.md')],
  ])('%s names things as the extension does', (_, text) => {
    const others = /工具条|浮动条|扩展面板|侧栏|弹窗|差错|(?:说明|问题)卡片|不予采纳/;
    expect(text.split('\n').filter((line) => others.test(line))).toEqual([]);
  });
});

describe('what the samples are told', () => {
  const pages = readdirSync(join(import.meta.dirname, '..', '..', 'samples', 'pages'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .filter((name) => !/^(?:clean|not-a-report)-/.test(name));

  /** How deep double quotes stand in each other; page text may leave some open. */
  function depthOf(text: string): number {
    let depth = 0;
    let deepest = 0;
    for (const letter of text) {
      if (letter === '“') deepest = Math.max(deepest, (depth += 1));
      if (letter === '”') depth = Math.max(0, depth - 1);
    }
    return deepest;
  }

  it.each(pages)('%s', (page) => {
    const { groups, identities } = exportDocument(auditedPage(page), {
      locale: 'zh',
      savedAt: new Date(0),
    });
    const rows = groups.flatMap((group) => group.rows);
    const texts = [
      ...rows.flatMap(({ place, cell, kind, message, expected, actual, advice }) =>
        [place, cell, kind, message, expected, actual, advice].filter((text) => text !== null),
      ),
      ...identities.map(({ place }) => place),
    ];
    expect(texts.filter((text) => depthOf(text) > 1)).toEqual([]);
    expect(offending(texts, /\d{4}-\d{2}-\d{2}| 或 \d+（|undefined|NaN|：。|（）/)).toEqual([]);
    // A sentence each, ended as one.
    for (const { message, advice } of rows)
      for (const text of [message, advice]) expect(text).toMatch(/[^。]。$/);
  });
});
