import { TEMPLATES, templateYears } from '../../src/template';
import { reportYears } from '../../src/wording';
import { withPart } from './page-part';

/** What the pages say of the templates: which documents reports of which years are held against. */

function inEnglish(): string {
  const [first, ...others] = templateYears().map((format, index) => {
    const years = reportYears(format, 'en');
    return `${index === 0 ? `Reports for ${years} are held` : `those for ${years}`} against ${format.document}`;
  });
  return `${[first, ...others].join(', ')}.`;
}

function inChinese(): string {
  const parts = templateYears().map(
    (format, index) =>
      `${reportYears(format, 'zh')}的${index === 0 ? '年报' : ''}按${format.document}核对`,
  );
  return `${parts.join('，')}。`;
}

/** Pages that name the templates, with that part of them written anew. */
export const templatePages = (): Promise<(readonly [path: string, content: string])[]> =>
  Promise.all([
    withPart('README.md', 'templates', `\n\n${inEnglish()}\n\n`),
    withPart('README.zh-CN.md', 'templates', `\n\n${inChinese()}\n\n`),
    withPart('docs/result.md', 'templates', TEMPLATES.map(({ id }) => `\`${id}\``).join(', ')),
  ]);
