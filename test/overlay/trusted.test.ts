import { ESLint } from 'eslint';
import { JSDOM } from 'jsdom';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { trusted } from '../../src/overlay/trusted';

/** Controls of the overlay heed a person alone, and the linter keeps it so. */

const RULE = 'trusted-events/handlers';

// The snippets are no files of the project, so the rules that need types are left out.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function isRefused(filePath: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return messages.some(({ ruleId }) => ruleId === RULE);
}

describe('trusted', () => {
  it('passes over what a script has made, on an element that a script has got hold of', () => {
    const { document, MouseEvent } = new JSDOM('<button></button>').window;
    const button = document.querySelector('button');
    let clicks = 0;
    button?.addEventListener(
      'click',
      trusted(() => (clicks += 1)),
    );
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    document.body.before(button ?? '');
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(clicks).toBe(0);
  });

  it('hands on what a person has done', () => {
    const heard: unknown[] = [];
    const event = { isTrusted: true } as Event;
    trusted((one) => heard.push(one))(event);
    expect(heard).toEqual([event]);
  });
});

describe('handlers in the overlay', () => {
  it.each([
    ['src/overlay/card/x.tsx', 'export const X = () => <button onClick={() => f()} />;'],
    ['src/overlay/card/x.tsx', 'export const X = () => <button onClickCapture={f} />;'],
    ['src/overlay/card/x.tsx', 'export const X = () => <form onSubmit={(e) => f(e)} />;'],
    ['src/overlay/card/x.tsx', 'export const X = () => <input onInput={f} onBeforeInput={f} />;'],
    ['src/overlay/card/x.tsx', 'export const attributes = { onClick: () => f() };'],
    ['src/overlay/x.ts', "export const x = el(document, 'button', { onclick: f });"],
    ['src/overlay/x.ts', "export const x = el(document, 'div', { onkeydown: move });"],
    ['src/overlay/x.ts', "button.addEventListener('click', f);"],
    ['src/overlay/x.ts', "button.addEventListener('pointerdown', (event) => f(event));"],
    ['src/overlay/x.ts', "unclobbered.addEventListener(button, 'click', f);"],
    ['src/overlay/x.ts', 'for (const type of types) button.addEventListener(type, f);'],
    ['src/overlay/x.ts', 'button.onclick = () => f();'],
    ['src/overlay/card/x.ts', 'export const policy = { heed: (act) => act };'],
    ['src/ui/components/x.tsx', 'export const X = () => <button onClick={() => f()} />;'],
    ['src/ui/components/x.tsx', 'export const X = () => <button onClick={props.onPress} />;'],
  ])('%s: %s is refused', async (file, code) => {
    expect(await isRefused(file, code)).toBe(true);
  });

  it.each([
    ['src/overlay/card/x.tsx', 'export const X = () => <button onClick={trusted(() => f())} />;'],
    ['src/overlay/card/x.tsx', 'export const X = () => <IgnoreForm onSubmit={f} onChange={f} />;'],
    ['src/overlay/card/x.tsx', 'export const X = () => <i onPointerEnter={f} onScroll={f} />;'],
    ['src/overlay/card/x.tsx', 'export const props = { onChange: f, onClose: f };'],
    ['src/overlay/x.ts', "export const x = el(document, 'button', { onclick: trusted(f) });"],
    ['src/overlay/x.ts', "button.addEventListener('click', trusted(f));"],
    ['src/overlay/x.ts', "signal.addEventListener('abort', f);"],
    ['src/overlay/card/x.ts', 'export const policy = { heed: trusted };'],
    ['src/ui/components/x.tsx', 'export const X = () => <button onClick={heed(() => f())} />;'],
    ['src/pages/panel/x.tsx', 'export const X = () => <button onClick={() => f()} />;'],
  ])('%s: %s passes', async (file, code) => {
    expect(await isRefused(file, code)).toBe(false);
  });
});
