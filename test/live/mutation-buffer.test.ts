import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MAX_NODES_AT_ONCE, MutationBuffer } from '../../src/live/mutation-buffer';

const { document } = new JSDOM('<div id="list"><p>旧</p></div><script>let x</script>').window;
const target = document.getElementById('list') as Element;

/** What a page has added to its list; tells how many of the nodes were looked at. */
function added(count: number) {
  const nodes = Array.from({ length: count }, (_, index) => {
    const line = document.createElement('p');
    line.textContent = `新${index};`;
    return line;
  });
  target.append(...nodes);
  let looks = 0;
  const list = {
    length: count,
    *[Symbol.iterator]() {
      for (const node of nodes) {
        looks += 1;
        yield node;
      }
    },
  };
  const record = { target, addedNodes: list } as unknown as MutationRecord;
  return { record, looks: () => looks };
}

describe('what is new on a page', () => {
  it('is looked at one by one where it is little', () => {
    const buffer = new MutationBuffer();
    const { record, looks } = added(3);
    expect(buffer.addAll(record)).toBe(true);
    expect(looks()).toBe(3);
    expect(buffer.take()).toBe('新0;\n新1;\n新2;\n');
  });

  it('is taken as a whole where it is much, and nothing of it is lost', () => {
    const buffer = new MutationBuffer();
    const { record, looks } = added(MAX_NODES_AT_ONCE + 1);
    expect(buffer.addAll(record)).toBe(true);
    expect(looks()).toBe(0);
    expect(buffer.take()).toContain(`新${MAX_NODES_AT_ONCE};`);
  });

  it('is nothing where all of it is code', () => {
    const buffer = new MutationBuffer();
    const addedNodes = document.querySelectorAll('script');
    expect(buffer.addAll({ target, addedNodes })).toBe(false);
    expect(buffer.take()).toBe('');
  });
});
