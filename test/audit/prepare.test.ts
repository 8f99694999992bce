import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditDocument, prepareAudit } from '../../src/audit';
import { runToEnd } from '../../src/base/resumable';
import { foldTraditional } from '../../src/traditional/fold';
import { parsePage } from '../support/dom';
import { toTraditional } from '../property/traditional';

const url = 'http://www.example.gov.cn/t1.html';
const HTML = readFileSync(
  join(import.meta.dirname, '..', '..', 'samples', 'pages', 'many-slips.html'),
  'utf8',
);

describe('an audit that was prepared', () => {
  it('gives what the page gives, at once and in steps', () => {
    const { result } = auditDocument(parsePage(HTML), { url });
    const prepared = prepareAudit(parsePage(HTML), { url });
    expect(prepared.lacksFold).toBe(false);
    expect(prepared.run().result).toEqual(result);
    expect(runToEnd(prepared.steps()).result).toEqual(result);
  });

  it('folds no page in simplified characters, though it could', () => {
    const prepared = prepareAudit(parsePage(HTML), {
      url,
      fold: () => {
        throw new Error('folded');
      },
    });
    expect(prepared.run().result.isReport).toBe(true);
  });

  it('says when it lacks the fold, and with it finds the same as in simplified characters', () => {
    const page = parsePage(HTML);
    toTraditional(page);
    expect(prepareAudit(page, { url }).lacksFold).toBe(true);
    const prepared = prepareAudit(page, { url, fold: foldTraditional });
    expect(prepared.lacksFold).toBe(false);
    const spots = ({ findings }: ReturnType<typeof prepared.run>['result']) =>
      findings.map(({ rule, at }) => `${rule} ${at}`);
    expect(spots(prepared.run().result)).toEqual(
      spots(auditDocument(parsePage(HTML), { url }).result),
    );
  });
});
