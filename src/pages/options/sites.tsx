import { useRef, useState } from 'preact/hooks';
import { uiMessages } from '../../messages/all';
import { coversSite, parseSite } from '../../result';
import { Button } from '../../ui/components/button';
import { Problem } from '../../ui/components/problem';
import type { OptionsStore } from './store';

const FIELD = 'site';
const HINT = 'site-hint';
const PROBLEM = 'site-problem';

/** The sites whose pages are audited by themselves: to see, to add to, to take away from. */
export function SitesView({ store }: { readonly store: OptionsStore }) {
  const { state, source } = store;
  const words = uiMessages(state.locale).options.sites;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const refuse = (why: string) => {
    setProblem(why);
    field.current?.focus();
  };
  const add = () => {
    const parsed = parseSite(typed);
    if ('problem' in parsed) {
      refuse(words.problem[parsed.problem]);
      return;
    }
    const { site } = parsed;
    const known = state.sites.find((one) => coversSite(one, site));
    if (known !== undefined) {
      refuse(words.known(known === '*' ? words.all : known));
      return;
    }
    setProblem(null);
    // At once: the browser asks only in the turn of the click.
    void source.addSite(site).then((allowed) => {
      if (!allowed) {
        refuse(words.refused);
        return;
      }
      setTyped('');
      store.notify({ text: words.added(site) });
    });
  };
  const remove = (site: string) =>
    void source.removeSite(site).then(
      (gone) => {
        store.notify({ text: gone ? words.removed(site) : words.notRemoved });
        if (gone) field.current?.focus();
      },
      () => store.notify({ text: words.notRemoved }),
    );

  return (
    <>
      <p class="intro">{words.intro}</p>
      <ul class="rows sites">
        <li class="row">
          <p class="what">
            <span class="title">{words.government}</span>
            <span class="meta">
              <code>*.gov.cn</code>
            </span>
          </p>
          <span class="tag">{words.always}</span>
        </li>
        {state.sites.map((site) => (
          <li key={site} class="row" data-site={site}>
            <p class="what">
              <span class="title">{site === '*' ? words.all : <code>{site}</code>}</span>
              {site.startsWith('*') && (
                <span class="meta">{site === '*' ? words.allNote : words.below}</span>
              )}
            </p>
            <Button
              look="quiet"
              compact
              changes
              label={words.removeOf(site === '*' ? words.all : site)}
              onPress={() => remove(site)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {/* Enter presses the button. */}
      <form class="add-site" noValidate onSubmit={(event) => event.preventDefault()}>
        <label for={FIELD}>{words.label}</label>
        <div class="with-button">
          <input
            ref={field}
            id={FIELD}
            class="field"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder={words.example}
            aria-describedby={problem === null ? HINT : `${PROBLEM} ${HINT}`}
            aria-invalid={problem !== null}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(null);
            }}
          />
          <Button look="primary" submits changes onPress={add}>
            {words.add}
          </Button>
        </div>
        {problem !== null && <Problem id={PROBLEM}>{problem}</Problem>}
        <p id={HINT} class="hint">
          {words.hint}
        </p>
      </form>
    </>
  );
}
