import { colourScale, type ColourScale } from "../chart/colours";
import type { Samples } from "../training/samples";

/** What a track can be coloured by. */
export const COLOURINGS = ["rate", "heart-rate", "slope", "power"] as const;
export type Coloured = (typeof COLOURINGS)[number];

export interface Colouring {
  readonly by: Coloured;
  readonly values: Float64Array;
  readonly scale: ColourScale;
}

/** Those that the recording has. */
export function colouringsOf(samples: Samples): readonly Coloured[] {
  return COLOURINGS.filter((by) => valuesOf(samples, by) !== undefined);
}

export function colouringOf(samples: Samples, by: Coloured): Colouring | undefined {
  const values = valuesOf(samples, by);
  return values && { by, values, scale: colourScale(values, { isCentred: by === "slope" }) };
}

function valuesOf(samples: Samples, by: Coloured): Float64Array | undefined {
  return { rate: samples.smoothSpeed, "heart-rate": samples.heartRate, slope: samples.slope, power: samples.smoothPower }[by];
}
