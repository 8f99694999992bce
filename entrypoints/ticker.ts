import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs as a worker of the workbench: browsers let a page's timers tick once a minute when it has been
 * hidden for five minutes, and leave those of its workers alone. Told a number and a time, it says the
 * number when the time is over.
 */
export default defineUnlistedScript(() => {
  addEventListener(
    'message',
    ({ data }: MessageEvent<{ readonly id: number; readonly ms: number }>) => {
      setTimeout(() => postMessage(data.id), data.ms);
    },
  );
});
