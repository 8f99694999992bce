// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { useState } from 'preact/hooks';
import { TabPanel, Tabs } from '../../../src/ui/components/tabs';
import { all, clear, key, ON_PAGES, one, press, show } from './harness';

/** The tabs pattern of the ARIA Authoring Practices. */

const NAMES = ['findings', 'data', 'checks'] as const;
const Views = () => {
  const [chosen, setChosen] = useState<(typeof NAMES)[number]>('findings');
  return (
    <>
      <Tabs
        label="Views"
        tabs={NAMES.map((name, index) => ({ name, title: name, count: index }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      {NAMES.map((name) => (
        <TabPanel key={name} name={name} isChosen={name === chosen}>
          {name}
        </TabPanel>
      ))}
    </>
  );
};

afterEach(clear);

it('show one view, and say which', () => {
  show(ON_PAGES, <Views />);
  expect(one('[role=tablist]').getAttribute('aria-label')).toBe('Views');
  expect(all('[role=tab]').map(({ textContent }) => textContent)).toEqual([
    'findings',
    'data1',
    'checks2',
  ]);
  press('[role=tab]:nth-child(2)');
  expect(all('[role=tab]').map((tab) => [tab.ariaSelected, tab.tabIndex])).toEqual([
    ['false', -1],
    ['true', 0],
    ['false', -1],
  ]);
  const shown = all('[role=tabpanel]').filter(({ hidden }) => !hidden);
  expect(shown.map(({ textContent }) => textContent)).toEqual(['data']);
  const [tab] = all('[aria-selected=true]');
  expect(shown[0]?.id).toBe(tab?.getAttribute('aria-controls'));
  expect(shown[0]?.getAttribute('aria-labelledby')).toBe(tab?.id);
});

it('are gone through by arrows round their ends, Home and End; other keys are the browser’s', () => {
  show(ON_PAGES, <Views />);
  for (const [name, to] of [
    ['ArrowLeft', 'checks'],
    ['ArrowRight', 'findings'],
    ['End', 'checks'],
    ['Home', 'findings'],
    ['ArrowRight', 'data'],
  ] as const) {
    expect(key(one('[aria-selected=true]'), name)).toBe(false);
    expect(one('[aria-selected=true]').id).toBe(`tab-${to}`);
    expect(document.activeElement).toBe(one('[aria-selected=true]'));
  }
  expect(key(one('[aria-selected=true]'), 'ArrowDown')).toBe(true);
});
