import card from './card.css?inline';
import grounds from './grounds.css?inline';
import help from './help.css?inline';
import ignore from './ignore.css?inline';
import menu from './menu.css?inline';

/** The style sheet that the card's script brings: of the card, the menus and the sheet of keys. */
export const ON_DEMAND_STYLES = [card, grounds, ignore, menu, help].join('\n');
