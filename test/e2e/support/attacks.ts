import type { BrowserKind } from './launch';

/** What a page lays over the overlay or does to it, and how it takes that back. Run in the page. */
export interface Attack {
  readonly only?: BrowserKind;
  /** Handed over as it begins. */
  readonly given?: string;
  readonly begin: (given?: string) => void;
  readonly end: () => void;
}

/** What is drawn elsewhere than the element is that it belongs to. Chromium tells of all of it. */
const DRAWN_ELSEWHERE: Readonly<Record<string, { readonly css: string; readonly html: string }>> = {
  'the first letter of a word': {
    css: '#drawn::first-letter { padding: 200vmax; margin: -200vmax; background: #fff }',
    html: '<p id="drawn">x</p>',
  },
  'a shadow of the first line': {
    css: `#drawn { position: fixed; inset: -2000px auto auto -3000px; margin: 0; font: 900px/1 monospace; white-space: nowrap }
      #drawn::first-line { color: transparent; text-shadow: 3000px 2000px 0 #c00 }`,
    html: '<p id="drawn">████</p>',
  },
  'the stroke of a fraction': {
    css: '',
    html: '<math><mfrac linethickness="200vh"><mspace width="200vw"></mspace><mspace></mspace></mfrac></math>',
  },
  'the thumb of a slider': {
    css: '#drawn::-moz-range-thumb { box-shadow: 0 0 0 200vmax #fff }',
    html: '<input id="drawn" type="range">',
  },
  'what details hold': {
    css: '#drawn::details-content { box-shadow: 0 0 0 200vmax #fff }',
    html: '<details id="drawn" open><summary>x</summary></details>',
  },
  'a picture in place of a border': {
    css: '#drawn { width: 1px; height: 1px; border-image: linear-gradient(#fff, #fff) 1 / 100vmax / 100vmax }',
    html: '<div id="drawn"></div>',
  },
};

const drawnElsewhere = ({
  css,
  html,
}: {
  readonly css: string;
  readonly html: string;
}): Attack => ({
  only: 'firefox',
  given: `<style>${css}</style>${html}`,
  begin: (markup = '') => {
    const bait = document.createElement('div');
    bait.id = 'bait';
    bait.style.cssText =
      'position: fixed; inset: 0 auto auto 0; z-index: 2147483647; pointer-events: none';
    // eslint-disable-next-line no-restricted-properties -- a page’s own way, with words of this file
    bait.append(document.createRange().createContextualFragment(markup));
    document.documentElement.append(bait);
  },
  end: () => document.getElementById('bait')?.remove(),
});

