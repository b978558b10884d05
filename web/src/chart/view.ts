export interface Range {
  readonly from: number;
  readonly to: number;
}

interface State {
  /** The shown part of the axis. */
  readonly shown: Range;
  /** The sample under the crosshair. */
  readonly cursor: number | undefined;
  /** Samples selected, by index, both included. */
  readonly selected: Range | undefined;
}

/** The least share of the axis that can be shown. */
const CLOSEST = 1 / 2_000;

/** What charts and map share: the shown part, the crosshair, the selection. Outside React, so that a moving pointer renders no component but the readouts. */
export class View {
  whole: Range;
  private state: State;
  private readonly listeners = new Set<() => void>();

  constructor(whole: Range, selected?: Range) {
    this.whole = whole;
    this.state = { shown: whole, cursor: undefined, selected };
  }

  readonly read = (): State => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  point(cursor: number | undefined): void {
    if (cursor !== this.state.cursor) {
      this.set({ ...this.state, cursor });
    }
  }

  select(selected: Range | undefined): void {
    this.set({ ...this.state, selected });
  }

  /** Shows a part, as wide as asked for, moved to lie within the whole. */
  show({ from, to }: Range): void {
    const all = this.whole.to - this.whole.from;
    const width = Math.min(all, Math.max(all * CLOSEST, to - from));
    const begin = Math.max(this.whole.from, Math.min(this.whole.to - width, from));
    this.set({ ...this.state, shown: { from: begin, to: begin + width } });
  }

  /** Changes the axis; everything is shown again, the selection stays. */
  measure(whole: Range): void {
    if (whole.from !== this.whole.from || whole.to !== this.whole.to) {
      this.whole = whole;
      this.set({ ...this.state, shown: whole });
    }
  }

  /** Zooms by a factor around a place, which stays where it is. */
  zoom(factor: number, around: number): void {
    const { from, to } = this.state.shown;
    this.show({ from: around - (around - from) / factor, to: around + (to - around) / factor });
  }

  pan(by: number): void {
    const { from, to } = this.state.shown;
    this.show({ from: from + by, to: to + by });
  }

  get isZoomed(): boolean {
    const { from, to } = this.state.shown;
    return to - from < (this.whole.to - this.whole.from) * 0.999;
  }

  private set(state: State): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}
