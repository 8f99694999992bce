// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { placeOfTarget, type OwnFinding, type OwnTarget } from '../../../src/result';
import { findingOfOwn } from '../../../src/result';
import { ownWords } from '../../../src/messages/own';
import { cellTarget, ownFinding } from '../../support/own';
import {
  all,
  button,
  close,
  eachInNewPanel,
  frame,
  heard,
  key,
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
import { faultyReport } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));

/** Findings that the person adds: the form, what is kept of it, and what can be done with them. */

eachInNewPanel();

const quoted: OwnTarget = {
  kind: 'words',
  section: 'overview',
  quote: { prefix: '本机关', exact: '收到申请12件', suffix: '，' },
};
const cell = cellTarget('requests.granted.total', '25');
const choosing = (...targets: readonly OwnTarget[]) =>
  source.readChosen.mockResolvedValue({ targets, isTooLong: false });
const said = '与第三部分表格不符。';
const field = () => one('.own-form textarea') as HTMLTextAreaElement;
const fill = (text: string) => write(field() as unknown as HTMLInputElement, text);
/** Opens the form, and waits until it knows what is chosen. */
const openForm = async () => {
  await press(button(words.own.add));
  await settle();
};
const kept = (): OwnFinding | undefined => source.keepOwn.mock.lastCall?.[1];
const lastDraft = () => Object.values(source.keepDrafts.mock.lastCall?.[0] ?? {})[0];

describe('the form', () => {
  test('shows what is chosen on the page, and keeps what is written of it', async () => {
    choosing(quoted, cell);
    await open(report());
    await openForm();
    expect(document.activeElement).toBe(field());
    expect(texts('.own-form .kind')).toEqual([words.own.kinds.words, words.own.kinds.cell]);
    expect(one('.own-form .targets').textContent).toContain('“收到申请12件”');
    await press(all('.own-form input')[1]);
    await press(button('错误'));
    await fill(`  ${said} `);
    await press(button(words.own.save));
    expect(source.keepOwn).toHaveBeenCalledOnce();
    expect(source.keepOwn.mock.lastCall?.[0]).toBe(frame.tabId);
    expect(kept()).toMatchObject({
      version: 1,
      organ: faultyReport.report?.issuer,
      year: faultyReport.report?.year,
      target: cell,
      severity: 'error',
      words: said,
    });
    expect(root.querySelector('.own-form')).toBeNull();
    expect(root.textContent).toContain(words.own.wasAdded);
    // The way back.
    await press(button(words.undo));
    expect(source.dropOwn).toHaveBeenCalledWith(frame.tabId, kept()?.id);
  });

  test('takes what is chosen later, when the person comes back from the page', async () => {
    await open(report());
    await openForm();
    expect(root.textContent).toContain(words.own.choose);
    await fill(said);
    choosing(quoted);
    await settle(() => window.dispatchEvent(new Event('focus')));
    expect(field().value).toBe(said);
    await press(button(words.own.save));
    expect(kept()?.target).toEqual(quoted);
  });

  test('asks for what lacks, and keeps nothing until then', async () => {
    await open(report());
    await openForm();
    await press(button(words.own.save));
    expect(root.textContent).toContain(words.own.needsTarget);
    choosing(quoted);
    await press(button(words.own.readAgain));
    await press(button(words.own.save));
    expect(root.textContent).toContain(words.own.needsWords);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(source.keepOwn).not.toHaveBeenCalled();
  });

  test('says that more is selected than can be objected to', async () => {
    source.readChosen.mockResolvedValue({ targets: [], isTooLong: true });
    await open(report());
    await openForm();
    expect(root.textContent).toContain(words.own.tooLong);
  });

  test('keeps what was typed where the browser has no more room, and says why', async () => {
    choosing(quoted);
    source.keepOwn.mockRejectedValue(new Error('QuotaExceededError: storage.local quota exceeded'));
    await open(report());
    await openForm();
    await fill(said);
    await press(button(words.own.save));
    expect(root.textContent).toContain(words.own.full);
    expect(field().value).toBe(said);
  });

  test('is open again with its words in another panel, and closed for good by giving it up', async () => {
    choosing(quoted);
    await open(report());
    await openForm();
    await fill(said);
    const [name] = Object.keys(source.keepDrafts.mock.lastCall?.[0] ?? {});
    const draft = lastDraft();
    close();
    source.readDrafts.mockResolvedValue({ [name as string]: draft as string });
    await open(report());
    expect(field().value).toBe(said);
    await press(button(words.cancel));
    expect(root.querySelector('.own-form')).toBeNull();
    expect(lastDraft()).toBeNull();
    expect(document.activeElement).toBe(button(words.own.add));
  });

  test('opens for what was selected when the person asks in the browser’s menu, drafts and all', async () => {
    choosing(quoted);
    await open(report());
    await press(all('[role=tab]')[1]);
    await settle(() => heard().adding());
    await settle();
    expect(one('.own-form .targets').textContent).toContain('“收到申请12件”');
    await fill(said);
    await settle(() => heard().adding());
    expect(field().value).toBe(said);
  });

  test('opens by a key, and saves by another', async () => {
    choosing(quoted);
    await open(report());
    await settle(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyN', altKey: true, shiftKey: true, bubbles: true }),
      ),
    );
    await settle();
    await fill(said);
    await key(field(), 'Enter');
    expect(source.keepOwn).not.toHaveBeenCalled();
    await settle(() =>
      field().dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
      ),
    );
    expect(kept()?.words).toBe(said);
  });
});

describe('a finding of one’s own', () => {
  const own = ownFinding(cell, { words: said });
  const result = {
    ...faultyReport,
    findings: [findingOfOwn(own, 'found', '25', ownWords('zh')), ...faultyReport.findings],
  };

  test('is listed with its words and place, and is deleted and not set aside', async () => {
    source.readOwn.mockResolvedValue(own);
    await open(report(result));
    const [item] = all('.finding');
    expect(item?.textContent).toContain(said);
    expect(item?.textContent).not.toContain(words.ignoreThis);
    expect(placeOfTarget(own.target)).toBe('requests.granted.total');
    await press(button(words.own.remove));
    expect(source.dropOwn).toHaveBeenCalledWith(frame.tabId, own.id);
    expect(root.textContent).toContain(words.own.wasRemoved);
    await press(button(words.undo));
    expect(source.keepOwn).toHaveBeenCalledWith(frame.tabId, own);
  });

  test('is changed in the form, under the same id', async () => {
    source.readOwn.mockResolvedValue(own);
    await open(report(result));
    await press(button(words.own.edit));
    expect(field().value).toBe(said);
    await fill('改为别的说法。');
    await press(button(words.own.save));
    expect(kept()).toMatchObject({
      id: own.id,
      madeOn: own.madeOn,
      target: cell,
      words: '改为别的说法。',
    });
    expect(kept()?.changedOn).not.toBe(own.changedOn);
    expect(root.textContent).toContain(words.own.wasEdited);
  });

  test('that was deleted elsewhere is said to be so', async () => {
    await open(report(result));
    await press(button(words.own.edit));
    expect(root.textContent).toContain(words.own.gone);
  });

  test('can’t be added where the page only announces the report', async () => {
    const announced = {
      ...faultyReport,
      report: faultyReport.report && {
        ...faultyReport.report,
        offered: { kind: 'document' as const, name: '年报' },
      },
    };
    await open(report(announced));
    expect(texts('button')).not.toContain(words.own.add);
  });
});