/** What a person can’t have meant to click under. */
export const ATTACKS: Readonly<Record<string, Attack>> = {
  'a popover over the window that lets the pointer through': {
    begin: () => {
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.popover = 'manual';
      bait.textContent = 'start here';
      bait.style.cssText =
        'inset: 0; width: auto; height: auto; background: #fff; pointer-events: none';
      document.body.append(bait);
      bait.showPopover();
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'a popover that goes as the button is pressed': {
    begin: () => {
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.popover = 'manual';
      bait.textContent = 'start here';
      bait.style.cssText =
        'inset: 0; width: auto; height: auto; background: #fff; pointer-events: none';
      document.body.append(bait);
      bait.showPopover();
      addEventListener('pointerdown', () => bait.hidePopover(), { capture: true, once: true });
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'a popover without a size, and its backdrop': {
    begin: () => {
      const style = document.createElement('style');
      style.id = 'style';
      style.textContent = '#bait::backdrop { background: #fff }';
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.popover = 'manual';
      bait.style.cssText = 'width: 0; height: 0; padding: 0; border: 0; pointer-events: none';
      document.body.append(style, bait);
      bait.showPopover();
    },
    end: () => {
      for (const id of ['bait', 'style']) document.getElementById(id)?.remove();
    },
  },
  'a popover in a closed shadow root of the page': {
    begin: () => {
      const around = document.createElement('div');
      around.id = 'bait';
      const root = around.attachShadow({ mode: 'closed' });
      const bait = document.createElement('div');
      bait.popover = 'manual';
      bait.style.cssText =
        'inset: 0; width: auto; height: auto; background: #fff; pointer-events: none';
      root.append(bait);
      document.body.append(around);
      bait.showPopover();
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  // Where a page has an effect, Chromium no longer tells what is covered.
  'the same, under an effect that nobody sees, until the button is pressed': {
    begin: () => {
      document.documentElement.style.filter = 'grayscale(0.01)';
      const around = document.createElement('div');
      around.id = 'bait';
      const root = around.attachShadow({ mode: 'closed' });
      const bait = document.createElement('div');
      bait.popover = 'manual';
      bait.style.cssText =
        'inset: 0; width: auto; height: auto; background: #fff; pointer-events: none';
      root.append(bait);
      document.body.append(around);
      bait.showPopover();
      addEventListener('pointerdown', () => around.remove(), { capture: true, once: true });
    },
    end: () => {
      document.documentElement.style.filter = '';
      document.getElementById('bait')?.remove();
    },
  },
  'an element as high as the overlay, and after it': {
    begin: () => {
      const bait = document.createElement('p');
      bait.id = 'bait';
      bait.textContent = 'start here';
      bait.style.cssText =
        'position: fixed; inset: 0; z-index: 2147483647; margin: 0; background: #fff; pointer-events: none';
      document.documentElement.append(bait);
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'an element as high as the overlay, before it, and drawn after it': {
    begin: () => {
      document.documentElement.style.display = 'grid';
      document.body.style.gridArea = '1 / 1';
      const bait = document.createElement('p');
      bait.id = 'bait';
      bait.textContent = 'start here';
      bait.style.cssText =
        'z-index: 2147483647; order: 1; grid-area: 1 / 1; margin: 0; background: #fff; pointer-events: none';
      document.documentElement.prepend(bait);
    },
    end: () => {
      document.documentElement.style.display = document.body.style.gridArea = '';
      document.getElementById('bait')?.remove();
    },
  },
  'words in the pseudo-element of the root': {
    begin: () => {
      const style = document.createElement('style');
      style.id = 'style';
      style.textContent =
        'html::after { content: "start"; position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }';
      document.head.append(style);
    },
    end: () => document.getElementById('style')?.remove(),
  },
  'a root that is all but clear': {
    begin: () => (document.documentElement.style.opacity = '0.01'),
    end: () => (document.documentElement.style.opacity = ''),
  },
  'a filter that leaves nothing to see': {
    begin: () => (document.documentElement.style.filter = 'brightness(0)'),
    end: () => (document.documentElement.style.filter = ''),
  },
  'a mask over the root': {
    begin: () =>
      (document.documentElement.style.maskImage = 'linear-gradient(transparent, transparent)'),
    end: () => (document.documentElement.style.maskImage = ''),
  },
  'a shadow of a popover that stands elsewhere': {
    begin: () => {
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.popover = 'manual';
      bait.style.cssText =
        'inset: 0 auto auto 0; width: 0; height: 0; padding: 0; border: 0; box-shadow: 0 0 0 200vmax #fff; pointer-events: none';
      document.body.append(bait);
      bait.showPopover();
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'words that run out of a popover': {
    begin: () => {
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.popover = 'manual';
      bait.textContent = '█'.repeat(9);
      bait.style.cssText =
        'inset: 0 auto auto 0; width: 1px; height: 1px; padding: 0; border: 0; background: none; overflow: visible; font: 100vh/1 monospace; white-space: nowrap; pointer-events: none';
      document.body.append(bait);
      bait.showPopover();
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'colours turned round by half': {
    begin: () => (document.documentElement.style.filter = 'invert(0.5)'),
    end: () => (document.documentElement.style.filter = ''),
  },
  'a root that is blended away': {
    begin: () => (document.documentElement.style.mixBlendMode = 'screen'),
    end: () => (document.documentElement.style.mixBlendMode = ''),
  },
  'a root that moves as the pointer comes': {
    begin: () => {
      addEventListener(
        'pointermove',
        () => (document.documentElement.style.transform = 'translate(0, 2px) rotate(0.1deg)'),
        { capture: true, once: true },
      );
    },
    end: () => (document.documentElement.style.transform = ''),
  },
  ...Object.fromEntries(
    Object.entries(DRAWN_ELSEWHERE).map(([name, one]) => [name, drawnElsewhere(one)]),
  ),
  // The last one: the page has scrolled elsewhere after it.
  'a zoom that leaves nothing to read': {
    begin: () => document.documentElement.style.setProperty('zoom', '0.2'),
    end: () => document.documentElement.style.setProperty('zoom', ''),
  },
};

/** What right pages have, under which every click counts. */
export const HARMLESS: Readonly<Record<string, Attack>> = {
  'a page in grey, as on days of mourning': {
    begin: () => (document.documentElement.style.filter = 'grayscale(100%)'),
    end: () => (document.documentElement.style.filter = ''),
  },
  'colours turned round': {
    begin: () => (document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)'),
    end: () => (document.documentElement.style.filter = ''),
  },
  'a page enlarged by a tool of its own': {
    begin: () => document.documentElement.style.setProperty('zoom', '1.25'),
    end: () => document.documentElement.style.setProperty('zoom', ''),
  },
  'a body that is scaled and dimmed': {
    begin: () => (document.body.style.cssText = 'transform: scale(1.1); opacity: 0.9'),
    end: () => (document.body.style.cssText = ''),
  },
  // Chromium tells that something lies over the overlay, and not that there is nothing to see of it.
  'an empty popover over the window, for notices to come': {
    only: 'firefox',
    begin: () => {
      const place = document.createElement('div');
      place.id = 'bait';
      place.popover = 'manual';
      place.style.cssText =
        'inset: 0; width: auto; height: auto; border: 0; background: transparent; pointer-events: none';
      document.body.append(place);
      place.showPopover();
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'bars at the edge, as high as the overlay': {
    begin: () => {
      const bar = document.createElement('div');
      bar.id = 'bait';
      bar.textContent = 'cookies';
      bar.style.cssText =
        'position: fixed; inset: 0 0 auto; height: 30px; z-index: 2147483647; background: #fff';
      document.documentElement.append(bar);
    },
    end: () => document.getElementById('bait')?.remove(),
  },
};
