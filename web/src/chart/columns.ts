/** What a chart draws: for each pixel column the least and greatest value of the samples in it; NaN where there are none. */
export interface Columns {
  readonly low: Float32Array;
  readonly high: Float32Array;
}

/** Brings samples down to the chart's width without losing a peak: one pass over what is shown. */
export function columnsOf(xs: Float64Array, values: Float64Array, from: number, to: number, width: number): Columns {
  const low = new Float32Array(width).fill(Number.NaN);
  const high = new Float32Array(width).fill(Number.NaN);
  const scale = (width - 1) / (to - from || 1);
  for (let at = firstAtOrAfter(xs, from); at < xs.length; at++) {
    const x = xs[at] as number;
    if (x > to) {
      break;
    }
    const value = values[at] as number;
    if (value !== value) {
      continue; // NaN
    }
    const column = ((x - from) * scale) | 0;
    if (!(value >= (low[column] as number))) {
      low[column] = value;
    }
    if (!(value <= (high[column] as number))) {
      high[column] = value;
    }
  }
  return { low, high };
}

export function firstAtOrAfter(xs: Float64Array, sought: number): number {
  let [low, high] = [0, xs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((xs[middle] as number) < sought) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

const ENOUGH = 3_000;

/** Some thousand measured values in order: enough to say what is usual, and far quicker to sort than all. */
export function orderedSome(values: Float64Array): Float64Array {
  const step = Math.max(1, Math.floor(values.length / ENOUGH));
  const some = new Float64Array(Math.ceil(values.length / step));
  let count = 0;
  for (let at = 0; at < values.length; at += step) {
    const value = values[at] as number;
    if (value === value) {
      some[count++] = value;
    }
  }
  return some.subarray(0, count).sort();
}

/** The bounds of a lane: without the few odd samples that would press all others flat. */
export function boundsOf(values: Float64Array, oddShare = 0.002): readonly [low: number, high: number] {
  const ordered = orderedSome(values);
  if (ordered.length === 0) {
    return [0, 1];
  }
  const cut = Math.floor(ordered.length * oddShare);
  const low = ordered[cut] as number;
  const high = ordered[ordered.length - 1 - cut] as number;
  return low === high ? [low - 1, high + 1] : [low, high];
}
