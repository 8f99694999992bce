import { matchApplicants } from './applicants';
import { matchDisputes } from './disputes';
import { matchProactive } from './proactive';
import type { Match, QuantityContext } from './quantity-context';
import { matchRequests } from './requests';
import { matchResults } from './results';

/** The statement that a quantity makes in its surroundings; null where it is not understood. */
export const matchQuantity = (view: QuantityContext): Match | null =>
  matchProactive(view) ??
  (view.quantity.kind === 'count' || view.quantity.kind === 'bare'
    ? (matchDisputes(view) ?? matchResults(view) ?? matchRequests(view) ?? matchApplicants(view))
    : null);

/** Whether a quantity that was not understood turns to other business than requests. */
export function isOtherBusiness({
  wordsBefore: left,
  wordsAfter: right,
  clause,
}: QuantityContext): boolean {
  if (/[KCA]/.test(clause.shape + right.shape)) return false;
  return /[vpha][?XLO、]*[?XLO]$|[?X][vpha]$/.test(left.shape);
}
