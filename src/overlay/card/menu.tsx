import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icons';
import { trusted } from '../trusted';
import type { Guarded } from './guarded';
import { placeMenu } from './position';
import type { MenuProps } from './types';

/** A menu at its button: arrows move, Enter picks, Escape goes back. */
export const Menu = ({
  label,
  items,
  anchor,
  seen,
  guarded,
  onClose,
}: MenuProps & { readonly guarded: Guarded }) => {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = element.current;
    if (!menu) return;
    void placeMenu(menu, anchor(), seen());
    const chosen = menu.querySelector<HTMLElement>('[aria-checked=true]');
    (chosen ?? menu.querySelector<HTMLElement>('button'))?.focus({ preventScroll: true });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(element.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const last = buttons.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = to[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else if (next !== undefined) buttons[next]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={element}
      class="menu"
      role="menu"
      aria-label={label}
      onKeyDown={trusted(onKeyDown)}
      onFocusOut={({ relatedTarget }: FocusEvent) => {
        if (!element.current?.contains(relatedTarget as Node | null)) onClose(false);
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
};
