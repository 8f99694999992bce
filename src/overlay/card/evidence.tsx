import type { CardWords } from '../../messages/card';
import type { CardProps, Evidence } from './types';
import { trusted } from '../trusted';

interface EvidenceProps extends Pick<CardProps, 'onPoint' | 'onVisit' | 'visiting'> {
  readonly evidence: Evidence;
  readonly words: CardWords;
}

/** What the text says and what the table says, side by side; each leads to its place on the page. */
export const EvidenceView = ({ evidence, words, visiting, onPoint, onVisit }: EvidenceProps) => {
  const { passage, cells, at } = evidence;
  const pointing = (place: string) => ({
    onPointerEnter: () => onPoint(place),
    onPointerLeave: () => onPoint(null),
    onFocus: () => onPoint(place),
    onBlur: () => onPoint(null),
    onClick: trusted(() => onVisit(place)),
    'aria-current': visiting === place ? ('true' as const) : undefined,
  });
  return (
    <div class="evidence">
      <div class="side">
        <h3>{words.sentence}</h3>
        <button type="button" class="passage" title={words.goToSentence} {...pointing(at)}>
          {passage.before}
          <mark class="exact">{passage.exact}</mark>
          {passage.after}
        </button>
      </div>
      <div class="side">
        <h3>{words.cell}</h3>
        <ul>
          {cells.map(({ field, name, value }) => {
            const shown = value === '' ? words.blank : value;
            return (
              <li key={field}>
                <button
                  type="button"
                  class="cell"
                  aria-label={words.goToCell(name, shown)}
                  {...pointing(field)}
                >
                  <span class="name">{name}</span>
                  <span class={value === '' ? 'value unknown' : 'value'}>{shown}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
};
