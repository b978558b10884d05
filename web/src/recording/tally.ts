import { distanceBetween, type Place } from "./geo";
import type { Entry } from "./journal";

export interface Point extends Place {
  readonly at: number;
  readonly altitude?: number;
  /** From the start of the recording. */
  readonly distance: number;
}

export interface Lap {
  readonly from: number;
  movingMillis: number;
  meters: number;
  /** Points between two pauses stand together. */
  readonly tracks: Point[][];
}

type Fix = Extract<Entry, { kind: "fix" }>;

export const WORST_ACCURACY_METERS = 35;
const FASTEST_METERS_PER_SECOND = 45;
/** So many fixes in a row that are too far away say that the place before them was the wrong one. */
const ENOUGH_TO_BELIEVE = 3;
/** Shorter steps are the noise of a receiver that stands still. */
const STEP_METERS = 3;
const STILL_METERS = 6;
const STILL_MILLIS = 10_000;
export const GAP_MILLIS = 15_000;

/** Derives track, laps, distance and time from the entries of a journal, one after another: live and again after a crash. */
export class Tally {
  readonly startedAt: number;
  readonly laps: Lap[];
  readonly gaps: { readonly from: number; readonly until: number }[] = [];
  meters = 0;
  state: "running" | "paused" | "auto-paused" = "running";
  /** Of the last fix, good or bad. */
  accuracy: number | undefined;
  lastPoint: Point | undefined;
  private readonly autoPause: boolean;
  private actedAt: number;
  private runningSince: number;
  private anchor: Place | undefined;
  private still: { readonly place: Place; readonly since: number } | undefined;
  private unbelieved = 0;
  private isFreshTrack = true;

  constructor(startedAt: number, autoPause: boolean) {
    this.startedAt = startedAt;
    this.autoPause = autoPause;
    this.actedAt = startedAt;
    this.runningSince = startedAt;
    this.laps = [newLap(startedAt)];
  }

  /** Without the pauses. */
  movingMillis(now: number): number {
    const counted = this.laps.reduce((sum, { movingMillis }) => sum + movingMillis, 0);
    return counted + (this.state === "running" ? Math.max(0, now - this.runningSince) : 0);
  }

  lapMillis(now: number): number {
    return this.lap.movingMillis + (this.state === "running" ? Math.max(0, now - this.runningSince) : 0);
  }

  get lap(): Lap {
    return this.laps.at(-1) as Lap;
  }

  add(entry: Entry): void {
    if (entry.kind === "fix") {
      this.addFix(entry);
      return;
    }
    const at = Math.max(entry.at, this.actedAt); // the clock may have been set back
    this.actedAt = at;
    switch (entry.kind) {
      case "pause":
        this.stop("paused", at);
        break;
      case "resume":
        this.run(at);
        break;
      case "lap":
        this.countTime(at);
        this.laps.push(newLap(at));
        break;
    }
  }

  private addFix(fix: Fix): void {
    this.accuracy = fix.accuracy;
    const isLate = fix.at < this.actedAt || (this.lastPoint !== undefined && fix.at <= this.lastPoint.at);
    if (isLate || this.state === "paused" || fix.accuracy > WORST_ACCURACY_METERS || !this.isBelievable(fix)) {
      return;
    }
    if (this.autoPause) {
      this.watchStanding(fix);
    }
    if (this.state === "running") {
      this.addPoint(fix);
    }
  }

  private isBelievable(fix: Fix): boolean {
    const last = this.lastPoint;
    const isTooFar = last !== undefined && distanceBetween(last, fix) - fix.accuracy > FASTEST_METERS_PER_SECOND * Math.max(1, (fix.at - last.at) / 1000);
    this.unbelieved = isTooFar ? this.unbelieved + 1 : 0;
    if (isTooFar && this.unbelieved >= ENOUGH_TO_BELIEVE) {
      this.unbelieved = 0;
      this.anchor = fix; // the way in between was not seen, and is not counted
      return true;
    }
    return !isTooFar;
  }

  private watchStanding(fix: Fix): void {
    if (!this.still || distanceBetween(this.still.place, fix) > Math.max(STILL_METERS, fix.accuracy / 3)) {
      this.still = { place: fix, since: fix.at };
      if (this.state === "auto-paused") {
        this.run(fix.at);
      }
    } else if (this.state === "running" && fix.at - this.still.since >= STILL_MILLIS) {
      this.stop("auto-paused", Math.max(this.still.since, this.runningSince));
    }
  }

  private addPoint(fix: Fix): void {
    const last = this.lastPoint;
    if (last && !this.isFreshTrack && fix.at - last.at > GAP_MILLIS) {
      this.gaps.push({ from: last.at, until: fix.at });
    }
    const step = this.anchor ? distanceBetween(this.anchor, fix) : 0;
    if (!this.anchor || step >= STEP_METERS) {
      this.anchor = fix;
      this.meters += step;
      this.lap.meters += step;
    }
    const { at, latitude, longitude, altitude } = fix;
    const point: Point = { at, latitude, longitude, distance: this.meters, ...(altitude === undefined ? {} : { altitude }) };
    if (this.isFreshTrack || this.lap.tracks.length === 0) {
      this.lap.tracks.push([]);
      this.isFreshTrack = false;
    }
    (this.lap.tracks.at(-1) as Point[]).push(point);
    this.lastPoint = point;
  }

  private stop(state: "paused" | "auto-paused", at: number): void {
    this.countTime(at);
    this.state = state;
  }

  private run(at: number): void {
    if (this.state !== "running") {
      this.state = "running";
      this.runningSince = at;
      this.anchor = undefined; // the way of the pause is not counted
      this.still = undefined;
      this.isFreshTrack = true;
    }
  }

  private countTime(at: number): void {
    if (this.state === "running") {
      this.lap.movingMillis += Math.max(0, at - this.runningSince);
      this.runningSince = Math.max(at, this.runningSince);
    }
  }
}

function newLap(from: number): Lap {
  return { from, movingMillis: 0, meters: 0, tracks: [] };
}
