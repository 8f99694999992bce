import type { ComponentChildren } from 'preact';

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
  /** What the choice asks for besides. */
  readonly children?: ComponentChildren;
}

/** One of a few, side by side. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { name, title, note, choices, words, chosen, onChoose, children } = props;
  return (
    <fieldset class="row choice" aria-describedby={`${name}-note`}>
      <legend class="title">{title}</legend>
      <p id={`${name}-note`} class="meta">
        {note}
      </p>
      <div class="segments">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span>{words[choice]}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
