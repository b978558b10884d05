import { useMemo, useSyncExternalStore } from "react";
import { colourOf } from "../chart/colours";
import { placeIn } from "./sketch";
import { placeOfSample, type Track } from "./track";
import type { MapProps } from "./TrackMap";

/** The track in its colours without a map around it, north up. */
export function TrackSketch({ track, pieces, view }: Pick<MapProps, "track" | "pieces" | "view">) {
  const cursor = useSyncExternalStore(view.subscribe, () => view.read().cursor);
  const place = useMemo(() => placeIn(track.bounds), [track]);
  const here = cursor === undefined ? undefined : placeOf(track, place, placeOfSample(track, cursor));
  return (
    <svg aria-hidden className="track-sketch" viewBox={place.viewBox}>
      {useMemo(
        () =>
          pieces.map(({ shade, from, to }) => (
            <path d={pathOf(track, place, from, to)} key={from} stroke={colourOf(shade)} />
          )),
        [track, place, pieces],
      )}
      {here ? <circle cx={here[0]} cy={here[1]} r="8" /> : null}
    </svg>
  );
}

type Placing = ReturnType<typeof placeIn>;

function placeOf({ longitude, latitude }: Track, place: Placing, at: number): readonly [number, number] {
  return place(longitude[at] ?? 0, latitude[at] ?? 0);
}

function pathOf(track: Track, place: Placing, from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, step) => `${step === 0 ? "M" : "L"}${placeOf(track, place, from + step).map((each) => each.toFixed(1)).join(" ")}`).join("");
}
