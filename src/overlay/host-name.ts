/** The overlay's one element in a page. */
export const HOST_NAME = 'gov-report-audit';
