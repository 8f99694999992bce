import { CARD } from './card';
import { GROUNDS } from './grounds';
import { HELP } from './help';
import { IGNORE } from './ignore';
import { MENU } from './menu';

/** The style sheet that the card's script brings: of the card, the menus and the sheet of keys. */
export const ON_DEMAND_STYLES = CARD + GROUNDS + IGNORE + MENU + HELP;
