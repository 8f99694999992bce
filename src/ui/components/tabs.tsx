import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useControlPolicy } from './controls';

interface Tab<Name extends string> {
  readonly name: Name;
  readonly title: string;
  /** How much there is to see in it; 0 says nothing. */
  readonly count: number;
}

interface TabsProps<Name extends string> {
  /** What the tabs are of. */
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

const tabId = (name: string): string => `tab-${name}`;
const panelId = (name: string): string => `view-${name}`;

/**
 * Views of which one is shown, by the tabs pattern of the ARIA Authoring Practices: Tab comes to the one
 * chosen, arrows, Home and End choose. Names are unique in their page. Its sheet is tabs.css.
 */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose }: TabsProps<Name>) {
  const { heed } = useControlPolicy();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const to = {
      ArrowRight: tabs[(at + 1) % tabs.length],
      ArrowLeft: tabs.at(at - 1),
      Home: tabs[0],
      End: tabs.at(-1),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to.name);
    list.current?.querySelector<HTMLElement>(`#${tabId(to.name)}`)?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={heed(onKeyDown)}>
      {tabs.map(({ name, title, count }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === chosen}
          aria-controls={panelId(name)}
          tabIndex={name === chosen ? 0 : -1}
          onClick={heed(() => onChoose(name))}
        >
          {title}
          {count > 0 && <span class="number">{count}</span>}
        </button>
      ))}
    </div>
  );
}

/** What a tab shows; out of sight while another one is chosen. */
export const TabPanel = (props: {
  readonly name: string;
  readonly isChosen: boolean;
  readonly children: ComponentChildren;
}) => (
  <div
    id={panelId(props.name)}
    class="view"
    role="tabpanel"
    aria-labelledby={tabId(props.name)}
    tabIndex={0}
    hidden={!props.isChosen}
  >
    {props.children}
  </div>
);
