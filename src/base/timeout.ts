/**
 * What a promise comes to, unless that takes too long. The promise goes on all the same.
 * @param ms milliseconds that it is waited for
 * @param reason makes what is thrown when they are over
 * @throws what the promise is rejected with, or `reason`
 */
export async function withTimeout<T>(
  promise: Promise<T>,
  ms: number,
  reason: () => Error,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(reason()), ms);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
