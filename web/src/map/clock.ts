/** Times as fast as it was. */
export const SPEEDS = [10, 30, 60, 120] as const;
export type Speed = (typeof SPEEDS)[number];

export interface ClockState {
  /** Since the start of the replay. */
  readonly second: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
}

type Frame = (run: (milliseconds: number) => void) => number;

/** The one clock of a replay: it runs while it plays, and stops at the end. */
export class ReplayClock {
  readonly end: number;
  private readonly frame: Frame;
  private readonly listeners = new Set<() => void>();
  private state: ClockState = { second: 0, isPlaying: false, speed: 30 };
  private last: number | undefined;

  constructor(end: number, frame: Frame = (run) => requestAnimationFrame(run)) {
    this.end = end;
    this.frame = frame;
  }

  readonly read = (): ClockState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Plays on, or from the beginning once it has come to the end. */
  play(): void {
    if (this.state.isPlaying) {
      return;
    }
    this.last = undefined;
    this.become({ isPlaying: true, ...(this.state.second >= this.end ? { second: 0 } : {}) });
    this.frame(this.tick);
  }

  pause(): void {
    this.become({ isPlaying: false });
  }

  seek(second: number): void {
    this.become({ second: Math.max(0, Math.min(this.end, second)) });
  }

  run(speed: Speed): void {
    this.become({ speed });
  }

  private readonly tick = (milliseconds: number): void => {
    if (!this.state.isPlaying) {
      return;
    }
    const passed = this.last === undefined ? 0 : ((milliseconds - this.last) / 1_000) * this.state.speed;
    this.last = milliseconds;
    const second = Math.min(this.end, this.state.second + passed);
    this.become({ second, isPlaying: second < this.end });
    this.frame(this.tick);
  };

  private become(change: Partial<ClockState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
