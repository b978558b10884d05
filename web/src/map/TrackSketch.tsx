import { useMemo, useSyncExternalStore } from "react";
import { colourOf } from "../chart/colours";
import { placeOfSample } from "./track";
import type { MapProps } from "./TrackMap";

const BOX = { width: 800, height: 380, margin: 36 };

/** The track in its colours without a map around it, north up. */
export function TrackSketch({ track, pieces, view }: Pick<MapProps, "track" | "pieces" | "view">) {
  const cursor = useSyncExternalStore(view.subscribe, () => view.read().cursor);
  const place = useMemo(() => placeIn(track), [track]);
  const here = cursor === undefined ? undefined : place(placeOfSample(track, cursor));
  return (
    <svg aria-hidden className="track-sketch" viewBox={`0 0 ${BOX.width} ${BOX.height}`}>
      {useMemo(
        () =>
          pieces.map(({ shade, from, to }) => (
            <path d={pathOf(place, from, to)} key={from} stroke={colourOf(shade)} />
          )),
        [place, pieces],
      )}
      {here ? <circle cx={here[0]} cy={here[1]} r="8" /> : null}
    </svg>
  );
}

function pathOf(place: (at: number) => readonly [number, number], from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, step) => `${step === 0 ? "M" : "L"}${place(from + step).map((each) => each.toFixed(1)).join(" ")}`).join("");
}

function placeIn({ bounds, longitude, latitude }: MapProps["track"]): (at: number) => readonly [number, number] {
  const shrink = Math.cos((bounds.south * Math.PI) / 180);
  const [wide, high] = [(bounds.east - bounds.west) * shrink || 1e-9, bounds.north - bounds.south || 1e-9];
  const scale = Math.min((BOX.width - 2 * BOX.margin) / wide, (BOX.height - 2 * BOX.margin) / high);
  const [left, top] = [(BOX.width - wide * scale) / 2, (BOX.height - high * scale) / 2];
  return (at) => [left + ((longitude[at] ?? 0) - bounds.west) * shrink * scale, top + (bounds.north - (latitude[at] ?? 0)) * scale];
}
