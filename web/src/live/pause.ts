const FIRST_MILLIS = 3_000;
const LONGEST_MILLIS = 120_000;

/** How long to stay away from the stream: as the server last said, doubled with each failure, and never for all clients the same. */
export class Pause {
  private readonly random: () => number;
  private asked = FIRST_MILLIS;
  private failures = 0;

  constructor(random: () => number = Math.random) {
    this.random = random;
  }

  /** The server asks its clients to stay away for so long after the stream ends. */
  asks(millis: number): void {
    this.asked = millis;
  }

  /** The stream has carried something. */
  works(): void {
    this.failures = 0;
  }

  /** The pause after a stream that ended, or after an attempt that failed. */
  next(hasFailed: boolean): number {
    this.failures = hasFailed ? this.failures + 1 : 0;
    const doubled = Math.min(this.asked * 2 ** Math.max(0, this.failures - 1), Math.max(this.asked, LONGEST_MILLIS));
    return doubled * (0.5 + this.random());
  }
}
