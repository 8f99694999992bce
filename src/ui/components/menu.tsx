import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons';
import { Button, type ButtonLook } from './button';
import { useControlPolicy } from './controls';

/** One of a few to choose from; what is chosen already has a tick. */
export interface MenuItem {
  readonly label: string;
  readonly chosen: boolean;
  readonly onPick: () => void;
}

/** Where the focus is when a menu opens; `chosen` is the first one where none is chosen. */
export type MenuStart = 'chosen' | 'first' | 'last';

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly start?: MenuStart;
  /** The button that it belongs to. */
  readonly button: () => HTMLElement | null;
  /** @param giveBack whether its button is to have the focus again */
  readonly onClose: (giveBack: boolean) => void;
  /** Puts it at its button, where no sheet does. */
  readonly onShown?: (menu: HTMLElement) => void;
}

/** Whether a key writes a character, and is not a part of a command. */
const isCharacter = ({ key, isComposing, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  Array.from(key).length === 1 && key !== ' ' && !isComposing && !altKey && !ctrlKey && !metaKey;

/** The item that a key leads to from another; null where it leads to none. */
function itemFor(event: KeyboardEvent, labels: readonly string[], at: number): number | null {
  const count = labels.length;
  switch (event.key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (Math.max(at, 0) + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
  }
  if (!isCharacter(event)) return null;
  const wanted = event.key.toLowerCase();
  const round = labels.map((_, step) => (at + 1 + step) % count);
  return round.find((index) => labels[index]?.toLowerCase().startsWith(wanted)) ?? null;
}

/**
 * A menu at its button, by the menu pattern of the ARIA Authoring Practices: arrows, Home, End and first
 * letters move, Enter and Space pick, Escape goes back to the button, Tab goes on from there. Its sheet is
 * menu.css.
 */
export function Menu({ label, items, start = 'chosen', button, onClose, onShown }: MenuProps) {
  const { heed, guarded, focus } = useControlPolicy();
  const element = useRef<HTMLDivElement>(null);
  const entries = () => [...(element.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => {
    if (!element.current) return;
    onShown?.(element.current);
    const all = entries();
    const chosen = all[items.findIndex((item) => item.chosen)] ?? all[0];
    focus({ chosen, first: all[0], last: all.at(-1) }[start]);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') {
      // The browser takes the focus on from where it is then: from the button.
      onClose(true);
      return;
    }
    const all = entries();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const next = itemFor(
      event,
      items.map((item) => item.label),
      at,
    );
    if (event.key === 'Escape') onClose(true);
    else if (next !== null) focus(all[next]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={element}
      class="menu"
      role="menu"
      aria-label={label}
      onKeyDown={heed(onKeyDown)}
      onFocusOut={({ relatedTarget }: FocusEvent) => {
        // Pressing its button closes it by itself.
        const to = relatedTarget as Node | null;
        if (!element.current?.contains(to) && to !== button()) onClose(false);
      }}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitemradio"
          aria-checked={item.chosen}
          tabIndex={-1}
          {...guarded(() => {
            onClose(true);
            item.onPick();
          })}
        >
          <span class="tick">{item.chosen && <Icon name="check" />}</span>
          {item.label}
        </button>
      ))}
    </div>
  );
}

interface MenuButtonProps extends Pick<MenuProps, 'label' | 'items'> {
  readonly look: ButtonLook;
  readonly disabled?: boolean;
  /** Class by which its surface places it. */
  readonly class?: string;
  /** An icon. */
  readonly children: ComponentChildren;
}

/**
 * A button with its menu, by the menu button pattern of the ARIA Authoring Practices: the down arrow opens
 * it as a press does, the up arrow at its end. What stands around it is the ground that it is placed on.
 */
export function MenuButton({ label, items, look, disabled = false, ...rest }: MenuButtonProps) {
  const { focus } = useControlPolicy();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<MenuStart | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const start = ({ ArrowDown: 'first', ArrowUp: 'last' } as const)[event.key];
    if (start === undefined) return;
    event.preventDefault();
    setOpen(start);
  };
  return (
    <>
      <Button
        look={look}
        label={label}
        title={label}
        opensMenu
        expanded={open !== null}
        disabled={disabled}
        {...rest}
        buttonRef={button}
        onPress={() => setOpen(open === null ? 'chosen' : null)}
        onKeyDown={onKeyDown}
      />
      {open !== null && (
        <Menu
          label={label}
          items={items}
          start={open}
          button={() => button.current}
          onClose={(giveBack) => {
            setOpen(null);
            if (giveBack) focus(button.current);
          }}
        />
      )}
    </>
  );
}
