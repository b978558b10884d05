import type { Entry } from "./journal";

type Fix = Extract<Entry, { kind: "fix" }>;

/** A receiver that said nothing for so long is asked again: some browsers end a watch with the screen, or after a fault. */
const LONGEST_SILENCE_MILLIS = 15_000;
/** A fix is not delivered later than this; one that seems to be comes from a clock that was set meanwhile. */
const LONGEST_DELAY_MILLIS = 10_000;

interface Told {
  readonly onFix: (fix: Fix) => void;
  readonly onFault: (fault: "denied" | "no-position") => void;
}

/** The phone's positions while a recording lasts, whatever ends the browser's watch. */
export class Positions {
  private readonly told: Told;
  private readonly clock = new FixClock();
  private watch: number | undefined;
  private isDenied = false;
  /** When the receiver last spoke, or was last asked to. */
  private heardAt = 0;

  constructor(told: Told) {
    this.told = told;
  }

  start(): void {
    this.stop();
    this.heardAt = Date.now();
    this.watch = navigator.geolocation.watchPosition(
      ({ coords, timestamp }) => {
        this.heardAt = Date.now();
        this.isDenied = false;
        const { latitude, longitude, altitude, accuracy } = coords;
        this.told.onFix({ kind: "fix", at: this.clock.momentOf(timestamp, Date.now()), latitude, longitude, accuracy, ...(altitude === null ? {} : { altitude }) });
      },
      ({ code, PERMISSION_DENIED }) => {
        this.isDenied = code === PERMISSION_DENIED;
        this.told.onFault(this.isDenied ? "denied" : "no-position");
      },
      { enableHighAccuracy: true, maximumAge: 0 },
    );
  }

  stop(): void {
    if (this.watch !== undefined) {
      navigator.geolocation.clearWatch(this.watch);
      this.watch = undefined;
    }
  }

  /** Called every second. A refusal is not asked about again before the person comes back to the page. */
  watchOver(): void {
    if (!this.isDenied && Math.abs(Date.now() - this.heardAt) > LONGEST_SILENCE_MILLIS) {
      this.start();
    }
  }
}

/**
 * Says moments of fixes by the clock that pauses and laps are said by. A receiver may have another one: the fix that came fastest tells
 * how far they are apart.
 */
export class FixClock {
  private apart = Number.POSITIVE_INFINITY;

  momentOf(timestamp: number, arrivedAt: number): number {
    const difference = arrivedAt - timestamp;
    if (difference < this.apart || difference - this.apart > LONGEST_DELAY_MILLIS) {
      this.apart = difference;
    }
    return Math.round(timestamp + this.apart);
  }
}
