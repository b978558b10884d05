import { COLOURINGS, type Coloured } from "./colouring";

/** What the address says about the view of a training. */
export interface TrainingSearch extends Record<string, unknown> {
  readonly by?: "distance";
  readonly colour?: Coloured;
  /** The selection, in whole seconds since the start. */
  readonly from?: number;
  readonly to?: number;
}

export function searchOf({ by, colour, from, to }: Record<string, unknown>): TrainingSearch {
  const found = COLOURINGS.find((each) => each === colour);
  const isRange = isSeconds(from) && isSeconds(to) && from < to;
  return { ...(by === "distance" ? { by } : {}), ...(found ? { colour: found } : {}), ...(isRange ? { from, to } : {}) };
}

function isSeconds(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
