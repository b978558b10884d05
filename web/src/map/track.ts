import type { Samples } from "../training/samples";

/** A track for a map: some of the samples, by index, with their places. */
export interface Track {
  readonly indices: Int32Array;
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Places that no line is drawn to: what lies before them is hidden. */
  readonly breaks: ReadonlySet<number>;
  readonly bounds: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
}

/** More than this is not seen on a map of this size. */
const MOST = 6_000;

export function trackOf(samples: Samples, most = MOST): Track | undefined {
  const { latitude, longitude, stretchStarts = [] } = samples;
  if (!latitude || !longitude) {
    return undefined;
  }
  const located = new Int32Array(samples.count);
  let count = 0;
  for (let at = 0; at < samples.count; at++) {
    const place = (latitude[at] as number) + (longitude[at] as number);
    if (place === place) {
      located[count++] = at; // neither is NaN
    }
  }
  if (count < 2) {
    return undefined;
  }
  const step = Math.max(1, Math.ceil(count / most));
  const indices = located.subarray(0, count).filter((_, at) => at % step === 0 || at === count - 1);
  const pick = (values: Float64Array) => Float64Array.from(indices, (at) => values[at] ?? 0);
  const track = { indices, longitude: pick(longitude), latitude: pick(latitude) };
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  track.indices.forEach((_, at) => {
    bounds.west = Math.min(bounds.west, track.longitude[at] ?? 0);
    bounds.east = Math.max(bounds.east, track.longitude[at] ?? 0);
    bounds.south = Math.min(bounds.south, track.latitude[at] ?? 0);
    bounds.north = Math.max(bounds.north, track.latitude[at] ?? 0);
  });
  const breaks = new Set(stretchStarts.map((start) => indices.findIndex((index) => index >= start)).filter((place) => place > 0));
  return { ...track, bounds, breaks };
}

/** The place within the track that is nearest to a point, and how far it is, in degrees of latitude. */
export function nearestOf(track: Track, longitude: number, latitude: number): { readonly at: number; readonly degrees: number } {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  let [best, least] = [0, Infinity];
  for (let at = 0; at < track.indices.length; at++) {
    const east = ((track.longitude[at] as number) - longitude) * shrink;
    const north = (track.latitude[at] as number) - latitude;
    const square = east * east + north * north;
    if (square < least) {
      [best, least] = [at, square];
    }
  }
  return { at: best, degrees: Math.sqrt(least) };
}

/** The place within the track whose sample is the last at or before a sample. */
export function placeOfSample(track: Track, sample: number): number {
  let [low, high] = [0, track.indices.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((track.indices[middle] as number) <= sample) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
