import type { Tally } from "../../recording/tally";

const WINDOW_MILLIS = 20_000;
const LATEST_MILLIS = 8_000;

/** Over the last seconds, in metres a second; 0 when nothing is known of them. */
export function speedNow(tally: Tally, now: number): number {
  const points = tally.lap.tracks.at(-1) ?? [];
  const last = points.at(-1);
  if (!last || tally.state !== "running" || now - last.at > LATEST_MILLIS) {
    return 0;
  }
  const first = points.find(({ at }) => at >= last.at - WINDOW_MILLIS);
  return first && last.at > first.at ? ((last.distance - first.distance) / (last.at - first.at)) * 1000 : 0;
}
