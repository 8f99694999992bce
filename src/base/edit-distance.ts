/**
 * How many characters have to be put in, left out or exchanged to make one text of another. Takes time
 * by the product of their lengths, and is meant for labels and names.
 */
export function editDistance(a: string, b: string): number {
  // The distances of what was looked at of `a` from each beginning of `b`.
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 0; at < a.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < b.length; to += 1)
      next.push(
        Math.min(
          (next[to] as number) + 1,
          (row[to + 1] as number) + 1,
          (row[to] as number) + Number(a[at] !== b[to]),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}
