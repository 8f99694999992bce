import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NOTICES_FILE } from '../../extension/notices';
import { languageTag, uiMessages } from '../../messages/all';
import { Button } from '../../ui/components/button';
import { ControlPolicyProvider } from '../../ui/components/controls';
import { NoticeBar } from '../../ui/components/notice';
import { ProductMark } from '../../ui/icons';
import { applyTheme } from '../../ui/tokens';
import { PAGE_CONTROLS } from '../shared/controls';
import { saveText } from '../shared/save';
import { ArchiveView } from './archive';
import { BackupView } from './backup';
import { fileName } from './dates';
import { IgnoredView } from './ignored';
import { LetterView } from './letter';
import { LookView } from './look';
import { OwnView } from './own';
import { RulesView } from './rules';
import { SitesView } from './sites';
import type { OptionsSource } from './source';
import { useOptionsStore, type OptionsStore } from './store';

const VIEWS = {
  rules: RulesView,
  sites: SitesView,
  look: LookView,
  letter: LetterView,
  ignored: IgnoredView,
  own: OwnView,
  archive: ArchiveView,
  backup: BackupView,
} satisfies Record<string, ComponentType<{ readonly store: OptionsStore }>>;
type ViewName = keyof typeof VIEWS;
const NAMES = Object.keys(VIEWS) as readonly ViewName[];

/** The view that the address names, so that each can be linked to and gone back to. */
function useView(): ViewName {
  const named = () => NAMES.find((name) => location.hash === `#${name}`) ?? 'rules';
  const [view, setView] = useState<ViewName>(named);
  useEffect(() => {
    const follow = () => setView(named);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}

/** What could not be read, and what may be done with it. */
function SetAside({ store }: { readonly store: OptionsStore }) {
  const { setAside, locale } = store.state;
  const words = uiMessages(locale).options;
  const save = () => {
    const text = `${JSON.stringify(setAside, null, 2)}\n`;
    saveText(document, fileName(words.setAsideFile, 'json'), 'application/json', text);
  };
  return (
    <div class="set-aside" role="alert">
      <p>{words.setAside(setAside.length)}</p>
      <Button look="quiet" compact changes onPress={save}>
        {words.saveSetAside}
      </Button>
      <Button
        look="quiet"
        compact
        changes
        onPress={() => void store.change({ setAside: [] }, () => store.source.dropSetAside())}
      >
        {words.dropSetAside}
      </Button>
    </div>
  );
}

/** The settings, a view at a time. Changes count at once, in every window. */
export function OptionsPage({ source }: { readonly source: OptionsSource }) {
  const { store, problem, notice, clear } = useOptionsStore(source);
  const view = useView();
  const head = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const locale = store?.state.locale ?? null;
  const theme = store?.state.preferences.theme ?? null;

  useEffect(() => {
    if (locale === null) return;
    const { options, overlay } = uiMessages(locale);
    document.documentElement.lang = languageTag(locale);
    document.title = `${options.views[view]} · ${overlay.productName}`;
  }, [locale, view]);
  useEffect(() => {
    if (theme !== null) applyTheme(document.documentElement, theme);
  }, [theme]);
  useEffect(() => {
    if (locale === null) return;
    // A reader who has chosen a view goes on in it; one who has just come starts at the top.
    if (!first.current) {
      head.current?.focus();
      clear();
    }
    first.current = false;
  }, [view, locale === null]);

  if (!store || locale === null) return null;
  const { options: words, overlay } = uiMessages(locale);
  const View = VIEWS[view];
  return (
    <ControlPolicyProvider value={PAGE_CONTROLS}>
      <div class="options">
        <header class="side">
          <p class="product">
            <ProductMark />
            {overlay.productName}
          </p>
          <h1>{words.title}</h1>
          <nav aria-label={words.title}>
            <ul>
              {NAMES.map((name) => (
                <li key={name}>
                  <a href={`#${name}`} aria-current={name === view ? 'page' : undefined}>
                    {words.views[name]}
                    {(name === 'ignored' || name === 'own') && store.state[name].length > 0 && (
                      <span class="number">{store.state[name].length}</span>
                    )}
                  </a>
                </li>
              ))}
              <li>
                <a href="/workbench.html" target="_blank" rel="noreferrer">
                  {uiMessages(locale).workbench.title}
                </a>
              </li>
            </ul>
          </nav>
        </header>
        <main>
          {store.state.setAside.length > 0 && <SetAside store={store} />}
          {problem !== null && (
            <p class="failure" role="alert">
              {words.problem[problem]}
            </p>
          )}
          <h2 ref={head} tabIndex={-1}>
            {words.views[view]}
          </h2>
          <View store={store} />
          <footer>
            <a href={`/${NOTICES_FILE}`} target="_blank" rel="noreferrer">
              {words.notices}
            </a>
          </footer>
        </main>
        <NoticeBar
          class="toast"
          notice={notice}
          words={{ undo: words.undo, dismiss: words.close }}
          onDismiss={clear}
        />
      </div>
    </ControlPolicyProvider>
  );
}
