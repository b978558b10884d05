/** Round marks that cover the values: at most `count` and at least two. */
export function marksOf(low: number, high: number, count: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Maps a range onto a length. */
export function scaleOf(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const [low, high] = from;
  const [start, end] = to;
  const span = high - low || 1;
  return (value) => start + ((value - low) / span) * (end - start);
}
