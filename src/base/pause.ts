/** Resolves after so many milliseconds, as far as the browser doesn't slow the timers of its page. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, ms));
