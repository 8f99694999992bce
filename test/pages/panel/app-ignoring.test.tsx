// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { IgnoredChange } from '../../../src/extension/storage/user-settings';
import { uiMessages } from '../../../src/messages/all';
import { idOfIgnored, ignoring, withIgnored, type IgnoredFinding } from '../../../src/result';
import { ignoredFor } from '../../support/ignored';
import {
  all,
  auditedAs,
  button,
  close,
  eachInNewPanel,
  field,
  heard,
  key,
  later,
  one,
  open,
  press,
  report,
  root,
  settle,
  source,
  texts,
  words,
  write,
} from './harness';
import { cleanReport, faultyReport, SAID } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));
eachInNewPanel();

describe('setting aside', () => {
  const kept: IgnoredFinding[] = [];
  /** As the page does: it audits again when something is set aside. */
  const follow = () => auditedAs(withIgnored(faultyReport, kept));
  beforeEach(() => {
    kept.length = 0;
    source.ignore.mockImplementation((_tab, result, finding, said) => {
      const entry = ignoring(result, finding, said, new Date());
      if (entry) kept.push(entry);
      return Promise.resolve(entry ? { remove: [idOfIgnored(entry)] } : {});
    });
    source.unignore.mockImplementation(() => Promise.resolve({ add: kept.splice(0) }));
    source.decide.mockImplementation((_tab, { add = [], remove = [] }) => {
      const rest = kept.filter((entry) => !remove.includes(idOfIgnored(entry)));
      kept.splice(0, kept.length, ...rest, ...add);
      return Promise.resolve();
    });
  });
  /** Opens the last finding, and the form to set it aside. */
  async function begin() {
    await press(all('.finding > .go')[2]);
    await press(one('.finding.open .details .link'));
    return field('textarea');
  }

  test('takes a reason, and can be undone', async () => {
    await open(report());
    await write(await begin(), ' 已核实 ');
    await key(one('textarea'), 'Enter');
    expect(kept).toMatchObject([
      { rule: 'section-title', reason: '已核实', organ: '示例县某镇人民政府', year: 2022 },
    ]);
    expect(source.keepDrafts.mock.lastCall?.[0]).toSatisfy((change: object) =>
      Object.values(change).every((draft) => draft === null),
    );
    await follow();
    expect(texts('.finding .message')).toEqual([`错误${SAID.first}`, `错误${SAID.second}`]);
    expect(one('.ignored').textContent).toContain('已核实');
    expect(texts('[role=tab]')[0]).toBe('问题2');

    await press(button(words.undo));
    expect(kept).toEqual([]);
    await follow();
    expect(root.querySelector('.ignored')).toBeNull();
  });

  test('asks for a reason, and offers usual ones', async () => {
    await open(report());
    const { needsReason, reasons } = uiMessages('zh').ignoring;
    await write(await begin(), ' ');
    for (const give of [
      () => key(one('textarea'), 'Enter'),
      () => press(one('.ignore .primary')),
    ]) {
      await give();
      expect(one('.ignore [role=alert]').textContent).toBe(needsReason);
      expect(document.activeElement).toBe(one('textarea'));
    }
    expect(source.ignore).not.toHaveBeenCalled();
    await press(button(reasons[1] ?? ''));
    expect(root.querySelector('.ignore [role=alert]')).toBeNull();
    expect(field('textarea').value).toBe(reasons[1]);
    await press(one('.ignore .primary'));
    expect(kept).toMatchObject([{ reason: reasons[1] }]);
  });

  test('holds for what it was about: changed, the finding says so, and is ignored again in one click', async () => {
    const { ignoring: said } = uiMessages('zh');
    const [, second, third] = faultyReport.findings;
    const before = third && ignoredFor(faultyReport, third, '发布单位来电', new Date(0));
    if (!second || !third || !before) throw new Error('findings');
    const was = { ...before, content: { figures: {} }, message: '当时的说法' };
    const elsewhere = ignoredFor(faultyReport, second, '别处', new Date(0), 'b.gov.cn');
    if (!elsewhere) throw new Error('a report');
    kept.push(was, elsewhere);
    await open(report(withIgnored(faultyReport, kept)));
    expect(texts('.was-ignored')).toEqual([said.before.elsewhere, said.before.changed]);
    expect(root.querySelector('.ignored')).toBeNull();

    const changed = all('.finding').find(({ textContent }) =>
      textContent.includes(said.before.changed),
    );
    expect(changed?.textContent).toContain('当时的说法');
    expect(changed?.textContent).toContain('发布单位来电');
    const pressOf = (name: string) =>
      press(
        [...(changed?.querySelectorAll<HTMLElement>('.before button') ?? [])].find(
          ({ textContent }) => textContent === name,
        ),
      );
    await pressOf(said.again.changed);
    expect(source.ignore).toHaveBeenCalledExactlyOnceWith(7, expect.anything(), third, {
      reason: '发布单位来电',
      message: SAID.third,
    });
    await pressOf(said.undo);
    expect(source.unignore).toHaveBeenCalledExactlyOnceWith(7, expect.anything(), third);
  });

  test('can be taken back from the list, and that undone with the reason', async () => {
    await open(report());
    await write(await begin(), '甲乙丙');
    await press(one('.ignore .primary'));
    await follow();
    const [entry] = kept;
    await press(one('.ignored .link'));
    expect(kept).toEqual([]);
    await press(button(words.undo));
    expect(kept).toEqual([entry]);
  });

  test('keeps the keyboard focus: on the way back, or the finding that was taken back', async () => {
    await open(report());
    (await begin()).focus();
    await key(field('textarea'), 'Escape');
    expect(document.activeElement).toBe(one('.finding.open .details .link'));

    await press(one('.finding.open .details .link'));
    await write(field('textarea'), '已核实');
    await key(field('textarea'), 'Enter');
    await follow();
    expect(document.activeElement).toBe(button(words.undo));
    await press(button(words.undo));
    await follow();
    expect(document.activeElement).toBe(all('.finding > .go')[2]);

    await press(one('.finding.open .details .link'));
    // The page may be quicker than the browser.
    const told = later<IgnoredChange>();
    source.ignore.mockImplementationOnce((_tab, result, finding, said) => {
      const entry = ignoring(result, finding, said, new Date());
      if (entry) kept.push(entry);
      return told.answer;
    });
    await write(field('textarea'), '已核实');
    await key(field('textarea'), 'Enter');
    await follow();
    await settle(() => told.give({ remove: kept.map(idOfIgnored) }));
    expect(document.activeElement).toBe(button(words.undo));
    await press(one('.ignored .link'));
    await follow();
    expect(document.activeElement).toBe(all('.finding > .go')[2]);
    one('#tab-findings').focus();
    await follow();
    expect(document.activeElement).toBe(one('#tab-findings'));
  });

  test('is told until something newer is, however late a page answers', async () => {
    await open(report());
    const led = later<boolean>();
    source.focus.mockReturnValueOnce(led.answer);
    await write(await begin(), '已核实');
    await key(field('textarea'), 'Enter');
    await follow();
    await settle(() => led.give(true));
    expect(document.activeElement).toBe(button(words.undo));
    expect(one('.told').textContent).toContain(words.wasIgnored);
  });

  test('has the focus in its form at once', async () => {
    await open(report());
    await press(all('.finding > .go')[2]);
    const form = new Promise<[Element, Element | null]>((resolve) => {
      const watch = new MutationObserver(() => {
        const made = root.querySelector('textarea');
        if (!made) return;
        watch.disconnect();
        resolve([made, document.activeElement]);
      });
      watch.observe(root, { childList: true, subtree: true });
    });
    one('.finding.open .details .link').click();
    // Not only when it has been drawn: somebody who types doesn't wait for that either.
    const [made, focused] = await form;
    expect(focused).toBe(made);
  });

  test('that can’t be undone leaves the focus alone', async () => {
    await open(report());
    await begin();
    await write(field('textarea'), '已核实');
    await press(one('.ignore .primary'));
    await follow();
    source.unignore.mockRejectedValueOnce(new Error('the disk is full'));
    await press(one('.ignored .link'));
    kept.length = 0;
    one('#tab-findings').focus();
    await follow();
    expect(document.activeElement).toBe(one('#tab-findings'));
  });

  test('gives the keyboard focus to no place of long ago when what is said is dismissed', async () => {
    await open(report());
    source.focus.mockResolvedValueOnce(false);
    const [first] = all('.finding > .go');
    first?.focus();
    await press(first);
    one('.told button').focus();
    await press(one('.told button'));
    expect(document.activeElement).toBe(first);

    (await begin()).focus();
    await write(field('textarea'), '已核实');
    await key(field('textarea'), 'Enter');
    await follow();
    expect(document.activeElement).toBe(button(words.undo));
    await press(one('.told .plain'));
    expect(document.activeElement).toBe(one('.told'));
  });

  test('loses nothing that was written to a new audit, another page or a failure', async () => {
    await open(report());
    await write(await begin(), '写到一半');
    await auditedAs({ ...faultyReport, checks: cleanReport.checks });
    expect(field('textarea').value).toBe('写到一半');
    await settle(heard().turned);
    expect(field('textarea').value).toBe('写到一半');

    source.ignore.mockRejectedValueOnce(new Error('the disk is full'));
    await press(one('.ignore .primary'));
    expect(one('.told').textContent).toContain(words.notKept);
    expect(field('textarea').value).toBe('写到一半');
    await key(one('textarea'), 'Escape');
    expect(root.querySelector('textarea')).toBeNull();
  });

  test('goes on where it was left, in another panel', async () => {
    await open(report());
    await write(await begin(), '写到一半');
    const [drafts] = source.keepDrafts.mock.lastCall ?? [];
    close();
    source.readDrafts.mockResolvedValue(drafts as Record<string, string>);
    await open(report());
    expect(field('textarea').value).toBe('写到一半');
  });
});
