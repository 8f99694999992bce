import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardWords } from '../../messages/card';
import { SeverityIcon } from '../../ui/icons';
import { trusted } from '../trusted';
import type { CardProps } from './types';

/** The other findings of the same group, to choose from. */
export const Siblings = ({
  siblings,
  shown,
  words,
  onPick,
}: CardProps & { readonly words: CardWords }) => {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // By hand: scrollIntoView would move the audited page as well.
    const chosen = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (chosen && list.current)
      list.current.scrollTop = chosen.offsetTop - list.current.clientHeight / 3;
  }, [shown.index]);
  return (
    <nav class="siblings" aria-label={words.sameSpot(siblings.length)}>
      <p>{words.sameSpot(siblings.length)}</p>
      <ul ref={list}>
        {siblings.map(({ index, finding, title, inner }) => (
          <li key={index}>
            <button
              type="button"
              aria-current={index === shown.index ? 'true' : undefined}
              onClick={trusted(() => onPick(index))}
            >
              <SeverityIcon severity={finding.severity} />
              <span>{title}</span>
              <span class="where">{inner}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
