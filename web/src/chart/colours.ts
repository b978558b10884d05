import { orderedSome } from "./columns";

/** How many colours a track has; the legend shows as many. */
export const SHADES = 12;

/** Assigns a shade, from 0 to the last, to values; what was not measured has none. */
export interface ColourScale {
  readonly low: number;
  readonly high: number;
  shadeOf(value: number): number | undefined;
}

const TAIL = 0.05;

/** Spans what most samples are within, so that one sprint or stop does not make all else one colour. */
export function colourScale(values: Float64Array, { isCentred = false } = {}): ColourScale {
  const ordered = orderedSome(values);
  const at = (share: number) => ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
  let [low, high] = [at(TAIL), at(1 - TAIL)];
  if (isCentred) {
    const far = Math.max(Math.abs(low), Math.abs(high), 1);
    [low, high] = [-far, far];
  }
  return {
    low,
    high,
    shadeOf: (value) => {
      if (Number.isNaN(value)) {
        return undefined;
      }
      const share = high > low ? (value - low) / (high - low) : 0.5;
      return Math.max(0, Math.min(SHADES - 1, Math.floor(share * SHADES)));
    },
  };
}

/** A piece of a track of one shade; pieces share their end points, so that no gap shows. */
export interface Piece {
  readonly shade: number | undefined;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a track at each change of shade.
 *
 * @param breaks places that no line leads to
 */
export function piecesOf(values: Float64Array | undefined, scale: ColourScale | undefined, indices: Int32Array, breaks: ReadonlySet<number> = NONE): readonly Piece[] {
  const pieces: { shade: number | undefined; from: number; to: number }[] = [];
  for (let at = 1; at < indices.length; at++) {
    if (breaks.has(at)) {
      continue;
    }
    const shade = values && scale ? scale.shadeOf(values[indices[at] as number] ?? Number.NaN) : undefined;
    const last = pieces[pieces.length - 1];
    if (last?.shade === shade && last?.to === at - 1) {
      last.to = at;
    } else {
      pieces.push({ shade, from: at - 1, to: at });
    }
  }
  return pieces;
}

const NONE: ReadonlySet<number> = new Set();

/** The ramp, from cool to hot; the same in both themes, since it lies on the map. */
export const RAMP = ["#2f6fde", "#2a8fd0", "#1fa9b8", "#22b68f", "#4fbf63", "#8fc443", "#c9c234", "#f0b52c", "#f7962a", "#f2702c", "#e34732", "#c5243f"] as const;

export function colourOf(shade: number | undefined): string {
  return shade === undefined ? "#7f9088" : (RAMP[shade] ?? RAMP[0]);
}
