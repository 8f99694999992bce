import ignoreForm from '../../ui/components/ignore-form.css?inline';
import menu from '../../ui/components/menu.css?inline';
import problem from '../../ui/components/problem.css?inline';
import textField from '../../ui/components/text-field.css?inline';
import card from './card.css?inline';
import decision from './decision.css?inline';
import grounds from './grounds.css?inline';
import help from './help.css?inline';

const COMPONENTS = [ignoreForm, menu, problem, textField];

/** The style sheet that the card's script brings: of the card, the menus and the sheet of keys. */
export const ON_DEMAND_STYLES = [...COMPONENTS, card, grounds, decision, help].join('\n');
