/** A curve over the common axis. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly values: Float64Array;
  /** A class of chart.css that says the colour. */
  readonly colour: string;
  readonly bounds: readonly [low: number, high: number];
  readonly ticks: readonly number[];
  readonly say: (value: number) => string;
  /** At a tick, without the unit. */
  readonly sayTick: (value: number) => string;
  /** The mean over the whole, shown while nothing is under the crosshair. */
  readonly mean?: string;
}

export interface Axis {
  readonly values: Float64Array;
  readonly ticks: (from: number, to: number, most: number) => readonly number[];
  readonly say: (value: number) => string;
  /** Neighbouring samples farther apart than this are not joined. */
  readonly gap: number;
}

/** Pixels; charts.css has the same. */
export const LANE_HEIGHT = 118;
export const LANE_HEAD = 30;
export const AXIS_HEIGHT = 26;
