/**
 * Attribute of the overlay's host, for people who look at a page's markup. A page may write it too, so
 * nothing is skipped or trusted for it: ours is the one element that we made.
 */
export const HOST_ATTRIBUTE = 'data-gov-report-audit';
