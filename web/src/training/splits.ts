import { firstAtOrAfter } from "../chart/columns";
import type { Samples } from "./samples";
import { sumsOf, type Sums } from "./sums";

export interface Split {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly sums: Sums;
  /** The last one, which ends before its length. */
  readonly isRest: boolean;
}

/** A rest shorter than this share of a split is left to the one before. */
const SHORTEST_SHARE = 0.02;

/** Cuts a recording into lengths, such as kilometres. */
export function splitsOf(samples: Samples, length: number): readonly Split[] {
  const { meters } = samples;
  const total = meters?.[samples.count - 1] ?? 0;
  if (!meters || total < length) {
    return [];
  }
  const splits: Split[] = [];
  for (let begin = 0, from = 0; begin < total - length * SHORTEST_SHARE; begin += length) {
    const isRest = begin + length > total * (1 + 1e-9);
    const to = isRest ? samples.count - 1 : Math.min(samples.count - 1, firstAtOrAfter(meters, begin + length));
    splits.push({ number: splits.length + 1, from, to, sums: sumsOf(samples, from, to), isRest });
    from = to;
  }
  return splits;
}
