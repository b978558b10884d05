const STEPS = [1, 2, 5, 10];
/** Steps that a clock has. */
const SECONDS = [1, 5, 10, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400];

/** Round numbers from low to high, at most as many as asked for. */
export function ticksOf(low: number, high: number, most: number): readonly number[] {
  const rough = (high - low) / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough) ?? 10);
  return multiples(low, high, step);
}

/** Moments that a clock would name. */
export function timeTicksOf(low: number, high: number, most: number): readonly number[] {
  const rough = (high - low) / Math.max(1, most);
  return multiples(low, high, SECONDS.find((each) => each >= rough) ?? Math.ceil(rough / 86_400) * 86_400);
}

function multiples(low: number, high: number, step: number): readonly number[] {
  if (!(step > 0) || !Number.isFinite(step)) {
    return [];
  }
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => (first + at) * step);
}
